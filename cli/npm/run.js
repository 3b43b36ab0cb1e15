#!/usr/bin/env node
'use strict'
// `npx paraf-cli`: runs the program in place of this one.

const { spawnSync } = require('node:child_process')

const COULD_NOT = 2

try {
  const { status, error } = spawnSync(require('./index.js'), process.argv.slice(2), { stdio: 'inherit' })
  if (error !== undefined) throw error
  process.exitCode = status ?? COULD_NOT
} catch (error) {
  const told = error.code === 'MODULE_NOT_FOUND' ? `there is no program for ${process.platform}-${process.arch}` : error.message
  process.stderr.write(`paraf: ${told}; with Rust, this installs one: cargo install paraf-cli\n`)
  process.exitCode = COULD_NOT
}
