/** What stands before a word that is doubled on purpose: `来交流交流`, `好好研究研究`, `一个一个`. */
export const BEFORE_DOUBLING =
  /(?:[来去要想再先也都就多会能可该让请得着了们我你他她它谁]|好好|可以|一起|大家|应当|应该|没有)$/u

/** What stands behind one: `研究研究再说`, `雪白雪白的`, `讨论讨论吧`. */
export const BEHIND_DOUBLING = /^(?:[的地得了吧看呗嘛再就又呢啊呀]|一下|$|[^\p{Script=Han}])/u

/** Doubled words that no verb is: `很多很多人`, `非常非常好`, `慢慢慢慢`, `又快又快`. */
export const DOUBLED_ON_PURPOSE =
  /^(?:[一两几每很太真更最又越半]|多少|许多|非常|十分|特别|永远|什么|怎么|这样|那样|等等|谢谢|哈哈|呵呵|嘿嘿|嘀嗒|滴答)/u

/** Endings that make another word of the second half: `服务|服务业`, `研究|研究生`, `支持发展|发展中国家`. */
export const WORD_ENDINGS = '者员生业家化线中力性量队厂长界户费期品'

/** English words that never stand twice. */
export const NEVER_DOUBLED = /\b(the|a|an|of|and|to|for|with|from|by|at|or|its|their|our)\s+\1\b/giu
