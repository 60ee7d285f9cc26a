import { useTranslation } from 'react-i18next'
import type { Encoding } from '#shared/model/index'
import { useFailureText } from '../../i18n'
import type { Preview } from './use-encoding-previews'

const maxLines = 14

interface EncodingPreviewProps {
  readonly encoding: Encoding
  readonly preview: Preview | undefined
}

export function EncodingPreview({ encoding, preview }: EncodingPreviewProps) {
  const { t } = useTranslation(['shell', 'codes'])
  const label = t('encoding.preview', { encoding: t(`codes:encoding.${encoding}`) })
  const textOf = useFailureText()
  const lines =
    preview && 'text' in preview ? preview.text.split('\n').filter((line) => line.trim() !== '') : []
  return (
    <figure className="encoding__preview" aria-label={label} aria-live="polite">
      {preview && 'failed' in preview ? (
        <p>{textOf(preview.failed)}</p>
      ) : (
        lines.slice(0, maxLines).map((line, at) => (
          <p key={at} className="encoding__line">
            {line}
          </p>
        ))
      )}
    </figure>
  )
}
