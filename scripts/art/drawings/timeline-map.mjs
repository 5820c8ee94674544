// @ts-check
/**
 * The map of the timeline: shores from Berlin to Nairobi in plate carrée, a degree as wide as it is high, so that the desk can put a
 * dot on it by arithmetic. The pack names the degrees at its edges.
 */
import { geoEquirectangular } from 'd3-geo'
import { HEIGHT, WIDTH } from '../lib/format.mjs'
import { seaAndShore } from '../lib/map.mjs'
import { places } from '../lib/places.mjs'

export const edges = { west: -7, east: 63, south: -5, north: 58 }

const pxPerDegree = WIDTH / (edges.east - edges.west)
const middle = { longitude: (edges.west + edges.east) / 2, latitude: (edges.south + edges.north) / 2 }

const projection = geoEquirectangular()
  .rotate([-middle.longitude, 0])
  .center([0, middle.latitude])
  .scale((pxPerDegree * 180) / Math.PI)
  .translate([WIDTH / 2, HEIGHT / 2])

/** @type {import('../registry.mjs').Drawing} */
export const timelineMap = {
  name: 'timeline',
  folder: 'maps',
  hasWords: false,
  draw(plate) {
    seaAndShore(plate, projection, { levels: [3, 6.5, 11, 17], onLand: places.ankara, gapPx: 2.4 })
  },
}
