// A page in headless Chromium, served from 127.0.0.1 and watched: what it asks for, what it prints, what goes wrong.

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox', // it runs as root in containers, and opens only what stands here
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', mjs: 'text/javascript', json: 'application/json' };

/**
 * Opens `/index.html` of these files and lets `use` do its work there.
 *
 * @param {Record<string, string | Buffer>} files by path
 * @param {(page: import('playwright-core').Page) => Promise<T>} use
 * @returns {Promise<{ result: T, problems: string[], requests: string[] }>}
 * @template T
 */
export async function inChromium(files, use) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://127.0.0.1').pathname;
    if (!Object.hasOwn(files, path)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[path.split('.').at(-1)] ?? 'text/plain' }).end(files[path]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const requests = [];
    const problems = [];
    page.on('request', (request) => {
      requests.push(request.url());
      const isOurs = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:');
      if (!isOurs) problems.push(`a request left 127.0.0.1: ${request.url()}`);
    });
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(`${origin}/index.html`);
    const result = await use(page);
    return { result, problems, requests };
  } finally {
    await browser.close();
    server.close();
  }
}

/** A headless Chromium that asks for nothing by itself. */
export const launchChromium = () => chromium.launch({ executablePath: findChromium(), args: FLAGS });

function findChromium() {
  const find = 'command -v "${CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome';
  return execFileSync('sh', ['-c', find], { encoding: 'utf8' }).trim();
}
