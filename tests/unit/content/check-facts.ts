/** Holds the texts of a pack against the fact sheet, and its two languages against each other. */
import { englishMentions } from './english-mentions.ts'
import { allBeats, groundOf, isBorneOut } from './facts.ts'
import { isSame, type Mention } from './mentions.ts'
import { turkishMentions } from './turkish-mentions.ts'
import { languages, oneSided, type Language, type Passage } from './visitor-texts.ts'

/** Each text is read once, however often it is asked for. */
const remembering = (read: (text: string) => Mention[]) => {
  const known = new Map<string, Mention[]>()
  return (text: string): readonly Mention[] => {
    const mentions = known.get(text) ?? read(text)
    known.set(text, mentions)
    return mentions
  }
}

export const mentionsIn: Readonly<Record<Language, (text: string) => readonly Mention[]>> = {
  en: remembering(englishMentions),
  tr: remembering(turkishMentions),
}

/** Desks with a made-up case: their figures are their own, but a date in them is history. */
const exercises: readonly string[] = ['cipher-desk', 'cycle']
/** Where the languages have different figures, because their alphabets have. */
const ownFigures: readonly string[] = ['cipher-desk']

/** In words on a picture, such as "three sheets": what is drawn, not what is told. The other language must count alike. */
const countsWhatIsDrawn = (part: string, { value, text }: Mention): boolean =>
  (part === 'alt' || part === 'description') && /^#(?:[2-9]|10)$/.test(value) && !/\d/.test(text)

const isFigure = ({ value }: Mention): boolean => value.startsWith('#') || value.startsWith('T')

/** A figure of an exercise that each language has to itself: nothing here knows better (tests/unit/shared/desk does). */
export const isOwnFigure = (beat: string, mention: Mention): boolean =>
  ownFigures.includes(beat.split('/')[0] ?? '') && isFigure(mention)

/** What the fact sheet does not bear out, a line each: beat, part, language and the words. */
export const disagreements = (passages: readonly Passage[]): string[] =>
  passages.flatMap(({ beat, part, texts }) => {
    const isExercise = exercises.includes(beat.split('/')[0] ?? '')
    const ground = groundOf(beat)
    return languages.flatMap((language) =>
      mentionsIn[language](texts[language] ?? '')
        .filter((mention) => mention.isCertain && !(isExercise && isFigure(mention)))
        .filter((mention) => !countsWhatIsDrawn(part, mention) && !isBorneOut(mention, ground))
        .map(({ text, value }) => `${beat} (${part}, ${language}): “${text.trim()}” (${value}) is in none of its rows`),
    )
  })

/** What one language says and the other does not, a line each. */
export const differences = (passages: readonly Passage[]): string[] =>
  inGroups(passages.filter(({ part }) => !oneSided.includes(part))).flatMap(({ beat, part, texts }) => {
    const said = { en: mentionsIn.en(texts.en), tr: mentionsIn.tr(texts.tr) }
    return languages.flatMap((language) => {
      const other = language === 'en' ? 'tr' : 'en'
      return said[language]
        .filter((mention) => mention.isCertain && !isOwnFigure(beat, mention))
        .filter((mention) => !said[other].some((one) => isSame(one, mention)))
        .filter(({ value }) => allBeats[beat]?.onlyIn?.[`${language} ${part} ${value}`] === undefined)
        .map(({ text, value }) => `${beat} (${part}): “${text.trim()}” (${value}) stands only in ${language}`)
    })
  })

interface Group extends Passage {
  readonly texts: Record<Language, string>
}

/** The passages of the same beat and part as one: a sentence may say what its neighbour says in the other language. */
function inGroups(passages: readonly Passage[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { beat, part, texts } of passages) {
    const group = groups.get(`${beat} ${part}`) ?? { beat, part, texts: { en: '', tr: '' } }
    groups.set(`${beat} ${part}`, group)
    for (const language of languages) group.texts[language] += `${texts[language] ?? ''}\n`
  }
  return [...groups.values()]
}
