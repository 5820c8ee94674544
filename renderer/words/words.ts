/**
 * What the interface itself says. Visitor text belongs to the pack; these are the words around it. A language that lacks a
 * key does not compile. Functions take what the language has to inflect.
 */
import { interfaceLanguages, type InterfaceLanguage, type LanguageTag } from '../../shared/language.ts'
import type { FaultCode } from '../../shared/contract/host.ts'
import type { Dispute } from '../../shared/pack/schema-v1.ts'
import { en } from './en.ts'
import { tr } from './tr.ts'

export interface Words {
  readonly touchToBegin: string
  readonly chooseChapter: string
  readonly chooseChapterHint: string
  readonly seen: string
  readonly earlier: string
  readonly later: string
  readonly pageOf: (page: number, pages: number) => string

  readonly chapterNumber: (chapter: number) => string
  readonly scenes: string
  readonly sceneName: (number: number, title: string) => string
  readonly sceneAnnouncement: (number: number, count: number, title: string) => string
  readonly narration: string
  readonly pause: string
  readonly play: string
  readonly playAgain: string
  readonly back: string
  readonly next: string
  readonly nextChapter: string
  readonly sources: string
  readonly sourcesNamed: (count: number) => string
  /** A page without a date. */
  readonly undatedRead: (date: string) => string
  readonly fullText: string
  /** The same in the bar of keys, where room is short. */
  readonly text: string
  readonly display: string
  readonly sound: string
  readonly language: string
  readonly chapters: string
  readonly allChapters: string

  readonly tryIt: string

  readonly disagreement: Readonly<Record<Dispute['between'], string>>
  readonly ownAccount: string
  readonly sourcesForAll: string
  readonly glossary: string
  readonly wordsOfScene: string
  readonly wordsOfExhibit: string
  readonly thisScene: string
  readonly all: string
  readonly certainty: Readonly<Record<'A' | 'B' | 'C', string>>
  readonly inThePicture: string
  readonly inTheWords: string
  readonly ourTranslation: string
  readonly takeAlong: string
  readonly wholeChapter: string
  readonly onlyThisScene: string
  readonly codeHoldsText: string
  readonly codeLeadsTo: (link: string) => string
  readonly close: string

  readonly textSize: string
  readonly contrast: string
  readonly pictures: string
  readonly standard: string
  readonly large: string
  readonly high: string
  readonly moving: string
  readonly still: string
  readonly reach: string
  readonly low: string
  readonly forThisVisit: string

  readonly volume: string
  readonly quieter: string
  readonly louder: string
  readonly silent: string
  readonly percent: (percent: number) => string

  readonly stillHere: string
  readonly stillHereWhy: string
  readonly secondsLeft: (seconds: number) => string
  readonly goOn: string
  readonly startAgain: string

  readonly closed: string
  readonly opensAgainAt: (time: string) => string
  readonly lineDown: string
  readonly cannotPlay: string
  readonly faultForStaff: (number: number) => string

  readonly cipher: CipherWords
  readonly cycle: CycleWords
  readonly timeline: TimelineWords

  readonly staff: StaffWords
}

/** The cipher desk. */
export interface CipherWords {
  readonly messages: string
  readonly messageName: (number: number, isSolved: boolean) => string
  readonly nextMessage: string
  readonly allSolved: string
  readonly again: string
  readonly hint: string
  readonly hintName: (number: number, count: number) => string

  readonly inClear: string
  readonly inCipher: string
  /** What the alphabets are called together. */
  readonly alphabets: string
  readonly oneBack: string
  readonly oneOn: string
  /** What stands after the number of steps. */
  readonly steps: (count: number) => string
  readonly keyWord: string
  /** Between a letter and the one below it, for those who do not see them. */
  readonly above: string
  readonly numbers: string
  readonly codebook: string
  readonly noWord: string
  readonly takeBack: string

  readonly reads: (text: string) => string
  readonly sought: (text: string, letter: string) => string
  readonly letterGiven: (inClear: string, inCipher: string) => string
  readonly wordGiven: (number: string, word: string) => string
  readonly keySet: string
  readonly lastWordLeft: string
  readonly wrongColumn: (touched: string, its: string, sought: string) => string
  readonly wrongWord: (word: string, its: string, sought: string) => string
}

/** A case of the intelligence cycle: the desk and the visitor's own record. */
export interface CycleWords {
  readonly phases: string
  readonly phase: (number: number) => string
  readonly reports: string
  readonly oneMore: string
  readonly nearer: string
  readonly age: (minutes: number) => string
  readonly nextReport: string
  readonly whatHappened: string
  readonly readRecord: string
  readonly record: string
  readonly changeAnswer: string
  readonly leftOpen: string
  readonly weighed: (count: number, all: number) => string
  readonly reviewed: string
  readonly beginAgain: string
}

/** Around a timeline. */
export interface TimelineWords {
  /** The row of dates. */
  readonly dates: string
  readonly periods: string
  /** A period as a key: how many of its dates stand on the line. */
  readonly periodName: (title: string, shown: number, count: number) => string
  readonly howMany: string
  readonly amounts: Readonly<Record<'headline' | 'standard' | 'all', string>>
  readonly whichDates: string
  readonly disputed: string
  /** How sure we are, in a word or two. */
  readonly certainty: Readonly<Record<'A' | 'B' | 'C', string>>
  readonly moreInChapter: string
  readonly stillToCome: string
  /** A date that is not known exactly. */
  readonly about: (date: string) => string
  /** The same above a year, where there is room for four letters. */
  readonly aboutShort: string
  /** A date that belongs to another one. */
  readonly togetherWith: (date: string) => string
  /** How many dates are shown that were not asked for. */
  readonly alsoShown: (count: number) => string
}

/** The staff side: the PIN and the menu behind it. */
export interface StaffWords {
  readonly title: string
  readonly enterPin: string
  readonly choosePin: string
  readonly choosePinHint: string
  readonly repeatPin: string
  readonly pinsDiffer: string
  readonly pinTooWeak: string
  readonly wrongPin: string
  readonly wrongTries: (count: number) => string
  readonly lockedFor: (time: string) => string
  readonly digitsEntered: (count: number) => string
  readonly deleteDigit: string
  readonly enter: string
  readonly backToExhibit: string
  readonly sessionEnded: string

  readonly settings: string
  readonly messages: string
  readonly changePin: string
  readonly pinChanged: string
  readonly reload: string
  readonly reloadAsked: string
  readonly quit: string
  readonly quitQuestion: string
  readonly quitWhat: string
  readonly quitYes: string
  readonly quitNo: string
  readonly save: string
  readonly saved: string
  readonly unsaved: string
  readonly undo: string
  readonly notSaved: (reason: string) => string
  readonly invalid: (reason: string) => string

  readonly volume: string
  readonly defaultLanguage: string
  readonly idle: string
  readonly warning: string
  readonly attract: string
  readonly attractSound: string
  readonly textSize: string
  readonly screenSize: string
  readonly inches: (inches: number) => string
  readonly hours: string
  readonly opens: string
  readonly closes: string
  readonly alwaysOpen: string
  readonly dailyHours: string
  readonly on: string
  readonly off: string
  readonly less: (what: string) => string
  readonly more: (what: string) => string
  readonly seconds: (seconds: number) => string

  readonly version: (version: string) => string
  readonly playing: (title: string, panels: number) => string
  readonly notPlaying: string
  readonly faults: Readonly<Record<FaultCode, string>>
  readonly noMessages: string
  readonly settingsReset: (keptAs: string, reason: string) => string
  readonly settingsNotSaved: (reason: string) => string
  readonly rendererRestarted: (reason: string) => string
  readonly packProblem: (problem: string) => string
}

export const dictionaries: Readonly<Record<InterfaceLanguage, Words>> = { en, tr }

/** The interface language that serves a pack language: itself if we speak it, else English. */
export const interfaceLanguageFor = (language: LanguageTag): InterfaceLanguage => {
  const base = language.split('-')[0]
  return interfaceLanguages.find((known) => known === base) ?? 'en'
}

export const wordsFor = (language: LanguageTag): Words => dictionaries[interfaceLanguageFor(language)]
