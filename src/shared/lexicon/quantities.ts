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

/** Words at a line's end that a number follows: `总额达|666亿元`, `比上年增加|47.8%`, `可拨打|0731-2345678`. */
export const NUMBER_WANTED =
  /(?:增加|增长|增長|下降|下跌|下滑|上涨|上漲|上升|减少|減少|回落|提高|共计|共計|合计|合計|投资|投資|占地|售价|票价|拨打|撥打|[达達]到|(?<![到发發表传傳抵送])[达達]|超过|超過|突破|(?<![条條节節公合预預契])[约約]|(?<![附最接亲親])近|\$|£)$/u

/** Words that a number follows now and then. */
export const NUMBER_LIKELY = /(?:[为為有占佔至第]|年前|about|nearly|over|than|No\.)$/u
