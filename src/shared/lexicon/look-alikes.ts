import { confusable } from './confusable'

/** Characters that OCR takes for each other, for their shapes; those of one group may each stand for any other. */
const GROUPS = [
  '官宜宫 己已巳 日曰目 未末 土士 人入八 干千于 侯候 戍戌戊戎 大太犬 天夫无 力刀刁 卜下 贝见 今令 免兔 乌鸟',
  '折拆析 拔拨 径经 徒徙 晴睛 暮幕墓慕 辨辩辫 微徽 蓝篮 籍藉 竞竟 即既 慨概 抡抢 沦沧 祟崇 赢羸嬴 亨享 柬束',
  '茶荼 历厉 白自臼 百首 田由甲申 万方 元无 王玉主 牛午 手毛 厂广 几儿 尤龙 失矢 夭天 本术木 仓仑 住往佳',
  '代伐 传侍 便使 侧则 冶治 冷泠 准淮 凑奏 刊刑 到倒 制刺剌 北比 匹四 医区 升开 卖买 却脚 名各 吏史 呜鸣',
  '哀衷衰 园圆 固团 困因囚 坏环 理埋 培陪 塞赛寨 壁璧 奋备 妨防 姑始 狐孤 密蜜 尊遵 尚向 崖涯 差羞 师帅',
  '幸辛 底低 庭廷 建健 弦玄 忘妄 恨很 情清惰 慎填 戴载 拒柜 抱拘 担但 持特待 指措 挑桃 授援 排推 探深 惜措',
  '提堤 搏博 摸模 撤撒 效郊 敞敝 斤斥 族旅旗 明朋 春舂 晚晓 杨扬 材村林 枝技 枪抢 构沟 栽裁载 桂挂 检捡',
  '楼搂 榜傍 母毋 毫豪 江汇 心沁 活话 涨张 涌诵 消削 淡谈 渡度 源原 漂飘 炎灸 媒煤 爪瓜 牌碑 状壮 独烛',
  '猜清 现观 株珠殊 球救 瓶并 电申 盆盘 盖盏 真直 科料 码妈 研开 确硝 碎醉 示未 礼扎 社杜 福副 秋秒 程呈',
  '究突 空室 端瑞 第策 筑筒 管菅 粮狼 精清 系糸 红江 级极 纪记 纷粉 线浅 练炼 组租 织识 结洁 终络 统充',
  '绿录 缓援 编偏 署暑 群郡 肓盲 育肓 腊蜡 膝漆 船般 舱航 良艮 苍仓 莫英 落洛 蒿菁 融隔 街衔 裂烈 规现 解懈',
  '订汀 认人 讨付 训川 许汗 论沦 设没 征证 评坪 诉拆 诚城 洵询 详洋 误娱 说脱 请清 谋媒 贡页 贫贪 贯货贷',
  '质盾 资贷 赂路 趋超 辆俩 输愉 运达迭 迸进 连莲 述术 追迫 送迭 适话 通诵 遗遣 那哪 邮由 都郡 配酌 酒洒',
  '采来 里甲 钓钩 锋峰 镇填 问间 问间闻 闯闪 阔活 阳阴 阻祖 院皖 除徐 险检 陵凌 隆降 露路 项顶 须顺 颂硕',
  '领颔 频颁 颗棵 风夙凤 饮饭 驻住 骗编 鲁鱼'
]

const LOOK_ALIKES = confusable(GROUPS)

/** Characters that `character` may have been before it was misread; none for most. */
export const lookAlikesOf = LOOK_ALIKES.of

/** The same as UTF-16 units. */
export const lookAlikeUnits = LOOK_ALIKES.unitsOf
