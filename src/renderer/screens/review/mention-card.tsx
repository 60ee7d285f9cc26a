import { CircleHelp, Link2, Lock, PencilLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { BY_HAND, MENTION_TYPES, NAME_REASONS, type Mention } from '#shared/model/index'
import { useFormat } from '../../i18n'
import { keyLabel, runCommand, useCommandLabel, type CommandId } from '../../keys'
import { Button } from '../../parts'
import { nameVerdicts, useNameLearning, usePageSession, type StoredMention } from '../../state'
import { joinPhrases } from '../desk/inspector/join-phrases'
import { NoteField } from './note-field'
import type { OpenedPage } from './page-shelf'
import { useCurrent, useReviewView } from './review-context'

/** What is decided on, why it was proposed, and the keys that decide. */
export function MentionCard() {
  const { t } = useTranslation('review')
  const mention = useCurrent()
  const opened = useReviewView((view) => view.opened)
  const mode = useReviewView((view) => view.mode)
  if (!mention) return null
  return (
    <section className="card" aria-label={t('card.label')} data-mention={mention.id}>
      <div className="card__what">
        <Named mention={mention} />
        {opened?.page === mention.page && <Why mention={mention} opened={opened} />}
      </div>
      {mode === 'noting' ? <NoteField text={mention.text} /> : <Keys isEditing={mode === 'editing'} />}
    </section>
  )
}

function Named({ mention }: { readonly mention: StoredMention }) {
  const { t } = useTranslation(['review', 'codes'])
  const { text, type, status } = mention
  return (
    <p className="card__named">
      <strong className={`card__text mention mention-${type} mention-${status}`}>{text}</strong>
      <span className={`tag-${type}`}>{t(`codes:mention.${type}`)}</span>
      <span className={`card__status card__status--${status}`}>{t(`review:status.${status}`)}</span>
      {mention.isDoubtful && (
        <span className="card__sign">
          <CircleHelp aria-hidden="true" /> {t('review:card.doubtful')}
        </span>
      )}
      {mention.entity && (
        <span className="card__sign">
          <Link2 aria-hidden="true" /> {t('review:card.linked')}
        </span>
      )}
    </p>
  )
}

function Why({ mention, opened }: { readonly mention: StoredMention; readonly opened: OpenedPage }) {
  const { t } = useTranslation('review')
  const format = useFormat()
  const reasons = usePageSession(opened.session, ({ state }) => state.mentions[mention.id]?.reasons)
  const why = useReasonText()(reasons ?? [])
  const { by } = mention
  useNameLearning((state) => state.names)
  const verdicts = nameVerdicts()
  const known = by === BY_HAND || mention.status !== 'suggested' ? undefined : verdicts.of(mention)
  const score = verdicts.score(mention)
  const isToldBefore = reasons?.some(({ code }) => code === 'accepted-before')
  return (
    <p className="card__why">
      {score !== null && (
        <span className="tabular">{t('card.score', { percent: format.percent(score) })}</span>
      )}
      {by === BY_HAND ? <span>{t('card.byHand')}</span> : why !== '' && <span>{why}</span>}
      {known?.score && !isToldBefore && <span>{t('card.acceptedBefore', { count: known.accepted })}</span>}
      {known?.isStopped && <span>{t('card.rejectedBefore', { count: known.rejected })}</span>}
    </p>
  )
}

function useReasonText(): (reasons: NonNullable<Mention['reasons']>) => string {
  const { t, i18n } = useTranslation('codes')
  return (reasons) => {
    const phrases = reasons.flatMap(({ code, values }) => {
      const known = NAME_REASONS.find((each) => each === code)
      return known ? [t(`nameReason.${known}`, { ...values })] : []
    })
    return joinPhrases(i18n.language, phrases)
  }
}

const MAIN_KEYS = ['accept', 'reject', 'skip', 'undo'] as const
const MORE_KEYS = ['link', 'doubt', 'note', 'accept-alike', 'reject-alike', 'sticky'] as const
const END_KEYS = ['widen-left', 'narrow-left', 'narrow-right', 'widen-right'] as const
type ShortKey = (typeof MAIN_KEYS | typeof MORE_KEYS | typeof END_KEYS)[number]

function Keys({ isEditing }: { readonly isEditing: boolean }) {
  const { t } = useTranslation('review')
  if (isEditing) {
    return (
      <div className="card__lock card__lock--open">
        <PencilLine aria-hidden="true" />
        <p>{t('card.editing')}</p>
        <Button hint={keyLabel('review.close')} onPress={() => runCommand('review.close')}>
          {t('card.lock')}
        </Button>
      </div>
    )
  }
  return (
    <>
      <div className="card__keys">
        <KeyButtons commands={MAIN_KEYS} look="main" />
        <Types />
        <KeyButtons commands={END_KEYS} look="end" />
        <KeyButtons commands={MORE_KEYS} look="more" />
      </div>
      <StickyLine />
      <div className="card__lock">
        <Lock aria-hidden="true" />
        <p>{t('card.locked')}</p>
        <Button look="quiet" hint={keyLabel('review.edit')} onPress={() => runCommand('review.edit')}>
          {t('card.unlock')}
        </Button>
      </div>
    </>
  )
}

interface KeyButtonsProps {
  readonly commands: readonly ShortKey[]
  readonly look: 'main' | 'more' | 'end'
}

function KeyButtons({ commands, look }: KeyButtonsProps) {
  const { t } = useTranslation('review')
  const name = useCommandLabel()
  return (
    <div className={`card__group card__group--${look}`}>
      {commands.map((command) => (
        <KeyButton key={command} command={`review.${command}`} name={name(`review.${command}`)}>
          {t(`key.${command}`)}
        </KeyButton>
      ))}
    </div>
  )
}

interface KeyButtonProps {
  readonly command: CommandId
  readonly name: string
  readonly children: React.ReactNode
}

function KeyButton({ command, name, children }: KeyButtonProps) {
  return (
    <button
      type="button"
      className="key-button"
      title={name}
      aria-label={name}
      // The keys stay where they are.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand(command)}
    >
      <kbd aria-hidden="true">{keyLabel(command)}</kbd>
      <span aria-hidden="true">{children}</span>
    </button>
  )
}

function Types() {
  const { t } = useTranslation('codes')
  const name = useCommandLabel()
  return (
    <div className="card__group card__group--types">
      {MENTION_TYPES.map((type) => (
        <KeyButton key={type} command={`review.${type}`} name={name(`review.${type}`)}>
          <span className={`mention mention-${type} mention-accepted`}>{t(`mention.${type}`)}</span>
        </KeyButton>
      ))}
    </div>
  )
}

function StickyLine() {
  const { t } = useTranslation(['review', 'codes'])
  const sticky = useReviewView((view) => view.sticky)
  if (!sticky) return null
  return <p className="card__sticky">{t('review:card.sticky', { type: t(`codes:mention.${sticky}`) })}</p>
}
