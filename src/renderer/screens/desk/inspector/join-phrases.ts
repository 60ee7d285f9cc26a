/** Phrases one after the other, as the language parts them. */
export function joinPhrases(language: string, phrases: readonly string[]): string {
  return phrases.join(language.startsWith('zh') ? '；' : '; ')
}
