import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageSession, useSettings, type StoredMention } from '../../state'
import { textLanguage } from '../../page-view'
import { ArticleText } from '../desk/article-text'
import { useCell } from '../desk/cell'
import { DeskContext } from '../desk/desk-context'
import { FileName } from '../corpus/file-name'
import { goTo, markPlace } from '../desk/navigation'
import { titleOf } from '../desk/reading-order'
import { tagSelection } from './decide'
import type { OpenedPage } from './page-shelf'
import { useCurrent, useReview, useReviewView } from './review-context'
import '../desk/proof.css'

/** The article that the mention stands in, with the mention marked. */
export function ReviewText() {
  const { t } = useTranslation('review')
  const opened = useReviewView((view) => view.opened)
  const mention = useCurrent()
  if (!opened || mention?.page !== opened.page) {
    return <p className="review__wait">{t('card.loading')}</p>
  }
  return (
    <DeskContext value={opened.model}>
      {mention.article ? (
        <Article key={`${opened.page} ${mention.article}`} opened={opened} mention={mention} />
      ) : (
        <Outside opened={opened} mention={mention} />
      )}
    </DeskContext>
  )
}

interface TextProps {
  readonly opened: OpenedPage
  readonly mention: StoredMention
}

function Article({ opened, mention }: TextProps) {
  const { t } = useTranslation(['review', 'desk'])
  const review = useReview()
  const { model } = opened
  const mode = useReviewView((view) => view.mode)
  const content = useCell(model.contents, (contents) => contents.get(mention.article!))
  const isEditing = mode === 'editing'
  // Hidden types come and go without a change of the text.
  useSettings((settings) => settings.hiddenLayers)
  const { id, start, end, paragraph } = mention
  useEffect(() => {
    const editor = model.panes.editorOf(mention.article)
    editor?.showCurrent(id)
    if (isEditing) return
    model.update({ selected: null })
    editor?.collapse()
    markPlace(model, { paragraph, start, end })
  }, [model, mention.article, id, paragraph, start, end, isEditing])
  const enter = useEffectEvent(() => goTo(model, mention))
  useEffect(() => {
    if (isEditing) enter()
  }, [isEditing])
  const tagWhenSelected = () => {
    const { sticky, mode: now } = review.view.get()
    // Subtle: the editor reads the selection in the event that follows.
    if (sticky && now === 'deciding') setTimeout(() => tagSelection(review, sticky))
  }
  if (!content) return null
  const title = titleOf(content.paragraphs) || t('desk:outline.untitled')
  return (
    <section className="proof review__proof" aria-label={t('review:card.text')}>
      <TextHead opened={opened} title={title} />
      <div className="proof__scroll" onPointerUp={tagWhenSelected} onKeyUp={tagWhenSelected}>
        <section className="article">
          <ArticleText content={content} label={title} isLocked={!isEditing} />
        </section>
      </div>
    </section>
  )
}

function TextHead({ opened, title }: { readonly opened: OpenedPage; readonly title: string }) {
  const { path } = opened.session.store.getState().raw
  return (
    <header className="review__head">
      <h2 className="review__title">{title}</h2>
      <FileName path={path} />
    </header>
  )
}

/** A paragraph that is in no article. */
function Outside({ opened, mention }: TextProps) {
  const { t } = useTranslation('review')
  const { raw } = opened.session.store.getState()
  const text = usePageSession(opened.session, ({ state }) => state.paragraphs[mention.paragraph]?.text ?? '')
  const mark = useRef<HTMLElement>(null)
  const { start, end, type, status } = mention
  useEffect(() => mark.current?.scrollIntoView({ block: 'nearest' }), [start, end])
  return (
    <section className="proof review__proof" aria-label={t('card.text')}>
      <TextHead opened={opened} title={t('card.outside')} />
      <div className="proof__scroll">
        <p className="review__outside" lang={textLanguage(raw.decoder.encoding)}>
          {text.slice(0, start)}
          <mark ref={mark} className={`mention mention-${type} mention-${status} mention--current`}>
            {text.slice(start, end)}
          </mark>
          {text.slice(end)}
        </p>
      </div>
    </section>
  )
}
