// The bank as its users start it, and its page in headless Chromium, watched: what it asks for, what it prints, what its policy refuses.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after } from 'node:test';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../../bindings-wasm/test/browser.mjs';
import { startServer } from './partner.mjs';

const PROGRAM = fileURLToPath(new URL('../../../target/debug/paraf', import.meta.url));

export const PHONE = { width: 390, height: 844 };
export const LAPTOP = { width: 1366, height: 768 };
export const NOW = '2022-04-21T17:34:52+07:00';

/** Starts `paraf bank` on a free port. */
export async function startBank(...options) {
  const child = spawn(PROGRAM, ['bank', '--port', '0', '--log', 'off', '--until-eof', ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  const facts = JSON.parse(line);
  const url = `http://127.0.0.1:${facts.port}`;
  const call = async (method, path, body) => {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const response = await fetch(`${url}/_bank/${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const bank = {
    facts,
    url,
    page: `${url}/_bank/`,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    /** A world whose clock stands still at the time of the samples. */
    open: (name, more = {}) => call('POST', 'worlds', { name, clock: NOW, seed: 7, ...more }),
    close: () => child.stdin.end(),
  };
  return bank;
}

const browser = await launchChromium();
export const partner = await startServer();
export const bank = await startBank('--partner', partner.url);
after(async () => {
  await browser.close();
  bank.close();
  partner.close();
});

/**
 * Opens the page and lets `use` do its work. Fails if anything but this bank was asked for, or anything was complained of that is not
 * `expected`.
 */
export async function onPage(options, use) {
  const { at = bank.page, world = 'default', language = 'en-US', dark = false, viewport = LAPTOP, expected = [], ready = 'body[aria-busy=false]' } = options;
  const context = await browser.newContext({ viewport, locale: language, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  context.setDefaultTimeout(60_000);
  const problems = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(new URL(at).origin) && !request.url().startsWith('data:')) problems.push(`asked for ${request.url()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  try {
    const page = await context.newPage();
    await page.goto(`${at}#${world}`);
    await page.waitForSelector(ready);
    await use(page, context);
    assert.deepEqual(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem))), []);
  } finally {
    await context.close();
  }
}

/** Changes the language where it is another one. */
export const speak = (page, language) => page.click(`[data-language=${language}]`);

export const choose = (page, tab) => page.click(`#tab-${tab}`);

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

/** Lets a customer pay at the counter. */
export const pay = (world, more = {}) => bank.post(`worlds/${world}/counter`, { pay: { from: '5550001111', company_code: '12345', customer_no: '1', ...more } });
