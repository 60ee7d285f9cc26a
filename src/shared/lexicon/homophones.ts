import { confusable } from './confusable'

/** Characters of one sound that stand for each other where text was typed, dictated or written by a language model. */
const GROUPS = [
  '在再 做作坐座 像象向 即及既级极集急 记纪计际继 以已意义议艺 带戴代待 到道导 份分 副付负富 攻功工公 和合核 画划化话',
  '辉挥恢 会汇惠慧 基积机绩 际技 坚艰 建健件 交教 接结界届 经精 径境竞敬 具据聚俱 决绝 军均 刻克客 力利立历例 练炼 量辆',
  '令另领 流留 陆路录 率律 迷谜 密秘 名明命 目木幕 内纳 年念 平评凭 起启气器 前钱潜 强墙 侨桥 清轻青情倾 求球 趋区驱 取曲',
  '权全 人认任 容荣融溶 赛塞 善擅 伤商 设社涉摄 身深申 生升声 胜盛圣 时实识石食 事世市式势试示视室适 受授售 书输舒 树数术述',
  '属署 谁水 思司私 素速诉宿 随遂 所索 谈坛 特 提题 体 条调 停挺 通同统 图途突 团 推退 完玩 望往 为位维围唯卫委 文闻稳问',
  '务物误悟 系细 显现线限 相想项象 消销效校 小晓 心新欣 信 形型行刑 兴性姓 修秀 需须许 续序叙 宣选 学 训迅 压 严言研延 验',
  '洋扬阳 养样 要药 业夜 一医依 宜谊宜 因引音 应影映 永用勇 优由油 有友又右 于余鱼 与予语雨 预遇育域玉 员园原源圆援缘 远愿院',
  '阅跃越 运韵 灾栽 暂赞 早造 责则泽择 增赠 占站战 章张 招着找 照罩 真针珍 振镇震阵 争征蒸 整正政证症 支知之织 直值职植执',
  '只指纸止 至制治志致质智置 中终钟 种重众 周州洲 主住注著驻助 装庄 状壮 准 资姿 子自字 综宗 总 组阻祖 最罪醉 尊遵 作坐座'
]

const HOMOPHONES = confusable(GROUPS)

/** Common characters that sound as `character` does; none for most. */
export const homophonesOf = HOMOPHONES.of

/** The same as UTF-16 units. */
export const homophoneUnits = HOMOPHONES.unitsOf
