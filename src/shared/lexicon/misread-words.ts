/** A misreading that is a word itself, or that no list has a word for: only what stands around it tells. */
export interface MisreadWord {
  /** Matches the one character. */
  readonly pattern: RegExp
  readonly meant: string
  /** How the dictionary names what is meant. */
  readonly word: string
}

/** `人选国家综合典型` (seed 002, line 95), `全力推动千成` (seed 004, line 29). */
export const MISREAD_WORDS: readonly MisreadWord[] = [
  {
    pattern:
      /人(?<![候\d]人)(?=选(?:国家|全国|全省|全市|省级|部级|首批|第[一二三四五六七八九十\d]+批|世界|中国|年度|《))/gu,
    meant: '入',
    word: '入选'
  },
  {
    pattern:
      /千(?<![一二三四五六七八九十百两数几上近约超过大秋\d万]千)(?=成(?![员人交功年百立为])|完|起来)/gu,
    meant: '干',
    word: '干成'
  },
  { pattern: /千(?<=[想敢能实苦]千)(?=[，。、；！？”的事])/gu, meant: '干', word: '干' }
]
