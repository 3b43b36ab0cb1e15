// The debugger page in headless Chromium, watched: what it asks for, what it prints, what its policy refuses.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launchChromium } from '../../bindings-wasm/test/browser.mjs';

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

/** Pages that nobody uses now, by their address: to load one takes longer than most of what is done with it. */
const idle = { [FILE]: [], [SERVED]: [] };

/**
 * Lets `use` do its work on the page, empty and in the given language. Fails if anything but the page itself was asked for, or anything was
 * complained of. The page is one that served before, unless a test is about how it opens: then it is opened `anew`.
 *
 * @param {{ at?: string, language?: string, dark?: boolean, viewport?: object, anew?: boolean, prepare?: Function, ready?: string }} options
 *   `prepare` is done before the page is opened, which has done its own once there is `ready`.
 * @param {(page: import('playwright-core').Page, context: import('playwright-core').BrowserContext) => Promise<void>} use
 */
export async function onPage(options, use) {
  const { at = FILE, language = 'en-US', dark = false, viewport = DESKTOP, anew = false, prepare } = options;
  const isShared = !anew && prepare === undefined && at in idle;
  const opened = (isShared && idle[at].pop()) || (await open(options));
  const { page, context, problems } = opened;
  try {
    if (isShared) {
      await resize(page, viewport);
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await speak(page, language.slice(0, 2));
    }
    await use(page, context);
    assert.deepEqual(problems, []);
    if (isShared) await startAfresh(page);
  } catch (error) {
    await context.close();
    throw error;
  }
  if (isShared) idle[at].push(opened);
  else await context.close();
}

/** A page is another one on a phone; it is read once it is drawn at its new size. */
export async function resize(page, size) {
  await page.setViewportSize(size);
  await page.evaluate(async (width) => {
    const frame = () => new Promise(requestAnimationFrame);
    while (innerWidth !== width) await frame();
    await frame();
    await frame();
  }, size.width);
}

async function open({ at = FILE, language = 'en-US', dark = false, viewport = DESKTOP, prepare, ready = '#profile option' }) {
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
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(at);
  await page.waitForSelector(ready, { state: 'attached' });
  return { page, context, problems };
}

/** Back to the empty page. Presses what a user would, without waiting for the mouse to get there. */
export async function startAfresh(page) {
  await page.evaluate(() => {
    const find = (selector) => document.querySelector(selector);
    find('#share-dialog').close();
    find('#clear').click();
    for (const details of document.querySelectorAll('details')) details.open = false;
    for (const [selector, value] of [['#programming-language', 'php'], ['#profile', 'bca']]) {
      const list = find(selector);
      if (!list || list.value === value) continue;
      list.value = value;
      list.dispatchEvent(new Event('change'));
    }
    find('input[value=to-provider]').click();
    scrollTo(0, 0);
  });
  await answered(page);
}

/** Changes the language where it is another one. */
export async function speak(page, language) {
  await page.evaluate((chosen) => document.documentElement.lang === chosen || document.querySelector(`[data-language=${chosen}]`).click(), language);
  await answered(page);
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

const modules = new Map();

/** A module of src/, for what needs no page. */
export function load(path) {
  if (!modules.has(path)) modules.set(path, bundled(path));
  return modules.get(path);
}

async function bundled(path) {
  const entry = fileURLToPath(new URL(`../src/${path}`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
