/** Beginnings of files that people rename to .txt by mistake. */
const signatures: readonly (readonly [format: string, beginning: Buffer])[] = [
  ['PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['JPEG', Buffer.from('ffd8ff', 'hex')],
  ['GIF', Buffer.from('GIF8')],
  ['TIFF', Buffer.from('49492a00', 'hex')],
  ['TIFF', Buffer.from('4d4d002a', 'hex')],
  ['PDF', Buffer.from('%PDF-')],
  ['ZIP', Buffer.from('504b0304', 'hex')],
  ['gzip', Buffer.from('1f8b08', 'hex')],
  ['7z', Buffer.from('377abcaf271c', 'hex')],
  ['RAR', Buffer.from('526172211a07', 'hex')],
  ['OLE', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['ELF', Buffer.from('7f454c46', 'hex')],
  ['SQLite', Buffer.from('SQLite format 3\0', 'latin1')]
]

/** A damaged page may hold a few control characters; more than these are another kind of file. */
const maxControls = 4
const maxControlShare = 0.01

/** The name of the format that bytes begin like, or undefined. */
export function knownFormat(bytes: Buffer): string | undefined {
  return signatures.find(([, beginning]) => bytes.subarray(0, beginning.length).equals(beginning))?.[0]
}

/**
 * Whether bytes hold too many control characters for a text in an encoding of single bytes or of ASCII-safe
 * pairs. A few, NUL among them, are part of the text: raw text is kept as it came.
 */
export function hasTooManyControls(bytes: Buffer): boolean {
  const controls = countControls(bytes)
  return controls > maxControls && controls > bytes.length * maxControlShare
}

/** C0 controls and DEL that no text needs: all but tab, line ends, form feed, and the DOS end-of-file mark. */
export function countControls(bytes: Buffer): number {
  let controls = 0
  for (const byte of bytes) {
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a) || byte === 0x7f) controls++
  }
  return controls
}
