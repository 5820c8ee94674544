// What Electron runs when it is started with an app folder, as in `electron <folder>`: the official builds bring such a
// file, the fallback gets this one. CommonJS, as Electron 25 wants it.
/* eslint-disable @typescript-eslint/no-require-imports */
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  console.error('usage: electron FOLDER [FLAGS]')
  app.exit(2)
} else {
  open(resolve(folder))
}

function open(appDir) {
  const {
    name,
    productName = name,
    version = '0.0.0',
    main = 'index.js',
  } = JSON.parse(readFileSync(join(appDir, 'package.json'), 'utf8'))
  app.setAppPath(appDir)
  app.setName(productName)
  app.setVersion(version)
  require(join(appDir, main))
}
