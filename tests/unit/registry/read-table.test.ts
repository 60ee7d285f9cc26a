import { describe, expect, test } from 'vitest'
import { namesTable, registryTable } from '#shared/export/index'
import { NO_REGISTRY, type Entity, type EntityId, type Registry } from '#shared/model/index'
import { applyRegistryChange, readTable, type TablePlan } from '#shared/registry/index'
import { forSeeds } from '../../support/for-seeds'
import { randomRegistry } from '../../support/random-registry'

const known: Entity[] = [
  { id: 'e1' as EntityId, type: 'person', name: '周蒿', variants: ['周篙'], role: '记者' },
  { id: 'e2' as EntityId, type: 'person', name: '李伟', variants: [] },
  { id: 'e3' as EntityId, type: 'person', name: '李伟', variants: [] },
  { id: 'e4' as EntityId, type: 'person', name: '周菁', variants: [], mergedInto: 'e1' as EntityId }
]
const registry: Registry = new Map(known.map((each) => [each.id, each]))

function read(text: string, options: object = {}, into = registry) {
  let next = 0
  return readTable(text, into, { newId: () => `n${next++}` as EntityId, ...options })
}

function plan(text: string, options: object = {}): TablePlan {
  const result = read(text, options)
  if ('fault' in result) throw new Error(result.fault)
  return result
}

/** What a table of one row comes to, in a few words. */
function outcome(head: string, row: string): string {
  const { change, unchanged, left, refused } = plan(`${head}\n${row}`)
  const [fault] = refused
  if (fault) return `row ${fault.row}: ${fault.fault}`
  if (!change) return unchanged ? 'unchanged' : left ? 'left' : 'nothing'
  const [added] = change.added
  return added ? `added ${JSON.stringify(added)}` : `changed ${JSON.stringify(change.changed)}`
}

const cases: readonly (readonly [head: string, row: string, outcome: string])[] = [
  ['name,type', '王伟,person', 'added {"name":"王伟","id":"n0","type":"person","variants":[]}'],
  ['姓名,类型', '王伟,人物', 'added {"name":"王伟","id":"n0","type":"person","variants":[]}'],
  ['name;type', '王伟;PER', 'added {"name":"王伟","id":"n0","type":"person","variants":[]}'],
  ['name\ttype', '王伟\tperson', 'added {"name":"王伟","id":"n0","type":"person","variants":[]}'],
  ['name,type', ' 王 伟 ,person', 'added {"name":"王 伟","id":"n0","type":"person","variants":[]}'],
  ['name,type', "'=SUM(A1),work", 'added {"name":"=SUM(A1)","id":"n0","type":"work","variants":[]}'],
  [
    'name,type,variants',
    '王伟,person,老王；小王|王伟',
    'added {"name":"王伟","id":"n0","type":"person","variants":["老王","小王"]}'
  ],
  [
    'name,type,from,to',
    '王伟,person,1901年2月,1950/1/3',
    'added {"name":"王伟","from":"1901-02","to":"1950-01-03","id":"n0","type":"person","variants":[]}'
  ],
  [
    'name,type,wikidata',
    '王伟,person,https://www.wikidata.org/wiki/Q42',
    'added {"name":"王伟","authorities":{"wikidata":"Q42"},"id":"n0","type":"person","variants":[]}'
  ],
  [
    'name,type,lat,lng',
    '株洲,place,27.83,113.13',
    'added {"name":"株洲","coordinates":{"latitude":27.83,"longitude":113.13},"id":"n0","type":"place","variants":[]}'
  ],
  ['id,name,type', 'e9,王伟,person', 'added {"name":"王伟","id":"e9","type":"person","variants":[]}'],
  ['name,type,role', '周蒿,person,编辑', 'changed {"e1":{"before":{"role":"记者"},"after":{"role":"编辑"}}}'],
  ['name,type,role', '周篙,person,', 'unchanged'],
  ['name,type,role', '周菁,person,记者', 'unchanged'],
  [
    'id,name',
    'e1,周嵩',
    'changed {"e1":{"before":{"name":"周蒿","variants":["周篙"]},"after":{"name":"周嵩","variants":["周篙","周蒿"]}}}'
  ],
  ['id,name', 'e4,周菁', 'unchanged'],
  ['name,type', 'x\u0007,person', 'row 2: bad-name'],
  ['name,type', `${'长'.repeat(201)},person`, 'row 2: bad-name'],
  ['name,type', ',person', 'row 2: no-name'],
  ['name,type', '王伟,animal', 'row 2: bad-type'],
  ['name', '王伟', 'row 2: no-type'],
  ['id,name,type', 'e1,周蒿,place', 'row 2: other-type'],
  ['name,type,from', '王伟,person,1901-13', 'row 2: bad-date'],
  ['name,type,from', '王伟,person,1901-02-30', 'row 2: bad-date'],
  ['name,type,from', '王伟,person,昨天', 'row 2: bad-date'],
  ['name,type,from,to', '王伟,person,1950,1901', 'row 2: dates-reversed'],
  ['name,type,lat', '株洲,place,27.8', 'row 2: bad-coordinates'],
  ['name,type,lat,lng', '株洲,place,127.8,13', 'row 2: bad-coordinates'],
  ['name,type,viaf', '王伟,person,Q42', 'row 2: bad-authority'],
  ['name,type,role', `王伟,person,${'长'.repeat(501)}`, 'row 2: too-long'],
  ['name,type', '李伟,person', 'row 2: ambiguous'],
  ['name,type', '王"伟,person', 'added {"name":"王\\"伟","id":"n0","type":"person","variants":[]}'],
  ['name,type', '"王伟,person', 'row 2: broken-quotes'],
  ['name,type', ',', 'nothing'],
  ['name,type,mentions', '王伟,person,3', 'left'],
  [
    'name,type,mentions,wikidata',
    '王伟,person,3,Q7',
    'added {"name":"王伟","authorities":{"wikidata":"Q7"},"id":"n0","type":"person","variants":[]}'
  ]
]

describe('a row of a table', () => {
  test.each(cases)('%s / %s', (head, row, wanted) => {
    expect(outcome(head, row)).toBe(wanted)
  })
})

describe('a table', () => {
  test('that says nothing of names is not read', () => {
    expect(read('')).toEqual({ fault: 'empty' })
    expect(read('\n\n')).toEqual({ fault: 'empty' })
    expect(read('type,role\nperson,记者')).toEqual({ fault: 'no-name-column' })
    expect(read('name,姓名\na,b')).toEqual({ fault: 'column-twice', value: 'name' })
  })

  test('may be a list of names alone, with a type for all', () => {
    const { change } = plan('姓名\n王伟\n\n张敏\n', { type: 'person' })
    expect(change!.added.map(({ name }) => name)).toEqual(['王伟', '张敏'])
  })

  test('names its rows as a spreadsheet numbers them, and takes the rows that are right', () => {
    const { change, refused } = plan('name,type\n王伟,person\n\n王伟,person\n张敏,person\n无,x')
    expect(change!.added.map(({ name }) => name)).toEqual(['王伟', '张敏'])
    expect(refused).toEqual([
      { row: 4, fault: 'twice', value: '王伟' },
      { row: 6, fault: 'bad-type', value: 'x' }
    ])
  })

  test('says which of its columns it leaves out', () => {
    expect(plan('name,type,民族,mentions\n王伟,person,汉,1').ignoredColumns).toEqual(['民族'])
  })

  test('that the registry was written to changes nothing, and fills an empty registry with the same', () => {
    forSeeds(80, (random, note) => {
      const written = randomRegistry(random, 30, note).registries.at(-1)!
      const table = registryTable(written)
      note(table)
      const again = read(table, {}, written)
      expect(again).toMatchObject({ change: null, refused: [], ignoredColumns: [] })
      const fresh = read(table, {}, NO_REGISTRY)
      if ('fault' in fresh || !fresh.change) return
      expect(fresh.refused).toEqual([])
      const filled = applyRegistryChange(NO_REGISTRY, fresh.change)
      expect(registryTable(filled)).toBe(table)
    })
  })

  test('of names takes back the ids that were found outside, for records and for names that had none', () => {
    const counted = { type: 'person' as const, mentions: 2, pages: 1, contexts: ['记者/周蒿 通讯员'] }
    const table = namesTable(registry, [
      { ...counted, entity: 'e1' as EntityId, name: '周蒿' },
      { ...counted, entity: null, name: '罗厚清' },
      { ...counted, entity: null, name: '王伟' }
    ])
    expect(plan(table)).toMatchObject({ change: null, unchanged: 1, left: 2, ignoredColumns: [] })
    const [head, first, second, third] = table.split('\r\n')
    const at = head!.split(',').indexOf('wikidata')
    const filled = [
      head,
      ...[first!, second!, third!].map((row, i) => (i < 2 ? withCell(row, at, `Q${i + 1}`) : row))
    ]
    const { change, left } = plan(filled.join('\r\n'))
    expect(change!.changed).toEqual({
      e1: { before: { authorities: null }, after: { authorities: { wikidata: 'Q1' } } }
    })
    expect(change!.added).toMatchObject([{ name: '罗厚清', authorities: { wikidata: 'Q2' } }])
    expect(left).toBe(1)
  })
})

const withCell = (row: string, at: number, value: string): string => row.split(',').with(at, value).join(',')
