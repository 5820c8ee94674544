/** Which scene segments are shown: all, or `most` around the present one, so that each stays wide enough for a finger. */
export function segmentWindow(count: number, current: number, most = 6): { first: number; last: number } {
  const first = Math.max(0, Math.min(current - Math.floor(most / 2) + 1, count - most))
  return { first, last: Math.min(count, first + most) - 1 }
}
