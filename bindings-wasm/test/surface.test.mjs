// The names, and what each of them does when all is well.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import * as paraf from 'paraf-wasm';
import { BODY, NOW, PATH, TIMESTAMP, TOKEN, bytes, key, sign, signer, text, verifier, verify } from './fixtures.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the names are those of the Node binding', () => {
  const [, names] = /export const \{([^}]*)\} = paraf/.exec(read('../../bindings-node/lib/index.mjs'));
  // What Node does on another thread, a page does in a worker. A page is also where people drop files of which they do not know what they are.
  const wanted = names.split(',').map((name) => name.trim()).filter((name) => name !== '' && !name.endsWith('Async'));
  assert.deepEqual(Object.keys(paraf).sort(), [...wanted, 'inspectKey'].sort());
});

test('methods and properties are those of the Node binding', () => {
  const lib = '../../bindings-node/';
  const declarations = read(`${lib}index.d.ts`) + read(`${lib}lib/results.d.ts`) + read(`${lib}lib/errors.d.ts`);
  const results = { SignedRequest: sign(), StringToSign: sign().stringToSign, Verified: verify(sign().headers) };
  const classes = [
    'Amount', 'BodyHasher', 'CapturedRequest', 'Diagnosis', 'EsbCode', 'KeyPair', 'PreparedSigner', 'Profile', 'ResponseCode', 'Service',
    'Signer', 'StatementWindow', 'TokenVerifier', 'Trace', 'UnsignedRequest', 'UnverifiedRequest', 'UnverifiedTokenRequest', 'Verifier', 'VirtualAccountNumber',
    ...Object.keys(results),
  ];
  for (const name of classes) {
    const [, block] = new RegExp(`class ${name} \\{\n(.*?)^\\}`, 'ms').exec(declarations);
    const [indent] = /^ */.exec(block);
    const members = [...block.matchAll(new RegExp(`^${indent}(?:get |static )?(\\w+)(?:\\(.*\\))?: `, 'gm'))].map(([, member]) => member);
    const prototype = paraf[name]?.prototype ?? Object.getPrototypeOf(results[name]);
    for (const member of members) assert.ok(member in prototype || member in prototype.constructor, `${name}.${member}`);
    assert.ok(members.length > 0, name);
  }
});

test('words are those of the Node binding, which compares them with the core', () => {
  const unions = (source) =>
    Object.fromEntries(
      [...source.matchAll(/^export type (\w+) =(.*?)(?:\n\n|\n$)/gms)].map(([, name, union]) => [name, union.match(/'[^']+'/g)]),
    );
  const words = unions(read('../js/words.ts'));
  assert.deepEqual(words, unions(read('../../bindings-node/lib/words.d.ts')));
  assert.ok(words.Advice.length > 1);
});

test('the version is the one of Cargo.toml, in package.json too', () => {
  const [, version] = /^\[workspace\.package\]\nversion = "(.*)"$/m.exec(read('../../Cargo.toml'));
  assert.equal(paraf.VERSION, version);
  assert.equal(JSON.parse(read('../package.json')).version, version);
  assert.equal(JSON.parse(read('../package-lock.json')).version, version);
});

test('constants and lists', () => {
  assert.equal(paraf.DEFAULT_TOLERANCE, 300);
  assert.deepEqual(paraf.profiles().slice(0, 3), ['snap', 'bca', 'bca-legacy']);
  const documented = [...read('../../docs/errors.md').matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
  for (const code of paraf.errorCodes()) assert.ok(documented.includes(code), `${code} is not in docs/errors.md`);
});

test('canonical forms', () => {
  assert.equal(text(paraf.minify('{ "a": " b " }\n')), '{"a":" b "}');
  assert.equal(text(paraf.minify(bytes('{ "a": " b " }'), 'bca-legacy')), '{"a":"b"}');
  assert.equal(paraf.bodyDigest(new Uint8Array()), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(paraf.endpointUrl('https://h/p?Z=1&A=x%2cy', 'bca'), '/p?A=x%2Cy&Z=1');
});

test('a profile goes wherever its name goes', () => {
  const object = { base: 'snap', name: 'my-bank', request: { endpoint_url: { query: 'dropped' } } };
  const profile = new paraf.Profile(object);
  assert.deepEqual([profile.name, typeof profile.title, typeof profile.sources], ['my-bank', 'string', 'object']);
  assert.match(new paraf.Profile('bca').sources['request.timestamp'], /^https:/);
  assert.equal(new paraf.Profile('bri').deviations['request.endpoint_url.query'], 'dropped');
  for (const form of [object, JSON.stringify(object), profile, new paraf.Profile(profile)]) {
    assert.equal(paraf.endpointUrl('/p?a=1', form), '/p');
    assert.equal(text(paraf.minify('{ }', form)), '{}');
    assert.equal(new paraf.BodyHasher(form).update('{ }').finish(), paraf.bodyDigest('{}'));
    assert.ok(new paraf.Signer(form, {}));
    assert.equal(profile.name, 'my-bank', 'a profile that was used is still there');
  }
});

test('a signed request', () => {
  const request = sign({}, '{ "customerNo": "0001" }');
  const { 'X-SIGNATURE': signature, ...headers } = request.headers;
  assert.deepEqual([request.method, request.url, text(request.body)], ['POST', PATH, BODY]);
  assert.equal(request.signature, signature);
  assert.deepEqual(headers, {
    'Authorization': `Bearer ${TOKEN}`,
    'CHANNEL-ID': '95231',
    'Content-Type': 'application/json',
    'X-EXTERNAL-ID': '1',
    'X-PARTNER-ID': '12345',
    'X-TIMESTAMP': TIMESTAMP,
  });
  assert.equal(request.headers, request.headers, 'what a caller adds must stay');
  assert.equal(request.body, request.body);
});

test('fetch takes a signed request as it is', async () => {
  const received = [];
  const server = createServer(async (request, response) => {
    const pieces = await request.toArray();
    received.push([request.method, request.url, Buffer.concat(pieces).toString(), request.headers['x-signature']]);
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const request = sign();
  await fetch(`http://127.0.0.1:${server.address().port}${request.url}`, request);
  server.close();
  server.closeAllConnections();
  assert.deepEqual(received, [['POST', PATH, BODY, request.signature]]);
});

test('a string-to-sign and its segments', () => {
  const { stringToSign } = sign();
  const revealed = stringToSign.reveal();
  assert.equal(revealed, `POST:${PATH}:${TOKEN}:${paraf.bodyDigest(BODY)}:${TIMESTAMP}`);
  assert.deepEqual(
    stringToSign.segments.map(({ field, start, end }) => [field, revealed.slice(start, end)]),
    [
      ['method', 'POST'],
      ['endpoint_url', PATH],
      ['access_token', TOKEN],
      ['body_digest', paraf.bodyDigest(BODY)],
      ['timestamp', TIMESTAMP],
    ],
  );
});

test('segments count as JavaScript counts', () => {
  const profile = { base: 'bca', name: 'signs-bodies', request: { string_to_sign: '{method}:{body}:{timestamp}' } };
  const { stringToSign } = new paraf.Signer(profile, { clientSecret: 's' })
    .sign('POST', '/', '{"remark":"é😀"}', { timestamp: TIMESTAMP });
  const { start, end } = stringToSign.segments.at(-1);
  assert.equal(stringToSign.reveal().slice(start, end), TIMESTAMP);
});

test('a prepared signer signs as the signer does', () => {
  const prepared = signer.prepare('POST', PATH, { accessToken: TOKEN });
  assert.ok(prepared instanceof paraf.PreparedSigner);
  assert.equal(prepared.sign(BODY, { timestamp: TIMESTAMP, externalId: '1' }).signature, sign().signature);
});

test('a time is text, a Date or milliseconds', () => {
  for (const timestamp of [TIMESTAMP, new Date(NOW), NOW, NOW + 0.5]) {
    assert.equal(sign({ timestamp }).headers['X-TIMESTAMP'], TIMESTAMP);
    assert.ok(verify(sign().headers, { now: timestamp }));
  }
  const { headers } = sign({ timestamp: undefined });
  assert.ok(Math.abs(Date.now() - Date.parse(headers['X-TIMESTAMP'])) < 60_000, 'now, if none is given');
  assert.ok(verify(headers, { now: undefined }));
});

test('an external ID that is not given is random digits', () => {
  const ids = new Set(Array.from({ length: 100 }, () => sign({ externalId: undefined }).headers['X-EXTERNAL-ID']));
  assert.equal(ids.size, 100);
  for (const id of ids) assert.match(id, /^\d{32}$/);
});

test('a body is text, a Buffer or a Uint8Array, and null is none', () => {
  const padded = new Uint8Array([0, ...bytes(BODY), 0]);
  const shared = new Uint8Array(new SharedArrayBuffer(BODY.length));
  shared.set(bytes(BODY));
  for (const body of [BODY, Buffer.from(BODY), padded.subarray(1, -1), shared]) {
    assert.equal(sign({}, body).signature, sign().signature);
  }
  assert.equal(sign({}, null).signature, sign({}, '').signature);
  assert.equal(sign({}, null).body.length, 0);
});

test("what is signed does not change with the caller's buffer", () => {
  const mine = bytes(BODY);
  const { body } = sign({}, mine);
  const verified = verify(sign().headers, {}, mine);
  mine.fill(0);
  assert.equal(text(body), BODY);
  assert.equal(text(verified.body), BODY);
});

test('a verified request', () => {
  const verified = verify(sign().headers, { accessToken: TOKEN }, '{ "customerNo": "0001" }');
  assert.equal(text(verified.body), BODY);
  assert.match(verified.replayKey, /^[0-9a-f]{64}$/);
  assert.equal(verified.conflictKey, '2022-04-21:24:12345:1');
  const { partnerId, externalId, service, tokenChecked, coversBody, stringToSign } = verified;
  assert.deepEqual([partnerId, externalId, service, tokenChecked, coversBody], ['12345', '1', '24', true, true]);
  assert.equal(stringToSign.reveal(), sign().stringToSign.reveal());
  assert.equal(verify(sign().headers, { service: 'US' }).service, 'US');
});

test('a rejection carries its answer', () => {
  const rejected = { name: 'Rejected', code: 'signature-mismatch', httpStatus: 401, responseCode: '4012400' };
  assert.throws(() => verify(sign().headers, {}, '{}'), {
    ...rejected,
    responseMessage: 'Unauthorized. [Signature]',
    responseBody: '{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}',
  });
  try {
    verify({});
    assert.fail();
  } catch (error) {
    assert.ok(error instanceof paraf.Rejected && error instanceof paraf.ParafError && error instanceof Error);
    assert.deepEqual([error.code, error.field, String(error).slice(0, 10)], ['missing-header', 'X-TIMESTAMP', 'Rejected: ']);
  }
});

test('tolerance counts seconds', () => {
  const { headers } = sign();
  assert.ok(verify(headers, { now: NOW + 300_000 }));
  assert.throws(() => verify(headers, { now: NOW + 301_000 }), { code: 'stale-timestamp' });
  assert.ok(verify(headers, { now: NOW + 301_000, toleranceSeconds: 301 }));
});

test('several secrets and partners', () => {
  const rotating = new paraf.Verifier('bca', { clientSecret: ['new', 'old'], partnerId: ['1', '2'] });
  for (const [clientSecret, partnerId] of [['new', '1'], ['old', '2']]) {
    const { headers } = signedBy(clientSecret, partnerId);
    const verified = rotating.verify('POST', PATH, headers, BODY, { now: NOW });
    assert.deepEqual([verified.partnerId, verified.credentialIndex], [partnerId, clientSecret === 'new' ? 0 : 1]);
  }
});

const signedBy = (clientSecret, partnerId) => new paraf.Signer('bca', { clientSecret, partnerId, channelId: '95231' })
  .sign('POST', PATH, BODY, { accessToken: TOKEN, timestamp: TIMESTAMP });

test('several partners, each with a secret of its own', () => {
  const each = { A: ['new', 'a'], B: 'b' };
  for (const clientSecret of [each, new Map(Object.entries(each)), Object.entries(each).values(), Object.assign(Object.create(null), each)]) {
    const verifier = new paraf.Verifier('bca', { clientSecret });
    const index = (secret, partner) => verifier.verify('POST', PATH, signedBy(secret, partner).headers, BODY, { now: NOW }).credentialIndex;
    assert.deepEqual([index('a', 'A'), index('new', 'A'), index('b', 'B')], [1, 0, 0]);
    // What A signed, under the name of B.
    assert.throws(() => index('a', 'B'), { code: 'signature-mismatch', responseCode: '4012400' });
    assert.throws(() => index('a', 'C'), { code: 'unknown-partner' });
  }
  assert.ok(new paraf.Verifier('bca', { clientSecret: ['a', 'b'], partnerId: ['A', 'B'] })
    .verify('POST', PATH, signedBy('a', 'B').headers, BODY, { now: NOW }), 'one credential serves all of its partners');
});

test('several clients, each with a key of its own', () => {
  const [mine, other] = [key('rsa-2048-certificate'), paraf.generateKeyPair().publicSpkiPem];
  const request = new paraf.Signer('snap', { clientKey: 'client', privateKey: key('rsa-2048') }).tokenRequest({ timestamp: TIMESTAMP });
  const tokens = (publicKey) => new paraf.TokenVerifier('snap', { publicKey });
  const verified = tokens({ client: [other, bytes(mine)], another: other }).verify(request.headers, request.body, { now: NOW });
  assert.deepEqual([verified.clientKey, verified.credentialIndex], ['client', 1]);
  assert.throws(() => tokens({ client: other, another: mine }).verify(request.headers, request.body, { now: NOW }), { code: 'signature-mismatch' });
  assert.throws(() => tokens(new Map([['another', mine]])).verify(request.headers, request.body, { now: NOW }), { code: 'unknown-client' });
});

test('the other direction', () => {
  const legacy = new paraf.Signer('bca-legacy', { apiKey: 'k', apiSecret: 's', partnerId: 'KBBABCINDO', channelId: '95051' });
  const options = { accessToken: TOKEN, timestamp: '2022-04-21T17:34:52.000+07:00' };
  const { method, url, headers, body } = legacy.sign('PUT', '/df/invoice', BODY, options);
  const provider = new paraf.Verifier('bca-legacy', { clientSecret: 's', partnerId: 'KBBABCINDO', direction: 'to-provider' });
  assert.equal(provider.direction, 'to-provider');
  assert.equal(provider.verify(method, url, headers, body, { now: NOW }).partnerId, 'KBBABCINDO');
  assert.throws(() => new paraf.Verifier('bca-legacy', { clientSecret: 's', partnerId: '*' }), { code: 'unsupported-by-profile' });
  assert.throws(() => new paraf.Verifier('bca', { clientSecret: 's', partnerId: '*', direction: 'up' }), { code: 'invalid-argument' });
  assert.equal(new paraf.Verifier('bca', { clientSecret: 's', partnerId: '*', direction: undefined }).direction, 'to-partner');
});

test('a service by method and path', () => {
  assert.deepEqual(['POST', 'PUT'].map((method) => paraf.serviceOf(method, '/df/invoice', 'bca-legacy').id), ['invoice', 'invoice-cancellation']);
  assert.equal(paraf.serviceOf('POST', '/openapi/v1.0/transfer-va/p%61yment', 'bca').id, '25');
});

test('two spellings of one path are one call', () => {
  const url = '/openapi/v1.0/transfer-va/payment';
  const { headers } = signer.sign('POST', url, BODY, { accessToken: TOKEN, timestamp: TIMESTAMP, externalId: '1' });
  for (const each of [url, url.replace('pay', 'p%61y')]) {
    assert.equal(verifier.verify('POST', each, headers, BODY, { now: NOW }).conflictKey, '2022-04-21:25:12345:1');
  }
});

test('what BCA marks as mandatory is refused when absent', () => {
  const { headers } = sign();
  for (const name of Object.keys(headers)) {
    for (const value of ['', undefined]) {
      const refused = { code: 'missing-header', responseCode: '4002402', responseMessage: `Invalid Mandatory Field [${name}]` };
      assert.throws(() => verify({ ...headers, [name]: value }), refused);
    }
  }
});

test('what a signature leaves out must be accepted by name', () => {
  const weak = (text) => ({ base: 'snap', name: 'weak', callback: { string_to_sign: text } });
  const credential = { clientSecret: 's', partnerId: '*' }
  const make = (text, acceptUncovered) => new paraf.Verifier(weak(text), { ...credential, acceptUncovered });
  assert.throws(() => make('{method}:{endpoint_url}:{access_token}:{timestamp}'), { code: 'body-not-covered', field: 'body' });
  assert.ok(make('{method}:{endpoint_url}:{access_token}:{timestamp}', 'body'));
  assert.throws(() => make('{method}:{access_token}:{body_digest}:{timestamp}', 'body'), { code: 'url-not-covered', field: 'url' });
  assert.throws(() => make('{access_token}:{body_digest}:{timestamp}', ['url']), { code: 'method-not-covered', field: 'method' });
  assert.ok(make('{access_token}:{timestamp}', ['body', 'url', 'method']));
  assert.throws(() => make('{access_token}:{timestamp}', ['query']), { code: 'invalid-argument', field: 'accept_uncovered' });
});

test('what a signature covers is told, and the URL that was signed', () => {
  const told = (profile, url) => {
    const options = { accessToken: TOKEN, timestamp: TIMESTAMP, externalId: '1' }
    const { headers } = new paraf.Signer(profile, { clientSecret: 's' }).sign('POST', url, BODY, options);
    const { coversBody, coversPath, coversQuery, signedUrl } = new paraf.Verifier(
      typeof profile === 'string' ? profile : { ...profile, callback: {} }, { clientSecret: 's', partnerId: '*', acceptUncovered: 'url' },
    ).verify('POST', url, { 'X-PARTNER-ID': '1', 'CHANNEL-ID': '95231', ...headers }, BODY, { now: NOW });
    return [coversBody, coversPath, coversQuery, signedUrl];
  }
  assert.deepEqual(told('bca', '/openapi/v1.0/x?b=%7e&a=1'), [true, true, true, '/openapi/v1.0/x?a=1&b=~']);
  const over = (request) => ({ base: 'snap', name: 'over', request });
  assert.deepEqual(told(over({ endpoint_url: { query: 'dropped' } }), '/v1.0/x?a=1'), [true, true, false, '/v1.0/x']);
  assert.deepEqual(told(over({ endpoint_url: { path: 'from-version' } }), '/hooks/v1.0/x?a=1'), [true, false, true, '/v1.0/x?a=1']);
  const none = over({ string_to_sign: '{method}:{access_token}:{body_digest}:{timestamp}' });
  assert.deepEqual(told(none, '/v1.0/x'), [true, false, false, undefined]);
});

test('headers that nobody gave are named, whichever way a request is signed', () => {
  const own = new paraf.Signer('bca', { clientSecret: 's', channelId: '95231' });
  const quick = own.sign('POST', PATH, BODY, { accessToken: TOKEN, timestamp: TIMESTAMP, externalId: '1' });
  const native = own.sign('POST', PATH, BODY, { accessToken: TOKEN, origin: 'a.example' });
  const prepared = own.prepare('POST', PATH, { accessToken: TOKEN });
  for (const request of [quick, native, prepared.sign(BODY), prepared.sign(BODY, { externalId: '1' })]) {
    assert.deepEqual(request.missingHeaders, ['X-PARTNER-ID']);
    assert.ok(!('X-PARTNER-ID' in request.headers));
  }
  assert.deepEqual(sign().missingHeaders, []);
  assert.deepEqual(own.sign('POST', PATH, BODY, { accessToken: TOKEN, partnerId: '1' }).missingHeaders, []);
  const neither = new paraf.Signer('snap', { clientSecret: 's' }).sign('GET', '/v1.0/x', null, { accessToken: TOKEN });
  assert.deepEqual(neither.missingHeaders, ['CHANNEL-ID', 'X-PARTNER-ID']);
  assert.deepEqual(new paraf.Signer('bca-legacy', { clientKey: 'k', clientSecret: 's' }).tokenRequest().missingHeaders, []);
});

test('a profile\'s name has no case, and an unknown one is answered with its like', () => {
  assert.equal(new paraf.Profile('BCA').name, 'bca');
  assert.equal(new paraf.Profile({ base: 'Snap', name: 'Mine' }).name, 'Mine');
  const message = 'profile: `Briva` is no built-in profile; the closest are `bri`, `bri-hex`, `bri-push`';
  assert.throws(() => new paraf.Signer('Briva', {}), { code: 'unknown-profile', field: 'profile', message });
});

test('an error about a profile names the place and repeats no value', () => {
  assert.throws(() => new paraf.Profile({ base: 'snap', name: 'x', request: { encoding: 'SECRET' } }), {
    code: 'invalid-profile', field: 'request.encoding', message: 'request.encoding: is not `base64` or `hex`',
  });
});

test('a moment that does not exist is not signed', () => {
  for (const timestamp of ['2022-02-30T17:34:52+07:00', '2022-04-21T24:00:00+07:00', '2022-04-21T17:34:52+15:00']) {
    assert.throws(() => sign({ timestamp }), { code: 'invalid-timestamp' });
  }
});

test('a URL over 16 KiB is refused at once', () => {
  const url = `/?${'&'.repeat(16 * 1024)}`;
  assert.throws(() => paraf.endpointUrl(url, 'bca'), { code: 'invalid-url' });
  assert.throws(() => signer.sign('GET', url, null, { accessToken: TOKEN }), { code: 'invalid-url' });
});

test('token requests', () => {
  const credential = { clientKey: 'client', privateKey: key('rsa-2048') };
  const request = new paraf.Signer('snap', credential).tokenRequest({ timestamp: TIMESTAMP });
  assert.equal(text(request.body), '{"grantType":"client_credentials"}');
  const tokens = new paraf.TokenVerifier('snap', { publicKey: [key('rsa-2048-certificate')], clientKey: 'client' });
  for (const body of [request.body, undefined, null]) {
    const verified = tokens.verify(request.headers, body, { now: NOW });
    assert.equal(verified.clientKey, 'client');
    assert.equal(verified.stringToSign.reveal(), `client|${TIMESTAMP}`);
    assert.match(verified.replayKey, /^[0-9a-f]{64}$/);
  }
  const customer = new paraf.Signer('snap', { ...credential, privateKey: bytes(key('rsa-2048')) });
  assert.match(text(customer.customerTokenRequest({ authCode: 'c' }).body), /"authCode":"c"/);
  assert.match(text(customer.customerTokenRequest({ refreshToken: 'r' }).body), /"refreshToken":"r"/);
});

test('a token request before SNAP has no signature', () => {
  const { headers, signature, stringToSign } = new paraf.Signer('bca-legacy', { clientKey: 'k', clientSecret: 's' }).tokenRequest();
  assert.equal(headers.Authorization, `Basic ${btoa('k:s')}`);
  assert.deepEqual([signature, stringToSign], [undefined, undefined]);
});

test('keys', () => {
  assert.deepEqual(paraf.parseKey(key('rsa-2048'), 'private'), { format: 'pkcs8', bits: 2048 });
  assert.deepEqual(paraf.parseKey(bytes(key('rsa-2048-certificate')), 'public'), { format: 'x509', bits: 2048 });
  const profile = { base: 'snap', name: 'old-keys', rsa_minimum_bits: 1024 };
  assert.deepEqual(paraf.parseKey(key('rsa-1024'), 'private', profile), { format: 'pkcs8', bits: 1024 });
});

test('a body in pieces', () => {
  const whole = bytes('{ "remark": "é" }');
  const hasher = new paraf.BodyHasher();
  for (const byte of whole) assert.equal(hasher.update(Uint8Array.of(byte)), hasher);
  assert.equal(hasher.finish(), paraf.bodyDigest(whole));
  assert.throws(() => hasher.finish(), { code: 'invalid-argument', field: 'hasher' });
  assert.throws(() => hasher.update(''), { code: 'invalid-argument', field: 'hasher' });
});

test('every thread can load it', async () => {
  const code = `
    import { parentPort } from 'node:worker_threads';
    import { ParafError, Signer } from ${JSON.stringify(import.meta.resolve('paraf-wasm'))};
    let own = false;
    try { new Signer('none', {}) } catch (error) { own = error instanceof ParafError }
    parentPort.postMessage(own);`;
  const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
  const answers = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const worker = new Worker(url);
      const [answer] = await once(worker, 'message');
      await worker.terminate();
      return answer;
    }),
  );
  assert.deepEqual(answers, [true, true, true]);
});

