import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureText, useFormat } from '../../i18n'
import { Button, Checkbox, Dialog, Progress } from '../../parts'
import { previewCleanAnew, PUT_BACK_AT_MOST, type CleanedAnew, type PageRow } from '../../state'
import { FileName } from './file-name'

interface CleanAnewDialogProps {
  readonly pages: readonly PageRow[]
  readonly onApply: (pages: readonly PageRow[]) => void
  readonly onClose: () => void
}

type Work =
  | { readonly kind: 'looking'; readonly done: number }
  | { readonly kind: 'found'; readonly pages: readonly CleanedAnew[] }
  | { readonly kind: 'failed'; readonly failed: unknown }

const isTouched = ({ page }: Pick<CleanedAnew, 'page'>): boolean => page.changedAt !== null

/** Shows what cleaning pages anew would change of them, page by page, before it is done. */
export function CleanAnewDialog({ pages, onApply, onClose }: CleanAnewDialogProps) {
  const { t } = useTranslation(['work', 'shell'])
  const words = useFailureText()
  const [given] = useState(pages)
  const work = usePreview(given)
  const [withTouched, setWithTouched] = useState(false)
  const all = work.kind === 'found' ? work.pages : []
  const touched = all.filter(isTouched)
  const found = withTouched ? all : all.filter((each) => !isTouched(each))
  const apply = (): void => {
    onApply(found.map(({ page }) => page))
    onClose()
  }
  return (
    <Dialog
      title={t('clean.title')}
      onClose={onClose}
      width="wide"
      foot={
        <>
          <Button onPress={onClose}>{t('shell:app.cancel')}</Button>
          <Button look="primary" onPress={apply} isDisabled={found.length === 0}>
            {t('clean.apply', { count: found.length })}
          </Button>
        </>
      }
    >
      <p className="clean-anew__what">
        {t('clean.untouched', { count: given.filter((page) => !isTouched({ page })).length })}
      </p>
      {work.kind === 'looking' && (
        <div className="clean-anew__work" role="status">
          <p className="tabular">{t('clean.looking', { done: work.done, total: given.length })}</p>
          <Progress label={t('clean.title')} done={work.done} total={given.length} />
        </div>
      )}
      {work.kind === 'failed' && <p role="alert">{words(work.failed)}</p>}
      {work.kind === 'found' && all.length === 0 && <p role="status">{t('clean.same')}</p>}
      {touched.length > 0 && (
        <Checkbox
          label={t('clean.touched', { count: touched.length })}
          description={t('clean.touchedWhat')}
          isSelected={withTouched}
          onChange={setWithTouched}
        />
      )}
      {all.length - touched.length > PUT_BACK_AT_MOST && <p>{t('clean.noUndo')}</p>}
      {found.length > 0 && <Differences found={found} />}
    </Dialog>
  )
}

function usePreview(pages: readonly PageRow[]): Work {
  const [work, setWork] = useState<Work>({ kind: 'looking', done: 0 })
  useEffect(() => {
    const stop = new AbortController()
    const show = (next: Work) => {
      if (!stop.signal.aborted) setWork(next)
    }
    previewCleanAnew(pages, {
      signal: stop.signal,
      onProgress: (done) => show({ kind: 'looking', done })
    }).then(
      (found) => show({ kind: 'found', pages: found }),
      (failed: unknown) => show({ kind: 'failed', failed })
    )
    return () => stop.abort()
  }, [pages])
  return work
}

const shownAtMost = 200

function Differences({ found }: { readonly found: readonly CleanedAnew[] }) {
  const { t } = useTranslation('work')
  const format = useFormat()
  return (
    <>
      <table className="clean-anew__table">
        <thead>
          <tr>
            <th scope="col">{t('column.path')}</th>
            <th scope="col">{t('column.articles')}</th>
            <th scope="col">{t('column.flags')}</th>
            <th scope="col">{t('column.quality')}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shownAtMost).map(({ page, before, after }) => (
            <tr key={page.id}>
              <th scope="row">
                <FileName path={page.path} />
              </th>
              <Figure
                before={before.articles}
                after={after.articles}
                format={(value) => format.number(value)}
              />
              <Figure
                before={before.openFlags}
                after={after.openFlags}
                format={(value) => format.number(value)}
              />
              <Figure
                before={before.quality}
                after={after.quality}
                format={(value) => format.percent(value)}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > shownAtMost && <p>{t('clean.more', { count: found.length - shownAtMost })}</p>}
    </>
  )
}

interface FigureProps {
  readonly before: number
  readonly after: number
  readonly format: (value: number) => string
}

function Figure({ before, after, format }: FigureProps) {
  const [was, is] = [format(before), format(after)]
  return <td className="tabular">{was === is ? is : <b>{`${was} → ${is}`}</b>}</td>
}
