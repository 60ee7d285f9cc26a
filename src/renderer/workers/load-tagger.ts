import type { WordList } from '#shared/lexicon/index'
import { Tagger, unpackWeights, type TaggerWeights } from '#shared/mentions/index'
import weights from '../../shared/lexicon/chinese-names.bin?url'

/** What the shipped tagger was trained to. */
export async function loadWeights(): Promise<TaggerWeights> {
  const response = await fetch(weights)
  if (!response.ok) throw new Error(`tagger of names: ${response.status}`)
  return unpackWeights(new Uint8Array(await response.arrayBuffer()))
}

/** The tagger of Chinese names, with the words that it was trained with. */
export async function loadTagger(words: Promise<WordList>): Promise<Tagger> {
  return new Tagger(await loadWeights(), await words)
}
