import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import iconv from 'iconv-lite'

const seed = join(resolve(import.meta.dirname, '../../..'), 'seeds/003_c60bb1083c4f136c.txt')

/** A page of simplified Chinese as received. (Two of the other seeds have a ▶, which GBK lacks.) */
export const simplified = readFileSync(seed, 'utf8')

/** A piece of a page in traditional Chinese. */
export const traditional = `臺灣日日新報

民國三十八年一月七日 星期五

市政會議昨日舉行,討論新建學校與道路工程

【本報訊】市政會議昨日上午十時在市政府禮堂舉行,由市長主持,各局處主管及議員代表共三十二人出席。

記者王大明報導:各界代表認為經費應由中央與地方共同負擔,並於本年內完成「第一期工程」。
`

export const utf8Mark = Buffer.from('efbbbf', 'hex')
export const utf16leMark = Buffer.from('fffe', 'hex')
export const utf16beMark = Buffer.from('feff', 'hex')

export function encode(text: string, encoding: string, mark: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([mark, iconv.encode(text, encoding, { addBOM: false })])
}
