/** Jump and continued-from lines: `▶▶▶ 下转3版` (seed 002, line 15), `下转2版①` (seed 004, line 79). */
const TO_PAGE =
  '(?:[▶►▷→>》＞☞]*\\s*[（(]?\\s*(?:下\\s*转|转|上\\s*接|下轉|轉|上接)\\s*(?:第)?\\s*(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版(?:[①-⑳]|[（(][^）)]{1,12}[）)])?[^。\\p{Script=Han}]{0,3}[）)]?)'

/** A whole line that is a jump line. */
export const JUMP_LINE = new RegExp(
  `^${TO_PAGE}$|^[(（]?(?:Continued|CONTINUED|Concluded|See|Turn to)\\b.{0,40}\\b(?:[Pp]age|PAGE|[Pp]\\.)\\s*(?:[A-Z]?\\d{1,3}|\\p{L}{3,6})(?:,?\\s*[Cc]ol(?:umn|\\.)\\s*\\d)?[)）]?\\.?$|^[(（]?(?:Continued|CONTINUED) (?:from|on|FROM|ON) .{3,30}$`,
  'u'
)

/** A jump line at the end of another line. */
export const JUMP_AT_END = new RegExp(
  `(?:[▶►▷→☞]+\\s*|[（(]\\s*|\\s|(?<=[，。、；！？”,;!?]))(?:下\\s*转|下轉|转)\\s*(?:第)?\\s*(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版(?:[①-⑳]|[（(][^）)]{1,12}[）)])?\\s*[）)]?$`,
  'u'
)
