import type { AlignedText, Step } from '#shared/model/index'
import { editAligned, fromRaw } from '#shared/text/index'
import type { Random } from './random'

/** Chinese, Latin, digits, punctuation, spaces, a character beyond the BMP and a compatibility ideograph. */
export const ALPHABET = '株洲日报讯会议强调市委书记曹慧泉abcXYZ0189，。；：“”（）,.:;"() 　𠮷豈'

/** A step that fits `text`: up to three replacements, sorted, not overlapping; may be empty. */
export function randomStep(random: Random, text: string): Step {
  const step: { at: number; removed: string; inserted: string }[] = []
  let position = 0
  for (let i = random.int(0, 3); i > 0 && position <= text.length; i--) {
    const at = random.int(position, text.length)
    const removed = text.slice(at, at + (random.chance(0.5) ? random.int(0, 4) : 0))
    const inserted = random.chance(0.6) ? random.text(random.int(1, 4), ALPHABET) : ''
    if (removed !== '' || inserted !== '') step.push({ at, removed, inserted })
    position = at + removed.length + 1
  }
  return step
}

/** Raw text and a text made from it by a few random edits. */
export function randomAligned(random: Random): { raw: string; aligned: AlignedText } {
  const raw = random.text(random.int(0, 30), ALPHABET)
  let aligned = fromRaw(raw, { start: 0, end: raw.length })
  for (let i = random.int(0, 4); i > 0; i--) {
    aligned = editAligned(aligned, randomStep(random, aligned.text), random.pick(['width', 'hand']))
  }
  return { raw, aligned }
}
