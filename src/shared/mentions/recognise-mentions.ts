import type { WordList } from '../lexicon'
import type { CorpusEvidence, Draft, Mention, MentionId, Paragraph, ParagraphId } from '../model'
import type { Candidate } from './candidate'
import { findEnglishNames } from './english'
import { Lattice } from './lattice'
import { findDates } from './dates'
import { findOffices, officeWords, type OfficeWord } from './offices'
import { findOrganisations } from './organisations'
import { PageNames } from './page-names'
import type { KnownNames } from './known-names'
import { findPersons } from './persons'
import { findPlaces } from './places'
import { lay, settle } from './settle'
import { findShortCountries } from './short-countries'
import { findSigners } from './signers'
import type { TaggedName } from './tagger'
import { weigh } from './weigh'
import { findWorks } from './works'

/** Sees names of persons, places and organisations in a text; a `Tagger` or what stands in for one. */
export interface NameTagger {
  names(text: string): readonly TaggedName[]
}

/** What recognisers may know beside the page. */
export interface NameKnowledge {
  readonly words: WordList
  readonly corpus: CorpusEvidence
  readonly tagger?: NameTagger
  /** What people decided of names on other pages. */
  readonly known?: KnownNames
}

const LAST_LATIN = 0x24f

const lattices = new WeakMap<WordList, Lattice>()

/** A lattice's tables are worth keeping: all pages are cut with the same words. */
function latticeOf(words: WordList): Lattice {
  const lattice = lattices.get(words) ?? new Lattice(words)
  lattices.set(words, lattice)
  return lattice
}

const RECOGNISERS = [findSigners, findPersons, findPlaces, findShortCountries, findOrganisations]

/**
 * Suggestions of names, dates, offices and works in all that is read of a page: its articles, and what no article holds. Ids tell paragraph, place
 * and type, so they are the same each time.
 */
export function recogniseMentions(
  draft: Pick<Draft, 'paragraphs' | 'articles' | 'unassigned'>,
  knowledge: NameKnowledge
): Draft['mentions'] {
  const paragraphs = [...draft.articles.flatMap((article) => article.paragraphs), ...draft.unassigned].map(
    (id) => draft.paragraphs[id]!
  )
  const lattice = latticeOf(knowledge.words)
  const { known } = knowledge
  const first = paragraphs.map(({ text }) => firstLook(text, lattice, knowledge))
  const names = new PageNames(knowledge.corpus)
  paragraphs.forEach(({ text }, i) => {
    const look = first[i]!
    names.learn({ text, read: look.read }, settle(text, look.names), look.offices)
  })
  const spare = (found: readonly Candidate[], text: string) => known?.spare(found, text) ?? found
  return Object.fromEntries(
    paragraphs.flatMap((paragraph, i) => {
      const { text } = paragraph
      const look = first[i]!
      const settled = settle(text, [
        ...look.names,
        ...spare(names.find({ text, read: look.read }, look.names), text)
      ])
      const others = [...findWorks(text), ...findDates(text), ...findOffices(text, look.offices, settled)]
      return lay(text, settled, spare(others, text)).map((candidate) => {
        const mention = mentionOf(paragraph, candidate)
        return [mention.id, mention] as const
      })
    })
  )
}

/** What is seen of a text by itself, while the lattice holds it. */
interface FirstLook {
  /** The text with its Traditional characters as the dictionary has them. */
  readonly read: string
  readonly names: readonly Candidate[]
  readonly offices: readonly OfficeWord[]
}

function firstLook(text: string, lattice: Lattice, { tagger, known }: NameKnowledge): FirstLook {
  if (text.length === 0) return { read: '', names: [], offices: [] }
  lattice.read(text)
  const reading = { text: lattice.text, tokens: lattice }
  const found = RECOGNISERS.flatMap((find) => find(reading))
  const tagged = tagger?.names(lattice.text).filter((name) => !isForeignWord(lattice.text, name))
  const weighed = tagged ? weigh(found, tagged, reading) : found
  const english = findEnglishNames(text)
  const names = [...weighed, ...english.names]
  return {
    read: lattice.text,
    names: known ? known.weigh(names, reading) : names,
    offices: [...officeWords(reading), ...english.offices]
  }
}

const HAN_BEFORE = /\p{Script=Han}[^\p{L}]*$/u
const HAN_BEHIND = /^[^\p{L}]*\p{Script=Han}/u
const NEAR = 4

/** The tagger knows nothing of words in other languages that no Chinese ones are beside. */
function isForeignWord(text: string, { start, end }: TaggedName): boolean {
  if (text.charCodeAt(start) > LAST_LATIN || text.charCodeAt(end - 1) > LAST_LATIN) return false
  const before = text.slice(Math.max(0, start - NEAR), start)
  return !HAN_BEFORE.test(before) && !HAN_BEHIND.test(text.slice(end, end + NEAR))
}

function mentionOf(
  { id: paragraph }: Paragraph,
  { start, end, type, score, by, reasons }: Candidate
): Mention {
  const id = idOf(paragraph, start, end, type)
  return {
    id,
    type,
    paragraph,
    start,
    end,
    status: 'suggested',
    by,
    score: Math.round(score * 100) / 100,
    reasons
  }
}

const idOf = (paragraph: ParagraphId, start: number, end: number, type: string): MentionId =>
  `${paragraph}-${start}-${end}-${type}` as MentionId
