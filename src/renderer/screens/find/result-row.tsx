import { Check, Minus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { replacementOf } from '#shared/search/index'
import { differenceOf } from '#shared/text/index'
import { hitKey, useCorpusSearch, type FoundPage } from '../../state'
import { FileName } from '../corpus/file-name'
import type { ResultRow } from './result-rows'

interface RowProps {
  readonly id: string
  readonly topPx: number
  readonly isCurrent: boolean
  readonly place: { readonly index: number; readonly total: number }
  readonly onSelect: () => void
  readonly onToggle: () => void
}

/** A page, above its hits. */
export function PageHead(props: RowProps & { readonly found: FoundPage; readonly path: string }) {
  const { found, path, ...row } = props
  const { t } = useTranslation('search')
  const off = useCorpusSearch(
    ({ unticked }) => found.hits.filter((_, i) => unticked.has(hitKey(found.page, i))).length
  )
  const tick = off === 0 ? 'all' : off === found.hits.length ? 'none' : 'some'
  const name = `${path} (${t('bar.hits', { count: found.hits.length })})`
  return (
    <Row {...row} look="page" name={name} tick={tick} tickLabel={t('replace.tickPage')}>
      <FileName path={path} />
      <span className="results__count tabular" aria-hidden="true">
        {t('bar.hits', { count: found.hits.length })}
      </span>
    </Row>
  )
}

interface HitRowProps extends RowProps {
  readonly row: Extract<ResultRow, { kind: 'hit' }>
  readonly onOpen: () => void
}

/** A hit between what stands around it; while replacing, with what comes in its place. */
export function HitRow({ row, onOpen, ...rest }: HitRowProps) {
  const { t } = useTranslation('search')
  const { before, found, after, groups } = row.hit
  const isReplacing = useCorpusSearch((state) => state.isReplacing)
  const template = useCorpusSearch((state) => state.replacement)
  const isOff = useCorpusSearch((state) => state.unticked.has(hitKey(row.page, row.index)))
  const replacement = isReplacing ? replacementOf(template, found, groups) : null
  const name =
    replacement === null
      ? t('screen.row', { before, found, after })
      : t('screen.rowReplaced', { before, found, after, replacement: replacement || t('screen.nothing') })
  return (
    <Row
      {...rest}
      look="hit"
      name={name}
      tick={isOff ? 'none' : 'all'}
      tickLabel={t('replace.tick')}
      onOpen={onOpen}
    >
      <span className="results__before" aria-hidden="true">
        <bdi>{before}</bdi>
      </span>
      <span className="results__after" aria-hidden="true">
        {replacement === null ? (
          <mark className="found">{found}</mark>
        ) : (
          <>
            <Replacement found={found} replacement={replacement} />
          </>
        )}
        {after}
      </span>
    </Row>
  )
}

/** Where a pattern is open, only what differs: what was lost is found on its neighbour. */
function Replacement({ found, replacement }: { readonly found: string; readonly replacement: string }) {
  const isLost = useCorpusSearch(({ pattern }) => pattern?.confusion.was === '')
  const difference = isLost ? differenceOf(found, replacement) : null
  const { from, to, inserted } = difference ?? { from: 0, to: found.length, inserted: replacement }
  return (
    <>
      {found.slice(0, from)}
      {from < to && <del className="results__old">{found.slice(from, to)}</del>}
      <ins className="results__new">{inserted}</ins>
      {found.slice(to)}
    </>
  )
}

interface TickedRowProps extends RowProps {
  readonly look: 'page' | 'hit'
  /** The whole line, for a screen reader. */
  readonly name: string
  readonly tick: 'all' | 'some' | 'none'
  readonly tickLabel: string
  readonly onOpen?: () => void
  readonly children: React.ReactNode
}

function Row(props: TickedRowProps) {
  const { id, topPx, isCurrent, place, look, name, tick, tickLabel, children, onSelect, onToggle, onOpen } =
    props
  const isReplacing = useCorpusSearch((state) => state.isReplacing)
  return (
    <div
      id={id}
      className={`results__row results__row--${look} ${isCurrent ? 'results__row--current' : ''}`}
      role="option"
      aria-label={name}
      aria-selected={isReplacing ? tick === 'all' : isCurrent}
      aria-posinset={place.index}
      aria-setsize={place.total}
      style={{ transform: `translateY(${topPx}px)` }}
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      {isReplacing && (
        <span
          className="checkbox__box results__tick"
          data-tick={tick}
          title={tickLabel}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation()
            onSelect()
            onToggle()
          }}
        >
          {tick === 'all' && <Check />}
          {tick === 'some' && <Minus />}
        </span>
      )}
      {children}
    </div>
  )
}
