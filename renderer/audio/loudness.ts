/**
 * From the percent a visitor sets to the gain of the amplifier. Loudness is heard in decibels: ten steps of 3 dB, so that every
 * step sounds like one (EN 301 549 5.1.3.12 asks for steps of at most 3 dB over at least 18 dB).
 */
const rangeDb = 30

export const gainOf = (percent: number): number =>
  percent <= 0 ? 0 : 10 ** (((Math.min(100, percent) - 100) / 100) * (rangeDb / 20))
