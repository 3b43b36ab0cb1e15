// New key pairs, in the forms that banks and programs ask for.

import assert from 'node:assert/strict'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { test } from 'node:test'
import { KeyPair, Signer, TokenVerifier, generateKeyPair, generateKeyPairAsync, parseKey } from 'paraf'
import { NOW, TIMESTAMP } from './fixtures.mjs'

test('a pair signs and verifies', () => {
  const pair = generateKeyPair()
  assert.ok(pair instanceof KeyPair)
  for (const privateKey of [pair.privatePkcs8Pem, pair.privatePkcs1Pem]) {
    const { headers } = new Signer('snap', { clientKey: 'client', privateKey }).tokenRequest({ timestamp: TIMESTAMP })
    for (const publicKey of [pair.publicSpkiPem, pair.publicBase64]) {
      assert.equal(new TokenVerifier('snap', { publicKey, clientKey: 'client' }).verify(headers, null, { now: NOW }).clientKey, 'client')
    }
  }
})

test('Node reads every form, and writes the same', () => {
  const pair = generateKeyPair(2048)
  const key = createPrivateKey(pair.privatePkcs8Pem)
  assert.equal(key.export({ type: 'pkcs8', format: 'pem' }), pair.privatePkcs8Pem)
  assert.equal(key.export({ type: 'pkcs1', format: 'pem' }), pair.privatePkcs1Pem)
  const spki = createPublicKey(key)
  assert.equal(spki.export({ type: 'spki', format: 'pem' }), pair.publicSpkiPem)
  assert.equal(spki.export({ type: 'spki', format: 'der' }).toString('base64'), pair.publicBase64)
})

test('a pair from a thread of the pool, of another length', async () => {
  const [one, two] = await Promise.all([generateKeyPairAsync(2056), generateKeyPairAsync()])
  assert.deepEqual(parseKey(one.privatePkcs8Pem, 'private'), { format: 'pkcs8', bits: 2056 })
  assert.deepEqual(parseKey(two.publicBase64, 'public'), { format: 'spki', bits: 2048 })
})

test('lengths that nobody may use', async () => {
  for (const bits of [0, 512, 2047, 8193, 2 ** 31]) {
    assert.throws(() => generateKeyPair(bits), { code: 'invalid-argument', field: 'bits' })
    await assert.rejects(generateKeyPairAsync(bits), { name: 'ParafError', code: 'invalid-argument', field: 'bits' })
  }
  for (const bits of ['2048', -1, 2048.5]) assert.throws(() => generateKeyPair(bits), { code: 'invalid-argument', field: 'bits' })
})
