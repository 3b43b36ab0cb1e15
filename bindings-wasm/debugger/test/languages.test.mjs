// Everything that can be read is in the chosen language, and changes with it in place.
//
// English in the Indonesian page, and Indonesian in the English one, gives itself away: its words stand in the texts of both languages.
// So the words that both have are listed in words.mjs with the reason, and any other is an error.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { SERVED, answered, load, onPage } from './page.mjs';
import { STATES, startAfresh } from './states.mjs';
import { leftovers, words } from './words.mjs';

const { en } = await load('locale/en.ts');
const { id } = await load('locale/id.ts');
const spec = async (name) => JSON.parse(await readFile(new URL(`../../../core/spec/${name}.json`, import.meta.url), 'utf8'));

/** What the page and paraf can say, whether or not a state below makes them say it. */
const ENGLISH = Object.values(en);
const INDONESIAN = Object.values(id);
for (const table of await Promise.all(['mistakes', 'advisories'].map(spec))) collect(table);
const { codes, details } = await spec('error-texts');
INDONESIAN.push(...Object.values(codes));
for (const [english, indonesian] of [...Object.entries(details), ...Object.entries(await spec('profile-texts'))]) {
  ENGLISH.push(english);
  INDONESIAN.push(indonesian);
}

function collect(table) {
  if (typeof table !== 'object') return;
  if (typeof table.en === 'string') ENGLISH.push(table.en);
  if (typeof table.id === 'string') INDONESIAN.push(table.id);
  Object.values(table).forEach(collect);
}

test('what stands in one language only is found', () => {
  assert.equal(leftovers([...ENGLISH, 'Wait a moment'], [...INDONESIAN, 'Wait a moment']).length, 2);
  assert.equal(leftovers([...ENGLISH, 'Tunggu sebentar'], [...INDONESIAN, 'Tunggu sebentar']).length, 2);
  assert.deepEqual(words('Drop `the code` of json_encode, X-SIGNATURE and mine.pem here.'), ['drop', 'of', 'and', 'here']);
});

test('the texts of both languages have no other words in common', () => assert.deepEqual(leftovers(ENGLISH, INDONESIAN), []));

/** All that is read or read out, without code and what was given, in the order of the page. */
const readable = (page) =>
  page.evaluate(() => {
    const isQuoted = (element) => element.closest('code, pre, .mono, script, style, template, datalist, noscript, [hidden], [lang]:not(html)') !== null;
    const given = [...document.querySelectorAll('input:not([type=radio]), textarea')].map((field) => field.value).join('\n');
    const texts = [document.title];
    for (const element of document.querySelectorAll('body *')) {
      if (isQuoted(element)) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        if (element.getAttribute(name)) texts.push(element.getAttribute(name));
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '') texts.push(node.textContent.trim());
      }
    }
    return { texts, given };
  });

async function inLanguage(page, language) {
  // Nobody can change the language under an open dialog: it is closed, and opened anew.
  const isSharing = await page.evaluate(() => document.querySelector('#share-dialog').open);
  if (isSharing) await page.click('#share-close');
  await page.click(`[data-language=${language}]`);
  await answered(page);
  if (isSharing) {
    await page.click('#share');
    await page.waitForFunction(() => document.querySelector('#share-dialog').open);
  }
  const { texts, given } = await readable(page);
  const quoted = new Set(words(given));
  return { texts, foreign: texts.map((text) => words(text).filter((word) => !quoted.has(word)).join(' ')) };
}

test('every state of the page is in the chosen language, and changes with it', (context) =>
  onPage({ language: 'id-ID' }, async (page) => {
    const [english, indonesian] = [[...ENGLISH], [...INDONESIAN]];
    const found = new Set();
    for (const [state, reach] of Object.entries(STATES)) {
      await context.test(state, async () => {
        await reach(page);
        const first = await inLanguage(page, 'id');
        const other = await inLanguage(page, 'en');
        english.push(...other.foreign);
        indonesian.push(...first.foreign);
        const fresh = leftovers(english, indonesian).filter((line) => !found.has(line));
        fresh.forEach((line) => found.add(line));
        assert.deepEqual(fresh, []);
        assert.notDeepEqual(other.texts, first.texts);
        assert.deepEqual((await inLanguage(page, 'id')).texts, first.texts, 'and back');
      });
      await startAfresh(page);
    }
  }));

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
