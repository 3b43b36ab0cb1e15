// An option is a property of the object that was given, and of no prototype: somebody may have put one on that of all objects.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as paraf from 'paraf'
import { BODY, NOW, PATH, SECRET, sign, signer, TIMESTAMP, TOKEN, verifier, verify } from './fixtures.mjs'

const WEAK = { base: 'snap', name: 'weak', callback: { string_to_sign: '{access_token}:{timestamp}' } }

// Runs with these on the prototype of every object.
function polluted(properties, act) {
  Object.assign(Object.prototype, properties)
  try {
    return act()
  } finally {
    for (const name of Object.keys(properties)) delete Object.prototype[name]
  }
}

test('a verifier does not take what nobody gave', () => {
  const late = { now: NOW + 400_000 }
  const { headers } = sign()
  for (const tolerance of [86_400, 3_600]) {
    polluted({ tolerance, toleranceSeconds: tolerance }, () => assert.throws(() => verify(headers, late), { code: 'stale-timestamp' }))
  }
  const credential = { clientSecret: 's', partnerId: '*' }
  polluted({ acceptUncovered: ['body', 'url', 'method'] }, () => {
    assert.throws(() => new paraf.Verifier(WEAK, credential), { code: 'body-not-covered' })
  })
  polluted({ partnerId: '*' }, () => {
    assert.throws(() => new paraf.Verifier('bca', { clientSecret: 's' }), { code: 'invalid-argument' })
  })
  polluted({ clientSecret: SECRET }, () => {
    assert.throws(() => new paraf.Verifier('bca', { partnerId: '12345' }), { code: 'missing-credential' })
  })
  polluted({ now: NOW }, () => {
    assert.throws(() => verifier.verify('POST', PATH, headers, BODY, {}), { code: 'stale-timestamp' })
    assert.throws(() => verifier.verify('POST', PATH, headers, BODY), { code: 'stale-timestamp' })
  })
  polluted({ accessToken: TOKEN }, () => assert.equal(verify(headers).tokenChecked, false))
})

test('a signer does not, by either way into it', () => {
  const strange = { externalId: '99', accessToken: 'other', timestamp: '2020-01-01T00:00:00+07:00', partnerId: '54321', latitude: '1' }
  const prepared = signer.prepare('POST', PATH, { accessToken: TOKEN })
  const quick = () => signer.sign('POST', PATH, BODY, { accessToken: TOKEN, timestamp: TIMESTAMP, externalId: '1' })
  const native = () => signer.sign('POST', PATH, BODY, { accessToken: TOKEN, timestamp: TIMESTAMP, externalId: '1', origin: 'a' })
  const again = () => prepared.sign(BODY, { timestamp: TIMESTAMP, externalId: '1' })
  for (const act of [quick, native, again]) {
    const { headers } = act()
    assert.deepEqual(polluted(strange, () => act().headers), headers)
  }
  polluted(strange, () => assert.throws(() => signer.sign('POST', PATH, BODY, {}), { code: 'missing-credential' }))
  polluted({ clientSecret: SECRET }, () => {
    assert.throws(() => new paraf.Signer('bca', {}).sign('POST', PATH, BODY, { accessToken: TOKEN }), { code: 'missing-credential' })
  })
})

test('nor does anything else', () => {
  const { headers, body, method, url } = sign()
  polluted({ 'X-SIGNATURE': headers['X-SIGNATURE'], strange: 1 }, () => {
    const { 'X-SIGNATURE': _, ...unsigned } = headers
    assert.throws(() => verify(unsigned), { code: 'missing-header' })
    for (const whole of [headers, Object.create(headers), Object.assign(Object.create(null), headers)]) assert.ok(verify(whole))
  })
  polluted({ hashedBytes: 1, direction: 'to-partner', language: 'id' }, () => {
    const { matched } = paraf.diagnose('bca', { method, url, headers, body, clientSecret: SECRET })
    assert.equal(matched, true)
  })
  polluted({ direction: 'response', mode: 'lenient', profile: 'bca-legacy' }, () => {
    assert.ok(paraf.validate('17', '{}').length > 3)
  })
})

test('an object that inherits its options gives none', () => {
  const inherits = Object.create({ accessToken: TOKEN })
  assert.throws(() => signer.sign('POST', PATH, BODY, inherits), { code: 'missing-credential' })
  class Options {
    constructor() {
      this.accessToken = TOKEN
    }

    get externalId() {
      return '99'
    }
  }
  assert.notEqual(signer.sign('POST', PATH, BODY, new Options()).headers['X-EXTERNAL-ID'], '99')
  const hidden = Object.defineProperty({ accessToken: TOKEN }, 'externalId', { value: '99', enumerable: false })
  assert.notEqual(signer.sign('POST', PATH, BODY, hidden).headers['X-EXTERNAL-ID'], '99')
})
