import { expect, test } from 'vitest'
import type { Change, PageId, ParagraphId } from '#shared/model/index'
import { sightingsOf } from '#shared/profile/index'
import { undoingOf } from '#shared/review/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { Life } from '../../support/random-life'
import { WORDS } from '../../support/word-list'

const RAW = `全市推进一县一策

株洲日报讯（全媒体记者/任远）4月28日，全市召开会议，强调坚持一事制官，稳步推进改革，不断完善因地制官的办法。

会议要求，要压实责任，确保各项任务落到实处，推动经济平稳健康发展。
`
const page = 'aaaaaaaaaaaaaaaa' as PageId

function begin() {
  const life = new Life(page)
  const draft = draftPage({ id: page, path: '1.txt', text: RAW }, DEFAULT_SETTINGS, WORDS)
  life.act([{ kind: 'page.drafted', draft, stages: {} }])
  const find = (text: string) => {
    const paragraph = Object.values(life.state.paragraphs).find((each) => each.text.includes(text))!
    return { id: paragraph.id, at: paragraph.text.indexOf(text) }
  }
  const edit = (text: string, removed: string, inserted: string): Change => {
    const { id, at } = find(text)
    return edited(id, at + text.indexOf(removed), removed, inserted)
  }
  const seen = () =>
    sightingsOf(life.state, life.revisions)
      .filter(({ kind }) => kind !== 'open')
      .map(({ was, now, before, after, kind }) => `${kind} ${before}[${was}→${now}]${after}`)
  return { life, edit, find, seen }
}

const edited = (paragraph: ParagraphId, at: number, removed: string, inserted: string): Change => ({
  kind: 'paragraph.edited',
  paragraph,
  steps: [[{ at, removed, inserted }]]
})

test('a correction is what changed in the end, however it was typed', () => {
  const { life, edit, find, seen } = begin()
  life.act([edit('一事制官', '官', '')])
  const { id, at } = find('一事制')
  life.act([edited(id, at + 3, '', '宫')])
  life.act([edited(id, at + 3, '宫', '宜')])
  expect(seen()).toEqual(['hand 持一事制[官→宜]，稳步推'])
})

test('what was taken back, moved or rewritten is none', () => {
  const { life, edit, find, seen } = begin()
  life.act([edit('一事制官', '官', '宜')])
  const last = life.revisions.at(-1)!.id
  life.act([undoingOf(life.revisions, life.states, last)])
  expect(seen()).toEqual([])
  const { id } = find('会议要求')
  const { text } = life.state.paragraphs[id]!
  life.act([edited(id, 0, text, '与会者一致认为，下一步要抓紧抓好各项改革，早日见到成效。')])
  expect(seen()).toEqual([])
})

test('suggestions that were accepted, dismissed or wait', () => {
  const { life, seen } = begin()
  const flag = Object.values(life.state.flags).find(({ suggestion }) => suggestion === '宜')!
  expect(sightingsOf(life.state, [])).toMatchObject([
    {
      was: '官',
      now: '宜',
      before: '善因地制',
      kind: 'open',
      place: { paragraph: flag.paragraph, at: flag.start }
    }
  ])
  const settle = (settled: 'accepted' | 'dismissed' | null): Change => ({
    kind: 'flag.settled',
    flag: flag.id,
    settled
  })
  life.act([settle('dismissed')])
  expect(seen()).toEqual(['dismissed 善因地制[官→宜]的办法。'])
  life.act([settle('accepted'), edited(flag.paragraph, flag.start, '官', '宜')])
  expect(seen()).toEqual(['accepted 善因地制[官→宜]的办法。'])
})

test('numbers and long passages are facts, not misreadings', () => {
  const { life, edit, seen } = begin()
  life.act([edit('4月28日', '8', '9')])
  life.act([edit('各项任务', '各项任务', '一切任务')])
  expect(seen()).toEqual([])
})

test('the group of a replacing on many pages is accepted, not typed', () => {
  const { life, edit, seen } = begin()
  const change = edit('一事制官', '官', '宜')
  life.act([change, { kind: 'status.set', status: 'cleaned' }])
  expect(seen()).toHaveLength(1)
  expect(seen()[0]).toContain('accepted')
})
