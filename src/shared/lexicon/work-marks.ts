/** Marks that stand around the title of a work, those around whole titles first. */
export const WORK_MARKS: readonly (readonly [open: string, close: string])[] = [
  ['《', '》'],
  ['〈', '〉']
]

/** Ends of what is cited as works are and is a paper of an office: `《关于加强城市管理的通知》`. */
export const PAPER_KINDS =
  /(?:通知|意见|決定|决定|办法|辦法|条例|條例|规定|規定|规划|規劃|纲要|綱要|方案|公告|通告|声明|聲明|协议|協議|协定|協定|公报|公報|议定书|備忘錄|备忘录|报告|報告|法|细则|細則|合同|决议|決議|宣言|公约|公約|条约|條約|命令|准则|準則|章程|倡议书|計劃|计划|标准|標準|许可证|證書|证书|通报|批复)(?:（[^）]*）)?$/u
