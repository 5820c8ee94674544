import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFlags } from '../../../../main/services/flag-folders.mjs'
import { callerDir, helpText, parseFlags, toArguments, type Flags } from '../../../../main/services/flags.mjs'

const parsed = (...args: string[]): Flags => {
  const result = parseFlags(args, '/müze')
  if (!result.ok) throw new Error(result.message)
  return result.flags
}
const complaint = (...args: string[]): string => {
  const result = parseFlags(args, '/müze')
  return result.ok ? 'none' : result.message
}

describe('flags that are right', () => {
  test('are all optional', () => {
    expect(parsed()).toEqual({ windowed: false, help: false })
  })

  test('are read, with paths made absolute and seconds made milliseconds', () => {
    const args = ['--data-dir', 'veri', '--pack=/srv/pack', '--language', 'tr', '--windowed', '--screenshot', 'a/b.png']
    expect(parsed(...args, '--exit-after', '2.5')).toEqual({
      dataDir: '/müze/veri',
      packDir: '/srv/pack',
      language: 'tr',
      windowed: true,
      screenshotFile: '/müze/a/b.png',
      exitAfterMs: 2500,
      help: false,
    })
  })

  test('may name folders with Turkish letters, spaces, and a dash in front', () => {
    expect(parsed('--data-dir', 'İğne Oyası şöhreti').dataDir).toBe('/müze/İğne Oyası şöhreti')
    expect(parsed('--pack=-ıssız').packDir).toBe('/müze/-ıssız')
  })

  test('count as they stood last when they are repeated', () => {
    expect(parsed('--language', 'tr', '--windowed', '--language', 'en', '--windowed').language).toBe('en')
  })

  test('are each explained by --help', () => {
    expect(parsed('--help').help).toBe(true)
    for (const flag of ['data-dir', 'pack', 'language', 'windowed', 'screenshot', 'exit-after']) {
      expect(helpText).toContain(`--${flag}`)
    }
  })

  test('survive being handed on as arguments', () => {
    const path = fc.string({ minLength: 1 }).filter((text) => !text.includes('\0'))
    const flags = fc.record({ dataDir: path, packDir: path, screenshotFile: path, windowed: fc.boolean() })
    fc.assert(
      fc.property(flags, fc.integer({ min: 1, max: 10_000_000 }), (some, exitAfterMs) => {
        const first = parsed(...toArguments({ ...some, language: 'tr', exitAfterMs, help: false }))
        expect(parsed(...toArguments(first))).toEqual(first)
        expect(first.exitAfterMs).toBe(exitAfterMs)
      }),
    )
  })
})

describe('a wrong flag is one line that names it', () => {
  test.each([
    [['--langauge', 'tr'], '--langauge: unknown flag; did you mean --language?'],
    [['--data-dirs=x'], '--data-dirs: unknown flag; did you mean --data-dir?'],
    [['--kiosk'], '--kiosk: unknown flag; see --help'],
    [['-w'], '-w: unknown flag; see --help'],
    [['pack'], 'pack: not a flag; see --help'],
    [['--', '--windowed'], '--windowed: not a flag; see --help'],
    [['--language', 'de'], '--language de: choose tr or en'],
    [['--language', 'TR'], '--language TR: choose tr or en'],
    [['--pack'], '--pack: needs a value, DIR'],
    [['--pack='], '--pack: needs a value, DIR'],
    [['--pack', '--windowed'], '--pack: needs a value, DIR'],
    [['--pack', 'a\0b'], '--pack: a path cannot hold a NUL character'],
    [['--windowed=yes'], '--windowed=yes: takes no value'],
    [['--exit-after', 'abc'], '--exit-after abc: give a number of seconds above 0'],
    [['--exit-after', '5s'], '--exit-after 5s: give a number of seconds above 0'],
    [['--exit-after', '0'], '--exit-after 0: give a number of seconds above 0'],
    [['--exit-after', '-3'], '--exit-after -3: give a number of seconds above 0'],
    [['--exit-after', '9999999'], '--exit-after 9999999: at most 2147483 seconds'],
  ])('%j', (args, message) => {
    expect(complaint(...args)).toBe(message)
  })

  test('whatever is typed, reading it never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('--pack', '--exit-after', '--', '-'))), (args) => {
        const result = parseFlags(args, '/')
        if (!result.ok) expect(result.message).not.toBe('')
      }),
    )
  })
})

describe('where a relative path begins', () => {
  const cwd = '/srv/vitrine'
  const npm = { INIT_CWD: '/home/zeynep', npm_package_json: '/srv/vitrine/package.json' }

  test('is where the user stood when npm moved to the package', () => {
    expect(callerDir(npm, cwd)).toBe('/home/zeynep')
  })

  test('is the working folder without npm, and in a program that npm started but that moved on', () => {
    expect(callerDir({}, cwd)).toBe(cwd)
    expect(callerDir(npm, '/tmp/elsewhere')).toBe('/tmp/elsewhere')
  })
})

describe('folders are tried before anything starts', () => {
  let dir: string
  const at = (name: string): string => join(dir, name)
  const check = (flags: Partial<Flags>): string | undefined => checkFlags({ windowed: false, help: false, ...flags })

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'vitrine-flags-ğü-'))
    writeFileSync(at('file'), '')
    mkdirSync(at('pack'))
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  test('a data folder is made, with its parents, and left empty', () => {
    const dataDir = at('yeni klasör/çocuk')
    expect(check({ dataDir })).toBeUndefined()
    expect(readdirSync(dataDir)).toEqual([])
  })

  test('a data folder that cannot be made or written is refused', () => {
    expect(check({ dataDir: at('file') })).toBe(`--data-dir ${at('file')}: is a file, not a folder`)
    expect(check({ dataDir: at('file/sub') })).toBe(`--data-dir ${at('file/sub')}: not a folder`)
  })

  test('a data folder below /proc is refused, and soon', (context) => {
    if (!existsSync('/proc/self')) context.skip('no /proc on this system')
    expect(check({ dataDir: '/proc/vitrine' })).toBe('--data-dir /proc/vitrine: no such folder')
  })

  test('a pack must be a folder that is there', () => {
    expect(check({ packDir: at('pack') })).toBeUndefined()
    expect(check({ packDir: at('yok') })).toBe(`--pack ${at('yok')}: no such folder`)
    expect(check({ packDir: at('file') })).toBe(`--pack ${at('file')}: not a folder`)
  })

  test('a screenshot needs a folder that is there, and is a file', () => {
    expect(check({ screenshotFile: at('shot.png') })).toBeUndefined()
    expect(check({ screenshotFile: at('file') })).toBeUndefined()
    expect(check({ screenshotFile: at('pack') })).toBe(`--screenshot ${at('pack')}: is a folder, not a file`)
    expect(check({ screenshotFile: at('yok/a.png') })).toBe(`--screenshot ${at('yok/a.png')}: no such folder`)
    expect(check({ screenshotFile: at('file/a.png') })).toBe(`--screenshot ${at('file/a.png')}: not a folder`)
    expect(existsSync(at('shot.png'))).toBe(false)
  })
})
