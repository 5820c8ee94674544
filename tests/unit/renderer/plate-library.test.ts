import { beforeEach, expect, test } from 'vitest'
import { PlateLibrary } from '../../../renderer/panels/plate-library.ts'
import { FakeClock } from './support/fake-clock.ts'

let clock: FakeClock
let fetched: string[]
let plates: PlateLibrary

beforeEach(() => {
  clock = new FakeClock()
  fetched = []
  plates = new PlateLibrary((url) => {
    fetched.push(url)
    return new Promise(() => {})
  }, clock)
})

test('what comes next is fetched when what is there has stood a while', async () => {
  plates.prepare(['a.svg', undefined, 'photograph.jpg', 'b.svg'])
  await clock.pass(900)
  expect(fetched).toEqual([])
  await clock.pass(200)
  expect(fetched).toEqual(['a.svg', 'b.svg'])
})

test('what nobody waited for is not fetched', async () => {
  const cancel = plates.prepare(['a.svg'])
  await clock.pass(500)
  cancel()
  await clock.pass(5_000)
  expect(fetched).toEqual([])
})

test('what is wanted now is fetched now, and once', async () => {
  plates.prepare(['a.svg'])
  void plates.copy('a.svg')
  expect(fetched).toEqual(['a.svg'])
  await clock.pass(5_000)
  expect(fetched).toEqual(['a.svg'])
})
