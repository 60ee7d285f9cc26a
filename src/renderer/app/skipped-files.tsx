import { X } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ENCODINGS } from '#shared/model/index'
import { Button, IconButton } from '../parts'
import type { ImportReport, ReadableFile } from '../state'
import './skipped-files.css'

interface SkippedFilesProps {
  readonly report: ImportReport
  readonly onClose: () => void
  readonly onReadAs: (file: ReadableFile) => void
}

type Skipped = ImportReport['skipped'][number]

/** The files that the last reading skipped, with their reasons, and the way to read them all the same. */
export function SkippedFiles({ report, onClose, onReadAs }: SkippedFilesProps) {
  const { t } = useTranslation(['shell', 'codes'])
  const { skipped } = report
  const reasonOf = ({ code, values }: Skipped): string => t(`codes:skipped.${code}`, values)
  const copy = (): void => {
    const lines = skipped.map((file) => `${file.path}\t${reasonOf(file)}`)
    void navigator.clipboard.writeText(lines.join('\n'))
  }
  return (
    <section className="skipped-files" aria-label={t('import.skippedFiles')}>
      <header className="skipped-files__head">
        <h2>{t('import.skippedFiles')}</h2>
        <div className="import-status">
          <Button look="quiet" onPress={copy} isDisabled={skipped.length === 0}>
            {t('import.copyList')}
          </Button>
          <IconButton label={t('import.hideSkipped')} onPress={onClose}>
            <X />
          </IconButton>
        </div>
      </header>
      {report.cancelled && <p className="skipped-files__note">{t('import.cancelled')}</p>}
      {/* Focusable, so that a long list can be scrolled by key. */}
      {skipped.length > 0 && (
        <ul className="skipped-files__list" tabIndex={0} aria-label={t('import.skippedFiles')}>
          {skipped.map((file) => (
            <SkippedFile key={file.path} file={file} reason={reasonOf(file)} onReadAs={onReadAs} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface SkippedFileProps extends Pick<SkippedFilesProps, 'onReadAs'> {
  readonly file: Skipped
  readonly reason: string
}

function SkippedFile({ file, reason, onReadAs }: SkippedFileProps) {
  const { t } = useTranslation()
  const pathId = useId()
  const { path, page, values } = file
  const guess = ENCODINGS.find((encoding) => encoding === values['encoding']) ?? null
  return (
    <li className="skipped-files__file">
      <div>
        <p className="skipped-files__path" id={pathId}>
          {path}
        </p>
        <p className="skipped-files__reason">{reason}</p>
      </div>
      {page !== undefined && (
        <Button describedBy={pathId} onPress={() => onReadAs({ kind: 'skipped', page, path, guess })}>
          {t('import.readAs')}
        </Button>
      )}
    </li>
  )
}
