import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import type { Query } from '#shared/search/index'
import { isComposing, useCommand } from '../../keys'
import { cancelSearch, searchCorpus, searchStore, useCorpusSearch, type FoundHit } from '../../state'
import { FindToolbar } from './find-toolbar'
import { ReplaceStrip } from './replace-strip'
import { ResultList } from './result-list'
import { useReplacing } from './use-replacing'
import './find.css'

/** Where the desk begins when it is opened from a hit. */
export interface Arrival {
  readonly query: Query
  readonly hit: Pick<FoundHit, 'paragraph' | 'start' | 'end'>
}

interface FindScreenProps {
  readonly onOpen: (page: PageId, order: readonly PageId[], arrival: Arrival) => void
  readonly onClose: () => void
}

/** Hits in all pages, each with what stands around it, and what to put in their place. */
export function FindScreen({ onOpen, onClose }: FindScreenProps) {
  const { t } = useTranslation('search')
  const field = useRef<HTMLInputElement>(null)
  const replacing = useReplacing()
  const phase = useCorpusSearch((state) => state.phase)
  const hasRows = useCorpusSearch((state) => state.pages.length > 0)
  useEffect(() => {
    // Back from a page the list has the focus, where the person was in it.
    if (searchStore.getState().selected === null) field.current?.select()
    return cancelSearch
  }, [])
  useCommand('search.corpus', () => field.current?.select())
  useCommand('search.close', onClose)
  useCommand('search.stop', () => (replacing.isRunning ? replacing.stop() : cancelSearch()))
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') void searchCorpus()
    else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.results')?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div className="screen find">
      <FindToolbar field={field} onKeyDown={onKeyDown} replacing={replacing} />
      <ReplaceStrip replacing={replacing} />
      {hasRows ? (
        <ResultList
          onOpen={(page, hit) => {
            const { pages, found } = searchStore.getState()
            onOpen(
              page,
              pages.map((each) => each.page),
              { query: found, hit }
            )
          }}
        />
      ) : (
        <p className="find__empty">
          {phase === 'done' ? t('screen.none') : phase === 'idle' && t('screen.start')}
        </p>
      )}
    </div>
  )
}
