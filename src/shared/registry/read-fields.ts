import type { Coordinates } from '../model'

/** Longest name that the registry keeps, in UTF-16 units. */
export const MAX_NAME_CHARS = 200

/** A name without the white space around it; null for one that is empty, too long, or holds what is no text. */
export function readName(text: string): string | null {
  const name = text.trim().replace(/\s+/gu, ' ')
  return name === '' || name.length > MAX_NAME_CHARS || /[\p{Cc}\uFFFD]/u.test(name) ? null : name
}

/** Names that are listed in one field, each once; null where one of them is none. */
export function readNames(text: string): string[] | null {
  const names = text
    .split(/[|;；\n]/u)
    .filter((part) => part.trim() !== '')
    .map(readName)
  return names.includes(null) ? null : [...new Set(names as string[])]
}

const DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月?)|年)?$/u

/** `1953`, `1953/1`, `1953年1月5日` as `1953`, `1953-01`, `1953-01-05`; null for what is no date. */
export function readPartialDate(text: string): string | null {
  const [, year, month, day] = DATE.exec(text.trim()) ?? []
  if (year === undefined) return null
  if (month === undefined) return year
  const two = (part: string): string => part.padStart(2, '0')
  const isMonth = +month >= 1 && +month <= 12
  if (day === undefined) return isMonth ? `${year}-${two(month)}` : null
  const last = isMonth ? new Date(Date.UTC(+year, +month, 0)).getUTCDate() : 0
  return +day >= 1 && +day <= last ? `${year}-${two(month)}-${two(day)}` : null
}

/** Degrees, both or none; null where they are no place on the globe. */
export function readCoordinates(latitude: string, longitude: string): Coordinates | null {
  const isNumber = (text: string): boolean => /^[+-]?\d{1,3}(\.\d+)?$/.test(text.trim())
  if (!isNumber(latitude) || !isNumber(longitude)) return null
  const place = { latitude: Number(latitude), longitude: Number(longitude) }
  return Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180 ? place : null
}
