// @ts-check
/** The places of the fact sheet (§13), longitude then latitude, and distances between them. */

/** @typedef {import('./format.mjs').Point} Point */

const all = /** @satisfies {Record<string, Point>} */ ({
  istanbul: [28.978, 41.008],
  uskudar: [29.024, 41.031],
  izmit: [29.917, 40.766],
  geyve: [30.292, 40.507],
  yildiz: [29.011, 41.049],
  ankara: [32.854, 39.942],
  inebolu: [33.761, 41.975],
  kure: [33.713, 41.806],
  kastamonu: [33.777, 41.377],
  ilgaz: [33.626, 40.925],
  cankiri: [33.613, 40.601],
  kalecik: [33.408, 40.097],
  izmir: [27.143, 38.424],
  adana: [35.331, 36.991],
  diyarbakir: [40.231, 37.914],
  kars: [43.098, 40.601],
  erzurum: [41.268, 39.904],
  trabzon: [39.717, 41.003],
  sarikamis: [42.591, 40.338],
  sivas: [37.018, 39.748],
  harput: [39.256, 38.705],
  edirne: [26.556, 41.677],
  ortakoy: [26.126, 41.527],
  gumulcine: [25.405, 41.119],
  tripoli: [13.191, 32.887],
  derna: [22.637, 32.767],
  benghazi: [20.067, 32.117],
  tobruk: [23.976, 32.084],
  suez: [32.272, 30.597],
  arish: [33.798, 31.132],
  basra: [47.784, 30.508],
  shuaybe: [47.63, 30.42],
  khaybar: [39.29, 25.7],
  derZor: [40.141, 35.336],
  nairobi: [36.822, -1.292],
  berlin: [13.405, 52.52],
  london: [-0.128, 51.507],
  brussels: [4.352, 50.85],
  paris: [2.352, 48.857],
  geneva: [6.143, 46.204],
  rome: [12.496, 41.903],
})

/** @type {Readonly<Record<keyof typeof all, Point>>} */
export const places = /** @type {any} */ (all)

const radians = Math.PI / 180

/** Great-circle distance in kilometres. @param {Point} a @param {Point} b */
export function kilometres(a, b) {
  const [x1, y1] = [a[0] * radians, a[1] * radians]
  const [x2, y2] = [b[0] * radians, b[1] * radians]
  return 6371 * Math.acos(Math.sin(y1) * Math.sin(y2) + Math.cos(y1) * Math.cos(y2) * Math.cos(x2 - x1))
}

/** First bearing from a to b, in radians clockwise from north. @param {Point} a @param {Point} b */
export function bearing(a, b) {
  const [x1, y1] = [a[0] * radians, a[1] * radians]
  const [x2, y2] = [b[0] * radians, b[1] * radians]
  return Math.atan2(
    Math.sin(x2 - x1) * Math.cos(y2),
    Math.cos(y1) * Math.sin(y2) - Math.sin(y1) * Math.cos(y2) * Math.cos(x2 - x1),
  )
}
