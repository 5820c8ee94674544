// @ts-check
/** One map of Anatolia for the drawings that show the centre and its five branches. */
import { geoMercator } from 'd3-geo'
import { places } from './places.mjs'

/** @typedef {import('./format.mjs').Point} Point */

export const anatolia = geoMercator().center([34.6, 39.2]).scale(3020).translate([600, 540])

/** @param {Point} place @returns {Point} */
export const onMap = (place) => /** @type {Point} */ (anatolia(place))

/** In the order in which the order of 1926 names them. */
export const branches = /** @type {const} */ ([
  { name: 'İstanbul', en: 'Istanbul', place: places.istanbul },
  { name: 'İzmir', en: 'İzmir', place: places.izmir },
  { name: 'Adana', en: 'Adana', place: places.adana },
  { name: 'Diyarbakır', en: 'Diyarbakır', place: places.diyarbakir },
  { name: 'Kars', en: 'Kars', place: places.kars },
])
