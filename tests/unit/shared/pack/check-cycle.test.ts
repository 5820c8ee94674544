import { describe, expect, test } from 'vitest'
import { readPack } from '../../../../shared/pack/read.ts'
import { aCaseAsWritten } from '../desk/a-case.ts'
import { aPackWith } from './a-pack.ts'

interface Read {
  readonly faults: string[]
  readonly isOffered: boolean
}

/** The pack whose first panel has the case, after `spoil` has changed it as a careless editor would. */
function read(spoil: (desk: Loose) => void): Read {
  const desk = aCaseAsWritten() as unknown as Loose
  spoil(desk)
  const { pack, problems } = readPack(aPackWith(['panels', 0, 'desk'], desk))
  return {
    faults: problems.map(({ pointer, message }) => `${pointer.replace('/panels/0/desk', '')}: ${message}`),
    isOffered: pack?.panels[0]?.desk !== undefined,
  }
}

/** A desk to be spoilt: any field may be set to anything. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any

const answer = (id: string) => ({ id, label: { en: id, tr: id }, reply: { en: id, tr: id } })

test('a case without a fault is offered', () => {
  expect(read(() => undefined)).toEqual({ faults: [], isOffered: true })
})

describe('costs the desk:', () => {
  test.each<[string, (desk: Loose) => void, string]>([
    [
      'an answer with the id of a step',
      (desk) => (desk.steps[0].choices[1].id = 'call'),
      '/steps/0/choices/1/id: "call" is used twice; the desk is not offered',
    ],
    [
      'two reports with one id, one of them brought by an answer',
      (desk) => (desk.steps[1].choices[0].report.id = 'walker'),
      '/steps/1/choices/0/report/id: "walker" is used twice; the desk is not offered',
    ],
    [
      'two verdicts with one id',
      (desk) => (desk.verdicts[1].id = 'sure'),
      '/verdicts/1/id: "sure" is used twice; the desk is not offered',
    ],
    [
      'a nearness that is not listed',
      (desk) => (desk.reports[0].nearness = 'smelt'),
      '/reports/0/nearness: "smelt" is not one of the nearnesses of this desk; the desk is not offered',
    ],
    [
      'more reports than the table holds',
      (desk) => desk.reports.push({ ...desk.reports[0], id: 'third' }, { ...desk.reports[0], id: 'fourth' }),
      '/reports: with those that answers bring, 5 reports may lie on a table for 4; the desk is not offered',
    ],
    [
      'a question to which every answer leads back',
      (desk) => (desk.steps[0].choices[1].again = true),
      '/steps/0/choices: every answer leads to the same question again; the desk is not offered',
    ],
    [
      'a text in no language of the pack',
      (desk) => (desk.steps[2].question = { fr: 'Sûr ?' }),
      '/steps/2/question/tr: is missing; nothing can stand in for it',
    ],
  ])('%s', (_, spoil, fault) => {
    const { faults, isOffered } = read(spoil)
    expect(faults).toContain(fault)
    expect(isOffered).toBe(false)
  })
})

describe('is named, and the desk is offered:', () => {
  test.each<[string, (desk: Loose) => void, string[]]>([
    [
      'a text that lacks a language',
      (desk) => delete desk.steps[3].choices[0].askedBack.prompt.en,
      ['/steps/3/choices/0/askedBack/prompt/en: is missing; "tr" stands in for it'],
    ],
    [
      'a scene that is not of this panel',
      (desk) => (desk.steps[0].scene = 'elsewhere'),
      ['/steps/0/scene: "elsewhere" is not a scene of this panel; no scene opens the desk at this step'],
    ],
    [
      'a question asked back by an answer that leads back',
      (desk) =>
        (desk.steps[0].choices[0].askedBack = { prompt: { en: 'q', tr: 'q' }, choices: [answer('a'), answer('b')] }),
      ['/steps/0/choices/0/askedBack: is never asked, since the answer leads to the same question again'],
    ],
    [
      'a second weighing',
      (desk) => desk.steps.push({ ...desk.steps[2], id: 'second' }),
      ['/steps/4: weighs the reports a second time; it shows the verdicts of the first'],
    ],
    [
      'a note on an answer that nobody can give',
      (desk) => {
        desk.review[0].notes[0].choice = 'shrug'
        desk.review[0].notes[1].choice = 'sigh'
      },
      [
        '/review/0/notes/0/choice: "shrug" is not an answer of this desk; the note is never added',
        '/review/0/notes/1/choice: "sigh" is not an answer of this desk; the note is always added',
      ],
    ],
  ])('%s', (_, spoil, faults) => {
    expect(read(spoil)).toEqual({ faults, isOffered: true })
  })
})
