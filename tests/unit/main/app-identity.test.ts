import { expect, test } from 'vitest'
import { appIdentity, appOrigin } from '../../../src/main/app-identity'

test('the names that stored data is filed under never change', () => {
  expect(appIdentity).toEqual({ name: 'Galley', profileFolder: 'Galley', scheme: 'app', host: 'galley' })
  expect(appOrigin).toBe('app://galley')
})
