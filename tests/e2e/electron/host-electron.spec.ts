/** The contract of every host on the real one: the bridge that the preload gives the page, over IPC, to SQLite in a folder. */
import type { Page } from '@playwright/test'
import { remoteHost } from '../../../renderer/host/remote.ts'
import type { Host, HostChange } from '../../../shared/contract/host.ts'
import type { Bridge } from '../../../shared/contract/wire.ts'
import { hostContract } from '../../host/contract.ts'
import { writeSmallPack } from '../../unit/main/support/small-pack.ts'
import { test } from '../support/test.ts'

declare const window: { readonly vitrine: Bridge }

for (const { sentence, run } of hostContract) {
  test(sentence, async ({ launch, tempDir }) => {
    const { dir: packDir } = writeSmallPack(`${tempDir}/small-pack`)
    const exhibit = await launch({ packDir, dataDir: `${tempDir}/data` })
    await exhibit.expectPhase('attract')
    await run(hostOf(exhibit.page))
  })
}

/** Changes come out through the console, which outlives the page's loading itself anew. */
function hostOf(page: Page): Host {
  const listeners = new Map<number, (change: HostChange) => void>()
  let subscribed = Promise.resolve()
  page.on('console', (message) => {
    const [, id = '', change = ''] = /^contract (\d+) (.*)$/.exec(message.text()) ?? []
    listeners.get(Number(id))?.(JSON.parse(change) as HostChange)
  })
  return remoteHost({
    call: async (name, body) => {
      await subscribed
      return page.evaluate(([name, body]) => window.vitrine.call(name, body), [name, body] as const)
    },
    onChange: (listener) => {
      const id = listeners.size + 1
      listeners.set(id, listener)
      subscribed = subscribed.then(() =>
        page.evaluate((id) => {
          window.vitrine.onChange((change) => console.debug(`contract ${id} ${JSON.stringify(change)}`))
        }, id),
      )
      return () => void listeners.set(id, () => undefined)
    },
  })
}
