import { expect, test } from 'vitest'
import {
  alignmentFaults,
  applyStep,
  coalesceSteps,
  concatAligned,
  editAligned,
  invertStep,
  mapRange,
  rawSpansAt,
  sourceOf,
  splitAligned
} from '#shared/text/index'
import type { AlignedText, Span, Step } from '#shared/model/index'
import { casesOf, forSeeds, lawMs } from '../support/for-seeds'
import { randomAligned, randomStep } from '../support/random-text'

const owned = (spans: readonly Span[]): number[] =>
  spans
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
    .sort((a, b) => a - b)

const rawOwned = (aligned: AlignedText) => owned(sourceOf(aligned))

test(
  'an edit keeps the alignment sound and every raw character owned',
  () => {
    forSeeds(casesOf(3000), (random, note) => {
      const { raw, aligned } = randomAligned(random)
      const step = randomStep(random, aligned.text)
      note(JSON.stringify({ raw, aligned, step }))
      const edited = editAligned(aligned, step, 'hand')
      expect(edited.text).toBe(applyStep(aligned.text, step))
      expect(alignmentFaults(edited, raw)).toEqual([])
      expect(rawOwned(edited)).toEqual(rawOwned(aligned))
    })
  },
  lawMs(20_000)
)

test(
  'invertStep: applyStep(applyStep(t, s), invertStep(s)) === t',
  () => {
    forSeeds(casesOf(3000), (random, note) => {
      const { aligned } = randomAligned(random)
      const step = randomStep(random, aligned.text)
      note(JSON.stringify({ text: aligned.text, step }))
      expect(applyStep(applyStep(aligned.text, step), invertStep(step))).toBe(aligned.text)
    })
  },
  lawMs(20_000)
)

test(
  'splitAligned then concatAligned gives the text back and loses nothing',
  () => {
    forSeeds(casesOf(3000), (random, note) => {
      const { raw, aligned } = randomAligned(random)
      const at = random.int(0, aligned.text.length)
      note(JSON.stringify({ raw, aligned, at }))
      const halves = splitAligned(aligned, at)
      const joined = concatAligned(halves)
      expect(joined.text).toBe(aligned.text)
      for (const part of [...halves, joined]) expect(alignmentFaults(part, raw)).toEqual([])
      expect(rawOwned(joined)).toEqual(rawOwned(aligned))
    })
  },
  lawMs(20_000)
)

test(
  'mapRange keeps exactly the characters of the range that are left',
  () => {
    forSeeds(casesOf(3000), (random, note) => {
      const { aligned } = randomAligned(random)
      const text = aligned.text
      const start = random.int(0, text.length)
      const end = random.int(start, text.length)
      const step = randomStep(random, text)
      note(JSON.stringify({ text, start, end, step }))
      const left = survivors(step, start, end)
      const range = mapRange(step, start, end)
      if (left.length === 0) return expect(range).toBeNull()
      const mapped = applyStep(text, step).slice(range!.start, range!.end)
      const kept = left.map((offset) => text[offset]).join('')
      expect(isSubsequence(kept, mapped)).toBe(true)
      expect(mapped.length).toBeGreaterThanOrEqual(left.length)
    })
  },
  lawMs(20_000)
)

test(
  'coalesceSteps: same text, same ranges as the steps one by one',
  () => {
    forSeeds(casesOf(3000), (random, note) => {
      const { aligned } = randomAligned(random)
      const steps: Step[] = []
      const texts = [aligned.text]
      for (let i = random.int(1, 6); i > 0; i--) {
        const step =
          typing(random.int(0, 2), steps.at(-1), texts.at(-1)!) ?? randomStep(random, texts.at(-1)!)
        steps.push(step)
        texts.push(applyStep(texts.at(-1)!, step))
      }
      if (aligned.text === '') return
      const start = random.int(0, aligned.text.length - 1)
      const end = random.int(start + 1, aligned.text.length)
      note(JSON.stringify({ text: aligned.text, steps, start, end }))
      const joined = coalesceSteps(steps)
      expect(joined.reduce(applyStep, aligned.text)).toBe(texts.at(-1))
      expect(mapThrough(joined, start, end)).toEqual(mapThrough(steps, start, end))
    })
  },
  lawMs(20_000)
)

test(
  'rawSpansAt names only raw characters that the text owns',
  () => {
    forSeeds(casesOf(2000), (random, note) => {
      const { raw, aligned } = randomAligned(random)
      const start = random.int(0, aligned.text.length)
      const end = random.int(start, aligned.text.length)
      note(JSON.stringify({ raw, aligned, start, end }))
      const all = new Set(rawOwned(aligned))
      expect(owned(rawSpansAt(aligned, start, end)).every((offset) => all.has(offset))).toBe(true)
      expect(owned(rawSpansAt(aligned, 0, aligned.text.length)).length).toBeLessThanOrEqual(all.size)
    })
  },
  lawMs(20_000)
)

function typing(kind: number, before: Step | undefined, text: string): Step | null {
  const last = before?.[0]
  if (!last || kind === 0) return null
  if (kind === 1) return [{ at: last.at + last.inserted.length, removed: '', inserted: '字' }]
  return last.at > 0 && last.inserted === ''
    ? [{ at: last.at - 1, removed: text[last.at - 1]!, inserted: '' }]
    : null
}

function mapThrough(steps: readonly Step[], start: number, end: number) {
  let range: Span | null = { start, end }
  for (const step of steps) range = range && mapRange(step, range.start, range.end)
  return range
}

function survivors(step: Step, start: number, end: number): number[] {
  const offsets: number[] = []
  for (let offset = start; offset < end; offset++) {
    if (!step.some(({ at, removed }) => offset >= at && offset < at + removed.length)) offsets.push(offset)
  }
  return offsets
}

function isSubsequence(short: string, long: string): boolean {
  let i = 0
  for (const unit of long.split('')) if (unit === short[i]) i++
  return i === short.length
}
