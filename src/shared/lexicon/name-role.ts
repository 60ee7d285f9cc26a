/** What a word may be in or beside a name. One class a word; the more telling one where two would fit. */
export const NameRole = {
  unknown: 0,
  /** A noun, or what stands in names as nouns do. */
  noun: 1,
  /** Particles, pronouns, adverbs, prepositions, conjunctions: no name goes over them. */
  particle: 2,
  verb: 3,
  quality: 4,
  number: 5,
  time: 6,
  direction: 7,
  /** Sayings and set phrases. */
  phrase: 8,
  person: 9,
  /** Looks like a person's name; something else must speak for it. */
  maybePerson: 10,
  foreign: 11,
  place: 12,
  organisation: 13,
  /** Ends the name of an organisation by itself: `有限公司`. */
  organisationEnd: 14,
  /** Ends the name of an organisation behind a place: `教育局`. */
  publicBody: 15,
  /** May begin an organisation's name where no place does: `国家`. */
  organisationHead: 16,
  /** Ends the name of a place: `街道`. */
  placeEnd: 17,
  /** Stands before or behind a person: `市长`. */
  office: 18,
  /** Stands before a person: `作家`. */
  occupation: 19,
  /** Stands behind a person: `先生`. */
  honorific: 20,
  /** Stands before those who sign: `记者`. */
  signer: 21,
  /** What persons do in the news: `指出`. */
  deed: 22,
  /** A people, as it stands in names of autonomous districts: `土家族`. */
  people: 23,
  /** A verb that stands inside names of organisations: `发展`. */
  work: 24,
  /** The same in one character, which means much else: `说`. */
  shortDeed: 25,
  punctuation: 26,
  latin: 27,
  /** Begins a place's end or body's name in one character: `省`, `局`. */
  unitEnd: 28
} as const
export type NameRole = (typeof NameRole)[keyof typeof NameRole]

/** Words that are a name by themselves, or part of one, or in no dictionary. */
export const OF_A_NAME: ReadonlySet<number> = new Set<number>([
  NameRole.unknown,
  NameRole.person,
  NameRole.maybePerson,
  NameRole.foreign,
  NameRole.place,
  NameRole.organisation,
  NameRole.organisationEnd,
  NameRole.publicBody,
  NameRole.latin
])
