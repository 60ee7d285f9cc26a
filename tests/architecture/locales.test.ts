import { describe, expect, test } from 'vitest'
import { FAILURE_CODES, SKIP_CODES } from '../../src/shared/contract/index'
import enCli from '../../src/shared/locales/en/cli.json'
import enCodes from '../../src/shared/locales/en/codes.json'
import enCompare from '../../src/shared/locales/en/compare.json'
import enDesk from '../../src/shared/locales/en/desk.json'
import enInspector from '../../src/shared/locales/en/inspector.json'
import enLearning from '../../src/shared/locales/en/learning.json'
import enProfile from '../../src/shared/locales/en/profile.json'
import enRegistry from '../../src/shared/locales/en/registry.json'
import enRepair from '../../src/shared/locales/en/repair.json'
import enReview from '../../src/shared/locales/en/review.json'
import enSearch from '../../src/shared/locales/en/search.json'
import enShell from '../../src/shared/locales/en/shell.json'
import enWindow from '../../src/shared/locales/en/window.json'
import enWork from '../../src/shared/locales/en/work.json'
import zhCli from '../../src/shared/locales/zh-CN/cli.json'
import zhCodes from '../../src/shared/locales/zh-CN/codes.json'
import zhCompare from '../../src/shared/locales/zh-CN/compare.json'
import zhDesk from '../../src/shared/locales/zh-CN/desk.json'
import zhInspector from '../../src/shared/locales/zh-CN/inspector.json'
import zhLearning from '../../src/shared/locales/zh-CN/learning.json'
import zhProfile from '../../src/shared/locales/zh-CN/profile.json'
import zhRegistry from '../../src/shared/locales/zh-CN/registry.json'
import zhRepair from '../../src/shared/locales/zh-CN/repair.json'
import zhReview from '../../src/shared/locales/zh-CN/review.json'
import zhSearch from '../../src/shared/locales/zh-CN/search.json'
import zhShell from '../../src/shared/locales/zh-CN/shell.json'
import zhWindow from '../../src/shared/locales/zh-CN/window.json'
import zhWork from '../../src/shared/locales/zh-CN/work.json'
import {
  BY_HAND,
  CHECKS,
  ENCODINGS,
  MENTION_TYPES,
  NAME_REASONS,
  PAGE_STATUSES,
  REASONS,
  ROLES,
  RULES,
  SEVERITIES
} from '../../src/shared/model/index'

type Strings = { readonly [key: string]: string | Strings }

const files: Record<string, { en: Strings; zh: Strings }> = {
  shell: { en: enShell, zh: zhShell },
  compare: { en: enCompare, zh: zhCompare },
  desk: { en: enDesk, zh: zhDesk },
  inspector: { en: enInspector, zh: zhInspector },
  learning: { en: enLearning, zh: zhLearning },
  profile: { en: enProfile, zh: zhProfile },
  registry: { en: enRegistry, zh: zhRegistry },
  repair: { en: enRepair, zh: zhRepair },
  review: { en: enReview, zh: zhReview },
  codes: { en: enCodes, zh: zhCodes },
  search: { en: enSearch, zh: zhSearch },
  cli: { en: enCli, zh: zhCli },
  work: { en: enWork, zh: zhWork },
  window: { en: enWindow, zh: zhWindow }
}

const closedLists: Record<string, readonly string[]> = {
  failure: FAILURE_CODES,
  skipped: SKIP_CODES,
  encoding: ENCODINGS,
  status: PAGE_STATUSES,
  role: ROLES,
  mention: MENTION_TYPES,
  severity: SEVERITIES,
  rule: [...RULES, BY_HAND],
  flag: CHECKS,
  reason: REASONS,
  nameReason: NAME_REASONS
}

/** Every string of a file by its dotted key. */
function flatten(strings: Strings, prefix = ''): [string, string][] {
  return Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`)
  )
}

const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]!))].sort()

describe.each(Object.entries(files))('%s.json', (_name, { en, zh }) => {
  const english = flatten(en)
  const chinese = flatten(zh)

  test('both languages have the same keys', () => {
    const keys = (strings: [string, string][]) =>
      [...new Set(strings.map(([key]) => withoutPlural(key)))].sort()
    expect(keys(chinese)).toEqual(keys(english))
  })

  test('both languages fill the same placeholders', () => {
    const byKey = (strings: [string, string][]) =>
      Object.fromEntries(strings.map(([key, text]) => [withoutPlural(key), placeholders(text)]))
    expect(byKey(chinese)).toEqual(byKey(english))
  })

  test('no string is empty or has loose ends', () => {
    for (const [key, text] of [...english, ...chinese]) {
      expect(text, key).not.toBe('')
      expect(text, key).toBe(text.trim())
    }
  })

  test('what is counted has every plural form of its language', () => {
    const forms = { en: ['one', 'other'], zh: ['other'] }
    const of = (strings: [string, string][]) =>
      [...strings].filter(([key]) => withoutPlural(key) !== key).map(([key]) => key)
    for (const key of new Set(of(english).map(withoutPlural))) {
      for (const form of forms.en) expect(of(english)).toContain(`${key}_${form}`)
      for (const form of forms.zh) expect(of(chinese)).toContain(`${key}_${form}`)
    }
  })
})

test.each(Object.entries(closedLists))('every code of %s has a sentence, and no other', (name, codes) => {
  const strings = (enCodes as Strings)[name] as Strings
  expect(Object.keys(strings).sort()).toEqual([...codes].sort())
})
