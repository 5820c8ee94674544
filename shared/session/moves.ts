/** The moves of a session, each from state to state. What a step consists of (step.ts); the clock comes in as `nowMs`. */
import type { DeskState } from '../desk/state.ts'
import { panelOf } from './effects.ts'
import { freshVisit, restingPhase, type PanelPhase, type Policy, type Sheet, type State, type Visit } from './state.ts'

/** A visitor is here and nothing lies over what they do. */
export const isBrowsing = ({ phase }: State): boolean => phase.kind === 'explore' || phase.kind === 'panel'

export const isVisiting = (state: State): boolean => isBrowsing(state) || state.phase.kind === 'warning'

export const rest = (state: State, policy: Policy, nowMs: number): State => ({
  ...state,
  phase: restingPhase(policy, nowMs),
  visit: freshVisit(policy),
  lastInputMs: nowMs,
})

export function openPanel(state: State, panelId: string, sceneIndex: number, nowMs: number, policy: Policy): State {
  if (!isBrowsing(state) || scenesOf(panelId, policy)[sceneIndex] === undefined) return state
  return enterScene(state, { panelId, sceneIndex, pathIndex: undefined }, nowMs)
}

const noSheet = { sheet: undefined, term: undefined } as const

/** What lies open over a scene or the choice; the glossary of a scene may open at a term. */
export function setSheet(state: State, sheet: Sheet | undefined, term: string | undefined): State {
  const { phase } = state
  if (phase.kind === 'explore') return { ...state, phase: { ...phase, sheet } }
  if (phase.kind !== 'panel') return state
  return { ...state, phase: { ...phase, sheet, term: sheet === 'glossary' ? term : undefined } }
}

/** Begins a scene of any panel, which counts as seen from now on. */
function enterScene(
  state: State,
  place: Pick<PanelPhase, 'panelId' | 'sceneIndex' | 'pathIndex'>,
  nowMs: number,
): State {
  const { seenPanelIds } = state.visit
  const isSeen = seenPanelIds.includes(place.panelId)
  return counted({
    ...state,
    visit: isSeen ? state.visit : { ...state.visit, seenPanelIds: [...seenPanelIds, place.panelId] },
    phase: play(state, { kind: 'panel', ...place, ...noSheet, isAtDesk: false }, 0, nowMs),
  })
}

/** A scene of the short way; before its beginning and after its end lies the choice. */
export function goToPath(state: State, pathIndex: number, nowMs: number, policy: Policy): State {
  const place = policy.path[pathIndex]
  if (place && scenesOf(place.panelId, policy)[place.sceneIndex] !== undefined)
    return enterScene(state, { ...place, pathIndex }, nowMs)
  return { ...state, phase: { kind: 'explore', sheet: undefined } }
}

/** The scene waits while the visitor is at the desk. */
export function moveToDesk(panel: PanelPhase, isOpen: boolean, nowMs: number, policy: Policy): PanelPhase {
  const hasDesk = policy.panels.find(({ id }) => id === panel.panelId)?.hasDesk ?? false
  if (!hasDesk || panel.isAtDesk === isOpen) return panel
  return { ...(isOpen ? setStatus(panel, 'paused', nowMs) : panel), ...noSheet, isAtDesk: isOpen }
}

export const withDesk = (visit: Visit, panelId: string, state: DeskState): Visit => ({
  ...visit,
  desks: { ...visit.desks, [panelId]: state },
})

export const onPanel = (state: State, change: (panel: PanelPhase) => PanelPhase): State =>
  state.phase.kind === 'panel' ? counted({ ...state, phase: change(state.phase) }) : state

/** Like `onPanel`, when the scene is in front: nothing speaks while the visitor is at a desk. */
export const onScene = (state: State, change: (panel: PanelPhase) => PanelPhase): State =>
  onPanel(state, (panel) => (panel.isAtDesk ? panel : change(panel)))

/** Remembers the last run given: numbers never come twice, so that the end of one run never passes for that of another. */
const counted = (state: State): State => ({ ...state, lastRun: panelOf(state)?.narration.run ?? state.lastRun })

export const setStatus = (panel: PanelPhase, status: 'playing' | 'paused' | 'ended', nowMs: number): PanelPhase =>
  panel.narration.status === status || (status === 'paused' && panel.narration.status === 'ended')
    ? panel
    : { ...panel, narration: { ...panel.narration, status, sinceMs: nowMs } }

export const play = (
  state: State,
  panel: Omit<PanelPhase, 'narration'>,
  fromSentence: number,
  nowMs: number,
): PanelPhase => ({
  ...panel,
  narration: {
    run: state.lastRun + 1,
    status: 'playing',
    fromSentence: fromSentence > 0 ? fromSentence : 0,
    sinceMs: nowMs,
  },
})

export const scenesOf = (panelId: string, policy: Policy): readonly string[] =>
  policy.panels.find(({ id }) => id === panelId)?.sceneIds ?? []

export function goToScene(state: State, index: number, nowMs: number, policy: Policy): State {
  return onPanel(state, (panel) =>
    scenesOf(panel.panelId, policy)[index] === undefined
      ? panel
      : play(state, { ...panel, sceneIndex: index, ...noSheet, pathIndex: undefined, isAtDesk: false }, 0, nowMs),
  )
}

/** The next scene; after the last one the next panel, and from the last panel back to the choice. */
export function goNext(state: State, nowMs: number, policy: Policy): State {
  if (state.phase.kind !== 'panel') return state
  const { panelId, sceneIndex, pathIndex } = state.phase
  if (pathIndex !== undefined) return goToPath(state, pathIndex + 1, nowMs, policy)
  if (sceneIndex + 1 < scenesOf(panelId, policy).length) return goToScene(state, sceneIndex + 1, nowMs, policy)
  const following = policy.panels[policy.panels.findIndex(({ id }) => id === panelId) + 1]
  return following
    ? openPanel(state, following.id, 0, nowMs, policy)
    : { ...state, phase: { kind: 'explore', sheet: undefined } }
}

export function goBack(state: State, nowMs: number, policy: Policy): State {
  if (state.phase.kind !== 'panel') return state
  const { isAtDesk, pathIndex } = state.phase
  if (isAtDesk) return onPanel(state, (panel) => moveToDesk(panel, false, nowMs, policy))
  if (pathIndex !== undefined) return goToPath(state, pathIndex - 1, nowMs, policy)
  return state.phase.sceneIndex > 0
    ? goToScene(state, state.phase.sceneIndex - 1, nowMs, policy)
    : { ...state, phase: { kind: 'explore', sheet: undefined } }
}

export const setLanguage = (state: State, language: string, sentence: number, nowMs: number, policy: Policy): State =>
  isBrowsing(state) && policy.languages.includes(language) && language !== state.visit.language
    ? inLanguage(state, language, sentence, nowMs)
    : state

/** The scene goes on in the new language at the same sentence, playing or paused as it was. */
export function inLanguage(state: State, language: string, sentence: number, nowMs: number): State {
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
