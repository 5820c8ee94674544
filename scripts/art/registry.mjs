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
import { neutralCity1 } from './drawings/neutral-city-1.mjs'
import { neutralCity2 } from './drawings/neutral-city-2.mjs'
import { neutralCity3 } from './drawings/neutral-city-3.mjs'
import { neutralCity4 } from './drawings/neutral-city-4.mjs'
import { neutralCity5 } from './drawings/neutral-city-5.mjs'
import { cipherDesk } from './drawings/cipher-desk.mjs'
import { cipherDesk1 } from './drawings/cipher-desk-1.mjs'
import { cipherDesk2 } from './drawings/cipher-desk-2.mjs'
import { cipherDesk3 } from './drawings/cipher-desk-3.mjs'
import { cycle } from './drawings/cycle.mjs'
import { cycle1 } from './drawings/cycle-1.mjs'
import { cycle2 } from './drawings/cycle-2.mjs'
import { cycle3 } from './drawings/cycle-3.mjs'
import { cycle4 } from './drawings/cycle-4.mjs'
import { cycleNight } from './drawings/cycle-night.mjs'
import { law } from './drawings/law.mjs'
import { law1 } from './drawings/law-1.mjs'
import { law2 } from './drawings/law-2.mjs'
import { law3 } from './drawings/law-3.mjs'
import { law4 } from './drawings/law-4.mjs'
import { law5 } from './drawings/law-5.mjs'
import { law6 } from './drawings/law-6.mjs'
import { mahsusa } from './drawings/mahsusa.mjs'
import { mahsusa1 } from './drawings/mahsusa-1.mjs'
import { mahsusa2 } from './drawings/mahsusa-2.mjs'
import { mahsusa3 } from './drawings/mahsusa-3.mjs'
import { mahsusa4 } from './drawings/mahsusa-4.mjs'
import { mahsusa5 } from './drawings/mahsusa-5.mjs'
import { mahsusa6 } from './drawings/mahsusa-6.mjs'
import { timeline } from './drawings/timeline.mjs'
import { timeline1 } from './drawings/timeline-1.mjs'
import { timeline2 } from './drawings/timeline-2.mjs'
import { timeline3 } from './drawings/timeline-3.mjs'
import { timelineMap } from './drawings/timeline-map.mjs'
import { today } from './drawings/today.mjs'
import { today1 } from './drawings/today-1.mjs'
import { today2 } from './drawings/today-2.mjs'
import { today3 } from './drawings/today-3.mjs'
import { today4 } from './drawings/today-4.mjs'
import { today5 } from './drawings/today-5.mjs'
import { today6 } from './drawings/today-6.mjs'
import { whoTheySay } from './drawings/who-they-say.mjs'
import { whoTheySay1 } from './drawings/who-they-say-1.mjs'
import { whoTheySay2 } from './drawings/who-they-say-2.mjs'
import { whoTheySay3 } from './drawings/who-they-say-3.mjs'
import { whoTheySay4 } from './drawings/who-they-say-4.mjs'
import { yildiz } from './drawings/yildiz.mjs'
import { yildiz1 } from './drawings/yildiz-1.mjs'
import { yildiz2 } from './drawings/yildiz-2.mjs'
import { yildiz3 } from './drawings/yildiz-3.mjs'
import { yildiz4 } from './drawings/yildiz-4.mjs'

/**
 * @typedef {object} Drawing
 * @property {string} name file name without language and ending; scenes are `<panel>-<number>`
 * @property {'art' | 'maps'} [folder] of the pack: pictures that the line runs through, or maps without it
 * @property {boolean} hasWords
 * @property {(plate: import('./lib/plate.mjs').Plate) => void} draw
 */

/** @type {readonly Drawing[]} */
export const drawings = [
  yildiz,
  yildiz1,
  yildiz2,
  yildiz3,
  yildiz4,
  mahsusa,
  mahsusa1,
  mahsusa2,
  mahsusa3,
  mahsusa4,
  mahsusa5,
  mahsusa6,
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
  neutralCity1,
  neutralCity2,
  neutralCity3,
  neutralCity4,
  neutralCity5,
  closed,
  law,
  law1,
  law2,
  law3,
  law4,
  law5,
  law6,
  today,
  today1,
  today2,
  today3,
  today4,
  today5,
  today6,
  whoTheySay,
  whoTheySay1,
  whoTheySay2,
  whoTheySay3,
  whoTheySay4,
  timeline,
  timeline1,
  timeline2,
  timeline3,
  timelineMap,
  cipherDesk,
  cipherDesk1,
  cipherDesk2,
  cipherDesk3,
  cycle,
  cycle1,
  cycle2,
  cycle3,
  cycle4,
  cycleNight,
]
