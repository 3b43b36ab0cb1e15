// Opens a page in headless Chromium and fails on anything that goes wrong in it: readme-page.mjs FILE.html
// Whatever address it loads paraf-wasm from, it gets the one of this checkout; any other request fails.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const wasmPackage = new URL('../bindings-wasm/', import.meta.url);
const { chromium } = createRequire(wasmPackage)('playwright-core');
const PAGE = 'http://readme.example/';
const SECONDS = 30;

const find = 'command -v "${CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome';
const executablePath = execFileSync('sh', ['-c', find], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const problems = [];
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
    else console.log(message.text());
  });
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url === PAGE) return route.fulfill({ path: process.argv[2], contentType: 'text/html' });
    const file = /paraf-wasm(?:@[^/]*)?(?:\/(?:dist\/)?([\w.-]+\.js))?/.exec(url);
    if (file === null) return route.abort();
    const body = readFileSync(new URL(`dist/${file[1] ?? 'index.js'}`, wasmPackage));
    return route.fulfill({ body, contentType: 'text/javascript', headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await page.goto(PAGE, { waitUntil: 'networkidle', timeout: SECONDS * 1000 });
  console.log((await page.innerText('body')).trim());
} finally {
  await browser.close();
}
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
