/** What services see of Electron: nothing (see tsconfig.json). */
export {}
