import type { ArticleId, Change, PageState, RevisionId } from '../model'
import { diffStates } from './patch'
import { ChangeRefused } from './refused'
import { rawKey } from './raw-place'

/** The change that makes the page what it was after the revision `to`. */
export function restorePage(now: PageState, then: PageState, to: RevisionId): Change {
  return { kind: 'page.restored', to, restore: diffStates(now, then) }
}

/**
 * The change that makes an article what it was after the revision `to`: its paragraphs, with their tags, flags and
 * notes. Throws `ChangeRefused('other-raw-text')` where some of its raw text is in other hands by now, or some of its
 * text came from elsewhere.
 */
export function restoreArticle(now: PageState, then: PageState, article: ArticleId, to: RevisionId): Change {
  const [current, past] = [now, then].map((state) => state.articles.find(({ id }) => id === article))
  if (!current || !past) throw new ChangeRefused('no-such-record', article)
  if (
    rawKey(current.paragraphs.map((id) => now.paragraphs[id]!)) !==
    rawKey(past.paragraphs.map((id) => then.paragraphs[id]!))
  ) {
    throw new ChangeRefused('other-raw-text', article)
  }
  const mine = new Set<string>([...current.paragraphs, ...past.paragraphs])
  const pick = <Value extends { readonly paragraph: string }>(
    own: Readonly<Record<string, Value>>,
    other: Readonly<Record<string, Value>>
  ) =>
    Object.fromEntries([
      ...Object.entries(own).filter(([, { paragraph }]) => !mine.has(paragraph)),
      ...Object.entries(other).filter(([, { paragraph }]) => mine.has(paragraph))
    ])
  const paragraphs = Object.fromEntries([
    ...Object.entries(now.paragraphs).filter(([id]) => !mine.has(id)),
    ...past.paragraphs.map((id) => [id, then.paragraphs[id]!] as const)
  ])
  const target: PageState = {
    ...now,
    articles: now.articles.map((each) => (each === current ? past : each)),
    paragraphs,
    mentions: pick(now.mentions, then.mentions),
    flags: pick(now.flags, then.flags),
    notes: pick(now.notes ?? {}, then.notes ?? {}),
    orphans: [
      ...now.orphans.filter(({ mention }) => !mine.has(mention.paragraph)),
      ...then.orphans.filter(({ mention }) => mine.has(mention.paragraph))
    ]
  }
  return restorePage(now, target, to)
}
