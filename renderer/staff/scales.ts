/** The values a stepper walks over: fine where it matters, coarse where it does not. */
const every = (step: number, from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

export const scales = {
  volumePercent: every(5, 0, 100),
  idleSeconds: [5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 420, 600],
  warningSeconds: [20, 25, 30, 40, 50, 60],
  screenInches: [10, 12, 13, 15, 17, 19, 21.5, 24, 27, 32, 40, 43, 46, 49, 50, 55, 65, 75, 86, 98],
  attractSeconds: [6, 8, 10, 12, 15, 20, 25, 30, 45, 60, 90, 120],
} as const satisfies Record<string, readonly number[]>

/** The next value up or down; `undefined` at the end of the scale. A value between two steps goes to its neighbour. */
export function stepOn(scale: readonly number[], value: number, direction: 1 | -1): number | undefined {
  return direction > 0 ? scale.find((each) => each > value) : scale.findLast((each) => each < value)
}

const dayMinutes = 24 * 60
const quarterMinutes = 15

/** A time of day a quarter of an hour on or back, round the clock. */
export function stepTime(time: string, direction: 1 | -1): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const at = (hours * 60 + minutes + direction * quarterMinutes + dayMinutes) % dayMinutes
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`
}
