import type { Draft } from '../model'

/**
 * Raw characters that are not white space and not owned exactly once, as `[offset, times]`; empty when law 2
 * holds. White space may be owned or not, but not twice.
 */
export function ownershipFaults(
  draft: Pick<Draft, 'paragraphs'>,
  raw: string
): [offset: number, times: number][] {
  const owners = new Uint8Array(raw.length)
  for (const paragraph of Object.values(draft.paragraphs)) {
    for (const { rawStart, rawEnd } of paragraph.runs) {
      for (let offset = rawStart; offset < rawEnd; offset++) owners[offset]! += 1
    }
  }
  const faults: [number, number][] = []
  for (let offset = 0; offset < raw.length; offset++) {
    const times = owners[offset]!
    const isSpace = /\s/.test(raw[offset]!)
    if (isSpace ? times > 1 : times !== 1) faults.push([offset, times])
  }
  return faults
}
