import { simplified } from '../lexicon'
import type { KnownName, MentionType } from '../model'

/** What is left of the score of a name that people reject wherever it stands. */
const STOPPED_SCORE = 0.05

/** A suggestion by its text, type and score; the score is null where it was made by hand. */
export interface ScoredName {
  readonly text: string
  readonly type: MentionType
  readonly score: number | null
}

/** What is known of names, for suggestions that were made before it was known. */
export class NameVerdicts {
  private readonly names: ReadonlyMap<string, KnownName>

  constructor(names: readonly KnownName[]) {
    this.names = new Map(names.map((known) => [`${known.type} ${known.name}`, known]))
  }

  of({ text, type }: Pick<ScoredName, 'text' | 'type'>): KnownName | undefined {
    return this.names.get(`${type} ${simplified(text)}`)
  }

  /** How sure a suggestion is by now. */
  score(name: ScoredName): number | null {
    const known = name.score === null ? undefined : this.of(name)
    if (!known) return name.score
    return known.isStopped ? STOPPED_SCORE : Math.max(name.score!, known.score ?? 0)
  }
}
