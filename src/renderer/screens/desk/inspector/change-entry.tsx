import { useTranslation } from 'react-i18next'
import { canRevert, type ChangedPlace } from '#shared/review/index'
import { isSigns, visibleText } from '../../../page-view'
import { keyLabel } from '../../../keys'
import { Button } from '../../../parts'
import { useDesk } from '../desk-context'
import type { ChangeSort } from './change-sorts'
import { useSortName } from './changes-tab'
import { Excerpt, PageText } from './excerpt'
import { letStand, revertChanges } from './settle-changes'
import { useRowCommand } from './use-row-command'
import { useWhere } from './use-where'

const aroundChars = 14

/** A change in its context, raw text struck out and clean text underlined. */
export function ChangeRow({ place }: { readonly place: ChangedPlace }) {
  const { state } = useDesk()
  const { start, end } = place.run
  const { text } = state.paragraphs[place.paragraph]!
  return (
    <Excerpt text={text} start={start} end={end} around={aroundChars}>
      <BeforeAfter place={place} />
    </Excerpt>
  )
}

function BeforeAfter({ place }: { readonly place: ChangedPlace }) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const { run } = place
  const was = model.session.store.getState().raw.text.slice(run.rawStart, run.rawEnd)
  const is = model.state.paragraphs[place.paragraph]!.text.slice(run.start, run.end)
  return (
    <>
      {was !== '' && <del className={isSigns(was) ? 'change-was--signs' : undefined}>{visibleText(was)}</del>}
      <span className="visually-hidden">{t('changes.becomes')}</span>
      {is !== '' && <ins>{visibleText(is)}</ins>}
    </>
  )
}

interface ChangeDetailProps {
  readonly place: ChangedPlace
  readonly sort: ChangeSort
}

/** A change, and what can be done about it and about all of its sort. */
export function ChangeDetail({ place, sort }: ChangeDetailProps) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const where = useWhere()({ paragraph: place.paragraph, start: place.run.start, end: place.run.end })
  const name = useSortName()(sort)
  const { raw } = model.session.store.getState()
  const mayRevert = canRevert(place.run, raw.text)
  const { places } = sort
  const accept = () => letStand(model, [place])
  const revert = () => revertChanges(model, [place])
  const acceptAll = () => letStand(model, places)
  const revertAll = () => revertChanges(model, places)
  useRowCommand('inspector.accept', accept)
  useRowCommand('inspector.revert', mayRevert ? revert : undefined)
  useRowCommand('inspector.accept-all', acceptAll)
  useRowCommand('inspector.revert-all', revertAll)
  return (
    <section className="inspector__detail" aria-label={t('detail')}>
      <h3 className="detail__title">{name}</h3>
      <p className="detail__where">{where}</p>
      <p className="detail__change">
        <PageText>
          <BeforeAfter place={place} />
        </PageText>
      </p>
      <div className="detail__actions">
        <Button hint={keyLabel('inspector.accept')} onPress={accept}>
          {t('changes.accept')}
        </Button>
        <Button hint={keyLabel('inspector.revert')} isDisabled={!mayRevert} onPress={revert}>
          {t('changes.revert')}
        </Button>
      </div>
      {!mayRevert && <p className="detail__aside">{t('changes.hasLineBreak')}</p>}
      {places.length > 1 && (
        <div className="detail__actions">
          <Button look="quiet" hint={keyLabel('inspector.accept-all')} onPress={acceptAll}>
            {t('changes.acceptAll', { count: places.length })}
          </Button>
          <Button look="quiet" hint={keyLabel('inspector.revert-all')} onPress={revertAll}>
            {t('changes.revertAll', { count: places.length })}
          </Button>
        </div>
      )}
    </section>
  )
}
