/** How the default pack says its names, acronyms and figures: pinned, since nobody listens to all of it after every change. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../../scripts/narrate/speech/lexicon.mjs'
import { speak } from './speak.ts'

const packDir = join(import.meta.dirname, '../../../media/packs/default')
const lexicons = { en: await readLexicon(packDir, 'en'), tr: await readLexicon(packDir, 'tr') }

const inTurkish = (text: string) => speak(text, 'tr', { lexicon: lexicons.tr, alphabet: 'espeak' })
const inEnglish = (text: string) => speak(text, 'en', { lexicon: lexicons.en, alphabet: 'hibari' })

describe('Turkish names, in eSpeak’s phonemes', () => {
  it.each([
    ['Teşkilât-ı Mahsusa', "{tESkil'a:t@} {mahsu:s'a}"],
    ['Teşkilât-ı Mahsusa’nın', "{tESkil'a:t@} {mahsu:san'@n}"],
    ['Millî İstihbarat Teşkilâtı', "{mIl:'i:} {IstIhba:*'at} {tESkila:t'@}"],
    ['Hüsamettin', "{hysa:mEt:'In}"],
    ['İnebolu’nun', "{in'eboLunUn}"],
    ['Çankırı', "{tS'ank@*@}"],
    ['Şerife Bacı', 'Şerife Bacı'],
    ['kağnı', "{ka:n'@}"],
    ['kağnılar', 'kağnılar'],
    ['Mücâhid, Muhârip, Felâh’tı', "{mydZa:h'Id}, {muha:*'Ip}, {fel'a:ht@}"],
    ['“istihbarat diplomasisi”', "“{IstIhba:*'at} diplomasisi”"],
    ['Kasım’da, kasım', "{kas@md'a}, {kas'@m}"],
    ['Şube, şube', "{Su:b'E}, {Su:b'E}"],
    ['Müdafaa-i Milliye’nin', "{myda:fa:aj'I} Milliyenin"],
  ])('%s', (text, said) => expect(inTurkish(text)).toBe(said))
})

describe('Turkish acronyms', () => {
  it.each([
    ['MİT', "{m'It}"],
    ['MİT’in', "{mit'In}"],
    ['MİT’ti.', "{m'It:I}."],
    ['MAH rumuzu', "{m'ah} rumuzu"],
    ['MAH’ın, MAH’ı, MAH’tan', "{mah'@n}, {mah'@}, {maht'an}"],
    ['MEH', "{m'E} {'E} {h'E}"],
    ['KHK 694', "{k'a} {h'E} {k'a} altı yüz {dOks'an} dört"],
    ['ABD’ye', 'a be deye'],
    ['PKK ile', 'pe ke ke ile'],
    ['BM uzmanı', 'be me uzmanı'],
    ['FETÖ der', 'fetö der'],
    ['M.M., eski', "{m'E} {m'E}, eski"],
  ])('%s', (text, said) => expect(inTurkish(text)).toBe(said))
})

describe('Turkish dates and figures', () => {
  it.each([
    ['1.680 lira', "bin altı yüz {sEks'&n} {l'i*a}"],
    ['2937 sayılı', "iki bin {dok'Uz} yüz {ot'Uz} yedi sayılı"],
    ['6532 sayılı', "altı bin beş yüz {ot'Uz} iki sayılı"],
    ['10152 sayılı', 'on bin yüz elli iki sayılı'],
    ['%25’i', 'yüzde yirmi beşi'],
    ['1915–16’da', "bin {dok'Uz} yüz on beş on altıda"],
    ['6–7 Eylül 1955’te', "altı yedi Eylül bin {dok'Uz} yüz elli beşte"],
    ['1990’ların', "bin {dok'Uz} yüz {dOksanLa*'@n}"],
    ['24 Şubat 1942’ydi', "yirmi dört {Sub'at} bin {dok'Uz} yüz kırk {ik'IjdI}"],
    ['86.092.168’di', "{sEks'&n} altı milyon {dOks'an} iki bin yüz altmış {sek'IzdI}"],
    ['1,5 milyon', 'bir buçuk milyon'],
  ])('%s', (text, said) => expect(inTurkish(`${text} ve`)).toBe(`${said} ve`))
})

describe('English names, in hibari’s phonemes', () => {
  it.each([
    ['Teşkilât-ı Mahsusa', '{tˌɛʃkilˈɑtɪ} {mˌɑsusˈɑ}'],
    ['Millî İstihbarat Teşkilâtı', '{mɪlˈi} {ˌɪstɪhbɑɹˈɑt} {tˌɛʃkilɑtˈɪ}'],
    ['Hüsamettin', '{hˌusɑmɛtˈin}'],
    ['İnebolu’s', '{inˈɛbəlˌuz}'],
    ['Çankırı', '{ʧˈɑŋkəɹi}'],
    ['Şerife Bacı', '{ʃˌɛɹifˈA} {bɑʤˈɪ}'],
    ['kağnı', '{kɑnˈɪ}'],
    ['“Mim Mim” is', '{mˈim} {mˈim} is'],
  ])('%s', (text, said) => expect(inEnglish(text)).toBe(said))
})

describe('English acronyms', () => {
  it.each([
    ['MİT’s', '{mˈɪts}'],
    ['FETÖ', '{fɛtˈɜ}'],
    ['MAH', '{ˌɛmˌAˈAʧ}'],
    ['MEH', '{ˌɛmˌiˈAʧ}'],
    ['KHK 694', '{kˌAˌAʧkˈA} six hundred and ninety-four'],
    ['the PKK.', 'the {pˌikˌAkˈA}.'],
    ['four UN experts', 'four {jˌuˈɛn} experts'],
    ['by two letters: M.M., in', 'by two letters: {ˌɛmˈɛm}, in'],
  ])('%s', (text, said) => expect(inEnglish(text)).toBe(said))
})

describe('English dates and figures', () => {
  it.each([
    ['1,680 lira', 'one thousand six hundred and eighty lira'],
    ['Law 2937', 'Law twenty-nine thirty-seven'],
    ['Law 6532', 'Law sixty-five thirty-two'],
    ['order 10152.', 'order one oh one five two.'],
    ['25%', 'twenty-five percent'],
    ['In 1915–16', 'In nineteen fifteen to sixteen'],
    ['On 6–7 September 1955', 'On the sixth to the seventh of September nineteen fifty-five'],
    ['The 1990s', 'The nineteen nineties'],
    ['on 5 May', 'on the fifth of May'],
    ['86,092,168 on', 'eighty-six million ninety-two thousand one hundred and sixty-eight on'],
    ['1.5 million', 'one point five million'],
  ])('%s', (text, said) => expect(inEnglish(text)).toBe(said))
})
