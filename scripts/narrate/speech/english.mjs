// @ts-check
/** Reads what English writes but does not spell, the British way: "9 June" is "the ninth of June", 1,680 has an "and". */
import { cardinal, inPairs, oneByOne, ordinal, plural } from './english-numbers.mjs'
import { spelled } from './english-letters.mjs'
import { roman } from './roman.mjs'

/** @import { Normaliser, Word } from './types.d.ts' */

const months = new Set(
  'January February March April May June July August September October November December'.split(' '),
)
const abbreviations = new Map(
  Object.entries({
    'Dr.': 'Doctor',
    Dr: 'Doctor',
    'Mr.': 'Mister',
    Mr: 'Mister',
    'Mrs.': 'Missus',
    Mrs: 'Missus',
    'Prof.': 'Professor',
    'Gen.': 'General',
    'Col.': 'Colonel',
    'Capt.': 'Captain',
    'Lt.': 'Lieutenant',
    'Maj.': 'Major',
    'St.': 'Saint',
    St: 'Saint',
    'No.': 'number',
    'vol.': 'volume',
    'ch.': 'chapter',
    'p.': 'page',
    'c.': 'around',
    'ca.': 'around',
    'e.g.': 'for example',
    'i.e.': 'that is',
    'etc.': 'and so on',
    'vs.': 'versus',
  }),
)
const units = new Map(Object.entries({ km: 'kilometres', m: 'metres', cm: 'centimetres', kg: 'kilograms' }))
/** Words after which a Roman numeral counts instead of ranking: "Branch II" but "Abdülhamid II". */
const counted = new Set(['Branch', 'Part', 'Chapter', 'Article', 'War', 'Volume', 'Book', 'Section'])

const day = /^(?:[1-9]|[12]\d|3[01])$/u
const dayRange = /^([1-9]|[12]\d|3[01])[–-]([1-9]|[12]\d|3[01])$/u
const number = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%|st|nd|rd|th|s|km|m|cm|kg)?$/u
const range = /^(\d{1,4})[–-](\d{1,4})$/u
const clock = /^(\d{1,2}):(\d{2})$/u

/** @param {readonly Word[]} words @param {number} index */
const isMonth = (words, index) => months.has(words[index]?.core.replace(/['’]s$/u, '') ?? '')

/** Whether a number is a day: a month follows, perhaps after more days ("13, 17 or 30 November"). @type {(words: readonly Word[], index: number) => boolean} */
const isDay = (words, index) => {
  for (let i = index; i < words.length; i++) {
    const { core, after } = /** @type {Word} */ (words[i])
    if (isMonth(words, i)) return i > index
    const links = i > index && ['or', 'and', 'to'].includes(core)
    if (!links && !((day.test(core) || dayRange.test(core)) && /^,?$/u.test(after))) return false
  }
  return false
}

/** @param {string} digits figures without a separator */
const plainNumber = (digits) => {
  if (digits.length === 4) return inPairs(Number(digits))
  return digits.length > 4 || /^0\d/u.test(digits) ? oneByOne(digits) : cardinal(Number(digits))
}

/** @param {string} core @param {string[]} article "the", unless the text has it already */
const days = (core, article) => {
  const several = dayRange.exec(core)
  if (!several) return [...article, ...ordinal(Number(core))]
  return [...article, ...ordinal(Number(several[1])), 'to', 'the', ...ordinal(Number(several[2]))]
}

/** @type {Normaliser} */
export const english = (words, index) => {
  const { core, after } = /** @type {Word} */ (words[index])
  const previous = words[index - 1]?.core ?? ''
  const abbreviation = abbreviations.get(after.startsWith('.') ? `${core}.` : core) ?? abbreviations.get(core)
  if (abbreviation !== undefined) return abbreviation.split(' ')

  const [, bare = core, possessive = ''] = /^(.*?)(['’]s)?$/u.exec(core) ?? []
  /** @param {string[]} read */
  const owned = (read) => [...read.slice(0, -1), `${read.at(-1)}${possessive}`]

  if (day.test(bare) || dayRange.test(bare)) {
    const article = previous.toLowerCase() === 'the' ? [] : ['the']
    if (isDay(words, index)) return [...days(bare, article), ...(isMonth(words, index + 1) ? ['of'] : [])]
    if (isMonth(words, index - 1) && day.test(bare)) return owned(days(bare, ['the']))
  }
  const digits = number.exec(bare)
  if (digits) {
    const [, whole = '', part, ending = ''] = digits
    const value = Number(whole.replaceAll(',', ''))
    if (/^(?:st|nd|rd|th)$/u.test(ending)) return owned(ordinal(value))
    const read = whole.includes(',') ? cardinal(value) : plainNumber(whole)
    if (part !== undefined) read.push('point', ...oneByOne(part).map((word) => (word === 'oh' ? 'zero' : word)))
    if (ending === 's') return owned(plural(read))
    if (ending === '%') read.push('percent')
    else if (ending !== '') read.push(units.get(ending) ?? ending)
    return owned(read)
  }
  const span = range.exec(bare)
  if (span) return owned([...plainNumber(span[1] ?? ''), 'to', ...plainNumber(span[2] ?? '')])

  const time = clock.exec(bare)
  if (time) {
    const [hour, minute] = [Number(time[1]), Number(time[2])]
    if (minute > 0) return owned([...cardinal(hour), ...(minute < 10 ? ['oh'] : []), ...cardinal(minute)])
    return owned(hour > 12 ? [...cardinal(hour), 'hundred'] : [...cardinal(hour), "o'clock"])
  }
  const numeral = /^[IVXL]{2,}$/u.test(bare) || (bare === 'I' && previous === 'War') ? roman(bare) : undefined
  if (numeral !== undefined) return owned(counted.has(previous) ? cardinal(numeral) : ['the', ...ordinal(numeral)])

  const unit = units.get(bare)
  if (unit !== undefined && /\d$/u.test(previous)) return [unit]
  const letters = spelled(bare)
  if (letters !== undefined) return owned([letters])
  if (bare === '&') return ['and']
  if (bare === '%') return ['percent']
  return undefined
}
