/** A small case of the intelligence cycle without a fault; each test spoils or walks through it. */
import { deskSchema, type CycleDesk } from '../../../../shared/pack/desk-v1.ts'

const text = (en: string) => ({ en, tr: en })

const report = (id: string, nearness: string, when: string) => ({
  id,
  from: text(id),
  nearness,
  when,
  interest: text('none'),
  says: text('says'),
  weight: text('weighs'),
})

const answer = (id: string) => ({ id, label: text(id), reply: text(`reply to ${id}`) })

/** As a curator would write it. */
export const aCaseAsWritten = () => ({
  kind: 'cycle',
  label: text('Made up'),
  due: '21:00',
  nearness: [
    { id: 'heard', title: text('heard') },
    { id: 'saw', title: text('saw') },
  ],
  verdicts: [
    { id: 'sure', title: text('Sure') },
    { id: 'unsure', title: text('Unsure') },
  ],
  reports: [report('walker', 'saw', '15:00'), report('talker', 'heard', '22:30')],
  steps: [
    {
      kind: 'choose',
      id: 'question',
      scene: 'one',
      phase: text('Asking'),
      prompt: text('What?'),
      text: text('It is night.'),
      choices: [{ ...answer('vague'), again: true }, answer('exact')],
    },
    {
      kind: 'choose',
      id: 'call',
      phase: text('Collecting'),
      prompt: text('Whom?'),
      text: text('One call.'),
      choices: [{ ...answer('ring'), report: report('watcher', 'saw', '20:50') }, answer('wait')],
    },
    {
      kind: 'weigh',
      id: 'weighing',
      scene: 'two',
      phase: text('Weighing'),
      prompt: text('Weigh.'),
      question: text('How sure?'),
    },
    {
      kind: 'choose',
      id: 'answer',
      phase: text('Telling'),
      prompt: text('So?'),
      text: text('He asks.'),
      choices: [
        { ...answer('go'), askedBack: { prompt: text('Sure?'), choices: [answer('yes'), answer('no')] } },
        answer('stay'),
      ],
    },
  ],
  outcome: { text: text('It rained.') },
  review: [
    {
      question: text('Who?'),
      answer: text('He.'),
      notes: [
        { choice: 'vague', text: text('vaguely') },
        { choice: 'ring', chosen: false, text: text('not rung') },
        { choice: 'yes', text: text('sure of it') },
      ],
    },
  ],
  learned: text('Doubt.'),
})

export const aCase = (): CycleDesk => {
  const desk = deskSchema.parse(aCaseAsWritten())
  if (desk.kind !== 'cycle') throw new Error('not a case')
  return desk
}
