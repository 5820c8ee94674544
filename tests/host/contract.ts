/**
 * What every host must do, whatever carries it. A list of sentences with plain assertions, so that Vitest and Playwright can both run
 * it: `for (const { sentence, run } of hostContract) test(sentence, () => run(host))`, each on a host that has just begun.
 */
import assert from 'node:assert/strict'
import type { Host, HostChange, StaffToken } from '../../shared/contract/host.ts'
import type { Result } from '../../shared/lib/result.ts'
import { defaultSettings, type Settings } from '../../shared/settings.ts'

export interface ContractCase {
  readonly sentence: string
  run(host: Host): Promise<void>
}

const pin = '271828'
const otherPin = '314159'

export const hostContract: readonly ContractCase[] = [
  {
    sentence: 'boot gives everything once: content, settings, staff, notices, version',
    async run(host) {
      const boot = await host.boot()
      assert.equal(boot.content.kind, 'exhibit')
      assert.deepEqual(boot.settings, defaultSettings)
      assert.deepEqual(boot.staff, { pinIsSet: false, wrongTries: 0, lockedForMs: 0 })
      assert.deepEqual(boot.notices, [])
      assert.match(boot.version, /^\d+\.\d+\.\d+/)
    },
  },
  {
    sentence: 'nobody gets in before a PIN is chosen',
    async run(host) {
      assert.deepEqual(await host.unlock(pin), { ok: false, error: { reason: 'no-pin' } })
    },
  },
  {
    sentence: 'the first PIN needs no token and lets in',
    async run(host) {
      const token = valueOf(await host.choosePin({ pin }))
      assert.ok((await host.saveSettings({ token, settings: quiet })).ok)
      assert.equal((await host.boot()).staff.pinIsSet, true)
    },
  },
  {
    sentence: 'a PIN that is short, long, not of digits, one digit repeated or a run is too weak',
    async run(host) {
      for (const weak of ['', '12345', '1234567890123', '12a456', '777777', '123456', '987654', '０１２３５８']) {
        assert.deepEqual(await host.choosePin({ pin: weak }), { ok: false, error: 'too-weak' }, weak)
      }
      assert.equal((await host.boot()).staff.pinIsSet, false)
    },
  },
  {
    sentence: 'only staff change the PIN, and then the old one and its sessions end',
    async run(host) {
      const old = valueOf(await host.choosePin({ pin }))
      assert.deepEqual(await host.choosePin({ pin: otherPin }), { ok: false, error: 'not-allowed' })
      assert.deepEqual(await host.choosePin({ pin: otherPin, token: 'guess' }), { ok: false, error: 'not-allowed' })
      assert.deepEqual(await host.choosePin({ pin: '111111', token: old }), { ok: false, error: 'too-weak' })

      valueOf(await host.choosePin({ pin: otherPin, token: old }))
      assert.deepEqual(await host.command({ token: old, command: 'reload' }), { ok: false, error: 'not-allowed' })
      assert.equal(errorOf(await host.unlock(pin)).reason, 'wrong')
      valueOf(await host.unlock(otherPin))
    },
  },
  {
    sentence: 'wrong tries are counted and forgiven by the right PIN',
    async run(host) {
      await host.choosePin({ pin })
      const wrong = errorOf(await host.unlock(otherPin))
      assert.deepEqual(wrong, { reason: 'wrong', staff: { pinIsSet: true, wrongTries: 1, lockedForMs: 0 } })
      valueOf(await host.unlock(pin))
      assert.equal((await host.boot()).staff.wrongTries, 0)
    },
  },
  {
    sentence: 'five wrong tries at once lock even the right PIN out for half a minute',
    async run(host) {
      await host.choosePin({ pin })
      await Promise.all(Array.from({ length: 5 }, () => host.unlock(otherPin)))
      const refused = errorOf(await host.unlock(pin))
      assert.equal(refused.reason, 'locked')
      const { staff } = await host.boot()
      assert.equal(staff.wrongTries, 5)
      assert.ok(staff.lockedForMs > 20_000 && staff.lockedForMs <= 30_000, String(staff.lockedForMs))
    },
  },
  {
    sentence: 'saved settings are in force, and everyone who listens is told',
    async run(host) {
      const heard: HostChange[] = []
      const heardToo: HostChange[] = []
      const stop = host.onChange((change) => heard.push(change))
      host.onChange((change) => heardToo.push(change))
      const token = valueOf(await host.choosePin({ pin }))
      const told = { type: 'settings', settings: quiet }
      assert.deepEqual(await host.saveSettings({ token, settings: quiet }), { ok: true, value: quiet })
      await until(() => heard.length > 0 && heardToo.length > 0)
      assert.deepEqual([heard, heardToo], [[told], [told]])
      assert.deepEqual((await host.boot()).settings, quiet)

      stop()
      await host.saveSettings({ token, settings: defaultSettings })
      await until(() => heardToo.length > 1)
      assert.equal(heard.length, 1)
    },
  },
  {
    sentence: 'settings are changed by staff alone',
    async run(host) {
      valueOf(await host.choosePin({ pin }))
      const saved = await host.saveSettings({ token: 'guess', settings: quiet })
      assert.deepEqual(saved, { ok: false, error: { reason: 'not-allowed' } })
      assert.deepEqual((await host.boot()).settings, defaultSettings)
    },
  },
  {
    sentence: 'settings that are out of bounds or unknown are refused whole',
    async run(host) {
      const token = valueOf(await host.choosePin({ pin }))
      for (const wrong of [{ ...quiet, volumePercent: 101 }, { ...quiet, colour: 'red' }, 'quiet']) {
        const error = errorOf(await host.saveSettings({ token, settings: wrong as Settings }))
        assert.equal(error.reason, 'invalid', JSON.stringify(wrong))
      }
      assert.deepEqual((await host.boot()).settings, defaultSettings)
    },
  },
  {
    sentence: 'lock ends the token',
    async run(host) {
      const token = valueOf(await host.choosePin({ pin }))
      await host.lock(token)
      assert.equal(errorOf(await host.saveSettings({ token, settings: quiet })).reason, 'not-allowed')
    },
  },
  {
    sentence: 'reload reads the pack again, tells what is in it and then asks the page to load anew',
    async run(host) {
      const heard: HostChange[] = []
      host.onChange((change) => heard.push(change))
      const token = valueOf(await host.choosePin({ pin }))
      assert.equal(errorOf(await host.command({ token: 'guess', command: 'reload' })), 'not-allowed')
      assert.ok((await host.command({ token, command: 'reload' })).ok)
      await until(() => heard.length > 1)
      const [content, reload] = heard
      assert.deepEqual([content?.type, reload?.type], ['content', 'reload'])
      assert.ok(content?.type === 'content' && content.content.kind === 'exhibit')
    },
  },
  {
    sentence: 'beats and visit events are taken without an answer',
    async run(host) {
      assert.equal(host.beat(), undefined)
      assert.equal(host.record({ type: 'visit-started', language: 'en' }), undefined)
      assert.equal(host.record({ type: 'visit-ended', reason: 'idle', durationMs: 1234.5 }), undefined)
      assert.equal((await host.boot()).content.kind, 'exhibit')
    },
  },
]

const quiet: Settings = {
  ...defaultSettings,
  volumePercent: 20,
  idleSeconds: 45,
  hours: { opens: '09:00', closes: '17:30' },
}

function valueOf<E>(result: Result<StaffToken, E>): StaffToken {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

function errorOf<T, E>(result: Result<T, E>): E {
  assert.ok(!result.ok, JSON.stringify(result))
  return result.error
}

async function until(isSo: () => boolean): Promise<void> {
  const startedAt = performance.now()
  while (!isSo()) {
    assert.ok(performance.now() - startedAt < 5_000, 'nothing was heard within five seconds')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
