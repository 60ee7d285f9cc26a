import { CornerDownLeft, Flag, Plus } from 'lucide-react'
import { memo, useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { MENTION_TYPES, type Mention, type MentionType } from '#shared/model/index'
import { groupBy } from '#shared/text/index'
import { keyLabel } from '../../keys'
import { articleColour, type ArticleContent } from '../../page-view'
import { usePageSession } from '../../state'
import { useCell } from './cell'
import { useDesk, useDeskView } from './desk-context'
import { goToArticle, goToPool } from './navigation'
import { lengthOf, titleOf } from './reading-order'
import { useTarget } from './repair/repair-tools'
import { useDrag } from './repair/use-drag'
import { useRepairView } from './repair/use-repair-view'
import './outline.css'

const POOLS = ['unassigned', 'repeats', 'furniture'] as const

/** The page's articles as a list; arrows move in it, Enter goes there. */
export function Outline() {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const contents = useCell(model.contents, (value) => value)
  const active = useDeskView((view) => view.active)
  const articles = [...contents.values()]
  const inTabOrder = active && contents.has(active) ? active : articles[0]?.id
  const register = (element: HTMLElement | null) => {
    if (element) model.panes.elements.set('outline', element)
  }
  return (
    <nav className="outline" ref={register} aria-label={t('outline.label')} onKeyDown={moveInList}>
      {articles.length === 0 && (
        <p className="outline__none" tabIndex={0}>
          {t('outline.none')}
        </p>
      )}
      <ol className="outline__list">
        {articles.map((content, index) => (
          <OutlineItem
            key={content.id}
            content={content}
            number={index + 1}
            isActive={content.id === active}
            isInTabOrder={content.id === inTabOrder}
          />
        ))}
      </ol>
      <ul className="outline__list outline__pools">
        <NewArticlePlace />
        {POOLS.map((pool) => (
          <OutlinePool key={pool} pool={pool} />
        ))}
      </ul>
      <OutlineTags />
    </nav>
  )
}

interface OutlineItemProps {
  readonly content: ArticleContent
  readonly number: number
  readonly isActive: boolean
  readonly isInTabOrder: boolean
}

const OutlineItem = memo(function OutlineItem({ content, number, isActive, isInTabOrder }: OutlineItemProps) {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const drag = useDrag()
  const isTarget = useTarget() === number
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const flags = content.flags.filter(({ settled }) => settled === undefined).length
  return (
    <li ref={item} className={articleColour(number)}>
      <button
        type="button"
        className="outline__item"
        tabIndex={isInTabOrder ? 0 : -1}
        aria-current={isActive ? 'true' : undefined}
        data-article={content.id}
        onMouseDown={(event) => drag.article(event.nativeEvent, content.id)}
        onClick={() => goToArticle(model, content.id)}
      >
        <span className="article-number">{number}</span>
        <span className="outline__title">{titleOf(content.paragraphs) || t('outline.untitled')}</span>
        <span className="outline__figures tabular">
          {isTarget && <TargetMark />}
          {flags > 0 && (
            <span className="outline__flags">
              <Flag aria-hidden="true" />
              <span aria-hidden="true">{flags}</span>
              <span className="visually-hidden">{t('outline.flags', { count: flags })}</span>
            </span>
          )}
          {t('outline.chars', { count: lengthOf(content.paragraphs) })}
        </span>
      </button>
    </li>
  )
})

/** What is in no article; each leads to its block at the end of the proof. */
function OutlinePool({ pool }: { readonly pool: (typeof POOLS)[number] }) {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const count = usePageSession(model.session, ({ state }) => state[pool].length)
  const isDragging = useRepairView(({ drag }) => drag !== null)
  if (count === 0 && !isDragging) return null
  return (
    <li>
      <button
        type="button"
        className={`outline__item outline__item--${pool}`}
        tabIndex={-1}
        data-pool={pool}
        onClick={() => goToPool(model, pool)}
      >
        <span className="outline__title">{t(`quiet.${pool === 'repeats' ? 'repeat' : pool}`)}</span>
        <span className="outline__figures tabular">{count}</span>
      </button>
    </li>
  )
}

/** Where dragged text becomes an article of its own. */
function NewArticlePlace() {
  const { t } = useTranslation('repair')
  const isDragging = useRepairView(({ drag }) => drag !== null)
  if (!isDragging) return null
  return (
    <li>
      <div className="outline__item outline__item--new" data-pool="new">
        <span className="outline__title">{t('outline.newArticle')}</span>
        <Plus aria-hidden="true" />
      </div>
    </li>
  )
}

function TargetMark() {
  const { t } = useTranslation('repair')
  const text = t('outline.target', { key: keyLabel('repair.to-target') })
  return (
    <span className="outline__target" title={text}>
      <CornerDownLeft aria-hidden="true" />
      <span className="visually-hidden">{text}</span>
    </span>
  )
}

function OutlineTags() {
  const { t } = useTranslation(['desk', 'codes'])
  const mentions = usePageSession(useDesk().session, ({ state }) => state.mentions)
  const counts = useMemo(() => countByType(Object.values(mentions)), [mentions])
  if (counts.length === 0) return null
  return (
    <dl className="outline__tags" aria-label={t('desk:outline.tags')}>
      {counts.map(([type, count]) => (
        <div key={type}>
          <dt className={`mention mention-${type} mention-accepted`}>{t(`codes:mention.${type}`)}</dt>
          <dd className="tabular">{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function countByType(mentions: readonly Mention[]): [MentionType, number][] {
  const standing = mentions.filter(({ status }) => status !== 'rejected')
  const byType = groupBy(standing, ({ type }) => type)
  return MENTION_TYPES.filter((type) => byType.has(type)).map((type) => [type, byType.get(type)!.length])
}

function moveInList(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.outline__item')]
  const index = items.indexOf(document.activeElement as HTMLElement)
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key]
  const item = next === undefined || index < 0 ? undefined : items[next]
  if (!item) return
  event.preventDefault()
  item.focus()
}
