import { describe, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../../../main/services/database.ts'
import { openStaffAuth } from '../../../../main/services/staff-auth.ts'
import { createStaffTokens } from '../../../../main/services/staff-tokens.ts'
import { lockSpanMs } from '../../../../shared/staff/pin-policy.ts'
import { tempDir } from '../support/temp-dir.ts'

function openAll(dir = tempDir(), clock = { nowMs: Date.UTC(2026, 10, 23) }) {
  const { connection, close } = openDatabase(dir, Date.now)
  onTestFinished(close)
  const notStored: string[] = []
  const reopen = () =>
    openStaffAuth({
      connection,
      tokens: createStaffTokens(() => clock.nowMs),
      now: () => clock.nowMs,
      onNotStored: (reason) => notStored.push(reason),
      pinCost: { log2N: 10, r: 8, p: 1 },
    })
  return { connection, clock, notStored, reopen, staff: reopen() }
}

async function withPin() {
  const all = openAll()
  await all.staff.choosePin('271828', undefined)
  return all
}

describe('staff authentication', () => {
  test('stores a salted hash and not the PIN', async () => {
    const { connection, staff } = await withPin()
    const hashOf = () => (connection.prepare('SELECT pin_hash FROM staff').get() as { pin_hash: string }).pin_hash
    const first = hashOf()
    expect(first).toMatch(/^scrypt\$10\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
    expect(first).not.toContain('271828')
    const unlocked = await staff.unlock('271828')
    await staff.choosePin('271828', unlocked.ok ? unlocked.value : undefined)
    expect(hashOf()).not.toBe(first)
  })

  test('the PIN is still there after a restart', async () => {
    const { reopen } = await withPin()
    expect(reopen().status()).toEqual({ pinIsSet: true, wrongTries: 0, lockedForMs: 0 })
    expect((await reopen().unlock('271828')).ok).toBe(true)
  })

  test('of two first PINs at once one wins', async () => {
    const { staff } = openAll()
    const results = await Promise.all([staff.choosePin('271828', undefined), staff.choosePin('314159', undefined)])
    expect(results.map(({ ok }) => ok)).toEqual([true, false])
    expect((await staff.unlock('271828')).ok).toBe(true)
  })

  test('a try is on the disk before it is checked, so that a kill in between gives none', async () => {
    const { connection, staff } = await withPin()
    const trying = staff.unlock('271828')
    await Promise.resolve()
    expect(connection.prepare('SELECT wrong_tries FROM staff').get()).toMatchObject({ wrong_tries: 1 })
    expect((await trying).ok).toBe(true)
    expect(connection.prepare('SELECT wrong_tries FROM staff').get()).toMatchObject({ wrong_tries: 0 })
  })

  test('a burst of tries counts in full, and no more than five are checked', async () => {
    const { staff } = await withPin()
    const results = await Promise.all(Array.from({ length: 40 }, () => staff.unlock('999998')))
    const reasons = results.map((result) => (result.ok ? 'right' : result.error.reason))
    expect(reasons.filter((reason) => reason === 'wrong')).toHaveLength(5)
    expect(reasons.filter((reason) => reason === 'locked')).toHaveLength(35)
    expect(staff.status()).toEqual({ pinIsSet: true, wrongTries: 5, lockedForMs: lockSpanMs(5) })
  })

  test('the lock-out survives a restart and ends by itself; the next one is longer', async () => {
    const { clock, reopen, staff } = await withPin()
    for (let tries = 0; tries < 5; tries++) await staff.unlock('999998')
    clock.nowMs += 20_000
    const again = reopen()
    expect(again.status().lockedForMs).toBe(lockSpanMs(5) - 20_000)
    expect(await again.unlock('271828')).toMatchObject({ ok: false, error: { reason: 'locked' } })

    clock.nowMs += lockSpanMs(5) - 20_000
    expect(await again.unlock('999998')).toMatchObject({ ok: false, error: { reason: 'wrong' } })
    expect(reopen().status()).toEqual({ pinIsSet: true, wrongTries: 6, lockedForMs: lockSpanMs(6) })
    expect(lockSpanMs(6)).toBeGreaterThan(lockSpanMs(5))

    clock.nowMs += lockSpanMs(6)
    expect((await again.unlock('271828')).ok).toBe(true)
    expect(reopen().status().wrongTries).toBe(0)
  })

  test('a clock set back by years prolongs a lock-out by its own length at most', async () => {
    const { clock, reopen, staff } = await withPin()
    for (let tries = 0; tries < 5; tries++) await staff.unlock('999998')
    clock.nowMs = Date.UTC(1970, 0, 1)
    expect(reopen().status().lockedForMs).toBe(lockSpanMs(5))
    clock.nowMs += lockSpanMs(5)
    expect(reopen().status().lockedForMs).toBe(0)
  })

  test('counts in memory, and says so, when the disk refuses', async () => {
    const { connection, notStored, staff } = await withPin()
    connection.exec('DROP TABLE staff')
    for (let tries = 0; tries < 5; tries++) await staff.unlock('999998')
    expect(await staff.unlock('271828')).toMatchObject({ ok: false, error: { reason: 'locked' } })
    expect(notStored[0]).toContain('no such table')
  })
})
