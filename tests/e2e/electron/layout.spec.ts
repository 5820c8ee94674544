/** At every size, in both languages and both text sizes: nothing is cut off, and nothing lies over anything else. */
import { layoutFaults } from '../support/layout.ts'
import { visitorOf, ways } from '../support/screens.ts'
import { expect, test } from '../support/test.ts'

const sizes = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 2160, height: 3840 },
  { width: 1280, height: 800 },
]

for (const language of ['en', 'tr'] as const) {
  for (const { name, launch: options, walk, hasViews } of ways) {
    for (const isLarge of hasViews ? [false, true] : [false]) {
      test(`${name}${isLarge ? ' in large text' : ''}, in ${language}`, async ({ launch, tempDir }) => {
        test.setTimeout(300_000)
        const exhibit = await launch({ language, ...(await options(tempDir)) })
        const client = await exhibit.page.context().newCDPSession(exhibit.page)
        const faults: string[] = []
        const look = async (screen: string) => {
          for (const { width, height } of sizes) {
            await client.send('Emulation.setDeviceMetricsOverride', {
              width,
              height,
              deviceScaleFactor: 1,
              mobile: false,
            })
            await expect.poll(() => exhibit.size()).toEqual({ width, height })
            await exhibit.page.waitForTimeout(60)
            for (const fault of await layoutFaults(exhibit.page))
              faults.push(`${width} × ${height}, ${screen}: ${fault}`)
          }
          await client.send('Emulation.clearDeviceMetricsOverride')
        }
        await walk(await visitorOf(exhibit, language, isLarge, look))
        expect(faults).toEqual([])
      })
    }
  }
}
