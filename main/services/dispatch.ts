/**
 * The one door for calls from a page, on both transports: name and JSON text in, reply out. What is unknown, too large or of the
 * wrong shape is refused here with the call's name and never reaches the service. Refusals repeat nothing of what was sent.
 */
import { calls, isCallName, maxCallBytes } from '../../shared/contract/calls.ts'
import type { Host } from '../../shared/contract/host.ts'
import type { Reply } from '../../shared/contract/wire.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import { toPointer } from '../../shared/problem.ts'

export async function dispatch(host: Host, name: unknown, body: unknown): Promise<Reply> {
  if (typeof name !== 'string' || !isCallName(name)) return err('no such call')
  const argument = parseBody(body)
  if (!argument.ok) return err(`${name}: ${argument.error}`)
  const parsed = calls[name].safeParse(argument.value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return err(`${name}: wrong argument${issue ? ` (${toPointer(issue.path) || 'the whole'})` : ''}`)
  }
  const call = host[name] as (argument: unknown) => unknown
  return ok(await call.call(host, parsed.data))
}

function parseBody(body: unknown): Result<unknown> {
  if (body === undefined || body === '') return ok(undefined)
  if (typeof body !== 'string') return err('the argument must be JSON text')
  if (body.length > maxCallBytes || Buffer.byteLength(body) > maxCallBytes) return err('the argument is too large')
  try {
    return ok(JSON.parse(body) as unknown)
  } catch {
    return err('the argument is not JSON')
  }
}
