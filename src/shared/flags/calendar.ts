/** Days of a month; of February 29, as any year may have them, unless the year is given. */
export function daysOfMonth(month: number, year = 2024): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 0 for Sunday to 6. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** Days from 1970 on. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC'
})

/** Month and day of the Chinese calendar, as `1/13`; a leap month as `6bis/2`. */
export function lunarDateOf(year: number, month: number, day: number): string {
  const parts = lunar.formatToParts(new Date(Date.UTC(year, month - 1, day)))
  const part = (type: 'month' | 'day') => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('month')}/${part('day')}`
}
