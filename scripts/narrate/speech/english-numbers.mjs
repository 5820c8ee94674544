// @ts-check
/** English number words the British way ("one hundred and five"), ordinals, and years read in pairs. */

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const powers = ['', 'thousand', 'million', 'billion', 'trillion']
const irregular = /** @type {Record<string, string>} */ ({
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
})

/** @param {number} value below 100 */
const below100 = (value) => {
  if (value < 20) return small[value] ?? ''
  const one = value % 10
  return `${tens[Math.floor(value / 10)]}${one > 0 ? `-${small[one]}` : ''}`
}

/** @param {number} value @returns {string[]} */
export const cardinal = (value) => {
  if (value < 100) return [below100(value)]
  /** @type {string[]} */
  const words = []
  for (let power = powers.length - 1; power >= 0; power--) {
    const group = Math.floor(value / 1000 ** power) % 1000
    const [hundred, rest] = [Math.floor(group / 100), group % 100]
    if (hundred > 0) words.push(small[hundred] ?? '', 'hundred')
    if (rest > 0) {
      if (hundred > 0 || (power === 0 && words.length > 0)) words.push('and')
      words.push(below100(rest))
    }
    if (group > 0 && power > 0) words.push(powers[power] ?? '')
  }
  return words
}

/** @param {string} word a number word, perhaps "twenty-one" */
const ordinalWord = (word) => {
  const [stem, last] = word.includes('-') ? [word.replace(/[^-]+$/u, ''), word.replace(/^.*-/u, '')] : ['', word]
  return stem + (irregular[last] ?? `${last.replace(/y$/u, 'ie')}th`)
}

/** @param {number} value */
export const ordinal = (value) => {
  const words = cardinal(value)
  return [...words.slice(0, -1), ordinalWord(words.at(-1) ?? '')]
}

/** A year, or any four figures read in pairs: 1920, 1905, 1900, 2000, 2006, 2024. @param {number} value */
export const inPairs = (value) => {
  const [century, rest] = [Math.floor(value / 100), value % 100]
  if (century % 10 === 0 && rest < 10) return cardinal(value)
  if (rest === 0) return [below100(century), 'hundred']
  return [below100(century), ...(rest < 10 ? ['oh'] : []), below100(rest)]
}

/** @param {string} digits */
export const oneByOne = (digits) => [...digits].map((digit) => (digit === '0' ? 'oh' : (small[Number(digit)] ?? '')))

/** @param {string[]} words the words of a year or number, put in the plural: "nineteen twenties" */
export const plural = (words) => {
  const last = words.at(-1) ?? ''
  return [...words.slice(0, -1), last.endsWith('y') ? `${last.slice(0, -1)}ies` : `${last}s`]
}
