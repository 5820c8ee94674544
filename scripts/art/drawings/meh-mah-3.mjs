// @ts-check
/** Three dated sheets lie on one another; the lamp stands over the third. */
import { polyline } from '../lib/format.mjs'
import { wordBars } from '../lib/pencil.mjs'
import { seeded } from '../lib/random.mjs'
import { hangingLamp } from '../shapes/lamp.mjs'
import { sheet, turned } from '../shapes/sheet.mjs'

/** @type {import('../registry.mjs').Drawing} */
export const mehMah3 = {
  name: 'meh-mah-3',
  hasWords: true,
  draw(plate) {
    const random = seeded(1927)
    const sheets = [
      {
        page: sheet({ x: 342, y: 300, width: 560, height: 470, turn: -1.6 }),
        en: '6 Jan 1926',
        tr: '6.1.1926',
        what: plate.words('ordered', 'emir'),
      },
      {
        page: sheet({ x: 440, y: 462, width: 560, height: 470, turn: 0.9 }),
        en: '19 Dec 1926',
        tr: '19.12.1926',
        what: plate.words('official', 'resmî'),
      },
      {
        page: sheet({ x: 566, y: 642, width: 640, height: 500, turn: -0.7 }),
        en: '6 Jan 1927',
        tr: '6.1.1927',
        what: plate.words('at work', 'iş başında'),
      },
    ]
    plate.enter(64)
    plate.leave(860)
    sheets.forEach(({ page, en, tr, what }, i) => {
      const isLit = i === 2
      const [date, word] = [page.at(36, 84), page.at(page.width - 36, 82)]
      plate.step(i * 2 + 1, () => {
        plate.path(isLit ? 'sheet' : 'sheet-unlit', page.d)
        const ink = isLit ? ' on-sheet' : ''
        plate.text(`caption date${ink}`, date[0], date[1], plate.words(en, tr), 'start', {
          transform: turned(date, page.turn),
        })
        plate.text(`label${ink}`, word[0], word[1], what, 'end', { transform: turned(word, page.turn) })
      })
      if (isLit)
        plate.step(6, () => {
          hangingLamp(plate, 846, 246, 1.08)
          plate.path('fold', polyline([page.at(36, 122), page.at(page.width - 36, 122)]))
          for (let row = 0; row < 5; row++)
            plate.path(
              'writing',
              wordBars(
                page.at(36 + (row === 0 ? 44 : 0), 176 + row * 40),
                page.at(row === 4 ? 330 : page.width - 40, 176 + row * 40),
                random,
                { word: [24, 96], gap: 13 },
              ),
            )
          const at = page.at(36, 430)
          plate.text(
            'label on-sheet',
            at[0],
            at[1],
            plate.words('MİT counts from this day', 'MİT kuruluşunu bu günden sayar'),
            'start',
            { transform: turned(at, page.turn) },
          )
        })
      else
        plate.step(i * 2 + 2, () =>
          plate.path(
            'writing-unlit',
            wordBars(page.at(36 + (i ? 0 : 40), 128), page.at(page.width - (i ? 130 : 38), 128), random, {
              word: [24, 84],
              gap: 12,
            }),
          ),
        )
    })
  },
}
