// The conformance suite in a page of headless Chromium: the package by a plain <script type="module">, and nothing else.

import { readFile } from 'node:fs/promises';
import { inChromium } from './browser.mjs';
import { readSuite, report } from './vectors/files.mjs';

const read = (path) => readFile(new URL(path, import.meta.url));

const { result, problems } = await inChromium(
  {
    '/index.html': '<!doctype html><title>vectors</title><link rel="icon" href="data:,"><script type="module" src="run.mjs"></script>',
    '/run.mjs': `
      import * as paraf from './paraf.js';
      import { runAll } from './cases.mjs';
      const suite = await (await fetch('suite.json')).json();
      globalThis.outcome = runAll(paraf, suite);`,
    '/cases.mjs': await read('vectors/cases.mjs'),
    '/paraf.js': await read('../dist/index.js'),
    '/suite.json': JSON.stringify(await readSuite()),
  },
  async (page) => (await page.waitForFunction('globalThis.outcome', undefined, { timeout: 300_000 })).jsonValue(),
);
result.failures.push(...problems);
report('wasm-chromium', result);
