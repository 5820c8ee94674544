/** What must not be said: the misconceptions of the fact sheet, and the words that the voice guide avoids. */
import { alone } from './mentions.ts'
import { languages, oneSided, type Language, type Passage } from './visitor-texts.ts'
import wording from './wording.json' with { type: 'json' }

interface Rule {
  readonly find: Readonly<Record<Language, RegExp>>
  readonly message: string
  /** The beats for which it is a rule; all of them, without it. */
  readonly only: RegExp
  /** Beats in which it may stand, with the reason. */
  readonly except: Readonly<Record<string, string>>
}

const rules: readonly Rule[] = [
  ...wording.misconceptions.map(({ id, not, en, tr }) => ({
    find: { en: new RegExp(en, 'iu'), tr: new RegExp(tr, 'iu') },
    message: `the fact sheet warns of it (${id}): ${not}`,
    only: /^/,
    except: {},
  })),
  ...wording.avoid.map(({ why, en, tr, only = '', except = {} }) => ({
    find: { en: alone(en, 'i'), tr: alone(tr, 'i') },
    message: `the voice guide avoids it: it ${why}`,
    only: new RegExp(only, 'u'),
    except: except as Readonly<Record<string, string>>,
  })),
]

export const wordingFaults = (passages: readonly Passage[]): string[] =>
  passages
    .filter(({ part }) => !oneSided.includes(part))
    .flatMap(({ beat, part, texts }) =>
      languages.flatMap((language) =>
        rules
          .filter(({ only, except }) => only.test(beat) && except[beat] === undefined)
          .flatMap(({ find, message }) => {
            const words = found(texts[language] ?? '', find[language], language)
            return words === undefined ? [] : [`${beat} (${part}, ${language}): “${words}”: ${message}`]
          }),
      ),
    )

/** Small letters too: a search that ignores case does not take İ for a capital i, nor I for a capital ı. */
const found = (text: string, pattern: RegExp, language: Language): string | undefined =>
  (text.match(pattern) ?? text.toLocaleLowerCase(language).match(pattern))?.[0]
