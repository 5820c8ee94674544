// @ts-check
/** Ships from the side, waterline at y 0, as plain outlines without flag or crew: `solid` parts close, `rig` are strokes. */
import { round4 } from '../lib/geometry.mjs'

/** @typedef {{ body: string, rig: string }} Ship */

/** A cargo steamer of about 1920, 340 wide. @type {Ship} */
export const steamer = {
  body:
    'M-44 -62L-42 -100L42 -100L44 -62ZM-30 -100L-28 -122L28 -122L30 -100ZM-12 -122L-10 -182L20 -182L20 -122Z' +
    'M-172 -84L-154 6L150 6C160 -18 166 -42 172 -78L108 -62L-104 -62L-112 -76Z',
  rig:
    'M-102 -62L-102 -196M-102 -168L-58 -104M-102 -168L-142 -104M100 -62L100 -196M100 -168L62 -104M100 -168L142 -104' +
    'M-102 -192L-10 -178M100 -192L20 -178M-172 -84L-178 -96M-11 -166L20 -166' +
    round4(-120, -40, 4) +
    round4(-84, -38, 4) +
    round4(-48, -37, 4) +
    round4(-12, -37, 4) +
    round4(24, -37, 4) +
    round4(60, -37, 4) +
    round4(96, -38, 4),
}

/** Kilkis: two funnels between two lattice masts. @type {Ship} */
export const kilkis = {
  body:
    'M-122 -38L-116 -54L-86 -54L-80 -38ZM74 -32L80 -48L110 -48L116 -32ZM-74 -38L-74 -62L-34 -62L-34 -52L54 -52L54 -34Z' +
    'M-24 -52L-22 -100L-4 -100L-2 -52ZM14 -52L16 -100L34 -100L36 -52Z' +
    'M-160 -40L-144 5L146 5C154 -6 158 -16 160 -30L56 -32L50 -38Z',
  rig:
    'M-64 -62L-52 -136M-40 -62L-52 -136M-62 -80L-44 -92M-42 -80L-58 -92M-58 -106L-48 -116M-46 -106L-55 -116M-60 -136L-44 -136L-46 -146L-58 -146L-60 -136' +
    'M46 -52L58 -130M70 -33L58 -130M48 -68L64 -82M66 -68L52 -82M52 -98L62 -110M62 -98L54 -110M50 -130L66 -130L64 -139L52 -139L50 -130' +
    'M-118 -48L-150 -51M114 -42L146 -45M-160 -40L-168 -48M-132 -20L140 -20',
}

/** Panthir: low, four small funnels. @type {Ship} */
export const panthir = {
  body:
    'M-58 -26L-56 -40L-40 -40L-38 -26ZM-32 -16L-31 -44L-21 -44L-20 -16ZM-12 -15L-11 -44L-1 -44L0 -15ZM10 -14L11 -44L21 -44L22 -14ZM32 -14L33 -44L43 -44L44 -14Z' +
    'M-104 -30L-94 4L92 4C98 -2 101 -8 102 -13L-30 -14L-44 -26Z',
  rig: 'M-44 -40L-44 -92M-56 -74L-32 -74M70 -14L70 -62M-44 -88L70 -60M-86 -28L-82 -36L-92 -38M84 -13L82 -20L92 -22',
}

/** Averof: three funnels between two pole masts. @type {Ship} */
export const averof = {
  body:
    'M-120 -36L-114 -52L-86 -52L-80 -36ZM80 -36L86 -50L112 -50L118 -36ZM-74 -36L-74 -58L-42 -58L-42 -50L66 -50L66 -36Z' +
    'M-34 -50L-32 -96L-16 -96L-14 -50ZM-2 -50L0 -96L16 -96L18 -50ZM30 -50L32 -96L48 -96L50 -50Z' +
    'M-156 -38L-148 -8L-156 5L148 5C154 -8 157 -20 158 -34Z',
  rig: 'M-54 -58L-54 -150M-66 -108L-42 -108L-45 -97L-63 -97L-66 -108M64 -50L64 -142M52 -104L76 -104L73 -93L55 -93L52 -104M-54 -146L64 -138M-116 -46L-146 -49M114 -45L142 -48',
}
