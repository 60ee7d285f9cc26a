import type { Step } from '../model'

/** Bullets of symbol fonts: word processors write them as private-use characters. */
const SYMBOL_BULLETS = '\uf06c\uf06e\uf071\uf076\uf09f\uf0a7\uf0b7\uf0d8\uf0e8\uf0fc'
const ORNAMENTS = `(?:[${SYMBOL_BULLETS}]+|[■◆●▪◼•]{2,})`
const AT_START = new RegExp(`^${ORNAMENTS}\\s*`)
const AT_END = new RegExp(`${ORNAMENTS}$`)

/**
 * What is left of bullets and rules at a line's ends: a symbol font's `\uf0b7`, and ornaments in a row, `■■■`.
 * A single bullet is print and stays, as do `□□` and `○○`, which stand for characters that cannot be read or must not be
 * named.
 */
export function removeBulletJunk(text: string): Step {
  const start = AT_START.exec(text)?.[0] ?? ''
  const end = start.length < text.length ? (AT_END.exec(text.slice(start.length))?.[0] ?? '') : ''
  return [
    { at: 0, removed: start, inserted: '' },
    { at: text.length - end.length, removed: end, inserted: '' }
  ].filter(({ removed }) => removed !== '')
}
