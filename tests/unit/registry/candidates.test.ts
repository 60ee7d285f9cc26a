import { describe, expect, test } from 'vitest'
import type { Entity, EntityId, MentionId, PageId, Registry } from '#shared/model/index'
import {
  companionsOf,
  findEntities,
  likelyDuplicates,
  NO_USAGE,
  rankCandidates,
  usageOf,
  type LinkedMention
} from '#shared/registry/index'

const person = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id: id as EntityId,
  type: 'person',
  name,
  variants: [],
  ...more
})
const registryOf = (...entities: Entity[]): Registry => new Map(entities.map((each) => [each.id, each]))
const page = (n: number) => `${n}`.padStart(16, '0') as PageId

/** Pages with the records that each of them names. */
function pagesWith(...named: readonly string[][]): ReadonlyMap<PageId, readonly LinkedMention[]> {
  return new Map(
    named.map((ids, n) => [
      page(n),
      ids.map((id, i) => ({
        id: `${n}-${i}` as MentionId,
        page: page(n),
        entity: id as EntityId,
        status: 'accepted' as const
      }))
    ])
  )
}

const nameInText = (text: string, more: object = {}) => ({
  text,
  type: 'person' as const,
  page: page(9),
  before: '',
  after: '',
  ...more
})
const listed = (registry: Registry, text: string, more: object = {}, usage = NO_USAGE) =>
  rankCandidates(registry, nameInText(text, more), usage).map(
    ({ entity, reasons }) => `${entity.id} ${reasons.map(({ code }) => code).join(' ')}`
  )

describe('candidates for a name', () => {
  test('the same name, a variant, another script, one character away: in this order', () => {
    const registry = registryOf(
      person('far', '罗厚洁'),
      person('script', '羅厚清'),
      person('variant', '老罗', { variants: ['罗厚清'] }),
      person('same', '罗厚清'),
      person('other', '王伟'),
      person('place', '罗厚清', { type: 'place' })
    )
    expect(listed(registry, '罗厚清')).toEqual([
      'same same-name',
      'variant variant',
      'script other-script',
      'far same-radical'
    ])
  })

  test('of two with one name, the one whose role stands beside it, or who is named on the page, leads', () => {
    const registry = registryOf(
      person('a', '周蒿', { role: '厂长' }),
      person('b', '周蒿', { role: '记者、编辑' }),
      person('c', '李伟')
    )
    expect(listed(registry, '周蒿', { before: '株洲日报讯（记者/' })[0]).toBe('b same-name same-role')
    const usage = usageOf(registry, pagesWith(['a', 'c'], ['c', 'a']))
    expect(listed(registry, '周蒿', { page: page(0) }, usage)[0]).toBe(
      'a same-name on-page same-company often'
    )
    const elsewhere = usageOf(
      registry,
      new Map([...pagesWith(['a', 'c'], ['b']), [page(9), pagesWith(['c']).get(page(0))!]])
    )
    expect(listed(registry, '周蒿', {}, elsewhere)[0]).toBe('a same-name same-company often')
  })

  test('a record that was merged is found by its name as the one that it became', () => {
    const registry = registryOf(person('a', '周蒿'), person('b', '周菁', { mergedInto: 'a' as EntityId }))
    expect(listed(registry, '周菁')).toEqual(['a variant'])
  })

  test('names beyond the basic plane, full width and dots inside a name make no difference', () => {
    const registry = registryOf(person('a', '𠮷野'), person('b', '约翰·史密斯'), person('c', 'ＪＯＨＮ'))
    expect(listed(registry, '吉野')).toEqual([])
    expect(listed(registry, '𠮷野')).toEqual(['a same-name'])
    expect(listed(registry, '约翰史密斯')).toEqual(['b other-script'])
    expect(listed(registry, 'John')).toEqual(['c other-script'])
  })

  test('a search finds what begins with it first', () => {
    const registry = registryOf(person('a', '小周'), person('b', '周蒿'), person('c', '周'))
    expect(findEntities(registry, '周').map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect(findEntities(registry, '')).toHaveLength(3)
  })
})

describe('likely duplicates', () => {
  test('周蒿 and 周菁 with one role, the more often named first', () => {
    const registry = registryOf(person('a', '周蒿', { role: '记者' }), person('b', '周菁', { role: '记者' }))
    const usage = usageOf(registry, pagesWith(['b'], ['b', 'a']))
    const [pair] = likelyDuplicates(registry, usage)
    expect(pair!.entities.map(({ name }) => name)).toEqual(['周菁', '周蒿'])
    expect(pair!.reasons.map(({ code }) => code)).toEqual(['look-alike', 'same-role'])
  })

  test('not those that a person told apart, nor of two types, nor names that only share a surname', () => {
    const told = person('b', '周菁', { notSameAs: ['a' as EntityId] })
    expect(likelyDuplicates(registryOf(person('a', '周蒿'), told), NO_USAGE)).toEqual([])
    const place = person('b', '周菁', { type: 'place' })
    expect(likelyDuplicates(registryOf(person('a', '周蒿'), place), NO_USAGE)).toEqual([])
    expect(likelyDuplicates(registryOf(person('a', '周伟'), person('b', '周明')), NO_USAGE)).toEqual([])
  })

  test('ten thousand names are looked through in a moment', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => {
      const [a, b] = [String.fromCodePoint(0x4e00 + (i % 97)), String.fromCodePoint(0x5000 + (i % 1009))]
      return person(`e${i}`, a + b + String.fromCodePoint(0x6000 + (i % 211)))
    })
    const started = performance.now()
    likelyDuplicates(registryOf(...names), NO_USAGE)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

test('companions are counted by pages, and rejected mentions name nobody', () => {
  const registry = registryOf(person('a', '甲'), person('b', '乙'), person('c', '丙'))
  const pages = pagesWith(['a', 'b', 'b'], ['a', 'b', 'c'], ['c'])
  const usage = usageOf(registry, pages)
  expect([...companionsOf(usage, 'a' as EntityId)]).toEqual([
    ['b', 2],
    ['c', 1]
  ])
  const rejected = new Map([[page(0), [{ ...pages.get(page(0))![0]!, status: 'rejected' as const }]]])
  expect(usageOf(registry, rejected).mentions.size).toBe(0)
})
