// @ts-check
/** What the drawings of the made-up case share: the name of the phase above, and below what it is. */

/** @typedef {import('../lib/plate.mjs').Plate} Plate */

const phases = /** @type {const} */ ([
  ['Needs and tasking', 'İhtiyaç ve görevlendirme'],
  ['Collection', 'Toplama'],
  ['Processing', 'İşleme'],
  ['Dissemination and use', 'Dağıtım ve kullanım'],
])

/** @param {Plate} plate @param {0 | 1 | 2 | 3} phase */
export function phaseName(plate, phase) {
  plate.text('caption', 60, 66, plate.words(phases[phase][0], phases[phase][1]))
  madeUp(plate)
}

/** @param {Plate} plate */
export const madeUp = (plate) =>
  plate.text('label note', 1150, 904, plate.words('A made-up case', 'Kurmaca bir olay'), 'end')
