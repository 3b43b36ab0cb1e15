// The page holds nothing, sends nothing elsewhere, shows no secret unasked, and takes text for text; another website can do nothing with it.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { bank, choose, onPage, partner, pay, startBank } from './bank.mjs';
import { BALANCE, Client } from './partner.mjs';
import { traffic } from './busy.mjs';

const page = await fetch(bank.page, { headers: { Accept: 'text/html,*/*;q=0.8' } });
const html = await page.text();

test('a browser gets the page, everybody else the API', async () => {
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.match(html, /^<!doctype html>/);
  for (const headers of [{}, { Accept: 'application/json' }, { Accept: '*/*' }]) {
    const { openapi } = await (await fetch(bank.page, { headers })).json();
    assert.equal(openapi, '/_bank/openapi.json');
  }
  assert.equal((await fetch(bank.page, { method: 'POST', headers: { Accept: 'text/html' } })).status, 405);
});

test('its policy allows its own style and script, connections to the bank, and nothing else', () => {
  const policy = Object.fromEntries(page.headers.get('content-security-policy').split('; ').map((directive) => {
    const [name, ...values] = directive.split(' ');
    return [name, values];
  }));
  const { 'script-src': script, 'style-src': style, ...others } = policy;
  const none = ["'none'"];
  assert.deepEqual(others, {
    'default-src': none, 'connect-src': ["'self'"], 'img-src': ['data:'], 'base-uri': none, 'form-action': none, 'frame-ancestors': none,
    'trusted-types': none, 'require-trusted-types-for': ["'script'"],
  });
  for (const hash of [script, style]) assert.match(hash.join(' '), /^'sha256-[^']+'$/);
  const rest = { 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', vary: 'Accept',
    'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' };
  for (const [name, value] of Object.entries(rest)) assert.equal(page.headers.get(name), value, name);
});

test('it holds no address but its own bank’s, and nothing of a world’s', () => {
  const addresses = html.replaceAll('http://www.w3.org/2000/svg', '').match(/https?:\/\/[^\s'"`]*/g);
  assert.deepEqual([...new Set(addresses)], ['http://localhost:8000'], 'what the hint on --partner says');
  assert.doesNotMatch(html, /test-(?:key|secret)-|1234567890/);
  assert.doesNotMatch(html, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
});

/** Somebody else's website: on this machine, and yet another origin. */
async function elsewhere(body, use) {
  const server = createServer((request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.close();
  }
}

test('another website can neither frame it, nor read from the bank, nor do anything to it', async () => {
  await bank.open('victim');
  await bank.post('worlds/victim/counter', { hold: { account: '5550001111', amount: '1.00', days: 1 } });
  const before = await bank.get('worlds/victim/clock');
  await elsewhere(`<iframe src="${bank.page}#victim"></iframe><p id="ready">here`, (at) =>
    onPage({ at, world: '', ready: '#ready', expected: [/./] }, async (site) => {
      const tried = await site.evaluate(async (url) => {
        const world = `${url}/_bank/worlds/victim`;
        const json = { 'Content-Type': 'application/json' };
        const order = JSON.stringify({ hold: { account: '5550001111', amount: '1.00', days: 1 } });
        const attempts = [
          fetch(`${world}/ledger`).then((answer) => answer.text()),
          fetch(`${world}/reset`, { method: 'POST', mode: 'no-cors' }),
          fetch(`${world}/counter`, { method: 'POST', mode: 'no-cors', body: order }),
          fetch(`${world}/counter`, { method: 'POST', headers: json, body: order }),
          fetch(world, { method: 'DELETE' }),
        ];
        const form = Object.assign(document.createElement('form'), { action: `${world}/reset`, method: 'post', target: 'sink' });
        document.body.append(Object.assign(document.createElement('iframe'), { name: 'sink' }), form);
        form.submit();
        const opened = open(`${url}/_bank/#victim`, 'popup');
        const done = await Promise.allSettled(attempts);
        await new Promise((wait) => setTimeout(wait, 1_500));
        return { read: done.filter(({ value }) => typeof value === 'string').length, reached: opened !== null && !opened.closed };
      }, bank.url);
      assert.deepEqual(tried, { read: 0, reached: false }, 'nothing is read, and a window of it has no opener');
      const framed = await (await site.$('iframe')).contentFrame();
      assert.equal(framed.url(), 'chrome-error://chromewebdata/', 'the frame has an error of the browser’s');
    }));
  assert.deepEqual(await bank.get('worlds/victim/clock'), before, 'nothing has happened');
});

test('a foreign Host gets no page', async () => {
  const { request } = await import('node:http');
  const sent = request(bank.page, { headers: { Host: 'evil.example', Accept: 'text/html' } }).end();
  const [answer] = await once(sent, 'response');
  answer.resume();
  assert.equal(answer.statusCode, 403);
});

test('no secret and no token is on the page until the credentials are asked for', async () => {
  const { partners: [{ client_secret: secret, bank_calls: { client_secret: other } }] } = await bank.open('secretive');
  const client = new Client(bank, 'secretive');
  await client.fetchToken();
  await pay('secretive');
  await onPage({ world: 'secretive' }, async (page, context) => {
    const asked = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const summary of await page.$$('#feed summary')) await summary.click();
    const everything = () => page.evaluate(() => document.documentElement.outerHTML);
    assert.match(await everything(), /redacted/);
    for (const hidden of [secret, other, 'test-token', 'BEGIN']) assert.ok(!(await everything()).includes(hidden), hidden);
    await choose(page, 'about');
    assert.ok(!asked.includes('/_bank/worlds/secretive'), 'nor is it fetched');
    await page.click('#reveal');
    await page.waitForSelector('#credentials dd');
    assert.ok((await page.innerText('#credentials')).includes(secret));
    await page.click('#reveal');
    await page.waitForSelector('#credentials dd', { state: 'detached' });
    await page.click('#reveal');
    await page.waitForSelector('#credentials dd');
    await page.selectOption('#world', 'default');
    await page.waitForSelector('#credentials dd', { state: 'detached' });
    assert.ok(!(await everything()).includes(secret), 'another world, and it is gone');
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
    assert.equal(stored, '{}');
  });
});

test('beyond loopback the page asks for the token, and keeps it nowhere', async () => {
  const far = await startBank('--host', '0.0.0.0');
  try {
    const { control_token: token } = far.facts;
    await onPage({ at: far.page, ready: '#gate:not([hidden])', expected: [/status of 401/] }, async (page) => {
      assert.ok(!(await page.isVisible('#clock')));
      await page.fill('#gate [name=token]', 'guessed');
      await page.click('#gate button');
      await page.waitForFunction(() => document.querySelector('#gate .told').innerText === 'This is not the token.');
      await page.fill('#gate [name=token]', token);
      await page.click('#gate button');
      await page.waitForSelector('#gate[hidden]', { state: 'attached' });
      await page.waitForFunction(() => document.querySelector('#customers').innerText.includes('PT Contoh'));
      const kept = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie + location.href);
      assert.ok(!kept.includes(token));
      assert.equal(await page.inputValue('#gate [name=token]'), '');
    });
  } finally {
    far.close();
  }
});

const MARKUP = '<img src=x onerror="globalThis.struck=1"><script>globalThis.struck=1</script>';

test('markup in whatever arrives is text', async () => {
  const keys = { client_key: 'hostile', client_secret: `secret ${MARKUP}`, bank_client_key: 'hostile-bank', bank_client_secret: `other ${MARKUP}` };
  await bank.open('hostile', {
    accounts: [{ number: `7${MARKUP}`, name: `name ${MARKUP}`, balance: '9000.00' }, { number: '8', name: 'B', balance: '900000.00' }],
    partners: [{ name: `partner ${MARKUP}`, partner_ids: ['HOSTILE'], accounts: ['8'], url: partner.url, ...keys }],
    billers: [{ company_code: '12345', partner: `partner ${MARKUP}` }],
  });
  const client = new Client(bank, 'hostile');
  await client.fetchToken();
  const marked = { partnerReferenceNo: MARKUP, accountNo: MARKUP, [MARKUP]: MARKUP };
  await client.call(BALANCE, marked);
  await client.call(BALANCE, marked, { hashed: 'x' });
  await client.call(BALANCE, marked, { url: `/openapi/v1.0/${encodeURIComponent(MARKUP)}?x=<b>` });
  await bank.post('worlds/hostile/faults', { fault: 'lost-before', when: { named: MARKUP } });
  await bank.post('worlds/hostile/counter', { hold: { account: `7${MARKUP}`, amount: '1.00', days: 1 } });
  const { payment, inquiry } = partner.answers;
  partner.answers.payment = () => ({ responseCode: '4042512', responseMessage: MARKUP, [MARKUP]: MARKUP });
  try {
    await pay('hostile', { from: '8' });
    partner.answers.inquiry = () => ({ responseCode: `200${MARKUP}` });
    await pay('hostile', { from: '8' });
  } finally {
    Object.assign(partner.answers, { payment, inquiry });
  }
  for (const language of ['en', 'id']) {
    await onPage({ world: 'hostile', language }, async (page) => {
      await choose(page, 'about');
      await page.click('#reveal');
      await page.waitForSelector('#credentials dd');
      await traffic(page);
      for (const summary of await page.$$('#feed summary')) await summary.click();
      const seen = await page.evaluate(() => ({
        struck: globalThis.struck !== undefined,
        elements: document.querySelectorAll('img, b, iframe, object, embed').length,
        scripts: document.scripts.length,
        handlers: [...document.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))).length,
        texts: Object.fromEntries(['#customers', 'select.customers', '#billers', '#holds', '#waiting', '#feed'].map((at) => [at, document.querySelector(at).textContent.includes('<img src=x')])),
      }));
      const texts = { '#customers': true, 'select.customers': true, '#billers': true, '#holds': true, '#waiting': true, '#feed': true };
      assert.deepEqual(seen, { struck: false, elements: 0, scripts: 1, handlers: 0, texts });
    });
  }
});

test('not even a script in the page makes markup of text', () =>
  onPage({ expected: [/TrustedHTML|Trusted Type|Content Security Policy/] }, (page) =>
    assert.rejects(page.evaluate((markup) => (document.body.innerHTML = markup), MARKUP), /TrustedHTML/)));
