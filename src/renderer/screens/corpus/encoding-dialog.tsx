import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { ENCODINGS, type Encoding } from '#shared/model/index'
import { useFailureText } from '../../i18n'
import { Button, Dialog } from '../../parts'
import { readInEncoding } from '../../state'
import type { ReadableFile } from '../../state'
import { EncodingPreview } from './encoding-preview'
import { type Preview, useEncodingPreviews } from './use-encoding-previews'
import './encoding-dialog.css'

interface EncodingDialogProps {
  /** The same object while the dialog is open. */
  readonly file: ReadableFile
  readonly onClose: () => void
}

/** Shows the file as each encoding reads it, and reads it in the one that is right. */
export function EncodingDialog({ file, onClose }: EncodingDialogProps) {
  const { t } = useTranslation(['shell', 'codes'])
  const textOf = useFailureText()
  const previews = useEncodingPreviews(file)
  const isPage = file.kind === 'page'
  const current = isPage ? file.page.encoding : null
  const [chosen, setChosen] = useState<Encoding>((isPage ? current : file.guess) ?? 'utf-8')
  const [state, setState] = useState<'choosing' | 'applying' | { readonly failed: unknown }>('choosing')
  const apply = (): void => {
    setState('applying')
    readInEncoding(file, chosen).then(onClose, (failed: unknown) => setState({ failed }))
  }
  const nameOfChosen = t(`codes:encoding.${chosen}`)
  return (
    <Dialog
      title={t(isPage ? 'encoding.title' : 'encoding.titleSkipped')}
      onClose={onClose}
      width="wide"
      foot={
        <>
          <p className="encoding__failure" role="alert">
            {typeof state === 'object' && failureWords(state.failed)}
          </p>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            onPress={apply}
            isDisabled={state === 'applying' || chosen === current || isFailed(previews[chosen])}
          >
            {state === 'applying' ? t('encoding.applying') : t('encoding.apply', { encoding: nameOfChosen })}
          </Button>
        </>
      }
    >
      <p className="encoding__page">{isPage ? file.page.path : file.path}</p>
      <p className="encoding__intro">{t(isPage ? 'encoding.intro' : 'encoding.introSkipped')}</p>
      <div className="encoding">
        <ListBox
          className="encoding__list"
          aria-label={t('encoding.label')}
          selectionMode="single"
          disallowEmptySelection
          autoFocus
          selectedKeys={[chosen]}
          onSelectionChange={(keys) => {
            const next = ENCODINGS.find((encoding) => keys !== 'all' && keys.has(encoding))
            if (next) setChosen(next)
          }}
        >
          {ENCODINGS.map((encoding) => (
            <ListBoxItem
              key={encoding}
              id={encoding}
              className="encoding__item"
              textValue={t(`codes:encoding.${encoding}`)}
            >
              <span className="encoding__name">
                {t(`codes:encoding.${encoding}`)}
                {encoding === current && <span className="encoding__current">{t('encoding.current')}</span>}
              </span>
              <UnreadableCount preview={previews[encoding]} />
            </ListBoxItem>
          ))}
        </ListBox>
        <EncodingPreview encoding={chosen} preview={previews[chosen]} />
      </div>
    </Dialog>
  )

  function failureWords(failed: unknown): string {
    const isRefused = (failed as { code?: unknown } | null)?.code === 'not-allowed'
    return isPage && isRefused ? t('encoding.notAllowed') : textOf(failed)
  }
}

const isFailed = (preview: Preview | undefined): boolean => preview !== undefined && 'failed' in preview

function UnreadableCount({ preview }: { readonly preview: Preview | undefined }) {
  const { t } = useTranslation()
  if (preview === undefined) return <span className="encoding__count">{t('encoding.previewing')}</span>
  if ('failed' in preview) return <span className="encoding__count">{t('encoding.unknown')}</span>
  return (
    <span className={`encoding__count ${preview.unreadable > 0 ? 'encoding__count--bad' : ''}`}>
      {preview.unreadable > 0
        ? t('encoding.unreadable', { count: preview.unreadable })
        : t('encoding.allReadable')}
    </span>
  )
}
