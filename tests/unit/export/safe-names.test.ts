import { describe, expect, test } from 'vitest'
import { isSafePath, safeName } from '#shared/export/index'

test.each([
  ['美国双子星项目落户炎陵', '美国双子星项目落户炎陵'],
  ['抓好“三个高地” 奋力开局', '抓好“三个高地”_奋力开局'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
  ['../../etc/passwd', 'etc_passwd'],
  ['标题\r\n\0第二行', '标题_第二行'],
  ['名\u202egpj.exe', '名_gpj.exe'],
  ['.隐藏', '隐藏'],
  ['-rf', 'rf'],
  ['末尾. . ', '末尾'],
  ['CON', '_CON'],
  ['con.txt', '_con.txt'],
  ['Lpt9', '_Lpt9'],
  ['conference', 'conference'],
  ['半个\ud83d', '半个'],
  ['', 'page'],
  ['   ', 'page'],
  ['...', 'page'],
  ['////', 'page']
])('%j becomes %j', (text, name) => {
  expect(safeName(text, 'page')).toBe(name)
})

test('a title of 200 Chinese characters is cut between characters', () => {
  expect(safeName('株'.repeat(200), 'page')).toBe('株'.repeat(40))
  expect(safeName('株'.repeat(200), 'page', 100)).toBe('株'.repeat(33))
})

test('what a reader takes for one character is never cut', () => {
  expect(safeName('甲🇨🇳', 'page', 8)).toBe('甲')
  expect(safeName('甲e\u0301', 'page', 4)).toBe('甲')
  expect(safeName('甲𠀀', 'page', 6)).toBe('甲')
})

describe('isSafePath', () => {
  test.each(['articles.jsonl', 'texts/page-0123456789abcdef/01-标题.txt'])('%j is safe', (path) => {
    expect(isSafePath(path)).toBe(true)
  })

  test.each([
    '',
    '/etc/passwd',
    'a//b',
    '../a',
    'a/../b',
    './a',
    'a/.git',
    'C:/a',
    'a\\b',
    'a\0',
    'nul',
    'a/aux.txt',
    'a.',
    'a ',
    '株'.repeat(86)
  ])('%j is not', (path) => {
    expect(isSafePath(path)).toBe(false)
  })
})
