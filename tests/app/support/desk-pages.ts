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

const UNTITLED = `株洲日报讯（全媒体记者/任远）4月30日，全市经济工作座谈会召开，与会人员围绕重点工作建言献策。

会议要求，各级各部门要压实责任，确保各项任务落到实处。
`

/** A folder with three small pages, each of one article; the last has no title, which is flagged. */
export function deskPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-pages-'))
  writeFileSync(join(folder, '1.txt'), FIRST)
  writeFileSync(join(folder, '2.txt'), SECOND)
  writeFileSync(join(folder, '3.txt'), UNTITLED)
  return folder
}
