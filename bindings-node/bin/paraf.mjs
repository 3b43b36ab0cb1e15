#!/usr/bin/env node
// `npx paraf`: runs the command line where the package `paraf-cli` is installed. It is a package of its own: what goes into production need
// not carry it.

import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COULD_NOT = 2
const INSTALL = 'npm install paraf-cli'
const NAME = process.platform === 'win32' ? 'paraf.exe' : 'paraf'

/** The one beside this package, or else the first in the path that is not this file. */
function program() {
  try {
    return createRequire(import.meta.url)('paraf-cli')
  } catch {
    const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
    return folders.map((folder) => join(folder, NAME)).find(isAnother)
  }
}

/** @param {string} path */
function isAnother(path) {
  try {
    return realpathSync(path) !== realpathSync(fileURLToPath(import.meta.url))
  } catch {
    return false
  }
}

const found = program()
if (found === undefined) {
  process.stderr.write(`paraf: the command line is not installed; this installs it: ${INSTALL}\n`)
  process.exitCode = COULD_NOT
} else {
  const { status, error } = spawnSync(found, process.argv.slice(2), { stdio: 'inherit' })
  if (error !== undefined) process.stderr.write(`paraf: ${found}: ${error.message}\n`)
  process.exitCode = status ?? COULD_NOT
}
