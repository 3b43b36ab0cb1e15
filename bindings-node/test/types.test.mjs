// The declarations: as generated from the source, and of use to a strict consumer of either module system.

import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const folder = fileURLToPath(new URL('..', import.meta.url))
const run = async (script, ...args) => {
  try {
    await promisify(execFile)(process.execPath, [script, ...args], { cwd: folder })
  } catch (error) {
    throw new Error(error.stdout + error.stderr)
  }
}

test('index.d.ts and lib/*.d.ts are what the source says', () => run('types.mjs', '--check'))

test('consumers compile, libraries checked', () => run(createRequire(import.meta.url).resolve('typescript/bin/tsc'), '--project', '.'))
