// @ts-check
/**
 * What is done with a program once it has painted. Each round gives values by the names that `rows.mjs` judges; a new
 * measurement is a new round, or a value more in one of these, and a row.
 */
import { changeOften } from './rounds/changes.mjs'
import { attract } from './rounds/attract.mjs'
import { changePanels, crossFade } from './rounds/frames.mjs'
import { hearBareHowler, hearExhibit } from './rounds/narration.mjs'
import { startAndKill } from './rounds/start.mjs'
import { touchBareButton, touchExhibit } from './rounds/touch.mjs'

/** @typedef {import('./subject.mjs').Subject} Subject */
/** @typedef {Readonly<Record<string, number | readonly number[]>>} Values one figure, or all readings of one start */

/**
 * @typedef {object} Round
 * @property {string} name
 * @property {number} pairs
 * @property {boolean} [dropsFirst] whether the first pair is thrown away: it reads the disk, later ones find all in memory
 * @property {(load: import('./machine.mjs').Load) => boolean} isSpoiltBy whether a sample taken under this load is worthless
 * @property {number} endsByMs after the beginning of the run: no sample is taken again that would make the round end later
 * @property {string} [screenPx] the size of the virtual screen, if not the usual one
 * @property {import('./subject.mjs').Show} [show]
 * @property {(subject: Subject) => Promise<Values>} exhibit what is measured of it
 * @property {((subject: Subject) => Promise<Values>) | undefined} blank the same of the control; none: the exhibit is its own, before
 *   and after
 */

/** Of all processors together. Two cores of which others take half of one give a start that is no longer its own. */
const heavyPercent = 25

/** @param {import('./machine.mjs').Load} load */
const isBusy = ({ othersPercent }) => othersPercent > heavyPercent

/**
 * Time on a processor and memory hardly depend on what others do, but another Electron takes half of the shared pages on
 * its own account.
 *
 * @param {import('./machine.mjs').Load} load
 */
const hasTwins = ({ twins }) => twins > 0

const minuteMs = 60_000

/**
 * @param {{ quick: boolean }} options
 * @returns {Round[]}
 */
export const rounds = ({ quick }) => {
  const heard = { panels: quick ? 5 : 9 }
  const faded = { changes: quick ? 10 : 16 }
  return [
    {
      name: 'start',
      pairs: quick ? 7 : 21,
      dropsFirst: true,
      isSpoiltBy: isBusy,
      endsByMs: 4 * minuteMs,
      exhibit: startAndKill,
      blank: startAndKill,
    },
    {
      name: 'attract',
      pairs: quick ? 1 : 3,
      isSpoiltBy: hasTwins,
      endsByMs: 9 * minuteMs,
      exhibit: attract,
      blank: attract,
    },
    {
      name: 'touch',
      pairs: quick ? 2 : 4,
      isSpoiltBy: isBusy,
      endsByMs: 11 * minuteMs,
      show: { isAttached: true, control: 'button' },
      exhibit: touchExhibit,
      blank: touchBareButton,
    },
    {
      name: 'narration',
      pairs: quick ? 1 : 5,
      isSpoiltBy: isBusy,
      endsByMs: 13 * minuteMs,
      show: { isAttached: true, control: 'sound' },
      exhibit: hearExhibit(heard),
      blank: hearBareHowler(heard),
    },
    {
      name: 'frames',
      pairs: quick ? 1 : 3,
      isSpoiltBy: isBusy,
      endsByMs: 15 * minuteMs,
      show: { isAttached: true, control: 'fade' },
      exhibit: changePanels(faded),
      blank: crossFade(faded),
    },
    {
      name: 'frames-4k',
      pairs: quick ? 1 : 2,
      isSpoiltBy: isBusy,
      endsByMs: 19 * minuteMs,
      screenPx: '3840x2160',
      show: { isAttached: true, control: 'fade' },
      exhibit: changePanels(faded),
      blank: crossFade(faded),
    },
    {
      name: 'changes',
      pairs: 1,
      isSpoiltBy: hasTwins,
      endsByMs: 24 * minuteMs,
      show: { isAttached: true },
      exhibit: changeOften({ changes: panelChanges(quick) }),
      blank: undefined,
    },
  ]
}

/** How many panel changes the page must stand. @param {boolean} quick */
export const panelChanges = (quick) => (quick ? 100 : 1_000)

export const roundNames = rounds({ quick: false }).map(({ name }) => name)
