import type { WordList } from '#shared/lexicon/index'
import { Tagger, unpackWeights } from '#shared/mentions/index'
import weights from '../../shared/lexicon/chinese-names.bin?url'

/** The tagger of Chinese names, with the words that it was trained with. */
export async function loadTagger(words: Promise<WordList>): Promise<Tagger> {
  const response = await fetch(weights)
  if (!response.ok) throw new Error(`tagger of names: ${response.status}`)
  return new Tagger(unpackWeights(new Uint8Array(await response.arrayBuffer())), await words)
}
