/**
 * A case of the intelligence cycle: what the visitor has answered, and what each touch makes of it. Nothing is locked and nothing
 * is judged: every answer may be changed, every step may be skipped, and what was left open stays open in the record.
 */
import { unreachable } from '../lib/assert.ts'
import type { CycleAnswer, CycleChoice, CycleDesk, CycleReport, CycleStep } from '../pack/desk-v1.ts'

export type Text = CycleAnswer['label']
export type ChooseStep = Extract<CycleStep, { kind: 'choose' }>

export interface CycleState {
  readonly kind: 'cycle'
  /** The scene from which the desk was opened; coming from another one leads to its step. */
  readonly sceneId: string | undefined
  /** The step in front; behind the last one what happened, then the record. */
  readonly place: number
  /** Whether the question that follows the answer is in front. */
  readonly isAskedBack: boolean
  /** The report that was taken up to be weighed; the first one that is not weighed when absent. */
  readonly reportId: string | undefined
  /** What was answered, the latest last: by the id of the step or, asked back, of the answer to it. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** By the id of the report. */
  readonly verdicts: Readonly<Record<string, string>>
}

export type CycleMove =
  /** Answers the question in front. */
  | { readonly type: 'answer'; readonly id: string }
  /** Takes a report up to weigh it. */
  | { readonly type: 'take'; readonly id: string }
  /** Gives the report in front a verdict. */
  | { readonly type: 'weigh'; readonly id: string }
  | { readonly type: 'go'; readonly place: number }
  | { readonly type: 'on' }
  /** One step the other way: the question before, the report before. */
  | { readonly type: 'back' }
  | { readonly type: 'begin-again' }

/** A question with its answers: that of a step, or the one that follows an answer to it. */
export interface CycleQuestion {
  readonly id: string
  readonly prompt: Text
  /** What is read beside it: the situation and then, once answered, what came of the answer. */
  readonly text: Text
  readonly choices: readonly CycleAnswer[]
  readonly given: CycleAnswer | undefined
  readonly isSettled: boolean
}

export type CycleFront =
  | { readonly kind: 'question'; readonly step: ChooseStep; readonly question: CycleQuestion }
  | { readonly kind: 'weigh'; readonly step: Extract<CycleStep, { kind: 'weigh' }>; readonly report: CycleReport }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'record' }

const fresh = (sceneId: string | undefined, place: number): CycleState => ({
  kind: 'cycle',
  sceneId,
  place,
  isAskedBack: false,
  reportId: undefined,
  answers: {},
  verdicts: {},
})

/** The desk as it is found by a visitor who comes from a scene: where it was left, or at the step of that scene. */
export function openCycle(desk: CycleDesk, state: CycleState | undefined, sceneId: string | undefined): CycleState {
  const ofScene = desk.steps.findIndex(({ scene }) => scene !== undefined && scene === sceneId)
  if (!state) return fresh(sceneId, Math.max(0, ofScene))
  const known = settle(desk, state)
  if (state.sceneId === sceneId) return known
  return ofScene < 0 ? { ...known, sceneId } : { ...at(known, ofScene), sceneId }
}

export function moveCycle(desk: CycleDesk, before: CycleState, move: CycleMove): CycleState {
  const state = settle(desk, before)
  const front = frontOf(desk, state)
  switch (move.type) {
    case 'answer':
      return front.kind === 'question' ? settle(desk, withAnswer(state, front.question, move.id)) : state
    case 'take':
      return front.kind === 'weigh' && reportsOf(desk, state).some(({ id }) => id === move.id)
        ? { ...state, reportId: move.id }
        : state
    case 'weigh':
      return front.kind === 'weigh' && desk.verdicts.some(({ id }) => id === move.id)
        ? { ...state, reportId: front.report.id, verdicts: { ...state.verdicts, [front.report.id]: move.id } }
        : state
    case 'go':
      return Number.isInteger(move.place) && move.place >= 0 && move.place <= lastPlace(desk)
        ? at(state, move.place)
        : state
    case 'on':
      return canGoOn(desk, state) ? onward(desk, state, front) : state
    case 'back':
      return backward(desk, state, front)
    case 'begin-again':
      return fresh(state.sceneId, 0)
    default:
      return unreachable(move)
  }
}

export function frontOf(desk: CycleDesk, state: CycleState): CycleFront {
  const step = desk.steps[state.place]
  if (!step) return { kind: state.place === desk.steps.length ? 'outcome' : 'record' }
  if (step.kind === 'choose') return { kind: 'question', step, question: questionOf(state, step) }
  const reports = reportsOf(desk, state)
  const report =
    reports.find(({ id }) => id === state.reportId) ?? reports.find(({ id }) => !verdictOf(state, id)) ?? reports[0]
  // A desk has reports, or it does not read (desk-v1.ts).
  return report ? { kind: 'weigh', step, report } : { kind: 'record' }
}

/** Whether what is in front has been answered. */
export function canGoOn(desk: CycleDesk, state: CycleState): boolean {
  const front = frontOf(desk, state)
  switch (front.kind) {
    case 'question':
      return front.question.isSettled
    case 'weigh':
      return verdictOf(state, front.report.id) !== undefined
    case 'outcome':
      return true
    case 'record':
      return false
    default:
      return unreachable(front)
  }
}

/** Whether nothing of a step is left open. */
export function isDecided(desk: CycleDesk, state: CycleState, step: CycleStep): boolean {
  if (step.kind === 'weigh') return nextReport(desk, state) === undefined
  const choice = choiceOf(state, step)
  return choice !== undefined && !choice.again && (!choice.askedBack || answerBackOf(state, choice) !== undefined)
}

/** How many reports answers may still bring to the table. */
export const awaitedReports = (desk: CycleDesk, state: CycleState): number =>
  desk.steps.filter(
    (step) => step.kind === 'choose' && step.choices.some(({ report }) => report) && !isDecided(desk, state, step),
  ).length

/** The report that will be weighed next, if one is still to be weighed. */
export const nextReport = (desk: CycleDesk, state: CycleState): CycleReport | undefined =>
  reportsOf(desk, state).find(({ id }) => !verdictOf(state, id))

/** The reports on the table, from the furthest to the nearest. */
export function reportsOf(desk: CycleDesk, state: CycleState): readonly CycleReport[] {
  const brought = desk.steps.flatMap((step) => (step.kind === 'choose' ? (choiceOf(state, step)?.report ?? []) : []))
  const far = ({ nearness }: CycleReport) => desk.nearness.findIndex(({ id }) => id === nearness)
  return [...desk.reports, ...brought].sort((a, b) => far(a) - far(b))
}

export const verdictOf = (state: CycleState, reportId: string): string | undefined =>
  Object.hasOwn(state.verdicts, reportId) ? state.verdicts[reportId] : undefined

/** The answer to a step that counts: the latest. */
export const choiceOf = (state: CycleState, step: ChooseStep): CycleChoice | undefined =>
  latest(step.choices, answersTo(state, step.id))

/** The answers to a step that were given before the one that counts and led to the same question again. */
export const triedOf = (state: CycleState, step: ChooseStep): readonly CycleChoice[] =>
  answersTo(state, step.id)
    .slice(0, -1)
    .flatMap((id) => step.choices.find((choice) => choice.id === id && choice.again) ?? [])

/** The answer to the question that was asked back. */
export const answerBackOf = (state: CycleState, { id, askedBack }: CycleChoice): CycleAnswer | undefined =>
  askedBack && latest(askedBack.choices, answersTo(state, id))

/** Minutes from a report to the time at which the answer is due. */
export function ageMinutes(desk: CycleDesk, { when }: CycleReport): number {
  const age = minutesOf(desk.due) - minutesOf(when)
  return age < 0 ? age + 24 * 60 : age
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

const lastPlace = (desk: CycleDesk): number => desk.steps.length + 1

const at = (state: CycleState, place: number): CycleState => ({
  ...state,
  place,
  isAskedBack: false,
  reportId: undefined,
})

/** Ids come from the pack: `constructor` is one, too. */
const answersTo = (state: CycleState, id: string): readonly string[] =>
  Object.hasOwn(state.answers, id) ? (state.answers[id] ?? []) : []

const latest = <C extends CycleAnswer>(choices: readonly C[], given: readonly string[]): C | undefined =>
  choices.find(({ id }) => id === given.at(-1))

function questionOf(state: CycleState, step: ChooseStep): CycleQuestion {
  const choice = choiceOf(state, step)
  if (state.isAskedBack && choice?.askedBack) {
    const { prompt, choices } = choice.askedBack
    const given = answerBackOf(state, choice)
    return { id: choice.id, prompt, text: (given ?? choice).reply, choices, given, isSettled: given !== undefined }
  }
  return {
    id: step.id,
    prompt: step.prompt,
    text: choice?.reply ?? step.text,
    choices: step.choices,
    given: choice,
    isSettled: choice !== undefined && !choice.again,
  }
}

function withAnswer(state: CycleState, { id, choices }: CycleQuestion, given: string): CycleState {
  if (!choices.some((choice) => choice.id === given)) return state
  const before = answersTo(state, id).filter((answer) => answer !== given)
  return { ...state, answers: { ...state.answers, [id]: [...before, given] } }
}

function onward(desk: CycleDesk, state: CycleState, front: CycleFront): CycleState {
  if (front.kind === 'question' && !state.isAskedBack && choiceOf(state, front.step)?.askedBack)
    return { ...state, isAskedBack: true }
  const next = front.kind === 'weigh' ? nextReport(desk, state) : undefined
  return next ? { ...state, reportId: next.id } : at(state, state.place + 1)
}

function backward(desk: CycleDesk, state: CycleState, front: CycleFront): CycleState {
  if (state.isAskedBack) return { ...state, isAskedBack: false }
  const reports = reportsOf(desk, state)
  const before = front.kind === 'weigh' ? reports[reports.indexOf(front.report) - 1] : undefined
  if (before) return { ...state, reportId: before.id }
  const earlier = at(state, Math.max(0, state.place - 1))
  const step = desk.steps[earlier.place]
  if (step?.kind === 'weigh') return { ...earlier, reportId: reports.at(-1)?.id }
  const asksBack = step !== undefined && state.place > 0 && choiceOf(state, step)?.askedBack !== undefined
  return { ...earlier, isAskedBack: asksBack }
}

/** The content may have changed under the visitor: what it no longer has is forgotten. */
function settle(desk: CycleDesk, state: CycleState): CycleState {
  const answers: Record<string, readonly string[]> = {}
  const keep = (id: string, choices: readonly CycleAnswer[]) => {
    const known = answersTo(state, id).filter(
      (given, index, all) => all.lastIndexOf(given) === index && choices.some((choice) => choice.id === given),
    )
    if (known.length > 0) answers[id] = known
  }
  for (const step of desk.steps) {
    if (step.kind !== 'choose') continue
    keep(step.id, step.choices)
    for (const { id, askedBack } of step.choices) if (askedBack) keep(id, askedBack.choices)
  }
  const place = Number.isInteger(state.place) ? Math.min(Math.max(0, state.place), lastPlace(desk)) : 0
  const step = desk.steps[place]
  const known = { ...state, answers, place }
  const reports = reportsOf(desk, known)
  return {
    ...known,
    isAskedBack: state.isAskedBack && step?.kind === 'choose' && choiceOf(known, step)?.askedBack !== undefined,
    reportId: reports.some(({ id }) => id === state.reportId) ? state.reportId : undefined,
    verdicts: Object.fromEntries(
      reports.flatMap(({ id }) => {
        const verdict = verdictOf(state, id)
        return desk.verdicts.some((known) => known.id === verdict) ? [[id, verdict ?? '']] : []
      }),
    ),
  }
}
