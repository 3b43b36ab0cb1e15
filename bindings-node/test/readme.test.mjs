// The examples of README.md, each as the module that it shows.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as paraf from 'paraf'
import { withProgram } from './program.mjs'
import { testRecipe } from './recipe.mjs'

const folder = fileURLToPath(new URL('..', import.meta.url))
const blocks = readFileSync(`${folder}README.md`, 'utf8').matchAll(/^## (?<title>[^\n]*)$|^```js\n(?<code>.*?)^```$/gms)

const env = { ...process.env, PATH: withProgram, NODE_TEST_CONTEXT: undefined }

let title
let found = 0
for (const { groups } of blocks) {
  title = groups.title ?? title
  if (groups.code === undefined) continue
  found += 1
  test(`README: ${title}`, () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '--eval', groups.code], { cwd: folder, env, timeout: 60_000 }))
}

test('README has examples', () => assert.ok(found >= 4))

test('README: the recipe for payments', (t) =>
  testRecipe(
    (name, work) => t.test(name, work),
    paraf,
    new URL('..', import.meta.url),
    ({ handle }, method, url, headers, body) => handle(method, url, headers, body),
  ))
