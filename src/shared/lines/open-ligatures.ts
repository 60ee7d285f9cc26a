import type { Step } from '../model'
import { Kind, mayHold } from '../text'

/** ſ stays: a long s is a letter of its own. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'ſt',
  ﬆ: 'st'
}

/** Ligatures that a font drew and an OCR engine or PDF kept as one character: `of\ufb01ce` is `office`. */
export function openLigatures(text: string): Step {
  if (!mayHold(text, Kind.latin)) return []
  return [...text.matchAll(/[ﬀﬁﬂﬃﬄﬅﬆ]/g)].map(({ 0: found, index }) => ({
    at: index,
    removed: found,
    inserted: LIGATURES[found]!
  }))
}
