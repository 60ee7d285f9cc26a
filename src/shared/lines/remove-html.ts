import { BREAK_TAGS, ENTITIES, INLINE_TAGS } from '../lexicon'
import type { Replacement, Step } from '../model'

const LONGEST_ATTRIBUTES = 200
const rest = `(?:\\s[^<>]{0,${LONGEST_ATTRIBUTES}})?/?>`
const BREAKS = `</?(?:${BREAK_TAGS.join('|')})${rest}`
const INLINE = `</?(?:${INLINE_TAGS.join('|')})${rest}|<!--.{0,${LONGEST_ATTRIBUTES}}?-->`
const ENTITY = `&(?:amp;)*(?:${Object.keys(ENTITIES).join('|')}|#\\d{2,6}|#x[\\da-f]{2,5});`
const SPACES = `(?:${BREAKS}|&(?:amp;)*(?:nbsp|ensp|emsp|thinsp);)(?:\\s|${BREAKS}|&(?:amp;)*(?:nbsp|ensp|emsp|thinsp);)*`
const RESIDUE = new RegExp(`(?<space>${SPACES})|(?<inline>${INLINE})|(?<entity>${ENTITY})`, 'gi')
/** Numbers of characters that print: no controls, no halves of pairs, none that Unicode has not. */
const PRINTS = /^[^\p{C}\s]$/u

/**
 * HTML that OCR models and web pages leave in text: `<br>` between the lines of a cell, `&nbsp;` that sets a line
 * in, `&amp;` in a name, `<sup>2</sup>`. A break or a fixed space becomes a space, which the rules of spaces settle;
 * a tag inside a line goes. `a < b` and `R&D` are no HTML.
 */
export function removeHtml(text: string): Step {
  if (!/[<&]/.test(text)) return []
  const step: Replacement[] = []
  for (const { 0: found, index, groups } of text.matchAll(RESIDUE)) {
    const inserted = groups!.space ? ' ' : groups!.inline ? '' : decoded(found)
    if (inserted !== null) step.push({ at: index, removed: found, inserted })
  }
  return step
}

/** What an entity stands for, or null if it stands for nothing that prints. */
function decoded(entity: string): string | null {
  const name = entity
    .slice(1, -1)
    .toLowerCase()
    .replace(/^(?:amp;)+/, '')
  if (!name.startsWith('#')) return ENTITIES[name] ?? null
  const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  if (code === 0xa0 || code === 0x3000) return ' '
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : ''
  return PRINTS.test(character) ? character : null
}
