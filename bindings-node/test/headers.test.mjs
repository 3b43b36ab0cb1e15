// Received headers, in every form that Node code has them in.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { test } from 'node:test'
import { BODY, NOW, PATH, sign, verifier, verify } from './fixtures.mjs'

const { headers } = sign()
const entries = Object.entries(headers)
const lower = Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]))

const forms = {
  'a plain object': headers,
  'lower-case names': lower,
  'no prototype': Object.assign(Object.create(null), headers),
  'inherited names': Object.create(headers),
  'lists of values': Object.fromEntries(entries.map(([name, value]) => [name, [value]])),
  'undefined values': { ...headers, 'x-none': undefined },
  'other headers': { ...headers, 'set-cookie': ['a', 'b'], 'x-other': 'é' },
  'pairs': entries,
  'pairs with lists': entries.map(([name, value]) => [name, [value]]),
  'rawHeaders': entries.flat(),
  'a Map': new Map(entries),
  'Headers': new Headers(headers),
  'a generator': (function* () { yield* entries })(),
  'a frozen object': Object.freeze({ ...headers }),
  'a Proxy': new Proxy(headers, {}),
}
for (const [name, form] of Object.entries(forms)) {
  test(`${name} verifies`, () => assert.equal(verify(form).externalId, '1'))
}

const twice = ['X-External-Id', '2']
const duplicates = {
  'pairs': [...entries, twice],
  'rawHeaders': [...entries, twice].flat(),
  'two spellings': { ...headers, 'x-external-id': '2' },
  'a list of two values': { ...headers, 'X-EXTERNAL-ID': ['1', '2'] },
  'joined by Node': { ...lower, 'x-external-id': '1, 2' },
  'joined by Headers': (() => {
    const joined = new Headers(headers)
    joined.append(...twice)
    return joined
  })(),
}
for (const [name, form] of Object.entries(duplicates)) {
  test(`a duplicate in ${name} is found`, () => {
    assert.throws(() => verify(form), { name: 'Rejected', code: 'duplicate-header', responseCode: '4002401' })
  })
}

const wrong = {
  'undefined': undefined,
  'null': null,
  'text': 'X-SIGNATURE: x',
  'a number': 1,
  'a function': () => entries,
  'a flat list of odd length': ['X-SIGNATURE'],
  'a pair of three': [['X-SIGNATURE', 'x', 'y']],
  'pairs and texts': [...entries, 'X-OTHER'],
  'texts and pairs': [...entries.flat(), ...entries],
  'an iterable of texts': new Set(['X-SIGNATURE']),
  'a number for a value': { ...headers, 'content-length': 1 },
  'null for a value': { ...headers, 'x-none': null },
  'numbers in a list': { ...headers, 'x-list': [1] },
  'a symbol for a name': [[Symbol('name'), 'x']],
  'bytes': Buffer.from('X-SIGNATURE'),
}
for (const [name, form] of Object.entries(wrong)) {
  test(`${name} is no headers`, () => {
    assert.throws(() => verify(form), { name: 'ParafError', code: 'invalid-argument', field: 'headers' })
  })
}

test('no headers at all are missing headers', () => {
  for (const form of [{}, [], new Map(), new Headers()]) {
    assert.throws(() => verify(form), { name: 'Rejected', code: 'missing-header' })
  }
})

test('what an iterator throws comes through', () => {
  const own = new TypeError('mine')
  const failing = { *[Symbol.iterator]() { throw own } }
  assert.throws(() => verify(failing), (error) => error === own)
  assert.throws(() => verify({ get 'X-SIGNATURE'() { throw own } }), (error) => error === own)
})

test('rawHeaders of a real server show what req.headers hides', async () => {
  const results = []
  const server = createServer((req, res) => {
    for (const form of [req.rawHeaders, req.headers, req.headersDistinct]) {
      try {
        results.push(verifier.verify(req.method, req.url, form, BODY, { now: NOW }).externalId)
      } catch (error) {
        results.push(error.code)
      }
    }
    res.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const lines = [...entries, ['Host', 'h'], ['Authorization', 'Bearer other'], ['Connection', 'close']]
  const socket = connect(server.address().port, '127.0.0.1')
  socket.end(`POST ${PATH} HTTP/1.1\r\n${lines.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n`).resume()
  await once(socket, 'close')
  server.close()
  // Node keeps the first of two Authorization headers and says nothing.
  assert.deepEqual(results, ['duplicate-header', '1', 'duplicate-header'])
})
