// The picture of the page in the guide: node cli/tests/page/picture.mjs FILE.png, with the program built.

import { test } from 'node:test';
import { LAPTOP, onPage } from './bank.mjs';
import { VIEWS, openBusy } from './busy.mjs';

test('the picture', async () => {
  await openBusy('shop');
  await onPage({ world: 'shop', viewport: LAPTOP }, async (page) => {
    await VIEWS['a wrong signature'](page);
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('#feed').scrollTop = document.querySelector('#feed li:has(.insides)').offsetTop - document.querySelector('#feed').offsetTop;
    });
    await page.screenshot({ path: process.argv[2] });
  });
});
