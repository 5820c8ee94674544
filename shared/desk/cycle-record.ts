/** What lies on paper when the case is over: the visitor's own answers, and what a reviewer reads in them. */
import type { CycleAnswer, CycleChoice, CycleDesk, CycleReport } from '../pack/desk-v1.ts'
import { answerBackOf, choiceOf, reportsOf, triedOf, verdictOf, type CycleState, type Text } from './cycle.ts'

export type CycleEntry =
  | {
      readonly kind: 'answer'
      readonly id: string
      readonly phase: Text
      /** What was answered first and led to the same question again. */
      readonly tried: readonly CycleChoice[]
      /** Absent when the step was left open. */
      readonly choice: CycleChoice | undefined
      readonly askedBack: { readonly prompt: Text; readonly answer: CycleAnswer | undefined } | undefined
    }
  | {
      readonly kind: 'weights'
      readonly id: string
      readonly phase: Text
      readonly reports: readonly { readonly report: CycleReport; readonly verdict: Text | undefined }[]
    }

export interface CycleFinding {
  readonly question: Text
  /** The same for everyone, then what depends on the answers. */
  readonly answers: readonly Text[]
}

/** A step each, in order. */
export const entriesOf = (desk: CycleDesk, state: CycleState): readonly CycleEntry[] =>
  desk.steps.map((step): CycleEntry => {
    const { id, phase } = step
    if (step.kind === 'choose') {
      const choice = choiceOf(state, step)
      const askedBack = choice?.askedBack && { prompt: choice.askedBack.prompt, answer: answerBackOf(state, choice) }
      return { kind: 'answer', id, phase, tried: triedOf(state, step), choice, askedBack }
    }
    const reports = reportsOf(desk, state).map((report) => ({
      report,
      verdict: desk.verdicts.find((verdict) => verdict.id === verdictOf(state, report.id))?.title,
    }))
    return { kind: 'weights', id, phase, reports }
  })

/** What came of the answer to the last step, when it was given. */
export function consequenceOf(desk: CycleDesk, state: CycleState): Text | undefined {
  const last = desk.steps.at(-1)
  const choice = last?.kind === 'choose' ? choiceOf(state, last) : undefined
  return choice && (answerBackOf(state, choice) ?? choice).reply
}

export function findingsOf(desk: CycleDesk, state: CycleState): readonly CycleFinding[] {
  const given = new Set(
    desk.steps.flatMap((step) => {
      if (step.kind !== 'choose') return []
      const choice = choiceOf(state, step)
      const back = choice && answerBackOf(state, choice)
      return [...triedOf(state, step), ...(choice ? [choice] : []), ...(back ? [back] : [])].map(({ id }) => id)
    }),
  )
  return desk.review.map(({ question, answer, notes }) => ({
    question,
    answers: [answer, ...notes.filter(({ choice, chosen }) => given.has(choice) === chosen).map(({ text }) => text)],
  }))
}
