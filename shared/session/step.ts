/**
 * The whole behaviour of the exhibit as one pure function: `step(state, event, policy) → { state, effects }`. Time comes in with
 * the event, so a week of museum days runs in a millisecond of test.
 *
 * Order in every step: the event is applied, then time that has passed, then `settle` makes the result fit the policy (an
 * unknown panel, a closed museum or a pack without content cannot survive a step).
 */
import { unreachable } from '../lib/assert.ts'
import { deadlineMs, idleAtMs } from './deadline.ts'
import { effectsBetween, panelOf } from './effects.ts'
import type { Effect, SessionEvent } from './events.ts'
import {
  goBack,
  goNext,
  goToPath,
  goToScene,
  inLanguage,
  isBrowsing,
  isVisiting,
  moveToDesk,
  onPanel,
  onScene,
  openPanel,
  play,
  rest,
  scenesOf,
  setLanguage,
  setSheet,
  setStatus,
  withDesk,
} from './moves.ts'
import { freshVisit, type PanelPhase, type Phase, type Policy, type State } from './state.ts'

export interface Step {
  readonly state: State
  readonly effects: readonly Effect[]
}

export function step(before: State, event: SessionEvent, policy: Policy): Step {
  const after = settle(pass(apply(before, event, policy), event.nowMs, policy), event.nowMs, policy)
  return { state: after, effects: effectsBetween(before, after, event, policy) }
}

function apply(state: State, event: SessionEvent, policy: Policy): State {
  switch (event.type) {
    case 'tick':
      return state
    case 'policy':
      return state.visit.startedAtMs === undefined ? { ...state, visit: freshVisit(policy) } : state
    case 'input':
      return onInput(state, event.nowMs)
    case 'open':
      return openPanel(state, event.panelId, event.sceneIndex ?? 0, event.nowMs, policy)
    case 'home':
      return isBrowsing(state) ? { ...state, phase: { kind: 'explore', sheet: undefined } } : state
    case 'path':
      return isBrowsing(state) ? goToPath(state, 0, event.nowMs, policy) : state
    case 'scene':
      return goToScene(state, event.index, event.nowMs, policy)
    case 'next':
      return goNext(state, event.nowMs, policy)
    case 'back':
      return goBack(state, event.nowMs, policy)
    case 'pause':
      return onPanel(state, (panel) => setStatus(panel, 'paused', event.nowMs))
    case 'resume':
      return onScene(state, (panel) =>
        panel.narration.status === 'ended'
          ? play(state, panel, 0, event.nowMs)
          : setStatus(panel, 'playing', event.nowMs),
      )
    case 'hear':
      return onScene(state, (panel) => play(state, panel, event.sentence, event.nowMs))
    case 'narration-ended':
      return onPanel(state, (panel) =>
        panel.narration.run === event.run && panel.narration.status === 'playing'
          ? setStatus(panel, 'ended', event.nowMs)
          : panel,
      )
    case 'language':
      return setLanguage(state, event.language, event.sentence, event.nowMs, policy)
    case 'volume':
      return isVisiting(state) ? setVolume(state, event.percent) : state
    case 'display':
      return isVisiting(state) ? { ...state, visit: { ...state.visit, ...event.change } } : state
    case 'sheet':
      return setSheet(state, event.sheet, event.term)
    case 'desk':
      return onPanel(state, (panel) => moveToDesk(panel, event.isOpen, event.nowMs, policy))
    case 'desk-moved':
      return state.phase.kind === 'panel' && state.phase.isAtDesk
        ? { ...state, visit: withDesk(state.visit, state.phase.panelId, event.state) }
        : state
    case 'go-on':
      return goOn({ ...state, lastInputMs: event.nowMs })
    case 'start-again':
      return isVisiting(state) ? rest(state, policy, event.nowMs) : state
    case 'staff-gesture':
      return state.phase.kind === 'staff'
        ? state
        : { ...rest(state, policy, event.nowMs), phase: { kind: 'staff', token: undefined } }
    case 'staff-unlocked':
      return state.phase.kind === 'staff' ? { ...state, phase: { kind: 'staff', token: event.token } } : state
    case 'staff-closed':
      return state.phase.kind === 'staff' ? rest(state, policy, event.nowMs) : state
    default:
      return unreachable(event)
  }
}

/** Every touch counts; the first one only wakes, and one during the warning only goes on. */
function onInput(state: State, nowMs: number): State {
  const touched = { ...state, lastInputMs: nowMs }
  if (state.phase.kind === 'warning') return goOn(touched)
  if (state.phase.kind !== 'attract') return touched
  return { ...touched, phase: { kind: 'explore', sheet: undefined }, visit: { ...state.visit, startedAtMs: nowMs } }
}

const goOn = (state: State): State => (state.phase.kind === 'warning' ? { ...state, phase: state.phase.under } : state)

const setVolume = (state: State, percent: number): State =>
  Number.isNaN(percent) ? state : { ...state, visit: { ...state.visit, volumePercent: clamp(percent, 0, 100) } }

/** What the clock alone does, at the very time that `deadlineMs` announces: the two must not differ by a rounding. */
function pass(state: State, nowMs: number, policy: Policy): State {
  const { phase } = state
  if (nowMs < (deadlineMs(state, policy) ?? Infinity)) return state
  switch (phase.kind) {
    case 'attract':
      return { ...state, phase: { ...phase, position: phase.position + 1, sinceMs: nowMs } }
    case 'explore':
      return warn(state, phase, nowMs)
    case 'panel':
      return nowMs >= idleAtMs(state, phase, policy) ? warn(state, phase, nowMs) : goNext(state, nowMs, policy)
    case 'warning':
    case 'staff':
      return rest(state, policy, nowMs)
    case 'closed':
    case 'fault':
      return state
  }
}

/** A narration that never reported its end is paused under the warning, so that nothing speaks over the question. */
const warn = (state: State, phase: Extract<Phase, { kind: 'explore' | 'panel' }>, nowMs: number): State => ({
  ...state,
  phase: { kind: 'warning', sinceMs: nowMs, under: phase.kind === 'panel' ? setStatus(phase, 'paused', nowMs) : phase },
})

/** Makes the session fit the policy. Staff keep their menu whatever happens. */
function settle(state: State, nowMs: number, policy: Policy): State {
  const { phase } = state
  if (phase.kind === 'staff') return state
  if (policy.fault !== undefined) {
    return phase.kind === 'fault' && phase.code === policy.fault ? state : rest(state, policy, nowMs)
  }
  if (!policy.isOpen) return phase.kind === 'closed' ? state : rest(state, policy, nowMs)
  if (phase.kind === 'closed' || phase.kind === 'fault') return rest(state, policy, nowMs)
  return withKnownLanguage(withKnownPanel(state, nowMs, policy), nowMs, policy)
}

/** A visitor whose panel is gone has the whole idle time to choose another. */
function withKnownPanel(state: State, nowMs: number, policy: Policy): State {
  const { phase } = state
  if (phase.kind === 'attract') {
    const position = phase.position % policy.attract.length
    return position === phase.position ? state : { ...state, phase: { ...phase, position } }
  }
  const panel = panelOf(state)
  if (!panel) return state
  if (panel.sceneIndex < scenesOf(panel.panelId, policy).length) return withKnownWay(state, panel, policy)
  const explore = { kind: 'explore', sheet: undefined } as const
  return phase.kind === 'warning'
    ? { ...state, phase: { ...phase, under: explore } }
    : { ...state, phase: explore, lastInputMs: nowMs }
}

/** Content may have changed under the visitor: a way or a desk that is no longer there is left. */
function withKnownWay(state: State, panel: PanelPhase, policy: Policy): State {
  const place = panel.pathIndex === undefined ? undefined : policy.path[panel.pathIndex]
  const isOnPath = place?.panelId === panel.panelId && place.sceneIndex === panel.sceneIndex
  const pathIndex = isOnPath ? panel.pathIndex : undefined
  const isAtDesk = panel.isAtDesk && (policy.panels.find(({ id }) => id === panel.panelId)?.hasDesk ?? false)
  if (pathIndex === panel.pathIndex && isAtDesk === panel.isAtDesk) return state
  const changed = { ...panel, pathIndex, isAtDesk }
  return { ...state, phase: state.phase.kind === 'warning' ? { ...state.phase, under: changed } : changed }
}

const withKnownLanguage = (state: State, nowMs: number, policy: Policy): State =>
  policy.languages.includes(state.visit.language)
    ? state
    : inLanguage(state, policy.start.language, panelOf(state)?.narration.fromSentence ?? 0, nowMs)

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
