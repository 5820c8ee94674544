import { describe, expect, it } from 'vitest'
import { speak } from './speak.ts'

describe('English is read the British way', () => {
  it.each([
    [
      'Between 9 June and 30 July 1921 it burned.',
      'Between the ninth of June and the thirtieth of July nineteen twenty-one it burned.',
    ],
    [
      'On 13, 17 or 30 November 1913.',
      'On the thirteenth, the seventeenth or the thirtieth of November nineteen thirteen.',
    ],
    ['On 6–7 September 1955.', 'On the sixth to the seventh of September nineteen fifty-five.'],
    ['The 3 May 1921 order.', 'The third of May nineteen twenty-one order.'],
    ['On June 9 they left.', 'On June the ninth they left.'],
    ['In May 2020 four wrote.', 'In May twenty twenty four wrote.'],
  ])('reads the date in "%s"', (shown, spoken) => expect(speak(shown, 'en')).toBe(spoken))

  it.each([
    ['1905', 'nineteen oh five'],
    ['1900', 'nineteen hundred'],
    ['2000', 'two thousand'],
    ['2006', 'two thousand and six'],
    ['2024', 'twenty twenty-four'],
    ['1920s', 'nineteen twenties'],
    ['1915–16', 'nineteen fifteen to sixteen'],
  ])('reads the year %s', (shown, spoken) => expect(speak(`In ${shown}.`, 'en')).toBe(`In ${spoken}.`))

  it.each([
    ['1,680', 'one thousand six hundred and eighty'],
    ['86,092,168', 'eighty-six million ninety-two thousand one hundred and sixty-eight'],
    ['1,000,005', 'one million and five'],
    ['344', 'three hundred and forty-four'],
    ['1.5', 'one point five'],
    ['0.05', 'zero point zero five'],
    ['25%', 'twenty-five percent'],
    ['19th', 'nineteenth'],
    ['42nd', 'forty-second'],
    ['2937', 'twenty-nine thirty-seven'],
    ['10152', 'one oh one five two'],
    ['06:00', "six o'clock"],
    ['21:30', 'twenty-one thirty'],
  ])('reads the number %s', (shown, spoken) =>
    expect(speak(`It is ${shown}, they say.`, 'en')).toBe(`It is ${spoken}, they say.`),
  )

  it('counts with some Roman numerals and ranks with others', () => {
    expect(speak('Branch II under Abdülhamid II, after World War I.', 'en')).toBe(
      'Branch two under Abdülhamid the second, after World War one.',
    )
  })

  it('leaves the word "I" alone', () => expect(speak('Here I stand.', 'en')).toBe('Here I stand.'))

  it('spells abbreviations out and keeps the full stop of the sentence', () => {
    expect(speak('Dr. Şakir walked 5 km to No. 3, etc.', 'en')).toBe(
      'Doctor Şakir walked five kilometres to number three, and so on.',
    )
    expect(speak('Known as M.M., it grew.', 'en')).toBe('Known as M M, it grew.')
  })
})

describe('English capitals', () => {
  it('are named letter by letter, except Roman numerals and what is known as a word', () => {
    expect(speak('The UN, the PKK’s men and NATO in World War II.', 'en')).toBe(
      'The U N, the P K K’s men and NATO in World War two.',
    )
  })

  it('are one word to hibari, stressed on the last letter', () => {
    expect(speak('The PKK’s men and the U.S. fleet.', 'en', { alphabet: 'hibari' })).toBe(
      'The {pˌikˌAkˈAz} men and the {jˌuˈɛs} fleet.',
    )
  })
})

describe('What hibari is given', () => {
  it('has no quotation marks: a word that touches one is not found in its dictionary', () => {
    expect(speak('The “method”, the ‘way’.', 'en', { alphabet: 'hibari' })).toBe('The method, the way.')
    expect(speak('The “method”.', 'en')).toBe('The “method”.')
  })
})
