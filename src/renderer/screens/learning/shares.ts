interface Counts {
  readonly right: number
  readonly wrong: number
  readonly wanted: number
}

/** Null where there is nothing that it would be a share of. */
export interface Shares {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export function sharesOf({ right, wrong, wanted }: Counts): Shares {
  const found = right + wrong
  return {
    precision: found > 0 ? right / found : null,
    recall: wanted > 0 ? right / wanted : null,
    f1: found + wanted > 0 ? (2 * right) / (found + wanted) : null
  }
}

export const sumOf = (scores: Readonly<Record<string, Counts>>): Counts =>
  Object.values(scores).reduce((sum, each) => ({
    right: sum.right + each.right,
    wrong: sum.wrong + each.wrong,
    wanted: sum.wanted + each.wanted
  }))
