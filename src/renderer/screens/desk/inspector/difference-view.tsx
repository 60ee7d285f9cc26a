import { useTranslation } from 'react-i18next'
import type { Difference, Standpoint } from '#shared/review/index'
import { useFlagText } from '../use-flag-text'
import { diffPieces, shortened } from './diff-pieces'
import { DiffText } from './diff-text'

const aroundChars = 12
const quotedChars = 22
const mostShown = 60

/** What differs between two states of the page, a line each. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation('inspector')
  const more = differences.length - mostShown
  return (
    <ul className="differences">
      {differences.slice(0, mostShown).map((difference, i) => (
        <li key={i}>
          <DifferenceLine difference={difference} />
        </li>
      ))}
      {more > 0 && <li className="detail__aside">{t('difference.more', { count: more })}</li>}
    </ul>
  )
}

/** One difference: of a text what went and what came, of anything else a sentence. */
export function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const sentence = useSentence()
  if (difference.kind !== 'text') return <>{sentence(difference)}</>
  return <DiffText pieces={shortened(diffPieces(difference.before, difference.after), aroundChars)} />
}

function useSentence(): (difference: Exclude<Difference, { kind: 'text' }>) => string {
  const { t } = useTranslation(['inspector', 'codes', 'desk'])
  const flagText = useFlagText()
  const place = (where: Standpoint): string =>
    'article' in where
      ? t('inspector:difference.article', { number: where.article })
      : t(`desk:quiet.${where.pool === 'repeats' ? 'repeat' : where.pool}`)
  return (difference) => {
    switch (difference.kind) {
      case 'added':
      case 'removed':
      case 'split':
      case 'joined':
        return t(`inspector:difference.${difference.kind}`, { text: quoted(difference.text) })
      case 'role':
        return t('inspector:difference.role', {
          text: quoted(difference.text),
          before: t(`codes:role.${difference.before}`),
          after: t(`codes:role.${difference.after}`)
        })
      case 'moved':
        return t('inspector:difference.moved', {
          text: quoted(difference.text),
          before: place(difference.before),
          after: place(difference.after)
        })
      case 'reordered':
        return t('inspector:difference.reordered', { number: difference.article })
      case 'articles':
        return t('inspector:difference.articles', { before: difference.before, after: difference.after })
      case 'checked':
        return difference.count > 0
          ? t('inspector:difference.checked', { count: difference.count })
          : t('inspector:difference.unchecked', { count: -difference.count })
      case 'tagged':
      case 'untagged':
      case 'accepted':
      case 'rejected':
      case 'undecided':
        return t(`inspector:difference.${difference.kind}`, {
          text: quoted(difference.text),
          type: t(`codes:mention.${difference.type}`)
        })
      case 'resized':
        return t('inspector:difference.resized', {
          before: quoted(difference.before),
          after: quoted(difference.after)
        })
      case 'linked':
      case 'unlinked':
      case 'doubted':
      case 'undoubted':
        return t(`inspector:difference.${difference.kind}`, { text: quoted(difference.text) })
      case 'retyped':
        return t('inspector:difference.retyped', {
          text: quoted(difference.text),
          before: t(`codes:mention.${difference.before}`),
          after: t(`codes:mention.${difference.after}`)
        })
      case 'flag': {
        const { settled, because } = difference.flag
        const what = flagText(difference.flag)
        if (because !== undefined) return t('inspector:difference.flag.because', { what, because })
        return t(`inspector:difference.flag.${settled ?? 'open'}`, { what })
      }
      case 'noted':
      case 'unnoted':
      case 'renoted': {
        const { kind, text } = difference.note
        const note = text === '' ? t(`inspector:notes.kind.${kind}`) : quoted(text)
        return t(`inspector:difference.${difference.kind}`, { text: note })
      }
      case 'status':
        return t('inspector:difference.status', {
          before: t(`codes:status.${difference.before}`),
          after: t(`codes:status.${difference.after}`)
        })
      case 'assignee':
        return difference.after === null
          ? t('inspector:difference.unassigned', { name: difference.before ?? '' })
          : t('inspector:difference.assigned', { name: difference.after })
      default:
        return difference satisfies never
    }
  }
}

function quoted(text: string): string {
  return text.length > quotedChars ? `${text.slice(0, quotedChars)}…` : text
}
