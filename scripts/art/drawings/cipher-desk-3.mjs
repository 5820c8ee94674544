// @ts-check
/** A codebook lies open, a second copy behind it; below, one name gives way to another. */
import { DATUM, WIDTH, numbers, polyline, segment } from '../lib/format.mjs'
import { placer } from '../lib/geometry.mjs'
import { outline } from '../lib/outline.mjs'
import { strokePasses } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** The words of the exercise at the desk. */
const pages = /** @type {const} */ ([
  [
    ['14', 'CARTS', 'AD'],
    ['27', 'CHANGE', 'ANAHTAR'],
    ['31', 'KEYS', 'BEKLE'],
    ['46', 'LOST', 'DEĞİŞTİR'],
  ],
  [
    ['52', 'NAME', 'GECE'],
    ['68', 'NIGHT', 'GÖNDER'],
    ['73', 'SEND', 'KAĞNI'],
    ['85', 'WAIT', 'KAYIP'],
  ],
])
const numbersOf = {
  en: pages.map((page) => page.map(([n, en]) => [n, en])),
  tr: pages.map((page) => page.map(([n, , tr]) => [n, tr])),
}

const SPINE = 600
const book = { left: 176, right: 1024, top: 218, bottom: 664 }

/** Two pages that fall towards the spine. @param {number} dx @param {number} dy */
function openBook(dx, dy) {
  const [l, r, t, b, m] = [book.left + dx, book.right + dx, book.top + dy, book.bottom + dy, SPINE + dx]
  const page = (/** @type {number} */ edge, /** @type {number} */ side) =>
    `M${numbers([edge, t])}C${numbers([edge + side * 150, t - 20, m - side * 90, t - 26, m, t + 16])}V${b + 16}` +
    `C${numbers([m - side * 90, b - 26, edge + side * 150, b - 20, edge, b])}z`
  return page(l, 1) + page(r, -1)
}

/** @type {import('../registry.mjs').Drawing} */
export const cipherDesk3 = {
  name: 'cipher-desk-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(1920)
    plate.enter(book.left + 4)
    plate.path('line', `M${book.right - 4} ${DATUM}H${WIDTH}`)
    plate.at(3, () => plate.path('dotted', openBook(58, -74)))
    plate.at(0, () => {
      plate.path('sheet', openBook(0, 0))
      plate.path('fold', segment(SPINE, book.top + 16, SPINE, book.bottom + 16))
    })
    numbersOf[plate.language ?? 'en'].forEach((page, side) =>
      plate.at(1 + side / 2, () =>
        page.forEach(([number = '', word = ''], row) => {
          const x = side === 0 ? book.left + 46 : SPINE + 48
          const y = book.top + 92 + row * 98
          plate.text('label on-sheet', x, y, number)
          plate.text('caption on-sheet', x + 62, y + 2, word)
          plate.path('fold', segment(x - 8, y + 30, x + 336, y + 30))
        }),
      ),
    )

    const slip = sheet({ x: 590, y: 812, width: 930, height: 186, turn: -0.8 })
    const put = placer({ turn: slip.turn })
    /** @param {string} name @param {number} u @param {string} classes */
    const write = (name, u, classes) => {
      const { rings, width } = outline(name, 96)
      const [x, y] = slip.at(u, 122)
      plate.path(
        classes,
        rings
          .map((ring) =>
            polyline(
              ring.map((point) => {
                const [px, py] = put(point)
                return [px + x, py + y]
              }),
              true,
            ),
          )
          .join(''),
      )
      return width
    }
    plate.at(5, () => {
      plate.path('sheet', slip.d)
      write('Hamza', 42, 'written-struck')
    })
    plate.at(5.6, () => {
      const { width } = outline('Hamza', 96)
      plate.path(
        'pencil-line',
        strokePasses(slip.at(24, 96), slip.at(42 + width + 20, 86), random, { passes: 3, spread: 7, bend: 0.03 }).join(
          '',
        ),
      )
      write('Mücâhid', 438, 'written')
      const date = slip.at(slip.width - 26, 164)
      plate.text('label note on-sheet', date[0], date[1], plate.words('Dec 1920', 'Aralık 1920'), 'end', {
        transform: turned(date, slip.turn),
      })
    })
  },
}
