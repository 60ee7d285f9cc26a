import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FIRST = `株洲市重点招商引资项目发布

株洲日报讯（全媒体记者/任远）4月28日，株洲市举行重点招商引资项目发布会，市委书记曹慧泉出席并讲话。

会议强调，要聚焦重点工作，突出优势产业，结合地方实际，共策划开发63个重点招商引资项目。

与会代表表示，将进一步提升本地配套能力，助推产业集聚。
`

const SECOND = `市委常委会召开会议

株洲日报讯（全媒体记者/任远）4月29日，市委常委会召开会议，研究部署安全生产工作。

会议指出，安全生产责任重于泰山，必须抓紧抓实。
`

/** A folder with two small pages, each of one article. */
export function deskPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-pages-'))
  writeFileSync(join(folder, '1.txt'), FIRST)
  writeFileSync(join(folder, '2.txt'), SECOND)
  return folder
}
