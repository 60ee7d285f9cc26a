/** A number with its unit; groups: the number, the unit. */
export const QUANTITY =
  /(?<![\d.A-Za-z+~～—-])(\d+(?:\.\d+)?)\s*((?:[余多]?[十百千万亿]*)(?:[%％]|个百分点|平方(?:千米|公里|米)|\p{Script=Han}))/gu

/** Units of dates and times, which change from event to event. */
export const DATE_UNITS = /^[年月日号时点分秒岁]/u

/** Words between a quantity's name and its number that say nothing of what it is. */
export const ABOUT = /(?:大约|约|近|超过|超|达到|达|共计|共|为|是|有|至|到|了)+$/u

/** What sets two numbers of one name apart: another time, a plan beside what came of it, a part beside the whole. */
export const OCCASION =
  /\d{4}年|[一二三四五六七八九十\d]+[期月季]度?|上半年|下半年|全年|今年|去年|前年|明年|上年|同期|预计|预期|目标|计划|力争|此前|原来|累计|新增|其中|截至|每年|首批/gu
