import type { Mention, PageId } from '#shared/model/index'
import type { NameInText } from '#shared/registry/index'

const aroundChars = 24

/** A name with what stands around it in its paragraph's `text`. */
export function nameInText(
  page: PageId,
  text: string,
  { type, start, end }: Pick<Mention, 'type' | 'start' | 'end'>
): NameInText {
  return {
    text: text.slice(start, end),
    type,
    page,
    before: text.slice(Math.max(0, start - aroundChars), start),
    after: text.slice(end, end + aroundChars)
  }
}
