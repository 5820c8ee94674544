// @ts-check
/** Key image: fifty dates hang from the line by year; 1921 hangs lowest. Disputed ones are broken red rings. */
import { DATUM, WIDTH, segment } from '../lib/format.mjs'

/** Year and mark of the fifty events of the fact sheet. */
const events =
  '1864 B|1880 C|1908 A|1908 A|1909 A|1911 A|1913 A|1913 C|1914 B|1914 B|1915 B|1915 B|1915 B|1915 A|1915 A|1917 A|1918 A|1918 A|1918 C|1918 B|1919 B|1920 A|1920 A|1920 A|1920 B|1920 B|1921 A|1921 A|1921 B|1921 A|1921 A|1921 B|1923 B|1924 B|1926 A|1926 B|1926 B|1927 A|1942 A|1943 A|1955 A|1960 A|1965 A|1983 A|1999 A|2014 A|2016 A|2017 A|2020 A|2024 A'
    .split('|')
    .map((event) => ({ year: Number(event.slice(0, 4)), isDisputed: event.endsWith('C') }))

/** Years that have dates stand side by side, with more room where the calendar jumps. */
const years = [...new Set(events.map((event) => event.year))]
const GAP = 6
/** Jumps of the calendar up to the year at this index. @param {number} index */
const jumpsUpTo = (index) => years.filter((year, i) => i <= index && year - (years[i - 1] ?? year) > GAP).length
const UNIT = 1080 / (years.length - 1 + 0.8 * jumpsUpTo(years.length))
/** @param {number} year */
const atYear = (year) => {
  const index = years.indexOf(year)
  return 60 + UNIT * (index + 0.8 * jumpsUpTo(index))
}

/** @type {import('../registry.mjs').Drawing} */
export const timeline = {
  name: 'timeline',
  hasWords: true,
  draw(plate) {
    years.forEach((year, i) => {
      const here = events.filter((event) => event.year === year)
      const x = atYear(year)
      plate.step(i + 1, () => {
        plate.path('axis', segment(x, DATUM, x, DATUM + 40 + (here.length - 1) * 54))
        here.forEach(({ isDisputed }, k) =>
          plate.circle(isDisputed ? 'disputed' : 'lamp', x, DATUM + 46 + k * 54, isDisputed ? 9.5 : 11),
        )
      })
    })
    plate.enter(WIDTH)
    for (const year of [1864, 1908, 1921, 1965, 2014])
      plate.text('caption', atYear(year), DATUM - 42, String(year), 'middle')
    plate.text('label note', 1150, 880, plate.words('Years in order, not to scale', 'Yıllar sırayla, ölçeksiz'), 'end')
  },
}
