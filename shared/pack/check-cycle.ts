/** What no single field of a cycle desk can show: ids that repeat or lead nowhere, a question that never ends, a table too small. */
import type { LanguageTag } from '../language.ts'
import type { DeskChecks, Path } from './check-desk.ts'
import type { CycleDesk, CycleReport } from './desk-v1.ts'
import type { Image } from './schema-v1.ts'

/** So many reports lie side by side on the narrowest screen. */
const reportsOnTable = 4

type Texts = Readonly<Record<LanguageTag, unknown>>
type Placed<T> = readonly [T, Path]

const withPaths = <T>(items: readonly T[], path: Path): Placed<T>[] => items.map((item, i) => [item, [...path, i]])

/** False when the desk cannot be used. */
export function checkCycle(desk: CycleDesk, path: Path, checks: DeskChecks): boolean {
  const { report, scenes, needsLanguages } = checks
  let isUsable = true
  const fails = (at: Path, message: string) => {
    report(at, `${message}; the desk is not offered`)
    isUsable = false
  }

  const steps = withPaths(desk.steps, [...path, 'steps'])
  const questions = steps.flatMap(([step, at]) => (step.kind === 'choose' ? [[step, at] as const] : []))
  const choices = questions.flatMap(([step, at]) => withPaths(step.choices, [...at, 'choices']))
  const answersBack = choices.flatMap(([{ askedBack }, at]) =>
    askedBack ? withPaths(askedBack.choices, [...at, 'askedBack', 'choices']) : [],
  )
  const reports: Placed<CycleReport>[] = [
    ...withPaths(desk.reports, [...path, 'reports']),
    ...choices.flatMap(([choice, at]) => (choice.report ? [[choice.report, [...at, 'report']] as const] : [])),
  ]
  const nearness = withPaths(desk.nearness, [...path, 'nearness'])
  const verdicts = withPaths(desk.verdicts, [...path, 'verdicts'])

  const needsUnique = (items: readonly Placed<{ readonly id: string }>[]) => {
    const seen = new Set<string>()
    for (const [{ id }, at] of items) {
      if (seen.has(id)) fails([...at, 'id'], `"${id}" is used twice`)
      seen.add(id)
    }
  }
  needsUnique([...steps, ...choices, ...answersBack])
  for (const list of [reports, nearness, verdicts]) needsUnique(list)

  for (const [{ nearness: id }, at] of reports) {
    if (!desk.nearness.some((known) => known.id === id))
      fails([...at, 'nearness'], `"${id}" is not one of the nearnesses of this desk`)
  }
  const most = desk.reports.length + questions.filter(([step]) => step.choices.some((choice) => choice.report)).length
  if (most > reportsOnTable)
    fails(
      [...path, 'reports'],
      `with those that answers bring, ${most} reports may lie on a table for ${reportsOnTable}`,
    )
  for (const [step, at] of questions) {
    if (step.choices.every(({ again }) => again))
      fails([...at, 'choices'], 'every answer leads to the same question again')
  }

  for (const [{ again, askedBack, report: brought }, at] of choices) {
    if (again && askedBack)
      report([...at, 'askedBack'], 'is never asked, since the answer leads to the same question again')
    if (again && brought)
      report([...at, 'report'], 'is laid on the table by an answer that leads to the same question again')
  }
  for (const [{ scene }, at] of steps) {
    if (scene !== undefined && !scenes.some(({ id }) => id === scene))
      report([...at, 'scene'], `"${scene}" is not a scene of this panel; no scene opens the desk at this step`)
  }
  for (const [, at] of steps.filter(([{ kind }]) => kind === 'weigh').slice(1))
    report(at, 'weighs the reports a second time; it shows the verdicts of the first')
  const answers = [...choices, ...answersBack]
  desk.review.forEach(({ notes }, index) =>
    notes.forEach(({ choice, chosen }, note) => {
      if (!answers.some(([{ id }]) => id === choice))
        report(
          [...path, 'review', index, 'notes', note, 'choice'],
          `"${choice}" is not an answer of this desk; the note is ${chosen ? 'never' : 'always'} added`,
        )
    }),
  )

  const texts: Placed<Texts>[] = [
    [desk.label, [...path, 'label']],
    ...[...nearness, ...verdicts].map(([{ title }, at]) => [title, [...at, 'title']] as const),
    ...reports.flatMap(([{ from, interest, says, weight }, at]) => named({ from, interest, says, weight }, at)),
    ...steps.flatMap(([step, at]) => {
      const { phase, prompt } = step
      return named(
        { phase, prompt, ...(step.kind === 'choose' ? { text: step.text } : { question: step.question }) },
        at,
      )
    }),
    ...answers.flatMap(([{ label, reply }, at]) => named({ label, reply }, at)),
    ...choices.flatMap(([{ askedBack }, at]) =>
      askedBack ? named({ prompt: askedBack.prompt }, [...at, 'askedBack']) : [],
    ),
    [desk.outcome.text, [...path, 'outcome', 'text']],
    ...(desk.outcome.image ? ofImage(desk.outcome.image, [...path, 'outcome', 'image']) : []),
    ...desk.review.flatMap(({ question, answer, notes }, index) => [
      ...named({ question, answer }, [...path, 'review', index]),
      ...notes.flatMap(({ text }, note) => named({ text }, [...path, 'review', index, 'notes', note])),
    ]),
    [desk.learned, [...path, 'learned']],
  ]
  // Every text is looked at, so that all that is missing is listed at once.
  return texts.map(([text, at]) => needsLanguages(text, at)).every(Boolean) && isUsable
}

const named = (texts: Readonly<Record<string, Texts>>, path: Path): Placed<Texts>[] =>
  Object.entries(texts).map(([name, text]) => [text, [...path, name]])

const ofImage = ({ file, alt, description }: Image, path: Path): Placed<Texts>[] =>
  named({ ...(typeof file === 'string' ? {} : { file }), alt, ...(description && { description }) }, path)
