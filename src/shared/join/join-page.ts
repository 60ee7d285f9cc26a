import type {
  Article,
  ArticleId,
  ArticlePlan,
  Block,
  Draft,
  PagePlan,
  Paragraph,
  ParagraphId,
  Role
} from '../model'
import { finishText, type RuleSwitches } from './finish-text'
import { compoundsOf } from './hyphen-seam'
import { joinBlocks } from './join-blocks'
import { splitParagraphs } from './split-paragraphs'

/** Where every block goes → paragraphs and articles. Flags and mentions are still empty. */
export function joinPage(plan: PagePlan, raw: string, rules: RuleSwitches): Draft {
  const page = new PageJoiner(raw, rules)
  const articles = plan.articles.map((article) => page.article(article))
  const furniture = plan.furniture.map((block) => page.paragraph([block], 'furniture'))
  const unassigned = plan.unassigned.map((block) => page.paragraph([block], block.role))
  const repeats = plan.repeats.map(({ block, of }) => page.repeat(block, of))
  return {
    paragraphs: page.paragraphs,
    articles,
    furniture,
    unassigned,
    repeats,
    mentions: {},
    flags: {},
    decisions: plan.decisions
  }
}

class PageJoiner {
  readonly paragraphs: Record<ParagraphId, Paragraph> = {}
  private readonly compounds
  private readonly paragraphOf = new Map<Block, ParagraphId>()

  constructor(
    private readonly raw: string,
    private readonly rules: RuleSwitches
  ) {
    this.compounds = compoundsOf(raw)
  }

  article({ titles, bylines, body, captions, jumps }: ArticlePlan): Article {
    const single = (block: Block) => this.paragraph([block], block.role)
    const paragraphs = [
      ...titles.map(single),
      ...bylines.map(single),
      ...splitParagraphs(body).map((blocks) => this.paragraph(blocks, blocks[0]!.role)),
      ...captions.map(single),
      ...jumps.map(single)
    ]
    return { id: `a${paragraphs[0]!.slice(1)}` as ArticleId, paragraphs }
  }

  paragraph(blocks: readonly Block[], role: Role, copyOf?: ParagraphId): ParagraphId {
    const joined = joinBlocks(this.raw, blocks, this.rules, this.compounds)
    const { text, runs } = finishText(joined, this.rules, this.compounds)
    const id = `p${runs[0]!.rawStart}` as ParagraphId
    this.paragraphs[id] = { id, role, text, runs, ...(copyOf && { copyOf }) }
    for (const block of blocks) this.paragraphOf.set(block, id)
    return id
  }

  /** Subtle: copies are joined last, when what they repeat has its paragraph. */
  repeat(block: Block, of: Block): ParagraphId {
    return this.paragraph([block], block.role, this.paragraphOf.get(of))
  }
}
