/** What `npm run content` checks, on the default exhibit. */
import { expect, test } from 'vitest'
import { gapsOf } from '../../../scripts/content/gaps.mjs'
import * as player from '../../../scripts/content/player.ts'
import { readContent } from '../../../scripts/content/read.mjs'
import { defaultExhibit } from '../../../scripts/content/rules.mjs'
import { packDir } from './default-exhibit.ts'

test('the default exhibit has no gap', async () => {
  const gaps = gapsOf(await readContent(packDir, player), defaultExhibit)
  expect(gaps.map(player.formatProblem)).toEqual([])
})
