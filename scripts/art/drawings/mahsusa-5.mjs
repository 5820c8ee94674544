// @ts-check
/** No picture: the line comes in and stops, where it stopped in the scene before. */

/** @type {import('../registry.mjs').Drawing} */
export const mahsusa5 = {
  name: 'mahsusa-5',
  hasWords: true,
  draw(plate) {
    plate.keepSilent()
    plate.enter(96)
    plate.leave()
  },
}
