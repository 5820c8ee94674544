// @ts-check
/** Roman numerals as they number kings, branches and centuries. */

const values = /** @type {Record<string, number>} */ ({ I: 1, V: 5, X: 10, L: 50, C: 100 })
const shape = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/** @param {string} text @returns {number | undefined} */
export const roman = (text) => {
  if (text === '' || !shape.test(text)) return undefined
  const digits = [...text].map((char) => values[char] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}
