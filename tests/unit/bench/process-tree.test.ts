import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAlive, parseStat, pssBytesOf, treeOf, twinsOf } from '../../../scripts/bench/process-tree.mjs'
import { busyMs } from '../../../scripts/bench/machine.mjs'

const stat = (name: string) =>
  `4711 (${name}) S 42 4711 4711 0 -1 4194560 100 200 0 0 150 50 30 20 20 0 9 0 12345 1000000 500 0 0 0`

describe('a line of /proc/PID/stat', () => {
  it('gives the processor time of a process and of the children it has buried', () => {
    expect(parseStat(stat('electron'))).toEqual({ pid: 4711, parent: 42, state: 'S', cpuMs: 2_500 })
  })

  it('may hold a name with blanks and brackets', () => {
    expect(parseStat(stat('tmux: (server) 1'))).toEqual(parseStat(stat('electron')))
  })
})

it('counts work, interrupts and stolen time as busy, not waiting', () => {
  expect(busyMs('cpu  1 2 3 9999 9999 4 5 6 7 8\ncpu0 1 2 3\n')).toBe((1 + 2 + 3 + 4 + 5 + 6) * 10)
})

describe.runIf(process.platform === 'linux')('a process tree', () => {
  it('holds the children of children while they live, and nothing afterwards', async () => {
    const shell = spawn('sh', ['-c', 'sleep 60 & echo ready; wait'], { detached: true })
    const root = shell.pid ?? 0
    await once(shell.stdout, 'data')
    expect(treeOf(root)).toHaveLength(2)
    expect(pssBytesOf(root)).toBeGreaterThan(10_000)
    process.kill(-root, 'SIGKILL')
    await once(shell, 'exit')
    expect(treeOf(root)).toEqual([])
    expect(isAlive(root)).toBe(false)
  })

  it('is told from others that run the same program', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'vitrine-twins-'))
    const program = join(dir, 'program')
    copyFileSync('/bin/sleep', program)
    const [one, other] = [spawn(program, ['60']), spawn(program, ['60'])]
    await Promise.all([once(one, 'spawn'), once(other, 'spawn')])
    expect(twinsOf(one.pid ?? 0)).toBe(1)
    other.kill()
    await once(other, 'exit')
    expect(twinsOf(one.pid ?? 0)).toBe(0)
    one.kill()
    await once(one, 'exit')
    rmSync(dir, { recursive: true })
  })
})
