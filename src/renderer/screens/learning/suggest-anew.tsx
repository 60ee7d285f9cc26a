import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyLabel } from '../../keys'
import { Button, Progress } from '../../parts'
import {
  corpusStore,
  showFailure,
  suggestAnew,
  undoBulk,
  type BatchResult,
  type BatchWatch
} from '../../state'

type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'suggested' | 'undone'; readonly result: BatchResult }

/** Brings what was learned to pages that are drafted already; one act, undone as one. */
export function SuggestAnew() {
  const { t } = useTranslation('learning')
  const { work, run, stop } = useWork()
  const suggest = () => {
    const pages = corpusStore.getState().pages.flatMap(({ id, summary }) => (summary ? [id] : []))
    run('suggested', pages.length, (watch) => suggestAnew(pages, watch))
  }
  return (
    <section className="learning__part" aria-labelledby="learning-drafted">
      <header className="learning__head">
        <h3 id="learning-drafted">{t('drafted')}</h3>
        {work.kind === 'running' ? (
          <Button onPress={stop}>{t('stop')}</Button>
        ) : (
          <Button onPress={suggest}>{t('suggest')}</Button>
        )}
      </header>
      <p>{t('suggestWhat', { key: keyLabel('learning.suggest-page') })}</p>
      <div className="learning__head">
        <div role="status" className="learning__report tabular">
          {work.kind === 'running' && (
            <>
              <p>{t('suggesting', { done: work.done, total: work.total })}</p>
              <Progress label={t('suggest')} done={work.done} total={work.total} />
            </>
          )}
          {work.kind === 'suggested' && <Report result={work.result} />}
          {work.kind === 'undone' && <p>{t('undone')}</p>}
        </div>
        {work.kind === 'suggested' && work.result.changed.length > 0 && (
          <Button
            onPress={() =>
              run('undone', work.result.changed.length, (watch) => undoBulk(work.result.group, watch))
            }
          >
            {t('undo')}
          </Button>
        )}
      </div>
    </section>
  )
}

function Report({ result: { changed, refused, cancelled } }: { readonly result: BatchResult }) {
  const { t } = useTranslation('learning')
  const isSame = changed.length === 0 && refused.length === 0 && !cancelled
  return (
    <p>
      {isSame ? t('same') : t('suggested', { count: changed.length })}
      {cancelled && ` ${t('stopped')}`}
      {refused.length > 0 && ` ${t('left', { count: refused.length })}`}
    </p>
  )
}

function useWork() {
  const [work, setWork] = useState<Work>({ kind: 'idle' })
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])
  const run = (
    kind: 'suggested' | 'undone',
    total: number,
    act: (watch: BatchWatch) => Promise<BatchResult>
  ): void => {
    const { signal } = (abort.current = new AbortController())
    setWork({ kind: 'running', done: 0, total })
    act({ signal, onProgress: (done, all) => setWork({ kind: 'running', done, total: all }) }).then(
      (result) => setWork({ kind, result }),
      (error: unknown) => {
        setWork({ kind: 'idle' })
        showFailure(error)
      }
    )
  }
  return { work, run, stop: () => abort.current?.abort() }
}
