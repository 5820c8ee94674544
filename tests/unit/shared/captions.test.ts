import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateCues, nextSpokenMs, parseCues, spokenAt, type Cue, type Spoken } from '../../../shared/captions.ts'

const vtt = (...lines: string[]): string => ['WEBVTT', '', ...lines].join('\n')

function cuesOf(text: string): readonly Cue[] {
  const parsed = parseCues(text)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}

const faultOf = (text: string): string | undefined => {
  const parsed = parseCues(text)
  return parsed.ok ? undefined : parsed.error
}

describe('a cue', () => {
  test('is a sentence with a time for each word', () => {
    const text = vtt('00:01.000 --> 00:03.000', '<00:01.000>They <00:01.500>came <00:02.250>ashore.')
    expect(cuesOf(text)).toEqual([
      {
        text: 'They came ashore.',
        startMs: 1_000,
        endMs: 3_000,
        words: [
          { text: 'They', startMs: 1_000, endMs: 1_500 },
          { text: 'came', startMs: 1_500, endMs: 2_250 },
          { text: 'ashore.', startMs: 2_250, endMs: 3_000 },
        ],
      },
    ])
  })

  test('without stamps has all its words at its beginning', () => {
    expect(cuesOf(vtt('00:01.000 --> 00:03.000', 'They came.'))[0]?.words).toEqual([
      { text: 'They', startMs: 1_000, endMs: 1_000 },
      { text: 'came.', startMs: 1_000, endMs: 3_000 },
    ])
  })

  test('may have an identifier, settings and several lines', () => {
    const text = vtt('scene 1', '00:01.000 -->\t00:03.000 line:0 align:start', 'They came', 'ashore.', '')
    expect(cuesOf(text).map((cue) => cue.text)).toEqual(['They came ashore.'])
  })

  test('may have hours, two digits or more', () => {
    const [cue] = cuesOf(vtt('01:00:01.250 --> 100:59:59.999', 'Long.'))
    expect(cue).toMatchObject({ startMs: 3_601_250, endMs: 363_599_999 })
  })

  test('loses its tags and has its entities resolved, once', () => {
    const text = vtt('00:01.000 --> 00:03.000', '<v Narrator><i>Tom &amp; &lt;Jerry&gt;</i> &amp;lt; 5&nbsp;km')
    expect(cuesOf(text)[0]?.text).toBe('Tom & <Jerry> &lt; 5 km')
  })

  test('may touch the one before', () => {
    expect(cuesOf(vtt('00:01.000 --> 00:02.000', 'A', '', '00:02.000 --> 00:03.000', 'B'))).toHaveLength(2)
  })
})

describe('a file', () => {
  const cue = ['00:01.000 --> 00:03.000', 'Çıktılar.']

  test.each<[string, string]>([
    ['a byte order mark', `\uFEFF${vtt(...cue)}`],
    ['CRLF line ends', vtt(...cue).replaceAll('\n', '\r\n')],
    ['CR line ends', vtt(...cue).replaceAll('\n', '\r')],
    ['text after WEBVTT', vtt(...cue).replace('WEBVTT', 'WEBVTT - scene 1')],
    ['header lines', vtt(...cue).replace('WEBVTT', 'WEBVTT\nKind: captions\nLanguage: tr')],
    ['many empty lines', vtt('', '', ...cue, '', '  ', '')],
    [
      'notes and styles',
      vtt('NOTE', 'eSpeak NG', 'two lines', '', 'STYLE', '::cue { color: red }', '', ...cue, '', 'NOTE end'),
    ],
  ])('may have %s', (_, text) => {
    expect(cuesOf(text).map((found) => found.text)).toEqual(['Çıktılar.'])
  })

  test.each<[string, string, string]>([
    ['is empty', '', 'line 1: must begin with WEBVTT'],
    ['is SubRip', '1\n00:00:01,000 --> 00:00:02,000\nA', 'line 1: must begin with WEBVTT'],
    ['begins with another word', 'WEBVTTX\n', 'line 1: must begin with WEBVTT'],
    ['holds no cue', 'WEBVTT\n\nNOTE nothing', 'holds no cue'],
    ['is cut off after the timing', vtt('00:01.000 --> 00:02.000'), 'line 3: the cue is empty'],
    ['has a cue of tags alone', vtt('00:01.000 --> 00:02.000', '<i></i>'), 'line 3: the cue is empty'],
    [
      'has a comma for a point',
      vtt('00:01,000 --> 00:02,000', 'A'),
      'line 3: not a cue timing: "00:01,000 --> 00:02,000"',
    ],
    ['has 60 seconds', vtt('00:60.000 --> 01:02.000', 'A'), 'line 3: not a cue timing: "00:60.000 --> 01:02.000"'],
    [
      'has hours of one digit',
      vtt('0:00:01.000 --> 0:00:02.000', 'A'),
      'line 3: not a cue timing: "0:00:01.000 --> 0:00:02.000"',
    ],
    ['has four decimals', vtt('00:01.000 --> 00:02.0005', 'A'), 'line 3: not a cue timing: "00:01.000 --> 00:02.0005"'],
    [
      'has a bad timing below an identifier',
      vtt('one', '00:01 --> 00:02', 'A'),
      'line 4: not a cue timing: "00:01 --> 00:02"',
    ],
    [
      'has an arrow that is too short',
      vtt('00:01.000 -> 00:02.000', 'A'),
      'line 3: not a cue timing: "00:01.000 -> 00:02.000"',
    ],
    ['has words without a time', vtt(...cue, '', 'Lost words.'), 'line 6: not a cue timing: "Lost words."'],
    ['ends a cue before it starts', vtt('00:02.000 --> 00:01.000', 'A'), 'line 3: the cue ends before it starts'],
    ['has a cue of no length', vtt('00:02.000 --> 00:02.000', 'A'), 'line 3: the cue ends before it starts'],
    [
      'has cues out of order',
      vtt('00:03.000 --> 00:04.000', 'B', '', '00:01.000 --> 00:02.000', 'A'),
      'line 6: the cue starts before the one above ends',
    ],
    [
      'has cues that overlap',
      vtt('00:01.000 --> 00:03.000', 'A', '', 'second', '00:02.999 --> 00:04.000', 'B'),
      'line 7: the cue starts before the one above ends',
    ],
    [
      'lacks an empty line between cues',
      vtt(...cue, '00:03.000 --> 00:04.000', 'B'),
      'line 5: needs an empty line above',
    ],
    ['lacks an empty line below WEBVTT', 'WEBVTT\n00:01.000 --> 00:02.000\nA', 'line 2: needs an empty line above'],
    [
      'lacks an empty line below a note',
      vtt('NOTE a', '00:01.000 --> 00:02.000', 'A'),
      'line 4: needs an empty line above',
    ],
    [
      'stamps words out of order',
      vtt('00:01.000 --> 00:03.000', '<00:02.000>A <00:01.500>B'),
      'line 3: a word is stamped out of order or outside its cue',
    ],
    [
      'stamps a word before its cue',
      vtt('00:01.000 --> 00:03.000', '<00:00.500>A'),
      'line 3: a word is stamped out of order or outside its cue',
    ],
    [
      'stamps a word after its cue',
      vtt('00:01.000 --> 00:03.000', 'A <00:03.001>B'),
      'line 3: a word is stamped out of order or outside its cue',
    ],
  ])('that %s is refused with the place', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })

  test('that is written from cues is read back as the same cues', () => {
    fc.assert(
      fc.property(someCues, (cues) => {
        expect(cuesOf(write(cues))).toEqual(cues)
      }),
      { numRuns: 100, seed: 1 },
    )
  })
})

describe('cues without a recording', () => {
  const cues = estimateCues(['They came  ashore.', 'At night.'])

  test('give every word the same time and every sentence a pause after it', () => {
    expect(cues.map(({ text, startMs, endMs }) => ({ text, startMs, endMs }))).toEqual([
      { text: 'They came ashore.', startMs: 0, endMs: 1_200 },
      { text: 'At night.', startMs: 1_750, endMs: 2_550 },
    ])
    expect(cues[0]?.words[1]).toEqual({ text: 'came', startMs: 400, endMs: 800 })
  })

  test('are none for no sentence', () => {
    expect(estimateCues([])).toEqual([])
  })
})

describe('what is being spoken', () => {
  const cues = cuesOf(
    vtt('00:01.000 --> 00:03.000', '<00:01.200>They <00:02.000>came.', '', '00:04.000 --> 00:05.000', 'Ashore.'),
  )

  test.each<[number, Spoken]>([
    [-1, { cue: -1, word: -1 }],
    [999, { cue: -1, word: -1 }],
    [1_000, { cue: 0, word: -1 }],
    [1_200, { cue: 0, word: 0 }],
    [1_999, { cue: 0, word: 0 }],
    [2_000, { cue: 0, word: 1 }],
    [2_999, { cue: 0, word: 1 }],
    [3_000, { cue: 0, word: -1 }],
    [3_999, { cue: 0, word: -1 }],
    [4_000, { cue: 1, word: 0 }],
    [5_000, { cue: 1, word: -1 }],
    [Infinity, { cue: 1, word: -1 }],
    [NaN, { cue: -1, word: -1 }],
  ])('at %d ms', (atMs, spoken) => {
    expect(spokenAt(cues, atMs)).toEqual(spoken)
  })

  test('is nothing when there are no cues', () => {
    expect(spokenAt([], 0)).toEqual({ cue: -1, word: -1 })
  })

  test('is found by bisection where a search from the start finds it', () => {
    fc.assert(
      fc.property(someCues, fc.integer({ min: -10, max: 30_000 }), (cuesFound, atMs) => {
        expect(spokenAt(cuesFound, atMs)).toEqual(searchFromStart(cuesFound, atMs))
      }),
      { numRuns: 500, seed: 2 },
    )
  })
})

describe('when something else will be spoken', () => {
  test('is at the next word, in the pause after a sentence, or never again', () => {
    const cues = cuesOf(
      vtt('00:01.000 --> 00:03.000', '<00:01.200>They <00:02.000>came.', '', '00:04.000 --> 00:05.000', 'Ashore.'),
    )
    const moments = [0, 1_000, 1_200, 2_000, 3_000, 4_000, 5_000]
    expect(moments.map((atMs) => nextSpokenMs(cues, atMs))).toEqual([
      1_000,
      1_200,
      2_000,
      3_000,
      4_000,
      5_000,
      Infinity,
    ])
  })

  test('is when it changes, and not before', () => {
    fc.assert(
      fc.property(someCues, fc.integer({ min: -10, max: 30_000 }), (cues, atMs) => {
        const nextMs = nextSpokenMs(cues, atMs)
        const now = spokenAt(cues, atMs)
        expect(nextMs).toBeGreaterThan(atMs)
        expect(spokenAt(cues, Math.min(nextMs, 1e9) - 1)).toEqual(now)
        if (nextMs < Infinity) expect(spokenAt(cues, nextMs)).not.toEqual(now)
      }),
      { numRuns: 500, seed: 3 },
    )
  })
})

const lastStarted = (items: readonly { startMs: number }[], atMs: number): number =>
  items.reduce((found, { startMs }, index) => (startMs <= atMs ? index : found), -1)

function searchFromStart(cues: readonly Cue[], atMs: number): Spoken {
  const cue = lastStarted(cues, atMs)
  const current = cues[cue]
  return { cue, word: current && atMs < current.endMs ? lastStarted(current.words, atMs) : -1 }
}

const word = fc.stringMatching(/^[A-Za-zçğıöşü&<>.,’]{1,8}$/)

/** Cues in order: for each the pause before it and its words with their lengths. */
const someCues = fc
  .array(
    fc.record({
      pauseMs: fc.nat(900),
      words: fc.array(fc.tuple(word, fc.integer({ min: 1, max: 700 })), { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((sentences) => {
    let atMs = 0
    return sentences.map(({ pauseMs, words }): Cue => {
      atMs += pauseMs
      const startMs = atMs
      const timed = words.map(([text, lengthMs]) => ({ text, startMs: atMs, endMs: (atMs += lengthMs) }))
      return { text: words.map(([text]) => text).join(' '), startMs, endMs: atMs, words: timed }
    })
  })

const clock = (ms: number): string => new Date(ms).toISOString().slice(11, 23)

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const write = (cues: readonly Cue[]): string =>
  vtt(
    ...cues.flatMap(({ startMs, endMs, words }) => [
      `${clock(startMs)} --> ${clock(endMs)}`,
      words.map((each) => `<${clock(each.startMs)}>${escape(each.text)}`).join(' '),
      '',
    ]),
  )
