import type { Corpus } from './corpus-messages'
import type { Channel, EventName, Reply, Request } from './contract'
import type { Failure } from './failure'

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }

/** What the preload puts on `window.galley`. `DroppedFile` is the DOM's `File`, which this room does not know. */
export interface Bridge<DroppedFile> {
  send<C extends Channel>(channel: C, request: Request<C>): Promise<Result<Reply<C>>>
  /** Starts to read files that were dropped on the window. */
  dropFiles(
    corpus: string,
    files: readonly DroppedFile[]
  ): Promise<Result<{ job: string | null; total: number }>>
  /** Opens the corpus of a folder that was dropped on the window. */
  dropToOpen(files: readonly DroppedFile[]): Promise<Result<Corpus | null>>
  /** Returns a function that stops listening. */
  listen(event: EventName, listener: () => void): () => void
}
