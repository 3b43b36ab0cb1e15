// Right, wrong or not checked is paraf's answer; the page shows it, and shows first what is not known.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples } from '../examples.mjs';
import { answered, onPage, openExample, paste, startAfresh, verdict } from './page.mjs';
import { STATES } from './states.mjs';

const example = (id) => examples.find((one) => one.id === id);
const SECRET = '[data-credential=clientSecret]';
const means = (page) => page.innerText('#verdict .verdict p:not(.headline)');
/** The raw request of an example, without a header. */
const without = (id, header) => {
  const [text] = example(id).paste;
  return text.replace(new RegExp(`^${header}: .*\n`, 'm'), '');
};

test('a secret is not enough for RSA, and the page says what is', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', example('rsa-text').paste[0]);
    await verdict(page, 'unchecked');
    await page.fill(SECRET, 'a client secret');
    await answered(page);
    await verdict(page, 'unchecked');
    assert.equal(await means(page), 'Missing to check the signature: the public key, or your private key.');
    await page.click('[data-language=id]');
    await page.waitForFunction(() => document.querySelector('#verdict').textContent.includes('kunci publik'));
  }));

test('a token that was left out is said first, and nothing is called wrong', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', without('bearer', 'Authorization'));
    await page.fill(SECRET, 'another secret');
    await answered(page);
    await verdict(page, 'unchecked');
    assert.equal(await means(page), 'Missing to check the signature: the access token.');
    assert.equal(await page.innerText('.advisories h2 >> nth=0'), 'Not known');
    assert.match(await page.innerText('.advisory .detail >> nth=0'), /Authorization is absent or empty/);
    await page.click('#verdict .lead');
    await page.keyboard.type('a token');
    await verdict(page, 'unexplained');
  }));

test('where nothing explains a signature, what is certain is told before what is likely', () =>
  onPage({}, async (page) => {
    await STATES['a signature that was cut'](page);
    await verdict(page, 'unexplained');
    assert.equal(await page.innerText('#verdict .certain'), 'Certain is: The signature is cut off.');
    assert.match(await means(page), /^Certain/);
    assert.match(await page.innerText('#verdict'), /If that is not why/);
    await openExample(page, 'secret');
    await page.waitForFunction(() => !document.querySelector('#verdict .certain'));
    assert.match(await means(page), /^It was most likely made with another secret or key/);
  }));

test('a secret is named in the chosen language and not compared letter by letter', () =>
  onPage({ language: 'id-ID' }, async (page) => {
    for (const [state, told] of [
      ['a secret with whitespace', 'secret dengan whitespace yang berbeda di sekitarnya'],
      ['another hash', 'HMAC-SHA256'],
      ['the example hex', 'heksadesimal'],
    ]) {
      await STATES[state](page);
      await verdict(page, 'found');
      await page.waitForFunction((text) => document.querySelector('.difference .signed dd')?.textContent === text, told);
      assert.equal(await page.locator('.difference mark, .difference .count, .difference .signed .mono').count(), 0, state);
      await startAfresh(page);
    }
  }));

test('what is to be signed is shown before there is a signature', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', without('bearer', 'X-SIGNATURE'));
    await page.fill(SECRET, 'another secret');
    await answered(page);
    await verdict(page, 'unchecked');
    assert.equal(await means(page), 'Missing to check the signature: the signature itself.');
    assert.match(await page.innerText('.advisory .detail >> nth=0'), /X-SIGNATURE is absent or empty/);
    for (const stage of ['request', 'body', 'digest', 'string']) {
      assert.doesNotMatch(await page.innerText(`#stage-${stage}`), /Not reached/, stage);
    }
    assert.match(await page.innerText('#stage-digest'), /[0-9a-f]{64}/);
    assert.match(await page.innerText('#stage-signature'), /none was sent/);
    assert.equal(await page.locator('.map .sources li').count(), 5);
    await page.click('#verdict .lead');
    const row = await page.evaluate(() => [...document.activeElement.closest('li').querySelectorAll('input')].map((field) => field.value));
    assert.deepEqual([row[0], await page.evaluate(() => document.activeElement.value)], ['X-SIGNATURE', '']);
  }));

test('what has to be corrected leads to where it is', () =>
  onPage({}, async (page) => {
    const leads = async (selector) => {
      await verdict(page, 'incomplete');
      await page.click('#verdict .lead');
      assert.ok(await page.locator(selector).evaluate((field) => document.activeElement === field), selector);
    };
    await STATES['a time that is none'](page);
    await leads('[data-around=now]');
    await page.fill('[data-around=now]', '');
    await page.fill('[data-around=tokenIssuedAt]', 'yesterday');
    await answered(page);
    await leads('[data-around=tokenIssuedAt]');
    await page.click('#clear');
    await STATES['another provider'](page);
    await leads('#profile');
  }));

test('a header that is missing is told where the headers are, and the body is not called broken', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', without('bearer', 'X-TIMESTAMP'));
    await verdict(page, 'incomplete');
    assert.match(await page.innerText('#stage-request .problem'), /X-TIMESTAMP/);
    assert.equal(await page.locator('#stage-body .problem').count(), 0);
    assert.match(await page.innerText('#stage-body pre'), /partnerReferenceNo/);
  }));

test('what was tried is pointed to only where something was', () =>
  onPage({}, async (page) => {
    for (const [id, count] of [['secret', 1], ['rsa-key', 0]]) {
      await openExample(page, id);
      await verdict(page, 'unexplained');
      assert.equal(await page.locator('.searched').count(), count, id);
      assert.equal(/listed below/.test(await means(page)), count === 1, id);
    }
  }));

test('a token that is not there has no length', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', without('bearer', 'Authorization'));
    await verdict(page, 'unchecked');
    assert.equal(await page.innerText('.map [data-field=access_token] .value'), 'empty');
    assert.doesNotMatch(await page.innerText('#stage-string'), /0 characters/);
  }));

test('the page that is cleared while an answer is under way stays empty', () =>
  onPage({}, async (page) => {
    await openExample(page, 'secret');
    await page.evaluate(() => {
      document.querySelector('[data-language=id]').click(); // asks at once
      document.querySelector('#clear').click();
    });
    await answered(page);
    assert.equal(await page.locator('.stages').count(), 0);
    assert.equal(await page.locator('.welcome').count(), 1);
  }));

test('a right signature is told what the request is refused for, and nothing that differs', () =>
  onPage({}, async (page) => {
    await openExample(page, 'matched');
    await verdict(page, 'matched');
    assert.equal(await page.locator('.advisory').count(), 0);
    const timestamp = page.locator('.headers li', { has: page.locator('.name') }).filter({ has: page.locator('.name') });
    const names = await timestamp.locator('.name').evaluateAll((fields) => fields.map((field) => field.value));
    await page.click('.request summary');
    await timestamp.nth(names.indexOf('CHANNEL-ID')).locator('.value').fill('');
    await page.waitForSelector('.advisory');
    await verdict(page, 'matched');
    assert.match(await page.innerText('.advisory .detail'), /CHANNEL-ID/);
  }));

test('what paraf refuses is told in the chosen language, and changes with it', () =>
  onPage({ language: 'id-ID' }, async (page) => {
    await paste(page, '.paste', 'this is no request');
    await page.waitForSelector('.side .problem:not(:empty)');
    assert.match(await page.innerText('.side .problem'), /bukan perintah curl/);
    await page.fill('#keys textarea', 'this is no key');
    await page.waitForSelector('.keys li');
    assert.match(await page.innerText('.keys li'), /bukan PEM, Base64, maupun DER/);
    await page.click('[data-language=en]');
    await page.waitForFunction(() => document.querySelector('.side .problem').textContent.includes('neither a curl command'));
    assert.match(await page.innerText('.keys li'), /neither PEM nor Base64 nor DER/);
    await page.click('[data-language=id]');
    await page.fill('.paste', '');
    await page.click('.request summary');
    await page.fill('.url input', '/v1.0/x');
    await verdict(page, 'incomplete');
    assert.match(await page.innerText('#verdict'), /tidak ada atau kosong/);
  }));
