import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Corpus } from '#shared/contract/index'
import type { CorpusLibrary } from '../journal/corpus-library'
import type { Handlers } from './answer'
import type { Dialogs } from './dialogs'

type CorpusChannel =
  | 'corpus:initial'
  | 'corpus:recent'
  | 'corpus:open'
  | 'corpus:choose'
  | 'corpus:show-folder'
  | 'corpus:rules'
  | 'corpus:set-rules'
  | 'corpus:dismissed'
  | 'corpus:dismiss-confusion'
  | 'corpus:learning'
  | 'corpus:set-learning'
  | 'corpus:reset-learning'

export type CorpusServices = {
  readonly library: CorpusLibrary
  readonly dialogs: Dialogs
  /** The folder of pages that was named at start. */
  readonly initialFolder: string | undefined
  /** Shows a folder in the system's file manager. */
  readonly showFolder: (folder: string) => void
}

export function corpusHandlers(services: CorpusServices): Handlers<CorpusChannel> {
  const { library, dialogs, initialFolder, showFolder } = services
  const openFor = async (folder: string | undefined): Promise<Corpus | null> =>
    folder === undefined ? null : (await library.openForOrigin(folder)).describe()
  return {
    'corpus:initial': () => openFor(initialFolder),
    'corpus:recent': () => library.recent(),
    'corpus:open': async ({ corpus }) => (await library.open(corpus)).describe(),
    'corpus:choose': async () => openFor(await dialogs.chooseFolder()),
    'corpus:show-folder': async ({ corpus }) => {
      showFolder((await library.open(corpus)).folder)
      return {}
    },
    'corpus:rules': async ({ corpus }) => (await library.open(corpus)).rules,
    'corpus:set-rules': async ({ corpus, rules, actor }) => ({
      lastSeq: await (await library.open(corpus)).setRules(rules, actor)
    }),
    'corpus:dismissed': async ({ corpus }) => (await library.open(corpus)).dismissed,
    'corpus:dismiss-confusion': async ({ corpus, confusion, dismissed, actor }) => ({
      lastSeq: await (await library.open(corpus)).dismiss(confusion, dismissed, actor)
    }),
    'corpus:learning': async ({ corpus }) => (await library.open(corpus)).learning,
    'corpus:set-learning': async ({ corpus, learns, actor }) => ({
      lastSeq: await (await library.open(corpus)).setLearning(learns, actor)
    }),
    'corpus:reset-learning': async ({ corpus, actor }) => ({
      lastSeq: await (await library.open(corpus)).resetLearning(actor)
    })
  }
}

/** Opens the corpus of the first of the dropped paths: of the folder itself, or of the folder a file is in. */
export async function openDropped(library: CorpusLibrary, paths: readonly string[]): Promise<Corpus> {
  const path = paths[0]!
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false
  )
  return (await library.openForOrigin(isFile ? dirname(path) : path)).describe()
}
