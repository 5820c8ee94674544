import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { silentLog } from '../../../../main/services/log.ts'
import { watchPage } from '../../../../main/shell/recovery.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** As much of a window as recovery touches: a page that counts how often it was loaded and killed. */
function fakeWindow() {
  const webContents = Object.assign(new EventEmitter(), {
    loads: 0,
    kills: 0,
    loadURL(this: { loads: number }) {
      this.loads++
      return Promise.resolve()
    },
    getOSProcessId: () => 0,
    forcefullyCrashRenderer(this: EventEmitter & { kills: number }) {
      this.kills++
      this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 })
    },
  })
  return Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false })
}

function watch() {
  const window = fakeWindow()
  const gone: string[] = []
  const recovery = watchPage({
    window: window as unknown as BrowserWindow,
    log: silentLog,
    onGone: (reason) => gone.push(reason),
  })
  return { page: window.webContents, window, recovery, gone }
}

const die = (page: EventEmitter, reason = 'crashed') => page.emit('render-process-gone', {}, { reason, exitCode: 5 })

describe('recovery', () => {
  test('loads the page, and again at once when it dies', () => {
    const { page, gone } = watch()
    expect(page.loads).toBe(1)
    die(page)
    expect(page.loads).toBe(1)
    vi.advanceTimersByTime(0)
    expect(page.loads).toBe(2)
    expect(gone).toEqual(['crashed (5)'])
  })

  test('takes more time with a page that keeps dying', () => {
    const { page, recovery } = watch()
    const waits = Array.from({ length: 6 }, () => {
      const { loads } = page
      die(page)
      let waitedMs = 0
      for (; page.loads === loads; waitedMs += 500) vi.advanceTimersByTime(waitedMs === 0 ? 0 : 500)
      recovery.beat()
      return waitedMs - 500
    })
    expect(waits[0]).toBe(0)
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits)
    expect(waits.at(-1)).toBeGreaterThan(1_000)
  })

  test('leaves a page alone that ended as it should', () => {
    const { page, gone } = watch()
    die(page, 'clean-exit')
    vi.advanceTimersByTime(1)
    expect([page.loads, gone]).toEqual([1, []])
  })

  test('kills a page that stops painting for ten seconds', () => {
    const { page, recovery, gone } = watch()
    for (let second = 0; second < 60; second++) {
      recovery.beat()
      vi.advanceTimersByTime(1_000)
    }
    expect(page.kills).toBe(0)
    vi.advanceTimersByTime(8_999)
    expect(page.kills).toBe(0)
    vi.advanceTimersByTime(2)
    expect([page.kills, page.loads, gone]).toEqual([1, 2, ['killed (9)']])
  })

  test('gives the first frame half a minute', () => {
    const { page } = watch()
    vi.advanceTimersByTime(29_999)
    expect(page.kills).toBe(0)
    vi.advanceTimersByTime(1)
    expect(page.kills).toBe(1)
  })

  test('takes a machine that slept for no frozen page', () => {
    const { page, recovery } = watch()
    recovery.beat()
    // All that was due in an hour of sleep fires at once when it wakes, and then the page paints.
    vi.advanceTimersByTime(5_000)
    recovery.beat()
    vi.advanceTimersByTime(9_999)
    expect(page.kills).toBe(0)
  })

  test('kills a page that does not answer to input, and tries again after one that did not load', () => {
    const { page, gone } = watch()
    page.emit('unresponsive')
    expect(page.kills).toBe(1)
    page.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', '', true)
    page.emit('did-fail-load', {}, -3, 'ERR_ABORTED', '', true)
    page.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', '', false)
    page.emit('did-navigate', {}, 'exhibit://app/', 404)
    page.emit('did-navigate', {}, 'exhibit://app/', 200)
    expect(gone).toEqual(['killed (9)', 'ERR_FILE_NOT_FOUND (-6)', 'page answered 404'])
  })

  test('stops with its window', () => {
    const { page, window } = watch()
    window.emit('closed')
    vi.advanceTimersByTime(120_000)
    expect([page.kills, page.loads]).toEqual([0, 1])
  })
})
