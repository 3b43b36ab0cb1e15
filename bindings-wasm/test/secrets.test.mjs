// Nothing secret is shown: not by console.log, JSON, String, an error, or what can be reached from one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import * as paraf from 'paraf-wasm';
import { BODY, NOW, PATH, SECRET, TIMESTAMP, TOKEN, bytes, key, sign, signer, verifier, verify } from './fixtures.mjs';

const PEM = key('rsa-2048');
const secrets = [SECRET, TOKEN, 'customerNo', 'auth-code-that-nobody-may-see', PEM.split('\n')[3]];

const snap = new paraf.Signer('snap', { clientKey: 'client', privateKey: PEM, clientSecret: SECRET });
const customer = snap.customerTokenRequest({ authCode: 'auth-code-that-nobody-may-see' });
const tokens = new paraf.TokenVerifier('snap', { publicKey: key('rsa-2048-certificate'), clientKey: 'client' });
const request = snap.tokenRequest({ timestamp: TIMESTAMP });
const hasher = new paraf.BodyHasher();
hasher.update(BODY);
const sent = { method: 'POST', url: PATH, headers: sign().headers, body: BODY };
const credential = { clientSecret: SECRET, otherSecrets: [SECRET], apiSecret: SECRET, accessToken: TOKEN, privateKey: PEM };
const wrongToken = { ...sent, headers: { ...sent.headers, Authorization: `Bearer ${TOKEN}s` } };
const diagnosis = paraf.diagnose('bca', { ...wrongToken, ...credential });
const curl = Object.entries(sent.headers).reduce((command, [name, value]) => `${command} -H '${name}: ${value}'`, `curl -d '${BODY}' 'https://h${PATH}'`);

const objects = {
  signer,
  'a signer with a key': snap,
  'a legacy signer': new paraf.Signer('bca-legacy', { clientKey: 'k', clientSecret: SECRET, apiKey: 'a', apiSecret: SECRET }),
  'a prepared signer': signer.prepare('POST', PATH, { accessToken: TOKEN }),
  'a signed request': sign(),
  "a customer's token request": customer,
  'a token request before SNAP': new paraf.Signer('bca-legacy', { clientKey: 'k', clientSecret: SECRET }).tokenRequest(),
  'a string-to-sign': sign().stringToSign,
  verifier,
  'a verified request': verify(sign().headers, { accessToken: TOKEN }),
  'a token verifier': tokens,
  'a verified token request': tokens.verify(request.headers, request.body, { now: NOW }),
  'a hasher': hasher,
  'a profile': new paraf.Profile('bca'),
  'a trace': paraf.explain('bca', sent),
  'a trace of a token request': paraf.explain('snap', { method: 'POST', url: request.url, headers: request.headers }),
  'a diagnosis': diagnosis,
  'a captured request': paraf.capturedRequests(curl)[0],
};

for (const [name, object] of Object.entries(objects)) {
  test(`${name} shows nothing`, () => {
    for (const shown of everySight(object)) assert.ok(!isTelling(shown), shown);
  });
}

test('what is shown instead', () => {
  assert.equal(inspect(signer), 'Signer(bca, credential redacted)');
  assert.equal(inspect(new paraf.Profile('bca')), 'Profile(bca)');
  assert.equal(inspect(sign()), `SignedRequest(POST ${PATH}, ${BODY.length} bytes, headers redacted)`);
  assert.match(String(sign().stringToSign), /^POST:.*:\[access token, 35 characters\]:[0-9a-f]{64}:2022-/);
  const freed = new paraf.Profile('bca');
  freed.free();
  assert.equal(inspect(freed), 'Profile {}');
});

test('a trace shows the token by its length, until it is revealed', () => {
  const trace = paraf.explain('bca', sent);
  const { headers, segments, stringToSign } = trace;
  assert.doesNotMatch(inspect({ headers, segments, stringToSign }, { depth: 9 }), new RegExp(TOKEN));
  assert.ok(trace.revealStringToSign().includes(TOKEN));
});

test('findings and advisories hold neither secret nor token', () => {
  const others = [
    paraf.diagnose('bca', { ...sent, ...credential, clientSecret: 'another' }),
    paraf.diagnose('bca', { ...sent, ...credential, body: BODY.replace('0001', '00\\u00301'), hashedBody: BODY }),
    paraf.diagnose('snap', { method: 'POST', url: request.url, headers: { ...request.headers, 'X-CLIENT-KEY': 'x' }, privateKey: PEM }),
  ];
  assert.deepEqual(diagnosis.findings.map(({ changes }) => changes), [['S2']]);
  for (const { findings, advisories } of [diagnosis, ...others]) {
    const shown = JSON.stringify({ findings, advisories });
    for (const secret of [SECRET, TOKEN, PEM.split('\n')[3]]) assert.ok(!shown.includes(secret), shown);
  }
});

test('a key pair shows no key', () => {
  const pair = paraf.generateKeyPair();
  const inner = [pair.privatePkcs8Pem, pair.privatePkcs1Pem, pair.publicSpkiPem].map((pem) => pem.split('\n')[5]);
  for (const shown of everySight(pair)) assert.ok(!inner.some((line) => shown.includes(line)), shown);
  assert.equal(inspect(pair), 'KeyPair(private key redacted)');
});

const failures = {
  'a key for a secret': () => new paraf.Signer('bca', { clientSecret: PEM }),
  'a damaged key': () => new paraf.Signer('bca', { privateKey: PEM.replace('M', '?') }),
  'a secret for a key': () => new paraf.Signer('bca', { privateKey: SECRET }),
  'a key of the wrong kind': () => paraf.parseKey(PEM, 'public'),
  'a token with Bearer': () => sign({ accessToken: `Bearer ${TOKEN}` }),
  'a token with half a character': () => sign({ accessToken: `${TOKEN}\uD800` }),
  'a body without its end': () => sign({}, BODY.slice(0, -4)),
  'bytes that are not UTF-8': () => sign({}, new Uint8Array([...bytes(BODY), 0xff])),
  'a body with half a character': () => sign({}, `${BODY}\uD800`),
  'a secret in the place of the options': () => sign({ [SECRET.slice(0, 1)]: SECRET }),
  'another token': () => verify(sign().headers, { accessToken: `${TOKEN}x` }),
  'another signature': () => verify({ ...sign().headers, 'X-SIGNATURE': sign({}, '').signature }),
  'a malformed token': () => verify({ ...sign().headers, 'Authorization': TOKEN }),
  'a malformed body': () => verify(sign().headers, {}, BODY.slice(0, -4)),
  'a secret with a line break': () => new paraf.Signer('bca', { clientSecret: `${SECRET}\n` }),
  'a diagnosis without signature': () => paraf.diagnose('bca', { ...sent, ...credential, headers: { Authorization: TOKEN } }),
  'a trace of a broken body': () => paraf.explain('bca', { ...sent, body: BODY.slice(0, -4) }),
  'a command that cannot be read': () => paraf.capturedRequests(`${curl} -d @file`),
  'a stale request': () => verify(sign().headers, { now: 0 }),
  'another grant': () => tokens.verify(request.headers, '{"grantType":"auth-code-that-nobody-may-see"}', { now: NOW }),
};

for (const [name, act] of Object.entries(failures)) {
  test(`${name} shows nothing`, () => {
    assert.throws(act, (error) => {
      assert.ok(error instanceof paraf.ParafError);
      for (const shown of [...everySight(error), error.message, String(error.cause)]) assert.ok(!isTelling(shown), shown);
      return true;
    });
  });
}

const isTelling = (shown) => secrets.some((secret) => shown.includes(secret) || shown.includes(btoa(secret).slice(0, 30)));

/** What loggers and people look at. */
function everySight(object) {
  const deep = { depth: 9, showHidden: true };
  // The frames of a stack quote no line of this file, but name its functions.
  const { stack, ...own } = { ...object };
  return [
    String(object),
    JSON.stringify(object),
    JSON.stringify(own),
    inspect(object),
    inspect({ object }, deep),
    inspect(object, { ...deep, customInspect: false }),
    ...Object.getOwnPropertyNames(object).map((name) => `${name} ${String(object[name])}`),
  ].filter((shown) => shown !== undefined);
}
