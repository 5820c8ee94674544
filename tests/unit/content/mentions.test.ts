/** Dates and numbers are found however English and Turkish write them, and nothing is taken for one that is none. */
import { describe, expect, test } from 'vitest'
import { englishMentions } from './english-mentions.ts'
import { isSame, type Mention } from './mentions.ts'
import { turkishMentions } from './turkish-mentions.ts'

const sure = (mentions: readonly Mention[]): string =>
  mentions
    .filter(({ isCertain }) => isCertain)
    .map(({ value }) => value)
    .join(' ')

describe('in English and in Turkish the same is found', () => {
  test.each([
    ['6 January 1926', '6 Ocak 1926’da', '1926-01-06'],
    ['6–7 September 1955', '6–7 Eylül 1955’te', '1955-09-06 1955-09-07'],
    ['on 15 and 16 February', '15 ve 16 Şubat’ta', '--02-15 --02-16'],
    ['13, 17 or 30 November 1913', '13, 17 ya da 30 Kasım 1913', '1913-11-13 1913-11-17 1913-11-30'],
    ['between 9 June and 30 July 1921', '9 Haziran ile 30 Temmuz 1921 arasında', '1921-06-09 1921-07-30'],
    ['31 Aug 1921', '31.8.1921', '1921-08-31'],
    ['15–16 Feb 1999', '15–16.2.1999', '1999-02-15 1999-02-16'],
    ['In November 2000', 'Kasım 2000’e kadar', '2000-11'],
    ['In May it', 'Mayısta o', '--05'],
    ['In January it', 'Ocak ayında o', '--01'],
    ['1915–16', '1915–16’da', '1915 1916'],
    ['1920 – 1922', '1920 – 1922', '1920 1922'],
    ['in 1919 and 1920', '1919–1920’de', '1919 1920'],
    ['the 1950s', '1950’lerde', '1950s'],
    ['about 344 kilometres', 'yaklaşık 344 kilometre', '#344'],
    ['1,680 lira', '1.680 lira', '#1680'],
    ['1.5 million', '1,5 milyon', '#1500000'],
    ['86,092,168', '86.092.168’di', '#86092168'],
    ['85 million people', '85 milyonla', '#85000000'],
    ['several hundred thousand', 'birkaç yüz bin', '#100000s'],
    ['hundreds of thousands', 'yüz binlercesi', '#100000s'],
    ['Law 2937', '2937 sayılı Kanun', '#2937'],
    ['at 21:00', 'saat 21.00’de', 'T21:00'],
    ['seventeen members', 'on yedi üye', '#17'],
    ['twenty-six people', 'yirmi altı kişi', '#26'],
    ['forty', 'kırkı', '#40'],
    ['ninety-nine', 'doksan dokuz', '#99'],
    ['a third of them', 'üçte biri', '#3'],
    ['the fourth', 'dördüncüsü', '#4'],
    ['Six days before', 'Altı gün önce', '#6'],
    ['thirteen to Germany', 'on üçü Almanya’ya', '#13'],
    ['Two letters', 'İki harf', '#2'],
  ])('%s, %s', (english, turkish, values) => {
    expect(sure(englishMentions(english))).toBe(values)
    expect(sure(turkishMentions(turkish))).toBe(values)
  })
})

test.each([
  'One of the first, on second thought',
  'It may ask; they march on',
  'X78, E-mail, AB12',
  'Branch II, Abdülhamid II',
])('in English, nothing is found in “%s”', (text) => {
  expect(englishMentions(text)).toEqual([])
})

test.each([
  'İkinci Şube, birinci, bir kez',
  'altında, üstünde; adın altı çizilir',
  'onlar, ondalık, yedirdi',
  'en son ocak',
])('in Turkish, nothing is found in “%s”', (text) => {
  expect(turkishMentions(text)).toEqual([])
})

test.each([
  ['onu Rusya’ya gitti', '#10'],
  ['saat onda', '#10'],
  ['aralıkta', '--12'],
  ['ikisi birden', '#2'],
])('in Turkish, “%s” may mean %s, or may not', (text, value) => {
  expect(turkishMentions(text)).toEqual([expect.objectContaining({ value, isCertain: false })])
})

test('"the 19th" is the same as a date of that day, and as that number', () => {
  const [day] = englishMentions('on the 19th')
  const others = turkishMentions('19 Ocak’ta, 19 Ocak 2014, 19’uncu')
  expect(others.map((other) => day && isSame(day, other) && isSame(other, day))).toEqual([true, true, true])
  expect(turkishMentions('9 Ocak, 1919').map((other) => day && isSame(day, other))).toEqual([false, false])
})
