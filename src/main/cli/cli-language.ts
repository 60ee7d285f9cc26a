import { createInstance, type TFunction } from 'i18next'
import enCli from '#shared/locales/en/cli.json'
import enCodes from '#shared/locales/en/codes.json'
import zhCli from '#shared/locales/zh-CN/cli.json'
import zhCodes from '#shared/locales/zh-CN/codes.json'

/** Sentences of the command line in the language that the environment asks for: Chinese or else English. */
export function translator(env: Readonly<Record<string, string | undefined>>): TFunction {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const i18n = createInstance()
  void i18n.init({
    lng: locale.startsWith('zh') ? 'zh-CN' : 'en',
    resources: {
      en: { cli: enCli, codes: enCodes },
      'zh-CN': { cli: zhCli, codes: zhCodes }
    },
    defaultNS: 'cli',
    initAsync: false,
    interpolation: { escapeValue: false }
  })
  return i18n.t
}
