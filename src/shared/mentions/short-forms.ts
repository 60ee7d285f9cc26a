import { GIVEN_ADDRESSES, nameCosts } from '../lexicon'

/** What a person that is known by the whole name is called elsewhere. */
export interface ShortForm {
  readonly short: string
  /** The whole name. */
  readonly of: string
  /** What has to stand behind the short form; nothing has to where this is null. */
  readonly behind: readonly string[] | null
}

const LETTER = /\p{Script=Latin}/u
const { surname, double } = nameCosts()
const LONGEST_TITLE = 6

/**
 * `慧泉` for 曹慧泉 before a form of address; `曹` before an office that stands beside the whole name somewhere: `曹书记`;
 * `Smith` for John Smith.
 */
export function shortFormsOf(name: string, titles: readonly string[]): ShortForm[] {
  if (LETTER.test(name[0]!)) {
    const last = name.slice(name.lastIndexOf(' ') + 1)
    return last.length > 2 && last !== name ? [{ short: last, of: name, behind: null }] : []
  }
  const family = familyOf(name)
  const given = name.slice(family.length)
  const forms: ShortForm[] = []
  if (family === '' || given.length === 0 || given.length > 2) return forms
  if (given.length === 2) forms.push({ short: given, of: name, behind: GIVEN_ADDRESSES })
  if (titles.length > 0) forms.push({ short: family, of: name, behind: titles.flatMap(endsOf) })
  return forms
}

function familyOf(name: string): string {
  const unit = name.charCodeAt(0)
  if (name.length > 2 && double.get(unit)?.includes(name[1]!)) return name.slice(0, 2)
  return surname[unit]! > 0 ? name.slice(0, 1) : ''
}

/** A title in full, and what is said of it: `书记` of `市委书记`, `市长` of `副市长`. */
function endsOf(title: string): string[] {
  const ends: string[] = []
  for (let from = Math.max(0, title.length - LONGEST_TITLE); title.length - from >= 2; from++)
    ends.push(title.slice(from))
  return ends
}

/** Whether what must stand behind a short form that ends at `end` does. */
export const isAddressed = ({ behind }: ShortForm, text: string, end: number): boolean =>
  behind === null || behind.some((word) => text.startsWith(word, end))

/** Whether a Latin word goes on beyond a span: `Ann` in `Annual`. */
export const cutsLatin = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number }
): boolean =>
  (LETTER.test(text[start]!) && LETTER.test(text[start - 1] ?? ' ')) ||
  (LETTER.test(text[end - 1]!) && LETTER.test(text[end] ?? ' '))
