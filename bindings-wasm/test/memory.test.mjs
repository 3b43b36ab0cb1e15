// What a call took in is overwritten when it is over: the module's memory is searched for it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

// The package keeps its module to itself; this catches the module's memory on its way.
let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...given) {
    super(...given);
    memory ??= this.exports.memory;
  }
};
const paraf = await import('paraf-wasm');
WebAssembly.Instance = Instance;

const PEM = readFileSync(new URL('../../vectors/keys/rsa-2048.pem', import.meta.url), 'utf8');
const LINES = PEM.trim().split('\n').slice(1, -1);
const TIMESTAMP = '2026-11-22T10:00:00+07:00';
const PATH = '/v1.0/transfer-va/payment';
const BODY = '{ "partnerServiceId": "   12345" }';
// No text of this file is in the module, and these differ from each other everywhere.
const SECRET = 'sEcReT-of-the-client-7b1c9d';
const API_SECRET = 'sEcReT-of-the-api-55aa0f';
const TOKEN = 'tOkEn.of~the_access+4411/ee==';
const CUSTOMER_TOKEN = 'tOkEn.of~the_customer+9f/1b';
const REFRESH_TOKEN = 'tOkEn-to-refresh-27182';
const MARKERS = {
  'client secret': SECRET,
  'API secret': API_SECRET,
  'access token': TOKEN,
  "customer's token": CUSTOMER_TOKEN,
  'refresh token': REFRESH_TOKEN,
  'Basic credentials': btoa(`client:${SECRET}`).slice(0, 30),
  'a line of the private key': LINES[12].slice(4, 44),
  'the DER of the private key': Buffer.from(LINES.join(''), 'base64').subarray(700, 724),
};

/** The secrets that stand in the module's memory. */
function found() {
  const bytes = Buffer.from(memory.buffer);
  return Object.keys(MARKERS).filter((name) => bytes.includes(MARKERS[name]));
}

const credential = { clientKey: 'client', clientSecret: SECRET, partnerId: '12345' };
const options = { accessToken: TOKEN, customerToken: CUSTOMER_TOKEN, timestamp: TIMESTAMP, externalId: '1' };
const signed = (() => {
  const signer = new paraf.Signer('snap', credential);
  const request = signer.sign('POST', PATH, BODY, options);
  signer.free();
  return request;
})();

const calls = {
  'a signature': () => {
    const signer = new paraf.Signer('snap', credential);
    const prepared = signer.prepare('POST', PATH, { accessToken: TOKEN, customerToken: CUSTOMER_TOKEN });
    const request = prepared.sign(BODY, { timestamp: TIMESTAMP, externalId: '1' });
    assert.equal(request.signature, signed.signature);
    assert.ok(signer.sign('POST', PATH, BODY, options).stringToSign.reveal().includes(TOKEN));
    prepared.free();
    signer.free();
  },
  'a signature that is refused': () => {
    const signer = new paraf.Signer('snap', credential);
    assert.throws(() => signer.sign('POST', PATH, BODY, { ...options, accessToken: `Bearer ${TOKEN}` }));
    assert.throws(() => signer.sign('POST', PATH, '{"a', options));
    signer.free();
  },
  'BCA before SNAP': () => {
    const signer = new paraf.Signer('bca-legacy', { clientKey: 'client', clientSecret: SECRET, apiKey: 'key', apiSecret: API_SECRET });
    signer.tokenRequest();
    signer.sign('POST', '/banking/corporates/transfers', BODY, { accessToken: TOKEN, timestamp: '2026-11-22T10:00:00.250+07:00' });
    signer.free();
  },
  "a request for a customer's token": () => {
    const signer = new paraf.Signer('snap', { ...credential, privateKey: PEM });
    assert.ok(JSON.parse(new TextDecoder().decode(signer.customerTokenRequest({ refreshToken: REFRESH_TOKEN }).body)).refreshToken !== '');
    signer.free();
  },
  'a verification': () => {
    const verifier = new paraf.Verifier('snap', { clientSecret: ['another', SECRET], partnerId: '*' });
    const verify = (more, body = BODY) =>
      verifier.verify('POST', PATH, signed.headers, body, { now: Date.parse(TIMESTAMP), accessToken: TOKEN, ...more });
    assert.ok(verify({}).tokenChecked);
    assert.throws(() => verify({}, '{}'));
    assert.throws(() => verify({ accessToken: 'other' }));
    verifier.free();
  },
  keys: () => {
    for (const text of [PEM, PEM.replaceAll('\n', '\\n'), LINES.join(''), `"${LINES.join('')}"`, btoa(PEM), Buffer.from(LINES.join(''), 'base64')]) {
      assert.equal(paraf.parseKey(text, 'private').bits, 2048);
      assert.throws(() => paraf.parseKey(text, 'public'));
    }
    for (const text of [PEM.replace('MII', 'M?I'), PEM.slice(0, -40), Buffer.from(PEM, 'utf16le')]) {
      assert.throws(() => paraf.parseKey(text, 'private'));
    }
  },
  'secrets that are none': () => {
    for (const secret of [`${SECRET}\n`, `"${SECRET}"`, `\${${SECRET}}`, PEM, LINES.join('')]) {
      assert.throws(() => new paraf.Signer('snap', { clientSecret: secret }), { code: 'invalid-secret' });
    }
  },
};

test('the search finds what is held', () => {
  const signer = new paraf.Signer('snap', credential);
  assert.deepEqual(found(), ['client secret']);
  signer.free();
  assert.deepEqual(found(), []);
});

for (const [name, act] of Object.entries(calls)) {
  test(`${name} leaves nothing behind`, () => {
    act();
    assert.deepEqual(found(), []);
  });
}
