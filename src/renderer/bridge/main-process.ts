import { CONTRACT, corpusSchema, GalleyError } from '#shared/contract/index'
import type { Bridge, Channel, Corpus, EventName, Reply, Request, Result } from '#shared/contract/index'
import type { CorpusId } from '#shared/model/index'

declare global {
  interface Window {
    readonly galley: Bridge<File>
  }
}

/** Asks main and checks its answer. Throws `GalleyError` with the code that main gave. */
export async function ask<C extends Channel>(channel: C, request: Request<C>): Promise<Reply<C>> {
  const value = valueOf(await window.galley.send(channel, request))
  return CONTRACT[channel].reply.parse(value) as Reply<C>
}

/** Starts to read files that a person dropped on the window. */
export async function readDropped(corpus: CorpusId, files: readonly File[]): Promise<Reply<'import:begin'>> {
  return CONTRACT['import:begin'].reply.parse(valueOf(await window.galley.dropFiles(corpus, files)))
}

/** Opens the corpus of a folder that a person dropped on the window. */
export async function openDropped(files: readonly File[]): Promise<Corpus | null> {
  return corpusSchema.nullable().parse(valueOf(await window.galley.dropToOpen(files)))
}

/** Returns a function that stops listening. */
export function listen(event: EventName, listener: () => void): () => void {
  return window.galley.listen(event, listener)
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new GalleyError(result.failure.code, result.failure.values)
}
