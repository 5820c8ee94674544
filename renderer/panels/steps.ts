/** Drawings that appear step by step: groups with `data-step="1"` … are hidden by the class `later` until their time. */

/** The step that is due when `part` (0 to 1) of the words has been spoken. The first appears with the first word. */
export const stepAt = (part: number, steps: number): number =>
  part <= 0 ? 0 : Math.min(steps, Math.floor(part * steps) + 1)

export const stepsOf = (plate: ParentNode): number =>
  Math.max(0, ...[...plate.querySelectorAll<SVGElement>('[data-step]')].map(stepOf))

export function showSteps(plate: ParentNode, due: number): void {
  for (const group of plate.querySelectorAll<SVGElement>('[data-step]'))
    group.classList.toggle('later', stepOf(group) > due)
}

const stepOf = (group: SVGElement): number => Number(group.dataset['step']) || 0
