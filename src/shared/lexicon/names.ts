/** Words that those who sign stand behind, with a slash, colon or space between (seed 000, line 202). */
export const SIGNED =
  /(?<role>记者|通讯员|实习生|评论员|摄影|記者|通訊員)\s*[/／:：]\s*(?<names>(?:[\p{Script=Han}]{2,4})(?:[\s、](?!通讯员|记者|实习生|摄)[\p{Script=Han}]{2,4})*)/gu

/** Roles of people outside of the paper, of whom there are many; all others are its staff, who share their bylines. */
export const OUTSIDE_ROLES: readonly string[] = ['通讯员', '通訊員']

/** A name with the office before it: `市长陈恢清`, `市委书记曹慧泉` (seed 000, lines 203 and 219). */
export const OFFICE_NAME =
  /(?:书记|市长|省长|县长|区长|州长|主席|总理|部长|厅长|局长|院长|校长|主任|董事长|总经理|秘书长|書記|市長|省長|縣長)([\p{Script=Han}]{3})/gu
