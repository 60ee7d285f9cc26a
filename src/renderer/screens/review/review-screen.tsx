import { useEffect, useRef, useState } from 'react'
import type { PageId } from '#shared/model/index'
import { changeSettings, settingsStore } from '../../state'
import { AlikeDialog } from './alike-dialog'
import { EmptyQueue } from './empty-queue'
import { LinkMention } from './link-mention'
import { MentionCard } from './mention-card'
import { QueueList } from './queue-list'
import { ReviewContext, useReviewView } from './review-context'
import { ReviewModel, type ReviewStart } from './review-model'
import { ReviewNoticeStrip } from './review-notice'
import { ReviewText } from './review-text'
import { ReviewToolbar } from './review-toolbar'
import { useReviewCommands } from './use-review-commands'
import '../../page-view/page-view.css'
import './review.css'

export interface ReviewScreenProps {
  /** Where it begins; with no page, the corpus. */
  readonly start: Omit<ReviewStart, 'hidden'>
  readonly onClose: () => void
  /** Opens a page on the desk; everything is on disk by then. */
  readonly onOpen: (page: PageId) => void
}

/** Suggestions one after the other beside their text, each decided by one key. */
export function ReviewScreen({ start, onClose, onOpen }: ReviewScreenProps) {
  const [model] = useState(() => new ReviewModel({ ...start, hidden: settingsStore.getState().hiddenLayers }))
  useEffect(() => model.connect(), [model])
  useEffect(
    () =>
      model.view.subscribe(() => {
        const { hidden } = model.view.get().question
        if (hidden !== settingsStore.getState().hiddenLayers)
          void changeSettings({ hiddenLayers: [...hidden] })
      }),
    [model]
  )
  return (
    <ReviewContext value={model}>
      <Screen onClose={onClose} onOpen={onOpen} />
    </ReviewContext>
  )
}

function Screen({ onClose, onOpen }: Omit<ReviewScreenProps, 'start'>) {
  const screen = useRef<HTMLDivElement>(null)
  const mode = useReviewView((view) => view.mode)
  const alike = useReviewView((view) => view.alike)
  const isEmpty = useReviewView((view) => view.at === -1)
  useReviewCommands({ onClose, onOpen })
  useEffect(() => {
    // Single keys belong to nobody while a field has them: the screen takes the focus back.
    if (mode === 'deciding' && !alike) screen.current?.focus({ preventScroll: true })
  }, [mode, alike])
  return (
    <div className="review" ref={screen} tabIndex={-1}>
      <ReviewToolbar />
      <div className="review__main">
        <QueueList />
        <div className="review__page">
          {isEmpty ? (
            <EmptyQueue onClose={onClose} />
          ) : (
            <>
              <ReviewText />
              <MentionCard />
            </>
          )}
        </div>
      </div>
      <ReviewNoticeStrip />
      <LinkMention />
      {alike && <AlikeDialog verdict={alike} />}
    </div>
  )
}
