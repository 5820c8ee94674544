// @ts-check
/** All pictures of a tour on one page, one row a screen. */

/**
 * @typedef {object} Picture
 * @property {string} file name inside the folder
 * @property {string} screen
 * @property {string} view
 * @property {string} size
 * @property {string} language
 */

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** @param {readonly Picture[]} pictures */
export function contactSheet(pictures) {
  const screens = [...new Set(pictures.map(({ screen }) => screen))]
  const rows = screens.map((screen) => {
    const cells = pictures
      .filter((picture) => picture.screen === screen)
      .map(
        ({ file, view, size, language }) =>
          `<figure><a href="${escape(file)}"><img src="${escape(file)}" alt="" loading="lazy"></a>` +
          `<figcaption>${escape([size, language, view].join(' · '))}</figcaption></figure>`,
      )
    return `<section><h2>${escape(screen)}</h2>${cells.join('')}</section>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Vitrine: every screen</title>
<style>
body { margin: 2rem; background: #333; color: #eee; font: 16px/1.4 sans-serif }
section { display: flex; flex-wrap: wrap; gap: 12px; margin-bottom: 2rem }
h2 { width: 100%; margin: 0 }
figure { margin: 0 }
img { height: 270px; display: block; background: #000 }
figcaption { font-size: 13px; color: #bbb }
a { color: inherit }
</style>
<h1>Every screen</h1>
${rows.join('\n')}
</html>
`
}
