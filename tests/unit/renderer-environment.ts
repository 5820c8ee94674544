/** Node without a DOM, its modules compiled as for a browser, so that `$state`, `$derived` and `$effect` are alive. */
import type { Environment } from 'vitest/runtime'

const environment: Environment = {
  name: 'renderer',
  viteEnvironment: 'client',
  setup: () => ({ teardown() {} }),
}

export default environment
