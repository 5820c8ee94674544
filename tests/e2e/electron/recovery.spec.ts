import { readFile, readdir } from 'node:fs/promises'
import { expect, test } from '../support/test.ts'

test('a renderer that is killed comes back in attract', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.open('İnebolu Road')
  const renderer = await rendererOf(exhibit.running.mainPid)
  process.kill(renderer, 'SIGKILL')
  await expect.poll(() => rendererOf(exhibit.running.mainPid), { timeout: 15_000 }).not.toBe(renderer)
  // A page that is just being brought back may never answer, so each look has an end.
  const seen = (expression: string) =>
    Promise.race([
      exhibit.running.evaluateFromMain?.(expression).catch(() => 'not yet'),
      new Promise((resolve) => setTimeout(() => resolve('no answer'), 1_000)),
    ])
  await expect
    .poll(() => seen("document.querySelector('[data-phase]')?.dataset.phase"), { timeout: 15_000 })
    .toBe('attract')
  await expect.poll(() => seen('document.querySelector(".plate") !== null')).toBe(true)
  expect(await seen("window.vitrine.call('boot').then((reply) => JSON.parse(reply).value.notices)")).toEqual([
    { kind: 'renderer-restarted', reason: expect.stringMatching(/killed|crashed/) },
  ])
})

/** The process that paints our page: a child of the main process's zygote with `--type=renderer`. */
async function rendererOf(mainPid: number): Promise<number> {
  const parents = new Map<number, number>()
  const renderers: number[] = []
  for (const name of await readdir('/proc')) {
    const pid = Number(name)
    if (!pid) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) === 'Z') continue
    parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]))
    if (command.includes('--type=renderer')) renderers.push(pid)
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid === mainPid || (pid !== undefined && isOurs(parents.get(pid)))
  return renderers.find(isOurs) ?? -1
}
