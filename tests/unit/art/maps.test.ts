/** Maps on which desks put a dot: shores alone, where the pack says they are. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Pack } from '../../../shared/pack/schema-v1.ts'

const packDir = fileURLToPath(new URL('../../../media/packs/default/', import.meta.url))
const names = readdirSync(`${packDir}maps`)
const svg = readFileSync(`${packDir}maps/timeline.svg`, 'utf8')
const pack = JSON.parse(readFileSync(`${packDir}pack.json`, 'utf8')) as Pack
const desk = pack.panels.find(({ id }) => id === 'timeline')?.desk
if (desk?.kind !== 'timeline' || !desk.map) throw new Error('the timeline has no map')
const { map, places } = desk

const [width, height] = [1200, 1080]

/** Every corner of the shore, in degrees. */
const shore = [...svg.matchAll(/class="coast"[^>]* d="([^"]*)"/g)].flatMap(([, d = '']) =>
  d.split('M').flatMap((run) => cornersOf(run)),
)

/** A run as the drawings write it: an absolute start, then relative steps. */
function cornersOf(run: string): { longitude: number; latitude: number }[] {
  const numbers = (run.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  let [x, y] = [0, 0]
  return numbers.flatMap((dx, index) => {
    if (index % 2 === 1) return []
    x += dx
    y += numbers[index + 1] ?? 0
    const longitude = map.west + (x / width) * (map.east - map.west)
    return [{ longitude, latitude: map.north - (y / height) * (map.north - map.south) }]
  })
}

const nearestShore = (latitude: number, longitude: number): number =>
  Math.min(...shore.map((corner) => Math.hypot(corner.latitude - latitude, corner.longitude - longitude)))

describe('the map of the timeline', () => {
  test('is the only one, and light: shores and water, no words, no borders', () => {
    expect(names).toEqual(['timeline.svg'])
    expect(Buffer.byteLength(svg)).toBeLessThan(100_000)
    const classes = new Set([...svg.matchAll(/class="([^"]*)"/g)].map(([, name]) => name))
    const parts = new Set([...classes].flatMap((name) => (name ?? '').split(' ')))
    expect([...parts].sort()).toEqual(['alternate', 'coast', 'edge', 'plate', 'water'])
    expect(svg).not.toMatch(/<text|style|script|href|NaN/)
  })

  test('has a degree as wide as it is high', () => {
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
    expect((map.east - map.west) / width).toBeCloseTo((map.north - map.south) / height, 6)
  })

  test('shows every place of the timeline', () => {
    for (const [id, { at }] of Object.entries(places)) {
      expect(at[0], id).toBeGreaterThan(map.south + 1)
      expect(at[0], id).toBeLessThan(map.north - 1)
      expect(at[1], id).toBeGreaterThan(map.west + 1)
      expect(at[1], id).toBeLessThan(map.east - 1)
    }
  })

  test('has the shores where they are: ports lie on them, Ankara and Nairobi far inland', () => {
    for (const port of ['istanbul', 'inebolu', 'selanik', 'trablusgarp'])
      expect(nearestShore(...(places[port]?.at ?? [0, 0])), port).toBeLessThan(0.5)
    for (const inland of ['ankara', 'nairobi', 'der-zor'])
      expect(nearestShore(...(places[inland]?.at ?? [0, 0])), inland).toBeGreaterThan(1.2)
  })
})
