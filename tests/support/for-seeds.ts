import { Random } from './random'

/** Runs `law` with `count` seeds; a failure names the seed, and what `describe` says of the case. */
export function forSeeds(count: number, law: (random: Random, note: (text: string) => void) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    const notes: string[] = []
    try {
      law(new Random(seed), (text) => notes.push(text))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      throw new Error([`seed ${seed}`, ...notes, message].join('\n'), { cause: error })
    }
  }
}
