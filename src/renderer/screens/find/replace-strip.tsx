import { Undo2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import { useFormat } from '../../i18n'
import { keyLabel, useCommand } from '../../keys'
import { Button, IconButton, Progress } from '../../parts'
import { searchStore, useCorpusSearch, usePages, type ReplaceReport } from '../../state'
import type { Replacing } from './use-replacing'

/** How far a replacing is, and then what it came to. */
export function ReplaceStrip({ replacing }: { readonly replacing: Replacing }) {
  const { t } = useTranslation('search')
  const progress = useCorpusSearch((state) => state.progress)
  const report = useCorpusSearch((state) => state.report)
  const format = useFormat()
  const group = report?.kind === 'replaced' && report.pages > 0 ? report.group : null
  useCommand('search.undo', () => !isTyping() && (replacing.undo(group!), true), { enabled: group !== null })
  return (
    <div role="status">
      {progress && (
        <div className="replace-strip">
          <p className="tabular">
            {t('replace.progress', {
              done: format.number(progress.done),
              total: format.number(progress.total)
            })}
          </p>
          <Progress label={t('field.replace')} done={progress.done} total={progress.total} />
          <Button look="quiet" hint={keyLabel('search.stop')} onPress={replacing.stop}>
            {t('screen.stop')}
          </Button>
        </div>
      )}
      {report && (
        <div className="replace-strip">
          <div className="replace-strip__words">
            {report.kind === 'replaced' ? (
              <Replaced report={report} />
            ) : (
              <>
                <p>{t('replace.undone', { pages: format.number(report.pages) })}</p>
                {report.refused.length > 0 && (
                  <p>
                    {t('replace.notUndone', { count: report.refused.length })}{' '}
                    <Paths pages={report.refused} />
                  </p>
                )}
              </>
            )}
          </div>
          {group !== null && (
            <Button icon={<Undo2 />} hint={keyLabel('search.undo')} onPress={() => replacing.undo(group)}>
              {t('replace.undo')}
            </Button>
          )}
          <IconButton label={t('bar.close')} onPress={() => searchStore.setState({ report: null })}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  )
}

/** A field has an undo of its own. */
const isTyping = (): boolean => document.activeElement instanceof HTMLInputElement

function Replaced({ report }: { readonly report: ReplaceReport }) {
  const { t } = useTranslation('search')
  const format = useFormat()
  const left = report.refused.reduce((sum, { hits }) => sum + hits, 0)
  return (
    <>
      <p>{t('replace.report', { hits: format.number(report.hits), pages: format.number(report.pages) })}</p>
      {report.cancelled && <p>{t('replace.cancelled')}</p>}
      {left > 0 && (
        <p>
          {t('replace.refused', { count: left })} <Paths pages={report.refused.map(({ page }) => page)} />
        </p>
      )}
    </>
  )
}

const pathsAtMost = 5

function Paths({ pages }: { readonly pages: readonly PageId[] }) {
  const rows = usePages() ?? []
  const named = pages.slice(0, pathsAtMost).map((page) => rows.find(({ id }) => id === page)?.path ?? page)
  return <span>{[...named, ...(pages.length > pathsAtMost ? ['…'] : [])].join(', ')}</span>
}
