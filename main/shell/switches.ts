/**
 * Chromium switches, set before Electron is ready. A kiosk needs nothing from the network and must not be swiped, pinched or
 * slowed down. List: https://peter.sh/experiments/chromium-command-line-switches/
 */
import type { App } from 'electron'

const switches: readonly (readonly [name: string, value?: string])[] = [
  // Nothing is fetched behind the exhibit's back.
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  // It has no use for a process of its own, which costs 10 to 25 MB and 20 ms of a start.
  ['enable-features', 'NetworkServiceInProcess2'],
  // A finger moves nothing but the exhibit.
  ['overscroll-history-navigation', '0'],
  ['disable-pinch'],
  // The picture goes on when something lies over the window.
  ['disable-backgrounding-occluded-windows'],
  ['disable-renderer-backgrounding'],
  ['autoplay-policy', 'no-user-gesture-required'],
  [
    'disable-features',
    [
      'HardwareMediaKeyHandling',
      'MediaSessionService',
      'Translate',
      'TouchpadOverscrollHistoryNavigation',
      'SpareRendererForSitePerProcess',
      'MediaRouter',
      'OptimizationHints',
      'CalculateNativeWinOcclusion',
    ].join(','),
  ],
]

export function setSwitches({ commandLine }: App): void {
  for (const [name, value] of switches) {
    if (value === undefined) commandLine.appendSwitch(name)
    else commandLine.appendSwitch(name, value)
  }
}

/** Arguments of Electron and Chromium that may stand beside our own flags in a packaged app. */
const foreign =
  /^--(?:no-sandbox|(?:ozone|enable|disable|use|force|js|log|inspect|remote-debugging|touch|high-dpi|password)-[\w-]+|inspect|lang|v|vmodule)(?:=|$)/

/**
 * Our own flags within `process.argv`. In development they follow the app folder, which is the first argument that is no switch;
 * a packaged app has no such folder, and Chromium's switches stand among them.
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const rest = argv.slice(1)
  if (isPackaged) return rest.filter((argument) => !foreign.test(argument))
  return rest.slice(rest.findIndex((argument) => !argument.startsWith('-')) + 1)
}
