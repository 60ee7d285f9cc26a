// What is in view a moment later is made before it is.
const aheadPx = 900

/** Makes something, and returns the way to show it. */
type Prepare = () => () => void

/**
 * Elements of a scrolled pane that have something made when they come near the view. What comes at once is all made
 * before the first of it is shown: showing one thing before making the next would lay out the pane for each.
 */
export class Nearby {
  private observer: IntersectionObserver | null = null
  private readonly awaited = new Map<Element, Prepare>()

  constructor(private readonly pane: string) {}

  /** Returns the way to stop. */
  observe(element: Element, prepare: Prepare): () => void {
    if (this.awaited.size === 0) this.observer = this.observerIn(element.closest(this.pane))
    this.awaited.set(element, prepare)
    this.observer?.observe(element)
    return () => {
      this.awaited.delete(element)
      this.observer?.unobserve(element)
    }
  }

  private observerIn(root: Element | null): IntersectionObserver {
    this.observer?.disconnect()
    return new IntersectionObserver(
      (entries) => {
        const near = entries.flatMap(({ isIntersecting, target }) =>
          isIntersecting ? (this.awaited.get(target) ?? []) : []
        )
        for (const show of near.map((prepare) => prepare())) show()
      },
      { root, rootMargin: `${aheadPx}px 0px` }
    )
  }
}
