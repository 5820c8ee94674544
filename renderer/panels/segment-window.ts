/** Which scene segments are shown: all, or six around the present one, so that each stays wide enough for a finger. */
const most = 6

export function segmentWindow(count: number, current: number): { first: number; last: number } {
  const first = Math.max(0, Math.min(current - Math.floor(most / 2) + 1, count - most))
  return { first, last: Math.min(count, first + most) - 1 }
}
