import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../src/main/content-security-policy'

test('nothing is unsafe, nothing comes from outside, the nonce is for styles only', () => {
  const policy = contentSecurityPolicy('abc')
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).toContain(`style-src 'self' 'nonce-abc'`)
  expect(policy.match(/nonce-/g)).toHaveLength(1)
})
