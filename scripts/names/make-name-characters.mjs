/**
 * Writes src/shared/lexicon/name-characters.ts: how common characters are in given names and in names of other
 * languages, counted in the dictionary's entries that are names.
 *
 *     node scripts/names/make-name-characters.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const dictionary = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
const surnames = readFileSync(join(root, 'src/shared/lexicon/surnames.ts'), 'utf8')
const SURNAMES = new Set(/SURNAMES =\s*'([^']+)'/u.exec(surnames)?.[1])
/** Steps to the nat. */
const STEPS = 2
const LEAST_COUNT = 2
/** What ends no given name, but many entries that the dictionary takes for names. */
const OTHER_ENDINGS = new Set(
  '县村子儿人公王爷的乡镇州哥姐家们氏后妃寺庙府城里兄弟堂寨院港站路店坝庄爸妈叔伯婶嫂爹娘娃丫队长派教'
)
/** Characters of today's given names, which a dictionary of older books knows too little of. */
const TODAYS =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红玲建国文辉力健俊波峰东海云飞鹏亮志林新春斌浩宇博鑫凯龙宁欣怡佳嘉琪瑶雪婷慧颖琳莉燕雯倩莹蓉薇梅兰珍凤洁莲霖泽轩睿晨阳旭帆航晖昊涵梓诗雨思梦晓永庆忠义仁德福祥瑞荣昌盛兴达成胜民生根茂松森炎焕炳耀光继绍维振邦定安康泰和顺良善友孝礼智信诚谦恒毅坚正清廉淑贞惠贤美芬芝菊翠碧珠琴书琼瑛璐璇琦瑾瑜伦群丹立学先卫宏鸿家中少世元保全有大长万树树水江河川岩山田勤俭进步前锋雷鸣宝银铁钢钧锐锋铭剑武威猛雄豪奇彬彪虎彦麟骏逸凡帅翔坤乾冬秋夏青蓝白素香花萌悦欢乐喜笑君仪容娇媛妍妮姗姣婧嫣娅妹巧凌月星辰曦晴昕晗晶岚峻岭嵘'
/** How many entries each of them stands for. */
const TODAYS_COUNT = 60

const entries = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
/** @type {Map<string, number>} */
const first = new Map()
/** @type {Map<string, number>} */
const last = new Map()
/** @type {Map<string, number>} */
const foreign = new Map()
/** @param {Map<string, number>} table @param {string} character */
const count = (table, character) => table.set(character, (table.get(character) ?? 0) + 1)
for (const [word = '', , tag = ''] of entries) {
  const isHan = /^\p{Script=Han}+$/u.test(word)
  if (!isHan) continue
  if (
    /^nr(?:fg)?$/.test(tag) &&
    word.length === 3 &&
    SURNAMES.has(word.charAt(0)) &&
    !OTHER_ENDINGS.has(word.charAt(2))
  ) {
    count(first, word.charAt(1))
    count(last, word.charAt(2))
  }
  if (tag === 'nrt' && word.length >= 3) for (const character of word) count(foreign, character)
}

for (const character of new Set(TODAYS)) {
  first.set(character, (first.get(character) ?? 0) + TODAYS_COUNT)
  last.set(character, (last.get(character) ?? 0) + TODAYS_COUNT)
}

/** Characters by `-ln p`, in steps; the rarest left out. @param {Map<string, number>} table */
function bands(table) {
  const total = [...table.values()].reduce((sum, each) => sum + each, 0)
  /** @type {string[]} */
  const bands = []
  for (const [character, times] of [...table].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (times < LEAST_COUNT) continue
    const band = Math.round(-Math.log(times / total) * STEPS)
    while (bands.length <= band) bands.push('')
    bands[band] = `${bands[band] ?? ''}${character}`
  }
  return bands
}

/** @param {string} name @param {string} what @param {Map<string, number>} table */
const listOf = (name, what, table) =>
  `/** ${what} */\nexport const ${name}: readonly string[] = [\n${bands(table)
    .map((band) => `  '${band}'`)
    .join(',\n')}\n]\n`

writeFileSync(
  join(root, 'src/shared/lexicon/name-characters.ts'),
  `/** Made by scripts/names/make-name-characters.mjs. Place in a list: \`-ln\` of the share, ${STEPS} steps to the nat. */\n\n` +
    [
      listOf('GIVEN_FIRST', 'First characters of given names of two.', first),
      listOf('GIVEN_LAST', 'Last characters of given names.', last),
      listOf('FOREIGN_SOUNDS', 'Characters that write the sounds of foreign names.', foreign)
    ].join('\n')
)
