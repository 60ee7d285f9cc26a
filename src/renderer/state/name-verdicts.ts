import { NameVerdicts } from '#shared/learning/index'
import type { KnownName } from '#shared/model/index'
import { nameLearningStore } from './name-learning'

const made = new WeakMap<readonly KnownName[], NameVerdicts>()
const NONE = new NameVerdicts([])

/** What people decided of names by now; of none where learning is off. */
export function nameVerdicts(): NameVerdicts {
  const { learns, names } = nameLearningStore.getState()
  if (!learns) return NONE
  const verdicts = made.get(names) ?? new NameVerdicts(names)
  made.set(names, verdicts)
  return verdicts
}
