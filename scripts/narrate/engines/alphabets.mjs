// @ts-check
/** Which phonemes an engine is spoken to in. A recording is compared with eSpeak, so it shares its. */

/** @import { Voice } from '../types.d.ts' */
/** @import { Alphabet } from '../speech/types.d.ts' */

/** @type {Record<Voice['engine'], Alphabet>} */
export const alphabets = { hibari: 'hibari', espeak: 'espeak', recording: 'espeak', command: 'none' }
