// Where things are when they are needed: on a laptop and on a phone, in both languages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examples } from '../examples.mjs';
import { LAPTOP, PHONE, answered, onPage, openExample, paste, resize, speak, startAfresh, verdict } from './page.mjs';
import { SECRET, STATES } from './states.mjs';

const SCREENS = { laptop: LAPTOP, phone: PHONE };
/** Whose mistake has code, and is found with the secret. */
const found = examples.filter(({ expect, paste: given, keys }) => Array.isArray(expect) && given.length === 1 && keys.length === 0);

const box = (page, selector) =>
  page.locator(selector).first().evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { top, bottom, left, right };
  });

/** Of one moment: one by one, they are read on both sides of a change. */
const boxes = (page, selectors) =>
  page.evaluate((all) => all.map((selector) => document.querySelector(selector).getBoundingClientRect().toJSON()), selectors);

for (const [screen, viewport] of Object.entries(SCREENS)) {
  test(`the code is in sight once the secret is in, in both languages: ${screen}`, () =>
    onPage({ viewport }, async (page) => {
      for (const { id, paste: given, credential } of found) {
        await paste(page, 'body', given[0]);
        await page.waitForSelector('#verdict .verdict');
        await page.fill(SECRET, credential.clientSecret);
        await verdict(page, 'found');
        for (const language of ['en', 'id']) {
          await speak(page, language);
          assert.equal(await page.evaluate(() => scrollY), 0, id);
          const [fix, code, map] = await boxes(page, ['.verdict .fix', '.verdict pre.code', '.map, .stages']);
          assert.ok(fix.bottom <= code.top, `${id}: the fix, then its code`);
          assert.ok(code.bottom <= viewport.height, `${id}, ${language}: the code ends at ${code.bottom}`);
          assert.ok(code.bottom < map.top, `${id}: the drawing and the stages come after`);
          const copy = await box(page, '.verdict .copy');
          assert.ok(copy.bottom <= viewport.height && copy.right <= viewport.width, id);
        }
        await startAfresh(page);
        await speak(page, 'en');
      }
    }));

  test(`the secret is directly below the box: ${screen}`, () =>
    onPage({ viewport }, async (page) => {
      const below = async () => {
        const [secret, paste] = await boxes(page, ['#secret', '.paste']);
        return secret.top - paste.bottom;
      };
      assert.ok((await below()) >= 0 && (await below()) < 24, `${await below()}`);
      await openExample(page, 'php-slash');
      assert.ok((await below()) >= 0 && (await below()) < 24, `${await below()}`);
      assert.ok((await box(page, SECRET)).bottom < viewport.height);
    }));

  test(`“Not checked yet” leads to what is missing: ${screen}`, () =>
    onPage({ viewport }, async (page) => {
      await paste(page, 'body', examples[0].paste[0]);
      await verdict(page, 'unchecked');
      assert.equal(await page.innerText('#verdict .headline'), 'Not checked yet: give the client secret');
      await page.click('#verdict .headline >> text=Not checked yet');
      assert.ok(await page.locator(SECRET).evaluate((field) => document.activeElement === field));
      await page.click('#clear');
      await paste(page, 'body', examples.find(({ id }) => id === 'rsa-text').paste[0]);
      await verdict(page, 'unchecked');
      await page.click('#verdict .headline >> text=Not checked yet');
      const keys = page.locator('#keys textarea');
      assert.ok(await keys.evaluate((field) => document.activeElement === field));
      const { top, bottom } = await box(page, '#keys textarea');
      assert.ok(top >= 0 && bottom <= viewport.height, 'it is brought in sight');
    }));

  test(`nothing covers anything: ${screen}`, () =>
    onPage({ viewport }, async (page) => {
      await openExample(page, 'pair');
      const fixed = await page.$$eval('body *', (elements) =>
        elements.filter((element) => getComputedStyle(element).position === 'fixed').map((element) => element.outerHTML),
      );
      assert.deepEqual(fixed, []);
    }));
}

test('the code is copied', () =>
  onPage({ anew: true, viewport: LAPTOP }, async (page, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openExample(page, 'php-slash');
    await page.click('.verdict .copy');
    await page.waitForFunction(() => document.querySelector('.verdict .copy').textContent === 'Copied');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.innerText('.verdict pre.code'));
  }));

test('where the browser does not let the page copy, the code is selected', () =>
  onPage({ anew: true, viewport: LAPTOP }, async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await openExample(page, 'php-slash');
    await page.click('.verdict .copy');
    await page.waitForFunction(() => document.querySelector('.verdict .copy').textContent === 'Selected');
    assert.equal(await page.evaluate(() => String(getSelection())), await page.innerText('.verdict pre.code'));
  }));

test('the box has the focus, and a paste anywhere else is taken too', () =>
  onPage({ anew: true, viewport: LAPTOP }, async (page) => {
    assert.ok(await page.evaluate(() => document.activeElement.matches('.paste')));
    await page.evaluate(() => document.activeElement.blur());
    await paste(page, 'body', examples[0].paste[0]);
    await verdict(page, 'unchecked');
    await paste(page, SECRET, examples[0].credential.clientSecret);
    assert.equal(await page.inputValue('.url input'), 'https://api.bank.example/openapi/v1.0/transfer-va/inquiry', 'a field takes its own');
  }));

test('on a phone the welcome and the examples come first, then the answer before the rest of the form', () =>
  onPage({ anew: true, viewport: PHONE }, async (page) => {
    const order = () =>
      page.evaluate(() =>
        ['#answer', '#ask', '#more'].sort((a, b) =>
          document.querySelector(a).compareDocumentPosition(document.querySelector(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
        ),
      );
    assert.deepEqual(await order(), ['#answer', '#ask', '#more']);
    const [title, example, form] = await boxes(page, ['.welcome h2', '.gallery li', '.paste']);
    assert.ok(title.bottom < example.top && example.bottom < form.top);
    assert.ok(example.bottom <= PHONE.height);
    assert.ok(!(await page.evaluate(() => document.activeElement.matches('.paste'))), 'no keyboard over the welcome');
    await page.click('.welcome .start');
    assert.ok(await page.evaluate(() => document.activeElement.matches('.paste')));
    await paste(page, '.paste', examples[0].paste[0]);
    await verdict(page, 'unchecked');
    assert.deepEqual(await order(), ['#ask', '#answer', '#more']);
    assert.ok(await page.evaluate(() => document.activeElement.matches('.paste')), 'the focus stays where it was');
  }));

test('on a phone no text of a bar is cut', () =>
  onPage({ viewport: PHONE, language: 'id-ID' }, async (page) => {
    const cut = () =>
      page.$$eval('#peek, .bar button, .top *', (elements) =>
        elements.filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .map((element) => element.outerHTML),
      );
    assert.deepEqual(await cut(), []);
    await openExample(page, 'pair');
    assert.deepEqual(await cut(), []);
    const [peek, said] = [await page.innerText('#peek'), await page.innerText('#verdict .headline')];
    assert.equal(peek.replace(/\s/g, ''), said.replace(/\s/g, ''), 'it says all');
  }));

test('on a phone the row of a mistake stands in line with its text', () =>
  onPage({ viewport: PHONE, language: 'id-ID' }, async (page) => {
    for (const { id } of found) {
      await openExample(page, id);
      const indent = await page.locator('.verdict .kicker').evaluate((kicker) => {
        const range = document.createRange();
        range.selectNodeContents(kicker.firstChild);
        const [first, last] = [range.getClientRects()[0], Array.from(range.getClientRects()).at(-1)];
        const tag = kicker.querySelector('.rows').getBoundingClientRect();
        return (tag.top + tag.bottom) / 2 > last.bottom ? tag.left - first.left : 0;
      });
      assert.ok(Math.abs(indent) < 1, `${id}: a line of its own, ${indent} pixels in`);
      await startAfresh(page);
    }
  }));

test('why a paste cannot be read is in sight wherever it was pasted', () =>
  onPage({ viewport: PHONE }, async (page) => {
    await paste(page, 'body', 'qwerty uiop');
    await page.waitForSelector('.side .problem:not(:empty)');
    const { top, bottom } = await box(page, '.side .problem');
    assert.ok(top >= 0 && bottom <= PHONE.height, `${top} to ${bottom}`);
  }));

test('by whose rules a request was judged stands below the answer, and leads to the choice', () =>
  onPage({ viewport: PHONE }, async (page) => {
    await openExample(page, 'php-slash');
    assert.equal(await page.innerText('#by'), 'By the rules of BCA (Bank Central Asia), SNAP');
    assert.ok((await box(page, '#by')).bottom <= PHONE.height);
    await page.click('#by');
    assert.ok(await page.locator('#profile').evaluate((list) => document.activeElement === list));
    await page.selectOption('#profile', 'bri');
    await page.waitForFunction(() => document.querySelector('#by').textContent.includes('BRI'));
    await answered(page);
  }));

test('nothing that was found, and nothing that is right, has a sign of failure', () =>
  onPage({ viewport: LAPTOP }, async (page) => {
    const tone = (sign) => sign.evaluate((element) => getComputedStyle(element).backgroundColor);
    await openExample(page, 'secret');
    const red = await tone(page.locator('.verdict.unexplained > .sign'));
    for (const { id } of examples.filter((one) => one.expect !== 'unexplained')) {
      await openExample(page, id);
      await page.waitForFunction((chosen) => document.querySelector('#example').value === chosen, id);
      await answered(page);
      const signs = await page.locator('.verdict > .sign').all();
      assert.ok(signs.length > 0);
      for (const sign of signs) {
        assert.notEqual(await tone(sign), red, id);
        assert.doesNotMatch(await sign.innerText(), /[✗✘×]/, id);
      }
      // What is left out of the digest, and where two requests differ, is no mistake.
      const reds = await page.$$eval('.stages del, .stages mark', (marks) =>
        marks.filter((mark) => {
          const [r, g, b] = getComputedStyle(mark).backgroundColor.match(/\d+/g).map(Number);
          return r > g + 15 && r > b + 15;
        }).length,
      );
      assert.equal(reds, id === 'broken' ? 1 : 0, id);
      // What is wrong with a broken body stands in its stage.
      assert.equal(await page.locator('.map .end.unexplained, .problem:visible').count(), id === 'broken' ? 1 : 0, id);
    }
  }));

test('the button beside the box stands clear of it', () =>
  onPage({}, async (page) => {
    for (const state of ['the welcome', 'the example pair']) {
      await STATES[state](page);
      for (const viewport of Object.values(SCREENS)) {
        await resize(page, viewport);
        const [button, field, card] = await boxes(page, ['.side .file', '.paste', '.side']);
        assert.ok(button.bottom + 5 <= field.top, `${state}: its ring is 5 pixels wide`);
        assert.ok(button.top >= card.top + 4 && button.right <= card.right, state);
      }
    }
  }));

for (const language of ['en-US', 'id-ID']) {
  test(`the bar is one line on a laptop: ${language}`, () =>
    onPage({ viewport: LAPTOP, language }, async (page) => {
      const [example, clear] = await boxes(page, ['#example', '#clear']);
      assert.equal(example.top, clear.top);
    }));
}
