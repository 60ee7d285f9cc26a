import dictionary from '@node-rs/jieba/dict.txt?url'
import { parseWordList, type WordList } from '#shared/lexicon/index'

/** The words of the language; read once by each worker that needs them. */
export async function loadWords(): Promise<WordList> {
  const response = await fetch(dictionary)
  if (!response.ok) throw new Error(`word list: ${response.status}`)
  return parseWordList(await response.text())
}
