import { expect, test } from 'vitest'
import { removeStraySpaces } from '#shared/join/remove-stray-spaces'
import { applyStep } from '#shared/text/index'

const CASES: readonly [specimen: string, raw: string, clean: string][] = [
  [
    'stray spaces in running text',
    '会议强调，要坚 持不懈地推 进改革，不断提升能力。会后，与会人员进行了讨 论交流，达成共识。',
    '会议强调，要坚持不懈地推进改革，不断提升能力。会后，与会人员进行了讨论交流，达成共识。'
  ],
  [
    'a dateline',
    '新华社北京1月7日电 北京时间9时5分，某地发生地震，造成损失。当地正全力救援，妥善安置群众。',
    '新华社北京1月7日电 北京时间9时5分，某地发生地震，造成损失。当地正全力救援，妥善安置群众。'
  ],
  [
    'a slogan in quotes (seed 001, line 111)',
    '会上，大家表示要在“培育制造名城 建设幸福株洲”中展现担当，走在前列。会议还研究了其他事项。',
    '会上，大家表示要在“培育制造名城 建设幸福株洲”中展现担当，走在前列。会议还研究了其他事项。'
  ],
  [
    'names in a row',
    '会议由市长主持，张晓东 李建国 王秀兰出席，并就有关工作提出要求。会议还研究了其他事项，作出部署。',
    '会议由市长主持，张晓东 李建国 王秀兰出席，并就有关工作提出要求。会议还研究了其他事项，作出部署。'
  ]
]

test.each(CASES)('%s', (_, raw, clean) => {
  expect(applyStep(raw, removeStraySpaces(raw))).toBe(clean)
})
