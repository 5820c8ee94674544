// @ts-check
/** What the exhibit is made of: languages, panels, sources, glossary, desks, the order of attract, the short way, its size. */
import { gap, outside } from './gap.mjs'

/** @import { Desk } from '../../shared/pack/desk-v1.ts' */
/** @import { Check } from './types.d.ts' */

/** @type {Check} */
export const checkParts = ({ pack, sizeBytes }, { languages = [], panels, megabytes }) => {
  const missing = languages.filter((language) => !pack.languages.includes(language))
  const size = sizeBytes / 2 ** 20
  const tooLarge = outside(size, megabytes)
  return [
    ...missing.map((language) => gap(['languages'], `"${language}" is missing`)),
    ...(panels !== undefined && pack.panels.length !== panels
      ? [gap(['panels'], `has ${pack.panels.length} panels, not ${panels}`)]
      : []),
    ...(tooLarge ? [gap([], `its files are ${size.toFixed(1)} MB, ${tooLarge}`)] : []),
  ]
}

/** @type {Check} */
export const checkSources = ({ pack }, { sourcesAreDated }) =>
  sourcesAreDated
    ? Object.entries(pack.sources).flatMap(([id, { publisher, year, read }]) => [
        ...(publisher === undefined ? [gap(['sources', id], 'has no publisher')] : []),
        ...(year === undefined && read === undefined
          ? [gap(['sources', id], 'has neither "year" nor "read", when it was read')]
          : []),
      ])
    : []

/** @type {Check} */
export const checkGlossary = ({ pack }, { terms }) => {
  if (!terms) return []
  const fault = outside(pack.glossary.length, terms)
  return [
    ...(fault ? [gap(['glossary'], `has ${pack.glossary.length} terms, ${fault}`)] : []),
    ...pack.glossary.flatMap(({ id, say }, index) =>
      say === undefined ? [gap(['glossary', index], `"${id}" does not tell how it is said`)] : [],
    ),
  ]
}

/** @type {Check} */
export const checkDesks = ({ pack, placeOf }, { timelineEvents, cipherMessages, cycleReports }) => {
  const wanted = Object.entries({ timeline: timelineEvents, cipher: cipherMessages, cycle: cycleReports })
  return wanted.flatMap(([kind, amount]) => {
    if (amount === undefined) return []
    const panel = pack.panels.find(({ desk }) => desk?.kind === kind)
    if (!panel?.desk) return [gap(['panels'], `no panel has a ${kind} desk`)]
    const place = [...placeOf(panel), 'desk']
    return amountsOf(panel.desk, pack.languages)
      .filter(([, found]) => found !== amount)
      .map(([name, found]) => gap(place, `has ${found} ${name}, not ${amount}`))
  })
}

/** @param {Desk} desk @param {readonly string[]} languages @returns {[name: string, amount: number][]} */
const amountsOf = (desk, languages) => {
  switch (desk.kind) {
    case 'timeline':
      return [['events', desk.events.length]]
    case 'cipher':
      return languages.map((language) => [
        `messages in "${language}"`,
        desk.messages.filter(({ plain }) => plain[language] !== undefined).length,
      ])
    case 'cycle':
      return [['reports', desk.reports.length]]
  }
}

/** @type {Check} */
export const checkOrder = ({ pack }, { attract, path }) => {
  const wanted = path?.map(([panel, scene]) => ({
    panel,
    scene: pack.panels.find(({ id }) => id === panel)?.scenes[scene - 1]?.id,
  }))
  return [
    ...(attract && !isSame(pack.attract, attract) ? [gap(['attract'], `is not ${attract.join(', ')}`)] : []),
    ...(wanted && !isSame(pack.path?.scenes, wanted)
      ? [gap(['path'], `is not ${wanted.map(({ panel, scene }) => `${panel}/${scene}`).join(', ')}`)]
      : []),
  ]
}

/** @param {unknown} one @param {unknown} other */
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other)
