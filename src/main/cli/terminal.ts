/** Where the command line writes to. */
export type Streams = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether a person watches `err`, so that a line may be written over. */
  readonly isLive: boolean
}

const clearLine = '\r\u001b[K'
const plainEvery = 100

/** Messages and progress on the error stream: progress as one live line, or as a line now and then. */
export class Terminal {
  #live = false

  constructor(
    private readonly streams: Streams,
    private readonly isQuiet: boolean
  ) {}

  say(text: string): void {
    this.#clear()
    this.streams.err(`${printable(text)}\n`)
  }

  progress(count: number, text: string): void {
    if (this.isQuiet) return
    if (this.streams.isLive) {
      this.streams.err(clearLine + printable(text))
      this.#live = true
    } else if (count % plainEvery === 0) this.streams.err(`${printable(text)}\n`)
  }

  /** Puts a result on the output stream. */
  show(text: string): void {
    this.#clear()
    if (!this.isQuiet) this.streams.out(`${text}\n`)
  }

  #clear(): void {
    if (this.#live) this.streams.err(clearLine)
    this.#live = false
  }
}

/** File names may hold characters that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
}
