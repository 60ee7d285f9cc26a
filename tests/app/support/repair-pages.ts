import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PAGE = `株洲市重点招商引资项目发布

株洲日报讯（全媒体记者/任远）4月28日，株洲市举行重点招商引资项目发布会，市委书记曹慧泉出席并讲话。

会议强调，要聚焦重点工作，突出优势产业，结合地方实际，共策划开发63个重点招商引资项目。

与会代表表示，将进一步提升本地配套能力，助推产业集聚。

市委常委会召开会议部署安全生产

株洲日报讯（全媒体记者/高晓燕）4月29日，市委常委会召开会议，研究部署安全生产工作。

会议指出，安全生产责任重于泰山，必须抓紧抓实。

全市春耕备耕工作全面展开

株洲日报讯（全媒体记者/易蓉）4月30日，记者从市农业农村局获悉，全市春耕备耕工作全面展开。

目前，早稻育秧已完成九成，农资供应充足。
`

/** A folder with one page of three small articles. */
export function repairPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-repair-'))
  writeFileSync(join(folder, '1.txt'), PAGE)
  return folder
}
