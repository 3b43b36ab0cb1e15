// Everything that can be read is in the chosen language, and changes with it in place.
//
// English in the Indonesian page, and Indonesian in the English one, gives itself away: its words stand in the texts of both languages.
// So the words that both have are listed in words.mjs with the reason, and any other is an error.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVED, onPage } from './page.mjs';
import { ENGLISH, INDONESIAN } from './texts.mjs';
import { leftovers, words } from './words.mjs';

test('what stands in one language only is found', () => {
  assert.equal(leftovers([...ENGLISH, 'Wait a moment'], [...INDONESIAN, 'Wait a moment']).length, 2);
  assert.equal(leftovers([...ENGLISH, 'Tunggu sebentar'], [...INDONESIAN, 'Tunggu sebentar']).length, 2);
  assert.deepEqual(words('Drop `the code` of json_encode, X-SIGNATURE and mine.pem here.'), ['drop', 'of', 'and', 'here']);
});

test('the texts of both languages have no other words in common', () => assert.deepEqual(leftovers(ENGLISH, INDONESIAN), []));

test('a page that cannot run says so in the chosen language', () => {
  const prepare = (page) => page.addInitScript(() => delete globalThis.Worker);
  return onPage({ language: 'id-ID', prepare, ready: '#verdict .problem' }, async (page) => {
    assert.match(await page.innerText('#verdict'), /Halaman ini tidak dapat berjalan di sini/);
    await page.click('[data-language=en]');
    assert.match(await page.innerText('#verdict'), /The page cannot run here/);
  });
});

test('a damaged link says so in the chosen language', () =>
  onPage({ language: 'id-ID', at: `${SERVED}#case=7VRNb9` }, async (page) => {
    await page.waitForSelector('#verdict .problem');
    assert.match(await page.innerText('#verdict'), /rusak atau terpotong/);
    await page.click('[data-language=en]');
    assert.match(await page.innerText('#verdict'), /damaged or cut off/);
  }));
