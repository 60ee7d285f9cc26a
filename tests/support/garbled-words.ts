/** Words that the generator of garbled pages makes its own news of; no sentence is taken from a paper. */

export const PLACES = [
  '青石镇',
  '白沙县',
  '望江区',
  '云溪市',
  '桐林乡',
  '南湖区',
  '松岭县',
  '河口镇',
  '𠮷水县'
]

export const NAMES = [
  '林晓东',
  '周文',
  '欧阳明',
  '何秀兰',
  '陈立国',
  '赵敏',
  '吴家豪',
  '郑小雨',
  '罗厚安',
  '尹铭'
]

export const TOPICS = [
  ['水稻', '插秧', '农机', '合作社', '稻田'],
  ['地铁', '隧道', '盾构', '车站', '轨道'],
  ['图书馆', '阅读', '书架', '读者', '借阅'],
  ['医院', '门诊', '护士', '病房', '疫苗'],
  ['龙舟', '划手', '赛道', '鼓点', '端午'],
  ['芯片', '晶圆', '封装', '光刻', '良率'],
  ['茶园', '采茶', '制茶', '茶农', '茶香'],
  ['桥梁', '桥墩', '钢梁', '合龙', '通车']
] as const

export const VERBS = ['建成', '改造', '推进', '完成', '启动', '扩大', '检查', '介绍', '整治', '投用']

export const TAILS = [
  '让居民的生活更加方便',
  '比去年同期增长了12.6%',
  '计划在明年5月前全部完工',
  '得到了当地群众的一致好评',
  '总投资约3.2亿元',
  '为今后的发展打下了基础',
  '每天8:30准时开放',
  '涉及1,200多户家庭',
  '由Delta Inc负责设计'
]

export const PAPERS = ['云溪日报', '江南晚报']

export const ENGLISH = [
  'The council met on Monday to discuss the new bridge across the river.',
  'Farmers in the valley said the harvest was the best in ten years.',
  'Officials declined to give a date for the opening of the station.',
  'A second train will run every morning between the two towns.'
]

export const GARBAGE = [
  '■■■',
  '◆',
  '~~~^^',
  '\u0007',
  '\ufffd\ufffd',
  '囗囗囗',
  '.,;\'"“',
  '##',
  '**',
  '（（',
  '▶▶'
]
