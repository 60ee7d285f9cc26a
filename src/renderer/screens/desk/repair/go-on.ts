import type { ParagraphId, Reading } from '#shared/model/index'
import { goOnToEnd, goOnWith, nextDoubt, type Doubt } from '#shared/review/index'
import { lineOfRaw } from '../../../page-view'
import { newId, readPage } from '../../../state'
import type { DeskModel } from '../desk-model'
import { goTo } from '../navigation'
import { articleOf } from '../reading-order'
import { act, hint, nameOf } from './act'
import { subjectOf } from './subject'

const readings = new WeakMap<DeskModel, Promise<Reading>>()

/** Shows what may come behind the text at the caret; where it is shown already, takes it and shows the next. */
export function goOn(model: DeskModel): void {
  void withReading(model, (reading) => {
    const { notice } = model.view.get()
    const from = subjectOf(model)?.paragraphs[0]
    if (notice?.kind !== 'go-on') return from ? propose(model, reading, from) : hint(model, 'nothingHere')
    const { doubt, at } = notice
    const changes = goOnWith(model.state, reading, doubt, doubt.followers[at]!, nextParagraph)
    if (act(model, changes, 'wentOn')) propose(model, reading, doubt.after)
  })
}

/** Shows another text that may come there, round the end of them. */
export function goOnOther(model: DeskModel): void {
  const { notice } = model.view.get()
  if (notice?.kind !== 'go-on') return goOn(model)
  const { doubt, at } = notice
  void withReading(model, (reading) => show(model, reading, doubt, (at + 1) % doubt.followers.length))
}

/** Puts the article at the caret in the order that it reads in, from its beginning; one act. */
export function gather(model: DeskModel): void {
  void withReading(model, (reading) => {
    const { notice } = model.view.get()
    const here = notice?.kind === 'go-on' ? notice.doubt.after : subjectOf(model)?.paragraphs[0]
    const own = here && articleOf(model.state, here)
    const first = model.state.articles.find(({ id }) => id === own)?.paragraphs[0]
    if (!own || !first) return hint(model, 'nothingHere')
    const changes = goOnToEnd(model.state, reading, first, nextParagraph)
    if (changes.length === 0) return hint(model, 'inOrder')
    if (act(model, changes, 'gathered', (after) => nameOf(after, own))) goToEnd(model, first)
  })
}

const nextParagraph = () => newId() as ParagraphId

/** Subtle: the reading comes from a worker; by then the desk may be gone. */
async function withReading(model: DeskModel, run: (reading: Reading) => void): Promise<void> {
  const reading = readings.get(model) ?? readPage(model.session.store.getState().raw)
  readings.set(model, reading)
  const read = await reading
  if (model.panes.raw) run(read)
}

function propose(model: DeskModel, reading: Reading, from: ParagraphId): void {
  const doubt = nextDoubt(model.state, reading, from)
  if (doubt) show(model, reading, doubt, 0)
  else hint(model, 'noDoubt')
}

const textAtMostChars = 40

/** The caret goes to the seam; the raw text shows what may come there. */
function show(model: DeskModel, reading: Reading, doubt: Doubt, at: number): void {
  const { raw } = model.session.store.getState()
  const span = reading[doubt.followers[at]!.block]!.at
  const end = model.state.paragraphs[doubt.after]!.text.length
  goTo(model, { paragraph: doubt.after, start: end, end })
  model.panes.raw?.highlight([span])
  const line = lineOfRaw(raw, span.start)
  const words = raw.text.slice(span.start, Math.min(span.end, span.start + textAtMostChars))
  model.update({ notice: { kind: 'go-on', doubt, at, line, text: words } })
}

function goToEnd(model: DeskModel, first: ParagraphId): void {
  const article = model.state.articles.find(({ paragraphs }) => paragraphs.includes(first))
  const last = article?.paragraphs.at(-1) ?? first
  const end = model.state.paragraphs[last]!.text.length
  goTo(model, { paragraph: last, start: end, end })
}
