/**
 * PINs are stored as scrypt hashes with their parameters and own salt: `scrypt$15$8$3$<salt>$<hash>`. Hashing runs off the main
 * thread, which a picture on screen depends on.
 */
import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

export interface PinCost {
  readonly log2N: number
  readonly r: number
  readonly p: number
}

/** 32 MB and about half a second on the machine of an exhibit. */
const defaultCost: PinCost = { log2N: 15, r: 8, p: 3 }
const hashBytes = 32

export async function hashPin(pin: string, cost: PinCost = defaultCost): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(pin, salt, cost, hashBytes)
  return ['scrypt', cost.log2N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

export async function pinFits(pin: string, stored: string): Promise<boolean> {
  const read = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/.exec(stored)
  if (!read) return false
  const [log2N = 0, r = 0, p = 0] = read.slice(1, 4).map(Number)
  const hash = Buffer.from(read[5] ?? '', 'base64url')
  return timingSafeEqual(await derive(pin, Buffer.from(read[4] ?? '', 'base64url'), { log2N, r, p }, hash.length), hash)
}

function derive(pin: string, salt: Buffer, { log2N, r, p }: PinCost, length: number): Promise<Buffer> {
  const N = 2 ** log2N
  // Node's default ceiling (32 MB) is just too low for these parameters.
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) =>
    scrypt(pin, salt, length, options, (error, hash) => (error ? reject(error) : resolve(hash))),
  )
}
