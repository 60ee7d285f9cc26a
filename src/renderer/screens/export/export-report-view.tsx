import { useTranslation } from 'react-i18next'
import type { ExportReport } from '#shared/contract/index'
import { useFormat } from '../../i18n'

/** What an export wrote, and where. */
export function ExportReportView({ report }: { readonly report: ExportReport }) {
  const { t } = useTranslation()
  const format = useFormat()
  const articles = report.files - report.named.length
  return (
    <dl className="export-report">
      <dt>{t('export.folder')}</dt>
      <dd className="export-report__folder">{report.folder}</dd>
      <dt>{t('export.files')}</dt>
      <dd>
        <p>{t('export.written', { count: report.files, size: format.bytes(report.bytes) })}</p>
        <ul className="export-report__files tabular">
          {report.named.map(({ file, bytes }) => (
            <li key={file} className="export-report__file">
              <span>{file}</span>
              <span>{format.bytes(bytes)}</span>
            </li>
          ))}
          {articles > 0 && (
            <li className="export-report__file">{t('export.articles', { count: articles })}</li>
          )}
        </ul>
      </dd>
    </dl>
  )
}
