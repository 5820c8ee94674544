/** Which key lies in the direction of an arrow: the nearest one ahead, sideways distance counting more. */
export type Direction = 'up' | 'down' | 'left' | 'right'

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const sidewaysWeight = 3

/** Index of the best of `boxes` seen from `from`; -1 when nothing lies ahead. */
export function nearest(from: Box, boxes: readonly Box[], direction: Direction): number {
  let best = -1
  let bestCost = Infinity
  boxes.forEach((box, index) => {
    const cost = costOf(from, box, direction)
    if (cost < bestCost) {
      best = index
      bestCost = cost
    }
  })
  return best
}

function costOf(from: Box, to: Box, direction: Direction): number {
  const isVertical = direction === 'up' || direction === 'down'
  const ahead = {
    up: from.top - to.bottom,
    down: to.top - from.bottom,
    left: from.left - to.right,
    right: to.left - from.right,
  }[direction]
  const sideways = isVertical
    ? gap(from.left, from.right, to.left, to.right)
    : gap(from.top, from.bottom, to.top, to.bottom)
  const overlap = isVertical
    ? Math.min(from.bottom - from.top, to.bottom - to.top)
    : Math.min(from.right - from.left, to.right - to.left)
  // Boxes may touch or overlap a little; half a box is no longer "ahead".
  if (ahead < -overlap / 2) return Infinity
  return Math.max(0, ahead) + sideways * sidewaysWeight + centreOffset(from, to, isVertical) / 100
}

const gap = (fromLow: number, fromHigh: number, toLow: number, toHigh: number): number =>
  Math.max(0, toLow - fromHigh, fromLow - toHigh)

const centreOffset = (from: Box, to: Box, isVertical: boolean): number =>
  isVertical
    ? Math.abs(from.left + from.right - to.left - to.right) / 2
    : Math.abs(from.top + from.bottom - to.top - to.bottom) / 2
