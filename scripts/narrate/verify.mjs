// @ts-check
/** `--verify`: a recogniser writes down the English clips; what it hears differently is where to listen first. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toWav } from './ffmpeg.mjs'
import { readCueTimes } from './cues.mjs'
import { lookUp } from './speech/lexicon.mjs'
import { planSpeech } from './speech/plan.mjs'
import { plainWords, wordErrors } from './word-errors.mjs'
import { readWav, writeWav } from './wav.mjs'

/** @import { Job } from './types.d.ts' */
/** @import { Worker } from './worker.mjs' */

const rateHz = 16000
/** What a clear voice reaches with this weak recogniser, names apart. */
const mostErrors = 0.2

/** @param {Job[]} jobs @param {Worker} worker @returns {Promise<number>} the exit code */
export const verify = async (jobs, worker) => {
  const english = jobs.filter(({ language }) => language === 'en')
  /** @type {Result[]} */
  const results = []
  const dir = await mkdtemp(join(tmpdir(), 'vitrine-verify-'))
  try {
    for (const [i, job] of english.entries()) {
      console.log(`${i + 1} of ${english.length}  ${job.name}`)
      results.push(...(await listenTo(job, worker, dir)))
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
  const plain = results.filter(({ hasName }) => !hasName)
  console.log(`\nall ${results.length} sentences: ${percent(rate(results))} word errors`)
  console.log(`the ${plain.length} without names: ${percent(rate(plain))} word errors (at most ${percent(mostErrors)})`)
  printWorst('the ten worst without names', plain)
  printWorst('the ten worst of all', results)
  return rate(plain) > mostErrors ? 1 : 0
}

/** @typedef {{ name: string, wanted: string[], heard: string[], errors: number, hasName: boolean }} Result */

/** @param {string} title @param {Result[]} results */
const printWorst = (title, results) => {
  console.log(`\n${title}:`)
  const worst = results.toSorted((a, b) => b.errors / b.wanted.length - a.errors / a.wanted.length).slice(0, 10)
  for (const { name, wanted, heard, errors } of worst) {
    console.log(`${errors} of ${wanted.length}  ${name}\n  text   ${wanted.join(' ')}\n  heard  ${heard.join(' ')}`)
  }
}

/** @param {Job} job @param {Worker} worker @param {string} dir @returns {Promise<Result[]>} */
const listenTo = async (job, worker, dir) => {
  const whole = join(dir, 'clip.wav')
  await toWav(job.audio, whole, rateHz)
  const { samples } = await readWav(whole)
  const cues = readCueTimes(await readFile(job.cues, 'utf8'))
  const results = []
  for (const [i, sentence] of job.sentences.entries()) {
    const [start, end] = cues[i] ?? [0, 0]
    const wav = join(dir, 'sentence.wav')
    await writeWav(wav, [samples.slice(start * rateHz, end * rateHz)], rateHz)
    const { words } = await worker.ask({ job: 'listen', wav })
    const units = planSpeech(sentence, { ...job, alphabet: 'none' })
    const wanted = plainWords(units.map(({ text }) => text).join(' '))
    const heard = plainWords(words.join(' '))
    results.push({ name: job.name, wanted, heard, errors: wordErrors(wanted, heard), hasName: hasName(sentence, job) })
  }
  return results
}

/** A name: in the lexicon, or capitalised inside the sentence. @param {string} sentence @param {Job} job */
const hasName = (sentence, { lexicon, language }) =>
  sentence.split(/\s+/u).some((word, i) => {
    const core = word.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    return lookUp(lexicon, core, language) !== undefined || (i > 0 && /^\p{Lu}/u.test(core))
  })

/** Word errors for each word. @param {Result[]} results */
const rate = (results) => {
  const total = results.reduce((sum, { wanted }) => sum + wanted.length, 0)
  return results.reduce((sum, { errors }) => sum + errors, 0) / Math.max(1, total)
}

/** @param {number} part */
const percent = (part) => `${(100 * part).toFixed(1)} %`
