// Each example, in one click, shows what it is an example of: from a file and from a server, in both languages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples } from '../examples.mjs';
import { FILE, SERVED, onPage, rows, verdict } from './page.mjs';

const WAYS = [
  { at: FILE, language: 'en-US' },
  { at: SERVED, language: 'id-ID' },
];

for (const [n, { id, paste, expect }] of examples.entries()) {
  test(`example ${id}`, () =>
    onPage(WAYS[n % 2], async (page) => {
      await page.click(`[data-example="${id}"]`);
      if (paste.length === 2) {
        await page.waitForSelector('.column .verdict.matched');
        await page.waitForSelector('.column .verdict.found');
        assert.deepEqual(await rows(page), expect);
      } else if (typeof expect === 'string') {
        await verdict(page, expect);
        assert.deepEqual(await rows(page), []);
      } else {
        await verdict(page, 'found');
        assert.deepEqual(await rows(page), expect);
      }
      assert.equal(await page.inputValue('#example'), id);
    }));
}

test('every example names its credential as a test', () => {
  for (const { id, credential, keys } of examples) {
    for (const text of [...Object.values(credential), ...keys.map(({ name }) => name)]) assert.match(text, /^TEST-/, id);
  }
});
