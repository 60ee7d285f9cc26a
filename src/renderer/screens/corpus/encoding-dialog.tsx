import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { ENCODINGS, type Encoding } from '#shared/model/index'
import { useFailureText } from '../../i18n'
import { Button, Dialog } from '../../parts'
import { changeEncoding } from '../../state'
import type { PageRow } from '../../state'
import { EncodingPreview } from './encoding-preview'
import { useEncodingPreviews } from './use-encoding-previews'
import './encoding-dialog.css'

interface EncodingDialogProps {
  readonly page: PageRow
  readonly onClose: () => void
}

/** Shows the page as each encoding reads it, and reads it anew in the one that is right. */
export function EncodingDialog({ page, onClose }: EncodingDialogProps) {
  const { t } = useTranslation(['shell', 'codes'])
  const textOf = useFailureText()
  const previews = useEncodingPreviews(page.id)
  const [chosen, setChosen] = useState<Encoding>(page.encoding)
  const [state, setState] = useState<'choosing' | 'applying' | { readonly failed: unknown }>('choosing')
  const apply = (): void => {
    setState('applying')
    changeEncoding(page.id, chosen).then(onClose, (failed: unknown) => setState({ failed }))
  }
  const nameOfChosen = t(`codes:encoding.${chosen}`)
  return (
    <Dialog
      title={t('encoding.title')}
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
            isDisabled={state === 'applying' || chosen === page.encoding || previews[chosen] === 'failed'}
          >
            {state === 'applying' ? t('encoding.applying') : t('encoding.apply', { encoding: nameOfChosen })}
          </Button>
        </>
      }
    >
      <p className="encoding__page">{page.path}</p>
      <p className="encoding__intro">{t('encoding.intro')}</p>
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
                {encoding === page.encoding && (
                  <span className="encoding__current">{t('encoding.current')}</span>
                )}
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
    return isRefused ? t('encoding.notAllowed') : textOf(failed)
  }
}

function UnreadableCount({ preview }: { preview: ReturnType<typeof useEncodingPreviews>[Encoding] }) {
  const { t } = useTranslation()
  if (preview === undefined) return <span className="encoding__count">{t('encoding.previewing')}</span>
  if (preview === 'failed') return <span className="encoding__count">{t('encoding.unknown')}</span>
  return (
    <span className={`encoding__count ${preview.unreadable > 0 ? 'encoding__count--bad' : ''}`}>
      {preview.unreadable > 0
        ? t('encoding.unreadable', { count: preview.unreadable })
        : t('encoding.allReadable')}
    </span>
  )
}
