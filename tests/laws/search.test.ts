import { expect, test } from 'vitest'
import {
  compileQuery,
  FOLD_ALL,
  foldingOf,
  inContext,
  replacementOf,
  replacingStep,
  searchText,
  type Hit,
  type Query
} from '#shared/search/index'
import { ChangeRefused, applyChange, openingState } from '#shared/review/index'
import { alignmentFaults, applyStep, ownershipFaults } from '#shared/text/index'
import { casesOf, forSeeds, lawMs } from '../support/for-seeds'
import type { Random } from '../support/random'
import { randomDraft } from '../support/random-draft'

const LETTERS = '会會议議制官宜，,。.ＡAaａ“”"\'　 𠮷𠮟é\u0301\n'
const PATTERNS = [
  '[会會]',
  '议.',
  'a+',
  '(会)(议)?',
  '\\s',
  '[^，]{1,3}',
  '^.',
  '，|,',
  '制[官宜]',
  '𠮷*会',
  '(.)，(.)'
]

const randomFolds = (random: Random) => ({
  matchCase: random.chance(0.5),
  anyWidth: random.chance(0.5),
  anyVariant: random.chance(0.5)
})

function randomQuery(random: Random): Query {
  const regexp = random.chance(0.5)
  const text = regexp ? random.pick(PATTERNS) : random.text(random.int(1, 3), LETTERS.trimEnd())
  return { ...randomFolds(random), regexp, text }
}

function hitsIn(query: Query, text: string): Hit[] {
  const compiled = compileQuery(query)
  if ('error' in compiled) throw new Error(compiled.error)
  return compiled.find(searchText(text))
}

test(
  'folding keeps every offset, is done once, and takes away no less where it takes away more',
  () => {
    forSeeds(casesOf(300), (random, note) => {
      const text = random.text(random.int(0, 40), LETTERS)
      const folds = randomFolds(random)
      note(JSON.stringify({ text, folds }))
      const folding = foldingOf(folds)
      const folded = folding.fold(text)
      expect(folded).toHaveLength(text.length)
      expect(folding.fold(folded)).toBe(folded)
      const all = foldingOf(FOLD_ALL)
      expect(all.fold(folded)).toBe(all.fold(text))
    })
  },
  lawMs(5000)
)

test(
  'a literal is found where a search from every offset finds it',
  () => {
    forSeeds(casesOf(400), (random, note) => {
      const text = random.text(random.int(0, 60), LETTERS)
      const query = {
        ...randomQuery(random),
        regexp: false,
        text: random.text(random.int(1, 2), '会會议,，a𠮷é')
      }
      note(JSON.stringify({ text, query }))
      const folding = foldingOf(query)
      const needle = folding.fold(query.text)
      const expected: number[] = []
      for (let at = 0; at < text.length; at++) {
        const end = at + needle.length
        const isWhole = !/^\p{M}/u.test(text.slice(end)) && !/^[\udc00-\udfff]/.test(text.slice(at))
        if (folding.fold(text.slice(at, end)) !== needle || !isWhole) continue
        expected.push(at)
        at = end - 1
      }
      expect(hitsIn(query, text).map(({ start }) => start)).toEqual(expected)
    })
  },
  lawMs(5000)
)

test(
  'hits are whole characters of one line, in order and apart, and their context is theirs',
  () => {
    forSeeds(casesOf(400), (random, note) => {
      const text = random.text(random.int(0, 60), LETTERS)
      const query = randomQuery(random)
      note(JSON.stringify({ text, query }))
      let last = 0
      for (const hit of hitsIn(query, text)) {
        const { start, end } = hit
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
        const found = text.slice(start, end)
        expect(found).not.toContain('\n')
        expect(found.isWellFormed() && text.slice(end).isWellFormed()).toBe(true)
        const context = inContext(text, hit, 5)
        expect(context.found).toBe(found)
        expect(text.slice(start - context.before.length, end + context.after.length)).toBe(
          context.before + found + context.after
        )
        expect(context.before + context.after).not.toContain('\n')
      }
    })
  },
  lawMs(5000)
)

test(
  'a harmless pattern finds in the quick engine what the linear one finds',
  () => {
    forSeeds(casesOf(300), (random, note) => {
      const text = random.text(random.int(0, 60), LETTERS)
      const pattern = random.pick([
        '[会會]',
        '议.',
        '(会)(议)?',
        '[^，]{1,3}',
        '^.',
        '，|,',
        '(.)，(.)',
        '\\s议?',
        '.$'
      ])
      const query = { ...randomFolds(random), regexp: true, text: pattern }
      note(JSON.stringify({ text, query }))
      // A repetition without end that adds nothing sends a pattern to the linear engine.
      const linear = { ...query, text: `(?:(?:${pattern}))(?:\\x{10ffff}*?)` }
      const plain = (hits: Hit[]) => hits.map(({ start, end, groups }) => ({ start, end, groups }))
      expect(plain(hitsIn(query, text))).toEqual(plain(hitsIn(linear, text)))
    })
  },
  lawMs(5000)
)

test(
  'a replacement is an edit that keeps alignment and ownership',
  () => {
    forSeeds(casesOf(200), (random, note) => {
      const { raw, page, draft } = randomDraft(random)
      const state = openingState(draft, page)
      const query = random.chance(0.5)
        ? { ...randomFolds(random), regexp: true, text: random.pick(['(.)(.)', '[，。]', '\\d+', '会.']) }
        : { ...randomFolds(random), regexp: false, text: random.pick(['会', '，', 'a', '𠮷', '1']) }
      const template = random.pick(['', '$1$1', '宜', '[$0]', '𠮷'])
      note(JSON.stringify({ raw, draft, query, template }))
      const after = Object.values(state.paragraphs).reduce((current, { id, text }) => {
        const hits = hitsIn(query, text)
        const step = replacingStep(text, hits, template)
        const parts = hits.reduceRight(
          (rest, { start, end, groups }) =>
            rest.slice(0, start) + replacementOf(template, text.slice(start, end), groups) + rest.slice(end),
          text
        )
        expect(applyStep(text, step)).toBe(parts)
        if (step.length === 0) return current
        try {
          return applyChange(current, { kind: 'paragraph.edited', paragraph: id, steps: [step] })
        } catch (error) {
          if (error instanceof ChangeRefused) return current
          throw error
        }
      }, state)
      for (const paragraph of Object.values(after.paragraphs))
        expect(alignmentFaults(paragraph, raw)).toEqual([])
      expect(ownershipFaults(after, raw)).toEqual([])
    })
  },
  lawMs(10_000)
)
