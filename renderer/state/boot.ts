/** The first call of all. A host that is not ready yet is asked again; one that never answers gets a fresh page. */
import type { Boot, Host } from '../../shared/contract/host.ts'
import type { Clock } from './clock.ts'

const tryAgainAfterMs = 1_000
const tries = 15

export async function bootPatiently(host: Pick<Host, 'boot'>, clock: Clock, reload: () => void): Promise<Boot> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    try {
      return await host.boot()
    } catch (error) {
      console.error(`the host does not answer (try ${attempt}):`, error)
      await new Promise<void>((resolve) => clock.after(tryAgainAfterMs, resolve))
    }
  }
  reload()
  return new Promise<Boot>(() => {})
}
