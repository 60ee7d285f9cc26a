import type { AlignedText } from '../model'

/**
 * What is wrong with an alignment, in words for a developer; empty when all is well: runs tile the text, kept
 * runs hold the same characters on both sides, each kind has the lengths its definition asks for, and no raw
 * character is owned twice.
 */
export function alignmentFaults(aligned: AlignedText, raw: string): string[] {
  const faults: string[] = []
  let position = 0
  for (const run of aligned.runs) {
    const clean = aligned.text.slice(run.start, run.end)
    const source = raw.slice(run.rawStart, run.rawEnd)
    const where = `${run.kind} ${run.start}-${run.end} from raw ${run.rawStart}-${run.rawEnd}`
    if (run.start !== position) faults.push(`${where}: starts at ${run.start}, not ${position}`)
    if (run.kind === 'kept' && clean !== source) faults.push(`${where}: "${clean}" is not "${source}"`)
    if (run.kind !== 'deleted' && clean === '') faults.push(`${where}: no clean text`)
    if (run.kind === 'deleted' && clean !== '') faults.push(`${where}: has clean text`)
    if ((run.kind === 'inserted') !== (source === '')) faults.push(`${where}: raw text "${source}"`)
    position = run.end
  }
  if (position !== aligned.text.length) faults.push(`runs end at ${position}, text at ${aligned.text.length}`)
  return faults.concat(overlapFaults(aligned))
}

function overlapFaults(aligned: AlignedText): string[] {
  const sorted = [...aligned.runs].sort((a, b) => a.rawStart - b.rawStart || a.rawEnd - b.rawEnd)
  return sorted.flatMap((run, i) => {
    const before = sorted[i - 1]
    return before && before.rawEnd > run.rawStart ? [`raw ${run.rawStart} is owned twice`] : []
  })
}
