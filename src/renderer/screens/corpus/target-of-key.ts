interface ListPlace {
  /** -1 where nothing is selected. */
  readonly selected: number
  readonly count: number
  /** Rows in sight at once. */
  readonly pageRows: number
}

/** The row that a key moves to, or null for a key that does not move. */
export function targetOfKey(key: string, { selected, count, pageRows }: ListPlace): number | null {
  if (count === 0) return null
  const target = {
    ArrowUp: selected === -1 ? count - 1 : selected - 1,
    ArrowDown: selected + 1,
    PageUp: selected - pageRows,
    PageDown: selected + pageRows,
    Home: 0,
    End: count - 1
  }[key]
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target))
}
