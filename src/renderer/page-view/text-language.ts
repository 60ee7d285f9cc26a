import type { Encoding } from '#shared/model/index'

const BY_ENCODING: Partial<Record<Encoding, string>> = {
  big5: 'zh-TW',
  shift_jis: 'ja',
  'euc-kr': 'ko',
  'windows-1252': 'en'
}

/** The language tag that makes the reader's fonts fit the page. */
export function textLanguage(encoding: Encoding): string {
  return BY_ENCODING[encoding] ?? 'zh-CN'
}
