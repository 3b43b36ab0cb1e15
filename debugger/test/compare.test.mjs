// Two requests side by side, and what is marked in them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, onPage, openExample, paste } from './page.mjs';
import { examples } from '../examples.mjs';

const [accepted, refused] = examples.find(({ id }) => id === 'two').paste;

test('the first difference of each stage is marked on both sides', () =>
  onPage({}, async (page) => {
    await openExample(page, 'two');
    assert.match(await page.innerText('#verdict'), /First difference: Request/);
    for (const stage of ['request', 'body', 'digest', 'string', 'signature']) {
      const cells = page.locator(`#stage-${stage} .cell`);
      assert.equal(await cells.count(), 2);
      for (const cell of [0, 1]) assert.ok((await cells.nth(cell).locator('mark').count()) > 0, `${stage}, side ${cell}`);
    }
    const marked = (cell) => page.locator('#stage-body .cell').nth(cell).locator('mark').allInnerTexts();
    assert.deepEqual([await marked(0), await marked(1)], [['1'], ['0']]);
  }));

test('a second request is pasted beside the first, and equal ones are said to be equal', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', accepted);
    await page.waitForSelector('.stages');
    await page.click('#compare');
    await page.waitForFunction(() => document.querySelectorAll('.side').length === 2);
    await page.waitForFunction(() => document.querySelector('#verdict').textContent.includes('needed'));
    assert.equal(await page.locator('.stage .tag').count(), 0, 'one alone is neither the same nor different');
    await page.click('.column:last-child .lead');
    assert.ok(await page.evaluate(() => document.querySelectorAll('.side')[1].contains(document.activeElement)), 'it leads to its own request');
    await page.evaluate(() => (document.querySelectorAll('.paste')[1].id = 'second'));
    await paste(page, '#second', accepted);
    await page.waitForFunction(() => document.querySelector('#verdict').textContent.includes('the same text'));
    assert.equal(await page.locator('mark').count(), 0);
    await paste(page, '#second', refused);
    await page.waitForFunction(() => document.querySelector('#verdict').textContent.includes('First difference'));
    await page.click('#compare');
    await page.waitForFunction(() => document.querySelectorAll('.side').length === 1);
    await page.waitForSelector('.map');
  }));

test('what differs is marked character by character, and as a whole where too little is alike', async () => {
  const { stretches } = await load('result/text.ts');
  const shown = (text, other) =>
    stretches(text, other)
      .map((stretch) => (stretch.isSame ? stretch.text : `[${stretch.text}]`))
      .join('');
  assert.equal(shown('a\\/b\\/c', 'a/b/c'), 'a[\\]/b[\\]/c');
  assert.equal(shown('a/b/c', 'a\\/b\\/c'), 'a[]/b[]/c');
  assert.equal(shown('same', 'same'), 'same');
  assert.equal(shown('', 'x'), '[]');
  assert.equal(shown('6b86b273', 'd4735e3a'), '[6b86b273]');
  assert.equal(shown('17:03:09', '17:03:10'), '17:03:[09]');
});
