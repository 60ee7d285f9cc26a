import { anyOf } from './any-of'

const NUMERAL = '[〇零一二三四五六七八九十]'
const PAPER = '[\\p{Script=Han}]{1,8}(?:日报|晚报|晨报|早报|时报|都市报|快报|商报|周报|日報|晚報|時報)'

/** Addresses of the web and of mail, which body text may name as well. */
export const ADDRESSES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[\w./?=&%#-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|gov)(?:\.cn)?\b/gu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
]

/**
 * What mastheads, folios and service lines are made of. A line of which little else is left is furniture:
 * `中共株洲市委主管、主办 株洲日报社出版`, `乙巳年正月十三`, `第23906期` (seed 001, lines 3 to 19),
 * `株洲新闻网 www.zznews.gov.cn 日报热线:28829110` (seed 003, line 11).
 */
export const FURNITURE_PARTS: readonly RegExp[] = [
  ...ADDRESSES,
  /(?:中華民國|中华民国|民國|民国|公元|西元)?\s*(?:\d{2,4}|[〇零一二三四五六七八九十百廿卅]{2,5})\s*年(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月)?(?:\s*(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})\s*日)?/gu,
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日/gu,
  /星期[一二三四五六日天]|[周週][一二三四五六日](?=\s|$)/gu,
  /(?:农历|夏历|農曆)?\s*[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?:[闰閏]?[正一二三四五六七八九十冬腊]{1,2}月)?(?:[初十廿卅一二三四五六七八九]{1,3})?/gu,
  /(?:农历|農曆)?[闰閏]?[正冬腊]月(?:[初十廿卅][一二三四五六七八九十])/gu,
  /[总總]?第\s*(?:\d{1,6}|[〇零一二三四五六七八九十百千万萬]{2,9})\s*[期号號]/gu,
  /(?:今日|本日|今天|本报|本報)?(?:出版|出[紙纸報报]|共)[一二三四五六七八九十\d]{1,3}大?[张張]/gu,
  /(?:今日|本期|今天)?\s*(?:共\s*)?\d{1,3}\s*版|第?\s*[A-Z]?\d{1,3}\s*版|第\s*[一二三四五六七八九十]{1,3}\s*版|版次/gu,
  /国内统一(?:连续出版物号|刊号)?|國內統一刊號|国际标准刊号|国外代号|邮发代号|刊号|统一刊号|连续出版物号/gu,
  /(?:CN|ISSN)[\s:：-]*\d{2,4}[-—－]\d{3,4}[\dX]?(?:\/[A-Z])?/gu,
  /\b\d{2}-\d{1,4}\b/gu,
  /(?:\p{Script=Han}{0,6}(?:热线|熱線|电话|電話|传真|邮编|邮箱|信箱))(?:电话|号码)?\s*[:：]?\s*[\d\s()（）-]*/gu,
  /(?:中共|中國共產黨)?\p{Script=Han}{1,8}[委部府局厅廳社团團司会會院所学學]\s*(?:主管|主办|主辦|机关报|機關報)(?:\s*[、·]?\s*(?:主管|主办|主辦))?/gu,
  new RegExp(
    `${PAPER}(?:社|社有限公司|报业集团|传媒集团)?\\s*(?:出版|主办|承印|编辑|印刷)?(?=$|[今本第总總]|\\P{Script=Han})`,
    'gu'
  ),
  /\p{Script=Han}{1,6}(?:新闻网|客户端|公众号|微信|微博|官网|手机报|数字报)/gu,
  /(?:责任编辑|責任編輯|责编|責編|主編|主编|值班(?:编委|总编|主任)?|编辑|编审|版式(?:设计)?|美编|美术编辑|视觉|校对|组版|制图|統籌|统筹|审读|终审|一读|二读|检校|责校)\s*[:：/／|丨]?\s*\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4})*/gu,
  /零售价?\s*[:：]?\s*[\d.]+\s*元|定价|零售/gu,
  /\b(?:(?:THE|The)\s+)?(?:\p{Lu}[\p{L}.&'’-]*\s+){0,3}(?:TIMES|Times|HERALD|Herald|COURIER|Courier|GAZETTE|Gazette|TRIBUNE|Tribune|CHRONICLE|Chronicle|JOURNAL|Journal|OBSERVER|Observer|ADVERTISER|Advertiser|MERCURY|Mercury|EXAMINER|Examiner|DAILY NEWS|Daily News|MORNING POST|Morning Post)(?=$|[\s,.])/gu,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b/gu,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\s+\d{1,2}(?:,\s*\d{4})?/gu,
  /\b(?:VOL|Vol|No|NO)\.?\s*[\dIVXLCDM]+|\b(?:PRICE|Price)\s+\w+\s+(?:CENTS?|Cents?|PENCE|Pence)|\b(?:PAGE|Page)\s+[A-Z]?\d+/gu
]

/** Any of the parts. */
export const FURNITURE_PART = anyOf(FURNITURE_PARTS)

/** A whole line that is furniture: a page number, a section's name, the paper's name. */
export const FURNITURE_LINE = anyOf([
  /^[A-Z]?\d{1,3}$/u,
  /^(?:[A-Z]?\d{1,2}\s*)?(?:要闻|时政|科技|旅游|汽车|房产|生活|观点|理论|读书|天下|港聞|兩岸|國際|國內|體育|財經|生活|娛樂|地方|本市|副刊|综合|社会|经济|民生|文化|体育|国际|国内|广告|专版|专题|副刊|评论|财经|教育|健康|法治|公告|分类广告|要聞|綜合|社會|經濟)(?:新闻|·\p{Script=Han}{2,4})?(?:\s*[A-Z]?\d{1,3}\s*版?)?$/u,
  new RegExp(`^${PAPER}$`, 'u'),
  new RegExp(`^${NUMERAL}{1,2}$`, 'u')
])
