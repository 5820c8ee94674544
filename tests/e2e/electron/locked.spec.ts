import { expect, test } from '../support/test.ts'

test('the window fills the screen without a window manager', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.expectPhase('attract')
  // Chromium makes it a pixel smaller at first; the window mends that a moment after it is shown.
  await expect.poll(() => exhibit.size()).toEqual({ width: 1920, height: 1080 })
})

test('the page has no Node, cannot leave, open windows, reach the network or ask for devices', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.expectPhase('attract')
  const found = await exhibit.page.evaluate(async () => {
    const failed = async (what: () => Promise<unknown>) =>
      what().then(
        () => false,
        () => true,
      )
    return {
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      openedWindow: window.open('exhibit://app/') !== null,
      networkFails: await failed(() => fetch('http://127.0.0.1:9/')),
      fileFails: await failed(() => fetch('file:///etc/hostname')),
      cameraFails: await failed(() => navigator.mediaDevices.getUserMedia({ video: true })),
      evalFails: await failed(async () => (0, eval)('1')),
    }
  })
  expect(found).toEqual({
    node: [],
    openedWindow: false,
    networkFails: true,
    fileFails: true,
    cameraFails: true,
    evalFails: true,
  })
  await exhibit.page.evaluate(() => location.assign('https://example.com/'))
  await exhibit.page.waitForTimeout(500)
  // Playwright waits for ever for a navigation that was refused, so the main process looks.
  expect(
    await exhibit.running.evaluateFromMain?.('[location.href, document.querySelector("[data-phase]").dataset.phase]'),
  ).toEqual(['exhibit://app/', 'attract'])
})

test('a call of the wrong shape or size, or one that does not exist, is refused', async ({ launch }) => {
  const exhibit = await launch()
  await exhibit.expectPhase('attract')
  const answers = await exhibit.page.evaluate(async () => {
    const { vitrine } = window as unknown as {
      vitrine: { call(name: string, body?: unknown): Promise<string> }
    }
    const isAnswered = async (name: string, body?: unknown) =>
      (JSON.parse(await vitrine.call(name, body)) as { ok: boolean }).ok
    return Promise.all([
      isAnswered('boot'),
      isAnswered('nonsense'),
      isAnswered('unlock', '{"pin":"123456"}'),
      isAnswered('unlock', { pin: '123456' }),
      isAnswered('unlock', 'no JSON'),
      isAnswered('unlock', `"${'1'.repeat(100_000)}"`),
    ])
  })
  expect(answers).toEqual([true, false, false, false, false, false])
})
