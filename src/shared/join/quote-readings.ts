/** What a quote mark may be; `none` leaves it as it is. */
export type Reading = 'open' | 'close' | 'open-single' | 'close-single' | 'none'

/** How much speaks against each reading of a mark; one that is not there cannot be. */
export type Costs = Readonly<Partial<Record<Reading, number>>>

export const NEVER = 1e6

/** Costs of readings that go against the pairs; hand-set. */
const UNPAIRED = 4
const STARTS_OPEN = 2.5
const ENDS_OPEN = 1
const SINGLE_ENDS_OPEN = 6

/** Outside of any quotation; in “ ”; in ‘ ’ inside of “ ”; in ‘ ’ alone. */
const STATES = ['outside', 'double', 'nested', 'single'] as const
type State = (typeof STATES)[number]

interface Move {
  readonly from: State
  readonly to: State
  readonly reading: Reading
  readonly cost: number
}

const move = (from: State, reading: Reading, to: State, cost = 0): Move => ({ from, to, reading, cost })

/** Of moves that cost the same the first is taken. */
const MOVES: readonly Move[] = [
  move('double', 'close', 'outside'),
  move('outside', 'close', 'outside', UNPAIRED),
  move('outside', 'open', 'double'),
  move('double', 'open', 'double', UNPAIRED),
  move('double', 'open-single', 'nested'),
  move('nested', 'close-single', 'double'),
  move('outside', 'open-single', 'single', 0.5),
  move('single', 'close-single', 'outside'),
  move('single', 'open', 'single', 1),
  move('single', 'close', 'single', 1),
  move('nested', 'close', 'outside', UNPAIRED),
  move('outside', 'close-single', 'outside', UNPAIRED),
  move('double', 'close-single', 'double', UNPAIRED),
  ...STATES.map((state) => move(state, 'none', state))
]

const AT_START: Readonly<Record<State, number>> = {
  outside: 0,
  double: STARTS_OPEN,
  nested: NEVER,
  single: NEVER
}
const AT_END: Readonly<Record<State, number>> = {
  outside: 0,
  double: ENDS_OPEN,
  nested: ENDS_OPEN + SINGLE_ENDS_OPEN,
  single: SINGLE_ENDS_OPEN
}

interface Path {
  readonly cost: number
  readonly readings: Link | null
}

interface Link {
  readonly reading: Reading
  readonly before: Link | null
}

/** The readings of the marks of a text that together cost least. Linear in marks. */
export function bestReadings(marks: readonly Costs[]): Reading[] {
  let paths = Object.fromEntries(
    STATES.map((state) => [state, { cost: AT_START[state], readings: null }])
  ) as Record<State, Path>
  for (const costs of marks) {
    const next: Partial<Record<State, Path>> = {}
    for (const { from, to, reading, cost } of MOVES) {
      const path = paths[from]
      const total = path.cost + cost + (costs[reading] ?? NEVER)
      const best = next[to]
      if (!best || total < best.cost) next[to] = { cost: total, readings: { reading, before: path.readings } }
    }
    paths = next as Record<State, Path>
  }
  const ends = STATES.map((state) => ({ ...paths[state], cost: paths[state].cost + AT_END[state] }))
  const best = ends.reduce((least, path) => (path.cost < least.cost ? path : least))
  const readings: Reading[] = []
  for (let link = best.readings; link; link = link.before) readings.push(link.reading)
  return readings.reverse()
}
