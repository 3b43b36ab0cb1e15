// Which mistake it was: refused requests, as other languages sign them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Diagnosis, Signer, Trace, diagnose, diagnoseAsync, explain, minify } from 'paraf'
import { key, NOW, PATH, SECRET, sign, TIMESTAMP, TOKEN } from './fixtures.mjs'

const BODY = '{"partnerServiceId":"   12345","url":"https://merchant.id/notify"}'

// Headers of a request whose signature was made over another body, as json_encode of PHP writes it.
const php = sign({}, BODY.replaceAll('/', '\\/')).headers
const sent = { method: 'POST', url: PATH, headers: php, body: BODY }

test('PHP escapes slashes, and is found out', () => {
  const diagnosis = diagnose('bca', { ...sent, clientSecret: SECRET })
  assert.ok(diagnosis instanceof Diagnosis)
  assert.deepEqual([diagnosis.matched, diagnosis.findings.length, diagnosis.stoppedEarly], [false, 1, false])
  const [finding] = diagnosis.findings
  assert.deepEqual([finding.id, finding.changes, finding.part], ['B5-php-slash', ['B5'], 'body'])
  assert.match(finding.title, /slash|\//)
  assert.ok(finding.explanation.length > 0 && finding.fix.length > 0)
  assert.match(finding.code.php, /JSON_UNESCAPED_SLASHES/)
  const [difference] = finding.differences
  assert.equal(difference.part, 'body')
  assert.equal(BODY.slice(difference.offset, difference.offset + 1), '/')
  assert.equal(difference.expected.slice(0, difference.mark), difference.signed.slice(0, difference.mark))
  assert.match(difference.signed.slice(difference.mark), /^\\\//)
  assert.ok(diagnosis.hashedBytes > 0)
})

test('a report for people, and JSON for programs', () => {
  const diagnosis = diagnose('bca', { ...sent, clientSecret: SECRET, language: 'id' })
  const { findings: [{ id, title }] } = diagnosis
  assert.ok(diagnosis.report().includes(id) && diagnosis.report().includes(title.split('`')[0]))
  assert.ok(!diagnosis.report().includes('json_encode($data'))
  assert.match(diagnosis.report('php'), /json_encode\(/)
  assert.throws(() => diagnosis.report('cobol'), { code: 'invalid-argument', field: 'code' })
  const { matched, findings, hashed_bytes: hashedBytes } = JSON.parse(diagnosis.toJson())
  assert.deepEqual([matched, findings[0].id, hashedBytes], [false, id, diagnosis.hashedBytes])
  const trace = explain('bca', sent)
  assert.ok(trace.report().includes(trace.bodyDigest))
  assert.notEqual(trace.report('id'), trace.report())
  assert.equal(JSON.parse(trace.toJson()).body_digest, trace.bodyDigest)
  assert.throws(() => trace.report('fr'), { code: 'invalid-argument', field: 'language' })
})

test('two mistakes are one finding', () => {
  const { signature, headers } = sign({ accessToken: 'Bearer' + TOKEN }, BODY.replaceAll('/', '\\/'))
  const [finding] = diagnose('bca', {
    ...sent, headers: { ...headers, 'Authorization': `Bearer ${TOKEN}`, 'X-SIGNATURE': signature }, clientSecret: SECRET,
  }).findings
  assert.deepEqual(finding.changes, ['S1', 'B5'])
})

test('a right signature matches, another secret explains nothing', () => {
  const right = diagnose('bca', { ...sent, headers: sign({}, BODY).headers, clientSecret: SECRET })
  assert.deepEqual([right.matched, right.findings], [true, []])
  const other = diagnose('bca', { ...sent, clientSecret: 'another' })
  assert.deepEqual([other.matched, other.findings], [false, []])
  assert.ok(other.tried.every(({ part, variants }) => typeof part === 'string' && variants > 0))
})

test('without a secret nothing is called wrong', () => {
  for (const headers of [php, sign({}, BODY).headers]) {
    const diagnosis = diagnose('bca', { ...sent, headers })
    assert.deepEqual([diagnosis.answer, diagnosis.missing, diagnosis.matched], ['not-checked', ['client_secret'], false])
    assert.match(String(diagnosis), /^Diagnosis\(not-checked, missing \["client_secret"\], /)
    assert.match(diagnosis.report(), /^The signature was not checked\. Missing: the client secret\.\n/)
    assert.equal(JSON.parse(diagnosis.toJson()).answer, 'not-checked')
  }
  assert.deepEqual(diagnose('bca', { ...sent, clientSecret: 'another' }).answer, 'wrong')
  assert.deepEqual(diagnose('bca', { ...sent, headers: sign({}, BODY).headers, clientSecret: SECRET }).answer, 'right')
})

test('what is not known is told first', () => {
  const { Authorization: _, ...headers } = sign({ channelId: '95051' }, BODY).headers
  const { answer, missing, advisories } = diagnose('bca', { ...sent, headers, clientSecret: SECRET })
  assert.deepEqual([answer, missing], ['not-checked', ['access_token']])
  assert.deepEqual(advisories.map(({ id, isBlocking }) => [id, isBlocking]), [['access-token-unknown', true], ['channel-id', false]])
  const { advisories: [indonesian] } = diagnose('bca', { ...sent, headers, clientSecret: SECRET, language: 'id' })
  assert.deepEqual([advisories[0].detail, indonesian.detail], ['Authorization is absent or empty', 'Authorization tidak ada atau kosong'])
  assert.equal(diagnose('bca', { ...sent, headers, clientSecret: SECRET, accessToken: TOKEN }).answer, 'right')
})

test('the texts are Indonesian where that is asked for', () => {
  const [english] = diagnose('bca', { ...sent, clientSecret: SECRET }).findings
  const [indonesian] = diagnose('bca', { ...sent, clientSecret: SECRET, language: 'id' }).findings
  assert.equal(indonesian.id, english.id)
  for (const text of ['title', 'explanation', 'fix']) assert.notEqual(indonesian[text], english[text])
})

test('the clock is spoken of only where now is given', () => {
  const ids = (now) => diagnose('bca', { ...sent, clientSecret: SECRET, now }).advisories.map(({ id }) => id)
  assert.deepEqual(ids(undefined), [])
  assert.deepEqual(ids(NOW), [])
  assert.deepEqual(ids(new Date(NOW + 3_600_000)), ['T5-stale-timestamp'])
})

test('the answer tells what is no wrong signature', () => {
  const { advisories } = diagnose('bca', {
    ...sent, headers: sign({}, BODY).headers, clientSecret: SECRET, responseCode: '4092400', responseMessage: 'Conflict',
  })
  const [advisory] = advisories
  assert.ok(advisory.id.length > 0 && advisory.title.length > 0 && advisory.explanation.length > 0 && advisory.fix.length > 0)
})

test('what was hashed may be what was sent in no way', () => {
  const given = { ...sent, headers: sign({}, '{"other":1}').headers, clientSecret: SECRET }
  assert.deepEqual(diagnose('bca', given).findings, [])
  assert.equal(diagnose('bca', { ...given, hashedBody: '{"other":1}' }).findings.length, 1)
})

test('a bound on hashed bytes stops the search, and is told', () => {
  const { stoppedEarly, hashedBytes } = diagnose('bca', { ...sent, clientSecret: 'another', hashedBytes: 1000 })
  assert.equal(stoppedEarly, true)
  assert.ok(hashedBytes < 3000)
})

test('a public key tells a wrong key from a wrong text', () => {
  const signer = new Signer('snap', { clientKey: 'client', privateKey: key('rsa-2048') })
  const { url, headers } = signer.tokenRequest({ timestamp: TIMESTAMP })
  const request = { method: 'POST', url, headers: { ...headers, 'X-CLIENT-KEY': 'Client' }, body: '{"grantType":"client_credentials"}' }
  const right = diagnose('snap', { ...request, headers, publicKey: key('rsa-2048-certificate') })
  assert.equal(right.matched, true)
  const wrong = diagnose('snap', { ...request, publicKey: [key('rsa-2048-certificate')], clientKey: 'client' })
  assert.deepEqual(wrong.findings.map(({ part }) => part), ['client_key'])
})

test('a diagnosis on a thread of the pool is the same', async () => {
  const request = { ...sent, clientSecret: SECRET }
  const [one, two] = await Promise.all([diagnoseAsync('bca', request), diagnoseAsync('bca', { ...request, language: 'id' })])
  assert.ok(one instanceof Diagnosis)
  assert.deepEqual(one.findings, diagnose('bca', request).findings)
  assert.deepEqual(two.findings, diagnose('bca', { ...request, language: 'id' }).findings)
})

test('a diagnosis on a thread of the pool lets others go on, and the caller may change the body', async () => {
  const body = Buffer.from(JSON.stringify({ items: Array(20_000).fill('a/b') }))
  const request = { ...sent, headers: sign({}, body).headers, body, clientSecret: 'another' }
  let turns = 0
  const turn = setInterval(() => { turns += 1 }, 1)
  const running = diagnoseAsync('bca', request)
  body.fill(0)
  const { matched } = await running
  clearInterval(turn)
  assert.equal(matched, false)
  assert.ok(turns > 0)
})

test('a diagnosis on a thread of the pool is rejected as the other throws', async () => {
  await assert.rejects(diagnoseAsync('bca', { ...sent, headers: {} }), { name: 'ParafError', code: 'missing-header', field: 'X-TIMESTAMP' })
  await assert.rejects(diagnoseAsync('bca', { ...sent, now: 'noon' }), { code: 'invalid-timestamp', field: 'now' })
  assert.throws(() => diagnoseAsync('none', sent), { code: 'unknown-profile' })
  assert.throws(() => diagnoseAsync('bca', { ...sent, secret: 'x' }), { code: 'invalid-argument', field: 'secret' })
})

test('what a request must have', () => {
  for (const call of [explain, diagnose]) {
    for (const field of ['method', 'url', 'headers']) {
      assert.throws(() => call('bca', { ...sent, [field]: undefined }), { code: 'invalid-argument', field })
    }
    const { 'X-TIMESTAMP': _, ...timeless } = sent.headers
    assert.throws(() => call('bca', { ...sent, headers: timeless }), { code: 'missing-header', field: 'X-TIMESTAMP' })
    assert.throws(() => call('bca', { ...sent, direction: 'back' }), { code: 'invalid-argument', field: 'direction' })
    assert.throws(() => call('bca-legacy', { ...sent, direction: 'to-partner' }), { code: 'unsupported-by-profile' })
  }
  const { 'X-SIGNATURE': _, ...unsigned } = sent.headers
  const unchecked = diagnose('bca', { ...sent, headers: unsigned })
  assert.deepEqual([unchecked.answer, unchecked.missing.includes('signature'), unchecked.advisories[0].id], ['not-checked', true, 'signature-absent'])
  const trace = explain('bca', { ...sent, headers: unsigned })
  assert.deepEqual([trace.signature, trace.revealStringToSign()], [undefined, explain('bca', sent).revealStringToSign()])
  assert.throws(() => explain('bca', { ...sent, clientSecret: SECRET }), { code: 'invalid-argument', field: 'clientSecret' })
  assert.throws(() => explain('bca', { ...sent, body: '{"a' }), { code: 'invalid-body', offset: 1 })
  for (const hashedBytes of [-1, 0.5, 2 ** 53, '1']) {
    assert.throws(() => diagnose('bca', { ...sent, hashedBytes }), { code: 'invalid-argument', field: 'hashed_bytes' })
  }
  assert.throws(() => diagnose('bca', { ...sent, language: 'fr' }), { code: 'invalid-argument', field: 'language' })
})

test('a trace has every stage', () => {
  const body = '{ "customerNo": "0001" }'
  const { headers } = sign({}, body)
  const trace = explain('bca', { method: 'post', url: `https://bank.example${PATH}`, headers, body })
  assert.ok(trace instanceof Trace)
  const { algorithm, encoding, isTokenRequest, method, endpointUrl, timestamp, template } = trace
  assert.deepEqual(
    [algorithm, encoding, isTokenRequest, method, endpointUrl, timestamp],
    ['hmac-sha512', 'base64', false, 'POST', PATH, TIMESTAMP],
  )
  assert.equal(template, '{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}')
  assert.ok(Buffer.isBuffer(trace.body))
  assert.deepEqual(trace.body, minify(body))
  assert.deepEqual(trace.removed.map(([start, end]) => body.slice(start, end)), [' ', ' ', ' '])
  assert.equal(trace.signature, headers['X-SIGNATURE'])
  const exact = trace.revealStringToSign()
  assert.equal(exact, sign({}, body).stringToSign.reveal())
  assert.equal(trace.stringToSign, String(sign({}, body).stringToSign))
  for (const { field, text, start, end } of trace.segments) {
    assert.equal(text, field === 'access_token' ? '[access token, 35 characters]' : exact.slice(start, end))
  }
  assert.equal(trace.segments.find(({ field }) => field === 'body_digest').text, trace.bodyDigest)
  assert.deepEqual(trace.headers.find(([name]) => name === 'Authorization'), ['Authorization', 'Bearer [access token, 35 characters]'])
})

test('a callback is explained by the rules of callbacks', () => {
  const request = { method: 'POST', url: PATH, headers: sign().headers, body: '', direction: 'to-partner' }
  assert.equal(explain('bca', request).endpointUrl, PATH)
})

test('a digest that the profile leaves out is undefined', () => {
  const profile = { base: 'snap', name: 'omits', request: { empty_body: 'omitted' } }
  const { headers, url } = new Signer(profile, { clientSecret: SECRET }).sign('GET', '/v1.0/balance', null, { accessToken: TOKEN })
  assert.equal(explain(profile, { method: 'GET', url, headers }).bodyDigest, undefined)
})
