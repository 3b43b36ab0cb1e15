// The debugger page in headless Chromium, watched: what it asks for, what it prints, what its policy refuses.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launchChromium } from '../../test/browser.mjs';

const PAGE = new URL('../dist/paraf-debugger.html', import.meta.url);

export const html = await readFile(PAGE, 'utf8');
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };
export const LAPTOP = { width: 1366, height: 768 };

const server = createServer((request, response) => {
  if (request.url?.split('?')[0] !== '/') return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
export const SERVED = `http://127.0.0.1:${server.address().port}/`;
export const FILE = PAGE.href;

const browser = await launchChromium();
after(async () => {
  await browser.close();
  server.close();
});

/**
 * Opens the page and lets `use` do its work there. Fails if anything but the page itself was asked for, or anything was complained of.
 *
 * @param {{ at?: string, language?: string, dark?: boolean, viewport?: object, prepare?: Function, ready?: string }} options
 *   `prepare` is done before the page is opened, which has done its own once there is `ready`.
 * @param {(page: import('playwright-core').Page, context: import('playwright-core').BrowserContext) => Promise<void>} use
 */
export async function onPage({ at = FILE, language = 'en-US', dark = false, viewport = DESKTOP, prepare, ready = '#profile option' }, use) {
  const context = await browser.newContext({
    viewport,
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce', // a smooth scroll is still under way when a test looks where things are
    acceptDownloads: true,
  });
  // Long enough for a machine that does much else: what never comes fails all the same.
  context.setDefaultTimeout(120_000);
  const problems = [];
  context.on('request', (request) => {
    const [address] = request.url().split('#');
    if (address !== at.split('#')[0] && !/^(blob|data):/.test(address)) problems.push(`asked for ${request.url()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  try {
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(at);
    await page.waitForSelector(ready, { state: 'attached' });
    await use(page, context);
  } finally {
    await context.close();
  }
  assert.deepEqual(problems, []);
}

/** Waits until nothing of the answer is still to come. */
export const answered = (page) => page.waitForSelector('#answer[aria-busy=false]');

/** Opens an example from the list and waits for the answer. */
export async function openExample(page, id) {
  await page.selectOption('#example', id);
  await page.waitForSelector('.stages');
  await answered(page);
}

/** Pastes as a user does: from the clipboard, into the field that has the focus, or anywhere on the page (`body`). */
export async function paste(page, selector, text) {
  if (selector !== 'body') await page.focus(selector);
  await page.evaluate(
    ([where, pasted]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.querySelector(where).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [selector, text],
  );
}

/** Waits until the verdict is this one: `matched`, `found`, `unexplained`, `unchecked`, `incomplete`. */
export const verdict = (page, kind) => page.waitForSelector(`#verdict .verdict.${kind}`);

/** The rows of the finding that is shown. */
export const rows = (page) => page.$$eval('.rows .tag', (tags) => tags.map((tag) => tag.textContent));

/** A module of src/, for what needs no page. */
export async function load(path) {
  const entry = fileURLToPath(new URL(`../src/${path}`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
