import type { Page } from '@playwright/test'

export interface StartOptions {
  readonly dataDir: string
  readonly packDir: string | undefined
  readonly language: 'tr' | 'en' | undefined
}

/** An exhibit that runs. `mainPid` is the process that owns settings and packs. */
export interface Running {
  /** The page in front; changes when the renderer is re-created. */
  page(): Page
  readonly mainPid: number
  /**
   * Evaluates in the page without going through it, which Playwright cannot do once a renderer has died. Electron alone.
   */
  readonly evaluateFromMain?: (expression: string) => Promise<unknown>
  readonly stop: () => Promise<void>
}

export const flagsOf = ({ dataDir, packDir, language }: StartOptions): string[] => [
  '--data-dir',
  dataDir,
  ...(language === undefined ? [] : ['--language', language]),
  ...(packDir === undefined ? [] : ['--pack', packDir]),
]
