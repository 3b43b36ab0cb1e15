// Nothing leaves the page, nothing is stored, secrets are masked and wiped.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { examples } from '../examples.mjs';
import { FILE, SERVED, html, onPage, openExample } from './page.mjs';

const POLICY = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

test('the policy allows the page, its worker, its icon, and nothing else', () => {
  const directives = Object.fromEntries(
    POLICY.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );
  const none = ["'none'"];
  const { 'script-src': script, 'style-src': style, ...others } = directives;
  assert.deepEqual(others, {
    'default-src': none,
    'worker-src': ['blob:'],
    'img-src': ['data:'],
    'connect-src': none,
    'form-action': none,
    'base-uri': none,
  });
  assert.match(script.join(' '), /^'sha256-[^']+' 'wasm-unsafe-eval'$/);
  assert.match(style.join(' '), /^'sha256-[^']+'$/);
  assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style>'), 'it stands before what it governs');
});

test('the page holds no address but those in paraf’s own texts', () => {
  const [markup] = html.split('<script');
  assert.doesNotMatch(
    markup.replaceAll('http://www.w3.org/2000/svg', '').replace(/http%3A%2F%2Fwww\.w3\.org%2F2000%2Fsvg/, ''),
    /https?:\/\/[^…]/,
  );
});

/** What the policy refuses of the attempts below, each in its own time. */
const REFUSED = ['connect-src', 'img-src', 'script-src-elem', 'style-src-elem', 'frame-src', 'form-action', 'worker refused'];

for (const at of [FILE, SERVED]) {
  test(`a script in the page, opened from ${at.split(':')[0]}, cannot send anything either`, async () => {
    const arrived = [];
    const outside = createServer((request, response) => {
      arrived.push(request.url);
      response.end();
    });
    outside.listen(0, '127.0.0.1');
    await once(outside, 'listening');
    const { port } = outside.address();
    try {
      await assert.rejects(
        onPage({ anew: true, at }, async (page) => {
          await openExample(page, 'pair');
          await page.evaluate(async (address) => {
            globalThis.refused = new Set();
            addEventListener('securitypolicyviolation', ({ effectiveDirective }) => globalThis.refused.add(effectiveDirective));
            const attempts = [
              () => fetch(address),
              () => new Promise((done) => Object.assign(new Image(), { onload: done, onerror: done, src: `${address}img` })),
              () => navigator.sendBeacon(`${address}beacon`, 'x'),
              () => new WebSocket(address.replace('http', 'ws')),
              () => new EventSource(`${address}events`),
              () => document.head.append(Object.assign(document.createElement('script'), { src: `${address}script` })),
              () =>
                document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${address}style` })),
              () => document.body.append(Object.assign(document.createElement('iframe'), { src: `${address}frame` })),
              () =>
                new Promise((done) => {
                  const script = `fetch('${address}worker').then(() => postMessage('sent'), () => postMessage('refused'))`;
                  const worker = new Worker(URL.createObjectURL(new Blob([script])));
                  worker.onmessage = ({ data }) => {
                    globalThis.refused.add(`worker ${data}`);
                    done();
                  };
                }),
              () => {
                const form = Object.assign(document.createElement('form'), { action: `${address}form`, method: 'post' });
                document.body.append(form);
                form.submit();
              },
            ];
            for (const attempt of attempts)
              await Promise.resolve()
                .then(attempt)
                .catch(() => undefined);
          }, `http://127.0.0.1:${port}/`);
          await page.waitForFunction((all) => all.every((one) => globalThis.refused.has(one)), REFUSED);
        }),
        /Content Security Policy/,
      );
    } finally {
      outside.close();
    }
    assert.deepEqual(arrived, []);
  });
}

test('nothing is stored', () =>
  onPage({ at: SERVED }, async (page, context) => {
    await openExample(page, 'pair');
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      history: history.state,
      address: location.href,
    }));
    assert.deepEqual(stored, { local: 0, session: 0, databases: 0, caches: 0, workers: 0, history: null, address: SERVED });
    assert.deepEqual(await context.cookies(), []);
  }));

test('no field completes, checks spelling, or is translated elsewhere', () =>
  onPage({}, async (page) => {
    await openExample(page, 'two');
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const careless = await page.$$eval('input:not([type=file], [type=radio]), textarea', (fields) =>
      fields.filter((field) => field.autocomplete !== 'off' || field.spellcheck).map((field) => field.outerHTML),
    );
    assert.deepEqual(careless, []);
    assert.equal(await page.getAttribute('html', 'translate'), 'no');
  }));

const SECRETS = examples.flatMap(({ credential }) => Object.values(credential));
const TOKEN = 'TEST-access-token-opens-nothing';

test('secrets are masked until asked for', () =>
  onPage({}, async (page) => {
    await openExample(page, 'pair');
    await page.click('.request summary');
    const [secret] = SECRETS;
    const shown = () =>
      page.$$eval('input:not([type=password], [type=file]), textarea', (fields) => fields.map(({ value }) => value).join('\n'));
    assert.doesNotMatch(await page.evaluate(() => document.body.innerText), /TEST-/);
    assert.doesNotMatch(await shown(), /TEST-/);
    await page.click('.secret:has([data-credential=clientSecret]) .reveal');
    assert.match(await shown(), new RegExp(secret));
    await page.click('.exactly button');
    assert.match(await page.innerText('.exact'), new RegExp(TOKEN));
    await page.click('.exactly button');
    assert.doesNotMatch(await page.innerText('.exact'), new RegExp(TOKEN));
  }));

const remains = (page) =>
  page.evaluate(() => {
    const values = Array.from(document.querySelectorAll('input, textarea'), ({ value }) => value);
    const data = document.querySelectorAll('script');
    const markup = Array.from(data).reduce(
      (rest, { outerHTML }) => rest.replace(outerHTML, ''),
      document.documentElement.outerHTML,
    );
    return [...values, markup].join('\n');
  });

for (const [how, leave] of Object.entries({
  'the page is cleared': (page) => page.click('#clear'),
  'the page is left': (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide'))),
  'the page is left and come back to': async (page) => {
    await page.goto('about:blank');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#profile').options.length > 0);
  },
})) {
  test(`secrets are gone when ${how}`, () =>
    onPage({ anew: true, at: how.includes('back') ? SERVED : FILE }, async (page) => {
      await openExample(page, 'pair');
      assert.match(await remains(page), /TEST-/);
      await leave(page);
      assert.doesNotMatch(await remains(page), /TEST-|merchant\.example/);
    }));
}
