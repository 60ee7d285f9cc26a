import type { PageSource, PageState } from '../model'
import { EXPORT_FORMAT, type PageFacts } from './rows'

export function pageFacts(page: PageSource, state: PageState): PageFacts {
  return {
    format: EXPORT_FORMAT,
    page: page.path,
    pageId: page.id,
    sha256: page.sha256,
    encoding: page.decoder.encoding,
    offsetUnit: 'utf-16',
    status: state.status
  }
}
