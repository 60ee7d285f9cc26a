import { BARE_DATE, COLONS, LATIN_SENTENCE_END, PART_NUMBER, SENTENCE_ENDS, SIGN_OFFS } from '../lexicon'
import type { Draft, Paragraph } from '../model'
import { findRows } from '../text'
import { atEnd, paragraphsOf, type Check } from './finding'

/**
 * A paragraph of the body stops in the middle of a sentence, and nothing was found that goes on: `把美好蓝图转变为生`
 * (seed 001, line 61). What a jump line follows goes on on another page.
 */
export const cutEnd: Check = {
  name: 'cut-end',
  severity: 'doubtful',
  find(article, draft) {
    const paragraphs = paragraphsOf(article, draft)
    const hasJump = paragraphs.some((paragraph) => paragraph.role === 'jump')
    const body = paragraphs.filter((paragraph) => paragraph.role === 'body')
    const checked = hasJump ? body.slice(0, -1) : body
    const starts = jumpStartsOf(draft)
    const stands = findStanding(body.map(({ text }) => text))
    return checked
      .filter((paragraph, i) => !isWhole(paragraph) && !stands[i] && !isBeforeJump(paragraph, starts))
      .map(atEnd)
  }
}

/** Rows, items of a list, and the names and dates under a letter have no full stop. */
function findStanding(texts: readonly string[]): boolean[] {
  const isRow = findRows(texts)
  return texts.map((text, i) => {
    const next = texts[i + 1] ?? ''
    if (isRow[i] || BARE_DATE.test(text) || SIGN_OFFS.some((signature) => signature.test(text))) return true
    const isItem = PART_NUMBER.test(text) && /[；;]$/.test(text) && PART_NUMBER.test(next)
    return isItem || (text.length <= LONGEST_SIGNATURE_CHARS && BARE_DATE.test(next))
  })
}

const LONGEST_SIGNATURE_CHARS = 22
/** Between a text and its jump line nothing stands but white space and arrows. */
const JUMP_GAP_CHARS = 4

const knownStarts = new WeakMap<Draft, readonly number[]>()

/** Raw offsets where the page's jump lines start; found once, because every article asks. */
function jumpStartsOf(draft: Draft): readonly number[] {
  const known = knownStarts.get(draft)
  if (known) return known
  const starts = Object.values(draft.paragraphs).flatMap(({ role, runs: [first] }) =>
    role === 'jump' && first ? [first.rawStart] : []
  )
  knownStarts.set(draft, starts)
  return starts
}

/** A jump line stands right behind in the file, whatever article it went to (seed 001, line 163). */
function isBeforeJump({ runs }: Paragraph, jumpStarts: readonly number[]): boolean {
  const end = runs.at(-1)?.rawEnd
  return end !== undefined && jumpStarts.some((start) => start >= end && start <= end + JUMP_GAP_CHARS)
}

function isWhole({ text }: Paragraph): boolean {
  const last = text
    .slice(-12)
    .replace(/["'”’）)》〉」』】\]\s]+$/, '')
    .slice(-1)
  return last !== '' && (SENTENCE_ENDS + COLONS + LATIN_SENTENCE_END).includes(last)
}
