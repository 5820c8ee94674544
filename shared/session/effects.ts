/** Effects are what differs between the session before and after: two narrations at once cannot be expressed. */
import { longestVisitMs, type StaffToken, type VisitEvent } from '../contract/host.ts'
import type { Effect, SessionEvent } from './events.ts'
import type { PanelPhase, Policy, State } from './state.ts'

export function effectsBetween(before: State, after: State, event: SessionEvent, policy: Policy): Effect[] {
  return [
    ...narrationEffects(before, after),
    ...warningEffects(before, after, event),
    ...staffEffects(before, after, event),
    ...visitEvents(before, after, event, policy).map((visitEvent): Effect => ({ type: 'record', event: visitEvent })),
  ]
}

/** The panel in front of the visitor, or waiting under the warning. */
export const panelOf = ({ phase }: State): PanelPhase | undefined => {
  const shown = phase.kind === 'warning' ? phase.under : phase
  return shown.kind === 'panel' ? shown : undefined
}

function narrationEffects(before: State, after: State): Effect[] {
  const from = panelOf(before)
  const to = panelOf(after)
  if (from && to && from.narration.run === to.narration.run) {
    if (from.narration.status === to.narration.status) return []
    if (to.narration.status === 'paused') return [{ type: 'pause' }]
    return to.narration.status === 'playing' ? [start('resume', to, after)] : []
  }
  return [
    ...(from && from.narration.status !== 'ended' ? [{ type: 'stop' } as const] : []),
    ...(to && to.narration.status === 'playing' ? [start('play', to, after)] : []),
  ]
}

const start = (type: 'play' | 'resume', { panelId, sceneIndex, narration }: PanelPhase, { visit }: State): Effect => ({
  type,
  panelId,
  sceneIndex,
  language: visit.language,
  fromSentence: narration.fromSentence,
  run: narration.run,
})

function warningEffects(before: State, after: State, event: SessionEvent): Effect[] {
  const was = before.phase.kind === 'warning'
  const is = after.phase.kind === 'warning'
  if (was === is) return []
  if (is) return [{ type: 'ask-aloud', language: after.visit.language }]
  const hasRunOut = after.phase.kind === 'attract' && event.type !== 'start-again'
  return hasRunOut ? [{ type: 'stop-asking' }, { type: 'line-ended' }] : [{ type: 'stop-asking' }]
}

/** Locks every token that is not in use after the step: one that was left, and one that came when the PIN pad had closed. */
function staffEffects(before: State, after: State, event: SessionEvent): Effect[] {
  const left = tokenOf(before)
  const came = event.type === 'staff-unlocked' ? event.token : undefined
  return [...new Set([left, came])].flatMap((token): Effect[] =>
    token === undefined || token === tokenOf(after) ? [] : [{ type: 'lock-staff', token }],
  )
}

const tokenOf = ({ phase }: State): StaffToken | undefined => (phase.kind === 'staff' ? phase.token : undefined)

function visitEvents(before: State, after: State, event: SessionEvent, policy: Policy): VisitEvent[] {
  const events: VisitEvent[] = []
  const { language } = after.visit
  if (before.visit.startedAtMs !== undefined && after.visit.startedAtMs !== before.visit.startedAtMs) {
    events.push({
      type: 'visit-ended',
      reason: endReason(after, event),
      durationMs: Math.min(longestVisitMs, Math.max(0, event.nowMs - before.visit.startedAtMs)),
    })
  }
  if (after.visit.startedAtMs !== undefined && after.visit.startedAtMs !== before.visit.startedAtMs) {
    events.push({ type: 'visit-started', language })
  }
  const from = panelOf(before)
  const to = panelOf(after)
  if (to && to.panelId !== from?.panelId) events.push({ type: 'panel-opened', panelId: to.panelId, language })
  if (
    from &&
    to &&
    from.narration.run === to.narration.run &&
    from.narration.status !== 'ended' &&
    to.narration.status === 'ended'
  ) {
    const sceneId = policy.panels.find(({ id }) => id === to.panelId)?.sceneIds[to.sceneIndex]
    if (sceneId !== undefined) events.push({ type: 'scene-heard', panelId: to.panelId, sceneId, language })
  }
  return events
}

function endReason(after: State, event: SessionEvent): Extract<VisitEvent, { type: 'visit-ended' }>['reason'] {
  if (event.type === 'start-again') return 'start-again'
  if (after.phase.kind === 'staff') return 'staff'
  return after.phase.kind === 'closed' || after.phase.kind === 'fault' ? 'closed' : 'idle'
}
