/** One field of a record; null stands for what is not known. */
export type CsvField = string | number | null

/**
 * A table after RFC 4180, with a byte order mark, without which spreadsheets take Chinese for garble. Text that a
 * spreadsheet would run as a formula is led by an apostrophe.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}

function field(value: CsvField): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
