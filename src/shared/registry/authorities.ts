import type { Authority } from '../model'

interface Form {
  /** Takes the id out of what a person pasted: the id itself or an address of its page. */
  readonly pattern: RegExp
  readonly url: (id: string) => string
}

const FORMS: Readonly<Record<Authority, Form>> = {
  wikidata: {
    pattern: /^(?:(?:https?:\/\/)?(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?(q[1-9]\d{0,11})$/i,
    url: (id) => `https://www.wikidata.org/wiki/${id}`
  },
  viaf: {
    pattern: /^(?:(?:https?:\/\/)?(?:www\.)?viaf\.org\/viaf\/)?([1-9]\d{0,24})\/?$/i,
    url: (id) => `https://viaf.org/viaf/${id}`
  },
  geonames: {
    pattern: /^(?:(?:https?:\/\/)?(?:www\.|sws\.)?geonames\.org\/)?([1-9]\d{0,11})(?:\/[^/\s]*)?$/i,
    url: (id) => `https://www.geonames.org/${id}`
  },
  cbdb: {
    pattern:
      /^(?:(?:https?:\/\/)?cbdb\.fas\.harvard\.edu\/cbdbapi\/person(?:\.php)?\?id=)?0*([1-9]\d{0,8})$/i,
    url: (id) => `https://cbdb.fas.harvard.edu/cbdbapi/person.php?id=${id}`
  }
}

/** The id in what a person typed or pasted; null where it is none of that list. */
export function readAuthority(authority: Authority, text: string): string | null {
  return FORMS[authority].pattern.exec(text.trim())?.[1]?.toUpperCase() ?? null
}

/** Where the record stands outside; shown, never fetched. */
export const authorityUrl = (authority: Authority, id: string): string => FORMS[authority].url(id)
