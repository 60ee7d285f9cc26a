/**
 * Names of files and folders made from titles and paths: they can be written on Windows, macOS and Linux, and
 * stay readable. Unsafe characters become `_`; what is Chinese stays Chinese.
 */

/** Longest name part in bytes of UTF-8: leaves room for a suffix under every system's limit of 255. */
export const MAX_NAME_BYTES = 120

// Separators, wild cards and quotes of shells; controls, invisible and unpaired characters; white space.
const unsafe = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Cn}|\s/gu
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * One part of a path, at most `maxBytes` long in UTF-8, never cut inside a character; `fallback` where nothing
 * readable is left.
 */
export function safeName(text: string, fallback: string, maxBytes = MAX_NAME_BYTES): string {
  const replaced = text.replace(unsafe, '_').replace(/_{2,}/g, '_')
  const trimmed = trimEnds(cutToBytes(trimEnds(replaced), maxBytes))
  if (trimmed === '') return fallback
  return reserved.test(trimmed) ? `_${trimEnds(cutToBytes(trimmed, maxBytes - 1))}` : trimmed
}

/** Whether a relative path with `/` can be written below a folder on every system without leaving it. */
export function isSafePath(path: string): boolean {
  return path.split('/').every(isSafePart)
}

function isSafePart(part: string): boolean {
  const isClean = part.search(unsafe) === -1 && !reserved.test(part)
  return isClean && part !== '' && !/^\.|[. ]$/.test(part) && utf8Length(part) <= 255
}

/** Windows drops dots and spaces at the end, Unix hides names that begin with a dot, shells read `-` as a switch. */
function trimEnds(name: string): string {
  return name.replace(/^[._\s-]+|[._\s]+$/gu, '')
}

function cutToBytes(text: string, maxBytes: number): string {
  if (utf8Length(text) <= maxBytes) return text
  let kept = ''
  let bytes = 0
  for (const { segment } of graphemes.segment(text)) {
    bytes += utf8Length(segment)
    if (bytes > maxBytes) break
    kept += segment
  }
  return kept
}

function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
