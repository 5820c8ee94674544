import { describe, expect, test } from 'vitest'
import { packHeaders, pageHeaders } from '../../../../main/services/security-headers.ts'

const policyOf = (packOrigin: string): Map<string, string> => {
  const policy = pageHeaders(packOrigin)['Content-Security-Policy'] ?? ''
  return new Map(policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule]))
}

describe.each(['exhibit://pack', ''])('a page whose pack comes from "%s"', (packOrigin) => {
  const policy = policyOf(packOrigin)
  const own = packOrigin === '' ? "'self'" : `'self' ${packOrigin}`

  test.each(['font-src', 'img-src', 'media-src', 'connect-src'])(
    'may take %s from itself and from its pack alone',
    (rule) => {
      expect(policy.get(rule)).toBe(`${rule} ${own}`)
    },
  )

  test('takes scripts and styles from itself alone, and nothing inline', () => {
    expect(policy.get('script-src')).toBe("script-src 'self'")
    expect(policy.get('style-src')).toBe("style-src 'self'")
    expect(policy.get('default-src')).toBe("default-src 'none'")
  })
})

test('a file of a pack may be read by the page that is named, by no other', () => {
  expect(packHeaders('exhibit://app')).toMatchObject({ 'Access-Control-Allow-Origin': 'exhibit://app', Vary: 'Origin' })
  expect(packHeaders('')).not.toHaveProperty('Access-Control-Allow-Origin')
})
