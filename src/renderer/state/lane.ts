/**
 * Runs tasks one after the other. Subtle: everything that moves the journal's end and then writes Dexie goes
 * through one lane, so that Dexie's `lastSeq` never passes a record that Dexie does not hold yet.
 */
export class Lane {
  private tail: Promise<unknown> = Promise.resolve()

  run<Value>(task: () => Promise<Value>): Promise<Value> {
    const result = this.tail.then(task)
    this.tail = result.catch(() => undefined)
    return result
  }
}
