import { NO_REGISTRY, type PageState, type RawPage, type Registry } from '../model'
import { articleRows } from './article-rows'
import { articleText, articleTextFile } from './article-text'
import { pageRow } from './page-row'
import { entityRows } from './registry-rows'

export const EXPORT_FORMATS = ['jsonl', 'txt'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Text to add to the end of one of the export's files. */
export interface ExportAppend {
  /** Relative path with `/`, safe on every system. */
  readonly file: string
  readonly text: string
}

/**
 * What one page adds to an export: the one place that knows the formats, for the app and the command line alike.
 * Law: the same page, state and formats give the same bytes, whatever was exported before.
 */
export function exportPage(
  page: RawPage,
  state: PageState,
  formats: readonly ExportFormat[],
  registry: Registry = NO_REGISTRY
): ExportAppend[] {
  return formats.flatMap((format) => {
    switch (format) {
      case 'jsonl':
        return [
          { file: 'articles.jsonl', text: jsonLines(articleRows(page, state, registry)) },
          { file: 'pages.jsonl', text: jsonLines([pageRow(page, state)]) }
        ]
      case 'txt':
        return state.articles.map((article, order) => ({
          file: articleTextFile(page, state, order),
          text: articleText(state, article)
        }))
      default:
        return format satisfies never
    }
  })
}

/** What a registry with records adds to an export. Law: every `entity` of a mention is the id of one of these rows. */
export function exportRegistry(registry: Registry, formats: readonly ExportFormat[]): ExportAppend[] {
  const rows = formats.includes('jsonl') ? entityRows(registry) : []
  return rows.length > 0 ? [{ file: 'entities.jsonl', text: jsonLines(rows) }] : []
}

function jsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
