// @ts-check
/** Word errors between what was written and what was heard. */

/** The recogniser writes American: both sides are brought to one spelling. @type {Array<[RegExp, string]>} */
const spellings = [
  [/\b(\w{3,})our(s|ed|less|ing|able)?\b/gu, '$1or$2'],
  [/\bdefence\b/gu, 'defense'],
  [/\b(\w*)(met|cent)re(s?)\b/gu, '$1$2er$3'],
  [/\b(\w+)is(e|ed|es|ing|ation)\b/gu, '$1iz$2'],
  [/\btravell/gu, 'travel'],
]

/** @param {string} text */
export const plainWords = (text) => {
  let plain = text.toLowerCase().replaceAll('’', "'").replaceAll(/[-–—]/gu, ' ')
  plain = plain.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i')
  for (const [from, to] of spellings) plain = plain.replaceAll(from, to)
  return plain.split(/[^a-z0-9']+/u).filter((word) => /[a-z0-9]/u.test(word))
}

/** Substitutions, insertions and deletions. @param {string[]} wanted @param {string[]} heard */
export const wordErrors = (wanted, heard) => {
  let row = heard.map((_, j) => j + 1)
  row.unshift(0)
  for (const [i, word] of wanted.entries()) {
    const next = [i + 1]
    for (const [j, other] of heard.entries()) {
      const change = (row[j] ?? 0) + (word === other ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
