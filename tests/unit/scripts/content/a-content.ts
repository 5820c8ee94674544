/** A small sound pack as the checks get it; each test spoils one thing. */
import { estimateCues } from '../../../../shared/captions.ts'
import { readPack } from '../../../../shared/pack/read.ts'
import type { Pack } from '../../../../shared/pack/schema-v1.ts'
import { plain, sentencesOf } from '../../../../scripts/content/gap.mjs'
import { placesIn } from '../../../../scripts/content/read.mjs'
import type { Content, Gap } from '../../../../scripts/content/types.d.ts'
import { aPack } from '../../shared/pack/a-pack.ts'

type Checkable = Content & { readonly pack: Pack }

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test breaks it as it likes
export type PackJson = any

export function aContent(
  change: (json: PackJson) => void = () => undefined,
  more: Omit<Partial<Content>, 'pack'> = {},
): Checkable {
  const json = structuredClone(aPack())
  change(json)
  const { pack, problems, places } = readPack(json)
  if (!pack) throw new Error('the pack of this test cannot be read')
  return {
    pack,
    problems,
    captions: new Map(),
    lengthsMs: new Map(),
    sizeBytes: 2 ** 20,
    placeOf: placesIn(places),
    cuesOf: (scene, language) => estimateCues(sentencesOf(scene, language).map(plain)),
    ...more,
  }
}

export const told = (gaps: readonly Gap[]): string[] => gaps.map(({ pointer, message }) => `${pointer}: ${message}`)
