import { expect, test } from 'vitest'
import { draftPage, DEFAULT_SETTINGS } from '#shared/pipeline'
import { TITLE_ROLES } from '#shared/model/index'
import { WORDS } from '../../support/word-list'

const BRIDGE =
  '云溪日报讯（记者/王建明）3月2日，青石河大桥通车。桥长八百米，双向四车道，工期比计划缩短了两个月。'
const THEATRE = '云溪日报讯（记者/李小燕）剧团昨晚在梅林礼堂首演新编花鼓戏《采茶》，八百个座位座无虚席。'

function titlesOf(lines: readonly string[]): string[] {
  const text = lines.map((line) => `${line}\n\n`).join('')
  const draft = draftPage({ id: 'page' as never, path: 'page.txt', text }, DEFAULT_SETTINGS, WORDS)
  return draft.articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((id) => {
      const { role, text: own } = draft.paragraphs[id]!
      return TITLE_ROLES.has(role) ? [own] : []
    })
  )
}

test('the cut end of a column over a title is text where another line goes on with it', () => {
  const end = '两岸居民来往不必再等渡船，县交通运'
  const rest = '输局将在下月开通两条公交线路。'
  const lines = ['青石河大桥建成通车', BRIDGE, end, '新编花鼓戏首演受欢迎', THEATRE, rest]
  expect(titlesOf(lines)).toEqual(['青石河大桥建成通车', '新编花鼓戏首演受欢迎'])
})

test('a title that nothing goes on with stays one', () => {
  const lines = ['青石河大桥建成通车', BRIDGE, '戏迷连夜排队', '新编花鼓戏首演受欢迎', THEATRE]
  expect(titlesOf(lines)).toEqual(['青石河大桥建成通车', '戏迷连夜排队', '新编花鼓戏首演受欢迎'])
})
