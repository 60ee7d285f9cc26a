import type { NameRole } from './name-role'
import { listedWords, roleOfEntry } from './name-roles'
import { classedWords, classOfTag, shortDivisions } from './word-class'
import { LONGEST_WORD, type WordList } from './word-list'
import { WordTable } from './word-table'

const LINE_END = 10

/**
 * Reads a list that has on each line a word, a space, its frequency and what else may follow (`阶段 9574 n`). Laws:
 * `frequency(w)` is what the list says of `w`, of a word named twice what it says last; of a text that is not on the
 * list it is 0.
 *
 * Subtle: of a word only its slot and 32 more bits of its hash are kept. 350,000 words take 4 MB, a tenth of what
 * they take as strings, in every worker; two texts are one with a chance of about 10⁻⁹.
 */
export function parseWordList(text: string): WordList {
  const listed = listedWords()
  const classed = classedWords()
  const classedCount = classed.reduce((sum, { words }) => sum + words.length, 0)
  const table = new WordTable(countLines(text) + classedCount + listed.size)
  let at = 0
  while (at < text.length) {
    const wordEnd = text.indexOf(' ', at)
    if (wordEnd < 0) break
    let frequency = 0
    let next = wordEnd + 1
    for (let unit = text.charCodeAt(next); unit >= 48 && unit <= 57; unit = text.charCodeAt(++next)) {
      frequency = frequency * 10 + unit - 48
    }
    const lineEnd = text.indexOf('\n', next)
    if (wordEnd > at && wordEnd - at <= LONGEST_WORD) {
      const tag = text.slice(next + 1, lineEnd < 0 ? text.length : lineEnd)
      table.add(text, at, wordEnd, frequency, classOfTag(tag), roleOfWord(text, at, wordEnd, tag))
    }
    at = lineEnd < 0 ? text.length : lineEnd + 1
  }
  for (const group of classed) for (const word of group.words) table.classify(word, group)
  for (const word of shortDivisions()) if (!listed.has(word)) table.giveShort(word)
  for (const [word, role] of listed) if (word.length <= LONGEST_WORD) table.give(word, role)
  return table
}

/** Only of what may be a name the word itself is looked at: to copy each takes a third of the time. */
const roleOfWord = (text: string, start: number, end: number, tag: string): NameRole =>
  roleOfEntry(/^n[rst]/u.test(tag) ? text.slice(start, end) : '', tag)

function countLines(text: string): number {
  let lines = 1
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === LINE_END) lines += 1
  return lines
}
