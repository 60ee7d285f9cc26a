/**
 * The Kangxi radicals in their order. Unicode's first block of Chinese characters (U+4E00 to U+9FA5) is sorted by
 * radical, and each radical is the first character of its own section.
 */
const RADICALS =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干' +
  '幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋' +
  '疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤' +
  '走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓' +
  '鼠鼻齊齒龍龜龠'

const STARTS = [...RADICALS].map((radical) => radical.codePointAt(0)!)
const LAST = 0x9fa5

/** Number of the section that `character` stands in; -1 for one outside of the block. */
function sectionOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < STARTS[0]! || code > LAST) return -1
  return STARTS.findLastIndex((start) => start <= code)
}

/** Whether both characters are written with the same radical: `蒿` and `菁` (seeds 000 and 002). */
export function haveSameRadical(a: string, b: string): boolean {
  const section = sectionOf(a)
  return section >= 0 && section === sectionOf(b)
}
