/** Icons on a 40 × 40 board, square-cut. `filled` shapes are closed; `directed` ones turn around in right-to-left languages. */
interface IconDrawing {
  readonly path: string
  readonly isFilled?: boolean
  readonly isDirected?: boolean
}

export const icons = {
  pause: { path: 'M13 8v24M27 8v24' },
  play: { path: 'M12 7l20 13-20 13z', isFilled: true, isDirected: true },
  again: { path: 'M33 20a13 13 0 1 1-4-9.4M30 4v8h-8' },
  back: { path: 'M25 8L13 20l12 12', isDirected: true },
  next: { path: 'M15 8l12 12-12 12', isDirected: true },
  sources: { path: 'M9 6h22v28H9zM15 14h10M15 20h10M15 26h6' },
  words: { path: 'M20 11L5 7v22l15 4 15-4V7zM20 11v22' },
  text: { path: 'M6 10h28M6 18h28M6 26h18', isDirected: true },
  language: { path: 'M5 20h30M20 5v30M35 20a15 15 0 1 1-30 0 15 15 0 1 1 30 0' },
  display: { path: 'M5 31L14 9l9 22M8 24h12M26 31l5-13 5 13M28 27h7' },
  chapters: { path: 'M5 9h12v10H5zM23 9h12v10H23zM5 23h12v10H5zM23 23h12v10H23z' },
  disputed: { path: 'M2 20h8M16 14h8M30 20h8M16 26h8' },
  claimed: { path: 'M2 20c3 0 4-7 8-7h20c4 0 5 7 8 7-3 0-4 7-8 7H10c-4 0-5-7-8-7' },
  path: { path: 'M3 29h9l7-17 7 17h11', isDirected: true },
  hint: { path: 'M13 14a7 7 0 1 1 10 6c-3 2-3 4-3 6M20 31v4' },
  hand: { path: 'M14 22V8a3 3 0 0 1 6 0v10l9 3c3 1 4 3 3 7l-2 7H16L8 25c-2-3 2-5 4-3l2 2' },
  handoff: { path: 'M6 6h10v10H6zM24 6h10v10H24zM6 24h10v10H6zM24 24h5v5h-5zM31 31h4v4' },
  close: { path: 'M31 20H9M18 10L8 20l10 10', isDirected: true },
  delete: { path: 'M12 9h23v22H12L4 20zM19 15l9 10M28 15l-9 10', isDirected: true },
  sound: { path: 'M6 15h7l9-8v26l-9-8H6zM28 13c4 4 4 10 0 14', isDirected: true },
  tick: { path: 'M7 21l9 9L34 10' },
  less: { path: 'M8 20h24' },
  more: { path: 'M8 20h24M20 8v24' },
  settings: { path: 'M5 12h17M30 12h5M26 6v12M5 28h5M18 28h17M14 22v12' },
  messages: { path: 'M5 8h30v20H18l-8 7v-7H5z' },
  lock: { path: 'M8 18h24v17H8zM13 18v-6a7 7 0 0 1 14 0v6' },
  quit: { path: 'M13 10a14 14 0 1 0 14 0M20 4v15' },
} as const satisfies Record<string, IconDrawing>

export type IconName = keyof typeof icons
