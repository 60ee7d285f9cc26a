import { describe, expect, test } from 'vitest'
import { openLigatures } from '#shared/lines/open-ligatures'
import { removeBulletJunk } from '#shared/lines/remove-bullet-junk'
import { removeHtml } from '#shared/lines/remove-html'
import { removeInvisible } from '#shared/lines/remove-invisible'
import { removeMarkdown } from '#shared/lines/remove-markdown'
import type { Step } from '#shared/model/index'
import { applyStep, removeLatinSpacing } from '#shared/text/index'

type Case = readonly [specimen: string, raw: string, clean: string]

const RULES: readonly [name: string, rule: (text: string) => Step, cases: readonly Case[]][] = [
  [
    'removeInvisible',
    removeInvisible,
    [
      ['at a line’s ends', '\u200b会议强调\ufeff', '会议强调'],
      ['between characters', '会议\u200b强调\u2060，要', '会议强调，要'],
      ['direction marks', '\u200e2025年\u200f', '2025年'],
      ['joiners beside Chinese', '会\u200d议', '会议'],
      ['a picture of two', '👩\u200d👧 一家', '👩\u200d👧 一家'],
      ['a script from right to left', 'שלום\u200f 2025', 'שלום\u200f 2025'],
      ['Persian', 'می\u200cخواهم', 'می\u200cخواهم']
    ]
  ],
  [
    'removeHtml',
    removeHtml,
    [
      ['a break', '推动<br>落实', '推动 落实'],
      ['breaks and fixed spaces in a row', '推动<br/> <br>&nbsp;落实', '推动 落实'],
      ['entities', 'R&amp;D &quot;双过半&quot; 3&times;4', 'R&D "双过半" 3×4'],
      ['escaped twice', 'AT&amp;amp;T', 'AT&T'],
      ['by number', '&#8220;好&#x201D;', '“好”'],
      ['a control by number', '&#00;', '&#00;'],
      ['tags inside a line', '3万m<sup>2</sup>的<b class="x">厂房</b>', '3万m2的厂房'],
      ['a comment', '会议<!-- page 2 -->强调', '会议强调'],
      ['no HTML', 'a < b && c > d, R&D; <图>', 'a < b && c > d, R&D; <图>']
    ]
  ],
  [
    'openLigatures',
    openLigatures,
    [
      ['fi and fl', 'The of\ufb01ce \ufb02oor', 'The office floor'],
      ['ffi', 'o\ufb03cial', 'official'],
      ['letters of their own', 'Æsop, cœur, poſt', 'Æsop, cœur, poſt']
    ]
  ],
  [
    'removeMarkdown',
    removeMarkdown,
    [
      ['seed 001, line 101', '邓伟 **勇**', '邓伟 勇'],
      ['seed 004, line 7', '## 省政府公布名单', '省政府公布名单'],
      ['of one star, of three', '*勇* ***勇***', '勇 勇'],
      ['a fence', '```markdown', ''],
      ['a rule', '---', ''],
      ['a picture', '![](images/3.jpg)', ''],
      ['of a star far from another', '价格*含税，运费*另计', '价格*含税，运费*另计'],
      ['inside Latin', '由Delta Inc**负**责', '由Delta Inc负责'],
      ['escapes', '增长5\\%，\\*注', '增长5%，*注'],
      ['a blank to fill in', '____年____月', '____年____月'],
      ['powers and products', '2**3**4 5*3*2', '2**3**4 5*3*2'],
      ['names of programs', 'a snake_case_name and __init__.py', 'a snake_case_name and __init__.py']
    ]
  ],
  [
    'removeBulletJunk',
    removeBulletJunk,
    [
      ['of a symbol font', '\uf0b7 会议强调', '会议强调'],
      ['ornaments in a row', '会议强调。■■■', '会议强调。'],
      ['nothing else', '◆◆◆', ''],
      ['a bullet of the page', '● 会议强调', '● 会议强调'],
      ['what cannot be read', '李□□与王○○', '李□□与王○○']
    ]
  ],
  [
    'removeLatinSpacing',
    removeLatinSpacing,
    [
      ['a name', '由D e l t a公司', '由Delta公司'],
      ['a name by itself', 'by D e l t a Inc', 'by Delta Inc'],
      ['capitals', 'G A Z E T T E', 'GAZETTE'],
      ['words apart', 'T h e   T i m e s of D e l t a  I n c', 'The Times of Delta Inc'],
      ['a list', 'a b c d', 'a b c d'],
      ['no word', 'A I x T', 'A I x T'],
      ['letters and words', 'I saw a b', 'I saw a b']
    ]
  ]
]

describe.each(RULES)('%s', (_, rule, cases) => {
  test.each(cases)('%s', (_specimen, raw, clean) => {
    expect(applyStep(raw, rule(raw))).toBe(clean)
  })
})
