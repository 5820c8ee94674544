/**
 * The headers of every answer, errors included, the same on both transports. Nothing may load but what the app ships and what
 * the pack holds; nothing inline, no eval, no frames. `packOrigin` is where media come from, if not the page's own origin.
 */
export function pageHeaders(packOrigin: string): Readonly<Record<string, string>> {
  const own = ["'self'", packOrigin].filter(Boolean).join(' ')
  return {
    ...everyAnswer,
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `font-src ${own}`,
      `img-src ${own}`,
      `media-src ${own}`,
      `connect-src ${own}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      // Svelte 5 makes its templates through one policy of its own, DOMPurify cleans the pack's drawings through another.
      "require-trusted-types-for 'script'",
      'trusted-types svelte-trusted-html dompurify',
    ].join('; '),
  }
}

/** A file of a pack is data: opened as a page it can do nothing. `readableFrom` may read it by script. */
export const packHeaders = (readableFrom: string): Readonly<Record<string, string>> => ({
  ...everyAnswer,
  'Content-Security-Policy': "default-src 'none'; sandbox",
  ...(readableFrom ? { 'Access-Control-Allow-Origin': readableFrom, Vary: 'Origin' } : {}),
})

const everyAnswer = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
} as const
