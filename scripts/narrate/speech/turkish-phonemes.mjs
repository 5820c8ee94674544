// @ts-check
/**
 * Turkish spelling to eSpeak NG's Turkish phonemes, for the words eSpeak gets wrong: palatal k and l before â and û, the long
 * vowels under a circumflex, names not stressed at the end. Two signs may be added to the spelling, as the lexicon does:
 * `'` before the stressed syllable ("'inebolu") and `:` after a long vowel ("muha:rip").
 */

const vowels = 'aeıioöuüâîû'
const front = 'eiöüâîû'
const consonants = /** @type {Record<string, string>} */ ({
  c: 'dZ',
  ç: 'tS',
  j: 'Z',
  ş: 'S',
  y: 'j',
  w: 'v',
  q: 'k',
  x: 'ks',
})
const openVowels = /** @type {Record<string, string>} */ ({
  a: 'a',
  e: 'e',
  ı: '@',
  i: 'i',
  o: 'o',
  ö: 'W',
  u: 'u',
  ü: 'y',
})
const closedVowels = /** @type {Record<string, string>} */ ({
  a: 'a',
  e: 'E',
  ı: '@',
  i: 'I',
  o: 'O',
  ö: 'W',
  u: 'U',
  ü: 'Y',
})
const plain = /** @type {Record<string, string>} */ ({ â: 'a', î: 'i', û: 'u' })

/** Here the circumflex only says that the consonant before it is palatal; the vowel is short. */
const shortCircumflex = /^'?(kâr(?!gir)|dük+ân|rüzgâr)/u

/** @param {string | undefined} char */
const isVowel = (char) => char !== undefined && char !== '' && vowels.includes(char)

/** Whether eSpeak needs help with a word that no lexicon names. @param {string} word */
export const needsPhonemes = (word) => /[âîû]/u.test(word.toLocaleLowerCase('tr'))

/** @param {string} spelling @returns {string} */
export const turkishPhonemes = (spelling) => {
  const text = spelling.toLocaleLowerCase('tr').replaceAll(/[^\p{L}':]/gu, '')
  const chars = [...text.replaceAll("'", '')]
  const letters = chars.filter((char) => char !== ':')
  const marked = text.indexOf("'")
  const stressedFrom = marked < 0 ? lastSyllable(letters) : [...text.slice(0, marked)].filter((c) => c !== ':').length

  const hasShort = shortCircumflex.test(text)
  let phonemes = ''
  let position = -1
  let stressed = false
  for (const [i, char] of chars.entries()) {
    if (char === ':') continue
    position++
    const previous = letters[position - 1]
    const next = letters[position + 1]
    if (isVowel(char)) {
      // eSpeak writes the stress before the vowel, not before the syllable.
      if (!stressed && position >= stressedFrom) {
        phonemes += "'"
        stressed = true
      }
      const isLong = chars[i + 1] === ':' || (char in plain && !hasShort)
      phonemes += vowel(plain[char] ?? char, next, letters[position + 2], isLong)
    } else if (char === previous) {
      phonemes += ':'
    } else {
      phonemes += consonant(char, previous, next)
    }
  }
  return phonemes
}

/** @param {string[]} letters */
const lastSyllable = (letters) => {
  const last = letters.findLastIndex((letter) => isVowel(letter))
  return last > 0 && !isVowel(letters[last - 1]) ? last - 1 : last
}

/** @param {string} base @param {string | undefined} next @param {string | undefined} second @param {boolean} isLong */
const vowel = (base, next, second, isLong) => {
  // After a, ı, o, u, ö, ü the letter ğ only lengthens them.
  if (isLong || (next === 'ğ' && !'ei'.includes(base))) return `${openVowels[base]}:`
  const isOpen = next !== undefined && (isVowel(next) || isVowel(second))
  if (base === 'e' && !isOpen && (next === 'l' || next === 'n')) return '&'
  return (isOpen ? openVowels : closedVowels)[base] ?? base
}

/** @param {string} char @param {string | undefined} previous @param {string | undefined} next */
const consonant = (char, previous, next) => {
  const palatal = next === 'â' || next === 'û'
  switch (char) {
    case 'k':
      return palatal ? 'c' : 'k'
    case 'g':
      return next !== undefined && front.includes(next) ? 'J' : 'g'
    case 'l': {
      const neighbour = isVowel(next) ? next : previous
      return neighbour !== undefined && front.includes(neighbour) ? 'l' : 'L'
    }
    case 'r':
      return isVowel(previous) && isVowel(next) ? '*' : 'R'
    case 'ğ':
      return previous !== undefined && 'ei'.includes(previous) ? 'j' : ''
    default:
      return consonants[char] ?? char
  }
}
