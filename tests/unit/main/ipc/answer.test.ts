import { expect, test, vi } from 'vitest'
import { answer } from '../../../../src/main/ipc/answer'
import { GalleyError } from '../../../../src/shared/contract/index'

test('a handler gets the checked request, and its reply is wrapped', async () => {
  const handler = vi.fn(() => ({ lastSeq: 7 }))
  const message = { corpus: 'c', bodies: [{ kind: 'corpus.created', corpus: 'c', name: 'n', origin: null }] }
  expect(await answer('journal:append', handler, message)).toEqual({ ok: true, value: { lastSeq: 7 } })
  expect(handler).toHaveBeenCalledWith(message)
})

test.each([undefined, null, [], {}, { corpus: '' }, { corpus: 'c', extra: 1 }])(
  'the message %j never reaches a handler',
  async (message) => {
    const handler = vi.fn()
    expect(await answer('corpus:open', handler, message)).toEqual({
      ok: false,
      failure: { code: 'bad-message', values: { channel: 'corpus:open' } }
    })
    expect(handler).not.toHaveBeenCalled()
  }
)

test('an error of ours crosses as its code and values', async () => {
  const handler = (): never => {
    throw new GalleyError('corpus-not-found', { corpus: 'c' })
  }
  expect(await answer('corpus:open', handler, { corpus: 'c' })).toEqual({
    ok: false,
    failure: { code: 'corpus-not-found', values: { corpus: 'c' } }
  })
})

test('any other error, and a reply that breaks the contract, is unexpected and logged', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const failing = (): never => {
    throw new TypeError('x is not a function')
  }
  expect(await answer('corpus:open', failing, { corpus: 'c' })).toEqual({
    ok: false,
    failure: { code: 'unexpected', values: { channel: 'corpus:open', message: 'x is not a function' } }
  })
  const lying = () => ({ id: 1 }) as never
  expect(await answer('corpus:open', lying, { corpus: 'c' })).toMatchObject({
    ok: false,
    failure: { code: 'unexpected' }
  })
  expect(log).toHaveBeenCalledTimes(2)
})
