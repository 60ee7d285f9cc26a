import { ExportWriter } from '../files/export-writer'
import type { CorpusLibrary } from '../journal/corpus-library'
import type { Handlers } from './answer'
import type { Dialogs } from './dialogs'
import { Jobs } from './jobs'

type ExportChannel = 'export:begin' | 'export:write' | 'export:finish' | 'export:abort'

export type ExportHandlers = Handlers<ExportChannel> & {
  /** Removes what unfinished exports have collected. */
  readonly abortAll: () => Promise<void>
}

export function exportHandlers(library: CorpusLibrary, dialogs: Dialogs): ExportHandlers {
  const jobs = new Jobs<ExportWriter>()
  return {
    'export:begin': async ({ corpus }) => {
      const { origin } = await library.open(corpus)
      const folder = await dialogs.chooseExportFolder()
      if (folder === undefined) return { job: null, folder: '' }
      const sources = origin === null ? [] : [origin]
      const writer = await ExportWriter.begin(folder, { sources, stores: [library.root] })
      return { job: jobs.add(writer), folder: writer.folder }
    },
    'export:write': async ({ job, files }) => {
      await jobs.get(job).append(files)
      return {}
    },
    'export:finish': async ({ job }) => {
      const report = await jobs.get(job).finish()
      jobs.remove(job)
      return report
    },
    'export:abort': async ({ job }) => {
      const writer = jobs.get(job)
      jobs.remove(job)
      await writer.abort()
      return {}
    },
    abortAll: async () => {
      await Promise.all(jobs.all().map((writer) => writer.abort()))
    }
  }
}
