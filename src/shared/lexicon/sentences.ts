import { anyOf } from './any-of'

/** Starts that only a new sentence or paragraph has: `会议强调` (seed 001, line 193), `曹慧泉强调` (seed 002, line 37). */
export const SENTENCE_START = anyOf([
  /^(?:會議|大會|會上|報告|通知|方案|活動)(?:強調|指出|要求|認為|聽取|研究|審議|通過|還|決定|，|,)/u,
  /^(?:会议|大会|会上|座谈会上|报告|文章|通知|意见|方案|活动)(?:强调|指出|要求|认为|传达|听取|研究|审议|原则通过|还|以|通报|决定|充分|，|,|现场)/u,
  /^\p{Script=Han}{2,4}(?:強調|表示|介紹|說|認為|告訴)[，,:：]/u,
  /^\p{Script=Han}{2,4}(?:强调|指出|表示|要求|介绍|充分肯定|说|认为|告诉|对大家)[，,:：]?/u,
  /^(?:據悉|據了解|近年來|連日來|今年|昨日|昨天|當天|當日|如今|同時|其中|例如|根據|為了|此外|記者|現在|各位)/u,
  /^(?:会上|据悉|据了解|据介绍|近年来|近日|近期|连日来|目前|当前|今年|去年|昨日|昨天|今天|当天|当日|如今|此外|同时|其中|例如|此前|截至|根据|针对|为了|一年来|下一步|接下来|数据显示|记者|现在|各位|该(?:项目|区|县|市|公司|企业|省|村|院|校)|与此同时|不仅如此|在[^，,。]{2,14}[，,])/u,
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?!\d))/u,
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日/u,
  /^市领导\p{Script=Han}/u,
  /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|For|Mr|Mrs|Meanwhile|However)\b/u
])

/** Starts that only the middle of a sentence has. */
export const MIDDLE_START = anyOf([
  /^[，、。；：！？）》”’〉」』】,.;:!?)\]%％·]/u,
  /^(?:的(?!确|確|士)|们|們|等[，、。；的参出]|性的|化的|之[^前后所间下一]|以及|並[^不且非無]|并[^不且]|和(?!平|谐|睦))/u,
  /^\p{Ll}/u
])

/** Characters that count after a number and, with these after them, do not: `座谈`, `项目`, `人大`. */
const COUNTERS: Readonly<Record<string, string>> = {
  個: '人別體性',
  名: '城单录称为义單錄稱為義',
  條: '件例',
  場: '景地館',
  萬: '一',
  餘: '下',
  年: '轻味货輕貨',
  月: '亮饼',
  日: '前报照常子',
  时: '间代候刻空',
  分: '管别析期工为布产行',
  点: '击评燃',
  个: '人别体性',
  位: '于置',
  人: '大民才工员士物社类们口文',
  项: '目',
  家: '庭长乡门园',
  条: '件例',
  次: '日',
  场: '景群地馆',
  批: '评准示',
  座: '谈',
  台: '湾',
  架: '构',
  户: '籍外',
  岁: '月',
  期: '间待望',
  级: '别',
  类: '似',
  种: '植子',
  部: '分门署队',
  页: '面',
  版: '面权',
  成: '立功为员果效本长都就',
  天: '气然津元',
  多: '次名家元',
  余: '下',
  万: '一',
  百: '姓',
  千: '方'
}

/** Counters and units that follow a number: `8.6亿|元`, `17|个村` (seed 001, lines 187 and 167). */
export const UNIT_STARTS = new RegExp(
  `^(?:${Object.entries(COUNTERS)
    .map(([counter, others]) => `${counter}(?![${others}])`)
    .join(
      '|'
    )}|周年|週年|套|辆|輛|艘|所|亩|公里|千米|平方米|立方米|米|吨|公斤|千克|克|亿|億|元|届|篇|倍|小时|小時|分钟|分鐘|秒|%|％|°|℃|度|号|th\\b|st\\b|nd\\b|rd\\b|per cent|percent|million|billion)`,
  'u'
)

/** Verbs that end a list of those who came: `市领导陈恢清、何恩广、阳望平、罗厚|清参加会议` (seed 001, lines 171, 31). */
export const ATTENDANCE =
  /^\p{Script=Han}{1,2}(?=(?:等(?:市|省|县|縣|区|區)?(?:领导|領導)?)?(?:参加|參加|出席|陪同|列席|到会|到會|与会|與會))/u

/** Endings of a story's kicker: the headline says what was stressed (seed 001, line 45). */
export const KICKER_ENDS = /(?:强调|指出|要求|表示|提出|批示|指示|致辞|讲话|調研時|调研时|会上|強調|指出)$/u

/** A deck of who came: `陈恢清出席并讲话` (seed 000, line 377), `李强作出批示` (seed 003, line 5). */
export const DECK_LINE =
  /^\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4})*(?:主持|出席|参加|參加|讲话|講話|致辞|致辭|作出批示|作批示|讲话|陪同|主持并讲话|出席并讲话|宣读\p{Script=Han}{2,6}|作报告|列席)(?:并(?:讲话|致辞|作报告))?(?:会议)?$/u

/** Marks that begin a deck: `——2025年12月24日在株洲市…` (seed 002, line 67). */
export const DECK_MARK = /^(?:——|—|――|--|──)/u

/** Numbering of a part inside an article: `一、2025年…` (seed 002, line 81). */
export const PART_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?!\d))/u

/** How running text takes up what it told, or says when; no headline begins so: `从8月7日起，`, `这次活动由…承办`. */
export const RUNNING_START = anyOf([
  /^(?:这|此)(?:次|项|些|种|一)|^(?:這|此)(?:次|項|些|種|一)/u,
  /^(?:经查|经审理|經查|与此同时|與此同時|当天|當天|当日|當日|同日|随后|隨後|目前|此外|据悉|據悉|据了解|另据)[^，,]{0,8}[，,]/u,
  /^(?:由于|由於|因为|因為|虽然|雖然|尽管|儘管|但是|然而|因此|于是|於是)[^，,]{2,24}[，,]/u,
  /^(?:从|自|從)(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始|以来)[，,]/u
])
