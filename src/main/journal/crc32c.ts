import castagnoli from 'crc-32/crc32c.js'

/** CRC-32C (Castagnoli) of the bytes, as 8 hex digits. */
export function crc32c(bytes: Buffer): string {
  return (castagnoli.buf(bytes) >>> 0).toString(16).padStart(8, '0')
}
