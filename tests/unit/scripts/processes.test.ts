import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run } from '../../../scripts/setup/processes.mjs'

const setup = new URL('../../../scripts/setup/', import.meta.url).href

/** A script that stands on one child (as on a virtual screen), runs another, and tells their process ids. */
const script = `
  import { main } from '${setup}main.mjs'
  import { exitCodeOf, start } from '${setup}processes.mjs'
  await main(async () => {
    const ground = start('sleep', ['60'], { isGround: true })
    const child = start('sleep', ['60'])
    console.log(JSON.stringify([ground.pid, child.pid]))
    return exitCodeOf(child)
  })`

async function startScript(): Promise<{ process: ChildProcess; childPids: number[] }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  const childPids: number[] = JSON.parse(String(line))
  await expect.poll(() => namesOf(childPids), patience).toEqual(['sleep', 'sleep'])
  return { process: child, childPids }
}

/** What runs under these ids; a zombie that nobody has fetched yet has ended. */
async function namesOf(pids: readonly number[]): Promise<string[]> {
  const { output } = await run('ps', ['-o', 'stat=,comm=', '-p', pids.join(',')])
  return output.split('\n').flatMap((line) => {
    const [state, name] = line.trim().split(/\s+/)
    return name === undefined || state?.startsWith('Z') ? [] : [name]
  })
}

const patience = { timeout: 5_000 }

const ended = (pids: readonly number[]) => expect.poll(() => namesOf(pids), patience).toEqual([])

describe('nothing that a script started outlives it', () => {
  test.each([['SIGTERM'], ['SIGINT'], ['SIGHUP']] as const)('when it is ended with %s', async (signal) => {
    const { process: started, childPids } = await startScript()
    started.kill(signal)
    const [code] = await once(started, 'exit')
    expect(code).toBeGreaterThan(128)
    await ended(childPids)
  })

  test('when it is killed outright', async (context) => {
    if (!existsSync('/usr/bin/setpriv')) context.skip('only Linux tells children of the death of their parent')
    const { process: started, childPids } = await startScript()
    started.kill('SIGKILL')
    await ended(childPids)
  })

  test('when what it ran was killed', async () => {
    const { process: started, childPids } = await startScript()
    process.kill(childPids[1] ?? 0, 'SIGSEGV')
    const [code] = await once(started, 'exit')
    expect(code).toBe(128 + 11)
    await ended(childPids)
  })
})

describe('a command that is run quietly', () => {
  test('gives its code and all that it wrote', async () => {
    const result = await run('sh', ['-c', 'echo out; echo err >&2; exit 3'])
    expect(result.code).toBe(3)
    expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  test('is a code, not an exception, when it does not exist', async () => {
    expect((await run('no-such-command', [])).code).toBe(127)
  })

  test('is killed with what it started when its time is over', async () => {
    const { code } = await run('sh', ['-c', 'sleep 60 & wait'], { timeoutMs: 100 })
    expect(code).toBe(128 + 9)
  })
})
