import {
  type Channel,
  CONTRACT,
  GalleyError,
  type Reply,
  type Request,
  type Result
} from '#shared/contract/index'

export type Handler<C extends Channel> = (request: Request<C>) => Reply<C> | Promise<Reply<C>>
export type Handlers<C extends Channel> = { readonly [K in C]: Handler<K> }

type Schema<Value> = { safeParse(value: unknown): { success: true; data: Value } | { success: false } }

/** Answers one message on a channel of the contract: checks it, does the work, and checks the reply. */
export function answer<C extends Channel>(
  channel: C,
  handler: Handler<C>,
  message: unknown
): Promise<Result<Reply<C>>> {
  const { request, reply } = CONTRACT[channel] as unknown as {
    request: Schema<Request<C>>
    reply: Schema<Reply<C>>
  }
  return answerWith(channel, request, message, async (parsed) => {
    const checked = reply.safeParse(await handler(parsed))
    if (!checked.success) throw new Error(`${channel} made a reply that breaks the contract`)
    return checked.data
  })
}

/** Turns what `work` returns or throws into a result. Errors that are not ours are logged here, once. */
export async function answerWith<Value, Made>(
  channel: string,
  schema: Schema<Value>,
  message: unknown,
  work: (request: Value) => Promise<Made>
): Promise<Result<Made>> {
  const parsed = schema.safeParse(message)
  if (!parsed.success) return { ok: false, failure: { code: 'bad-message', values: { channel } } }
  try {
    return { ok: true, value: await work(parsed.data) }
  } catch (error) {
    if (error instanceof GalleyError) {
      return { ok: false, failure: { code: error.code, values: { ...error.values } } }
    }
    console.error(channel, error)
    const text = error instanceof Error ? error.message : String(error)
    return { ok: false, failure: { code: 'unexpected', values: { channel, message: text } } }
  }
}
