/** What the player itself reads packs with: the command judges by nothing else. */
export { loadPack } from '../../main/services/packs/load-pack.ts'
export { estimateCues, parseCues } from '../../shared/captions.ts'
export { readPack } from '../../shared/pack/read.ts'
export { formatProblem } from '../../shared/problem.ts'
