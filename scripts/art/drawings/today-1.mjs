// @ts-check
/** A lorry in outline. The line runs into it and is not seen again; the cargo is blank. */
import { box, disc, segment } from '../lib/format.mjs'
import { round4 } from '../lib/geometry.mjs'

/** The box of the trailer. */
const [LEFT, TOP, RIGHT, BOTTOM] = [106, 214, 792, 640]
const ROAD = 812
const WHEELS = [204, 316, 428, 744, 952]
const R = 54

/** @type {import('../registry.mjs').Drawing} */
export const today1 = {
  name: 'today-1',
  hasWords: true,
  draw(plate) {
    plate.enter(LEFT)
    plate.leave()
    plate.path('axis', segment(40, ROAD, 1160, ROAD))
    let road = ''
    for (let row = 1; row < 9; row++) {
      const inset = row * row * 3.4
      road += segment(60 + inset * 2.4, ROAD + row * 8, 1140 - inset * 2.8, ROAD + row * 8)
    }
    plate.path('water', road, { opacity: 0.6 })

    /** The tractor. */
    plate.step(1, () => {
      plate.path(
        'hollow',
        'M830 726V392C830 366 842 350 866 350H968C992 350 1004 360 1012 384L1046 520H1064C1074 520 1080 528 1080 540V726Z',
      )
      plate.path(
        'figure-line',
        'M858 384H962C976 384 984 390 988 402L1018 512H858ZM1042 520H858M1000 560V700M870 560H900',
      )
      plate.path('figure-line', box(1048, 622, 26, 22) + box(842, 668, 50, 40) + 'M1080 700H1000')
      plate.path('hollow', 'M944 350L878 252C870 242 862 238 850 238H842V350Z')
      plate.path('figure-line', 'M920 340L870 266H856')
      plate.path('figure', 'M1040 404h14v62h-14z' + box(676, 672, 170, 16))
    })
    /** The trailer, and nothing in it. */
    plate.step(2, () => {
      plate.path('hollow', box(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP))
      plate.path('figure', box(LEFT + 8, BOTTOM + 2, RIGHT - LEFT - 16, 16))
      plate.path(
        'figure-line',
        segment(LEFT, TOP + 22, RIGHT, TOP + 22) + segment(LEFT, BOTTOM - 22, RIGHT, BOTTOM - 22),
      )
      let ribs = ''
      for (let x = LEFT + 16; x < RIGHT - 8; x += 27)
        ribs += segment(x, TOP + 5, x, TOP + 17) + segment(x, BOTTOM - 17, x, BOTTOM - 5)
      plate.path('hatch', ribs, { opacity: 0.7 })
      plate.path('figure-line', `M566 ${BOTTOM + 18}V756M578 ${BOTTOM + 18}V756M554 758H590M120 ${BOTTOM + 18}V720H168`)
    })
    for (const x of WHEELS) {
      plate.path('hollow', round4(x, ROAD - R, R))
      plate.path('figure-line', round4(x, ROAD - R, R - 17) + round4(x, ROAD - R, 9))
      plate.path(
        'figure',
        Array.from({ length: 8 }, (_, i) =>
          disc(x + Math.cos((i * Math.PI) / 4) * 22, ROAD - R + Math.sin((i * Math.PI) / 4) * 22, 2.6),
        ).join(''),
      )
    }
    plate.step(3, () => {
      plate.path('disputed', box(LEFT + 54, TOP + 62, RIGHT - LEFT - 108, BOTTOM - TOP - 124))
    })
    plate.text('caption', 60, 112, plate.words('Adana, 19 Jan 2014', 'Adana, 19.1.2014'))
    plate.step(4, () =>
      plate.text('label note', 60, 156, plate.words('what it carried: accounts differ', 'yükü: anlatımlar farklı')),
    )
  },
}
