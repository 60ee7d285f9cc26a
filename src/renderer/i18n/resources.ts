import enCodes from '#shared/locales/en/codes.json'
import enCompare from '#shared/locales/en/compare.json'
import enDesk from '#shared/locales/en/desk.json'
import enInspector from '#shared/locales/en/inspector.json'
import enLearning from '#shared/locales/en/learning.json'
import enProfile from '#shared/locales/en/profile.json'
import enRegistry from '#shared/locales/en/registry.json'
import enRepair from '#shared/locales/en/repair.json'
import enReview from '#shared/locales/en/review.json'
import enSearch from '#shared/locales/en/search.json'
import enShell from '#shared/locales/en/shell.json'
import enWork from '#shared/locales/en/work.json'
import zhCodes from '#shared/locales/zh-CN/codes.json'
import zhCompare from '#shared/locales/zh-CN/compare.json'
import zhDesk from '#shared/locales/zh-CN/desk.json'
import zhInspector from '#shared/locales/zh-CN/inspector.json'
import zhLearning from '#shared/locales/zh-CN/learning.json'
import zhProfile from '#shared/locales/zh-CN/profile.json'
import zhRegistry from '#shared/locales/zh-CN/registry.json'
import zhRepair from '#shared/locales/zh-CN/repair.json'
import zhReview from '#shared/locales/zh-CN/review.json'
import zhSearch from '#shared/locales/zh-CN/search.json'
import zhShell from '#shared/locales/zh-CN/shell.json'
import zhWork from '#shared/locales/zh-CN/work.json'

/** The languages Galley speaks. English is the reference: it types the keys. */
export const resources = {
  en: {
    shell: enShell,
    compare: enCompare,
    desk: enDesk,
    inspector: enInspector,
    learning: enLearning,
    profile: enProfile,
    registry: enRegistry,
    repair: enRepair,
    review: enReview,
    search: enSearch,
    codes: enCodes,
    work: enWork
  },
  'zh-CN': {
    shell: zhShell,
    compare: zhCompare,
    desk: zhDesk,
    inspector: zhInspector,
    learning: zhLearning,
    profile: zhProfile,
    registry: zhRegistry,
    repair: zhRepair,
    review: zhReview,
    search: zhSearch,
    codes: zhCodes,
    work: zhWork
  }
} as const

export type Language = keyof typeof resources
