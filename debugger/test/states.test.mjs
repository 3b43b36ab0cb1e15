// Every state of the page: all that can be read is in the chosen language and changes with it in place, nothing is cut off on a laptop or a
// phone, and `Clear` leaves nothing behind.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictions, readable, spoiled } from './look.mjs';
import { LAPTOP, PHONE, onPage, resize, speak, startAfresh } from './page.mjs';
import { STATES } from './states.mjs';
import { ENGLISH, INDONESIAN } from './texts.mjs';
import { leftovers, words } from './words.mjs';

/** One page each, at a time: as many as keep two cores busy beside another file of tests. */
const PAGES = 2;
const [english, indonesian] = [[...ENGLISH], [...INDONESIAN]];

test('every state is whole, and in the chosen language', { concurrency: PAGES }, async (context) => {
  const waiting = Object.entries(STATES);
  const walk = async (page) => {
    await startAfresh(page);
    const empty = await markup(page);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [state, reach] = next;
      await context.test(state, async () => {
        try {
          await reach(page);
          await look(page);
        } finally {
          await startAfresh(page);
        }
        assert.deepEqual((await markup(page)).filter((line) => !empty.includes(line)), [], 'something is left of it');
      });
    }
  };
  await Promise.all(Array.from({ length: PAGES }, () => onPage({ viewport: LAPTOP, language: 'id-ID' }, walk)));
  assert.deepEqual(leftovers(english, indonesian), []);
});

/** In Indonesian, whose texts are the longer ones, on both screens; then in English and back. */
async function look(page) {
  assert.deepEqual(await contradictions(page), []);
  assert.deepEqual(await spoiled(page), [], 'on a laptop');
  await resize(page, PHONE);
  assert.deepEqual(await spoiled(page), [], 'on a phone');
  await isNarrow(page);
  const first = await inLanguage(page, 'id');
  const other = await inLanguage(page, 'en');
  await isNarrow(page);
  english.push(...other.foreign);
  indonesian.push(...first.foreign);
  assert.notDeepEqual(other.texts, first.texts);
  assert.deepEqual((await inLanguage(page, 'id')).texts, first.texts, 'and back');
}

/** Nothing is wider than the smallest phone. */
async function isNarrow(page) {
  await resize(page, { width: 320, height: 640 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, 'on a small phone');
  await resize(page, LAPTOP);
}

async function inLanguage(page, language) {
  // Nobody can change the language under an open dialog: it is closed, and opened anew.
  const isSharing = await page.evaluate(() => document.querySelector('#share-dialog').open);
  if (isSharing) await page.click('#share-close');
  await speak(page, language);
  if (isSharing) {
    await page.click('#share');
    await page.waitForFunction(() => document.querySelector('#share-dialog').open);
  }
  const { texts, given } = await readable(page);
  assert.deepEqual(texts.filter((text) => text.includes('`')), [], 'code is shown as code, without its quotes');
  const quoted = new Set(words(given));
  return { texts, foreign: texts.map((text) => words(text).filter((word) => !quoted.has(word)).join(' ')) };
}

/** What is in the fields, and all elements. */
const markup = (page) =>
  page.evaluate(() => [
    ...Array.from(document.querySelectorAll('input, textarea, select'), (field) => `${field.name || field.id}: ${field.value} ${field.checked ?? ''}`),
    // Blanks between elements do not move with them.
    ...document.querySelector('main').outerHTML.replace(/\s+/g, ' ').split(/ ?(?=<)/),
  ]);
