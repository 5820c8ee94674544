// @ts-check
// How the main process, its preload and the preview host are bundled: CommonJS (an ES module main needs Electron 28), one file
// each (a sandboxed preload must be a single file), native modules left outside.

/** @type {Record<string, string>} */
const entries = {
  index: 'main/index.ts',
  preload: 'main/preload.ts',
  'host-thread': 'main/host-thread.ts',
  preview: 'main/http-host.ts',
}

export const mainEntries = Object.keys(entries)

const external = ['electron', 'libsql']

/**
 * @param {string} name one of `mainEntries`
 * @returns {import('vite').InlineConfig}
 */
export const mainConfig = (name) => ({
  configFile: false,
  publicDir: false,
  ssr: { noExternal: true, external },
  build: {
    ssr: entries[name] ?? name,
    outDir: 'dist/main',
    emptyOutDir: false,
    target: 'node18',
    reportCompressedSize: false,
    rolldownOptions: {
      external,
      output: { format: 'cjs', entryFileNames: `${name}.cjs`, chunkFileNames: '[name].cjs' },
    },
  },
})
