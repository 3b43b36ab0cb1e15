// What the page can show, each reached from an empty page as a user reaches it.

import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { examples } from '../examples.mjs';
import { answered, openExample, paste, verdict } from './page.mjs';

export const SECRET = '[data-credential=clientSecret]';

export const example = (id) => examples.find((one) => one.id === id);

export const keyFile = (name) => readFileSync(new URL(`../../vectors/keys/${name}`, import.meta.url));

export const file = (name, content) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** The raw request of an example, without a header. */
export const without = (id, header) => example(id).paste[0].replace(new RegExp(`^${header}: .*\n`, 'm'), '');

/** The same with a header's value replaced. */
const replaced = (id, header, value) => example(id).paste[0].replace(new RegExp(`^${header}: .*$`, 'm'), `${header}: ${value}`);

/** A request whose body was hashed, whose string was written, or whose string was signed in another way. */
function signed({ hashed = (body) => body, written = (string) => string, hash = 'sha512' }) {
  const body = '{"partnerReferenceNo":"2026112200000001","accountNo":"1234567890"}';
  const digest = createHash('sha256').update(hashed(body)).digest('hex');
  const string = ['POST', '/openapi/v1.0/balance-inquiry', 'TEST-access-token-opens-nothing', digest, '2026-11-22T17:03:09+07:00'].join(':');
  const { clientSecret } = example('bearer').credential;
  const [head] = replaced('bearer', 'X-SIGNATURE', createHmac(hash, clientSecret).update(written(string)).digest('base64')).split('\n\n');
  return `${head}\n\n${body}`;
}

/** Python's `json.dumps` puts a blank behind each colon and comma: that was hashed, and the body sent without. */
const asPythonWrites = (body) => body.replaceAll(/(?<=")[:,]/g, '$& ');

async function read(page, text) {
  await paste(page, '.paste', text);
  await page.waitForSelector('.side .note:not(:empty)');
  await answered(page);
}

/** One request that is read, and the secret. */
const withSecret = (text) => async (page) => {
  await read(page, text);
  await page.fill(SECRET, example('bearer').credential.clientSecret);
  await answered(page);
};

const unread = (text) => async (page) => {
  await paste(page, '.paste', text);
  await page.waitForSelector('.side .problem:not(:empty)');
};

const keys = (files) => async (page) => {
  await page.setInputFiles('#keys input[type=file]', files);
  await page.waitForFunction((n) => document.querySelectorAll('.keys li').length === n, files.length);
};

const sharing = (open) => async (page) => {
  await open(page);
  await page.click('#share');
  await page.waitForSelector('#share-dialog[open]');
};

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

const POSTMAN = { info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' }, item: [] };
const several = () => {
  const har = JSON.parse(example('hex').paste[0]);
  har.log.entries.push(structuredClone(har.log.entries[0]));
  return JSON.stringify(har);
};

/** What is pasted and not read; each is named for what it is. */
export const UNREAD = {
  'some text': 'qwerty uiop',
  'an answer': 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"responseCode":"4012400"}',
  'a URL': 'https://bank.example/openapi/v1.0/transfer-va/inquiry',
  'a body': '{"partnerServiceId":"   12345","customerNo":"1"}',
  'a PowerShell command': 'Invoke-RestMethod -Uri https://bank.example/x -Method Post',
  'an HTTPie command': 'http POST bank.example/x a=1',
  'a wget command': 'wget --post-data=x https://bank.example/x',
  'program code': 'import requests\nrequests.post("https://bank.example/x", json={})',
  'HTML': '<!doctype html><html><body>401</body></html>',
  'an empty Postman collection': JSON.stringify(POSTMAN),
  'a damaged HAR': '{"log":{"version":"1.2","entries":[{"request":{"method":"POST"',
  'curl without a URL': 'curl -X POST',
  'curl with a quote that stays open': "curl https://bank.example/x -d '{",
  'curl with an unresolved variable': 'curl https://bank.example/x -d @body.json',
  'a raw request with a damaged header': 'POST /x HTTP/1.1\nHost: a\nthis line has no colon\n\n{}',
};

/** What is dropped on the keys and cannot be used. */
export const BAD_KEYS = [
  file('damaged.pem', keyFile('rsa-2048.pem').subarray(0, 900)),
  file('small.pem', keyFile('rsa-1024.pem')),
  file('ec.pem', keyFile('ec-p256.pem')),
  file('encrypted.pem', keyFile('rsa-2048-encrypted-pkcs8.pem')),
  file('openssh.pem', keyFile('rsa-2048-openssh.pem')),
  file('bank.pub', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB me@laptop'),
  file('merchant.p12', keyFile('rsa-2048.p12')),
  file('chain.p7b', keyFile('rsa-2048-pkcs7.pem')),
  file('store.jks', keyFile('java.jks')),
  file('request.csr', keyFile('rsa-2048-request.pem')),
  file('key.jwk', '{"kty":"RSA","n":"AQAB","e":"AQAB"}'),
  file('key.xml', '<RSAKeyValue><Modulus>AQAB</Modulus></RSAKeyValue>'),
  file('path.txt', '/etc/keys/private.pem'),
  file('url.txt', 'https://bank.example/key.pem'),
  file('empty.pem', ''),
  file('utf16.pem', Buffer.from(keyFile('rsa-2048.pem').toString(), 'utf16le')),
  file('logo.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
];

const damaged = (text) => text.replace(/(\{.*)\}$/s, '$1,}');

/** By name: from the empty page to the state. */
export const STATES = {
  'the welcome': async () => {},
  ...Object.fromEntries(Object.entries(UNREAD).map(([what, text]) => [`not read: ${what}`, unread(text)])),
  ...Object.fromEntries(examples.map(({ id }) => [`the example ${id}`, (page) => openExample(page, id)])),
  'a request without a secret': (page) => read(page, example('bearer').paste[0]),
  'a request without a key': (page) => read(page, example('rsa-text').paste[0]),
  'no access token is known': withSecret(without('bearer', 'Authorization')),
  'no signature yet': withSecret(without('bearer', 'X-SIGNATURE')),
  'no timestamp': withSecret(without('bearer', 'X-TIMESTAMP')),
  'a variable that was not filled in': unread(replaced('bearer', 'Authorization', 'Bearer {{token}}')),
  'a log that masks': withSecret(replaced('bearer', 'Authorization', '[REDACTED]')),
  'an impossible timestamp': withSecret(replaced('bearer', 'X-TIMESTAMP', '2026-02-30T10:00:00+07:00')),
  'a timestamp of another shape': withSecret(replaced('bearer', 'X-TIMESTAMP', '22/11/2026 17:03')),
  'a signature that was cut': withSecret(replaced('bearer', 'X-SIGNATURE', 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=')),
  'headers that are missing': withSecret(without('bearer', '(?:CHANNEL-ID|Content-Type)')),
  'headers that are refused': withSecret(
    ['X-PARTNER-ID', 'X-EXTERNAL-ID', 'CHANNEL-ID'].reduce((text, name) => text.replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: a-b`), example('bearer').paste[0]),
  ),
  'a form': withSecret(`${example('bearer').paste[0].replace('application/json', 'application/x-www-form-urlencoded').split('\n\n')[0]}\n\na=1&b=2`),
  'a body that is no JSON': withSecret(damaged(example('secret').paste[0])),
  'a body that is empty': withSecret(`${example('secret').paste[0].split('\n\n')[0]}\n\n`),
  'a compressed body': async (page) => {
    const head = Buffer.from(`${example('secret').paste[0].split('\n\n')[0]}\n\n`);
    await page.setInputFiles('.side input[type=file]', file('sent.http', Buffer.concat([head, gzipSync('{"a":"1"}')])));
    await page.waitForSelector('.side .note:not(:empty), .side .problem:not(:empty)');
    await answered(page);
  },
  'several requests in one file': (page) => read(page, several()),
  'a body of another length': async (page) => {
    await paste(page, '.paste', 'POST /x HTTP/1.1\nHost: a\nContent-Length: 900\n\n{}');
    await page.waitForSelector('.side .note:not(:empty), .side .problem:not(:empty)');
    await answered(page);
  },
  'PowerShell’s quotes': (page) => read(page, String.raw`PS C:\> curl.exe https://bank.example/v1.0/x -d '{\"a\":\"1\"}'`),
  'what the bank answered': async (page) => {
    await openExample(page, 'secret');
    await unfold(page);
    await page.fill('[data-around=responseCode]', '4012401');
    await page.fill('[data-around=responseMessage]', 'Invalid Token (B2B)');
    await page.fill('[data-around=now]', '2026-11-22T18:03:09+07:00');
    await page.fill('[data-around=tokenIssuedAt]', '2026-11-22T16:03:09+07:00');
    await answered(page);
  },
  'a time that is none': async (page) => {
    await openExample(page, 'secret');
    await unfold(page);
    await page.fill('[data-around=now]', 'yesterday');
    await answered(page);
  },
  'fields that are typed': async (page) => {
    await page.click('.request summary');
    await page.fill('.url input', '/v1.0/x');
    await answered(page);
  },
  'a URL that cannot be signed': async (page) => {
    await page.click('.request summary');
    await page.fill('.url input', 'no path');
    await answered(page);
  },
  'a key pasted into the request': async (page) => {
    await paste(page, '.paste', keyFile('rsa-2048.pem').toString());
    await page.waitForSelector('.keys li');
  },
  'keys that pair': keys([
    file('mine.pem', keyFile('rsa-2048.pem')),
    file('bank.crt', keyFile('rsa-2048-certificate.pem')),
    file('copy.pem', keyFile('rsa-2048.pem')),
    file('old.pem', keyFile('rsa-2048-second.pem')),
  ]),
  'keys that cannot be used': keys(BAD_KEYS),
  'a pasted text that is no key': async (page) => {
    await page.fill('#keys textarea', 'qwerty');
    await page.waitForSelector('.keys li');
  },
  'a key that cannot be used for RSA': async (page) => {
    await read(page, example('rsa-text').paste[0]);
    await page.setInputFiles('#keys input[type=file]', file('small.pem', keyFile('rsa-1024.pem')));
    await page.waitForSelector('.keys li');
    await answered(page);
  },
  'another provider': async (page) => {
    await openExample(page, 'matched');
    await page.selectOption('#profile', 'bca-legacy');
    await unfold(page);
    await answered(page);
  },
  'every field unfolded': async (page) => {
    await openExample(page, 'hex');
    await unfold(page);
  },
  'a mistake with code in one language': withSecret(signed({ hashed: asPythonWrites })),
  'another hash': withSecret(signed({ hash: 'sha256' })),
  'a plain string in lower case': withSecret(signed({ written: (string) => string.toLowerCase() })),
  'a secret with whitespace': async (page) => {
    await withSecret(signed({}))(page);
    await page.fill(SECRET, `${example('bearer').credential.clientSecret} `);
    await answered(page);
  },
  'the token in the string to sign': async (page) => {
    await openExample(page, 'matched');
    await page.click('.exactly button');
  },
  'one request of two': async (page) => {
    await read(page, example('two').paste[0]);
    await page.click('#compare');
    await answered(page);
  },
  'two equal requests': async (page) => {
    await openExample(page, 'two');
    await page.locator('.paste').nth(1).evaluate((field) => (field.id = 'second'));
    await paste(page, '#second', example('two').paste[0]);
    await answered(page);
  },
  'a case to share': sharing((page) => openExample(page, 'pair')),
  'a case with keys to share': sharing((page) => openExample(page, 'rsa-text')),
  'a case without secrets to share': sharing(async (page) => {
    await page.click('.request summary');
    await page.fill('.url input', '/v1.0/x');
    await answered(page);
  }),
  'a case that is not shared': sharing(async (page) => {
    await openExample(page, 'pair');
    await page.fill(SECRET, 'bank'); // too short to be told from the rest of the body
    await answered(page);
  }),
};
