import { realpath } from 'node:fs/promises'
import { GalleyError } from '#shared/contract/index'
import type { CorpusId } from '#shared/model/index'
import { type Found, findNamedPages, findPages } from '../files/find-pages'
import type { CorpusLibrary } from '../journal/corpus-library'
import type { OpenCorpus } from '../journal/open-corpus'
import type { Handlers } from './answer'
import type { Dialogs } from './dialogs'
import { ImportJob } from './import-job'
import { Jobs } from './jobs'
import { RefusedFiles } from './refused-files'

type ImportChannel =
  'import:begin' | 'import:next' | 'import:cancel' | 'import:preview-skipped' | 'import:read-skipped'

export type ImportHandlers = Handlers<ImportChannel> & {
  /** Begins to read paths that a person dropped on the window. */
  readonly drop: (corpus: CorpusId, paths: readonly string[]) => Promise<{ job: string; total: number }>
}

export function importHandlers(library: CorpusLibrary, dialogs: Dialogs): ImportHandlers {
  const jobs = new Jobs<ImportJob>()
  const refused = new WeakMap<OpenCorpus, RefusedFiles>()
  const refusedOf = (corpus: OpenCorpus): RefusedFiles => {
    const files = refused.get(corpus) ?? new RefusedFiles(corpus)
    refused.set(corpus, files)
    return files
  }
  const begin = async (corpus: CorpusId, paths: readonly string[] | 'origin') => {
    const opened = await library.open(corpus)
    // Corpora keep text files too; none of them is a page.
    const leaveOut = [await realpath(library.root)]
    const found =
      paths === 'origin'
        ? findPages(originOf(opened), leaveOut)
        : findNamedPages(paths, opened.origin, leaveOut)
    const job = new ImportJob(opened, refusedOf(opened), await collect(found))
    return { job: jobs.add(job), total: job.total }
  }
  return {
    'import:begin': async ({ corpus, from }) => {
      if (from === 'origin') return begin(corpus, 'origin')
      const paths = await dialogs.choosePages()
      return paths === undefined ? { job: null, total: 0 } : begin(corpus, paths)
    },
    'import:next': async ({ job }) => {
      const batch = await jobs.get(job).next()
      if (batch.done) jobs.remove(job)
      return batch
    },
    'import:cancel': ({ job }) => {
      jobs.remove(job)
      return {}
    },
    'import:preview-skipped': async ({ corpus, page, encoding }) =>
      refusedOf(await library.open(corpus)).preview(page, encoding),
    'import:read-skipped': async ({ corpus, page, encoding }) => {
      const opened = await library.open(corpus)
      return { page: await refusedOf(opened).read(page, encoding), lastSeq: opened.lastSeq }
    },
    drop: begin
  }
}

function originOf({ folder, origin }: { folder: string; origin: string | null }): string {
  if (origin === null) throw new GalleyError('folder-not-readable', { folder, reason: 'no-origin' })
  return origin
}

async function collect(found: AsyncIterable<Found>): Promise<Found[]> {
  const all: Found[] = []
  for await (const each of found) all.push(each)
  return all
}
