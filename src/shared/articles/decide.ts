import type { Block, Decision, ReasonCode, Span } from '../model'

/** Raw characters of a block, from its first to its last. */
export function rawSpan(block: Block): Span {
  let start = Infinity
  let end = 0
  for (const run of block.text.runs) {
    start = Math.min(start, run.rawStart)
    end = Math.max(end, run.rawEnd)
  }
  return { start, end }
}

/** A decision with its score brought to 0…1 and its reasons as codes. */
export function decide(
  kind: Decision['kind'],
  at: Block,
  after: Block | null,
  odds: number,
  reasons: readonly ReasonCode[]
): Decision {
  return {
    kind,
    at: rawSpan(at),
    after: after && rawSpan(after),
    score: Math.round(100 / (1 + Math.exp(-odds))) / 100,
    reasons: reasons.map((code) => ({ code }))
  }
}
