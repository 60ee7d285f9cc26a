/** Titles that columns, notices and reports have from day to day: `公告`, `讀者來信`, `MARKET REPORTS`. */
export const STANDING_TITLES =
  /^(?:(?![一这那张份条道])\p{Script=Han}{0,12}(?:通知|公告|通告|公示|启事|啟事|讣告|訃告|声明|聲明|更正|致歉|简讯|簡訊|短讯|来信|來信|来函|天气预报|天氣預報|天气|天氣|招租|招聘|转让|轉讓|手记|手記|札记|小贴士|速览)|(?:LETTERS|Letters) (?:TO THE|to the) (?:EDITOR|Editor)|(?:MARKET|Market) (?:REPORTS?|Reports?)|(?:THE )?WEATHER|OBITUARY|POLICE COURT|MARRIED|DIED|BIRTHS|DEATHS|MARRIAGES)\.?$/u

/** Words that English headlines write small: `Visitors Shut Out in Last Half`. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for by and or nor but as from with into over under near its his her is are'.split(
    ' '
  )
)

/** What stands under a letter or a notice: who signs, and courtesies. */
export const SIGN_OFFS: readonly RegExp[] = [
  /^[（(](?:未完待[续續]|待[续續]|全文完|完|下期[续續]完|To be continued\.?)[)）]$/u,
  /^(?:此致|敬礼|敬禮|顺颂|順頌|特此(?:公告|通知|声明|聲明))[！。!]?$/u,
  /^[（(]?[\p{Script=Han}\d\s·]{2,24}(?:谨启|敬启|敬啟|谨上|敬上|同启|启|啟|鞠躬|泣告)[)）]?$/u,
  /^[（(]?\p{Script=Han}{0,8}(?:读者|讀者)[\s·]+\p{Script=Han}{2,4}[)）]?$/u,
  /^[（(]\p{Script=Han}{2,8}[\s·]\p{Script=Han}{2,4}[)）]$/u,
  /^(?:I am|I remain|I have the honou?r|We are|Yours|Your obedient)\b.{0,40}(?:servants?|truly|faithfully|sincerely|respectfully|&c)[,.]?$/u
]

/** A date alone on its line, as under a notice: `2023年8月21日`, `中華民國九十八年九月三日`. */
export const BARE_DATE =
  /^(?:中華民國|民國|公元)?\s*(?:[〇零一二三四五六七八九十百\d]{2,5}年)?\s*[一二三四五六七八九十\d]{1,3}月\s*[一二三四五六七八九十廿\d]{1,3}[日號号]$/u
