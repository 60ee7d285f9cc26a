import { anyOf } from './any-of'

/** Words that stand before the names of those who wrote or took a picture. */
export const WRITER_WORDS = [
  '记者',
  '通讯员',
  '实习生',
  '实习记者',
  '特约记者',
  '特派记者',
  '评论员',
  '特约评论员',
  '撰稿',
  '作者',
  '見習記者',
  '記者',
  '通訊員'
] as const

/** A byline of a line's own: `株洲日报全媒体记者/潘东晓` (seed 001, line 119), `By JOHN SMITH`. */
export const BYLINE = anyOf([
  /^(?:□|■|◎|●|◆)?\s*[\p{Script=Han}\s]{0,14}(?:记者|通讯员|实习生|评论员|撰稿|作者|記者|通訊員|摄影报道)\s*[/／:：\s]\s*[\p{Script=Han}\s/／、·:：]{2,60}$/u,
  /^[\p{Script=Han}\s]{0,14}(?:记者|評論員|评论员|記者)\s*(?!手[记記]|札[记記]|[观觀]察|[调調]查|感言|[来來]信)\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,5}$/u,
  /^(?:本[报報])?[记記]者\s*\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4})*\s*[／/]\s*\p{Script=Han}{2,8}(?:[报報](?:导|導|道)|[电電])$/u,
  /^(?:文|图|圖|摄影|攝影|整理|撰文)\s*[／/：:]\s*(?:本[报報][记記]者\s*)?\p{Script=Han}{2,4}(?:\s+(?:文|图|圖|摄影|攝影|整理)\s*[／/：:]\s*\p{Script=Han}{2,4})*$/u,
  /^文[／/](?:图|圖)\s+(?:本[报報])?(?:[记記]者)?\s*\p{Script=Han}{2,4}(?:\s(?:实习生|實習生|通讯员|通訊員)?\s*\p{Script=Han}{2,4})*$/u,
  /^[□■◎●◆○☆★]\s*\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})?$/u,
  /^本[报報](?:特约|特約)?(?:评论员|評論員|记者|記者)(?:\s*\p{Script=Han}{2,4})?$/u,
  /^\(?(?:From (?:Our|our) (?:[Oo]wn|[Ss]pecial) [Cc]orrespondents?|Special (?:[Cc]able |[Dd]espatch |[Dd]ispatch )?to [Tt]he [\p{L} ]{3,30}|By (?:[Tt]he )?(?:Associated Press|United Press|Reuters?|[Tt]elegraph|[Cc]able)(?: to [\p{L} ]{3,30})?)\.?\)?\.?$/u,
  /^(?:By|BY|by)\s+\p{Lu}[\p{L}.'’\s-]{2,60}(?:,?\s*(?:and|AND)\s+\p{Lu}[\p{L}.'’\s-]{2,40})?$/u
])

/** Words and starts that every byline has one of; quickly told of most lines that they have none. */
export const MAY_BE_BYLINE =
  /记者|記者|通讯员|通訊員|实习生|评论员|評論員|撰稿|作者|摄影报道|^(?:[文图圖摄攝整撰本(FSBb□■◎●◆○☆★])/u

/** Office and name of who gave a speech or report: `株洲市人民政府市长 陈恢清` (seed 002, line 69). */
export const SPEAKER =
  /^[\p{Script=Han}]{2,20}(?:市长|省长|县长|区长|州长|书记|主任|主席|部长|院长|检察长|局长|厅长|总理|代市长|代省长)\s+\p{Script=Han}{2,4}$/u

/** Ends of a caption: `新华社记者/李学仁 摄` (seed 000, line 192), `通讯员/陈启浪 易希 摄` (seed 004, line 67). */
export const CREDIT = anyOf([
  /(?:记者|通讯员|实习生|記者|通訊員|摄影|作者)?[/／:：\s]?\s*\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4}){0,4}\s+(?:摄|攝|摄影|供图|图)\s*(?:影报道|报道)?[)）]?$/u,
  /(?:记者|通讯员|記者|新华社)[/／\s]?\s*\p{Script=Han}{2,4}\s*(?:摄|攝)[)）]?$/u,
  /[（(](?:本[报報])?(?:[记記]者)?\s*\p{Script=Han}{2,4}\s*(?:摄|攝)[)）]$/u,
  /(?:资料图片?|資料圖片?|图片来源[:：].{2,20}|供图|供圖|\((?:AP|AFP|Reuters)(?: [Pp]hoto)?[^)]*\))[)）]?$/u
])

/** What a credit ends with, or a source's name stands behind; quickly told of most lines that they have none. */
export const MAY_BE_CREDIT = /[摄攝影图圖片道)）]$|图片来源/u

/** Words that only a picture's text begins with. */
export const CAPTION_STARTS = /^(?:图为|圖為|上图|上圖|下图|左图|右图|图①|圖①|图1[:：]|▲|△|Photo:|Pictured)/u

/** Words of a credit that stand apart from the name before them. */
export const CREDIT_WORDS = [
  '摄',
  '攝',
  '摄影',
  '供图',
  '文',
  '图',
  '文/图',
  '绘',
  '整理',
  '报道',
  '摄影报道'
] as const
