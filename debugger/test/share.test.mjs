// A case goes on as a link or a file, and nothing secret with it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';
import { SERVED, load, onPage, openExample, rows, verdict } from './page.mjs';

const SECRET = 'TEST-client-secret-opens-nothing';
const TOKEN = 'TEST-access-token-opens-nothing';

const unpacked = (link) => inflateRawSync(Buffer.from(new URL(link).hash.slice('#case='.length), 'base64url')).toString();

async function shareLink(page) {
  await page.click('#share');
  await page.waitForSelector('#share-dialog[open]');
  await page.waitForFunction(() => document.querySelector('#share-link').value !== '');
  return page.inputValue('#share-link');
}

test('a link brings the case back, without its secrets; with them the finding is there again', async () => {
  let link;
  await onPage({ at: SERVED }, async (page) => {
    await openExample(page, 'pair');
    link = await shareLink(page);
    const leftOut = await page.$$eval('#left-out li', (items) => items.map((item) => item.textContent));
    assert.deepEqual(leftOut.sort(), ['Authorization', 'client secret']);
    assert.equal(await page.evaluate(() => location.href), SERVED, 'the address of the page itself stays');
  });
  const { origin, pathname, search } = new URL(link);
  assert.deepEqual([origin + pathname, search], [SERVED, '']);
  assert.doesNotMatch(unpacked(link), new RegExp(`${SECRET}|${TOKEN}`));

  await onPage({ at: link }, async (page) => {
    await page.waitForSelector('.stages');
    assert.equal(page.url(), SERVED, 'the case is in no history');
    assert.equal(await page.inputValue('.url input'), 'https://api.bank.example/openapi/v1.0/transfer-va/inquiry');
    const row = page.locator('.headers li', { has: page.locator('.name') }).nth(1);
    assert.equal(await row.locator('.name').inputValue(), 'Authorization');
    assert.equal(await row.locator('.value').inputValue(), '');
    await row.locator('.value').evaluate((field) => field.closest('details').setAttribute('open', ''));
    await row.locator('.value').fill(`Bearer ${TOKEN}`);
    await page.fill('[data-credential=clientSecret]', SECRET);
    await verdict(page, 'found');
    assert.deepEqual(await rows(page), ['S1', 'B5']);
  });
});

test('a secret that stands elsewhere too is left out there', () =>
  onPage({ at: SERVED }, async (page) => {
    await openExample(page, 'php-slash');
    await page.click('.request summary');
    await page.fill('.url input', `/openapi/v1.0/x?token=${TOKEN}`);
    await page.fill('.body textarea', JSON.stringify({ clientSecret: SECRET, rest: 'stays' }));
    const link = await shareLink(page);
    assert.doesNotMatch(unpacked(link), new RegExp(`${SECRET}|${TOKEN}`));
    assert.match(unpacked(link), /stays/);
    assert.match(await page.innerText('#left-out'), /wherever else/);
  }));

test('a file does the same, dropped or opened', () =>
  onPage({ at: SERVED }, async (page) => {
    await openExample(page, 'two');
    await page.click('#share');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#share-save')]);
    assert.equal(download.suggestedFilename(), 'paraf-case.json');
    const text = await readFile(await download.path(), 'utf8');
    assert.doesNotMatch(text, new RegExp(`${SECRET}|${TOKEN}`));
    await page.click('#share-close');
    await page.click('#clear');
    await page.setInputFiles('.side input[type=file]', {
      name: 'paraf-case.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.waitForSelector('.cells.two');
    assert.equal(await page.locator('.side').count(), 2);
  }));

test('keys are left out, and named', () =>
  onPage({ at: SERVED }, async (page) => {
    await openExample(page, 'rsa-text');
    const link = await shareLink(page);
    assert.doesNotMatch(unpacked(link), /BEGIN|MII/);
    assert.match(await page.innerText('#left-out'), /RSA keys/);
    assert.match(await page.innerText('#left-out'), /X-CLIENT-KEY/);
  }));

for (const [what, hash] of Object.entries({
  'cut off': '#case=7VRNb9',
  'of another shape': '#case=q1YqSsxLzk9JVbJSKk4sTlVIzs9Jq1SyUkorys9VqgUA',
  'no Base64': '#case=%%%',
})) {
  test(`a link that is ${what} says so`, () =>
    onPage({ at: SERVED + hash }, async (page) => {
      await page.waitForFunction(() => document.querySelector('#verdict').textContent.includes('damaged'));
    }));
}

/** A case with the credential that the page holds, and what of it goes on. */
async function shared(body, { url = '/', headers = [], secrets = [['clientSecret', 'S3cr/t "é" + 9']] } = {}) {
  const { readCase, requestsOf, withoutSecrets } = await load('share/case.ts');
  const token = ['Authorization', 'Bearer t0ken+AbC/def=='];
  const requests = [{ method: 'POST', url, headers: [token, ...headers], body: new Uint8Array(Buffer.from(body)) }];
  const given = { profile: 'bca', direction: 'to-provider', around: {}, requests, secrets, hasKeys: false };
  const { shared: found, problem, leftOut } = withoutSecrets(given);
  const [request] = requestsOf(readCase(JSON.stringify(found)));
  return { body: Buffer.from(request.body), url: request.url, problem, leftOut };
}

const HIDDEN = 'S3cr/t "é" + 9';
const escaped = [...HIDDEN].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
for (const [what, body] of Object.entries({
  'as JSON writes it': JSON.stringify({ a: HIDDEN, rest: 'stays' }),
  'as PHP writes it': JSON.stringify({ a: HIDDEN, rest: 'stays' }).replaceAll('/', '\\/').replaceAll('é', '\\u00e9'),
  'with every character escaped': `{"a":"${escaped}","rest":"stays"}`,
  'in JSON in JSON': JSON.stringify({ a: JSON.stringify({ b: HIDDEN }), rest: 'stays' }),
  'percent-encoded': `a=${encodeURIComponent(HIDDEN)}&rest=stays`,
  'as a form writes it': `${new URLSearchParams({ a: HIDDEN, rest: 'stays' })}`,
  'percent-encoded twice': `a=${encodeURIComponent(encodeURIComponent(HIDDEN))}&rest=stays`,
  'in Base64': JSON.stringify({ a: Buffer.from(HIDDEN).toString('base64'), rest: 'stays' }),
  'in Base64 behind a key': JSON.stringify({ a: `Basic ${Buffer.from(`key:${HIDDEN}`).toString('base64')}`, rest: 'stays' }),
  'in Base64 for URLs': `/x/${Buffer.from(`a key:${HIDDEN}`).toString('base64url')}?rest=stays`,
  'in hexadecimal': `a ${Buffer.from(HIDDEN).toString('hex')} rest=stays`,
  'in a body that is no text': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${HIDDEN} stays`), Buffer.from([0xe9])]),
  'in UTF-16': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(HIDDEN, 'utf16le'), Buffer.from('stays')]),
})) {
  test(`a secret ${what} is left out`, async () => {
    const { body: kept, problem, leftOut } = await shared(body);
    assert.deepEqual([problem, leftOut.includes('elsewhere')], [undefined, true], kept.toString());
    assert.match(kept.toString('latin1'), /\[left out\]/);
    assert.match(kept.toString('latin1'), /stays/);
    const forms = [HIDDEN, encodeURIComponent(HIDDEN), JSON.stringify(HIDDEN).slice(1, -1), Buffer.from(HIDDEN).toString('base64').slice(0, 12)];
    for (const form of forms) assert.ok(!kept.includes(form), kept.toString());
  });
}

test('a token in the URL is left out however it is written there', async () => {
  for (const written of ['t0ken+AbC/def==', 't0ken%2BAbC%2Fdef%3D%3D', 't0ken%2bAbC%2fdef%3d%3d', '%74%30%6B%65%6E%2BAbC/def%3D=']) {
    const { url } = await shared('', { url: `/v1.0/x?token=${written}&b=1%20c` });
    assert.equal(url, '/v1.0/x?token=[left out]&b=1%20c', written);
  }
});

test('a plus in a token is told from a blank', async () => {
  assert.equal((await shared('', { url: '/v1.0/x?token=t0ken+AbC%2Fdef%3D%3D' })).url, '/v1.0/x?token=[left out]');
});

test('what may hold a secret still is not shared', async () => {
  const short = [['clientSecret', '456']];
  assert.equal((await shared('{"amount":"123456.00"}', { secrets: short })).problem, 'short');
  assert.equal((await shared('{"amount":"123.00"}', { secrets: short })).problem, undefined);
  assert.equal((await shared(`{"a":"${Buffer.from('key:456').toString('base64')}"}`, { secrets: short })).problem, 'short');
  assert.equal((await shared(gzipSync(HIDDEN))).problem, 'compressed');
  assert.equal((await shared(Buffer.from([0xff, 0x00]), { headers: [['Content-Encoding', 'br']] })).problem, 'compressed');
});

test('a case that is not shared gives neither a link nor a file, and says why', () =>
  onPage({ at: SERVED }, async (page) => {
    await openExample(page, 'php-slash');
    await page.fill('[data-credential=clientSecret]', 'bank');
    await page.click('#share');
    await page.waitForSelector('#share-dialog[open]');
    assert.match(await page.innerText('#share-status'), /^Not shared: /);
    assert.equal(await page.inputValue('#share-link'), '');
    assert.ok((await page.isDisabled('#share-copy')) && (await page.isDisabled('#share-save')));
    // Nothing speaks of a link that there is not, and no button looks as if it could be pressed.
    assert.ok(!(await page.isVisible('#share-link')) && !(await page.isVisible('#share-note')) && !(await page.isVisible('#left-out')));
    const ground = (button) => page.locator(button).evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(await ground('#share-copy'), await ground('#share-save'));
    await page.click('#share-close');
    await page.fill('[data-credential=clientSecret]', SECRET);
    assert.match(await shareLink(page), /#case=/);
    assert.ok(await page.isEnabled('#share-copy'));
  }));

test('a link that would grow without end is damaged', () => {
  const packed = deflateRawSync(Buffer.alloc(64 << 20, ' '), { level: 9 }).toString('base64url');
  assert.ok(packed.length < 100_000);
  return onPage({ at: `${SERVED}#case=${packed}` }, async (page) => {
    await page.waitForFunction(() => document.querySelector('#verdict').textContent.includes('damaged'));
  });
});

test('bytes that are no text survive', async () => {
  const { readCase, requestsOf, withoutSecrets } = await load('share/case.ts');
  const body = Uint8Array.from([0xff, 0x00, 0x7b, 0x7d, 0xc3]);
  const requests = [{ method: 'POST', url: '/', headers: [['X-SIGNATURE', 'x']], body }];
  const { shared, leftOut } = withoutSecrets({
    profile: 'bca',
    direction: 'to-provider',
    around: {},
    requests,
    secrets: [],
    hasKeys: false,
  });
  assert.deepEqual(leftOut, []);
  assert.deepEqual(requestsOf(readCase(JSON.stringify(shared))), requests);
});

test('a file of another kind is no case', async () => {
  const { readCase } = await load('share/case.ts');
  const whole = {
    paraf: 'case-1',
    profile: 'bca',
    direction: 'to-provider',
    around: {},
    requests: [{ method: 'POST', url: '/', headers: [], body: { text: '' } }],
  };
  assert.ok(readCase(JSON.stringify(whole)));
  const [request] = whole.requests;
  const wrong = [
    { ...whole, paraf: 'case-2' },
    { ...whole, around: null },
    { ...whole, profile: 1 },
    { ...whole, requests: [] },
    { ...whole, requests: [request, request, request] },
    { ...whole, requests: [{ ...request, headers: [['one']] }] },
    { ...whole, requests: [{ ...request, body: {} }] },
    { ...whole, requests: [{ ...request, body: { base64: '*' } }] },
  ];
  for (const value of wrong) assert.equal(readCase(JSON.stringify(value)), undefined, JSON.stringify(value));
  assert.equal(readCase('curl https://bank.example'), undefined);
});
