/**
 * The one door to zod. `jitless` must be set before the first parse: zod otherwise probes `eval`, which the page's
 * content security policy forbids and reports.
 */
import { z } from 'zod'

z.config({ jitless: true })

export { z }
