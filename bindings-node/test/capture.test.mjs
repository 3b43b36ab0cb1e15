// What people paste: read, never run.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CapturedRequest, capturedRequests, capturedResponse, diagnose } from 'paraf'
import { PATH, SECRET, sign, TIMESTAMP } from './fixtures.mjs'

const URL = `https://sandbox.bca.co.id${PATH}`
const entry = (request, response) => ({ request, response })
const har = (...entries) => JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } })

test('a curl command', () => {
  const [request, ...others] = capturedRequests(`$ curl '${URL}' \\\n  -H 'X-TIMESTAMP: ${TIMESTAMP}' \\\n  --data-raw '{"remark":"it'\\''s é"}'`)
  assert.deepEqual(others, [])
  assert.ok(request instanceof CapturedRequest)
  assert.deepEqual([request.method, request.url, request.headers[0]], ['POST', URL, ['X-TIMESTAMP', TIMESTAMP]])
  assert.ok(Buffer.isBuffer(request.body))
  assert.equal(request.body.toString(), '{"remark":"it\'s é"}')
  assert.deepEqual([request.responseCode, request.responseMessage], [undefined, undefined])
})

test('a raw request', () => {
  const [request] = capturedRequests(`POST ${PATH} HTTP/1.1\r\nHost: sandbox.bca.co.id\r\nX-SIGNATURE: x\r\n\r\n{"a":1}`)
  assert.equal(request.method, 'POST')
  assert.ok(request.url.endsWith(PATH))
  assert.deepEqual(request.headers.find(([name]) => name === 'X-SIGNATURE'), ['X-SIGNATURE', 'x'])
  assert.equal(request.body.toString(), '{"a":1}')
})

test('every entry of a HAR, with its answer', () => {
  const headers = [{ name: 'X-SIGNATURE', value: 'x' }]
  const answer = { status: 401, content: { text: '{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}' } }
  const requests = capturedRequests(har(
    entry({ method: 'POST', url: URL, headers, postData: { text: '{}' } }, answer),
    entry({ method: 'GET', url: `${URL}?a=1`, headers: [] }, { status: 200, content: {} }),
  ))
  assert.deepEqual(requests.map(({ method, url }) => [method, url]), [['POST', URL], ['GET', `${URL}?a=1`]])
  assert.deepEqual([requests[0].responseCode, requests[0].responseMessage], ['4012400', 'Unauthorized. [Signature]'])
})

test('what was captured is diagnosed as it is', () => {
  const lines = Object.entries(sign().headers).map(([name, value]) => `-H '${name}: ${value}'`)
  const [request] = capturedRequests(`curl ${URL} ${lines.join(' ')} -d '{"customerNo":"0001"}'`)
  const { method, url, headers, body } = request
  assert.equal(diagnose('bca', { method, url, headers, body, clientSecret: SECRET }).matched, true)
})

test('what is no request', () => {
  for (const text of ['', 'hello', '{"log":{}}', "curl https://bank.example/ -d @body.json"]) {
    assert.throws(() => capturedRequests(text), { name: 'ParafError', code: 'unreadable-capture' }, text)
  }
  for (const wrong of [undefined, null, 1, new Uint16Array(1)]) {
    assert.throws(() => capturedRequests(wrong), { name: 'ParafError' }, String(wrong))
  }
  assert.throws(() => capturedRequests('curl', { lang: 'id' }), { code: 'invalid-argument', field: 'lang' })
})

test('bytes in the encoding of a shell', () => {
  const curl = `curl ${URL} -d '{"a":"é"}'`
  for (const bytes of [Buffer.from(curl), Buffer.from(`\ufeff${curl}`, 'utf16le'), new Uint8Array(Buffer.from(curl, 'utf16le'))]) {
    assert.equal(capturedRequests(bytes)[0].body.toString(), '{"a":"é"}')
  }
})

test('notes and reasons, in both languages', () => {
  const typed = String.raw`PS C:\> curl.exe ${URL} -d '{\"a\":\"1\"}'`
  const [{ body, notes }] = capturedRequests(typed)
  assert.deepEqual([body.toString(), notes.map(({ id }) => id)], ['{"a":"1"}', ['read-as-powershell-5.1']])
  assert.match(notes[0].text, /only that gives JSON/)
  assert.match(capturedRequests(typed, { language: 'id' })[0].notes[0].text, /karena hanya itu/)
  const httpie = { code: 'unreadable-capture', reason: 'httpie' }
  assert.throws(() => capturedRequests('http POST host.id/x'), { ...httpie, message: /is an HTTPie command/ })
  assert.throws(() => capturedRequests('http POST host.id/x'), (error) => /berupa perintah HTTPie/.test(error.text('id')))
})

test('an answer in three forms', () => {
  const body = '{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}'
  const known = { code: '4012400', message: 'Unauthorized. [Signature]' }
  assert.deepEqual(capturedResponse(body), known)
  assert.deepEqual(capturedResponse(`HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n${body}`), { status: 401, ...known })
  assert.deepEqual(capturedResponse('4012400\n'), { code: '4012400' })
  assert.throws(() => capturedResponse('no answer'), { code: 'unreadable-capture' })
})
