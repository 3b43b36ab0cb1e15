// A key that lives elsewhere: what is asked of it, and what becomes of what it throws.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import * as paraf from 'paraf-wasm';
import { TIMESTAMP, key } from './fixtures.mjs';

const BY_RSA = { base: 'snap', name: 'by-rsa', request: { algorithm: 'rsa-sha256' } };
const signerWith = (rsaSigner, profile = 'bca') => new paraf.Signer(profile, { clientKey: 'client', rsaSigner });
const ask = (rsaSigner) => signerWith(rsaSigner).tokenRequest({ timestamp: TIMESTAMP });

test('the digest goes out and the signature comes back', () => {
  const asked = [];
  const request = ask((digest) => {
    asked.push(digest);
    return new Uint8Array(256).fill(1);
  });
  const digest = createHash('sha256').update(request.stringToSign.reveal()).digest();
  assert.deepEqual(asked.map((one) => Buffer.from(one)), [digest]);
  assert.equal(request.signature, Buffer.alloc(256, 1).toString('base64'));
});

test('what it throws is the cause', () => {
  const locked = new Error('CKR_PIN_LOCKED');
  for (const thrown of [locked, 'locked', 0, { code: 7 }]) {
    const rsaSigner = () => {
      throw thrown;
    };
    const signer = signerWith(rsaSigner, BY_RSA);
    for (const act of [
      () => signer.tokenRequest(),
      () => signer.customerTokenRequest({ refreshToken: 'r' }),
      () => signer.sign('POST', '/v1.0/x', '{}', { accessToken: 't' }),
      () => signer.prepare('POST', '/v1.0/x', { accessToken: 't' }).sign('{}'),
    ]) {
      assert.throws(act, (error) => error instanceof paraf.ParafError && error.code === 'provider-failed' && error.cause === thrown);
    }
  }
});

test('what is no signature is refused', () => {
  for (const nothing of [undefined, null, 'c2ln', [1, 2], Promise.resolve(new Uint8Array(256))]) {
    assert.throws(() => ask(() => nothing), { code: 'provider-failed', message: /Uint8Array/ });
  }
});

test('it is a function and stands alone', () => {
  assert.throws(() => signerWith(new Uint8Array(1)), { code: 'invalid-argument', field: 'rsa_signer' });
  const both = { privateKey: key('rsa-2048'), rsaSigner: () => new Uint8Array(256) };
  assert.throws(() => new paraf.Signer('bca', both), { code: 'invalid-argument', field: 'rsa_signer' });
  assert.ok(new paraf.Signer('bca', { rsaSigner: undefined }));
});

test('an error without a cause has none', () => {
  assert.throws(() => paraf.minify('{"a'), (error) => !('cause' in error));
});
