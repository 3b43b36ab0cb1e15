// Every way in: pasted, opened, dropped, typed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { examples } from '../examples.mjs';
import { answered, onPage, openExample, paste, rows, speak, startAfresh, verdict } from './page.mjs';
import { STATES, UNREAD } from './states.mjs';

const example = (id) => examples.find((one) => one.id === id);
const key = (name) => ({
  name,
  mimeType: 'application/x-pem-file',
  buffer: readFileSync(new URL(`../../vectors/keys/${name}`, import.meta.url)),
});
const SECRET = '[data-credential=clientSecret]';

for (const [form, id] of Object.entries({ 'a curl command': 'php-slash', 'a raw HTTP request': 'bearer', 'a HAR': 'hex' })) {
  test(`${form}, pasted, and the secret typed: the mistake is named`, () =>
    onPage({}, async (page) => {
      const {
        paste: [text],
        credential,
        expect,
      } = example(id);
      await paste(page, '.paste', text);
      await verdict(page, 'unchecked');
      assert.match(await page.innerText('.note'), /^Read: POST /);
      assert.equal(await page.inputValue('.paste'), '', 'the pasted text, with its token, is gone from sight');
      await page.locator(SECRET).pressSequentially(credential.clientSecret);
      await verdict(page, 'found');
      assert.deepEqual(await rows(page), expect);
    }));
}

test('fields, typed one by one, answer as they are typed', () =>
  onPage({}, async (page) => {
    const {
      paste: [text],
      credential,
    } = example('matched');
    const { request } = JSON.parse(text).log.entries[0];
    await page.click('.request summary');
    await page.fill('.url input', request.url);
    await verdict(page, 'incomplete');
    await page.fill('.body textarea', request.postData.text);
    for (const [n, { name, value }] of request.headers.entries()) {
      if (n >= 3) await page.click('.add');
      await page.locator('.headers .name').nth(n).fill(name);
      await page.locator('.headers .name').nth(n).press('Tab');
      await page.locator('.headers .value').nth(n).fill(value);
    }
    await verdict(page, 'unchecked');
    await page.fill(SECRET, credential.clientSecret);
    await verdict(page, 'matched');
    await page.locator('.body textarea').press('End');
    await page.locator('.body textarea').press('Backspace');
    await page.locator('.body textarea').pressSequentially(' ,"more":1}');
    await verdict(page, 'unexplained');
  }));

test('a HAR with several requests lets one be chosen', () =>
  onPage({}, async (page) => {
    const har = JSON.parse(example('hex').paste[0]);
    const other = structuredClone(har.log.entries[0]);
    other.request.url = 'https://api.bank.example/openapi/v1.0/transfer-va/payment';
    har.log.entries.push(other);
    await paste(page, '.paste', JSON.stringify(har));
    await page.selectOption('.entries select', { index: 1 });
    await page.waitForFunction(() => document.querySelector('.url input').value.endsWith('/payment'));
  }));

test('the answer that a HAR holds is taken along', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', example('hex').paste[0]);
    await verdict(page, 'unchecked');
    assert.equal(await page.inputValue('[data-around=responseCode]'), '4012400');
    assert.equal(await page.inputValue('[data-around=responseMessage]'), 'Unauthorized. [Signature]');
  }));

test('a request is opened from a file', () =>
  onPage({}, async (page) => {
    const {
      paste: [text],
    } = example('bearer');
    await page.setInputFiles('.side input[type=file]', { name: 'refused.http', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await verdict(page, 'unchecked');
    assert.equal(await page.inputValue('.url input'), '/openapi/v1.0/balance-inquiry');
  }));

test('a body keeps its bytes: CR LF and a byte order mark come through', () =>
  onPage({}, async (page) => {
    await openExample(page, 'broken');
    assert.match(await page.innerText('#stage-body'), /byte order mark/);
    await page.click('#clear');
    const {
      paste: [text],
      credential,
    } = example('pretty');
    const [head, body] = text.split('\n\n');
    await page.fill(SECRET, credential.clientSecret);
    await paste(page, '.paste', `${head}\n\n${body.replaceAll('\n', '\r\n')}`);
    await page.waitForSelector('#stage-body del');
    assert.match(await page.innerText('#stage-body del >> nth=0'), /␍⏎/);
  }));

test('what cannot be read stays, with the reason', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', 'this is no request');
    await page.waitForSelector('.side .problem:not(:empty)');
    assert.equal(await page.inputValue('.paste'), 'this is no request');
    await page.fill('.paste', '');
    await paste(page, '.paste', 'http POST bank.example/x a=1');
    await page.waitForFunction(() => /HTTPie command.*You can type the fields/.test(document.querySelector('.side .problem').textContent));
  }));

/** In the words of paraf. */
const LOOKS_LIKE = {
  'some text': [/neither a curl command nor a raw HTTP request nor a HAR/, /bukan perintah curl, permintaan HTTP mentah, HAR/],
  'an answer': [/is a response; the request is needed/, /berupa respons; yang diperlukan permintaannya/],
  'a URL': [/is a URL alone/, /hanya URL/],
  'a body': [/a body alone belongs in the field of the body/, /jika ini body, ketik di isiannya/],
  'a PowerShell command': [/is a PowerShell command/, /berupa perintah PowerShell/],
  'an HTTPie command': [/is an HTTPie command/, /berupa perintah HTTPie/],
  'a wget command': [/is a wget command/, /berupa perintah wget/],
  'program code': [/is program code/, /berupa kode program/],
  'HTML': [/is HTML or XML/, /berupa HTML atau XML/],
};

test('what cannot be read says what it looks like in both languages, and leads to the fields', () =>
  onPage({}, async (page) => {
    for (const [what, text] of Object.entries(UNREAD)) {
      await paste(page, '.paste', text);
      await page.waitForSelector('.side .problem:not(:empty)');
      for (const [n, language] of ['en', 'id'].entries()) {
        await speak(page, language);
        const said = await page.innerText('.side .problem');
        if (LOOKS_LIKE[what]) assert.match(said, LOOKS_LIKE[what][n]);
        assert.match(said, [/You can type the fields instead\. Type them$/, /isian dapat diketik\. Ketik di isian$/][n], what);
        assert.equal(await page.locator('.request').getAttribute('open'), null);
      }
      await page.click('.side .problem .lead');
      assert.ok(await page.locator('.url input').evaluate((field) => document.activeElement === field && field.checkVisibility()), what);
      await page.keyboard.insertText('/v1.0/x');
      await verdict(page, 'incomplete');
      await startAfresh(page);
      await speak(page, 'en');
    }
  }));

test('one is one and two are two, in both languages', () =>
  onPage({}, async (page) => {
    const inBoth = async (selector) => {
      const english = await page.innerText(selector);
      await page.click('[data-language=id]');
      const indonesian = await page.innerText(selector);
      await page.click('[data-language=en]');
      await answered(page);
      return `${english} | ${indonesian}`;
    };
    await paste(page, '.paste', 'POST /x HTTP/1.1\nX-TIMESTAMP: 1\n\n1');
    await page.waitForSelector('.note:not(:empty)');
    assert.match(await inBoth('.note'), /Read: POST \/x · 1 header · 1 byte\b.*Terbaca: POST \/x · 1 header · 1 byte\b/s);
    await page.click('#clear');
    await paste(page, '.paste', 'POST /x HTTP/1.1\nX-TIMESTAMP: 1\nX-SIGNATURE: 2\n\n10');
    await page.waitForSelector('.note:not(:empty)');
    assert.match(await inBoth('.note'), /Read: POST \/x · 2 headers · 2 bytes.*Terbaca: POST \/x · 2 header · 2 byte\b/s);
    await page.click('#clear');
    const raw = (token, body) => `POST /openapi/v1.0/balance-inquiry HTTP/1.1\nAuthorization: Bearer ${token}\nX-TIMESTAMP: 2026-11-22T17:03:09+07:00\n\n${body}`;
    await paste(page, '.paste', raw('t', '1'));
    await page.waitForSelector('#stage-body pre');
    assert.equal(await inBoth('#stage-body .hint'), '1 byte is hashed unchanged. | 1 byte di-hash apa adanya.');
    assert.match(await inBoth('.exactly'), /\[access token, 1 character\].*\[access token, 1 karakter\]/s);
    await page.click('#clear');
    await paste(page, '.paste', raw('tt', '1 '));
    await page.waitForSelector('#stage-body pre');
    assert.match(await inBoth('#stage-body'), /1 of 2 bytes is not hashed:.*Hashed, 1 byte:.*1 dari 2 byte tidak di-hash:.*Yang di-hash, 1 byte:/s);
    assert.match(await inBoth('.exactly'), /\[access token, 2 characters\].*\[access token, 2 karakter\]/s);
  }));

test('how a capture was read stands beside it', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', String.raw`PS C:\> curl.exe https://bank.example/v1.0/x -d '{\"a\":\"1\"}'`);
    await page.waitForSelector('.side .note:not(:empty)');
    assert.match(await page.innerText('.side .note'), /Windows PowerShell 5\.1/);
  }));

test('a file in UTF-16 is read', () =>
  onPage({}, async (page) => {
    const buffer = Buffer.from('\ufeffcurl https://bank.example/v1.0/x -d 1', 'utf16le');
    await page.setInputFiles('.drop input[type=file]', { name: 'request.txt', mimeType: 'text/plain', buffer });
    await page.waitForSelector('.side .note:not(:empty)');
    assert.match(await page.innerText('.side .note'), /POST https:\/\/bank\.example\/v1\.0\/x/);
  }));

test('a typed request is left alone until Ctrl+Enter', () =>
  onPage({}, async (page) => {
    const [text] = example('bearer').paste;
    await page.focus('.paste');
    await page.keyboard.type('GET /v1.0/x HTTP/1.1');
    assert.equal(await page.innerText('.side .problem'), '');
    await page.evaluate((whole) => {
      document.querySelector('.paste').value = whole;
    }, text);
    await page.keyboard.press('Control+Enter');
    await verdict(page, 'unchecked');
  }));

test('key files: a public key, a private key, a certificate, and one that is none', () =>
  onPage({}, async (page) => {
    const {
      paste: [text],
      expect,
    } = example('rsa-text');
    await paste(page, '.paste', text);
    await verdict(page, 'unchecked');
    await page.setInputFiles('#keys input[type=file]', key('rsa-2048-certificate.pem'));
    await verdict(page, 'found');
    assert.deepEqual(await rows(page), expect);
    assert.match(await page.innerText('.keys li'), /rsa-2048-certificate\.pem.*an X\.509 certificate · 2,048 bits/s);
    await page.click('.keys button');
    await verdict(page, 'unchecked');
    await page.setInputFiles('#keys input[type=file]', key('rsa-2048.pem'));
    await verdict(page, 'found');
    assert.match(await page.innerText('.keys li'), /private key/);
    await page.setInputFiles('#keys input[type=file]', key('ec-p256.pem'));
    await page.waitForSelector('.keys li.unread');
    assert.match(await page.innerText('.keys li.unread'), /It is a PKCS#8 private key with an EC key: an RSA key is needed/);
  }));

test('another provider, another verdict; its differences and their sources are listed', () =>
  onPage({}, async (page) => {
    await openExample(page, 'matched');
    await verdict(page, 'matched');
    await page.selectOption('#profile', 'bca-legacy');
    await page.waitForSelector('#verdict .verdict:not(.matched)');
    await page.click('#differs summary');
    assert.match(await page.innerText('#differs'), /developer\.bca\.co\.id/);
  }));

test('a mistake of one library has its fix in the language of the library', () =>
  onPage({}, async (page) => {
    const list = page.locator('#programming-language');
    await STATES['a mistake with code in one language'](page);
    assert.equal(await list.inputValue(), 'python', 'PHP was chosen, and has none');
    assert.match(await page.innerText('.verdict .code'), /json\.dumps/);
    assert.deepEqual(await list.locator('option:enabled').evaluateAll((options) => options.map(({ value }) => value)), ['python']);
    await openExample(page, 'php-slash');
    assert.equal(await list.inputValue(), 'php', 'what was chosen comes back');
  }));

test('the fix is shown in the chosen language', () =>
  onPage({}, async (page) => {
    await openExample(page, 'php-slash');
    assert.match(await page.innerText('.verdict .code'), /JSON_UNESCAPED_SLASHES/);
    await page.selectOption('#programming-language', 'python');
    assert.doesNotMatch(await page.innerText('.verdict .code'), /JSON_UNESCAPED_SLASHES/);
  }));
