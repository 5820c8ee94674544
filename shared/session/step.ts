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
import { freshVisit, restingPhase, type PanelPhase, type Phase, type Policy, type State } from './state.ts'

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
      return openPanel(state, event.panelId, event.nowMs, policy)
    case 'home':
      return isBrowsing(state) ? { ...state, phase: { kind: 'explore', sheet: undefined } } : state
    case 'scene':
      return goToScene(state, event.index, event.nowMs, policy)
    case 'next':
      return goNext(state, event.nowMs, policy)
    case 'back':
      return goBack(state, event.nowMs, policy)
    case 'pause':
      return onPanel(state, (panel) => setStatus(panel, 'paused', event.nowMs))
    case 'resume':
      return onPanel(state, (panel) =>
        panel.narration.status === 'ended'
          ? play(state, panel, 0, event.nowMs)
          : setStatus(panel, 'playing', event.nowMs),
      )
    case 'hear':
      return onPanel(state, (panel) => play(state, panel, event.sentence, event.nowMs))
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
      return state.phase.kind === 'panel' || state.phase.kind === 'explore'
        ? { ...state, phase: { ...state.phase, sheet: event.sheet } }
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

/** A visitor is here and nothing lies over what they do. */
const isBrowsing = ({ phase }: State): boolean => phase.kind === 'explore' || phase.kind === 'panel'

const isVisiting = (state: State): boolean => isBrowsing(state) || state.phase.kind === 'warning'

const setVolume = (state: State, percent: number): State =>
  Number.isNaN(percent) ? state : { ...state, visit: { ...state.visit, volumePercent: clamp(percent, 0, 100) } }

const rest = (state: State, policy: Policy, nowMs: number): State => ({
  ...state,
  phase: restingPhase(policy, nowMs),
  visit: freshVisit(policy),
  lastInputMs: nowMs,
})

function openPanel(state: State, panelId: string, nowMs: number, policy: Policy): State {
  if (!isBrowsing(state) || scenesOf(panelId, policy).length === 0) return state
  const { seenPanelIds } = state.visit
  const panel = { kind: 'panel', panelId, sceneIndex: 0, sheet: undefined } as const
  return counted({
    ...state,
    visit: seenPanelIds.includes(panelId) ? state.visit : { ...state.visit, seenPanelIds: [...seenPanelIds, panelId] },
    phase: play(state, panel, 0, nowMs),
  })
}

const onPanel = (state: State, change: (panel: PanelPhase) => PanelPhase): State =>
  state.phase.kind === 'panel' ? counted({ ...state, phase: change(state.phase) }) : state

/** Remembers the last run given: numbers never come twice, so that the end of one run never passes for that of another. */
const counted = (state: State): State => ({ ...state, lastRun: panelOf(state)?.narration.run ?? state.lastRun })

const setStatus = (panel: PanelPhase, status: 'playing' | 'paused' | 'ended', nowMs: number): PanelPhase =>
  panel.narration.status === status || (status === 'paused' && panel.narration.status === 'ended')
    ? panel
    : { ...panel, narration: { ...panel.narration, status, sinceMs: nowMs } }

const play = (state: State, panel: Omit<PanelPhase, 'narration'>, fromSentence: number, nowMs: number): PanelPhase => ({
  ...panel,
  narration: {
    run: state.lastRun + 1,
    status: 'playing',
    fromSentence: fromSentence > 0 ? fromSentence : 0,
    sinceMs: nowMs,
  },
})

const scenesOf = (panelId: string, policy: Policy): readonly string[] =>
  policy.panels.find(({ id }) => id === panelId)?.sceneIds ?? []

function goToScene(state: State, index: number, nowMs: number, policy: Policy): State {
  return onPanel(state, (panel) =>
    scenesOf(panel.panelId, policy)[index] === undefined
      ? panel
      : play(state, { ...panel, sceneIndex: index, sheet: undefined }, 0, nowMs),
  )
}

/** The next scene; after the last one the next panel, and from the last panel back to the choice. */
function goNext(state: State, nowMs: number, policy: Policy): State {
  if (state.phase.kind !== 'panel') return state
  const { panelId, sceneIndex } = state.phase
  if (sceneIndex + 1 < scenesOf(panelId, policy).length) return goToScene(state, sceneIndex + 1, nowMs, policy)
  const following = policy.panels[policy.panels.findIndex(({ id }) => id === panelId) + 1]
  return following
    ? openPanel(state, following.id, nowMs, policy)
    : { ...state, phase: { kind: 'explore', sheet: undefined } }
}

function goBack(state: State, nowMs: number, policy: Policy): State {
  if (state.phase.kind !== 'panel') return state
  return state.phase.sceneIndex > 0
    ? goToScene(state, state.phase.sceneIndex - 1, nowMs, policy)
    : { ...state, phase: { kind: 'explore', sheet: undefined } }
}

const setLanguage = (state: State, language: string, sentence: number, nowMs: number, policy: Policy): State =>
  isBrowsing(state) && policy.languages.includes(language) && language !== state.visit.language
    ? inLanguage(state, language, sentence, nowMs)
    : state

/** The scene goes on in the new language at the same sentence, playing or paused as it was. */
function inLanguage(state: State, language: string, sentence: number, nowMs: number): State {
  const { phase } = state
  const changed = { ...state, visit: { ...state.visit, language } }
  const restart = (panel: PanelPhase): PanelPhase => {
    const { status } = panel.narration
    const restarted = play(state, panel, status === 'ended' ? 0 : sentence, nowMs)
    return { ...restarted, narration: { ...restarted.narration, status } }
  }
  if (phase.kind === 'panel') return counted({ ...changed, phase: restart(phase) })
  if (phase.kind !== 'warning' || phase.under.kind !== 'panel') return changed
  return counted({ ...changed, phase: { ...phase, under: restart(phase.under) } })
}

/** What the clock alone does, at the very time that `deadlineMs` announces: the two must not differ by a rounding. */
function pass(state: State, nowMs: number, policy: Policy): State {
  const { phase } = state
  if (nowMs < (deadlineMs(state, policy) ?? Infinity)) return state
  switch (phase.kind) {
    case 'attract':
      return { ...state, phase: { ...phase, panelIndex: phase.panelIndex + 1, sinceMs: nowMs } }
    case 'explore':
      return warn(state, phase, nowMs)
    case 'panel':
      return nowMs >= idleAtMs(state, phase, policy)
        ? warn(state, phase, nowMs)
        : goToScene(state, phase.sceneIndex + 1, nowMs, policy)
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
    const panelIndex = phase.panelIndex % policy.panels.length
    return panelIndex === phase.panelIndex ? state : { ...state, phase: { ...phase, panelIndex } }
  }
  const panel = panelOf(state)
  if (!panel || panel.sceneIndex < scenesOf(panel.panelId, policy).length) return state
  const explore = { kind: 'explore', sheet: undefined } as const
  return phase.kind === 'warning'
    ? { ...state, phase: { ...phase, under: explore } }
    : { ...state, phase: explore, lastInputMs: nowMs }
}

const withKnownLanguage = (state: State, nowMs: number, policy: Policy): State =>
  policy.languages.includes(state.visit.language)
    ? state
    : inLanguage(state, policy.start.language, panelOf(state)?.narration.fromSentence ?? 0, nowMs)

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
