/**
 * How a news story begins. Such a line never continues another: `株洲日报讯（全媒体记者/任远）` (seed 000,
 * line 2), `株洲日报(全媒体记者/周菁)` (seed 002, line 23), `新华社北京1月7日电` (seed 003, line 7),
 * `据新华社电` (seed 000, line 113).
 */
export const OPENERS: readonly RegExp[] = [
  /^(?:据|據)?[\p{Script=Han}]{0,12}(?:日报|晚报|晨报|早报|时报|都市报|快报|商报|日報|晚報|時報|社|网|台)[\p{Script=Han}]{0,6}(?:\d{1,2}月\d{1,2}日)?(?:讯|訊|消息|电|電)(?!视|話|话|力|子|影|商|動|动|信)/u,
  /^本[报報刊网台](?:[\p{Script=Han}]{0,6}(?:\d{1,2}月\d{1,2}日)?(?:讯|訊|消息|专电|電|电)|[\p{Script=Han}]{0,8}[（(].{0,16}(?:记者|通讯员|記者))/u,
  /^[\p{Script=Han}]{2,8}(?:日报|晚报|晨报|早报|时报|都市报|快报|商报|日報|晚報|時報)[\p{Script=Han}]{0,4}[（(].{0,14}(?:记者|通讯员|实习生|記者|通訊員)/u,
  /^(?:据|據)?(?:新华社|新華社|中新社|中央社|路透社|法新社|美联社|塔斯社|央视网?|人民网)[\p{Script=Han}]{0,10}(?:\d{1,2}月\d{1,2}日)?(?:电|電|消息|讯)/u,
  /^(?:【|\[)?(?:本报|[\p{Script=Han}]{2,6})(?:综合消息|综合报道|專訊|专讯)/u,
  /^[A-Z][A-Z .,'’-]{2,40}(?:,\s*[A-Z][a-z]{2,8}\.?\s+\d{1,2})?\s*(?:\([A-Za-z ]{2,20}\)\s*)?(?:—|–|--)\s*\p{Lu}/u
]

/** After `电` of a dateline a space stands in print and stays (seed 003, line 7). */
export const DATELINE_END = /(?:电|電)$/
