// @ts-check
/** Key image: one pen stroke strikes out Hamza, Mücâhid and Muhârip, underlines Felâh and stops on 4 October 1923. */
import { DATUM } from '../lib/format.mjs'
import { outline, ringsPath } from '../lib/outline.mjs'

/** Felâh is the largest because it lasted longest. */
const names = /** @type {const} */ ([
  { name: 'Hamza', x: 160, y: 146, size: 160, en: '23 Sep 1920', tr: '23.9.1920' },
  { name: 'Mücâhid', x: 160, y: 318, size: 160, en: '15 Dec 1920', tr: '15.12.1920' },
  { name: 'Muhârip', x: 160, y: 500, size: 174, en: '23 Feb 1921', tr: '23.2.1921' },
  { name: 'Felâh', x: 152, y: 836, size: 292, en: '31 Aug 1921', tr: '31.8.1921' },
])

/** The stroke in the pieces in which it is drawn: in, strike, turn and strike, turn and strike, turn and underline. */
const stroke = [
  `M0 ${DATUM}C52 ${DATUM} 74 382 76 290C78 160 76 104 150 102`,
  'M150 102L690 92',
  'M690 92C862 89 930 254 770 262L180 279',
  'M180 279C48 282 48 447 180 453L850 440',
  'M850 440C1012 437 1012 574 880 582L240 596C48 600 36 912 190 908L950 899',
]

/** @type {import('../registry.mjs').Drawing} */
export const underground = {
  name: 'underground',
  hasWords: true,
  draw(plate) {
    for (const { name, x, y, size, en, tr } of names) {
      plate.path(name === 'Felâh' ? 'name' : 'struck', ringsPath(outline(name, size).rings, x, y))
      plate.text('label halo', 1150, y, plate.words(en, tr), 'end')
    }
    stroke.forEach((d, i) => {
      if (i === 0) plate.path('line', d)
      else
        plate.step(i, () => {
          plate.path('line', d)
          if (i === 4) {
            plate.circle('lamp', 950, 899, 12)
            plate.text('label', 982, 909, plate.words('4 Oct 1923', '4.10.1923'))
          }
        })
    })
    plate.leave()
  },
}
