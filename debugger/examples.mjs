// The ready-made examples: a request each, signed here with node:crypto and with the mistake that its name says. They are made anew with
// each build, so no signature stands in the repository. Credentials are test values that open nothing, and say so.

import { createHash, createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SECRET = 'TEST-client-secret-opens-nothing';
const TOKEN = 'TEST-access-token-opens-nothing';
const CLIENT = 'TEST-client-key-opens-nothing';
const TIME = '2026-11-22T17:03:09+07:00';
const UTC = '2026-11-22T10:03:09Z';

const privateKey = (name) => createPrivateKey(readFileSync(new URL(`../vectors/keys/${name}.pem`, import.meta.url)));
const KEY = privateKey('rsa-2048');
const PUBLIC_KEY = createPublicKey(KEY).export({ type: 'spki', format: 'pem' });

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (text, secret = SECRET) => createHmac('sha512', secret).update(text).digest('base64');
const rsa = (text, key = KEY) => sign('sha256', text, key).toString('base64');

const INQUIRY = '/openapi/v1.0/transfer-va/inquiry';
const BALANCE = '/openapi/v1.0/balance-inquiry';
const VA = {
  partnerServiceId: '   12345',
  customerNo: '1234567890',
  virtualAccountNo: '   123451234567890',
  trxDateInit: '2026-11-22T17:03:00+07:00',
  channelCode: 6011,
  additionalInfo: { url: 'https://merchant.example/notify/va' },
};
const ACCOUNT = { partnerReferenceNo: '2026112200000001', accountNo: '1234567890' };

/** What is signed for a call, with any part replaced. */
const call = ({ url, body, method = 'POST', token = TOKEN, digest = sha256(body), time = TIME }) =>
  [method, url, token, digest, time].join(':');

const headers = (signature, other = {}) => ({
  'Content-Type': 'application/json',
  Authorization: `Bearer ${TOKEN}`,
  'X-TIMESTAMP': TIME,
  'X-SIGNATURE': signature,
  'X-PARTNER-ID': '12345',
  'X-EXTERNAL-ID': '202611221703090001',
  'CHANNEL-ID': '95231',
  ...other,
});

const raw = (url, fields, body, method = 'POST') =>
  [
    `${method} ${url} HTTP/1.1`,
    'Host: api.bank.example',
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\n');

const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const curl = (url, fields, body) =>
  [
    `curl -X POST ${quoted(`https://api.bank.example${url}`)}`,
    ...Object.entries(fields).map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`),
    `  --data-raw ${quoted(body)}`,
  ].join(' \\\n');

const har = (url, fields, body) =>
  JSON.stringify(
    {
      log: {
        version: '1.2',
        creator: { name: 'example', version: '1' },
        entries: [
          {
            request: {
              method: 'POST',
              url: `https://api.bank.example${url}`,
              httpVersion: 'HTTP/1.1',
              headers: Object.entries(fields).map(([name, value]) => ({ name, value })),
              queryString: [],
              cookies: [],
              headersSize: -1,
              bodySize: Buffer.byteLength(body),
              postData: { mimeType: 'application/json', text: body },
            },
            response: {
              status: 401,
              content: {
                mimeType: 'application/json',
                text: '{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}',
              },
            },
          },
        ],
      },
    },
    null,
    1,
  );

const compact = JSON.stringify(VA);
const pretty = JSON.stringify(VA, null, 2);
const account = JSON.stringify(ACCOUNT, null, 2);
const inquiry = (signature, other) => headers(signature, other);
const balance = (signature, other) => headers(signature, { 'CHANNEL-ID': '95051', ...other });
const tokenHeaders = (signature) => ({
  'Content-Type': 'application/json',
  'X-CLIENT-KEY': CLIENT,
  'X-TIMESTAMP': TIME,
  'X-SIGNATURE': signature,
});
const GRANT = '{"grantType":"client_credentials"}';
const TOKEN_PATH = '/openapi/v1.0/access-token/b2b';

const right = call({ url: INQUIRY, body: compact });
const later = { url: INQUIRY, body: compact.replace('6011', '6010'), time: '2026-11-22T17:05:21+07:00', token: `Bearer ${TOKEN}` };
const phpSlashes = compact.replaceAll('/', '\\/');

const hmacCase = (id, paste, expect, more = {}) => ({
  id,
  profile: 'bca',
  direction: 'to-provider',
  paste: [paste].flat(),
  credential: { clientSecret: SECRET },
  keys: [],
  expect,
  ...more,
});
const rsaCase = (id, paste, expect) => ({
  ...hmacCase(id, paste, expect),
  credential: {},
  keys: [{ name: 'TEST-public-key.pem', text: PUBLIC_KEY }],
});

/** In the order of the page. `expect` is for the tests: the rows of the first finding, or the verdict where there is none. */
export const examples = [
  hmacCase('php-slash', curl(INQUIRY, inquiry(hmac(call({ url: INQUIRY, body: phpSlashes }))), compact), ['B5']),
  hmacCase(
    'bearer',
    raw(BALANCE, balance(hmac(call({ url: BALANCE, body: JSON.stringify(ACCOUNT), token: `Bearer ${TOKEN}` }))), account),
    ['S1'],
  ),
  hmacCase('pretty', raw(INQUIRY, inquiry(hmac(call({ url: INQUIRY, body: pretty }))), pretty), ['B1']),
  hmacCase('utc', raw(BALANCE, balance(hmac(call({ url: BALANCE, body: JSON.stringify(ACCOUNT), time: UTC }))), account), ['T3']),
  hmacCase('pair', curl(INQUIRY, inquiry(hmac(call({ url: INQUIRY, body: phpSlashes, token: `Bearer ${TOKEN}` }))), compact), [
    'S1',
    'B5',
  ]),
  hmacCase('hex', har(INQUIRY, inquiry(Buffer.from(hmac(right), 'base64').toString('hex')), compact), ['K1']),
  rsaCase('rsa-text', raw(TOKEN_PATH, tokenHeaders(rsa(`${CLIENT}:${TIME}`)), GRANT), ['S8']),
  rsaCase('rsa-key', raw(TOKEN_PATH, tokenHeaders(rsa(`${CLIENT}|${TIME}`, privateKey('rsa-2048-second'))), GRANT), 'unexplained'),
  hmacCase('broken', raw(INQUIRY, inquiry(hmac(right)), `\uFEFF${compact}`), ['B19']),
  hmacCase('secret', raw(INQUIRY, inquiry(hmac(right, 'TEST-another-secret')), compact), 'unexplained', {
    around: { responseCode: '4012400', responseMessage: 'Unauthorized. [Signature]' },
  }),
  hmacCase('matched', har(INQUIRY, inquiry(hmac(right)), pretty), 'matched', { direction: 'to-partner' }),
  hmacCase(
    'two',
    [
      raw(INQUIRY, inquiry(hmac(right)), compact),
      raw(INQUIRY, inquiry(hmac(call(later)), { 'X-TIMESTAMP': later.time }), later.body),
    ],
    ['S1'],
  ),
];
