import { expect, test } from 'vitest'
import { parsePreviewFlags } from '../../../../main/services/preview-flags.ts'

test('takes the flags of the exhibit that mean something here, and a port', () => {
  expect(parsePreviewFlags([])).toEqual({ ok: true, value: { help: false, port: 4310 } })
  expect(parsePreviewFlags(['--port=0', '--language', 'en', '--data-dir=/data', '--pack', '/pack'])).toEqual({
    ok: true,
    value: { help: false, port: 0, language: 'en', dataDir: '/data', packDir: '/pack' },
  })
})

test.each([
  [['--port', 'x'], '--port x: give a number from 0 to 65535'],
  [['--port'], '--port : give a number from 0 to 65535'],
  [['--port=99999'], '--port 99999: give a number from 0 to 65535'],
  [['--windowed'], 'the preview has no --windowed, --screenshot or --exit-after'],
  [['--language', 'de'], '--language de: choose tr or en'],
])('says what is wrong with %j', (args, error) => {
  expect(parsePreviewFlags(args)).toEqual({ ok: false, error })
})
