// @ts-check
/** What `npm run content` holds a pack to. A rule that is left out is not checked. */

/** @import { Rules } from './types.d.ts' */

/** Any pack: what the player warns of, what a visitor can read at ease, and disputes that are shown and explained. */
/** @type {Rules} */
export const anyPack = {
  sentenceWords: { atMost: 25 },
  captions: { lineCharacters: 42, charactersASecond: 17 },
  disputesMatchMarks: true,
}

/** The default exhibit, beyond that: the bounds of docs/authoring.md, and what the exhibit is made of. */
/** @type {Rules} */
export const defaultExhibit = {
  ...anyPack,
  languages: ['en', 'tr'],
  panels: 12,
  sceneWords: { atLeast: 35, atMost: 70 },
  minutes: { atLeast: 15, atMost: 25 },
  sentencesMatch: true,
  ownPictures: true,
  sourcesAreDated: true,
  terms: { atLeast: 35 },
  timelineEvents: 50,
  cipherMessages: 3,
  cycleReports: 3,
  attract: [
    ...['cipher-desk', 'yildiz', 'mahsusa', 'underground', 'inebolu', 'timeline'],
    ...['meh-mah', 'neutral-city', 'cycle', 'law', 'today', 'who-they-say'],
  ],
  /** Panel and scene, counted from 1. */
  path: [
    ['underground', 3],
    ['mahsusa', 4],
    ['mahsusa', 5],
    ['meh-mah', 3],
    ['today', 3],
  ],
  megabytes: { atMost: 45 },
}
