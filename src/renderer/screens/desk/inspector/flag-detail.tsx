import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Flag } from '#shared/model/index'
import { keyLabel } from '../../../keys'
import { Button } from '../../../parts'
import { useDesk } from '../desk-context'
import { goTo, selectPlace } from '../navigation'
import { acceptFlag, dismissFlag, dismissFlags, reopenFlag } from '../settle-flag'
import { useFlagText } from '../use-flag-text'
import { PageText } from './excerpt'
import { alikeFlags } from './flag-queue'
import { focusList } from './use-inspector'
import { useRowCommand } from './use-row-command'
import { useWhere } from './use-where'

/** What a flag says, in words, and what can be done about it. */
export function FlagDetail({ flag }: { readonly flag: Flag }) {
  const { t } = useTranslation(['inspector', 'codes', 'desk'])
  const model = useDesk()
  const what = useFlagText()(flag)
  const where = useWhere()(flag)
  const marked = model.state.paragraphs[flag.paragraph]!.text.slice(flag.start, flag.end)
  return (
    <section className={`inspector__detail flag-item--${flag.severity}`} aria-label={t('inspector:detail')}>
      <h3 className="detail__title">{what}</h3>
      <p className="detail__sure">
        <span className="detail__severity">{t(`codes:severity.${flag.severity}`)}</span>{' '}
        {t(`inspector:flags.sure.${flag.severity}`)}
      </p>
      <p className="detail__where">{where}</p>
      {flag.suggestion !== undefined && (
        <p className="detail__change">
          <PageText>
            <del>{marked}</del> {flag.suggestion !== '' && <ins>{flag.suggestion}</ins>}
          </PageText>
          {flag.suggestion === '' && <span className="detail__aside">{t('desk:flag.leaveOut')}</span>}
        </p>
      )}
      {flag.settled ? <SettledActions flag={flag} /> : <OpenActions flag={flag} />}
    </section>
  )
}

function OpenActions({ flag }: { readonly flag: Flag }) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const [because, setBecause] = useState('')
  const alike = alikeFlags(model.state, flag)
  const accept = flag.suggestion === undefined ? undefined : () => acceptFlag(model, flag)
  const edit = () => selectPlace(model, flag)
  const dismiss = () => dismissFlag(model, flag, because)
  useRowCommand('inspector.accept', accept)
  useRowCommand('inspector.edit', edit)
  useRowCommand('inspector.dismiss', dismiss)
  return (
    <>
      <div className="detail__actions">
        {accept && (
          <Button look="primary" hint={keyLabel('desk.accept-flag')} onPress={accept}>
            {t('flags.accept')}
          </Button>
        )}
        <Button hint={keyLabel('inspector.edit')} onPress={edit}>
          {t('flags.edit')}
        </Button>
        <Button hint={keyLabel('inspector.dismiss')} onPress={dismiss}>
          {t('flags.dismiss')}
        </Button>
        {alike.length > 1 && (
          <Button
            look="quiet"
            hint={keyLabel('inspector.dismiss-alike')}
            onPress={() => dismissFlags(model, alike, because)}
          >
            {t('flags.dismissAlike', { count: alike.length })}
          </Button>
        )}
      </div>
      <input
        className="detail__reason"
        aria-label={t('flags.because')}
        placeholder={t('flags.because')}
        value={because}
        onChange={(event) => setBecause(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          dismiss()
          focusList(model)
        }}
      />
    </>
  )
}

function SettledActions({ flag }: { readonly flag: Flag }) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const reopen = () => reopenFlag(model, flag)
  useRowCommand('inspector.revert', reopen)
  return (
    <>
      <p className="detail__aside">
        {t(`flags.was.${flag.settled!}`)}
        {flag.because !== undefined && ` ${t('flags.becauseOf', { because: flag.because })}`}
      </p>
      <div className="detail__actions">
        <Button hint={keyLabel('inspector.revert')} onPress={reopen}>
          {t('flags.reopen')}
        </Button>
        <Button look="quiet" onPress={() => goTo(model, flag)}>
          {t('goThere')}
        </Button>
      </div>
    </>
  )
}
