// A world in which something of everything has happened, and a page that shows it.

import { BALANCE, Client, balance } from './partner.mjs';
import { bank, pay } from './bank.mjs';

/** As PHP's json_encode writes it: with `\/`. */
const asPhp = (message) => JSON.stringify(message).replaceAll('/', '\\/');

/** Opens the world, and lets everything happen in it. */
export async function openBusy(name) {
  await bank.open(name);
  const world = `worlds/${name}`;
  const client = new Client(bank, name);
  await client.fetchToken();
  await client.call(BALANCE, balance('2020102900000000000001'));
  await client.call(BALANCE, balance('a/b'), { hashed: asPhp(balance('a/b')) });
  await client.call(BALANCE, balance('2020102900000000000002', '9999999999'));
  await client.call(BALANCE, { partnerReferenceNo: 'x' });
  await client.call('/openapi/v1.0/nothing', {});
  await pay(name);
  await bank.post(`${world}/counter`, { hold: { account: '5550001111', amount: '25000.00', days: 14 } });
  const { hold } = await bank.post(`${world}/counter`, { hold: { account: '8010001575', amount: '1250.50', days: 1 } });
  await bank.post(`${world}/counter`, { 'release-hold': { hold } });
  await bank.post(`${world}/faults`, { fault: 'lost-before', service: '11' });
  await client.call(BALANCE, balance('2020102900000000000003'));
  await pay(name, { amount: '99999999.00' });
  await bank.post(`${world}/faults`, { fault: 'lost-answer', service: '25', when: { count: { skip: 1, times: 2 } } });
  await bank.post(`${world}/faults`, { fault: 'late', millis: 700, when: { 'per-mille': 20 } });
  await bank.post(`${world}/faults`, { fault: 'html', service: '17', when: { named: 'ORDER-7' } });
}

/** Ways to look at the page, by name. */
export const VIEWS = {
  money: async () => {},
  bills: (page) => page.click('#tab-bills'),
  faults: (page) => page.click('#tab-faults'),
  'a call that is struck': async (page) => {
    await page.click('#tab-faults');
    await page.selectOption('#fault select[name=fault]', 'html');
    await page.selectOption('#fault select[name=when]', 'named');
  },
  world: async (page) => {
    await page.click('#tab-about');
    await page.click('#check');
    await page.waitForSelector('#checked .verdict');
  },
  credentials: async (page) => {
    await page.click('#tab-about');
    await page.click('#reveal');
    await page.waitForSelector('#credentials dd');
  },
  traffic: (page) => traffic(page),
  'a wrong signature': async (page) => {
    await traffic(page);
    await page.click('#feed summary:has(.found)');
    await page.waitForSelector('.insides');
  },
};

/** On a phone it has a panel of its own. */
export const traffic = async (page) => (await page.isVisible('#tab-exchanges')) && page.click('#tab-exchanges');
