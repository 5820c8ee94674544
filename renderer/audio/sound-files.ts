/** The player's own sounds. A build without them is silent and complete. */
const urls = import.meta.glob<string>('../../media/sounds/*.{ogg,webm}', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** The address of `key`, `paper`, `ambient`, `warning.tr` … */
export function soundUrl(name: string): string | undefined {
  for (const extension of ['ogg', 'webm']) {
    const url = urls[`../../media/sounds/${name}.${extension}`]
    if (url !== undefined) return url
  }
  return undefined
}
