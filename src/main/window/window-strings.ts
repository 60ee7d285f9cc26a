import { app } from 'electron'
import en from '#shared/locales/en/window.json'
import zh from '#shared/locales/zh-CN/window.json'

/** What main itself says to a person, in the language of the system. */
export function windowStrings(): typeof en {
  return app.getLocale().startsWith('zh') ? zh : en
}
