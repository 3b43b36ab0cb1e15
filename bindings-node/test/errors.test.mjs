// One family of errors, with codes that hold in every language.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { isNativeError } from 'node:util/types'
import * as paraf from 'paraf'
import { key, NOW, sign, signer, verify } from './fixtures.mjs'

const required = createRequire(import.meta.url)('paraf')
const { ParafError, Profile, Rejected, Signer, TokenVerifier, Verifier } = paraf

const received = (change, options) => verify({ ...sign().headers, ...change }, options)
const asked = new Signer('snap', { clientKey: 'other', privateKey: key('rsa-2048') }).tokenRequest({ timestamp: NOW })
const tokens = new TokenVerifier('snap', { publicKey: key('rsa-2048-certificate'), clientKey: 'client' })

// How each code comes about. The two that need a broken machine are not here.
const WAYS = {
  'unknown-profile': () => new Signer('none', {}),
  'invalid-profile': () => new Profile({ base: 'snap', unknown: 1 }),
  'unsupported-by-profile': () => new Verifier('bca-legacy', { clientSecret: 's', partnerId: '*' }),
  'body-not-covered': () => new Verifier(
    { base: 'snap', name: 'x', callback: { string_to_sign: '{access_token}:{timestamp}' } },
    { clientSecret: 's', partnerId: '*' },
  ),
  'url-not-covered': () => new Verifier(
    { base: 'snap', name: 'x', callback: { string_to_sign: '{body_digest}:{timestamp}' } },
    { clientSecret: 's', partnerId: '*' },
  ),
  'method-not-covered': () => new Verifier(
    { base: 'snap', name: 'x', callback: { string_to_sign: '{endpoint_url}:{body_digest}:{timestamp}' } },
    { clientSecret: 's', partnerId: '*' },
  ),
  'missing-credential': () => sign({ accessToken: undefined }),
  'invalid-secret': () => new Signer('bca', { clientSecret: '' }),
  'invalid-key': () => paraf.parseKey('key', 'private'),
  'unsupported-key': () => paraf.parseKey(key('ed25519'), 'private'),
  'encrypted-key': () => paraf.parseKey(key('rsa-2048-encrypted-pkcs8'), 'private'),
  'invalid-method': () => signer.sign('post', '/', '{}', { accessToken: 't' }),
  'invalid-url': () => paraf.endpointUrl('path', 'bca'),
  'invalid-timestamp': () => sign({ timestamp: '2022-04-21' }),
  'invalid-header': () => sign({ externalId: 'a b' }),
  'invalid-body': () => paraf.minify('"'),
  'invalid-argument': () => paraf.minify(1),
  'unreadable-capture': () => paraf.capturedRequests('no request'),
  'missing-header': () => received({ 'X-SIGNATURE': '' }),
  'duplicate-header': () => received({ 'x-signature': 'x' }),
  'malformed-header': () => received({ Authorization: 'Basic x' }),
  'malformed-timestamp': () => received({ 'X-TIMESTAMP': 'yesterday' }),
  'stale-timestamp': () => received({}, { now: 0 }),
  'malformed-body': () => verify(sign().headers, {}, '"'),
  'token-mismatch': () => received({}, { accessToken: 'other' }),
  'malformed-signature': () => received({ 'X-SIGNATURE': 'x' }),
  'signature-mismatch': () => verify(sign().headers, {}, '{}'),
  'unknown-client': () => tokens.verify(asked.headers, asked.body, { now: NOW }),
  'unknown-partner': () => received({ 'X-PARTNER-ID': '54321' }),
}

for (const [code, act] of Object.entries(WAYS)) {
  test(code, () => {
    assert.throws(act, (error) => {
      assert.equal(error.code, code)
      assert.ok(error instanceof ParafError && error instanceof Error && isNativeError(error))
      assert.ok(error instanceof required.ParafError)
      assert.equal(typeof error.field, 'string')
      assert.ok(error.message.startsWith(`${error.field}: `), error.message)
      assert.match(error.stack, /errors\.test\.mjs|fixtures\.mjs/)
      assert.equal(error.cause, undefined)
      assert.equal(error.name, error.constructor.name)
      return true
    })
  })
}

test('every code can come about, and the table in docs/ has them all', () => {
  const codes = paraf.errorCodes()
  const table = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  assert.deepEqual(codes, [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code))
  assert.deepEqual(codes.filter((code) => !(code in WAYS)), ['provider-failed', 'internal'])
})

test('a rejection carries its answer', () => {
  assert.throws(() => received({}, { accessToken: 'other' }), (error) => {
    assert.ok(error instanceof Rejected && error instanceof required.Rejected)
    const { httpStatus, responseCode, responseMessage, responseBody } = error
    assert.deepEqual([httpStatus, responseCode, responseMessage], [401, '4012401', 'Invalid Token (B2B)'])
    assert.deepEqual(JSON.parse(responseBody), { responseCode, responseMessage })
    return true
  })
})

test('a rejected body tells where', () => {
  assert.throws(() => verify(sign().headers, {}, '{"a'), { name: 'Rejected', code: 'malformed-body', offset: 1 })
})

test('a mistake in the call is no rejection', () => {
  for (const act of [() => verify(null), () => verify({}, { service: 'x' }), () => verify({}, { now: 'noon' })]) {
    assert.throws(act, (error) => error instanceof ParafError && !(error instanceof Rejected))
  }
})
