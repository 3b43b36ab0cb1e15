// Whatever goes in, the process lives, and what comes out is an answer or a ParafError.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as paraf from 'paraf'
import { BODY, key, NOW, PATH, sign, signer, TIMESTAMP, TOKEN, verifier, verify } from './fixtures.mjs'

const { BodyHasher, ParafError, Profile, Signer, TokenVerifier, Verifier } = paraf

const VALUES = [
  undefined, null, true, false, 0, -1, 1.5, NaN, Infinity, -Infinity, 2 ** 53, 1e308, 10n, Symbol('s'), '', ' ', 'text', '\0', '\r\n',
  '\uD800', 'a\uDC00b', '😀', '{', '-----BEGIN', 'x'.repeat(100_000), () => 'x', class {}, {}, [], [[]], [undefined], [null, 1], ['a'],
  ['\uD800'], new Date(), new Date(NaN), new Date(8.64e15), /x/, new Map(), new Set([1]), new Map([[1, 2]]), new Error('e'),
  Promise.resolve(), Buffer.alloc(0), Buffer.from([0xff, 0xfe]), Buffer.from('{}'), new Uint8Array(3), new Uint16Array(3),
  new Float64Array(1), new DataView(new ArrayBuffer(3)), new ArrayBuffer(3), new SharedArrayBuffer(3), Object.create(null),
  { toString: () => 'x' }, new Proxy({}, {}), new Proxy([], {}), new String('boxed'), new Number(1), new Array(5), globalThis.Headers,
  { length: 3 }, { timestamp: 'x' }, { accessToken: 1 }, { now: {} }, { toleranceSeconds: -1 }, { toleranceSeconds: 1.5 }, { base: 'snap' },
  { base: { base: {} } }, { __proto__: { accessToken: 'inherited' } }, signer, new Profile('snap'), sign(), sign().stringToSign,
]

const prepared = signer.prepare('POST', PATH, { accessToken: TOKEN })
const tokens = new TokenVerifier('snap', { publicKey: key('rsa-2048-certificate'), clientKey: '*' })

// A call of each function with one argument, or one option, replaced.
const CALLS = {
  'minify(body)': (value) => paraf.minify(value),
  'minify(profile)': (value) => paraf.minify('{}', value),
  'bodyDigest(body)': (value) => paraf.bodyDigest(value),
  'bodyDigest(profile)': (value) => paraf.bodyDigest('{}', value),
  'endpointUrl(url)': (value) => paraf.endpointUrl(value, 'bca'),
  'endpointUrl(profile)': (value) => paraf.endpointUrl('/', value),
  'parseKey(key)': (value) => paraf.parseKey(value, 'private'),
  'parseKey(kind)': (value) => paraf.parseKey(key('rsa-2048'), value),
  'parseKey(profile)': (value) => paraf.parseKey(key('rsa-2048'), 'private', value),
  'new Profile': (value) => new Profile(value),
  'new BodyHasher': (value) => new BodyHasher(value),
  'BodyHasher.update': (value) => new BodyHasher().update(value).finish(),
  'new Signer(profile)': (value) => new Signer(value, {}),
  'new Signer(credential)': (value) => new Signer('bca', value),
  'tokenRequest': (value) => signer.tokenRequest(value),
  'customerTokenRequest': (value) => signer.customerTokenRequest(value),
  'sign(method)': (value) => signer.sign(value, PATH, BODY, { accessToken: TOKEN }),
  'sign(url)': (value) => signer.sign('POST', value, BODY, { accessToken: TOKEN }),
  'sign(body)': (value) => signer.sign('POST', PATH, value, { accessToken: TOKEN }),
  'sign(options)': (value) => signer.sign('POST', PATH, BODY, value),
  'prepare(method)': (value) => signer.prepare(value, PATH),
  'prepare(url)': (value) => signer.prepare('POST', value),
  'prepare(options)': (value) => signer.prepare('POST', PATH, value),
  'prepared.sign(body)': (value) => prepared.sign(value),
  'prepared.sign(options)': (value) => prepared.sign(BODY, value),
  'new Verifier(profile)': (value) => new Verifier(value, { clientSecret: 's', partnerId: '*' }),
  'new Verifier(credential)': (value) => new Verifier('bca', value),
  'verify(method)': (value) => verifier.verify(value, PATH, sign().headers, BODY),
  'verify(url)': (value) => verifier.verify('POST', value, sign().headers, BODY),
  'verify(headers)': (value) => verifier.verify('POST', PATH, value, BODY),
  'verify(body)': (value) => verifier.verify('POST', PATH, sign().headers, value),
  'verify(options)': (value) => verifier.verify('POST', PATH, sign().headers, BODY, value),
  'new TokenVerifier(profile)': (value) => new TokenVerifier(value, { publicKey: key('rsa-2048-certificate'), clientKey: '*' }),
  'new TokenVerifier(credential)': (value) => new TokenVerifier('snap', value),
  'tokens.verify(headers)': (value) => tokens.verify(value),
  'tokens.verify(body)': (value) => tokens.verify(sign().headers, value),
  'tokens.verify(options)': (value) => tokens.verify(sign().headers, BODY, value),
}
const request = { method: 'POST', url: PATH, headers: sign().headers, body: BODY }
const REQUEST_OPTIONS = ['method', 'url', 'headers', 'body', 'direction', 'clientKey', 'apiKey', 'accessToken']
const DIAGNOSIS_OPTIONS = [
  'hashedBody', 'clientSecret', 'otherSecrets', 'apiSecret', 'privateKey', 'publicKey', 'now', 'tokenIssuedAt', 'responseCode',
  'responseMessage', 'hashedBytes', 'language',
]
for (const option of REQUEST_OPTIONS) {
  CALLS[`explain ${option}`] = (value) => paraf.explain('bca', { ...request, [option]: value })
}
for (const option of [...REQUEST_OPTIONS, ...DIAGNOSIS_OPTIONS]) {
  CALLS[`diagnose ${option}`] = (value) => paraf.diagnose('bca', { ...request, hashedBytes: 1, [option]: value })
}
Object.assign(CALLS, {
  'explain(profile)': (value) => paraf.explain(value, request),
  'explain(request)': (value) => paraf.explain('bca', value),
  'diagnose(profile)': (value) => paraf.diagnose(value, { ...request, hashedBytes: 1 }),
  'diagnose(request)': (value) => paraf.diagnose('bca', value),
  'diagnoseAsync(request)': (value) => void paraf.diagnoseAsync('bca', value).catch(() => {}),
  'capturedRequests': (value) => paraf.capturedRequests(value),
  'capturedRequests(options)': (value) => paraf.capturedRequests('curl host.id', value),
  'capturedResponse': (value) => paraf.capturedResponse(value),
  'generateKeyPair': (value) => value === undefined || value === null || paraf.generateKeyPair(value),
  'service(id)': (value) => paraf.service(value),
  'service(profile)': (value) => paraf.service('17', value),
  'services(profile)': (value) => paraf.services(value),
  'serviceOf(method)': (value) => paraf.serviceOf(value, '/'),
  'serviceOf(url)': (value) => paraf.serviceOf('POST', value),
  'validate(service)': (value) => paraf.validate(value, '{}'),
  'validate(body)': (value) => paraf.validate('17', value),
  'validate(options)': (value) => paraf.validate('17', '{}', value),
  'Service.fromJson': (value) => paraf.Service.fromJson(value),
  'newExternalId': (value) => paraf.newExternalId(value, value),
  'newPartnerReferenceNo': (value) => paraf.newPartnerReferenceNo('15', value),
  'validateReference': (value) => paraf.validateReference('17', value, value, 'bca'),
  'new EsbCode': (value) => new paraf.EsbCode(value),
  'EsbCode.english': (value) => new paraf.EsbCode('ESB-99-009').english(value),
  'new ResponseCode': (value) => new paraf.ResponseCode(value),
  'ResponseCode.build': (value) => paraf.ResponseCode.build(value, value, value),
  'ResponseCode.message': (value) => new paraf.ResponseCode('4001701').message(value),
  'ResponseCode.outcomeFor': (value) => new paraf.ResponseCode('4001701').outcomeFor(value),
  'ResponseCode.adviceFor': (value) => new paraf.ResponseCode('4001701').adviceFor(value),
  'ResponseCode.statusServiceFor': (value) => new paraf.ResponseCode('4001701').statusServiceFor(value),
  'ResponseCode.asMeant': (value) => new paraf.ResponseCode('4001701').asMeant(value, 'bca'),
  'new Amount(value)': (value) => new paraf.Amount(value, 'IDR'),
  'new Amount(currency)': (value) => new paraf.Amount('1.00', value),
  'Amount.parseLenient': (value) => paraf.Amount.parseLenient(value, 'IDR'),
  'Amount.fromHundredths': (value) => paraf.Amount.fromHundredths(value, 'IDR'),
  'Amount.add': (value) => new paraf.Amount('1.00', 'IDR').add(value),
  'Amount.compare': (value) => new paraf.Amount('1.00', 'IDR').compare(value),
  'new VirtualAccountNumber': (value) => new paraf.VirtualAccountNumber(value, value),
  'VirtualAccountNumber.split': (value) => paraf.VirtualAccountNumber.split(value),
  'VirtualAccountNumber.splitAfter': (value) => paraf.VirtualAccountNumber.splitAfter('1', value),
  'new Delivery(service)': (value) => new paraf.Delivery(value, '{}', { partner: 'bank' }),
  'new Delivery(body)': (value) => new paraf.Delivery('25', value, { partner: 'bank' }),
  'new Delivery(options)': (value) => new paraf.Delivery('25', '{}', value),
  'decideInquiry': (value) => paraf.decideInquiry(value, value),
  'answer(service)': (value) => paraf.answer(value, '40414'),
  'answer(case)': (value) => paraf.answer('24', value),
  'answer(data)': (value) => paraf.answer('24', '20000', value),
  'answer(request)': (value) => paraf.answer('24', '20000', null, value),
  'answer(options)': (value) => paraf.answer('24', '20000', null, null, value),
  'checkAnswer(service)': (value) => paraf.checkAnswer(value, '{}', '{}'),
  'checkAnswer(request)': (value) => paraf.checkAnswer('17', value, '{}'),
  'checkAnswer(answer)': (value) => paraf.checkAnswer('17', '{}', value),
  'checkAnswer(profile)': (value) => paraf.checkAnswer('17', '{}', '{}', value),
  'decidePayment(delivery)': (value) => paraf.decidePayment(value),
  'decidePayment(known)': (value) => paraf.decidePayment(new paraf.Delivery('25', '{}', { partner: 'bank' }), value),
  'finishPayment': (value) => paraf.finishPayment(value, value, value),
  'readResponse(service)': (value) => paraf.readResponse(value, 200, ''),
  'readResponse(httpStatus)': (value) => paraf.readResponse('17', value, ''),
  'readResponse(body)': (value) => paraf.readResponse('17', 200, value),
  'readResponse(options)': (value) => paraf.readResponse('17', 200, '', value),
  'statementWindows': (value) => paraf.statementWindows('2022-01-01', value),
})
for (const option of ['direction', 'profile', 'mode', 'now']) {
  CALLS[`validate ${option}`] = (value) => paraf.validate('17', '{}', { [option]: value })
}
for (const option of ['clientKey', 'clientSecret', 'privateKey', 'partnerId', 'channelId', 'apiKey', 'apiSecret']) {
  CALLS[`Signer ${option}`] = (value) => new Signer('bca', { [option]: value })
}
for (const option of [
  'timestamp', 'accessToken', 'externalId', 'partnerId', 'channelId', 'customerToken', 'deviceId', 'ipAddress', 'latitude', 'longitude',
  'origin',
]) {
  CALLS[`sign ${option}`] = (value) => sign({ [option]: value })
}
for (const option of ['clientSecret', 'publicKey', 'partnerId', 'direction', 'acceptUncovered']) {
  CALLS[`Verifier ${option}`] = (value) => new Verifier('bca', { clientSecret: 's', partnerId: '*', [option]: value })
}
for (const option of ['accessToken', 'service', 'now', 'toleranceSeconds']) {
  CALLS[`verify ${option}`] = (value) => verify(sign().headers, { [option]: value })
}

for (const [name, call] of Object.entries(CALLS)) {
  test(`${name} takes anything or says why not`, () => {
    for (const value of VALUES) {
      for (const each of [value, [value], { value }]) {
        try {
          call(each)
        } catch (error) {
          // JSON.stringify alone has errors of its own, about profiles that are no JSON.
          if (error instanceof TypeError && /BigInt|circular/.test(error.message)) continue
          assert.ok(error instanceof ParafError, `${String(error)} for ${typeof value}`)
          assert.ok(paraf.errorCodes().includes(error.code))
        }
      }
    }
  })
}

test('no arguments at all', () => {
  for (const call of [
    paraf.minify, paraf.bodyDigest, paraf.endpointUrl, paraf.parseKey, () => new Profile(), () => new Signer(), () => new Verifier(),
    () => new TokenVerifier(), () => signer.sign(), () => signer.prepare(), () => prepared.sign(), () => verifier.verify(),
    () => tokens.verify(), () => signer.customerTokenRequest(), () => new BodyHasher().update(), paraf.explain, paraf.diagnose,
    paraf.diagnoseAsync, paraf.capturedRequests, paraf.capturedResponse, paraf.service, paraf.serviceOf, paraf.validate,
    paraf.Service.fromJson,
    paraf.newExternalId, paraf.newPartnerReferenceNo, paraf.validateReference, () => new paraf.EsbCode(), paraf.decideInquiry, paraf.decidePayment, paraf.finishPayment,
    paraf.answer, paraf.checkAnswer,
    () => new paraf.Delivery(), paraf.readResponse, paraf.statementWindows,
    () => new paraf.ResponseCode(), () => paraf.ResponseCode.build(), () => new paraf.Amount(), () => new paraf.VirtualAccountNumber(),
  ]) {
    assert.throws(call, ParafError)
  }
})

test('a method of another object is a TypeError, not a crash', () => {
  for (const other of [{}, null, verifier, new Profile('snap'), Object.create(signer)]) {
    assert.throws(() => signer.sign.call(other, 'POST', PATH, BODY), TypeError)
  }
  for (const Class of [paraf.PreparedSigner, paraf.Service, paraf.Trace, paraf.Diagnosis, paraf.StatementWindow, paraf.CapturedRequest, paraf.KeyPair]) assert.throws(() => new Class())
})

test('half of a surrogate pair is refused, not replaced', () => {
  const half = (code) => ({ name: 'ParafError', code })
  for (const body of ['{"a":"\uD800"}', '\uDC00', '{"a":"é\uD83D']) {
    assert.throws(() => paraf.minify(body), half('invalid-body'))
    assert.throws(() => paraf.bodyDigest(body, { base: 'snap', name: 'raw', request: { body: 'raw' } }), half('invalid-body'))
    assert.throws(() => new BodyHasher().update(body), half('invalid-body'))
    assert.throws(() => sign({}, body), half('invalid-body'))
    assert.throws(() => verify(sign().headers, {}, body), { name: 'Rejected', code: 'malformed-body', message: /^body: is not UTF-8 at byte / })
  }
  assert.throws(() => paraf.minify('{"é":"\uD83D"}'), { offset: 7, message: 'body: is not UTF-8 at byte 7' })
  assert.throws(() => new Signer('bca', { clientSecret: '\uD800' }), half('invalid-argument'))
  assert.throws(() => paraf.endpointUrl('/\uD800', 'bca'), half('invalid-url'))
  assert.throws(() => signer.sign('POST', '/?a=\uD800', BODY, { accessToken: TOKEN }), half('invalid-url'))
  assert.throws(() => new Profile('{"base":"snap","name":"\uD800"}'), ParafError)
  assert.equal(paraf.minify('"\uFFFD"').toString(), '"\uFFFD"', 'a real U+FFFD is a character')
})

test('half of a surrogate pair in what arrived is a rejection, with one wording', () => {
  const { headers } = sign()
  const rejected = (code, message) => ({ name: 'Rejected', code, message })
  for (const half of ['\uD800', 'a\uDFFFb']) {
    const at = half.indexOf(half.match(/\p{Surrogate}/u)[0])
    for (const name of Object.keys(headers)) {
      const changed = { ...headers, [name]: half }
      if (name === 'Content-Type') assert.ok(verify(changed))
      else if (name === 'X-SIGNATURE') assert.throws(() => verify(changed), rejected('malformed-signature', /^X-SIGNATURE: has the wrong encoding/))
      else if (name === 'X-TIMESTAMP') assert.throws(() => verify(changed), rejected('malformed-timestamp', /^X-TIMESTAMP: is not UTF-8 \(/))
      else assert.throws(() => verify(changed), rejected('malformed-header', new RegExp(`^${name}: is not UTF-8 \\(`)))
    }
    assert.ok(verify({ ...headers, [half]: half }))
    const url = `${PATH}?${half}`
    const where = new RegExp(`^url: is not UTF-8 at byte ${PATH.length + 1 + at} \\(`)
    assert.throws(() => verifier.verify('POST', url, headers, BODY, { now: NOW }), rejected('invalid-url', where))
    assert.throws(() => verifier.verify(half, PATH, headers, BODY, { now: NOW }), rejected('invalid-method', /^method: /))
  }
  assert.throws(() => verify({ ...headers, 'X-PARTNER-ID': '\uFFFD' }), { name: 'Rejected', code: 'malformed-header', message: /visible ASCII/ })
})

test('a request with half of a surrogate pair is explained and diagnosed all the same', () => {
  const headers = { 'X-TIMESTAMP': TIMESTAMP, 'X-SIGNATURE': 'x', 'Authorization': `Bearer ${TOKEN}`, '\uD800': '\uDFFF' }
  const asked = { method: 'POST\uD800', url: `${PATH}?\uD800`, headers, body: '{ }' }
  assert.equal(paraf.explain('bca', asked).body.toString(), '{}')
  const broken = { ...asked, body: '"\uD800"' }
  // A body that cannot be canonicalized has no stages to show.
  assert.throws(() => paraf.explain('bca', broken), { name: 'ParafError', code: 'invalid-body', message: 'body: is not UTF-8 at byte 1' })
  const known = { clientSecret: 's', hashedBody: '\uD800', responseCode: '\uD800', responseMessage: '\uD800' }
  assert.equal(paraf.diagnose('bca', { ...broken, ...known }).matched, false)
})

test('a body that is not UTF-8, or is no whole JSON text', () => {
  assert.throws(() => paraf.minify(Buffer.from([0x7b, 0xff])), { code: 'invalid-body', offset: 1 })
  assert.throws(() => paraf.minify('\uFEFF{}'), { code: 'invalid-body', offset: 0 })
  assert.throws(() => paraf.minify('{"a'), { code: 'invalid-body', offset: 1 })
  assert.equal(paraf.minify('\0').toString(), '\0')
})

test('a body whose bytes are gone', () => {
  const body = new Uint8Array(Buffer.from(BODY))
  structuredClone(body.buffer, { transfer: [body.buffer] })
  assert.throws(() => sign({}, body), { code: 'invalid-body', message: /transferred/ })
})

test('an empty body in every form', () => {
  for (const body of [null, '', Buffer.alloc(0), new Uint8Array()]) {
    const request = sign({}, body)
    assert.ok(Buffer.isBuffer(request.body))
    assert.equal(request.body.length, 0)
    assert.equal(request.signature, sign({}, null).signature)
  }
})

test('an option that takes the body away', () => {
  const body = new Uint8Array(1 << 20).fill(0x20)
  const take = () => structuredClone(body.buffer, { transfer: [body.buffer] })
  const options = { accessToken: TOKEN, get externalId() { take(); return '1' } }
  assert.throws(() => signer.sign('POST', PATH, body, options), { code: 'invalid-body' })
  const stolen = new Uint8Array(1 << 20).fill(0x20)
  const headers = { *[Symbol.iterator]() { structuredClone(stolen.buffer, { transfer: [stolen.buffer] }) } }
  assert.throws(() => verifier.verify('POST', PATH, headers, stolen), { code: 'invalid-body' })
})

test('options that call back', () => {
  const options = { timestamp: TIMESTAMP, get accessToken() { return sign().url && TOKEN }, externalId: '1' }
  assert.equal(signer.sign('POST', PATH, BODY, options).signature, sign().signature)
  const own = new RangeError('mine')
  assert.throws(() => sign({ get deviceId() { throw own } }), (error) => error === own)
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  assert.throws(() => signer.sign('POST', PATH, BODY, revoked.proxy), TypeError)
})

test('what does not cross as lines of a text takes the other way, to the same answer', () => {
  const wanted = sign().signature
  const options = { accessToken: TOKEN, timestamp: TIMESTAMP, externalId: '1' }
  assert.equal(sign({ deviceId: undefined }).signature, wanted)
  assert.equal(sign({ timestamp: NOW }).signature, wanted)
  assert.equal(signer.prepare('POST', PATH, { accessToken: TOKEN }).sign(BODY, { timestamp: new Date(NOW), externalId: '1' }).signature, wanted)
  // A line break makes another number of lines, or moves one to the next option: it must be refused as part of its own.
  for (const [name, field] of [['accessToken', 'Authorization'], ['externalId', 'X-EXTERNAL-ID']]) {
    for (const value of ['a\nb', '\n', 'a\n', '\nb']) assert.throws(() => sign({ [name]: value }), { code: 'invalid-header', field })
  }
  assert.throws(() => sign({ timestamp: `${TIMESTAMP}\n` }), { code: 'invalid-timestamp' })
  assert.throws(() => signer.sign('POST\n', PATH, BODY, options), { code: 'invalid-method' })
  assert.throws(() => signer.sign('POST', `${PATH}\n`, BODY, options), { code: 'invalid-url' })
  assert.throws(() => signer.sign('POST\n/a', '', BODY, options), { code: 'invalid-method' })
  assert.throws(() => prepared.sign(BODY, { timestamp: TIMESTAMP, externalId: '1\n2' }), { code: 'invalid-header' })
  for (const name of ['accessToken', 'externalId', 'timestamp']) assert.throws(() => sign({ [name]: '' }), ParafError)
  assert.throws(() => sign({ accessToken: '\uD800' }), { code: 'invalid-argument', field: 'access_token' })
  // Longer than what is read at once.
  const long = signer.sign('POST', PATH, BODY, { ...options, accessToken: 't'.repeat(3000) })
  assert.equal(long.headers.Authorization, `Bearer ${'t'.repeat(3000)}`)
})

test('a signer that is frozen signs, and none shows how', () => {
  const frozen = Object.freeze(new Signer('bca', { clientSecret: 's', partnerId: '1', channelId: '95231' }))
  assert.ok(frozen.sign('POST', PATH, BODY, { accessToken: TOKEN }).signature)
  for (const object of [signer, frozen, prepared]) assert.deepEqual([Reflect.ownKeys(object), object.quick], [[], undefined])
})

test('an unknown option is refused, whatever its value', () => {
  for (const options of [{ acessToken: TOKEN }, { externalID: undefined }, { body: null }]) {
    const [field] = Object.keys(options)
    const wanted = { code: 'invalid-argument', field }
    assert.throws(() => sign(options), wanted)
    assert.throws(() => verify(sign().headers, options), wanted)
    assert.throws(() => new Signer('bca', options), wanted)
    assert.throws(() => new Verifier('bca', options), wanted)
    assert.throws(() => signer.tokenRequest(options), wanted)
  }
  assert.throws(() => signer.prepare('POST', PATH, { timestamp: TIMESTAMP }), { field: 'timestamp' })
})

test('a customer\'s token is asked for with one of the two', () => {
  for (const options of [{}, { authCode: 'a', refreshToken: 'b' }]) {
    assert.throws(() => new Signer('snap', {}).customerTokenRequest(options), { code: 'invalid-argument' })
  }
})

test('a token that was looked up and not found is an error, not an option that was left out', () => {
  const { headers } = sign()
  assert.equal(verify(headers).tokenChecked, false)
  for (const accessToken of [undefined, null]) {
    assert.throws(() => verify(headers, { accessToken }), { name: 'ParafError', code: 'invalid-argument', field: 'access_token' })
  }
  assert.throws(() => verify(headers, { accessToken: '' }), { name: 'Rejected', code: 'token-mismatch' })
})

test('a tolerance is whole seconds up to an hour', () => {
  const { headers } = sign()
  for (const toleranceSeconds of [3601, 86_400, 300_000, 2 ** 32, -1, 0.5, NaN, '300']) {
    assert.throws(() => verify(headers, { toleranceSeconds }), { name: 'ParafError', code: 'invalid-argument', field: 'tolerance' })
    assert.throws(() => tokens.verify({}, null, { toleranceSeconds }), { name: 'ParafError', code: 'invalid-argument', field: 'tolerance' })
  }
  assert.ok(verify(headers, { toleranceSeconds: 3600, now: NOW + 3_600_000 }))
  assert.throws(() => verify(headers, { tolerance: 300 }), { code: 'invalid-argument', field: 'tolerance' })
})

test('a verifier needs to know its partners', () => {
  for (const partnerId of [undefined, [], '', ['1', '']]) {
    assert.throws(() => new Verifier('bca', { clientSecret: 's', partnerId }), { code: 'invalid-argument' })
  }
  assert.throws(() => new Verifier('bca', { partnerId: '*' }), { code: 'missing-credential' })
  assert.throws(() => new TokenVerifier('bca', { publicKey: key('rsa-2048-certificate') }), { code: 'invalid-argument' })
  for (const credential of [
    { clientSecret: {} }, { clientSecret: new Map() }, { clientSecret: { '': 's' } }, { clientSecret: { '*': 's', '1': 's' } },
    { clientSecret: { 1: 's' }, partnerId: '1' }, { clientSecret: { 1: 's' }, publicKey: key('rsa-2048-certificate') },
    { clientSecret: { 1: 5 } }, { clientSecret: { 1: undefined } }, { clientSecret: { 1: { 2: 's' } } }, { clientSecret: new Set(['s']) },
    { clientSecret: new Map([[1, 's']]) }, { clientSecret: { '\uD800': 's' } }, { clientSecret: { 1: '\uD800' } },
    { clientSecret: Object.create({ 1: 's' }) },
  ]) {
    assert.throws(() => new Verifier('bca', credential), { name: 'ParafError', code: 'invalid-argument' })
  }
  assert.throws(() => new Verifier('bca', { clientSecret: { 1: [] } }), { code: 'missing-credential' })
  assert.throws(() => new TokenVerifier('bca', { publicKey: { 1: key('rsa-2048-certificate') }, clientKey: '1' }), { code: 'invalid-argument' })
})

test('what is no secret', () => {
  for (const clientSecret of ['', ' ', 'undefined', '${SECRET}', '"secret"', 'secret\n', key('rsa-2048'), key('rsa-2048').split('\n').slice(1, -2).join('')]) {
    assert.throws(() => new Signer('bca', { clientSecret }), { code: 'invalid-secret' })
  }
})

test('100 MB of body', () => {
  const body = Buffer.alloc(100 << 20, 0x61)
  const minified = paraf.minify(body)
  assert.equal(minified.length, body.length)
  const request = sign({}, body)
  assert.equal(request.body.length, body.length)
  assert.ok(verify(request.headers, {}, request.body))
  assert.equal(new BodyHasher().update(body).finish(), paraf.bodyDigest(body))
})

test('a million brackets, quotes, headers, options', () => {
  const million = 1_000_000
  assert.equal(paraf.minify('['.repeat(million)).length, million)
  assert.equal(paraf.minify('"'.repeat(million)).length, million)
  assert.throws(() => new Profile('{"a":'.repeat(million)), { code: 'invalid-profile' })
  const asked = new Signer('snap', { clientKey: 'c', privateKey: key('rsa-2048') }).tokenRequest()
  assert.throws(() => tokens.verify(asked.headers, '['.repeat(million)), { code: 'malformed-body' })
  assert.ok(verify([...Object.entries(sign().headers).flat(), ...new Array(2 * million).fill('x')]))
  const many = Object.fromEntries(Array.from({ length: million }, (_, index) => [`o${index}`, 1]))
  assert.throws(() => sign(many), { code: 'invalid-argument' })
  assert.throws(() => new Verifier('bca', { clientSecret: 's', partnerId: new Array(million) }), { code: 'invalid-argument' })
})

test('a loop of signatures piles nothing up', () => {
  const body = Buffer.alloc(10_000, 0x61)
  const loop = () => {
    for (let index = 0; index < 20_000; index++) sign({}, paraf.minify(body))
    return process.memoryUsage().rss
  }
  const [first, second] = [loop(), loop()]
  assert.ok(second - first < 100e6, `${(second - first) / 1e6} MB more for another 200 MB of bodies`)
})
