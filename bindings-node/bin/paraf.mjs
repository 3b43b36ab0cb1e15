#!/usr/bin/env node
// `npx paraf`: runs the command line where the package `paraf-cli` is installed.

import { spawnSync } from 'node:child_process'
import { NOT_INSTALLED, findProgram } from '../lib/program.js'

const COULD_NOT = 2

const found = findProgram()
if (found === undefined) {
  process.stderr.write(`paraf: ${NOT_INSTALLED}\n`)
  process.exitCode = COULD_NOT
} else {
  const { status, error } = spawnSync(found, process.argv.slice(2), { stdio: 'inherit' })
  if (error !== undefined) process.stderr.write(`paraf: ${found}: ${error.message}\n`)
  process.exitCode = status ?? COULD_NOT
}
