/** The renderer: one page, served from exhibit://app in Electron and over loopback in the preview. */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [
    svelte(),
    {
      name: 'no-empty-first-frame',
      // Vite drops attributes of the script; without this one an empty page is painted while it is compiled.
      transformIndexHtml: {
        order: 'post',
        handler: (html) => html.replace('<script type="module"', '$& blocking="render"'),
      },
    },
  ],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    // The content security policy allows no data: URLs for fonts and media.
    assetsInlineLimit: 0,
    modulePreload: false,
    // What the first frame needs is one file: one that asks for others would be a round trip later.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } },
    reportCompressedSize: false,
  },
})
