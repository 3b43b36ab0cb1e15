// The examples of README.md: JavaScript in Node, HTML in Chromium.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as paraf from 'paraf-wasm';
import { testRecipe } from '../../bindings-node/test/recipe.mjs';
import { inChromium } from './browser.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(`${folder}README.md`, 'utf8');
const blocks = [...readme.matchAll(/^## (?<title>[^\n]*)$|^```(?<language>js|html)\n(?<code>.*?)^```$/gms)];

let title;
let found = 0;
for (const { groups } of blocks) {
  title = groups.title ?? title;
  if (groups.code === undefined) continue;
  found += 1;
  test(`README: ${title}`, () => (groups.language === 'js' ? runInNode(groups.code) : runInBrowser(groups.code)));
}

test('README has examples', () => assert.ok(found >= 5));

test('README: the recipe for payments', (t) => {
  const answered = async ({ handle }, method, url, headers, body) => {
    const response = await handle(new Request(new URL(url, 'https://partner.example'), { method, headers, body }));
    return [response.status, await response.text()];
  };
  return testRecipe((name, work) => t.test(name, work), paraf, new URL('..', import.meta.url), answered);
});

const runInNode = (code) =>
  promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder, timeout: 60_000 });

async function runInBrowser(html) {
  const path = '/node_modules/paraf-wasm/dist/index.js';
  const files = { '/index.html': html, [path]: await readFile(`${folder}dist/index.js`) };
  const { result, problems, requests } = await inChromium(files, async (page) => {
    await page.waitForFunction(() => document.querySelector('output').value !== 'not looked at yet');
    return page.innerText('p');
  });
  assert.deepEqual(problems, []);
  assert.equal(result, 'The signature is right.');
  assert.deepEqual(requests.map((url) => new URL(url).pathname), ['/index.html', path]);
}
