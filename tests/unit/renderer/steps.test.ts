import { describe, expect, test } from 'vitest'
import {
  dueStep,
  isSilent,
  sentencesTold,
  showSteps,
  stepAt,
  stepsOf,
  Strokes,
} from '../../../renderer/panels/steps.ts'

/** As much of an element as a step has. */
class Group {
  readonly dataset: Record<string, string>
  isLater = false
  readonly classList = { toggle: (_: string, is: boolean) => (this.isLater = is) }

  constructor(dataset: Record<string, string>) {
    this.dataset = dataset
  }
}

function plateOf(...datasets: Record<string, string>[]) {
  const groups = datasets.map((dataset) => new Group(dataset))
  const querySelectorAll = (selector: string) =>
    groups.filter(({ dataset }) => selector.slice('[data-'.length, -1) in dataset)
  return { groups, plate: { querySelectorAll } as unknown as ParentNode }
}

const sentences = ['One two three four.', 'Five six.', 'Seven eight nine ten.']
/** The narration after so many of the ten words. */
const after = (words: number) => ({ words: words / 10, sentences: sentencesTold(sentences, words / 10) })

describe('the narration', () => {
  test('is told sentence by sentence, the last one in part', () => {
    expect([0, 1, 2, 4, 5, 6, 8, 10].map((words) => after(words).sentences)).toEqual([0, 0.25, 0.5, 1, 1.5, 2, 2.5, 3])
  })

  test('that holds no word is told', () => {
    expect(sentencesTold([], 0)).toBe(0)
  })
})

describe('a drawing that follows the sentences', () => {
  const { groups, plate } = plateOf({ at: '1' }, { at: '0' }, { at: '2.5' }, { at: '1' })
  const steps = stepsOf(plate)
  const shownAfter = (words: number) => {
    showSteps(steps, dueStep(steps, after(words)))
    return groups.filter(({ isLater }) => !isLater).map(({ dataset }) => dataset['at'])
  }

  test('begins with the first word', () => {
    expect(shownAfter(0)).toEqual([])
    expect(shownAfter(1)).toEqual(['0'])
  })

  test('shows what belongs to a sentence with its first word, not in the pause before it', () => {
    expect(shownAfter(4)).toEqual(['0'])
    expect(shownAfter(5)).toEqual(['1', '0', '1'])
  })

  test('shows what belongs to a part of a sentence once that part has been told', () => {
    expect(shownAfter(8)).toEqual(['1', '0', '1'])
    expect(shownAfter(9)).toEqual(['1', '0', '2.5', '1'])
  })

  test('goes back when the visitor does', () => {
    expect(shownAfter(10)).toHaveLength(4)
    expect(shownAfter(4)).toEqual(['0'])
  })

  test('counts each moment once', () => {
    expect(steps.count).toBe(3)
    expect([0, 1, 5, 9].map((words) => dueStep(steps, after(words)))).toEqual([0, 1, 2, 3])
  })
})

describe('a drawing that names no sentences', () => {
  test('begins with the first word and is complete before the last', () => {
    expect(stepAt(0, 6)).toBe(0)
    expect(stepAt(0.01, 6)).toBe(1)
    expect(stepAt(0.5, 6)).toBe(4)
    expect(stepAt(0.999, 6)).toBe(6)
  })

  test('shares all the words equally among its steps', () => {
    const { groups, plate } = plateOf({ step: '2' }, { step: '1' }, { step: '2' })
    const steps = stepsOf(plate)
    showSteps(steps, dueStep(steps, after(4)))
    expect(groups.map(({ isLater }) => isLater)).toEqual([true, false, true])
    showSteps(steps, dueStep(steps, after(5)))
    expect(groups.map(({ isLater }) => isLater)).toEqual([false, false, false])
  })

  test('without steps is there from the beginning', () => {
    const steps = stepsOf(plateOf({}).plate)
    expect(steps.count).toBe(0)
    expect(dueStep(steps, after(3))).toBe(0)
  })
})

test('a complete drawing shows every step', () => {
  const { groups, plate } = plateOf({ at: '0' }, { at: '9' })
  showSteps(stepsOf(plate), 0)
  expect(groups.every(({ isLater }) => isLater)).toBe(true)
  showSteps(stepsOf(plate), Infinity)
  expect(groups.some(({ isLater }) => isLater)).toBe(false)
})

/** What a drawing of four steps asks for while its scene is told; `undefined` when it is complete. */
const strokesOf = (told: readonly (number | undefined)[], strokes = new Strokes()) =>
  told.map((part) => strokes.isNew(part === undefined ? Infinity : stepAt(part, 4)))

describe('the pencil', () => {
  test('is heard once for each step that appears', () => {
    expect(strokesOf([0, 0.01, 0.1, 0.26, 0.3, 0.51, 0.9])).toEqual([false, true, false, true, false, true, true])
  })

  test('is heard once when a visitor jumps over several steps, and not again for steps seen before', () => {
    expect(strokesOf([0, 0.01, 0.8, 0, 0.01, 0.3, 0.8])).toEqual([false, true, true, false, false, false, false])
  })

  test('is not heard for what is there when the drawing comes in, in another language for one', () => {
    expect(strokesOf([0.6, 0.6, 0.76])).toEqual([false, false, true])
  })

  test('is not heard for a drawing that is complete: in still motion, at the end, in attract', () => {
    expect(strokesOf([undefined, undefined])).toEqual([false, false])
  })

  test('is kept away by drawings that ask for silence', () => {
    const plate = (attributes: string[]) => ({ hasAttribute: (name: string) => attributes.includes(name) }) as Element
    expect(isSilent(plate(['class', 'data-silent']))).toBe(true)
    expect(isSilent(plate(['class']))).toBe(false)
  })
})
