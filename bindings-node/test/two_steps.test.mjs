// Signing in two steps: by Node's own crypto and by WebCrypto, which takes its time.

import assert from 'node:assert/strict'
import { createHash, createHmac, createPrivateKey, webcrypto } from 'node:crypto'
import { test } from 'node:test'
import * as paraf from 'paraf'
import { TIMESTAMP, key } from './fixtures.mjs'

const CALL = { accessToken: 't0ken', timestamp: TIMESTAMP, externalId: '1', partnerId: 'KBBEXAMPLE', channelId: '95051' }
const bytes = (made) => new Uint8Array(made)

test('a transaction is what signing at once makes', () => {
  const unsigned = new paraf.Signer('bca', {}).begin('POST', '/openapi/v1.0/x', '{ "a": 1 }', CALL)
  const signed = unsigned.finish(createHmac('sha512', 'secret').update(unsigned.message).digest())
  const atOnce = new paraf.Signer('bca', { clientSecret: 'secret' }).sign('POST', '/openapi/v1.0/x', '{ "a": 1 }', CALL)
  const shown = (request) => [request.method, request.url, request.headers, Buffer.from(request.body).toString(), request.signature]
  assert.deepEqual(shown(signed), shown(atOnce))
  assert.equal(unsigned.algorithm, 'hmac-sha512')
  assert.deepEqual(Buffer.from(unsigned.digest), createHash('sha256').update(unsigned.message).digest())
  assert.doesNotMatch(String(unsigned), /t0ken/)
})

test('a token request is signed by WebCrypto', async () => {
  const der = createPrivateKey(key('rsa-2048')).export({ type: 'pkcs8', format: 'der' })
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const own = await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
  const unsigned = new paraf.Signer('bca', { clientKey: 'client' }).beginTokenRequest({ timestamp: TIMESTAMP })
  assert.equal(unsigned.algorithm, 'rsa-sha256')
  const signed = unsigned.finish(bytes(await webcrypto.subtle.sign(algorithm.name, own, unsigned.message)))
  const atOnce = new paraf.Signer('bca', { clientKey: 'client', privateKey: key('rsa-2048') }).tokenRequest({ timestamp: TIMESTAMP })
  assert.deepEqual(signed.headers, atOnce.headers)
  const customer = new paraf.Signer('snap', { clientKey: 'client' }).beginCustomerTokenRequest({ authCode: 'code', timestamp: TIMESTAMP })
  assert.equal(Buffer.from(customer.finish(new Uint8Array(256)).body).toString(), '{"grantType":"authorization_code","authCode":"code"}')
})

test('what is no signature is refused, and so is what cannot be signed', () => {
  const refused = (code, field) => (error) => error instanceof paraf.ParafError && error.code === code && (!field || error.field === field)
  const unsigned = new paraf.Signer('bca', {}).begin('GET', '/x', null, CALL)
  for (const signature of [new Uint8Array(0), new Uint8Array(63), new Uint8Array(65), 'MQ==', undefined, null, 64, [1]]) {
    assert.throws(() => unsigned.finish(signature), refused('invalid-argument', 'signature'))
  }
  const signer = new paraf.Signer('bca', {})
  assert.throws(() => signer.begin('GET', '/x', null, { timestamp: TIMESTAMP }), refused('missing-credential'))
  assert.throws(() => signer.begin('GET', '/x', null, { ...CALL, other: 1 }), refused('invalid-argument'))
  assert.throws(() => signer.beginTokenRequest(), refused('missing-credential', 'client_key'))
  assert.throws(() => signer.beginCustomerTokenRequest({}), refused('invalid-argument', 'auth_code'))
  assert.throws(() => new paraf.Signer('bca-legacy', { clientKey: 'c' }).beginTokenRequest(), refused('unsupported-by-profile'))
})
