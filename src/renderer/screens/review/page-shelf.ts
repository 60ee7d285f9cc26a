import type { PageId } from '#shared/model/index'
import { stateHash } from '#shared/review/index'
import { closePage, openPage, showFailure, type PageSession } from '../../state'
import { DeskModel } from '../desk/desk-model'

/** A page that is at hand. */
export interface OpenedPage {
  readonly page: PageId
  readonly session: PageSession
  readonly model: DeskModel
}

const PAGES_AT_HAND = 12
// Folding more revisions than these takes longer than it may save.
const FOLDED_AT_ONCE = 40

interface Place {
  readonly opening: Promise<OpenedPage>
  opened: OpenedPage | null
  disconnect: () => void
}

/** The pages that a reviewer was on last or comes to next: a step from one to another waits for nothing. */
export class PageShelf {
  /** The one used last is the last. */
  private readonly places = new Map<PageId, Place>()

  /** The page, where it is at hand. */
  ready(page: PageId): OpenedPage | null {
    return this.places.get(page)?.opened ?? null
  }

  fetch(page: PageId): Promise<OpenedPage> {
    const place = this.places.get(page) ?? this.open(page)
    this.places.delete(page)
    this.places.set(page, place)
    this.tidy()
    return place.opening
  }

  /** Resolves when everything is on disk and no page is at hand any more. */
  async empty(): Promise<void> {
    const places = [...this.places.values()]
    this.places.clear()
    await Promise.all(places.map((place) => close(place)))
  }

  private open(page: PageId): Place {
    const place: Place = {
      opening: openPage(page).then((session) => {
        const model = new DeskModel(session)
        place.disconnect = model.connect()
        // An undo needs the states before each revision: with few of them they are had at once.
        if (session.store.getState().revisions.length < FOLDED_AT_ONCE) session.states()
        // The records of a page are hashed once; the first decision on it need not wait for that.
        stateHash(session.store.getState().state)
        place.opened = { page, session, model }
        return place.opened
      }),
      opened: null,
      disconnect: () => undefined
    }
    // A page that cannot be opened may be asked for again.
    place.opening.catch(() => this.places.delete(page))
    return place
  }

  private tidy(): void {
    for (const [page, place] of this.places) {
      if (this.places.size <= PAGES_AT_HAND) return
      this.places.delete(page)
      close(place).catch(showFailure)
    }
  }
}

async function close(place: Place): Promise<void> {
  const { session } = await place.opening
  place.disconnect()
  await closePage(session)
}
