import { expect, test } from 'vitest'
import { ownArguments } from '../../../../main/shell/switches.ts'

test('in development our flags follow the app folder', () => {
  const argv = ['/bin/electron', '--inspect=0', '--no-sandbox', '/app', '--windowed', '--data-dir', '/data']
  expect(ownArguments(argv, false)).toEqual(['--windowed', '--data-dir', '/data'])
  expect(ownArguments(['/bin/electron', '.'], false)).toEqual([])
})

test('packaged, switches of Chromium may stand among them', () => {
  const argv = [
    '/opt/vitrine',
    '--ozone-platform=wayland',
    '--windowed',
    '--no-sandbox',
    '--pack',
    '/pack',
    '--disable-gpu',
  ]
  expect(ownArguments(argv, true)).toEqual(['--windowed', '--pack', '/pack'])
  expect(ownArguments(['/opt/vitrine', '--window'], true)).toEqual(['--window'])
})
