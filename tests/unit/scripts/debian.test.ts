import { describe, expect, test } from 'vitest'
import { hasNewNames, missingPackages } from '../../../scripts/setup/debian.mjs'

describe('which packages are missing', () => {
  test('those that dpkg does not list as installed, complaints and removed ones included', () => {
    const listing =
      'installed libnss3\nnot-installed xvfb\nconfig-files libgbm1\ndpkg-query: no packages found matching x\n'
    expect(missingPackages(['libnss3', 'libgbm1', 'xvfb', 'x'], listing)).toEqual(['libgbm1', 'xvfb', 'x'])
  })

  test('none of those that Debian 13 has under a new name', () => {
    expect(missingPackages(['libgtk-3-0', 'libnss3'], 'installed libgtk-3-0t64\ninstalled libnss3\n')).toEqual([])
  })

  test('all of them when dpkg says nothing', () => {
    expect(missingPackages(['a', 'b'], '')).toEqual(['a', 'b'])
  })
})

describe('package names changed with 64-bit time', () => {
  test.each([
    ['Debian 12', 'ID=debian\nVERSION_ID="12"\n', false],
    ['Debian 13', 'PRETTY_NAME="Debian"\nVERSION_ID="13"\nID=debian\n', true],
    ['Debian testing, which has no number', 'ID=debian\n', true],
    ['Ubuntu 22.04', 'ID=ubuntu\nVERSION_ID="22.04"\n', false],
    ['Ubuntu 24.04', 'ID=ubuntu\nVERSION_ID="24.04"\n', true],
  ])('%s', (_name, osRelease, expected) => {
    expect(hasNewNames(osRelease)).toBe(expected)
  })
})
