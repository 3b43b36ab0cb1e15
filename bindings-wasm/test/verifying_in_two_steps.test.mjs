// Verifying in two steps: by Node's own crypto and by WebCrypto, which takes its time, for every case of the suite.

import assert from 'node:assert/strict';
import { X509Certificate, createHash, createHmac, createPublicKey, timingSafeEqual, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import * as paraf from 'paraf-wasm';
import { TIMESTAMP, key } from './fixtures.mjs';
import { readSuite } from './vectors/files.mjs';

const URL_PATH = '/openapi/v1.0/transfer-va/payment';
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const hex = (bytes) => Buffer.from(bytes).toString('hex');
const publicKey = (pem) => createPublicKey(pem.includes('CERTIFICATE') ? new X509Certificate(pem).publicKey : pem);
const spki = (pem) => publicKey(pem).export({ type: 'spki', format: 'der' });
const fingerprint = (pem) => createHash('sha256').update(spki(pem)).digest('hex');

const signed = () => {
  const bank = new paraf.Signer('bca', { clientSecret: 'secret', partnerId: '12345', channelId: '95231' });
  return bank.sign('POST', URL_PATH, '{ "a": 1 }', { accessToken: 't0ken', externalId: '1', timestamp: TIMESTAMP });
};
const begin = (verifier, { headers, body }, changed = {}) =>
  verifier.begin('POST', URL_PATH, { ...headers, ...changed }, body, { accessToken: 't0ken', now: TIMESTAMP });
const elsewhere = (names) => new paraf.Verifier('bca', { elsewhere: names, partnerId: '12345' });
const says = ({ message, signature }) => timingSafeEqual(createHmac('sha512', 'secret').update(message).digest(), signature);
const told = (verified) => ({ ...Object.fromEntries(TOLD.map((name) => [name, verified[name]])), body: hex(verified.body ?? '') });
const TOLD = ['replayKey', 'conflictKey', 'partnerId', 'externalId', 'service', 'tokenChecked', 'credentialIndex', 'signedUrl', 'clientKey'];

test('what is finished is what verifying at once gives', () => {
  const request = signed();
  const here = new paraf.Verifier('bca', { clientSecret: 'secret', partnerId: '12345' });
  const atOnce = here.verify('POST', URL_PATH, request.headers, request.body, { accessToken: 't0ken', now: TIMESTAMP });
  const unverified = begin(here, request);
  assert.ok(says(unverified));
  assert.deepEqual(told(unverified.finish(true)), told(atOnce));
  const [name] = unverified.credentials;
  const remote = begin(elsewhere(name), request);
  assert.deepEqual([remote.algorithm, remote.partnerId, remote.credentials], ['hmac-sha512', '12345', [name]]);
  assert.equal(hex(remote.digest), createHash('sha256').update(remote.message).digest('hex'));
  assert.deepEqual(told(remote.finish(says(remote))), told(atOnce));
  assert.doesNotMatch(String(remote), /t0ken/);
});

test('what is neither yes nor no is no answer, a promise least of all', () => {
  const unverified = begin(elsewhere('a key'), signed());
  const wrong = (field) => (error) => error instanceof paraf.ParafError && error.code === 'invalid-argument' && error.field === field;
  for (const answer of [undefined, null, 1, 0, 'true', Promise.resolve(true), {}]) {
    assert.throws(() => unverified.finish(answer), wrong('genuine'));
  }
  for (const index of [-1, 0.5, '0', 2 ** 40]) assert.throws(() => unverified.finish(true, index), wrong('credential_index'));
});

test('an unverified request tells nothing of what it says, and keeps its own copy', () => {
  const request = signed();
  const body = Buffer.from(request.body);
  const unverified = begin(elsewhere('a key'), { headers: request.headers, body });
  body.fill(0x39);
  for (const name of ['body', 'replayKey', 'externalId', 'conflictKey', 'signedUrl', 'stringToSign']) assert.equal(name in unverified, false);
  unverified.signature.fill(0);
  unverified.message.fill(0);
  assert.ok(says(unverified));
  assert.equal(Buffer.from(unverified.finish(true).body).toString(), '{"a":1}');
});

test('a forgery, a stranger and a credential elsewhere are refused', () => {
  const code = (run) => {
    try {
      run();
    } catch (error) {
      return [error.constructor.name, error.code];
    }
    return 'nothing was thrown';
  }
  const unverified = begin(elsewhere(['new', 'old']), { headers: signed().headers, body: '{}' });
  assert.equal(says(unverified), false);
  assert.deepEqual(code(() => unverified.finish(false)), ['Rejected', 'signature-mismatch']);
  assert.deepEqual(code(() => unverified.finish(false, 1)), ['Rejected', 'signature-mismatch']);
  assert.deepEqual(code(() => unverified.finish(true, 2)), ['Rejected', 'signature-mismatch']);
  const [first, second] = [unverified.finish(true), unverified.finish(true, 1)];
  assert.deepEqual([first.credentialIndex, second.credentialIndex], [0, 1]);
  assert.notEqual(first.replayKey, second.replayKey);
  const each = new paraf.Verifier('bca', { elsewhere: { 12345: 'theirs', 67890: 'others' } });
  assert.deepEqual(begin(each, signed()).credentials, ['theirs']);
  assert.deepEqual(code(() => begin(each, signed(), { 'X-PARTNER-ID': '1' })), ['Rejected', 'unknown-partner']);
  assert.deepEqual(code(() => begin(each, signed(), { 'X-SIGNATURE': 'MQ==' })), ['Rejected', 'malformed-signature']);
  const { headers, body } = signed();
  assert.deepEqual(code(() => each.verify('POST', URL_PATH, headers, body, { now: TIMESTAMP })), ['Rejected', 'missing-credential']);
  for (const wrong of [{ elsewhere: 'a', clientSecret: 's', partnerId: '1' }, { elsewhere: { 1: 'a' }, publicKey: 'k' }, { elsewhere: '', partnerId: '1' }]) {
    assert.deepEqual(code(() => new paraf.Verifier('bca', wrong)), ['ParafError', 'invalid-argument']);
  }
  assert.deepEqual(code(() => new paraf.TokenVerifier('bca', { elsewhere: 'a', publicKey: key('rsa-2048-certificate'), clientKey: '1' })), ['ParafError', 'invalid-argument']);
  assert.deepEqual(code(() => new paraf.TokenVerifier('bca', { clientKey: '1' })), ['ParafError', 'missing-credential']);
});

/** As WebCrypto says it, which gets key, signature and message, and nothing of ours. */
const webCryptoSays = async (pem, { message, signature }) => {
  const imported = await webcrypto.subtle.importKey('spki', spki(pem), RSA, false, ['verify']);
  return webcrypto.subtle.verify(RSA.name, imported, signature, message);
};

const outcome = async (run) => {
  try {
    return told(await run());
  } catch (error) {
    if (!(error instanceof paraf.Rejected)) throw error;
    return { code: error.code, field: error.field, httpStatus: error.httpStatus, responseBody: error.responseBody };
  }
};

test('every RSA case of the suite is by WebCrypto what it is at once', async () => {
  const cases = (await readSuite())
    .flatMap((file) => file.cases)
    .filter(({ operation, input }) => operation.startsWith('verify') && Array.isArray(input.public_keys_pem) && input.public_keys_pem.length > 0);
  const profiles = new Set();
  const outcomes = { genuine: 0, forged: 0, refused: 0 };
  for (const { id, operation, profile, input } of cases) {
    let verifiers;
    try {
      for (const pem of input.public_keys_pem) spki(pem);
      const serves = input.partner_ids ?? input.client_keys ?? ['*'];
      const make = (credential) =>
        operation === 'verify'
          ? new paraf.Verifier(profile, { ...credential, partnerId: serves, direction: input.direction, acceptUncovered: input.accept_uncovered })
          : new paraf.TokenVerifier(profile, { ...credential, clientKey: serves });
      verifiers = [make({ publicKey: input.public_keys_pem }), make({ elsewhere: input.public_keys_pem.map(fingerprint) })];
    } catch {
      continue; // what is wrong with a credential is said before any request comes
    }
    if (verifiers[0].begin === undefined) continue;
    const body = input.body_base64 === undefined ? (input.body ?? null) : Buffer.from(input.body_base64, 'base64');
    const arrival = { now: typeof input.now === 'number' ? input.now * 1000 : input.now, toleranceSeconds: input.tolerance };
    const known = { ...arrival, service: input.service, ...(input.access_token === undefined ? {} : { accessToken: input.access_token }) };
    const given = operation === 'verify' ? [input.method, input.url, input.headers, body, known] : [input.headers, body, arrival];
    const atOnce = await outcome(() => verifiers[0].verify(...given)).catch(() => undefined);
    if (atOnce === undefined) continue; // an argument of the caller's own is wrong
    if (atOnce.code === 'missing-credential') continue; // signed by a secret
    for (const verifier of verifiers) {
      const inTwo = await outcome(async () => {
        const unverified = verifier.begin(...given);
        for (const [index, pem] of input.public_keys_pem.entries()) {
          if (await webCryptoSays(pem, unverified)) return unverified.finish(true, index);
        }
        return unverified.finish(false);
      });
      const isLengthKnown = verifier === verifiers[0];
      if (!isLengthKnown && atOnce.code === 'malformed-signature' && inTwo.code === 'signature-mismatch') continue;
      assert.deepEqual(inTwo, atOnce, id);
    }
    profiles.add(JSON.stringify(profile));
    outcomes[atOnce.code === undefined ? 'genuine' : atOnce.code === 'signature-mismatch' ? 'forged' : 'refused']++;
  }
  assert.ok(profiles.size > 10 && Object.values(outcomes).every((count) => count > 20), JSON.stringify([profiles.size, outcomes]));
});
