/**
 * Says once a second that a frame was really painted: the call goes out after a frame callback and the task that follows it, so
 * a page that lives but paints nothing falls silent.
 */
import type { Clock } from './clock.ts'

const everyMs = 1_000

export function startHeartbeat(clock: Clock, beat: () => void): () => void {
  let cancel = () => {}
  const wait = () => {
    cancel = clock.after(everyMs, () => {
      cancel = clock.nextFrame(() => {
        cancel = clock.after(0, () => {
          beat()
          wait()
        })
      })
    })
  }
  cancel = clock.nextFrame(() => {
    cancel = clock.after(0, () => {
      beat()
      wait()
    })
  })
  return () => cancel()
}
