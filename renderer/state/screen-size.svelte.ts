/** How large the screen really is, so that what is touched can be given millimetres. */
import type { Settings } from '../../shared/settings.ts'

const mmPerInch = 25.4
/** What a screen is taken for until staff say otherwise. */
export const assumedInches = 32

/** A progress bar of six segments has room for segments of 57 units; for wider ones there is room for fewer. */
const segmentsWidthU = 372 + 6
const segmentU = { least: 57, gap: 6 }
const fewestSegments = 3
const mostSegments = 6

export const fingerMm = 20
/** The short side of the drawing board (styles/tokens.css). */
const boardU = 1080

export interface PixelSize {
  readonly widthPx: number
  readonly heightPx: number
}

export const mmPerPxOf = (inches: number, { widthPx, heightPx }: PixelSize): number =>
  (inches * mmPerInch) / Math.hypot(widthPx, heightPx)

export const inchesOf = (mmPerPx: number, { widthPx, heightPx }: PixelSize): number =>
  (mmPerPx * Math.hypot(widthPx, heightPx)) / mmPerInch

/** What `--u` is in the styles. */
export const unitPxOf = ({ widthPx, heightPx }: PixelSize): number => Math.min(widthPx, heightPx) / boardU

export function segmentsFor(mmPerPx: number, pixels: PixelSize): number {
  const unitMm = mmPerPx * unitPxOf(pixels)
  const neededU = Math.max(segmentU.least, fingerMm / unitMm) + segmentU.gap
  return Math.min(mostSegments, Math.max(fewestSegments, Math.floor(segmentsWidthU / neededU)))
}

export class ScreenSize {
  #pixels: PixelSize = $state.raw({ widthPx: 0, heightPx: 0 })
  readonly #settings: () => Settings

  constructor(window: Window, settings: () => Settings) {
    this.#settings = settings
    const look = () => (this.#pixels = { widthPx: window.innerWidth, heightPx: window.innerHeight })
    window.addEventListener('resize', look)
    look()
  }

  get mmPerPx(): number {
    return this.#settings().mmPerPx ?? mmPerPxOf(assumedInches, this.#pixels)
  }

  get pixels(): PixelSize {
    return this.#pixels
  }

  get segmentsAtOnce(): number {
    return segmentsFor(this.mmPerPx, this.#pixels)
  }
}
