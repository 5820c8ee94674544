/** Colours as `#rrggbb`, and the contrast between two of them as WCAG 2.2 defines it. */

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** 1 (the same) to 21 (black and white), whichever of the two is the ground. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** `from` moved towards `to`, in steps of a twentieth, no further than `needed` against `ground` asks for. */
export function movedUntil(from: string, to: string, ground: string, needed: number): string {
  for (let step = 0; step < 20; step++) {
    const colour = mixed(from, to, step / 20)
    if (contrast(colour, ground) >= needed) return colour
  }
  return to
}

function mixed(from: string, to: string, part: number): string {
  const end = channelsOf(to)
  const channels = channelsOf(from).map((value, index) => Math.round(value + ((end[index] ?? value) - value) * part))
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

const channelsOf = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
