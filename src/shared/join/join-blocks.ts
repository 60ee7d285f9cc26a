import type { AlignedText, Block } from '../model'
import { concatAligned, cutsAddress, editAligned, EMPTY_TEXT, fromRaw, isHanAt } from '../text'
import type { RuleSwitches } from './finish-text'
import { hyphenSeam, type Compounds } from './hyphen-seam'

const REACH = 24
const OPENING = /^["'“‘(\s]*/u

/**
 * The text of blocks that run on, in reading order. Chinese goes on without a space; between Latin words the raw
 * line end becomes a space, and a word that a hyphen cut is made whole.
 */
export function joinBlocks(
  raw: string,
  blocks: readonly Block[],
  rules: RuleSwitches,
  compounds: Compounds
): AlignedText {
  const parts: AlignedText[] = []
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]
    const seam = next ? hyphenSeam(block.text.text, next.text.text, compounds) : null
    if (seam === 'drop') parts.push(withoutHyphen(block.text, rules))
    else if (seam === 'keep' || !next || !needsSpace(block.text.text, next.text.text)) parts.push(block.text)
    else parts.push(block.text, lineEndAsSpace(raw, block, rules))
  })
  return parts.length === 1 ? parts[0]! : concatAligned(parts)
}

/**
 * Latin text goes on: a Latin letter stands on one side of the seam at least, and on neither side is Chinese nearer.
 * `CR|450动车组` is one word, `opened in|1924` two, and so are `Twinsen|Inc(双子星` and `4,500|people`.
 */
export function needsSpace(left: string, right: string): boolean {
  if (isHanAt(left, left.length - 1) || isHanAt(right, 0)) return false
  const tail = left.slice(-REACH)
  const head = right.slice(0, REACH).replace(OPENING, '')
  if (!/[\p{L}\p{N}\p{Pe}\p{Pf}.,:;!?%"'—–&$£°*-]$/u.test(tail) || /[。，、；：！？）》”」』]$/u.test(tail))
    return false
  if (!/^[\p{L}\p{N}$£€&—–*[]/u.test(head)) return false
  if (cutsAddress(left, right)) return false
  const scripts = [scriptOf([...tail].reverse()), scriptOf([...head])]
  return scripts.includes('latin') && !scripts.includes('han')
}

function scriptOf(characters: readonly string[]): 'han' | 'latin' | null {
  for (const character of characters) {
    if (/\p{Script=Latin}/u.test(character)) return 'latin'
    if (/[\p{Script=Han}，。、；：！？（）《》]/u.test(character)) return 'han'
  }
  return null
}

function withoutHyphen(text: AlignedText, rules: RuleSwitches): AlignedText {
  if (!rules.hyphen) return text
  const at = text.text.length - 1
  return editAligned(text, [{ at, removed: text.text.slice(at), inserted: '' }], 'hyphen')
}

function lineEndAsSpace(raw: string, block: Block, rules: RuleSwitches): AlignedText {
  const at = raw.indexOf('\n', block.line.end)
  if (at < 0) return EMPTY_TEXT
  const lineEnd = fromRaw(raw, { start: at, end: at + 1 })
  return rules['wrap-space']
    ? editAligned(lineEnd, [{ at: 0, removed: '\n', inserted: ' ' }], 'wrap-space')
    : lineEnd
}
