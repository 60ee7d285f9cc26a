import { isCjkPunctuation, isHan } from '#shared/text/index'

const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/

/**
 * Text without line breaks, as it may go into a paragraph. What is pasted on the desk comes from hard-wrapped
 * lines, whose breaks mean nothing: between Chinese characters a break goes away, elsewhere it becomes a space.
 * Where a paragraph ends is decided by Enter alone.
 */
export function unwrapPasted(text: string): string {
  if (!LINE_BREAK.test(text)) return text
  const lines = text.split(LINE_BREAK).map((line) => line.trim())
  return lines.filter((line) => line !== '').reduce((joined, line) => joined + seam(joined, line) + line, '')
}

function seam(before: string, after: string): string {
  if (before === '') return ''
  const last = Array.from(before.slice(-2)).at(-1)!
  const [first] = Array.from(after.slice(0, 2)) as [string]
  return isWide(last) && isWide(first) ? '' : ' '
}

const isWide = (character: string): boolean => isHan(character) || isCjkPunctuation(character)
