import { describe, expect, test } from 'vitest'
import { compileQuery, NO_QUERY, replacementOf, searchText, type Query } from '#shared/search/index'

function found(query: Partial<Query>, text: string): string[] {
  const compiled = compileQuery({ ...NO_QUERY, ...query })
  if ('error' in compiled) throw new Error(compiled.error)
  return compiled.find(searchText(text)).map(({ start, end }) => text.slice(start, end))
}

function errorOf(text: string): string | null {
  const compiled = compileQuery({ ...NO_QUERY, regexp: true, text })
  return 'error' in compiled ? compiled.error : null
}

describe('a literal', () => {
  test.each<[name: string, query: Partial<Query>, text: string, hits: string[]]>([
    ['stands where it is written', { text: '会议' }, '会议强调，会议要求', ['会议', '会议']],
    ['does not overlap itself', { text: '哈哈' }, '哈哈哈', ['哈哈']],
    ['matters not in case', { text: 'gdp' }, 'GDP gdp', ['GDP', 'gdp']],
    ['matters in case where asked', { text: 'gdp', matchCase: true }, 'GDP gdp', ['gdp']],
    ['matters in width', { text: ',' }, '一,二，三', [',']],
    ['matters not in width where asked', { text: ',', anyWidth: true }, '一,二，三', [',', '，']],
    ['takes quotes for one', { text: '"好"', anyWidth: true }, '“好”「好」', ['“好”', '「好」']],
    ['takes the ideographic space for one', { text: 'a b', anyWidth: true }, 'Ａ　Ｂ', ['Ａ　Ｂ']],
    ['matters in variant', { text: '会议' }, '會議', []],
    ['matters not in variant where asked', { text: '会議', anyVariant: true }, '會議会议', ['會議', '会议']],
    ['is never a half of a pair', { text: '\udfb7' }, '𠮷', []],
    ['is never a letter without its mark', { text: 'e' }, 'e\u0301e', ['e']],
    ['means signs as they are', { text: '.*' }, 'a.*b', ['.*']]
  ])('%s', (_, query, text, hits) => expect(found(query, text)).toEqual(hits))
})

describe('a regular expression', () => {
  test.each<[name: string, query: Partial<Query>, text: string, hits: string[]]>([
    ['repeats', { text: '\\d+万元' }, '共63万元和7万元', ['63万元', '7万元']],
    ['chooses', { text: '会(议|见)' }, '会议会见会面', ['会议', '会见']],
    ['stays in its line', { text: '[^。]+。' }, '一\n二。三。', ['二。', '三。']],
    ['knows the edges of lines', { text: '^会' }, '会议\n会见会', ['会', '会']],
    ['takes the ideographic space for space', { text: '一\\s二' }, '一　二', ['一　二']],
    ['reads widths as one', { text: '（\\d+）', anyWidth: true }, '(12)（１２）', ['(12)', '（１２）']],
    ['reads variants as one', { text: '會[议見]', anyVariant: true }, '会議会见', ['会議', '会见']],
    ['matters not in case', { text: '[a-c]+' }, 'ABCd', ['ABC']],
    ['knows scripts', { text: '\\p{Han}+' }, 'a会议b', ['会议']],
    ['has no hit of no length', { text: 'x*' }, 'axb', ['x']],
    ['takes a pair for one character', { text: '.' }, '𠮷a', ['𠮷', 'a']],
    ['has all of a line without an end', { text: '[^。]+' }, '一\n二。', ['一', '二']],
    ['ends in time', { text: '(a+)+b', matchCase: true }, 'a'.repeat(5000), []]
  ])('%s', (_, query, text, hits) => expect(found({ regexp: true, ...query }, text)).toEqual(hits))

  test.each([
    ['(', 'open-parenthesis'],
    [')', 'closed-parenthesis'],
    ['[a', 'open-bracket'],
    ['*', 'nothing-to-repeat'],
    ['a{2000}', 'too-many-repeats'],
    ['[z-a]', 'bad-range'],
    ['\\q', 'bad-escape'],
    ['(a)\\1', 'not-linear'],
    ['a(?=b)', 'not-linear'],
    ['(?<!a)b', 'not-linear'],
    ['', 'empty']
  ])('says what is wrong with %s', (text, error) => expect(errorOf(text)).toBe(error))
})

describe('a replacement', () => {
  test.each([
    ['$2$1', ['甲', '乙'], '乙甲'],
    ['[$0]', ['甲'], '[甲乙]'],
    ['$10', ['甲'], '甲0'],
    ['$$1', ['甲'], '$1'],
    ['$3', ['甲'], '$3']
  ])('reads %s', (template, groups, text) => expect(replacementOf(template, '甲乙', groups)).toBe(text))

  test('of a literal is meant as it is written', () => {
    expect(replacementOf('$1', '甲')).toBe('$1')
  })
})
