import { useTranslation } from 'react-i18next'

export interface Format {
  number(value: number): string
  /** `share` from 0 to 1. */
  percent(share: number): string
  /** The same with a digit behind the point, for small shares. */
  share(share: number): string
  bytes(value: number): string
  /** A day near `now` in words with the time, any other as a date. `iso` is ISO 8601. */
  when(iso: string, now?: Date): string
  /** The whole date and time. */
  moment(iso: string): string
}

const dayMs = 86_400_000

/** Numbers, shares, sizes and times as the chosen language writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  return formatOf(i18n.language)
}

const formats = new Map<string, Format>()

/** Made once a language: each costs a fraction of a millisecond, and a list has hundreds of cells. */
function formatOf(language: string): Format {
  const format = formats.get(language) ?? makeFormat(language)
  formats.set(language, format)
  return format
}

export function makeFormat(language: string): Format {
  const number = new Intl.NumberFormat(language)
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const fine = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' })
  const date = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' })
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'medium' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    share: (share) => fine.format(share),
    bytes: (value) => formatBytes(language, value),
    when: (iso, now = new Date()) => {
      const at = new Date(iso)
      const days = Math.round((startOfDay(at) - startOfDay(now)) / dayMs)
      return days === 0 || days === -1
        ? `${relative.format(days, 'day')} ${time.format(at)}`
        : date.format(at)
    },
    moment: (iso) => moment.format(new Date(iso))
  }
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

function formatBytes(language: string, value: number): string {
  const power = Math.min(byteUnits.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3))
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: byteUnits[power]!,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1
  }).format(value / 1000 ** power)
}
