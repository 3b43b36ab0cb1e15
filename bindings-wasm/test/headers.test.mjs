// Received headers, in every form that JavaScript has them in.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign, verify } from './fixtures.mjs';

const { headers } = sign();
const entries = Object.entries(headers);
const lower = Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));

const forms = {
  'a plain object': headers,
  'lower-case names': lower,
  'no prototype': Object.assign(Object.create(null), headers),
  'inherited names': Object.create(headers),
  'lists of values': Object.fromEntries(entries.map(([name, value]) => [name, [value]])),
  'undefined values': { ...headers, 'x-none': undefined },
  'other headers': { ...headers, 'set-cookie': ['a', 'b'], 'x-other': 'é' },
  'half of a surrogate pair elsewhere': { ...headers, 'x-other': '\uD800' },
  'pairs': entries,
  'pairs with lists': entries.map(([name, value]) => [name, [value]]),
  'rawHeaders': entries.flat(),
  'a Map': new Map(entries),
  'Headers': new Headers(headers),
  'a generator': (function* () { yield* entries; })(),
  'a frozen object': Object.freeze({ ...headers }),
  'a Proxy': new Proxy(headers, {}),
};
for (const [name, form] of Object.entries(forms)) {
  test(`${name} verifies`, () => assert.equal(verify(form).externalId, '1'));
}

const twice = ['X-External-Id', '2'];
const duplicates = {
  'pairs': [...entries, twice],
  'rawHeaders': [...entries, twice].flat(),
  'two spellings': { ...headers, 'x-external-id': '2' },
  'a list of two values': { ...headers, 'X-EXTERNAL-ID': ['1', '2'] },
  'joined by a server': { ...lower, 'x-external-id': '1, 2' },
  'joined by Headers': (() => {
    const joined = new Headers(headers);
    joined.append(...twice);
    return joined;
  })(),
};
for (const [name, form] of Object.entries(duplicates)) {
  test(`a duplicate in ${name} is found`, () => {
    assert.throws(() => verify(form), { name: 'Rejected', code: 'duplicate-header', responseCode: '4002401' });
  });
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
};
for (const [name, form] of Object.entries(wrong)) {
  test(`${name} is no headers`, () => {
    assert.throws(() => verify(form), { name: 'ParafError', code: 'invalid-argument', field: 'headers' });
  });
}

test('no headers at all are missing headers', () => {
  for (const form of [{}, [], new Map(), new Headers()]) {
    assert.throws(() => verify(form), { name: 'Rejected', code: 'missing-header' });
  }
});

test('half of a surrogate pair in a header that counts is a malformed header', () => {
  assert.throws(() => verify({ ...headers, 'X-EXTERNAL-ID': '\uD800' }), { name: 'Rejected', code: 'malformed-header' });
});

test('what an iterator throws comes through', () => {
  const own = new TypeError('mine');
  const failing = { *[Symbol.iterator]() { throw own; } };
  assert.throws(() => verify(failing), (error) => error === own);
  assert.throws(() => verify({ get 'X-SIGNATURE'() { throw own; } }), (error) => error === own);
});
