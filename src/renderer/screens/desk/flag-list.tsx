import { Flag as FlagIcon, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Flag, Paragraph } from '#shared/model/index'
import { useDesk } from './desk-context'
import { goTo } from './navigation'
import { dismissFlag } from './settle-flag'
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

function excerptOf({ paragraph, start, end }: Flag, paragraphs: readonly Paragraph[]): string {
  const text = paragraphs.find(({ id }) => id === paragraph)?.text ?? ''
  return text.slice(start, Math.min(end, start + excerptAtMostChars))
}
