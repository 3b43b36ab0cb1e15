// axe finds nothing, and keys reach everything.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESKTOP, PHONE, onPage, openExample, resize, startAfresh } from './page.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STATES = {
  'the welcome': async () => {},
  'a finding': (page) => openExample(page, 'pair'),
  'a right signature': (page) => openExample(page, 'matched'),
  'nothing that fits': (page) => openExample(page, 'secret'),
  'an RSA key': (page) => openExample(page, 'rsa-text'),
  'a broken body': (page) => openExample(page, 'broken'),
  'two requests': (page) => openExample(page, 'two'),
  'every field unfolded': async (page) => {
    await openExample(page, 'hex');
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  },
  'the share dialog': async (page) => {
    await openExample(page, 'pair');
    await page.click('#share');
    await page.waitForSelector('#share-dialog[open]');
  },
};

/** What axe finds, or of it what hangs on the colors: nothing else is another one in the dark. */
async function violations(page, isDark) {
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  const found = await page.evaluate((of) => globalThis.axe.run(document, { resultTypes: ['violations'], ...of }), isDark ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {});
  const told = ({ html, failureSummary }) => `${html} ${failureSummary}`;
  return found.violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(told).join(' | ')}`);
}

test('axe finds nothing, on a phone and a desktop, light and dark', (context) =>
  onPage({}, async (page) => {
    await page.evaluate(axe);
    for (const [state, reach] of Object.entries(STATES)) {
      await context.test(state, async () => {
        await reach(page);
        for (const viewport of [DESKTOP, PHONE]) {
          await resize(page, viewport);
          for (const isDark of [false, true]) assert.deepEqual(await violations(page, isDark), [], `${viewport.width} ${isDark ? 'dark' : 'light'}`);
        }
      });
      await resize(page, DESKTOP);
      await startAfresh(page);
    }
  }));

test('keys alone: the skip link, an example, the answer', () =>
  onPage({ anew: true }, async (page) => {
    assert.ok(await page.evaluate(() => document.activeElement.matches('.paste')), 'the box has the focus');
    while (!(await page.evaluate(() => document.activeElement.matches('.skip')))) await page.keyboard.press('Shift+Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outline, 'solid', 'the focus can be seen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.matches('[data-example]')), 'the gallery is next');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.stages');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'answer', 'the focus goes to the answer');
  }));

test('everything that can be pressed has a name and takes the focus', () =>
  onPage({}, async (page) => {
    await openExample(page, 'two');
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const unreachable = await page.$$eval('button, a[href], input, select, textarea, summary', (elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          element.focus();
          return document.activeElement !== element;
        })
        .map((element) => element.outerHTML),
    );
    assert.deepEqual(unreachable, []);
  }));

test('the verdict is announced, and so is what was read', () =>
  onPage({}, async (page) => {
    await openExample(page, 'pair');
    const regions = await page.$$eval('[role=status], [role=alert]', (elements) =>
      elements.map(({ id, className }) => id || className),
    );
    assert.ok(regions.includes('verdict') && regions.includes('note') && regions.includes('problem'));
  }));

test('dark by the button, whatever the system says', () =>
  onPage({ anew: true }, async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.click('#theme');
    assert.notEqual(await ground(), light);
    assert.equal(await page.getAttribute('#theme', 'aria-pressed'), 'true');
    await page.click('#theme');
    assert.equal(await ground(), light);
  }));

test('on a phone the answer is one tap away', () =>
  onPage({ viewport: PHONE }, async (page) => {
    await openExample(page, 'php-slash');
    await page.click('#peek');
    await page.waitForFunction(() => document.querySelector('#verdict').getBoundingClientRect().top < innerHeight);
  }));
