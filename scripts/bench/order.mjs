// @ts-check
/** The order in which samples are taken. */

/** @typedef {'exhibit' | 'blank'} Name */
/** @typedef {{ pair: number, name: Name }} Turn */

/**
 * Pairs in the order exhibit, blank, blank, exhibit (ABBA): neither gains when the machine grows faster or slower.
 *
 * @param {number} pairs
 * @returns {Turn[]}
 */
export function turns(pairs) {
  return Array.from({ length: pairs }, (_, pair) => {
    /** @type {Name[]} */
    const names = pair % 2 === 0 ? ['exhibit', 'blank'] : ['blank', 'exhibit']
    return names.map((name) => ({ pair, name }))
  }).flat()
}
