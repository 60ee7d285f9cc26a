import { Random } from './random'

const asked = Number(process.env.LAW_PAGES)

/** How many cases of a law are tried: the usual few, or as many as `LAW_PAGES=10000 npx vitest run tests/laws` asks for. */
export const casesOf = (usual: number): number => asked || usual

/** A law's own time, or as much as the cases that were asked for may take. */
export const lawMs = (usual: number): number => (asked ? Math.max(usual, asked * 200) : usual)

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
