import { expect, test } from 'vitest'
import { NEIGHBOUR_KINDS, NO_EVIDENCE, type Confusion, type PageId } from '#shared/model/index'
import { findPatterns, type PagedSighting } from '#shared/profile/index'
import { aroundOf, mayBeConfusion } from '#shared/profile/sighting'
import { ConfusionFinder, applyStep, markedPlace, stepBetween } from '#shared/text/index'
import { WORDS } from '../support/word-list'
import { casesOf, forSeeds, lawMs } from '../support/for-seeds'
import type { Random } from '../support/random'

const LETTERS = '制官宜会议，,。 ab𠮷𠮟1'

function randomConfusion(random: Random): Confusion {
  const some = (most: number) => random.text(random.int(0, most), LETTERS)
  const [before, after] = [some(2), some(2)]
  const kind = () => random.pick(NEIGHBOUR_KINDS)
  return {
    was: some(2),
    now: some(2),
    before,
    after,
    ...(before === '' && random.chance(0.4) && { beforeKind: kind() }),
    ...(after === '' && random.chance(0.4) && { afterKind: kind() })
  }
}

test(
  'a place of a confusion holds it in its surroundings, and replacing what is marked changes nothing else',
  () => {
    forSeeds(casesOf(2000), (random, note) => {
      const text = random.text(random.int(0, 30), LETTERS)
      const confusions = Array.from({ length: random.int(1, 4) }, () => randomConfusion(random))
      note(JSON.stringify({ text, confusions }))
      let end = 0
      for (const { confusion, at } of new ConfusionFinder(confusions).find(text)) {
        const { was, now, before, after } = confusion
        expect(at).toBeGreaterThanOrEqual(end)
        end = at + was.length
        expect(text.slice(at - before.length, end + after.length)).toBe(before + was + after)
        const place = markedPlace(text, confusion, at)
        expect(place.end).toBeGreaterThan(place.start)
        const marked = text.slice(place.start, place.end)
        const after_ = applyStep(text, [{ at: place.start, removed: marked, inserted: place.meant }])
        expect(after_).toBe(text.slice(0, at) + now + text.slice(end))
        expect(text.slice(0, at).isWellFormed() && text.slice(end).isWellFormed()).toBe(true)
      }
    })
  },
  lawMs(10_000)
)

/** A text with one misreading in it, and its correction. */
function randomTypo(random: Random, page: number) {
  const right = random.text(random.int(6, 30), '制宜会议工作推进改革，。ab ')
  const at = random.int(0, right.length - 1)
  const length = random.int(0, Math.min(2, right.length - at))
  const read = random.text(random.int(length === 0 ? 1 : 0, 2), '官宫令,')
  const wrong = right.slice(0, at) + read + right.slice(at + length)
  const sightings = stepBetween(wrong, right).flatMap(({ at: from, removed, inserted }): PagedSighting[] => {
    if (!mayBeConfusion(removed, inserted)) return []
    const around = aroundOf(wrong, from, from + removed.length)
    if ((removed === '' || inserted === '') && (around.before === '' || around.after === '')) return []
    return [{ was: removed, now: inserted, ...around, kind: 'hand', page: `${page}` as PageId }]
  })
  return { wrong, right, sightings }
}

test(
  'the pattern of a misreading finds it again, and the same sightings in any order give the same patterns',
  () => {
    forSeeds(casesOf(400), (random, note) => {
      const typos = Array.from({ length: random.int(1, 5) }, (_, page) => randomTypo(random, page))
      note(JSON.stringify(typos))
      const sightings = typos.flatMap((typo) => typo.sightings)
      const patterns = findPatterns(sightings, NO_EVIDENCE, WORDS)
      const shuffled = sightings.map((each) => [random.next(), each] as const).sort((a, b) => a[0] - b[0])
      expect(
        findPatterns(
          shuffled.map(([, each]) => each),
          NO_EVIDENCE,
          WORDS
        )
      ).toEqual(patterns)
      expect(patterns.reduce((sum, { hand }) => sum + hand, 0)).toBeGreaterThanOrEqual(sightings.length)
      for (const { wrong, sightings: own } of typos) {
        for (const { was, now, before } of own) {
          const fitting = patterns.filter(({ confusion }) => confusion.was === was && confusion.now === now)
          const met = fitting.flatMap(({ confusion }) => new ConfusionFinder([confusion]).find(wrong))
          const ends = (at: number) => wrong.slice(0, at).endsWith(before)
          // A pattern may be known by more than what a text that short has around it.
          expect(met.some(({ at }) => ends(at))).toBe(true)
        }
      }
    })
  },
  lawMs(20_000)
)
