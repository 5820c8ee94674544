import { describe, expect, test } from 'vitest'
import { consequenceOf, entriesOf, findingsOf } from '../../../../shared/desk/cycle-record.ts'
import {
  ageMinutes,
  awaitedReports,
  canGoOn,
  frontOf,
  isDecided,
  moveCycle,
  nextReport,
  openCycle,
  reportsOf,
  type CycleMove,
  type CycleState,
} from '../../../../shared/desk/cycle.ts'
import type { CycleDesk } from '../../../../shared/pack/desk-v1.ts'
import { aCase, aCaseAsWritten } from './a-case.ts'

const desk = aCase()

/** Moves in short: `on`, `again`, a place, an answer, `take …`, `= …` for a verdict. */
function walk(...moves: (string | number)[]): CycleState {
  return moves.reduce<CycleState>(
    (state, move) => moveCycle(desk, state, moveFrom(move)),
    openCycle(desk, undefined, undefined),
  )
}

function moveFrom(move: string | number): CycleMove {
  if (typeof move === 'number') return { type: 'go', place: move }
  if (move === 'on') return { type: 'on' }
  if (move === 'again') return { type: 'begin-again' }
  if (move.startsWith('take ')) return { type: 'take', id: move.slice(5) }
  if (move.startsWith('= ')) return { type: 'weigh', id: move.slice(2) }
  return { type: 'answer', id: move }
}

const question = (state: CycleState) => {
  const front = frontOf(desk, state)
  if (front.kind !== 'question') throw new Error(`${front.kind} is in front`)
  return front.question
}

const whole = [
  'vague',
  'exact',
  'on',
  'ring',
  'on',
  '= unsure',
  'on',
  '= sure',
  'on',
  '= sure',
  'on',
  'go',
  'on',
  'yes',
]

describe('a question', () => {
  test('shows the situation, then what came of the answer', () => {
    expect(question(walk()).text).toEqual({ en: 'It is night.', tr: 'It is night.' })
    expect(question(walk('exact')).text).toEqual({ en: 'reply to exact', tr: 'reply to exact' })
  })

  test('is asked again after an answer that leads back to it', () => {
    expect(canGoOn(desk, walk('vague'))).toBe(false)
    expect(walk('vague', 'on').place).toBe(0)
    expect(walk('vague', 'exact', 'on').place).toBe(1)
  })

  test('takes another answer in place of the first', () => {
    expect(question(walk(1, 'ring', 'wait')).given?.id).toBe('wait')
  })

  test('takes only its own answers', () => {
    expect(walk('ring')).toEqual(walk())
  })

  test('can ask back, and only then is the step decided', () => {
    const asked = walk(3, 'go', 'on')
    expect(question(asked).prompt.en).toBe('Sure?')
    expect(isDecided(desk, asked, desk.steps[3]!)).toBe(false)
    const answered = moveCycle(desk, asked, { type: 'answer', id: 'no' })
    expect(isDecided(desk, answered, desk.steps[3]!)).toBe(true)
    expect(frontOf(desk, moveCycle(desk, answered, { type: 'on' })).kind).toBe('outcome')
  })

  test('that asks nothing back leads straight on', () => {
    expect(frontOf(desk, walk(3, 'stay', 'on')).kind).toBe('outcome')
  })
})

describe('the table', () => {
  test('holds the reports from the furthest to the nearest, with those that a call has brought', () => {
    expect(reportsOf(desk, walk()).map(({ id }) => id)).toEqual(['talker', 'walker'])
    expect(reportsOf(desk, walk(1, 'ring')).map(({ id }) => id)).toEqual(['talker', 'walker', 'watcher'])
    expect(reportsOf(desk, walk(1, 'ring', 'wait')).map(({ id }) => id)).toEqual(['talker', 'walker'])
  })

  test('keeps a place for a report that may still come', () => {
    expect(awaitedReports(desk, walk())).toBe(1)
    expect(awaitedReports(desk, walk(1, 'wait'))).toBe(0)
  })

  test('tells how old a report is when the answer is due, across midnight too', () => {
    const [walker, talker] = desk.reports
    expect(ageMinutes(desk, walker!)).toBe(6 * 60)
    expect(ageMinutes(desk, talker!)).toBe(22.5 * 60)
  })
})

describe('weighing', () => {
  const front = (state: CycleState) => {
    const shown = frontOf(desk, state)
    return shown.kind === 'weigh' ? shown.report.id : shown.kind
  }

  test('begins with the first report and goes on to the next that is not weighed', () => {
    expect(front(walk(2))).toBe('talker')
    expect(front(walk(2, '= sure'))).toBe('talker')
    expect(front(walk(2, '= sure', 'on'))).toBe('walker')
    expect(front(walk(2, '= sure', 'on', '= sure', 'on'))).toBe('question')
  })

  test('can take any report up, and give it another verdict', () => {
    const state = walk(2, 'take walker', '= unsure', '= sure')
    expect(state.verdicts).toEqual({ walker: 'sure' })
    expect(nextReport(desk, state)?.id).toBe('talker')
  })

  test('forgets the verdict on a report that is no longer on the table', () => {
    const state = walk(1, 'ring', 2, 'take watcher', '= sure', 1, 'wait')
    expect(state.verdicts).toEqual({})
  })

  test('knows only the verdicts of the desk', () => {
    expect(walk(2, '= perhaps')).toEqual(walk(2))
  })
})

describe('going about', () => {
  test('every step can be gone to at any time, with what was decided kept', () => {
    const state = walk(...whole, 0)
    expect(state.place).toBe(0)
    expect(question(state).given?.id).toBe('exact')
    expect(frontOf(desk, moveCycle(desk, state, { type: 'go', place: 4 })).kind).toBe('outcome')
  })

  test('leads nowhere outside the case', () => {
    for (const place of [-1, 6, 0.5, NaN, Infinity]) expect(walk(1, place).place).toBe(1)
  })

  test('one step back leads to the question asked back, the last report, the step before', () => {
    const back = (state: CycleState) => moveCycle(desk, state, { type: 'back' })
    const told = back(walk(...whole, 'on'))
    expect(told).toMatchObject({ place: 3, isAskedBack: true })
    expect(back(told)).toMatchObject({ place: 3, isAskedBack: false })
    const reports = [walk(...whole, 3)]
    for (let step = 0; step < 3; step++) reports.push(back(reports.at(-1)!))
    expect(reports.slice(1).map(({ place, reportId }) => [place, reportId])).toEqual([
      [2, 'watcher'],
      [2, 'walker'],
      [2, 'talker'],
    ])
    expect(back(reports.at(-1)!)).toMatchObject({ place: 1, isAskedBack: false })
    expect(back(walk()).place).toBe(0)
  })

  test('begins again from nothing', () => {
    expect(walk(...whole, 'on', 'on', 'again')).toEqual(walk())
  })
})

describe('opened from a scene', () => {
  test('the desk shows the step of that scene, and its beginning from any other', () => {
    expect(openCycle(desk, undefined, 'two').place).toBe(2)
    expect(openCycle(desk, undefined, 'three').place).toBe(0)
  })

  test('it is as it was left when the visitor comes back from the same scene', () => {
    const left = moveCycle(desk, moveCycle(desk, openCycle(desk, undefined, 'one'), { type: 'answer', id: 'exact' }), {
      type: 'on',
    })
    expect(openCycle(desk, left, 'one')).toEqual(left)
    expect(openCycle(desk, left, 'two')).toMatchObject({ place: 2, answers: { question: ['exact'] } })
    expect(openCycle(desk, left, 'three')).toMatchObject({ place: 1, sceneId: 'three' })
  })

  test('what the content no longer has is forgotten', () => {
    const smaller = { ...desk, steps: desk.steps.slice(0, 2), reports: desk.reports.slice(0, 1) } as CycleDesk
    const state = openCycle(smaller, walk(...whole, 'on', 'on'), undefined)
    expect(state).toMatchObject({ place: 3, answers: { question: ['vague', 'exact'], call: ['ring'] } })
    expect(Object.keys(state.verdicts)).toEqual(['walker', 'watcher'])
  })

  test('an id that every object has is an id like any other', () => {
    const written = aCaseAsWritten()
    written.steps[0]!.id = 'constructor'
    const renamed = { ...aCase(), steps: [{ ...desk.steps[0]!, id: 'constructor' }, ...desk.steps.slice(1)] }
    expect(entriesOf(renamed, openCycle(renamed, undefined, undefined))[0]).toMatchObject({ choice: undefined })
  })
})

describe('the record', () => {
  test('has every answer, first tries and questions asked back, and every weight', () => {
    const [asked, called, weighed, told] = entriesOf(desk, walk(...whole))
    expect(asked).toMatchObject({ tried: [{ id: 'vague' }], choice: { id: 'exact' } })
    expect(called).toMatchObject({ choice: { id: 'ring' }, tried: [] })
    expect(weighed).toMatchObject({
      reports: [
        { report: { id: 'talker' }, verdict: { en: 'Unsure' } },
        { report: { id: 'walker' }, verdict: { en: 'Sure' } },
        { report: { id: 'watcher' }, verdict: { en: 'Sure' } },
      ],
    })
    expect(told).toMatchObject({ choice: { id: 'go' }, askedBack: { answer: { id: 'yes' } } })
  })

  test('says what was left open', () => {
    const [asked, , weighed] = entriesOf(desk, walk())
    expect(asked).toMatchObject({ choice: undefined, askedBack: undefined })
    expect(weighed).toMatchObject({ reports: [{ verdict: undefined }, { verdict: undefined }] })
  })

  test('tells what came of the last answer', () => {
    expect(consequenceOf(desk, walk(3))).toBeUndefined()
    expect(consequenceOf(desk, walk(3, 'stay'))?.en).toBe('reply to stay')
    expect(consequenceOf(desk, walk(3, 'go'))?.en).toBe('reply to go')
    expect(consequenceOf(desk, walk(3, 'go', 'on', 'no'))?.en).toBe('reply to no')
  })

  const readBy = (state: CycleState) => findingsOf(desk, state)[0]?.answers.map(({ en }) => en)

  test('is read by a reviewer, who adds what depends on the answers', () => {
    expect(readBy(walk(...whole))).toEqual(['He.', 'vaguely', 'sure of it'])
    expect(readBy(walk('exact', 'on', 'wait'))).toEqual(['He.', 'not rung'])
  })
})
