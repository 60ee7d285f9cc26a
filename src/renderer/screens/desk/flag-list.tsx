import { Check, Flag as FlagIcon, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Flag, Paragraph } from '#shared/model/index'
import { keyLabel } from '../../keys'
import { useDesk } from './desk-context'
import { goTo } from './navigation'
import { acceptFlag, dismissFlag } from './settle-flag'
import { useFlagText } from './use-flag-text'

const excerptAtMostChars = 12

interface FlagListProps {
  readonly flags: readonly Flag[]
  readonly paragraphs: readonly Paragraph[]
}

/** What a person should look at in an article: go there, or dismiss it. */
export function FlagList({ flags, paragraphs }: FlagListProps) {
  const { t } = useTranslation('desk')
  const open = flags.filter(({ settled }) => settled === undefined)
  if (open.length === 0) return null
  return (
    <ul className="flag-list" aria-label={t('flag.label')}>
      {open.map((flag) => (
        <FlagItem key={flag.id} flag={flag} text={excerptOf(flag, paragraphs)} />
      ))}
    </ul>
  )
}

function FlagItem({ flag, text }: { readonly flag: Flag; readonly text: string }) {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const what = useFlagText()(flag)
  return (
    <li className={`flag-item flag-item--${flag.severity}`}>
      <button
        type="button"
        className="flag-item__go"
        aria-label={t('flag.go', { what, text })}
        onClick={() => goTo(model, flag)}
      >
        <FlagIcon aria-hidden="true" />
        {what}
        {text !== '' && <span className="flag-item__text">{text}</span>}
      </button>
      {flag.suggestion !== undefined && <AcceptButton flag={flag} suggestion={flag.suggestion} />}
      <button
        type="button"
        className="flag-item__dismiss"
        aria-label={t('flag.dismiss', { what })}
        title={t('flag.dismiss', { what })}
        onClick={() => dismissFlag(model, flag)}
      >
        <X aria-hidden="true" />
      </button>
    </li>
  )
}

function AcceptButton({ flag, suggestion }: { readonly flag: Flag; readonly suggestion: string }) {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const text = suggestion === '' ? t('flag.leaveOut') : suggestion
  return (
    <button
      type="button"
      className="flag-item__accept"
      aria-label={t('flag.accept', { text })}
      title={`${t('flag.accept', { text })} ${keyLabel('desk.accept-flag')}`}
      onClick={() => acceptFlag(model, flag)}
    >
      <Check aria-hidden="true" />
      <span className="flag-item__text">{text}</span>
    </button>
  )
}

function excerptOf({ paragraph, start, end }: Flag, paragraphs: readonly Paragraph[]): string {
  const text = paragraphs.find(({ id }) => id === paragraph)?.text ?? ''
  return text.slice(start, Math.min(end, start + excerptAtMostChars))
}
