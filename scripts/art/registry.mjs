// @ts-check
/**
 * Every drawing of the default pack. To add one: write `drawings/<name>.mjs`, list it here, run `npm run art`, look at it.
 * A drawing with words is written once a language (`<name>.en.svg`, `<name>.tr.svg`), one without words once (`<name>.svg`).
 */
import { inebolu } from './drawings/inebolu.mjs'
import { inebolu1 } from './drawings/inebolu-1.mjs'
import { inebolu2 } from './drawings/inebolu-2.mjs'
import { inebolu3 } from './drawings/inebolu-3.mjs'
import { inebolu4 } from './drawings/inebolu-4.mjs'
import { underground } from './drawings/underground.mjs'
import { underground1 } from './drawings/underground-1.mjs'
import { underground2 } from './drawings/underground-2.mjs'
import { underground3 } from './drawings/underground-3.mjs'
import { underground4 } from './drawings/underground-4.mjs'
import { underground5 } from './drawings/underground-5.mjs'
import { underground6 } from './drawings/underground-6.mjs'
import { mehMah } from './drawings/meh-mah.mjs'
import { mehMah1 } from './drawings/meh-mah-1.mjs'
import { mehMah2 } from './drawings/meh-mah-2.mjs'
import { mehMah3 } from './drawings/meh-mah-3.mjs'
import { mehMah4 } from './drawings/meh-mah-4.mjs'
import { closed, neutralCity } from './drawings/neutral-city.mjs'
import { cipher } from './drawings/cipher.mjs'
import { cycle } from './drawings/cycle.mjs'
import { law } from './drawings/law.mjs'
import { mahsusa } from './drawings/mahsusa.mjs'
import { mahsusa1915 } from './drawings/mahsusa-1915.mjs'
import { timeline } from './drawings/timeline.mjs'
import { today } from './drawings/today.mjs'
import { whoTheySay } from './drawings/who-they-say.mjs'
import { yildiz } from './drawings/yildiz.mjs'

/**
 * @typedef {object} Drawing
 * @property {string} name file name without language and ending; scenes are `<panel>-<number>`
 * @property {boolean} hasWords
 * @property {(plate: import('./lib/plate.mjs').Plate) => void} draw
 */

/** @type {readonly Drawing[]} */
export const drawings = [
  yildiz,
  mahsusa,
  mahsusa1915,
  underground,
  underground1,
  underground2,
  underground3,
  underground4,
  underground5,
  underground6,
  inebolu,
  inebolu1,
  inebolu2,
  inebolu3,
  inebolu4,
  mehMah,
  mehMah1,
  mehMah2,
  mehMah3,
  mehMah4,
  neutralCity,
  closed,
  law,
  today,
  whoTheySay,
  timeline,
  cipher,
  cycle,
]
