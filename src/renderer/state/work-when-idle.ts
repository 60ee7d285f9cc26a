const leastMs = 3

/** Does `work` step by step, while nothing else is to be done. */
export function workWhenIdle(work: Iterator<unknown>): void {
  requestIdleCallback((deadline) => {
    while (deadline.timeRemaining() > leastMs) if (work.next().done) return
    workWhenIdle(work)
  })
}
