// What is special about a browser: its console, its policies, its workers.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { inChromium } from './browser.mjs';

const paraf = await readFile(new URL('../dist/index.js', import.meta.url));
const PAGE = '<!doctype html><title>test</title><link rel="icon" href="data:,">';

test('the console of a browser shows no secret', async () => {
  const { result, problems } = await inChromium({ '/index.html': PAGE, '/paraf.js': paraf }, async (page) => {
    const session = await page.context().newCDPSession(page);
    const logged = [];
    session.on('Runtime.consoleAPICalled', ({ args }) => logged.push(...args));
    await session.send('Runtime.enable');
    await page.evaluate(async () => {
      const { Signer, Verifier, capturedRequests, diagnose, explain, generateKeyPair } = await import('/paraf.js');
      const path = '/openapi/v1.0/transfer-va/inquiry';
      const signer = new Signer('bca', { clientSecret: 'the-secret', partnerId: '12345', channelId: '95231' });
      const prepared = signer.prepare('POST', path, { accessToken: 'the-token' });
      const request = prepared.sign('{"the-body":1}');
      const verifier = new Verifier('bca', { clientSecret: 'the-secret', partnerId: '12345' });
      const verified = verifier.verify('POST', path, request.headers, request.body, { accessToken: 'the-token' });
      console.log(signer, prepared, request, request.stringToSign, verifier, verified);
      const { method, url, headers, body } = request;
      const sent = { method, url, headers, body };
      const curl = `curl 'https://h${path}' -d '{"the-body":1}' -H 'Authorization: Bearer the-token'`;
      console.log(explain('bca', sent), diagnose('bca', { ...sent, clientSecret: 'the-secret' }), capturedRequests(curl)[0]);
      console.log(generateKeyPair());
      try {
        verifier.verify('POST', path, request.headers, request.body, { accessToken: 'the-tokens' });
      } catch (error) {
        console.log(error);
      }
    });
    return logged;
  });
  assert.deepEqual(problems, []);
  const names = ['Signer', 'PreparedSigner', 'SignedRequest', 'StringToSign', 'Verifier', 'Verified'];
  names.push('Trace', 'Diagnosis', 'CapturedRequest', 'KeyPair', 'Rejected');
  // A bundler may put an underscore in front of a class's own name.
  assert.deepEqual(result.map(({ className }) => className.replace('_', '')), names);
  assert.doesNotMatch(JSON.stringify(result), /the-secret|the-token|the-body|BEGIN|MII/);
});

test('a worker loads it', async () => {
  const worker = `
    import { bodyDigest } from './paraf.js';
    postMessage(bodyDigest('{ }'));`;
  const files = { '/index.html': PAGE, '/paraf.js': paraf, '/worker.js': worker };
  const { result, problems } = await inChromium(files, (page) =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          new Worker('/worker.js', { type: 'module' }).onmessage = ({ data }) => resolve(data);
        }),
    ),
  );
  assert.deepEqual(problems, []);
  assert.equal(result, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('a service worker, which cannot await, loads it', async () => {
  const worker = `
    import { bodyDigest } from './paraf.js';
    onmessage = ({ source }) => source.postMessage(bodyDigest('{ }'));`;
  const files = { '/index.html': PAGE, '/paraf.js': paraf, '/worker.js': worker };
  const { result, problems } = await inChromium(files, (page) =>
    page.evaluate(async () => {
      const answer = new Promise((resolve) => {
        navigator.serviceWorker.onmessage = ({ data }) => resolve(data);
      });
      await navigator.serviceWorker.register('/worker.js', { type: 'module' });
      const { active } = await navigator.serviceWorker.ready;
      active.postMessage('');
      return answer;
    }),
  );
  assert.deepEqual(problems, []);
  assert.equal(result, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
