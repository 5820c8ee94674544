/**
 * From the path of a request to names inside a folder. Decoded once; whatever could mean another place on some system is refused
 * rather than cleaned: dots, backslashes, colons, NUL, empty names, encoded slashes.
 */
export function namesOfPath(urlPath: string): readonly string[] | undefined {
  if (!urlPath.startsWith('/')) return undefined
  const names: string[] = []
  for (const raw of urlPath.slice(1).split('/')) {
    const name = decodeOnce(raw)
    if (name === undefined || name === '' || name === '.' || name === '..') return undefined
    if (/[\u0000-\u001f/\\:]/.test(name)) return undefined
    names.push(name)
  }
  return names
}

function decodeOnce(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

/** `/3/audio/a.webm` → `/audio/a.webm`: the number of the reading keeps caches apart, the files are the same. */
export const withoutReading = (path: string): string => path.replace(/^\/\d+(?=\/)/, '')
