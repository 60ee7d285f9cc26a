import { useTranslation } from 'react-i18next'
import { articleColour } from '../../../page-view'
import type { Flag } from '#shared/model/index'
import { Choice } from '../../../parts'
import { usePageSession } from '../../../state'
import { useDesk } from '../desk-context'
import { goTo, markPlace } from '../navigation'
import { useFlagText } from '../use-flag-text'
import { Excerpt } from './excerpt'
import { FlagDetail } from './flag-detail'
import { flagQueue, settledFlags } from './flag-queue'
import { InspectorList } from './inspector-list'
import { pick, updateInspector, useInspectorView, usePicked } from './use-inspector'

const keyOf = ({ id }: Flag) => id

/** The page's flags in the order in which they are worked off, and those that are settled. */
export function FlagsTab() {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const which = useInspectorView((view) => view.flags)
  const state = usePageSession(model.session, (session) => session.state)
  const open = flagQueue(state)
  const settled = settledFlags(state)
  const flags = which === 'open' ? open : settled
  const picked = usePicked('flags', flags, keyOf)
  return (
    <>
      <div className="inspector__bar">
        <Choice
          label={t('flags.which')}
          hideLabel
          value={which}
          options={[
            { value: 'open', label: t('flags.open', { count: open.length }) },
            { value: 'settled', label: t('flags.settled', { count: settled.length }) }
          ]}
          onChange={(value) => updateInspector(model, { flags: value })}
        />
        <p className="inspector__order">{t('flags.order')}</p>
      </div>
      <InspectorList
        label={t(`flags.list.${which}`)}
        items={flags}
        keyOf={keyOf}
        picked={picked}
        none={t(`flags.none.${which}`)}
        onPick={(flag, index) => {
          pick(model, 'flags', flag.id, index)
          markPlace(model, flag)
        }}
        onEnter={(flag) => goTo(model, flag)}
      >
        {(flag) => <FlagRow flag={flag} />}
      </InspectorList>
      {picked && <FlagDetail key={picked.id} flag={picked} />}
    </>
  )
}

function FlagRow({ flag }: { readonly flag: Flag }) {
  const { t } = useTranslation('codes')
  const { state } = useDesk()
  const what = useFlagText()(flag)
  const { text } = state.paragraphs[flag.paragraph]!
  return (
    <div className={`flag-row flag-item--${flag.severity}`}>
      <span className="flag-row__mark" aria-hidden="true" />
      <span className="flag-row__what">
        <span className="visually-hidden">{t(`severity.${flag.severity}`)}: </span>
        {what}
      </span>
      <ArticleMark flag={flag} />
      <span className="flag-row__text">
        <Excerpt text={text} start={flag.start} end={Math.min(flag.end, flag.start + 14)} around={10} />
      </span>
    </div>
  )
}

function ArticleMark({ flag }: { readonly flag: Flag }) {
  const { state } = useDesk()
  const number = state.articles.findIndex(({ paragraphs }) => paragraphs.includes(flag.paragraph)) + 1
  if (number === 0) return <span />
  return (
    <span className={`article-number ${articleColour(number)}`} aria-hidden="true">
      {number}
    </span>
  )
}
