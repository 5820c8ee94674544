import type { ChildProcess } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { attach } from '../../../scripts/bench/devtools.mjs'

interface Message {
  readonly id: number
  readonly method: string
  readonly params: Record<string, unknown>
  readonly sessionId?: string
}

const page = { type: 'page', targetId: 'P', url: 'exhibit://app/' }
const answers: Record<string, (message: Message) => object> = {
  'Target.getTargets': () => ({ result: { targetInfos: [{ type: 'browser', targetId: 'B', url: '' }, page] } }),
  'Target.attachToTarget': ({ params }) => ({ result: { sessionId: `session of ${String(params['targetId'])}` } }),
}

/** A program that answers as it is told, at most seven letters at a time. */
function program(more: Record<string, (message: Message) => object>) {
  const input = new PassThrough()
  const output = new PassThrough()
  const child = { stdio: [null, null, null, input, output] } as unknown as ChildProcess
  const heard: Message[] = []
  input.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\0').filter((part) => part !== '')) {
      const message = JSON.parse(line) as Message
      heard.push(message)
      const answer = { ...answers, ...more }[message.method]?.(message)
      const sent = `{"method":"Some.event"}\0${JSON.stringify({ id: message.id, ...answer })}\0`
      if (answer) for (const part of sent.match(/.{1,7}/gs) ?? []) output.write(part)
    }
  })
  return { child, heard, end: () => output.destroy() }
}

describe('the page of a program', () => {
  it('is found among what else the program has, and asked in a session of its own', async () => {
    const { child, heard } = program({ 'Memory.getDOMCounters': () => ({ result: { nodes: 7 } }) })
    const attached = await attach(child, 1_000)
    expect(await attached.call('Memory.getDOMCounters')).toEqual({ nodes: 7 })
    expect(heard.at(-1)).toMatchObject({ method: 'Memory.getDOMCounters', sessionId: 'session of P' })
  })

  it('runs a function with its argument', async () => {
    const run = ({ params }: Message) => ({ result: { result: { value: eval(String(params['expression'])) } } })
    const attached = await attach(program({ 'Runtime.evaluate': run }).child, 1_000)
    expect(await attached.evaluate((values) => values[0] + values[1], [40, 2] as const)).toBe(42)
  })

  it('tells what went wrong in it', async () => {
    const exceptionDetails = { text: 'Uncaught', exception: { description: 'Error: nothing to touch' } }
    const attached = await attach(
      program({ 'Runtime.evaluate': () => ({ result: { result: {}, exceptionDetails } }) }).child,
      1_000,
    )
    await expect(attached.evaluate(() => 0)).rejects.toThrow('in the page: Error: nothing to touch')
  })

  it('refuses what the program refuses', async () => {
    const attached = await attach(program({ 'Input.shout': () => ({ error: { message: 'not found' } }) }).child, 1_000)
    await expect(attached.call('Input.shout')).rejects.toThrow('Input.shout: not found')
  })

  it('is not waited for once the program has ended', async () => {
    const { child, end } = program({})
    const attached = await attach(child, 1_000)
    const asked = attached.call('Input.dispatchTouchEvent')
    end()
    await expect(asked).rejects.toThrow('the program has ended')
  })

  it('must come in time', async () => {
    const none = program({ 'Target.getTargets': () => ({ result: { targetInfos: [] } }) })
    await expect(attach(none.child, 0)).rejects.toThrow('shows no page')
  })
})
