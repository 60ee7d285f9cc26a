import { BY_HAND, RULES, type PageState } from '#shared/model/index'
import { changedPlaces, runKey, type ChangedPlace } from '#shared/review/index'
import { paragraphsInOrder } from '../reading-order'

/** The key of the sort that holds the places where the order of the file was left. */
export const ORDER = 'order'

/** Changes that one rule, or one person, made. */
export interface ChangeSort {
  readonly key: string
  readonly by: string
  /** Who made them, for those by hand; empty where no name is known. */
  readonly actor: string | null
  readonly places: readonly ChangedPlace[]
}

/** The page's open changes by rule, in the order of the rules, then by person. `actors` is by `runKey`. */
export function changeSorts(state: PageState, actors: ReadonlyMap<string, string>): ChangeSort[] {
  const sorts = new Map<string, { by: string; actor: string | null; places: ChangedPlace[] }>()
  for (const place of changedPlaces(state, paragraphsInOrder(state))) {
    const { by } = place.run
    const own = runKey(state.paragraphs[place.paragraph]!, place.run)
    const actor = by === BY_HAND ? (actors.get(own) ?? '') : null
    const key = actor === null ? by : `${by} ${actor}`
    const sort = sorts.get(key) ?? { by, actor, places: [] }
    sort.places.push(place)
    sorts.set(key, sort)
  }
  const rank = ({ by }: { by: string }) => [...RULES, BY_HAND].findIndex((rule) => rule === by)
  return [...sorts].map(([key, sort]) => ({ key, ...sort })).sort((a, b) => rank(a) - rank(b))
}
