// What the page shows and does, live.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAPTOP, NOW, bank, choose, onPage, partner, pay, speak } from './bank.mjs';
import { BALANCE, Client, balance } from './partner.mjs';

const text = (page, selector) => page.innerText(selector);
const told = (page, form) => page.waitForSelector(`${form} .told:not(:empty)`).then((status) => status.innerText());
const soon = (page, selector, part) => page.waitForFunction(([at, of]) => document.querySelector(at)?.innerText.includes(of), [selector, part]);
const posted = async (world, number) => (await bank.get(`worlds/${world}/ledger`)).accounts.find((account) => account.number === number).posted;

test('a bill is paid at the counter, and the page shows where the money went', async () => {
  await bank.open('paying');
  await onPage({ world: 'paying' }, async (page) => {
    await choose(page, 'bills');
    await page.selectOption('#pay [name=from]', '5550001111');
    await page.fill('#pay [name=customer_no]', '1');
    await page.click('#pay .primary');
    assert.equal(await told(page, '#pay'), 'Payment 1: paid.');
    await soon(page, '#payments', '2002500');
    assert.match(await text(page, '#payments li'), /75,000\.00\s+123451\s+#1 · from 5550001111\s+2002500\s+paid/);
    assert.equal(await posted('paying', '5550001111'), '425000.00');
    await choose(page, 'money');
    await soon(page, '#customers', '425,000.00');
    assert.match(await text(page, '#customers'), /Budi Santoso\s+5550001111\s+425,000\.00/);
    assert.match(await text(page, '#feed'), /The bank called you\s+Virtual Account - Payment \(25\)\s+2002500/);
  });
});

test('what the bank refuses at the counter is said in the language of the page', async () => {
  await bank.open('refusing');
  await onPage({ world: 'refusing', language: 'id-ID', expected: [/status of 409/, /status of 422/] }, async (page) => {
    await page.fill('#hold [name=amount]', '999999999.00');
    await page.click('#hold .primary');
    assert.equal(await told(page, '#hold'), 'Saldo yang tersedia kurang dari itu.');
    await speak(page, 'en');
    assert.equal(await text(page, '#hold .told'), 'The account has less than that available.');
    await page.fill('#hold [name=amount]', 'much');
    await page.click('#hold .primary');
    await soon(page, '#hold .told', 'This value cannot be used: hold.amount.');
  });
});

test('a QRIS code is paid as a customer scans it, and once', async () => {
  await bank.open('scanning');
  const client = new Client(bank, 'scanning');
  await client.fetchToken();
  const asked = { partnerReferenceNo: '1', amount: { value: '50000.00', currency: 'IDR' }, merchantId: '123456789', terminalId: 'A1234567' };
  const { qrContent } = await (await client.call('/openapi/v1.0/qr/qr-mpm-generate', asked, { channel: '95251' })).json();
  await onPage({ world: 'scanning', expected: [/status of 409/] }, async (page) => {
    await choose(page, 'bills');
    for (const said of ['The code is paid.', 'The code was paid, or its time is over.']) {
      await page.selectOption('#pay-code [name=from]', '5550001111');
      await page.fill('#pay-code [name=qr_content]', qrContent);
      await page.click('#pay-code .primary');
      await soon(page, '#pay-code .told', said);
    }
    assert.equal(await posted('scanning', '5550001111'), '450000.00');
    await page.fill('#pay-code [name=qr_content]', 'x');
    await page.click('#pay-code .primary');
    await soon(page, '#pay-code .told', 'The bank has made no such QRIS code.');
  });
});

test('money is held and released', async () => {
  await bank.open('holding');
  await onPage({ world: 'holding' }, async (page) => {
    await page.selectOption('#hold [name=account]', '8010001575');
    await page.fill('#hold [name=amount]', '25000.00');
    await page.click('#hold .primary');
    assert.equal(await told(page, '#hold'), 'Hold 0 is placed.');
    await soon(page, '#customers', '475,000.00');
    assert.match(await text(page, '#customers'), /500,000\.00\s+25,000\.00\s+475,000\.00/);
    await page.click('#holds button');
    await soon(page, '#holds', 'released');
    assert.equal(await page.locator('#holds button').count(), 0);
    const [hold] = (await bank.get('worlds/holding/ledger')).holds;
    assert.equal(hold.state, 'released');
  });
});

test('what another bank decides about a transfer is announced, and shown when it happens', async () => {
  await bank.open('outside');
  await bank.post('worlds/outside/faults', { fault: 'returned', service: '22' });
  const client = new Client(bank, 'outside');
  await client.fetchToken();
  const sent = await client.call('/openapi/v1.0/transfer-rtgs', {
    partnerReferenceNo: '1', amount: { value: '250000.00', currency: 'IDR' }, beneficiaryAccountName: 'Yories Yolanda', beneficiaryAccountNo: '888801000157508',
    beneficiaryBankCode: '002', beneficiaryAddress: 'Palembang', beneficiaryCustomerResidence: '1', beneficiaryCustomerType: '1', sourceAccountNo: '1234567890',
    transactionDate: NOW,
  });
  assert.equal(sent.status, 200);
  await onPage({ world: 'outside' }, async (page) => {
    await soon(page, '#next', 'another bank decides about a transfer');
    await page.click('#to-next');
    await soon(page, '#feed', 'returned');
    assert.match(await text(page, '#feed .step'), /Transfer \d+\s+returned/);
    assert.equal(await posted('outside', '1234567890'), '1000000.00');
  });
});

test('a fault is set, strikes, and is taken back', async () => {
  await bank.open('failing');
  const client = new Client(bank, 'failing');
  await client.fetchToken();
  await onPage({ world: 'failing' }, async (page) => {
    await choose(page, 'faults');
    await page.selectOption('#fault [name=fault]', 'lost-after');
    await page.selectOption('#fault [name=service]', '11');
    await page.fill('#fault [name=times]', '2');
    await page.click('#fault .primary');
    await soon(page, '#waiting', 'the next 2');
    assert.equal((await client.call(BALANCE, balance('1'))).status, 504);
    await soon(page, '#waiting', 'the next 1');
    await soon(page, '#feed', 'Fault: Timeout, yet done');
    await page.click('#clear-faults');
    await soon(page, '#fault .told', 'No fault waits any more.');
    assert.deepEqual((await bank.get('worlds/failing/faults')).faults, []);
  });
});

test('every fault that the bank has can be set from the page', async () => {
  await bank.open('breaking');
  await onPage({ world: 'breaking' }, async (page) => {
    await choose(page, 'faults');
    const names = await page.$$eval('#fault [name=fault] option', (found) => found.map(({ value }) => value));
    assert.deepEqual(new Set(names), new Set((await bank.get('words')).faults.map(({ fault }) => fault)));
    for (const [place, name] of names.entries()) {
      await page.selectOption('#fault [name=fault]', name);
      if (name === 'other-code') await page.fill('#fault [name=code]', '5001701');
      await page.click('#fault .primary');
      await page.waitForFunction((count) => document.querySelectorAll('#waiting li').length === count, place + 1);
    }
    const set = (await bank.get('worlds/breaking/faults')).faults.map(({ fault }) => fault);
    assert.deepEqual(set, names);
  });
});

test('time is moved, frozen, and taken to what comes next', async () => {
  await bank.open('timing');
  await onPage({ world: 'timing' }, async (page) => {
    assert.match(await text(page, '#clock'), /21 Apr 2022, 17:34:52 WIB/);
    assert.match(await text(page, '#next'), /Nothing is due/);
    assert.ok(await page.isDisabled('#to-next'));
    await page.fill('#advance [name=amount]', '2');
    await page.selectOption('#advance [name=unit]', '3600');
    await page.click('#advance button:not([type])');
    await soon(page, '#now', '19:34:52');
    await bank.post('worlds/timing/counter', { hold: { account: '5550001111', amount: '1.00', days: 1 } });
    await soon(page, '#next', 'Next: 22 Apr 2022, 00:00:00, a hold expires');
    await page.click('#to-next');
    await soon(page, '#now', '22 Apr 2022, 00:00:00');
    await soon(page, '#feed', 'Hold 0 has expired');
    await page.click('#freeze');
    await soon(page, '#state', 'Running');
    assert.equal((await bank.get('worlds/timing/clock')).is_frozen, false);
    await page.click('#freeze');
    await soon(page, '#state', 'Frozen');
  });
});

test('a wrong signature is explained, with how far the request came', async () => {
  await bank.open('signing');
  const client = new Client(bank, 'signing');
  await client.fetchToken();
  await client.call(BALANCE, balance('a/b'), { hashed: JSON.stringify(balance('a/b')).replaceAll('/', '\\/') });
  await onPage({ world: 'signing' }, async (page) => {
    assert.match(await text(page, '#feed li'), /X-SIGNATURE: does not match.*PHP escaped the slashes.*4011100/s);
    await page.click('#feed summary');
    const marks = await page.$$eval('.checks li', (steps) => steps.map(({ className, textContent }) => `${className} ${textContent}`));
    assert.deepEqual(marks.slice(2, 5), ['passed Token: passed', 'stopped Signature: stopped here', 'open X-EXTERNAL-ID: not reached']);
    assert.match(await text(page, '.insides'), /POST \/openapi\/v1\.0\/balance-inquiry\s+.*authorization: redacted.*HTTP 401/is);
    await speak(page, 'id');
    assert.match(await text(page, '#feed li'), /PHP meng-escape garis miring/);
    assert.ok(await page.isVisible('.insides'), 'what was open is open in the other language');
  });
});

test('a partner without a server, an answer that never comes, and a bank that is gone', async () => {
  await bank.open('silent', { partner_url: 'http://127.0.0.1:9' });
  await onPage({ world: 'silent' }, async (page) => {
    await pay('silent');
    await soon(page, '#feed', 'the partner gave no token');
    await soon(page, '#feed', 'no answer');
  });
  await bank.open('alone', { partners: [{ name: 'sendiri', partner_ids: ['SENDIRI'] }], billers: [{ company_code: '777', partner: 'sendiri' }] });
  await onPage({ world: 'alone', expected: [/409/] }, async (page) => {
    await choose(page, 'bills');
    await page.fill('#pay [name=customer_no]', '1');
    await page.click('#pay .primary');
    assert.match(await told(page, '#pay'), /paraf bank --partner/);
  });
  await onPage({ world: 'gone', ready: '#offline:not(:empty)', expected: [/404/] }, async (page) => {
    assert.equal(await text(page, '#offline'), 'This world is gone. Choose another one.');
    await page.selectOption('#world', 'default');
    await page.waitForSelector('body[aria-busy=false]');
    assert.equal(await text(page, '#offline'), '');
  });
});

test('worlds are told apart, their money is checked, and they go back to the beginning', async () => {
  await bank.open('one', { accounts: [{ number: '1', name: 'Satu', balance: '1.00' }], partners: [{ name: 'p', partner_ids: ['P1'] }], billers: [] });
  await bank.open('two', { accounts: [{ number: '2', name: 'Dua', balance: '2.00' }], partners: [{ name: 'p', partner_ids: ['P2'] }], billers: [] });
  await onPage({ world: 'one' }, async (page) => {
    await page.selectOption('#world', 'two');
    await soon(page, '#customers', 'Dua');
    assert.ok(!(await text(page, '#customers')).includes('Satu'));
    assert.match(page.url(), /#two$/);
    await page.fill('#hold [name=amount]', '1.00');
    await page.click('#hold .primary');
    await soon(page, '#holds', 'live');
    await choose(page, 'about');
    await page.click('#check');
    await soon(page, '#checked', 'All nine hold.');
    await page.click('#reset');
    assert.equal((await bank.get('worlds/two/ledger')).holds.length, 1, 'once is not enough');
    await soon(page, '#reset', 'Press once more to reset');
    await page.click('#reset');
    await soon(page, '#reset-told', 'The world is as it was in the beginning.');
    assert.equal((await bank.get('worlds/two/ledger')).holds.length, 0);
    await choose(page, 'money');
    assert.equal(await page.locator('#holds li').count(), 0);
  });
});

test('nothing moves under who types or reads, and what is new waits to be shown', async () => {
  await bank.open('calm');
  await pay('calm');
  await onPage({ world: 'calm', viewport: LAPTOP }, async (page) => {
    const place = (selector) => page.$eval(selector, (element) => element.getBoundingClientRect().top + scrollY);
    await page.click('#feed summary');
    await page.fill('#hold [name=amount]', '123');
    const [field, read] = [await place('#hold [name=amount]'), await place('#feed li')];
    const first = await page.$eval('#feed li', (item) => (item.dataset.mark = item.dataset.key));
    await pay('calm');
    await bank.post('worlds/calm/counter', { hold: { account: '5550001111', amount: '1.00', days: 1 } });
    await soon(page, '#newer', 'Show 6 new');
    await soon(page, '#holds', 'live');
    assert.equal(await page.inputValue('#hold [name=amount]'), '123');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'amount');
    assert.deepEqual([await place('#hold [name=amount]'), await place('#feed li')], [field, read]);
    assert.equal(await page.$eval('#feed li', (item) => item.dataset.mark), first, 'it is the same element');
    await page.click('#newer');
    assert.equal(await page.$eval('#feed li', (item) => Number(item.dataset.key)), Number(first) + 6);
  });
});

test('the newest fifty are shown, and no more', async () => {
  await bank.open('long');
  await onPage({ world: 'long' }, async (page) => {
    for (let count = 0; count < 60; count += 1) await fetch(`${bank.url}/openapi/v1.0/nothing`, { method: 'POST', headers: { 'X-CLIENT-KEY': (await bank.get('worlds/long')).partners[0].client_key } });
    await page.waitForFunction(() => document.querySelector('#feed').children.length === 50 && document.querySelector('#feed li').dataset.key === '60');
    assert.ok(await page.isVisible('#bounded'));
  });
});

test('an answer of the partner that is refused takes the money back', async () => {
  await bank.open('wrong');
  const { payment } = partner.answers;
  partner.answers.payment = (asked) => ({ responseCode: '4042512', responseMessage: 'Bill not found', virtualAccountData: payment(asked).virtualAccountData });
  try {
    await onPage({ world: 'wrong' }, async (page) => {
      await pay('wrong');
      await choose(page, 'bills');
      await soon(page, '#payments', 'reversed');
      assert.equal(await posted('wrong', '5550001111'), '500000.00');
    });
  } finally {
    partner.answers.payment = payment;
  }
});
