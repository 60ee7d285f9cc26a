import { basename, dirname, join } from 'node:path'
import { GalleyError } from '#shared/contract/index'
import { safeName } from '#shared/export/index'
import { BundleReader } from '../bundle/bundle-reader'
import { BundleWriter } from '../bundle/bundle-writer'
import { makeCorpusOf } from '../bundle/open-bundle'
import { permittedTarget } from '../files/export-writer'
import type { CorpusLibrary } from '../journal/corpus-library'
import type { Handlers } from './answer'
import type { Dialogs } from './dialogs'
import { Jobs } from './jobs'

type BundleChannel =
  | 'bundle:begin'
  | 'bundle:add'
  | 'bundle:finish'
  | 'bundle:abort'
  | 'bundle:open'
  | 'reading:choose'
  | 'reading:check'
  | 'reading:contents'
  | 'reading:page'
  | 'reading:close'

export type BundleHandlers = Handlers<BundleChannel> & {
  /** Removes what unfinished bundles have collected, and lets go of those that are read. */
  readonly endAll: () => Promise<void>
}

export function bundleHandlers(library: CorpusLibrary, dialogs: Dialogs): BundleHandlers {
  const writers = new Jobs<BundleWriter>()
  const readers = new Jobs<BundleReader>()
  return {
    ...writing(library, dialogs, writers),
    ...reading(library, dialogs, readers),
    endAll: async () => {
      await Promise.all([
        ...writers.all().map((writer) => writer.abort()),
        ...readers.all().map((reader) => reader.close())
      ])
    }
  }
}

type Writing = 'bundle:begin' | 'bundle:add' | 'bundle:finish' | 'bundle:abort' | 'bundle:open'

function writing(library: CorpusLibrary, dialogs: Dialogs, jobs: Jobs<BundleWriter>): Handlers<Writing> {
  return {
    'bundle:begin': async ({ corpus: id, kind, actor }) => {
      const corpus = await library.open(id)
      const parts = [corpus.describe().name, ...(actor === '' ? [] : [actor]), kind].map((part) =>
        safeName(part, '_')
      )
      const file = await dialogs.saveBundle(`${parts.join('-')}.galley.zip`)
      if (file === undefined) return { job: null }
      const stores = [library.root, ...(corpus.origin === null ? [] : [corpus.origin])]
      const folder = await permittedTarget(dirname(file), { sources: [], stores })
      const writer = await BundleWriter.begin(join(folder, basename(file)), corpus, { kind, actor })
      return { job: jobs.add(writer) }
    },
    'bundle:add': async ({ job, page, drafted }) => {
      await jobs.get(job).add(page, drafted)
      return {}
    },
    'bundle:finish': async ({ job }) => {
      const report = await jobs.get(job).finish()
      jobs.remove(job)
      return report
    },
    'bundle:abort': async ({ job }) => {
      const writer = jobs.get(job)
      jobs.remove(job)
      await writer.abort()
      return {}
    },
    'bundle:open': async () => {
      const file = await dialogs.chooseBundle()
      return file === undefined
        ? null
        : (await library.openMade((root) => unpack(library, file, root))).describe()
    }
  }
}

async function unpack(library: CorpusLibrary, file: string, root: string): Promise<string> {
  const bundle = await BundleReader.open(file)
  try {
    const { corpus } = bundle.contents
    const known = (await library.recent()).find(({ id }) => id === corpus.id)
    if (known) throw new GalleyError('bundle-known', { name: known.name })
    for (let step = await bundle.check(); step.done < step.total;) step = await bundle.check()
    return await makeCorpusOf(bundle, root)
  } finally {
    await bundle.close()
  }
}

type ReadingChannel = Exclude<BundleChannel, Writing>

function reading(
  library: CorpusLibrary,
  dialogs: Dialogs,
  jobs: Jobs<BundleReader>
): Handlers<ReadingChannel> {
  return {
    'reading:choose': async ({ corpus }) => {
      await library.open(corpus)
      const file = await dialogs.chooseBundle()
      if (file === undefined) return { job: null, total: 0 }
      const bundle = await BundleReader.open(file)
      return { job: jobs.add(bundle), total: bundle.total }
    },
    'reading:check': ({ job }) => jobs.get(job).check(),
    'reading:contents': ({ job }) => {
      const { contents, pages, registry } = jobs.get(job)
      const { corpus, reader } = contents
      return { corpus: corpus.id, name: corpus.name, reader, pages, registry }
    },
    'reading:page': async ({ job, page }) => ({ revisions: await jobs.get(job).revisionsOf(page) }),
    'reading:close': async ({ job }) => {
      const bundle = jobs.get(job)
      jobs.remove(job)
      await bundle.close()
      return {}
    }
  }
}
