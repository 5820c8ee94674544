// @ts-check
/** Key image: the line loops once. A question scatters into reports, is put in order, and comes back as an answer. */
import { DATUM, WIDTH } from '../lib/format.mjs'
import { CX, RADIUS, onRing, quarters } from '../shapes/loop.mjs'

/** @type {import('../registry.mjs').Drawing} */
export const cycle = {
  name: 'cycle',
  hasWords: true,
  draw(plate) {
    quarters().forEach(([even, odd], i) =>
      plate.step(i + 1, () => {
        plate.path('strand', even)
        plate.path('strand alternate', odd)
      }),
    )
    plate.path('line', `M0 ${DATUM}L${CX - RADIUS} ${DATUM}A${RADIUS} ${RADIUS} 0 0 1 ${onRing(0.17)}`)
    plate.step(4, () => {
      plate.path('line', `M${onRing(0.8)}A${RADIUS} ${RADIUS} 0 0 1 ${CX - RADIUS} ${DATUM}`)
      plate.path('line', `M${CX - RADIUS} ${DATUM}H${WIDTH}`)
      plate.circle('lamp', CX - RADIUS, DATUM, 14)
    })

    /** @type {readonly { en: string[], tr: string[], x: number, y: number, anchor: 'start' | 'end' }[]} */
    const phases = [
      { en: ['Needs and', 'tasking'], tr: ['İhtiyaç ve', 'görevlendirme'], x: 318, y: 150, anchor: 'end' },
      { en: ['Collection'], tr: ['Toplama'], x: 900, y: 150, anchor: 'start' },
      { en: ['Processing'], tr: ['İşleme'], x: 900, y: 738, anchor: 'start' },
      { en: ['Dissemination', 'and use'], tr: ['Dağıtım ve', 'kullanım'], x: 318, y: 706, anchor: 'end' },
    ]
    phases.forEach(({ en, tr, x, y, anchor }, i) =>
      plate.step(i + 1, () =>
        en.forEach((_, line) =>
          plate.text(
            'caption halo',
            x,
            y + line * 46,
            plate.words(/** @type {string} */ (en[line]), /** @type {string} */ (tr[line])),
            anchor,
          ),
        ),
      ),
    )
  },
}
