// @ts-check
/** A lorry in outline. The line runs into it and is not seen again; the cargo is blank. */
import { box, disc, segment } from '../lib/format.mjs'
import { round4 } from '../lib/geometry.mjs'

/** The box of the trailer. */
const [LEFT, TOP, RIGHT, BOTTOM] = [106, 214, 792, 640]
const ROAD = 812
const WHEELS = [204, 316, 428, 752, 984]
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

    plate.at(0, () => tractor(plate))
    /** The trailer, and nothing in it. */
    plate.at(0.5, () => {
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
    plate.at(2, () => {
      plate.path('disputed', box(LEFT + 54, TOP + 62, RIGHT - LEFT - 108, BOTTOM - TOP - 124))
    })
    plate.at(1, () => plate.text('caption', 60, 112, plate.words('Adana, 19 Jan 2014', 'Adana, 19.1.2014')))
    plate.at(2, () =>
      plate.text('label note', 60, 156, plate.words('what it carried: accounts differ', 'yükü: anlatımlar farklı')),
    )
  },
}

/** The tractor, cab over engine, with the hoses that join it to the trailer. @param {import('../lib/plate.mjs').Plate} plate */
function tractor(plate) {
  plate.path('figure', box(640, 676, 300, 16))
  plate.path('hollow', box(852, 664, 66, 62))
  plate.path('hollow', 'M880 288L912 226C917 216 926 210 938 210H1000C1012 210 1020 216 1024 228L1040 282Z')
  plate.path('figure-line', 'M904 280L928 236H1000')
  plate.path(
    'hollow',
    'M846 700V312C846 292 858 282 878 281L1030 278C1048 278 1058 286 1061 302L1086 520C1088 536 1089 556 1089 576V700C1089 716 1081 726 1066 726H1046C1042 694 1016 670 984 670C952 670 926 694 922 726H862C852 726 846 718 846 708Z',
  )
  plate.path(
    'figure-line',
    'M906 330H1014C1026 330 1032 336 1034 348L1050 480H906ZM886 312V664M886 312H1022M906 560H944M1050 500L1060 640M852 520H872',
  )
  plate.path('figure-line', `${box(1056, 610, 34, 24)}M1052 660H1089M1050 684H1089M1048 708H1089M1040 330L1072 338`)
  plate.path('figure', box(1064, 336, 15, 84))
  plate.path('figure-line', 'M792 452C806 500 820 500 820 474C820 452 808 452 808 474C808 506 832 506 846 470')
}
