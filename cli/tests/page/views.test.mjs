// Every view in both languages, at both sizes, light and dark: one language at a time, nothing cut, and nothing that axe finds.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { readable, spoiled } from '../../../debugger/test/look.mjs';
import { leftovers } from '../../../debugger/test/words.mjs';
import { LAPTOP, PHONE, bank, choose, onPage, resize, speak } from './bank.mjs';
import { VIEWS, openBusy } from './busy.mjs';

const axe = await readFile(createRequire(new URL('../../../debugger/package.json', import.meta.url)).resolve('axe-core/axe.min.js'), 'utf8');
const source = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Names of people, worlds and months, and what both languages call so. */
const SAME = new Set('budi santoso pt contoh yories yolanda toko default biller world bug control method apr'.split(' '));
const leftOver = (english, indonesian) => leftovers(english, indonesian).filter((found) => !SAME.has(found.split(':')[0]));

/** What axe finds, or of it what hangs on the colors: nothing else is another one in the dark. */
async function violations(page, isDark) {
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  const found = await page.evaluate((of) => globalThis.axe.run(document, { resultTypes: ['violations'], ...of }), isDark ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {});
  return found.violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
}

/** What is under the header or scrolled out of the traffic is not spoiled: the page is looked at as one long sheet. */
async function spoiledAtLength(page) {
  const lay = (position, height) => page.evaluate(([at, most]) => {
    for (const element of document.querySelectorAll('header, #exchanges')) element.style.position = at;
    document.querySelector('#exchanges').style.maxHeight = most;
  }, [position, height]);
  await lay('static', 'none');
  const found = await spoiled(page);
  await lay('', '');
  return found;
}

const NOT_BCA = { en: /^This is not BCA\./, id: /^Ini bukan BCA\./ };

await openBusy('toko');
const heard = { en: [], id: [] };

for (const viewport of [LAPTOP, PHONE]) {
  test(`every view at ${viewport.width}×${viewport.height}`, (context) =>
    onPage({ world: 'toko', viewport }, async (page) => {
      // The page's policy has no place for a script of others; the debugger's protocol has.
      await page.evaluate(axe);
      for (const [name, reach] of Object.entries(VIEWS)) {
        await speak(page, 'en');
        await reach(page);
        for (const language of ['en', 'id']) {
          await context.test(`${name}, ${language}`, async () => {
            await speak(page, language);
            const { texts } = await readable(page);
            heard[language].push(...texts);
            assert.match(await page.innerText('.notice'), NOT_BCA[language]);
            assert.ok(await page.$eval('.notice', (notice) => notice.getBoundingClientRect().top >= 0), 'it stays in sight');
            assert.equal(await page.getAttribute('html', 'lang'), language);
            assert.deepEqual(await spoiledAtLength(page), []);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, 'nothing is wider than the screen');
            for (const isDark of [false, true]) assert.deepEqual(await violations(page, isDark), [], isDark ? 'dark' : 'light');
          });
        }
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = false;
          scrollTo(0, 0);
        });
      }
    }));
}

test('what is read in one language has no word of the other', () => {
  assert.ok(heard.en.length > 100 && heard.id.length > 100);
  assert.deepEqual(leftOver(heard.en, heard.id), []);
});

const words = async (file, name) => new Function(`${await source(`src/server/page/${file}.js`)}; return ${name}`)();
const texts = { en: await words('english', 'ENGLISH'), id: await words('indonesian', 'INDONESIAN') };

test('both languages have the same texts, with the same places, and share no word that is one of theirs', () => {
  assert.deepEqual(Object.keys(texts.id), Object.keys(texts.en));
  const places = (text) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, text] of Object.entries(texts.en)) assert.deepEqual(places(texts.id[key]), places(text), key);
  assert.deepEqual(leftOver(Object.values(texts.en), Object.values(texts.id)), []);
});

test('there is a text for everything that the API can say, and none for what it cannot', async () => {
  const { faults, steps, stages } = await bank.get('words');
  const codes = [...(await source('../bank/src/error.rs')).matchAll(/^ {4}\w+ = "([a-z-]+)",/gm)].map(([, code]) => code);
  const document = await bank.get('openapi.json');
  const { schemas } = document.components;
  const known = (group) => Object.keys(texts.en).filter((key) => key.startsWith(`${group}.`) && !key.endsWith('.why')).map((key) => key.slice(group.length + 1));
  assert.ok(codes.length > 10);
  assert.deepEqual(known('fault').sort(), faults.map(({ fault }) => fault).sort());
  for (const { fault } of faults) assert.ok(texts.en[`fault.${fault}.why`], fault);
  assert.deepEqual(known('step'), steps);
  assert.deepEqual(known('stage'), stages);
  assert.deepEqual(known('hold'), schemas.Ledger.properties.holds.items.properties.state.enum);
  assert.deepEqual(known('next'), schemas.Clock.properties.next.properties.what.enum);
  for (const code of codes) assert.ok(texts.en[`error.${code}`], code);
});

test('no text is unused', async () => {
  const names = ['dom', 'api', 'money', 'bills', 'faults', 'feed', 'clock', 'world', 'main'].map((name) => `src/server/page/${name}.js`);
  const files = (await Promise.all(['src/server/page/index.html', ...names].map(source))).join('\n');
  const groups = ['fault', 'step', 'stage', 'hold', 'next', 'error', 'mark', 'of', 'waits', 'settled'];
  const unused = Object.keys(texts.en).filter((key) => !groups.includes(key.split('.')[0]) || !key.includes('.')).filter((key) => !files.includes(`'${key}'`) && !files.includes(`"${key}"`));
  assert.deepEqual(unused.filter((key) => !['hold-expired', 'late-answer'].includes(key)), []);
});

test('the language is the browser’s, changes by the switch, and is remembered; so is the light', () =>
  onPage({ world: 'toko', language: 'id-ID', anew: true }, async (page) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(await page.title(), 'Bukan BCA: paraf bank');
    assert.match(await page.innerText('#customers'), /1\.000\.000,00/);
    await speak(page, 'en');
    assert.equal(await page.title(), 'Not BCA: paraf bank');
    assert.match(await page.innerText('#customers'), /1,000,000\.00/);
    const light = await ground();
    await page.click('#theme');
    const dark = await ground();
    assert.notEqual(dark, light);
    await page.reload();
    await page.waitForSelector('body[aria-busy=false]');
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.equal(await ground(), dark);
  }));

test('keys alone: the skip link, the panels, a payment', () =>
  onPage({ world: 'toko' }, async (page) => {
    const focused = (property) => page.evaluate((name) => document.activeElement[name], property);
    await page.keyboard.press('Tab');
    assert.equal(await focused('className'), 'skip');
    assert.equal(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'solid', 'the focus can be seen');
    await page.focus('#tab-money');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused('id'), 'tab-bills');
    await page.keyboard.press('End');
    assert.equal(await focused('id'), 'tab-about');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused('id'), 'tab-money');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    while ((await focused('name')) !== 'customer_no') await page.keyboard.press('Tab');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Payment \d+:/.test(document.querySelector('#pay .told').innerText));
  }));

test('what can be pressed has a name and takes the focus, and no field completes or is translated elsewhere', () =>
  onPage({ world: 'toko', viewport: PHONE }, async (page) => {
    for (const tab of ['money', 'bills', 'faults', 'exchanges', 'about']) {
      await choose(page, tab);
      const unreachable = await page.$$eval('button, a[href], input, select, summary', (elements) =>
        elements.filter((element) => element.checkVisibility() && !element.disabled).filter((element) => {
          element.focus();
          return document.activeElement !== element;
        }).map((element) => element.outerHTML));
      assert.deepEqual(unreachable, [], tab);
      const small = await page.$$eval('button, select, input, summary', (elements) =>
        elements.filter((element) => element.checkVisibility()).filter((element) => element.getBoundingClientRect().height < 24).map((element) => element.outerHTML).filter((html) => !html.includes('checkbox')));
      assert.deepEqual(small, [], tab);
    }
    assert.deepEqual(await page.$$eval('input, select', (fields) => fields.filter((field) => field.autocomplete !== 'off').map((field) => field.outerHTML)), []);
    assert.equal(await page.getAttribute('html', 'translate'), 'no');
  }));

test('the tabs make room for the traffic where there is room', () =>
  onPage({ world: 'toko', viewport: PHONE }, async (page) => {
    await choose(page, 'exchanges');
    assert.ok(await page.isVisible('#feed'));
    await resize(page, LAPTOP);
    assert.ok((await page.isVisible('#feed')) && (await page.isVisible('#money')) && !(await page.isVisible('#tab-exchanges')));
  }));
