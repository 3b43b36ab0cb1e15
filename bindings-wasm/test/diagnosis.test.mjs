// Explaining and diagnosing: what a request that was refused turns into.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as paraf from 'paraf-wasm';
import { NOW, PATH, SECRET, TIMESTAMP, TOKEN, bytes, key, signer, text } from './fixtures.mjs';

const SENT = '{ "url": "https://merchant.example/notify", "nama": "Bj\u00f6rn \u{1f600}" }';

/** A request whose body was signed in another form than it was sent in. */
const refused = (signedBody, sentBody = SENT) => {
  const { method, url, headers } = signer.sign('POST', PATH, signedBody, { accessToken: TOKEN, timestamp: TIMESTAMP, externalId: '1' });
  return { method, url, headers, body: sentBody };
};
const diagnose = (request, options = {}) => paraf.diagnose('bca', { clientSecret: SECRET, ...request, ...options });
const slashes = refused(paraf.minify(text(bytes(SENT)).replaceAll('/', '\\/')));

test('every stage of a signature', () => {
  const trace = paraf.explain('bca', refused(SENT));
  const { algorithm, encoding, isTokenRequest, method, endpointUrl, timestamp, template } = trace;
  assert.deepEqual([algorithm, encoding, isTokenRequest], ['hmac-sha512', 'base64', false]);
  assert.deepEqual([method, endpointUrl, timestamp], ['POST', PATH, TIMESTAMP]);
  assert.equal(template, '{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}');
  assert.deepEqual(trace.body, paraf.minify(SENT));
  assert.equal(trace.bodyDigest, paraf.bodyDigest(SENT));
  assert.equal(trace.signature, refused(SENT).headers['X-SIGNATURE']);
  assert.deepEqual(Object.fromEntries(trace.headers), {
    'Authorization': `Bearer [access token, ${TOKEN.length} characters]`,
    'X-PARTNER-ID': '12345',
    'X-SIGNATURE': trace.signature,
    'X-TIMESTAMP': TIMESTAMP,
  });
});

test('what minify removed is told in bytes', () => {
  const { removed, body } = paraf.explain('bca', refused(SENT));
  const sent = bytes(SENT);
  for (const [start, end] of removed) assert.match(text(sent.slice(start, end)), /^ +$/);
  const kept = [...sent].filter((_, at) => !removed.some(([start, end]) => at >= start && at < end));
  assert.deepEqual(Uint8Array.from(kept), body);
});

test('segments are told as JavaScript counts, the token by its length', () => {
  const profile = { base: 'bca', name: 'signs-bodies', request: { string_to_sign: '{method}:{body}:{access_token}:{timestamp}' } };
  const trace = paraf.explain(profile, refused(SENT));
  const revealed = trace.revealStringToSign();
  const exact = trace.segments.map(({ field, start, end }) => [field, revealed.slice(start, end)]);
  assert.deepEqual(exact, [['method', 'POST'], ['body', text(paraf.minify(SENT))], ['access_token', TOKEN], ['timestamp', TIMESTAMP]]);
  const shown = trace.segments.map((segment) => segment.text);
  assert.deepEqual(shown, ['POST', text(paraf.minify(SENT)), `[access token, ${TOKEN.length} characters]`, TIMESTAMP]);
  assert.equal(trace.stringToSign, shown.join(':'));
});

test('a token request is explained by its own rule', () => {
  const { method, url, headers, body } = new paraf.Signer('snap', { clientKey: 'client', privateKey: key('rsa-2048') })
    .tokenRequest({ timestamp: TIMESTAMP });
  const trace = paraf.explain('snap', { method, url, headers, body });
  assert.deepEqual([trace.isTokenRequest, trace.algorithm, trace.revealStringToSign()], [true, 'rsa-sha256', `client|${TIMESTAMP}`]);
});

test('a mistake is named, with what differs and how to fix it', () => {
  const diagnosis = diagnose(slashes);
  assert.equal(diagnosis.matched, false);
  const [finding, ...others] = diagnosis.findings;
  assert.deepEqual(others, []);
  assert.match(finding.id, /^B5-/);
  assert.deepEqual([finding.changes, finding.part], [['B5'], 'body']);
  for (const words of [finding.title, finding.explanation, finding.fix]) assert.match(words, /\w+ \w+/);
  assert.match(finding.code.php, /JSON_UNESCAPED_SLASHES/);
  const [{ part, expected, signed, offset, mark }] = finding.differences;
  assert.deepEqual([part, expected.slice(mark, mark + 2), signed.slice(mark, mark + 3)], ['body', '//', '\\/\\']);
  assert.equal(text(paraf.minify(SENT)).slice(offset, offset + 2), '//');
});

test('a mark counts as JavaScript counts', () => {
  const body = '{"nama":"Bj\u00f6rn \u{1f600}","url":"/"}';
  const [{ differences }] = diagnose(refused(body.replace('/', '\\/'), body)).findings;
  const [{ expected, signed, offset, mark }] = differences;
  assert.deepEqual([expected.slice(mark), signed.slice(mark)], ['/"}', '\\/"}']);
  assert.equal(offset, bytes(body).length - 3, 'in bytes of the whole body');
});

test('a signature that is right', () => {
  const { matched, findings, stoppedEarly } = diagnose(refused(SENT));
  assert.deepEqual([matched, findings, stoppedEarly], [true, [], false]);
});

test('another secret explains nothing, and what was tried is told', () => {
  const { matched, findings, tried, assumed, hashedBytes } = diagnose(refused(SENT), { clientSecret: 'another' });
  assert.deepEqual([matched, findings], [false, []]);
  assert.ok(tried.some(({ part, variants }) => part === 'body' && variants > 10));
  assert.ok(tried.every(({ part }) => !assumed.includes(part)));
  assert.ok(hashedBytes > 0);
});

test('without a secret nothing is called wrong', () => {
  for (const request of [slashes, refused(SENT)]) {
    const diagnosis = diagnose(request, { clientSecret: undefined });
    assert.deepEqual([diagnosis.answer, diagnosis.missing, diagnosis.matched], ['not-checked', ['client_secret'], false]);
    assert.match(String(diagnosis), /^Diagnosis\(not-checked, missing \["client_secret"\], /);
    assert.match(diagnosis.report(), /^The signature was not checked\. Missing: the client secret\.\n/);
  }
  assert.equal(diagnose(slashes).answer, 'wrong');
  assert.equal(diagnose(refused(SENT)).answer, 'right');
});

test('what is not known is told first', () => {
  const { headers, ...request } = refused(SENT);
  const { Authorization: _, ...sanitized } = headers;
  const { answer, missing, advisories } = diagnose({ ...request, headers: sanitized });
  assert.deepEqual([answer, missing], ['not-checked', ['access_token']]);
  assert.deepEqual([advisories[0].id, advisories[0].isBlocking], ['access-token-unknown', true]);
  const [indonesian] = diagnose({ ...request, headers: sanitized }, { language: 'id' }).advisories;
  assert.deepEqual([advisories[0].detail, indonesian.detail], ['Authorization is absent or empty', 'Authorization tidak ada atau kosong']);
});

test('an error is told in both languages', () => {
  const catching = (act) => { try { act(); } catch (error) { return error; } };
  const error = catching(() => paraf.minify('{"a'));
  assert.deepEqual([error.text('en'), error.text('id')], [error.message, 'body: string tidak memiliki tanda kutip penutup pada byte 1']);
  assert.throws(() => error.text('fr'), { code: 'invalid-argument', field: 'language' });
});

test('the credential is more than one secret', () => {
  const request = refused(SENT);
  assert.deepEqual(diagnose(request, { clientSecret: 'another', otherSecrets: ['x', SECRET] }).findings[0].changes, ['K11']);
  assert.deepEqual(diagnose(request, { clientSecret: 'another', otherSecrets: SECRET }).findings[0].changes, ['K11']);
  const wrongToken = diagnose(request, { headers: { ...request.headers, Authorization: 'Bearer other' }, accessToken: TOKEN });
  assert.deepEqual(wrongToken.findings[0].changes, ['S2']);
  assert.equal(diagnose(slashes, { hashedBody: SENT.replaceAll('/', '\\/') }).findings.length, 1);
});

test('of RSA the public key is enough', () => {
  const { method, url, headers, body } = new paraf.Signer('snap', { clientKey: 'client', privateKey: key('rsa-2048') })
    .tokenRequest({ timestamp: TIMESTAMP });
  const request = { method, url, headers: { ...headers, 'X-TIMESTAMP': '2022-04-21T17:34:53+07:00' }, body };
  const right = { method, url, headers, body };
  for (const credential of [{ publicKey: key('rsa-2048-certificate') }, { privateKey: bytes(key('rsa-2048')) }]) {
    assert.equal(paraf.diagnose('snap', { ...right, ...credential }).matched, true);
    assert.equal(paraf.diagnose('snap', { ...request, ...credential }).matched, false);
  }
});

test('a request to the partner', () => {
  const callback = { ...slashes, direction: 'to-partner' };
  assert.deepEqual(diagnose(callback).findings[0].changes, ['B5']);
  assert.throws(() => diagnose(callback, { direction: 'to-nobody' }), { code: 'invalid-argument', field: 'direction' });
  assert.throws(() => paraf.diagnose('bca-legacy', callback), { code: 'unsupported-by-profile' });
});

test('advisories need to know more than the request', () => {
  const ids = (options) => diagnose(slashes, options).advisories.map(({ id }) => id);
  assert.ok(!ids({}).includes('T5-stale-timestamp'), 'the clock is not looked at');
  for (const now of [NOW + 600_000, new Date(NOW + 600_000), '2022-04-21T17:44:52+07:00']) {
    assert.ok(ids({ now }).includes('T5-stale-timestamp'));
  }
  assert.ok(!ids({ now: NOW + 1000 }).includes('T5-stale-timestamp'));
  const expired = diagnose(slashes, { now: NOW, tokenIssuedAt: new Date(NOW - 1000_000) }).advisories;
  assert.deepEqual(expired.map(({ id, detail }) => [id, detail]), [['token-expired', '1000 seconds old']]);
  const answered = diagnose(slashes, { responseCode: '4092400', responseMessage: 'Conflict' }).advisories;
  for (const { id, detail, title, explanation, fix } of answered) {
    assert.ok([id, title, explanation, fix].every((words) => words.length > 0) && typeof detail === 'string');
  }
  assert.ok(answered.length > 0);
});

test('one report and one JSON form, made by the core', () => {
  const trace = paraf.explain('bca', slashes);
  const diagnosis = diagnose(slashes);
  const [{ title, code }] = diagnosis.findings;
  assert.ok(diagnosis.report().includes(title) && !diagnosis.report().includes(code.php));
  assert.ok(diagnosis.report('php').includes(code.php.split('\n')[0]));
  assert.notEqual(diagnose(slashes, { language: 'id' }).report(), diagnosis.report());
  assert.equal(trace.report(), trace.report('en'));
  assert.notEqual(trace.report('id'), trace.report('en'));
  const { matched, findings } = JSON.parse(diagnosis.toJson());
  assert.deepEqual([matched, findings.map(({ title }) => title.en)], [false, [title]]);
  assert.equal(JSON.parse(trace.toJson()).body_digest, trace.bodyDigest);
  for (const shown of [trace.report(), trace.toJson(), diagnosis.report(), diagnosis.toJson()]) {
    assert.ok(!shown.includes(TOKEN) && !shown.includes(SECRET), shown);
  }
  assert.throws(() => diagnosis.report('cobol'), { code: 'invalid-argument', field: 'code' });
  assert.throws(() => trace.report('ms'), { code: 'invalid-argument', field: 'language' });
});

test('the texts in Indonesian', () => {
  const [english] = diagnose(slashes, { language: 'en' }).findings;
  const [indonesian] = diagnose(slashes, { language: 'id' }).findings;
  assert.equal(english.title, diagnose(slashes).findings[0].title);
  for (const words of ['title', 'explanation', 'fix']) assert.notEqual(english[words], indonesian[words]);
  assert.throws(() => diagnose(slashes, { language: 'ms' }), { code: 'invalid-argument', field: 'language' });
});

test('the bound on hashed bytes', () => {
  assert.equal(paraf.DEFAULT_MAX_HASHED_BYTES, 160 * 2 ** 20);
  const request = refused(SENT);
  const { stoppedEarly, hashedBytes } = diagnose(request, { clientSecret: 'another', hashedBytes: 5000 });
  assert.ok(stoppedEarly && hashedBytes < 10_000, String(hashedBytes));
  assert.equal(diagnose(slashes, { hashedBytes: paraf.DEFAULT_MAX_HASHED_BYTES }).findings.length, 1);
  for (const wrong of [-1, 0.5, NaN, '1']) {
    assert.throws(() => diagnose(request, { hashedBytes: wrong }), { code: 'invalid-argument', field: 'hashed_bytes' });
  }
});

test('what is missing is named', () => {
  const { headers, ...rest } = slashes;
  for (const call of [paraf.explain, paraf.diagnose]) {
    for (const [name, request] of Object.entries({ headers: rest, method: { url: PATH, headers }, url: { method: 'POST', headers } })) {
      assert.throws(() => call('bca', request), { code: 'invalid-argument', field: name });
    }
    const { 'X-TIMESTAMP': _, ...timeless } = headers;
    assert.throws(() => call('bca', { ...rest, headers: timeless }), { code: 'missing-header', field: 'X-TIMESTAMP' });
  }
  const { 'X-SIGNATURE': _, ...unsigned } = headers;
  const unchecked = paraf.diagnose('bca', { ...rest, headers: unsigned });
  assert.deepEqual([unchecked.answer, unchecked.missing.includes('signature'), unchecked.advisories[0].id], ['not-checked', true, 'signature-absent']);
  const trace = paraf.explain('bca', { ...rest, headers: unsigned });
  assert.deepEqual([trace.signature, trace.bodyDigest], [undefined, paraf.explain('bca', slashes).bodyDigest]);
  assert.throws(() => paraf.explain('bca', { ...slashes, body: '{"a' }), { code: 'invalid-body', offset: 1 });
  assert.throws(() => paraf.explain('bca', { ...slashes, clientSecret: SECRET }), { code: 'invalid-argument', field: 'clientSecret' });
});
