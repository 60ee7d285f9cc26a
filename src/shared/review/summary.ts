import type { PageState, PageStatus } from '../model'
import { pageQuality } from '../quality'

/** What a list of pages shows of a page's state. */
export interface PageSummary {
  readonly articles: number
  readonly openFlags: number
  readonly unassigned: number
  readonly mentions: number
  readonly status: PageStatus
  /** 0 to 1, for sorting the work. */
  readonly quality: number
}

export function summarise(state: PageState): PageSummary {
  return {
    articles: state.articles.length,
    openFlags: Object.values(state.flags).filter((flag) => !flag.settled).length,
    unassigned: state.unassigned.length,
    mentions: Object.values(state.mentions).filter((mention) => mention.status !== 'rejected').length,
    status: state.status,
    quality: pageQuality(state)
  }
}
