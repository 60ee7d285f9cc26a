import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ROLES } from '#shared/model/index'
import type { RefusalReason } from '#shared/review/index'
import { keyLabel, runCommand, type CommandId } from '../../keys'
import { IconButton, KeyHint } from '../../parts'
import type { Decision } from '#shared/model/index'
import { useDesk, useDeskView } from './desk-context'
import { useDecisionText } from './inspector/use-decision-text'
import type { Notice } from './notice'
import { GoOnText } from './repair/go-on-text'
import { useFlagText } from './use-flag-text'

/** What the desk has to say, at its foot; read aloud, and never in the way of the text. */
export function NoticeStrip() {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const notice = useDeskView((view) => view.notice)
  return (
    <div role="status">
      {notice && (
        <div className={`notice-strip notice-strip--${notice.kind}`}>
          <NoticeText notice={notice} />
          <IconButton label={t('notice.dismiss')} onPress={() => model.update({ notice: null })}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  )
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation(['desk', 'repair', 'codes'])
  const flagText = useFlagText()
  switch (notice.kind) {
    case 'refused':
      return (
        <p>
          {t('notice.refused', { reason: t(`refused.${notice.reason}`) })}
          {notice.lostText !== '' && <span> {t('notice.lostText', { text: notice.lostText })}</span>}
          <WayThere reason={notice.reason} />
        </p>
      )
    case 'flag':
      return (
        <p>
          {t('flag.at', { index: notice.index, total: notice.total, what: flagText(notice.flag) })}
          {notice.flag.suggestion !== undefined && (
            <span>
              {' '}
              {t('flag.suggestion', { text: notice.flag.suggestion || t('flag.leaveOut') })}{' '}
              <KeyHint>{keyLabel('desk.accept-flag')}</KeyHint>
            </span>
          )}
        </p>
      )
    case 'decision':
      return <DecisionText decision={notice.decision} />
    case 'go-on':
      return <GoOnText notice={notice} />
    case 'hint':
      return <p>{notice.hint === 'noFlags' ? t('flag.none') : t(`notice.${notice.hint}`)}</p>
    case 'repair': {
      const { name, key } = typeof notice.hint === 'string' ? { name: notice.hint, key: '' } : notice.hint
      return <p>{t(`repair:hint.${name}`, { key })}</p>
    }
    case 'done': {
      const { role, ...values } = notice.values
      const name = ROLES.find((each) => each === role)
      return (
        <p>
          {t(`repair:done.${notice.done}`, { ...values, ...(name && { role: t(`codes:role.${name}`) }) })}{' '}
          <button type="button" className="notice-strip__act" onClick={() => runCommand('desk.undo')}>
            {t('repair:done.undo')} <KeyHint>{keyLabel('desk.undo')}</KeyHint>
          </button>
        </p>
      )
    }
    default:
      return notice satisfies never
  }
}

function DecisionText({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('inspector')
  const { what, why, sure } = useDecisionText()(decision)
  return (
    <p>
      {what}. {why !== '' && t('move.because', { why })} {sure}.
    </p>
  )
}

/** Where what stands in the way of a status is, one key away. */
function WayThere({ reason }: { readonly reason: RefusalReason }) {
  const { t } = useTranslation('repair')
  const command = WAYS[reason]
  if (!command) return null
  return (
    <button type="button" className="notice-strip__act" onClick={() => runCommand(command)}>
      {t('hint.goThere')} <KeyHint>{keyLabel(command)}</KeyHint>
    </button>
  )
}

const WAYS: Partial<Record<RefusalReason, CommandId>> = {
  'page-not-finished': 'repair.next-unassigned',
  'open-severe-flags': 'desk.next-flag'
}
