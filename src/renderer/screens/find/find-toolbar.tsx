import { CircleStop, Replace, Search } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import { keyLabel } from '../../keys'
import { Button, Progress, SelectField, Toggle } from '../../parts'
import { cancelSearch, SEARCH_SCOPES, searchCorpus, searchStore, useCorpusSearch } from '../../state'
import { QueryField, ReplaceField } from './query-field'
import { ReplaceTicked } from './replace-ticked'
import type { Replacing } from './use-replacing'

interface FindToolbarProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly replacing: Replacing
}

/** What to look for and where, what to put in its place, and how far it is. */
export function FindToolbar({ field, onKeyDown, replacing }: FindToolbarProps) {
  const { t } = useTranslation('search')
  const { query, scope, phase, error, isReplacing } = useCorpusSearch((state) => state)
  const isRunning = phase === 'running'
  return (
    <div className="screen__bar" role="search" aria-label={t('screen.title')}>
      <div className="screen__row">
        <QueryField
          ref={field}
          query={query}
          onChange={(changed) => searchStore.setState({ query: changed, error: null })}
          onKeyDown={onKeyDown}
          isWrong={error !== null}
        />
        <SelectField
          hideLabel
          label={t('screen.scope')}
          value={scope}
          options={SEARCH_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
          onChange={(value) =>
            searchStore.setState({ scope: value, ...(value === 'raw' && { isReplacing: false }) })
          }
        />
        {isRunning ? (
          <Button icon={<CircleStop />} hint={keyLabel('search.stop')} onPress={cancelSearch}>
            {t('screen.stop')}
          </Button>
        ) : (
          <Button look="primary" icon={<Search />} onPress={() => void searchCorpus()}>
            {t('screen.find')}
          </Button>
        )}
        {scope !== 'raw' && (
          <Toggle
            label={t('field.replace')}
            isSelected={isReplacing}
            onChange={(isOn) => searchStore.setState({ isReplacing: isOn })}
          >
            <Replace aria-hidden="true" />
          </Toggle>
        )}
        <SearchFigures />
      </div>
      {isReplacing && <ReplaceRow replacing={replacing} />}
    </div>
  )
}

function ReplaceRow({ replacing }: { readonly replacing: Replacing }) {
  const replacement = useCorpusSearch((state) => state.replacement)
  return (
    <div className="screen__row">
      <ReplaceField value={replacement} onChange={(text) => searchStore.setState({ replacement: text })} />
      <ReplaceTicked replacing={replacing} />
    </div>
  )
}

/** How many hits there are so far. */
export function SearchFigures() {
  const { t } = useTranslation('search')
  const format = useFormat()
  const state = useCorpusSearch((value) => value)
  const { phase, hits, pages, looked, total, error, failure, isCapped } = state
  const number = (value: number) => format.number(value)
  const figures = {
    hits: number(hits),
    pages: number(pages.length),
    looked: number(looked),
    total: number(total)
  }
  return (
    <div className="find__figures tabular" role="status">
      {error !== null && <p className="find__error">{t(`error.${error}`)}</p>}
      {failure !== null && <p className="find__error">{t('screen.failed', { message: failure })}</p>}
      {failure === null && phase !== 'idle' && <p>{t(`screen.${phase}`, figures)}</p>}
      {isCapped && <p>{t('screen.capped', figures)}</p>}
      {phase === 'running' && <Progress label={t('screen.title')} done={looked} total={total} />}
    </div>
  )
}
