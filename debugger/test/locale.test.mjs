// English and Indonesian: the same keys, all of them used, switched in place.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { examples } from '../examples.mjs';
import { load, onPage, openExample, verdict } from './page.mjs';

const { en } = await load('locale/en.ts');
const { id } = await load('locale/id.ts');
const holes = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

test('both languages have the same keys, with the same holes', () => {
  assert.deepEqual(Object.keys(id).sort(), Object.keys(en).sort());
  for (const key of Object.keys(en)) {
    assert.ok(en[key] !== '' && id[key] !== '', key);
    assert.deepEqual(holes(id[key]), holes(en[key]), key);
  }
});

test('a number is followed by the form of its noun', () => {
  for (const [key, text] of Object.entries(en)) assert.doesNotMatch(text, /\{(n|of)\} (?!on\b|of\b)\w/, key);
});

test('whole sentences differ', () => {
  for (const [key, text] of Object.entries(en)) {
    if (text.split(' ').length > 4 && key !== 'paste-hint') assert.notEqual(id[key], text, key);
  }
});

test('every key is used, and every example has its title', async () => {
  const folder = new URL('../src/', import.meta.url);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts') && !name.startsWith('locale/'));
  const sources = await Promise.all(
    [...names.map((name) => new URL(name, folder)), new URL('../index.html', import.meta.url)].map((file) =>
      readFile(file, 'utf8'),
    ),
  );
  const all = sources.join('\n');
  const made = /^(field|source|part|algorithm|encoding|kind|end|secret|example|missing)\.|^(stage|step|end|not-shared)-|-means$/; // of a name, by `word` or a template
  const unused = Object.keys(en).filter((key) => !made.test(key) && !all.includes(`'${key}'`) && !all.includes(`"${key}"`));
  assert.deepEqual(
    unused.filter((key) => !['matched', 'found', 'unexplained', 'unchecked'].includes(key)),
    [],
  );
  for (const { id: example } of examples) assert.ok(`example.${example}` in en && `example.${example}.about` in en, example);
});

test('the language of the browser is taken, and switched in place, answer and all', () =>
  onPage({ anew: true, language: 'id-ID' }, async (page) => {
    assert.equal(await page.getAttribute('html', 'lang'), 'id');
    await openExample(page, 'php-slash');
    await verdict(page, 'found');
    const [indonesian] = await page.locator('#verdict .headline').allInnerTexts();
    assert.ok((await page.innerText('#verdict .kicker')).startsWith(id.found));
    await page.click('[data-language=en]');
    await page.waitForFunction((before) => document.querySelector('#verdict .headline').innerText !== before, indonesian);
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.ok((await page.innerText('#verdict .kicker')).startsWith(en.found));
    assert.equal(await page.getAttribute('[data-language=en]', 'aria-pressed'), 'true');
    assert.equal(
      await page.inputValue('.url input'),
      'https://api.bank.example/openapi/v1.0/transfer-va/inquiry',
      'what was given stays',
    );
  }));

test('any other language of the browser is answered in English', () =>
  onPage({ anew: true, language: 'de-DE' }, async (page) => assert.equal(await page.getAttribute('html', 'lang'), 'en')));
