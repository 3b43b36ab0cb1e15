// What people paste, and keys that are made.

import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import * as paraf from 'paraf-wasm';
import { BODY, PATH, SECRET, TIMESTAMP, sign, text } from './fixtures.mjs';

const { headers } = sign();
const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
const URL_ = `https://partner.example${PATH}`;
const ANSWER = '{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}';

const FORMS = {
  'a curl command': `$ curl -X POST '${URL_}' \\\n${lines.map((line) => `  -H '${line}' \\\n`).join('')}  --data-raw '${BODY}'`,
  'a raw HTTP request': `POST ${PATH} HTTP/1.1\r\nHost: partner.example\r\n${lines.join('\r\n')}\r\n\r\n${BODY}`,
  'a HAR': JSON.stringify({
    log: {
      entries: [
        {
          request: {
            method: 'POST',
            url: URL_,
            headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
            postData: { mimeType: 'application/json', text: BODY },
          },
          response: { status: 401, content: { mimeType: 'application/json', text: ANSWER } },
        },
      ],
    },
  }),
};

for (const [name, pasted] of Object.entries(FORMS)) {
  test(`${name} is verified as it was pasted`, () => {
    const [request, ...others] = paraf.capturedRequests(pasted);
    assert.deepEqual(others, []);
    assert.deepEqual([request.method, text(request.body)], ['POST', BODY]);
    assert.ok(request.url.endsWith(PATH));
    const { method, url, body } = request;
    assert.equal(paraf.diagnose('bca', { method, url, headers: request.headers, body, clientSecret: SECRET }).matched, true);
    const answer = name === 'a HAR' ? ['4012400', 'Unauthorized. [Signature]'] : [undefined, undefined];
    assert.deepEqual([request.responseCode, request.responseMessage], answer);
  });
}

test('several requests, headers twice and in their order', () => {
  const requests = paraf.capturedRequests('curl https://a.example/1 -H "X: 1" -H "x: 2"\ncurl https://a.example/2');
  assert.deepEqual(requests.map(({ url }) => url), ['https://a.example/1', 'https://a.example/2']);
  assert.deepEqual(requests[0].headers.map(([name, value]) => [name.toLowerCase(), value]), [['x', '1'], ['x', '2']]);
});

test('what is no request', () => {
  for (const pasted of ['', 'hello', '{"log":{}}', "curl 'https://a.example", 'curl https://a.example -d @body.json']) {
    assert.throws(() => paraf.capturedRequests(pasted), { name: 'ParafError', code: 'unreadable-capture' });
  }
  for (const wrong of [undefined, null, 1, {}, '\uD800']) {
    assert.throws(() => paraf.capturedRequests(wrong), { code: 'invalid-argument', field: 'text' });
  }
});

test('bytes in the encoding of a shell', () => {
  const curl = `curl ${URL_} -d '{"a":"é"}'`;
  for (const bytes of [Buffer.from(curl), Buffer.from(`\ufeff${curl}`, 'utf16le'), new Uint8Array(Buffer.from(curl, 'utf16le'))]) {
    assert.equal(text(paraf.capturedRequests(bytes)[0].body), '{"a":"é"}');
  }
});

test('notes and reasons, in both languages', () => {
  const typed = String.raw`PS C:\> curl.exe ${URL_} -d '{\"a\":\"1\"}'`;
  const [{ body, notes }] = paraf.capturedRequests(typed);
  assert.deepEqual([text(body), notes.map(({ id }) => id)], ['{"a":"1"}', ['read-as-powershell-5.1']]);
  assert.match(notes[0].text, /only that gives JSON/);
  assert.match(paraf.capturedRequests(typed, { language: 'id' })[0].notes[0].text, /karena hanya itu/);
  const httpie = { code: 'unreadable-capture', reason: 'httpie' };
  assert.throws(() => paraf.capturedRequests('http POST host.id/x'), { ...httpie, message: /is an HTTPie command/ });
  assert.throws(() => paraf.capturedRequests('http POST host.id/x'), (error) => /berupa perintah HTTPie/.test(error.text('id')));
});

test('an answer as people have it', () => {
  const [code, message] = ['4012400', 'Unauthorized. [Signature]'];
  assert.deepEqual(paraf.capturedResponse(ANSWER), { status: undefined, code, message });
  assert.deepEqual(paraf.capturedResponse(`HTTP/1.1 401 Unauthorized\r\n\r\n${ANSWER}`), { status: 401, code, message });
  assert.deepEqual(paraf.capturedResponse('4012400\n'), { status: undefined, code, message: undefined });
  assert.throws(() => paraf.capturedResponse('no answer'), { code: 'unreadable-capture' });
  assert.throws(() => paraf.capturedResponse(4012400), { code: 'invalid-argument', field: 'text' });
});

test('a key pair in the forms that banks ask for', () => {
  const pair = paraf.generateKeyPair();
  assert.deepEqual(paraf.parseKey(pair.privatePkcs8Pem, 'private'), { format: 'pkcs8', bits: 2048 });
  assert.deepEqual(paraf.parseKey(pair.privatePkcs1Pem, 'private'), { format: 'pkcs1', bits: 2048 });
  assert.deepEqual(paraf.parseKey(pair.publicSpkiPem, 'public'), { format: 'spki', bits: 2048 });
  const spki = (key) => createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  for (const form of [pair.privatePkcs8Pem, pair.privatePkcs1Pem]) assert.equal(spki(createPrivateKey(form)), pair.publicBase64);
  assert.equal(spki(pair.publicSpkiPem), pair.publicBase64);
  assert.notEqual(paraf.generateKeyPair(2048).publicBase64, pair.publicBase64);
  const { headers, body } = new paraf.Signer('snap', { clientKey: 'client', privateKey: pair.privatePkcs8Pem })
    .tokenRequest({ timestamp: TIMESTAMP });
  const tokens = new paraf.TokenVerifier('snap', { publicKey: pair.publicBase64, clientKey: 'client' });
  assert.equal(tokens.verify(headers, body, { now: TIMESTAMP }).clientKey, 'client');
});

test('keys of another length', () => {
  for (const bits of [0, 1024, 2047.5, 8193, 1e9, '2048', NaN, -1]) {
    assert.throws(() => paraf.generateKeyPair(bits), { code: 'invalid-argument' }, String(bits));
  }
});
