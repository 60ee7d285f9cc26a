import type { Article, Follower, PageState, Paragraph, ParagraphId, Reading } from '../model'
import { cleanRangeAt, indexAt } from '../text'
import { applyChange, type LaterChange } from './apply-change'
import { cutPart, joinRests, type Cutting } from './cut-out'

/** A place where an article does not go on as the pipeline reads the page now. */
export interface Doubt {
  readonly article: Article
  /** The paragraph that the text ends with up to which all is well, and its last block. */
  readonly after: ParagraphId
  readonly block: number
  /** What may come there, the likeliest first; at least one. */
  readonly followers: readonly Follower[]
}

/** The first doubt from `from` on in its article; then of the articles behind it that begin as the reading has it. */
export function nextDoubt(state: PageState, reading: Reading, from: ParagraphId): Doubt | null {
  const at = state.articles.findIndex(({ paragraphs }) => paragraphs.includes(from))
  const [own, ...behind] = at < 0 ? [] : state.articles.slice(at)
  if (!own) return null
  const here = doubtIn(state, reading, own, from)
  if (here) return here
  for (const article of behind) {
    const [first] = article.paragraphs
    const begins = first && reading[firstBlock(state.paragraphs[first]!, reading)]?.isFirst
    const doubt = begins ? doubtIn(state, reading, article, first) : null
    if (doubt) return doubt
  }
  return null
}

/** The first doubt of one article from `from` on; none behind the place where the reading has it end. */
export function doubtIn(
  state: PageState,
  reading: Reading,
  article: Article,
  from: ParagraphId
): Doubt | null {
  const { paragraphs } = article
  for (let i = paragraphs.indexOf(from); i < paragraphs.length; i++) {
    const after = paragraphs[i]!
    const block = blocksIn(state.paragraphs[after]!, reading).at(-1) ?? -1
    const read = reading[block]
    if (!read || read.isLast) return null
    const next = paragraphs[i + 1]
    const [likeliest] = read.next
    if (next && likeliest && firstBlock(state.paragraphs[next]!, reading) === likeliest.block) continue
    const followers = read.next.filter((each) => holderOf(state, reading, each.block) !== after)
    return followers.length > 0 ? { article, after, block, followers } : null
  }
  return null
}

/**
 * Lets the article go on with the block of `follower`, and with all that stands behind that and goes on from it as
 * the reading has it. What runs on in the middle of a paragraph is joined. `newId` is asked once for each split.
 */
export function goOnWith(
  state: PageState,
  reading: Reading,
  { article, after }: Pick<Doubt, 'article' | 'after'>,
  follower: Follower,
  newId: () => ParagraphId
): readonly LaterChange[] {
  const cutting = cutRun(state, reading, follower.block, after, newId)
  const { paragraphs } = cutting
  if (paragraphs.length === 0) return []
  const made = new Changes(state)
  made.add(...cutting.changes)
  const order = made.state.articles.find(({ id }) => id === article.id)?.paragraphs ?? []
  const before = order.slice(order.indexOf(after) + 1).find((id) => !paragraphs.includes(id)) ?? null
  made.add({ kind: 'paragraphs.moved', paragraphs, to: { kind: 'article', article: article.id, before } })
  const roles = paragraphs.flatMap((paragraph): LaterChange[] => {
    const role = reading[firstBlock(made.state.paragraphs[paragraph]!, reading)]?.role
    return !role || made.state.paragraphs[paragraph]!.role === role
      ? []
      : [{ kind: 'paragraph.role-set', paragraph, role }]
  })
  made.add(...roles, ...joinRests(made.state, cutting))
  if (follower.runsOn) made.add({ kind: 'paragraph.joined', paragraph: after, next: paragraphs[0]! })
  made.add(...joinRunning(made.state, reading, follower.runsOn ? after : paragraphs[0]!))
  return made.list
}

/** Everything that makes the article of `paragraph` what the reading has it to be, from there on. */
export function goOnToEnd(
  state: PageState,
  reading: Reading,
  paragraph: ParagraphId,
  newId: () => ParagraphId
): readonly LaterChange[] {
  const made = new Changes(state)
  // Each step puts one block more in its place.
  for (let step = 0; step < reading.length; step++) {
    made.add(...joinRunning(made.state, reading, paragraph))
    const article = made.state.articles.find(({ paragraphs }) => paragraphs.includes(paragraph))
    const doubt = article && doubtIn(made.state, reading, article, paragraph)
    const changes = doubt ? goOnWith(made.state, reading, doubt, doubt.followers[0]!, newId) : []
    if (changes.length === 0) break
    made.add(...changes)
  }
  return made.list
}

/** Changes, and the state that they make. */
class Changes {
  readonly list: LaterChange[] = []

  constructor(public state: PageState) {}

  add(...changes: readonly LaterChange[]): void {
    for (const change of changes) {
      this.state = applyChange(this.state, change)
      this.list.push(change)
    }
  }
}

/** Joins what runs on from `from` to the first place that is not as the reading has it. */
function joinRunning(state: PageState, reading: Reading, from: ParagraphId): LaterChange[] {
  const article = state.articles.find(({ paragraphs }) => paragraphs.includes(from))
  const behind = article?.paragraphs.slice(article.paragraphs.indexOf(from)) ?? []
  const joins: LaterChange[] = []
  let open = from
  let end = from
  for (const next of behind.slice(1)) {
    const last = blocksIn(state.paragraphs[end]!, reading).at(-1) ?? -1
    const likeliest = reading[last]?.isLast ? undefined : reading[last]?.next[0]
    if (!likeliest || firstBlock(state.paragraphs[next]!, reading) !== likeliest.block) break
    if (likeliest.runsOn) joins.push({ kind: 'paragraph.joined', paragraph: open, next })
    else open = next
    end = next
  }
  return joins
}

const NOTHING: Cutting = { changes: [], paragraphs: [], rests: [] }

/** The block, cut out of its paragraph with all that goes on from it there and in the paragraphs behind. */
function cutRun(
  state: PageState,
  reading: Reading,
  first: number,
  after: ParagraphId,
  newId: () => ParagraphId
): Cutting {
  const holder = holderOf(state, reading, first)
  if (!holder || holder === after) return NOTHING
  const blocks = blocksIn(state.paragraphs[holder]!, reading)
  const at = blocks.indexOf(first)
  let end = at + 1
  while (end < blocks.length && follows(reading, blocks[end - 1]!, blocks[end]!)) end += 1
  const isWhole = at === 0 && end === blocks.length
  const range = rangeOf(state.paragraphs[holder]!, reading, blocks, at, end)
  // Of a block that was deleted there is nothing to go on with.
  if (!isWhole && range.start >= range.end) return NOTHING
  const whole: Cutting = { ...NOTHING, paragraphs: [holder] }
  const cutting = isWhole ? whole : cutPart(state, range, newId)
  if (end < blocks.length) return cutting
  return { ...cutting, paragraphs: [...cutting.paragraphs, ...runBehind(state, reading, holder, after)] }
}

/** The whole paragraphs behind `holder`, in its article, that go on from it. */
function runBehind(
  state: PageState,
  reading: Reading,
  holder: ParagraphId,
  after: ParagraphId
): ParagraphId[] {
  const article = state.articles.find(({ paragraphs }) => paragraphs.includes(holder))
  const behind = article?.paragraphs.slice(article.paragraphs.indexOf(holder) + 1) ?? []
  const run: ParagraphId[] = []
  let last = blocksIn(state.paragraphs[holder]!, reading).at(-1)!
  for (const id of behind) {
    const blocks = blocksIn(state.paragraphs[id]!, reading)
    if (id === after || blocks.length === 0 || !follows(reading, last, blocks[0]!)) break
    run.push(id)
    last = blocks.at(-1)!
  }
  return run
}

const follows = (reading: Reading, block: number, next: number): boolean =>
  !reading[block]!.isLast && reading[block]!.next[0]?.block === next

/** The clean text of blocks `at` to `end` of a paragraph. */
function rangeOf(paragraph: Paragraph, reading: Reading, blocks: readonly number[], at: number, end: number) {
  const startOf = (block: number) => {
    const { start, end } = reading[block]!.at
    return cleanRangeAt(paragraph, start, end)!.start
  }
  return {
    paragraph: paragraph.id,
    start: at === 0 ? 0 : startOf(blocks[at]!),
    end: end === blocks.length ? paragraph.text.length : startOf(blocks[end]!)
  }
}

/** The blocks whose raw text a paragraph holds, in its order. */
function blocksIn({ runs }: Pick<Paragraph, 'runs'>, reading: Reading): number[] {
  const blocks = new Set<number>()
  for (const { rawStart, rawEnd } of runs) {
    for (let i = blockAt(reading, rawStart); i < reading.length && reading[i]!.at.start < rawEnd; i++)
      if (rawStart < reading[i]!.at.end) blocks.add(i)
  }
  return [...blocks]
}

const firstBlock = (paragraph: Pick<Paragraph, 'runs'>, reading: Reading): number =>
  blocksIn(paragraph, reading)[0] ?? -1

/** The paragraph that holds the beginning of a block. */
function holderOf({ paragraphs }: PageState, reading: Reading, block: number): ParagraphId | null {
  const { start } = reading[block]!.at
  const isThere = ({ runs }: Paragraph) => runs.some((run) => run.rawStart <= start && start < run.rawEnd)
  return Object.values(paragraphs).find(isThere)?.id ?? null
}

const starts = new WeakMap<Reading, readonly { readonly start: number }[]>()

function blockAt(reading: Reading, offset: number): number {
  const sorted = starts.get(reading) ?? reading.map(({ at }) => at)
  starts.set(reading, sorted)
  return Math.max(0, indexAt(sorted, offset))
}
