/** An exhibit without a screen: the session, its policy and a clock that only the test moves. */
import { deadlineMs } from '../../../../shared/session/deadline.ts'
import type { Effect, SessionEvent } from '../../../../shared/session/events.ts'
import { initialState, type Phase, type Policy, type State } from '../../../../shared/session/state.ts'
import { step } from '../../../../shared/session/step.ts'

export const aPolicy: Policy = {
  idleMs: 60_000,
  warningMs: 20_000,
  attractMs: 12_000,
  start: { language: 'tr', volumePercent: 70, textSize: 'standard' },
  languages: ['tr', 'en'],
  panels: [
    { id: 'beach', sceneIds: ['boats', 'carts', 'road'], hasDesk: false },
    { id: 'office', sceneIds: ['desk'], hasDesk: true },
    { id: 'phones', sceneIds: ['wires', 'bells'], hasDesk: false },
  ],
  attract: ['beach', 'office', 'phones'],
  path: [
    { panelId: 'beach', sceneIndex: 1 },
    { panelId: 'phones', sceneIndex: 0 },
  ],
  isOpen: true,
  fault: undefined,
}

/** An event as it happens now. */
export type Happening = SessionEvent extends infer E ? (E extends SessionEvent ? Omit<E, 'nowMs'> : never) : never

export class Exhibit {
  policy: Policy
  nowMs: number
  state: State
  /** Everything that was asked of the renderer so far. */
  readonly effects: Effect[] = []

  constructor(policy: Policy = aPolicy, nowMs = 1_000) {
    this.policy = policy
    this.nowMs = nowMs
    this.state = initialState(policy, nowMs)
  }

  get phase(): Phase {
    return this.state.phase
  }

  /** The phase, when it is the one that is expected. */
  in<K extends Phase['kind']>(kind: K): Extract<Phase, { kind: K }> {
    if (this.phase.kind !== kind) throw new Error(`expected the phase ${kind}, found ${this.phase.kind}`)
    return this.phase as Extract<Phase, { kind: K }>
  }

  get deadlineMs(): number | undefined {
    return deadlineMs(this.state, this.policy)
  }

  /** Gives the effects of the event. */
  does(event: Happening): readonly Effect[] {
    const { state, effects } = step(this.state, { ...event, nowMs: this.nowMs }, this.policy)
    this.state = state
    this.effects.push(...effects)
    return effects
  }

  /** As a visitor does it: the touch first, then what it means. */
  touch(event?: Happening): readonly Effect[] {
    const woken = this.does({ type: 'input' })
    return event ? [...woken, ...this.does(event)] : woken
  }

  /** Time passes as with the renderer's one timer: a tick at each deadline on the way. Gives the effects. */
  wait(ms: number): readonly Effect[] {
    const untilMs = this.nowMs + ms
    const effects: Effect[] = []
    for (let at = this.deadlineMs; at !== undefined && at <= untilMs; at = this.deadlineMs) {
      this.nowMs = Math.max(this.nowMs, at)
      effects.push(...this.does({ type: 'tick' }))
    }
    this.nowMs = untilMs
    return effects
  }

  /** The narration that plays comes to its end after `ms`. */
  narrationEnds(ms = 0): readonly Effect[] {
    const before = this.wait(ms)
    return [...before, ...this.does({ type: 'narration-ended', run: this.state.lastRun })]
  }

  changes(policy: Partial<Policy>): readonly Effect[] {
    this.policy = { ...this.policy, ...policy }
    return this.does({ type: 'policy' })
  }
}

/** The first panel, opened and playing. */
export function onPanel(panelId = 'beach', policy: Policy = aPolicy): Exhibit {
  const exhibit = new Exhibit(policy)
  exhibit.touch()
  exhibit.touch({ type: 'open', panelId })
  exhibit.effects.length = 0
  return exhibit
}

/** The question, over the panel whose narration has ended or over the choice. */
export function inWarning(under: 'panel' | 'explore' = 'panel', policy: Policy = aPolicy): Exhibit {
  const exhibit = new Exhibit(policy)
  exhibit.touch()
  if (under === 'panel') {
    exhibit.touch({ type: 'open', panelId: 'office' })
    exhibit.narrationEnds()
  }
  exhibit.wait(policy.idleMs)
  exhibit.effects.length = 0
  return exhibit
}

/** The staff menu, open with the token `secret`. */
export function asStaff(policy: Policy = aPolicy): Exhibit {
  const exhibit = new Exhibit(policy)
  exhibit.does({ type: 'staff-gesture' })
  exhibit.does({ type: 'staff-unlocked', token: 'secret' })
  exhibit.effects.length = 0
  return exhibit
}
