// `npx paraf`: runs the program of the package `paraf-cli`, or says how to install it.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'paraf-command-'))
after(() => rmSync(folder, { recursive: true }))

// As npm lays it out: the package, and a link to its command in the folder that `npx` puts into the path.
const modules = join(folder, 'node_modules')
const command = join(modules, '.bin', 'paraf')
mkdirSync(dirname(command), { recursive: true })
for (const part of ['bin/paraf.mjs', 'lib/program.js']) cpSync(fileURLToPath(new URL(`../${part}`, import.meta.url)), join(modules, 'paraf', part))
symlinkSync(join(modules, 'paraf', 'bin', 'paraf.mjs'), command)

function program(path, status) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!/bin/sh\nprintf '%s|' "$@"\nwhile read -r line; do echo "$line"; done\nexit ${status}\n`)
  chmodSync(path, 0o755)
}

const run = (path) =>
  spawnSync(process.execPath, [command, 'sign', 'two words', ''], { encoding: 'utf8', input: 'given\n', env: { PATH: path } })

test('where it is not installed, the command that installs it is named', () => {
  // The path has the link to this very command, as under npx.
  const { status, stdout, stderr } = run(dirname(command))
  assert.deepEqual([status, stdout], [2, ''])
  assert.equal(stderr, 'paraf: the command line is not installed; this installs it: npm install paraf-cli\n')
})

test('arguments, input and exit code are those of the program', { skip: process.platform === 'win32' }, () => {
  const elsewhere = join(folder, 'elsewhere')
  program(join(elsewhere, 'paraf'), 1)
  const { status, stdout } = run(`${dirname(command)}:${elsewhere}`)
  assert.deepEqual([status, stdout], [1, 'sign|two words||given\n'])
})

test('the package beside it goes before the path', { skip: process.platform === 'win32' }, () => {
  const own = join(modules, 'paraf-cli-of-this-machine', 'paraf')
  program(own, 7)
  mkdirSync(join(modules, 'paraf-cli'))
  writeFileSync(join(modules, 'paraf-cli', 'index.js'), `module.exports = ${JSON.stringify(own)}`)
  assert.equal(run(join(folder, 'elsewhere')).status, 7)
})
