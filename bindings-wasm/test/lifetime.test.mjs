// Memory: what is freed, by whom, and what large input costs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as paraf from 'paraf-wasm';
import { BODY, PATH, SECRET, TOKEN, key, sign, signer, verifier, verify } from './fixtures.mjs';

v8.setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const SENT = { method: 'POST', url: PATH, headers: sign().headers, body: BODY };
const MAKERS = {
  Amount: () => new paraf.Amount('1.00', 'IDR'),
  BodyHasher: () => new paraf.BodyHasher(),
  Diagnosis: () => paraf.diagnose('bca', SENT),
  EsbCode: () => new paraf.EsbCode('ESB-14-023'),
  PreparedSigner: () => signer.prepare('POST', PATH, { accessToken: TOKEN }),
  Profile: () => new paraf.Profile('bca'),
  ResponseCode: () => new paraf.ResponseCode('2002400'),
  Service: () => paraf.service('17'),
  Signer: () => new paraf.Signer('bca', { clientSecret: SECRET }),
  StatementWindow: () => paraf.statementWindows('2022-01-01', '2022-01-02')[0],
  TokenVerifier: () => new paraf.TokenVerifier('snap', { publicKey: key('rsa-2048-certificate'), clientKey: '*' }),
  Trace: () => paraf.explain('bca', SENT),
  Verifier: () => new paraf.Verifier('bca', { clientSecret: SECRET, partnerId: '*' }),
  VirtualAccountNumber: () => new paraf.VirtualAccountNumber('12345', '678'),
};
const USES = {
  Amount: (amount) => amount.value,
  BodyHasher: (hasher) => hasher.update('{}').finish(),
  Diagnosis: (diagnosis) => diagnosis.toJson(),
  EsbCode: (code) => code.outcome,
  PreparedSigner: (prepared) => prepared.sign(BODY),
  Profile: (profile) => profile.name,
  ResponseCode: (code) => code.outcome,
  Service: (service) => service.name,
  Signer: (made) => made.sign('POST', PATH, BODY, { accessToken: TOKEN }),
  StatementWindow: (window) => window.halves(),
  TokenVerifier: (tokens) => tokens.verify({}),
  Trace: (trace) => trace.body,
  Verifier: (made) => made.verify('POST', PATH, {}, BODY),
  VirtualAccountNumber: (number) => number.toJSON(),
};
for (const [name, make] of Object.entries(MAKERS)) {
  test(`${name}: free() and dispose, once or twice, and nothing works after that`, () => {
    for (const method of ['free', Symbol.dispose ?? 'free']) {
      const object = make();
      object[method]();
      object[method]();
      assert.throws(() => USES[name](object), { name: 'TypeError', message: new RegExp(`^${name}\\.`) });
    }
  });
}

test('a freed profile is an invalid argument', () => {
  const profile = new paraf.Profile('bca');
  profile.free();
  assert.throws(() => paraf.endpointUrl('/', profile), { code: 'invalid-argument', field: 'profile' });
});

test('freeing a profile or a signer leaves alone what was made with it', () => {
  const profile = new paraf.Profile('bca');
  const made = new paraf.Signer(profile, { clientSecret: SECRET });
  profile.free();
  const prepared = made.prepare('POST', PATH, { accessToken: TOKEN });
  made.free();
  assert.match(prepared.sign(BODY).signature, /=$/);
});

test('an object that is freed while it is used', () => {
  const made = MAKERS.Signer();
  const options = { get accessToken() { made.free(); return TOKEN; } };
  assert.throws(() => made.sign('POST', PATH, BODY, options), Error);
  assert.throws(() => made.sign('POST', PATH, BODY), TypeError);
  assert.equal(sign().signature, sign().signature);
});

test('errors by the hundred thousand leave the module as it was', () => {
  const freed = MAKERS.Signer();
  freed.free();
  for (let n = 0; n < 100_000; n += 1) {
    assert.throws(() => paraf.minify('"'), paraf.ParafError);
    assert.throws(() => freed.sign(), TypeError);
  }
  assert.equal(sign().signature, sign().signature);
});

test('the garbage collector frees what nobody freed', async () => {
  const round = async () => {
    for (let n = 0; n < 20_000; n += 1) MAKERS.PreparedSigner();
    collect();
    await sleep(10);
    return process.memoryUsage().rss;
  };
  await round();
  const first = await round();
  for (let n = 0; n < 5; n += 1) await round();
  const more = (await round()) - first;
  assert.ok(more < 20e6, `${more / 1e6} MB more for another 120 000 objects`);
});

test('a loop of signatures piles nothing up', () => {
  const body = Buffer.alloc(10_000, 0x61);
  const loop = () => {
    for (let n = 0; n < 20_000; n += 1) sign({}, body);
    return process.memoryUsage().rss;
  };
  const [first, second] = [loop(), loop()];
  assert.ok(second - first < 100e6, `${(second - first) / 1e6} MB more for another 200 MB of bodies`);
});

test('100 MB of body', () => {
  const body = Buffer.alloc(100 << 20, 0x61);
  assert.equal(paraf.minify(body).length, body.length);
  const request = sign({}, body);
  assert.equal(request.body.length, body.length);
  assert.ok(verify(request.headers, {}, request.body));
  assert.equal(new paraf.BodyHasher().update(body).finish(), paraf.bodyDigest(body));
  assert.equal(paraf.bodyDigest('a'.repeat(100 << 20)), paraf.bodyDigest(body));
});

test('a million brackets, quotes, headers, options', () => {
  const million = 1_000_000;
  assert.equal(paraf.minify('['.repeat(million)).length, million);
  assert.equal(paraf.minify('"'.repeat(million)).length, million);
  assert.throws(() => new paraf.Profile('{"a":'.repeat(million)), { code: 'invalid-profile' });
  const tokens = MAKERS.TokenVerifier();
  assert.throws(() => tokens.verify({}, '['.repeat(million)), { code: 'missing-header' });
  assert.ok(verify([...Object.entries(sign().headers).flat(), ...new Array(2 * million).fill('x')]));
  const many = Object.fromEntries(Array.from({ length: million }, (_, index) => [`o${index}`, 1]));
  assert.throws(() => sign(many), { code: 'invalid-argument' });
  assert.throws(() => new paraf.Verifier('bca', { clientSecret: 's', partnerId: new Array(million) }), { code: 'invalid-argument' });
  assert.throws(() => verifier.verify('POST', `/${'%'.repeat(million)}`, sign().headers, BODY), paraf.ParafError);
});

test('a body that would not find room', () => {
  const body = new Uint8Array(2 ** 30 + 1);
  const text = 'x'.repeat(400e6);
  assert.throws(() => paraf.minify(body), { code: 'invalid-body', message: /1 GiB/ });
  assert.throws(() => paraf.minify(text), { code: 'invalid-body', message: /1 GiB/ });
  assert.throws(() => sign({ deviceId: text }), { code: 'invalid-argument', message: /1 GiB/ });
  assert.throws(() => verify({ 'X-SIGNATURE': text }), { code: 'invalid-argument', field: 'headers', message: /1 GiB/ });
  assert.equal(sign().signature, sign().signature, 'everything goes on as before');
});
