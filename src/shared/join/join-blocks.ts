import type { AlignedText, Block } from '../model'
import { concatAligned, editAligned, EMPTY_TEXT, fromRaw } from '../text'
import type { RuleSwitches } from './finish-text'

/**
 * The text of blocks that run on, in reading order. Chinese goes on without a space; between Latin words the raw
 * line end becomes a space, and a word that a hyphen cut is made whole.
 */
export function joinBlocks(raw: string, blocks: readonly Block[], rules: RuleSwitches): AlignedText {
  const parts: AlignedText[] = []
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]
    if (!next) parts.push(block.text)
    else if (isHyphenated(block, next)) parts.push(withoutHyphen(block.text, rules))
    else if (needsSpace(block, next)) parts.push(block.text, lineEndAsSpace(raw, block, rules))
    else parts.push(block.text)
  })
  return parts.length === 1 ? parts[0]! : concatAligned(parts)
}

/** Both sides of the seam are Latin words or their marks. */
export function needsSpace(block: Block, next: Block): boolean {
  const left = block.text.text.slice(-24)
  const right = next.text.text.slice(0, 8)
  return /\p{Script=Latin}[^\p{Script=Han}]*$/u.test(left) && /^["'“‘(]*[\p{Script=Latin}\d$£]/u.test(right)
}

/** A raw line end follows the block, so that a space can be made of it. */
export function hasLineEnd(raw: string, block: Block): boolean {
  return raw.includes('\n', block.line.end)
}

function isHyphenated(block: Block, next: Block): boolean {
  return /\p{Ll}-$/u.test(block.text.text.slice(-4)) && /^\p{Ll}/u.test(next.text.text)
}

function withoutHyphen(text: AlignedText, rules: RuleSwitches): AlignedText {
  if (!rules.hyphen) return text
  return editAligned(text, [{ at: text.text.length - 1, removed: '-', inserted: '' }], 'hyphen')
}

function lineEndAsSpace(raw: string, block: Block, rules: RuleSwitches): AlignedText {
  const at = raw.indexOf('\n', block.line.end)
  if (at < 0) return EMPTY_TEXT
  const lineEnd = fromRaw(raw, { start: at, end: at + 1 })
  return rules['wrap-space']
    ? editAligned(lineEnd, [{ at: 0, removed: '\n', inserted: ' ' }], 'wrap-space')
    : lineEnd
}
