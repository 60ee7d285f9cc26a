import { ABOUT, DATE_UNITS, OCCASION, QUANTITY } from '../lexicon'
import { TITLE_ROLES, type Paragraph } from '../model'
import { groupBy, hanEnd, hanStart, Kind, mayHold } from '../text'
import { paragraphsOf, paragraphsOnPage, type Finding, type PageCheck } from './finding'

/** Characters before a number that may name what it counts. */
const NAME_CHARS = 12
const BEHIND_CHARS = 8
/** So much of the name before the number is the same, */
const LEAST_NAME = 4
/** and so much of the text on both sides together. */
const LEAST_SHARED = 8
/** A title says less: its own words, and only against its own article. */
const LEAST_TITLE_NAME = 2
const OCCASION_CHARS = 60

interface Quantity {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
  readonly value: string
  readonly unit: string
  /** Chinese characters before the number and behind its unit. */
  readonly before: string
  readonly behind: string
}

/**
 * One quantity with two values: the same words around numbers that differ in one digit, as a misread number does;
 * or a title's number that its article gives otherwise. Numbers of different times or plans are left alone.
 */
export const numberContradiction: PageCheck = {
  name: 'number-contradiction',
  severity: 'doubtful',
  findOnPage(draft) {
    const paragraphs = paragraphsOnPage(draft)
    const quantities = new Map(paragraphs.map((paragraph) => [paragraph, quantitiesOf(paragraph)]))
    const inTitles = draft.articles.flatMap((article) => inTitle(paragraphsOf(article, draft), quantities))
    return [...inTitles, ...inText([...quantities.values()].flat())]
  }
}

type Quantities = ReadonlyMap<Paragraph, readonly Quantity[]>

function inText(quantities: readonly Quantity[]): Finding[] {
  const named = quantities.filter(({ before }) => before.length >= LEAST_NAME)
  const groups = groupBy(named, ({ before, unit }) => before.slice(-LEAST_NAME) + unit)
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one) => {
      const other = group.find((each) => contradicts(one, each))
      return other ? [findingOf(one, other)] : []
    })
  )
}

function contradicts(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value || !differsInOneDigit(a.value, b.value)) return false
  const name = commonTail(a.before, b.before)
  // `国家级|制造业单项冠军` and `省级|制造业单项冠军` are two things (seed 002, line 63).
  if (name < Math.min(a.before.length, b.before.length)) return false
  return name + commonHead(a.behind, b.behind) >= LEAST_SHARED && occasionOf(a) === occasionOf(b)
}

/** A number of the title that the article does not hold, where the same words of the article have another. */
function inTitle(paragraphs: readonly Paragraph[], quantities: Quantities): Finding[] {
  const inRoles = (isTitle: boolean) => paragraphs.filter(({ role }) => TITLE_ROLES.has(role) === isTitle)
  const titles = inRoles(true).flatMap((paragraph) => quantities.get(paragraph)!)
  if (titles.length === 0) return []
  const body = inRoles(false)
  const told = body.flatMap((paragraph) => quantities.get(paragraph)!)
  return titles.flatMap((title) => {
    if (title.before.length < LEAST_TITLE_NAME || body.some(({ text }) => text.includes(title.value)))
      return []
    const name = title.before.slice(-LEAST_TITLE_NAME)
    const other = told.find(
      ({ before, unit, value }) =>
        unit === title.unit && before.endsWith(name) && differsInOneDigit(value, title.value)
    )
    return other ? [findingOf(title, other)] : []
  })
}

const findingOf = (one: Quantity, other: Quantity): Finding => ({
  paragraph: one.paragraph.id,
  start: one.start,
  end: one.end,
  values: { value: one.value + one.unit, other: other.value + other.unit }
})

function quantitiesOf(paragraph: Paragraph): Quantity[] {
  const { text } = paragraph
  if (!mayHold(text, Kind.digit)) return []
  return [...text.matchAll(QUANTITY)].flatMap(({ 0: found, 1: value = '', 2: unit = '', index }) => {
    if (DATE_UNITS.test(unit)) return []
    const end = index + found.length
    const name = text.slice(Math.max(0, index - NAME_CHARS), index)
    const before = name.slice(hanStart(name, name.length))
    const next = text.slice(end, end + BEHIND_CHARS)
    const behind = next.slice(0, hanEnd(next, 0))
    return [
      {
        paragraph,
        start: index,
        end: index + value.length,
        value,
        unit,
        before: before.replace(ABOUT, ''),
        behind
      }
    ]
  })
}

const occasionOf = ({ paragraph, start }: Quantity): string =>
  (paragraph.text.slice(Math.max(0, start - OCCASION_CHARS), start).match(OCCASION) ?? []).sort().join(' ')

/** Whether one digit was read for another, lost or added; a point counts as a digit. */
function differsInOneDigit(a: string, b: string): boolean {
  const head = commonHead(a, b)
  const tail = Math.min(commonTail(a, b), Math.min(a.length, b.length) - head)
  return a !== b && Math.max(a.length, b.length) - head - tail === 1
}

function commonHead(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function commonTail(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}
