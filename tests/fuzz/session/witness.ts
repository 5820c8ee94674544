/**
 * Plays the part of the renderer: steps the session, does what the effects say on models of player, voice, token and visit
 * records, and asserts after every step what must hold always.
 */
import assert from 'node:assert/strict'
import { calls } from '../../../shared/contract/calls.ts'
import { deadlineMs } from '../../../shared/session/deadline.ts'
import { panelOf } from '../../../shared/session/effects.ts'
import type { Effect, SessionEvent } from '../../../shared/session/events.ts'
import { freshVisit, initialState, type Policy, type State } from '../../../shared/session/state.ts'
import { step } from '../../../shared/session/step.ts'
import type { Happening, Moment } from './arbitrary-day.ts'

/** What the narrator holds: nothing, or a run that sounds or is paused. */
type Player = { readonly run: number; readonly clip: string; readonly isSounding: boolean } | undefined

const clipOf = (panelId: string, sceneIndex: number, language: string): string => [panelId, sceneIndex, language].join()

export class Witness {
  policy: Policy
  nowMs: number
  state: State
  readonly seen = new Set<string>()

  private player: Player
  private isAsking = false
  private isVisiting = false
  private readonly validTokens = new Set<string>()

  constructor(policy: Policy, nowMs: number) {
    this.policy = deepFreeze(policy)
    this.nowMs = nowMs
    this.state = deepFreeze(initialState(policy, nowMs))
    this.checkState()
  }

  get deadlineMs(): number | undefined {
    return deadlineMs(this.state, this.policy)
  }

  meets({ afterMs, happening }: Moment): void {
    this.nowMs = afterMs === undefined ? (this.deadlineMs ?? this.nowMs) : this.nowMs + afterMs
    this.step(this.eventOf(happening))
  }

  /** A tick at the next deadline, as the renderer's one timer gives it. False when there is none. */
  tickAtDeadline(): boolean {
    const { deadlineMs: at, state } = this
    if (at === undefined) return false
    this.nowMs = at
    this.step({ type: 'tick', nowMs: at })
    assert.notDeepEqual(this.state, state, 'a tick at the deadline changes something')
    return true
  }

  narrationEnds(): void {
    this.step({ type: 'narration-ended', run: this.state.lastRun, nowMs: this.nowMs })
  }

  private eventOf(happening: Happening): SessionEvent {
    const { nowMs } = this
    switch (happening.kind) {
      case 'event':
        return { ...happening.event, nowMs }
      case 'ended':
        return { type: 'narration-ended', run: this.state.lastRun - happening.runsAgo, nowMs }
      case 'policy':
        this.policy = deepFreeze(happening.policy)
        return { type: 'policy', nowMs }
    }
  }

  private step(event: SessionEvent): void {
    deepFreeze(event)
    const before = this.state
    const { state, effects } = step(before, event, this.policy)
    assert.deepEqual(step(before, event, this.policy), { state, effects }, 'the same step gives the same')

    if (event.type === 'narration-ended' && this.player?.isSounding && this.player.run === event.run) {
      this.player = undefined
    }
    if (event.type === 'staff-unlocked') this.validTokens.add(event.token)
    if (state.phase.kind === 'staff' && before.phase.kind !== 'staff') assert.equal(event.type, 'staff-gesture')
    this.state = deepFreeze(state)
    for (const effect of effects) this.obey(effect)
    this.checkState()
    for (const { type } of effects) this.seen.add(type)
  }

  private obey(effect: Effect): void {
    switch (effect.type) {
      case 'play':
        assert.equal(this.player, undefined, 'play comes only when nothing sounds or is paused')
        this.checkPlayable(effect)
        this.player = {
          run: effect.run,
          clip: clipOf(effect.panelId, effect.sceneIndex, effect.language),
          isSounding: true,
        }
        break
      case 'resume':
        assert.ok(!this.player?.isSounding, 'resume comes only when nothing sounds')
        assert.ok(
          this.player === undefined || this.player.run === effect.run,
          'resume goes on with the run that was paused',
        )
        this.checkPlayable(effect)
        this.player = {
          run: effect.run,
          clip: clipOf(effect.panelId, effect.sceneIndex, effect.language),
          isSounding: true,
        }
        break
      case 'pause':
        assert.ok(this.player?.isSounding, 'pause comes only when something sounds')
        this.player = { ...this.player, isSounding: false }
        break
      case 'stop':
        this.player = undefined
        break
      case 'ask-aloud':
        assert.ok(!this.isAsking, 'it is asked once')
        assert.ok(!this.player?.isSounding, 'nothing speaks over the question')
        assert.ok(this.policy.languages.includes(effect.language))
        this.isAsking = true
        break
      case 'stop-asking':
        assert.ok(this.isAsking)
        this.isAsking = false
        break
      case 'line-ended':
        assert.ok(!this.player && !this.isAsking, 'the note of the end stands alone')
        assert.equal(this.state.phase.kind, 'attract')
        break
      case 'lock-staff':
        assert.ok(this.validTokens.delete(effect.token), 'only a token that was given is locked')
        break
      case 'record':
        assert.ok(calls.record.safeParse(effect.event).success, `the host takes ${JSON.stringify(effect.event)}`)
        this.record(effect.event.type)
        break
    }
  }

  private record(type: string): void {
    if (type === 'visit-started') {
      assert.ok(!this.isVisiting, 'a visit starts once')
      this.isVisiting = true
    } else {
      assert.ok(this.isVisiting, `${type} belongs to a visit`)
      if (type === 'visit-ended') this.isVisiting = false
    }
  }

  private checkPlayable({
    panelId,
    sceneIndex,
    language,
    fromSentence,
    run,
  }: Extract<Effect, { type: 'play' | 'resume' }>): void {
    assert.notEqual(
      this.policy.panels.find(({ id }) => id === panelId)?.sceneIds[sceneIndex],
      undefined,
      'a known scene',
    )
    assert.ok(this.policy.languages.includes(language), 'a known language')
    assert.ok(fromSentence >= 0)
    assert.equal(run, this.state.lastRun)
  }

  private checkState(): void {
    const { state, policy, nowMs } = this
    const { phase, visit } = state
    const { kind } = phase
    const panel = panelOf(state)
    this.seen.add(kind)

    // Content: nothing that the policy does not know.
    if (kind !== 'staff') {
      assert.equal(kind === 'fault' ? phase.code : undefined, policy.fault)
      if (policy.fault === undefined) assert.equal(kind === 'closed', !policy.isOpen)
    }
    assert.ok(policy.languages.includes(visit.language))
    if (kind === 'attract') assert.ok(policy.attract[phase.position])
    if (panel)
      assert.notEqual(policy.panels.find(({ id }) => id === panel.panelId)?.sceneIds[panel.sceneIndex], undefined)
    if (panel?.term !== undefined) assert.equal(panel.sheet, 'glossary', 'only the glossary lies open at a term')
    if (panel?.isAtDesk) {
      assert.ok(policy.panels.find(({ id }) => id === panel.panelId)?.hasDesk, 'a desk that is there')
      assert.notEqual(panel.narration.status, 'playing', 'the scene waits while the visitor is at the desk')
    }
    if (panel?.pathIndex !== undefined) {
      const { panelId, sceneIndex } = panel
      assert.deepEqual(policy.path[panel.pathIndex], { panelId, sceneIndex }, 'the scene is the one of the way')
    }
    assert.ok(visit.volumePercent >= 0 && visit.volumePercent <= 100)

    // Sound: the player does what the session says, and is silent wherever nobody listens.
    const playingRun = panel?.narration.status === 'playing' ? panel.narration.run : undefined
    assert.equal(this.player?.isSounding ? this.player.run : undefined, playingRun)
    if (this.player && panel) {
      assert.equal(
        this.player.clip,
        clipOf(panel.panelId, panel.sceneIndex, visit.language),
        'what sounds is what is shown',
      )
    }
    if (kind !== 'panel') assert.ok(!this.player?.isSounding, `nothing sounds in ${kind}`)
    if (!panel) assert.equal(this.player, undefined, `nothing is left paused in ${kind}`)
    assert.equal(this.isAsking, kind === 'warning')

    // Visits and staff.
    const isVisit = kind === 'explore' || kind === 'panel' || kind === 'warning'
    assert.equal(visit.startedAtMs !== undefined, isVisit)
    assert.equal(this.isVisiting, isVisit)
    if (!isVisit) assert.deepEqual(visit, freshVisit(policy), `the visit is fresh in ${kind}`)
    assert.deepEqual([...this.validTokens], kind === 'staff' && phase.token !== undefined ? [phase.token] : [])

    // Time: the next deadline lies ahead.
    const { deadlineMs: deadline } = this
    if (deadline !== undefined) assert.ok(deadline > nowMs, `the deadline ${deadline} lies after ${nowMs}`)
    else assert.ok(kind === 'closed' || kind === 'fault')
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
