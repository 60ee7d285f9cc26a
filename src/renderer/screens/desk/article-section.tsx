import { memo, useId, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { articleColour, type ArticleContent } from '../../page-view'
import { ArticleText } from './article-text'
import { useDeskView } from './desk-context'
import { FlagList } from './flag-list'
import { lengthOf, titleOf } from './reading-order'
import { useDrag } from './repair/use-drag'
import { TagToolbar } from './tag-toolbar'

interface ArticleSectionProps {
  readonly content: ArticleContent
  readonly number: number
}

/** One article of the proof: its number, its flags, its text. */
export const ArticleSection = memo(function ArticleSection({ content, number }: ArticleSectionProps) {
  const { t } = useTranslation('desk')
  const headId = useId()
  const isActive = useDeskView((view) => view.active === content.id)
  const title = titleOf(content.paragraphs) || t('outline.untitled')
  const drag = useDrag()
  const startDrag = (event: MouseEvent) => {
    const isOnButton = (event.target as HTMLElement).closest('button')
    if (!isOnButton) drag.article(event.nativeEvent, content.id)
  }
  return (
    <section
      className={`article ${articleColour(number)} ${isActive ? 'article--active' : ''}`}
      aria-labelledby={headId}
      data-article={content.id}
      style={{ containIntrinsicBlockSize: `auto ${heightEm(content)}em` }}
    >
      <header className="article__head" onMouseDown={startDrag}>
        <h2 id={headId} className="visually-hidden">
          {t('proof.article', { number, title })}
        </h2>
        <span className="article-number" aria-hidden="true">
          {number}
        </span>
        <span className="article__figures tabular">
          {t('proof.chars', { count: lengthOf(content.paragraphs) })}
        </span>
        <FlagList flags={content.flags} paragraphs={content.paragraphs} />
      </header>
      <ArticleText content={content} label={t('proof.text', { number, title })} />
      {isActive && <TagToolbar article={content.id} />}
    </section>
  )
})

const charsARow = 36
const rowEm = 1.8

/** About how high an article is that has never been laid out. */
function heightEm({ paragraphs }: ArticleContent): number {
  return paragraphs.reduce((rows, { text }) => rows + Math.ceil((text.length + 1) / charsARow), 0) * rowEm
}
