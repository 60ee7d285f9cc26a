import { MENTION_TYPES, type PageId } from '#shared/model/index'
import { useCommand, type CommandId } from '../../keys'
import { showFailure } from '../../state'
import { chooseType, decide, doubt, resize, startEditing, stopEditing } from './decide'
import { REVIEW_ORDERS, REVIEW_SCOPES, REVIEW_SHOWS } from './queue'
import { useReview } from './review-context'
import { shown, type ReviewModel } from './review-model'
import { suggestPage } from './suggest-page'

interface ReviewWays {
  readonly onClose: () => void
  readonly onOpen: (page: PageId) => void
}

/** Every key of the review. */
export function useReviewCommands({ onClose, onOpen }: ReviewWays): void {
  const model = useReview()
  useDeciding(model)
  useWaysThrough(model)
  useTypes(model)
  useCommand('review.undo', () => takeBack(model, 'undo'))
  useCommand('review.redo', () => takeBack(model, 'redo'))
  useCommand('review.note', () => shown(model) !== null && model.update({ mode: 'noting', notice: null }))
  useCommand('review.accept-alike', () => openAlike(model, 'accepted'))
  useCommand('review.reject-alike', () => openAlike(model, 'rejected'))
  useCommand('learning.suggest-page', () => void suggestPage(model).catch(showFailure))
  useCommand('review.sticky', () => toggleSticky(model))
  useCommand('review.edit', () => {
    if (isOnControl('Enter')) return false
    if (model.view.get().mode === 'editing') stopEditing(model)
    else startEditing(model)
    return true
  })
  useCommand('review.desk', () => {
    const { opened } = model.view.get()
    if (opened) model.shelf.empty().then(() => onOpen(opened.page), showFailure)
  })
  useCommand('review.close', () => {
    const { mode } = model.view.get()
    if (mode === 'editing') stopEditing(model)
    else if (mode === 'noting') model.update({ mode: 'deciding' })
    else onClose()
  })
}

function useDeciding(model: ReviewModel): void {
  useCommand('review.accept', () => decide(model, 'accepted'))
  useCommand('review.reject', () => decide(model, 'rejected'))
  useCommand('review.skip', () => (isOnControl('Space') ? false : model.stepOpen()))
  useCommand('review.doubt', () => doubt(model))
  useCommand('review.widen-left', () => resize(model, 'start', -1))
  useCommand('review.narrow-left', () => resize(model, 'start', 1))
  useCommand('review.widen-right', () => resize(model, 'end', 1))
  useCommand('review.narrow-right', () => resize(model, 'end', -1))
}

function useWaysThrough(model: ReviewModel): void {
  useCommand('review.next', () => (isOnControl('arrow') ? false : model.step(1)))
  useCommand('review.previous', () => (isOnControl('arrow') ? false : model.step(-1)))
  useCommand('review.refresh', () => model.ask({}))
  useCommand('review.scope', () => {
    const { scope, entity } = model.view.get().question
    const next = after(REVIEW_SCOPES, scope)
    model.ask({ scope: next === 'entity' && !entity ? after(REVIEW_SCOPES, next) : next })
  })
  useCommand('review.order', () =>
    model.ask({ order: after(REVIEW_ORDERS, model.view.get().question.order) })
  )
  useCommand('review.show', () => model.ask({ show: after(REVIEW_SHOWS, model.view.get().question.show) }))
}

function useTypes(model: ReviewModel): void {
  const [person, place, organisation, date, office, work] = MENTION_TYPES
  useType(model, 'review.person', person)
  useType(model, 'review.place', place)
  useType(model, 'review.organisation', organisation)
  useType(model, 'review.date', date)
  useType(model, 'review.office', office)
  useType(model, 'review.work', work)
}

function useType(model: ReviewModel, command: CommandId, type: (typeof MENTION_TYPES)[number]): void {
  useCommand(command, () => chooseType(model, type))
}

function takeBack(model: ReviewModel, way: 'undo' | 'redo'): void {
  const { mode, opened } = model.view.get()
  // In the text, undo is the text's own.
  if (mode === 'editing') opened?.model.takeBack(way)
  else model.takeBack(way).catch(showFailure)
}

function openAlike(model: ReviewModel, alike: 'accepted' | 'rejected'): void {
  if (shown(model)) model.update({ alike, notice: null })
}

export function toggleSticky(model: ReviewModel): void {
  const type = model.current()?.type ?? MENTION_TYPES[0]
  model.update({ sticky: model.view.get().sticky ? null : type, notice: null })
}

/** A control that has the focus keeps the keys that work it. */
function isOnControl(key: 'Space' | 'Enter' | 'arrow'): boolean {
  const controls =
    key === 'arrow' ? '[role=radiogroup] *, [role=toolbar] select' : 'button, [role=radio], input'
  return document.activeElement?.matches(controls) ?? false
}

function after<Value>(values: readonly Value[], value: Value): Value {
  return values[(values.indexOf(value) + 1) % values.length]!
}
