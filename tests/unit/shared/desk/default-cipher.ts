/** The cipher desk of the default pack, and what a visitor does at it. */
import json from '../../../../media/packs/default/pack.json' with { type: 'json' }
import {
  move,
  sit,
  viewOf,
  type CipherMove,
  type CipherState,
  type CipherView,
} from '../../../../shared/desk/cipher.ts'
import type { CipherDesk } from '../../../../shared/pack/desk-v1.ts'
import { readPack } from '../../../../shared/pack/read.ts'

let desk: CipherDesk | undefined

export const defaultCipherDesk = (): CipherDesk => (desk ??= readDesk())

function readDesk(): CipherDesk {
  const { pack } = readPack(json)
  const read = pack?.panels.find(({ id }) => id === 'cipher-desk')?.desk
  if (read?.kind !== 'cipher') throw new Error('the default pack has no cipher desk')
  return read
}

/** A visitor at a desk: makes moves, sees what follows. */
export class Visitor {
  state: CipherState | undefined
  #language: string
  readonly #desk: CipherDesk
  #sceneId: string | undefined

  constructor(language: string, at = defaultCipherDesk(), sceneId?: string) {
    this.#language = language
    this.#desk = at
    this.#sceneId = sceneId
  }

  does(...moves: readonly CipherMove[]): this {
    for (const each of moves) this.state = move(this.#sitting, this.state, each)
    return this
  }

  speaks(language: string): this {
    this.#language = language
    return this
  }

  comesFrom(sceneId: string): this {
    this.#sceneId = sceneId
    return this
  }

  get sees(): CipherView {
    const view = viewOf(this.#sitting, this.state)
    if (!view) throw new Error('there is nothing to see')
    return view
  }

  get #sitting() {
    return sit(this.#desk, [this.#language, 'tr', 'en'], this.#sceneId)
  }
}
