/** Ends of a sentence; closing quotes and brackets may follow. */
export const SENTENCE_ENDS = '。！？!?…'

/** A full stop that ends a sentence in Latin text. */
export const LATIN_SENTENCE_END = '.'

/** What a full stop stands behind without ending a sentence: `the Rev. Mr.|Marsh`, `William H.|Gantry`. */
export const ABBREVIATED =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Messrs|Dr|Rev|Hon|St|Gen|Col|Capt|Maj|Lieut|Lt|Sgt|Prof|Gov|Sen|Rep|Pres|Supt|Right Hon|\p{Lu})\.$/u

/** Marks inside a sentence. */
export const PAUSES = '，、；,;—－–-'

/** Marks after which a list or a speech follows. */
export const COLONS = '：:'

/** Opening mark to closing mark. Straight quotes are not here: they do not tell which side they are. */
export const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '【': '】',
  '[': ']'
}

/** Half-width marks and the full-width ones that Chinese text has in their place. */
export const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）'
}
