/** Cyrillic and Greek letters that look like Latin ones. */
export const LATIN_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['АA', 'ВB', 'ЕE', 'КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'ХX', 'УY', 'ІI', 'ЅS', 'ЈJ'],
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'ѕs', 'јj'],
    ...['ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX', 'οo', 'νv']
  ].map((pair) => [pair[0]!, pair[1]!])
)

/** Katakana that look like Chinese characters. */
export const KANA_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'ロ口',
    'ニ二',
    'カ力',
    'ー一',
    'エ工',
    'タ夕',
    'ハ八',
    'ト卜',
    'ミ三',
    'オ才',
    'セ七',
    'チ千',
    'ヒ匕',
    'ム厶'
  ].map((pair) => [pair[0]!, pair[1]!])
)
