'use strict'

// The program `paraf`, which is a package of its own: what goes into production need not carry it.

const { realpathSync } = require('node:fs')
const { createRequire } = require('node:module')
const { delimiter, join } = require('node:path')

const NOT_INSTALLED = 'the command line is not installed; this installs it: npm install paraf-cli'
const NAME = process.platform === 'win32' ? 'paraf.exe' : 'paraf'
const COMMAND = join(__dirname, '..', 'bin', 'paraf.mjs')

/**
 * The one beside this package, or else the first in the path that is not the command of this package.
 *
 * @returns {string | undefined}
 */
function findProgram() {
  try {
    return createRequire(__filename)('paraf-cli')
  } catch {
    const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
    return folders.map((folder) => join(folder, NAME)).find(isAnother)
  }
}

/** @param {string} path */
function isAnother(path) {
  try {
    return realpathSync(path) !== realpathSync(COMMAND)
  } catch {
    return false
  }
}

module.exports = { NOT_INSTALLED, findProgram }
