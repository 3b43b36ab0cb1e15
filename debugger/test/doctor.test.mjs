// The key doctor: any file is named, paired and converted.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { onPage, paste } from './page.mjs';
import { example } from './states.mjs';

const vector = (name) => readFileSync(new URL(`../../vectors/keys/${name}`, import.meta.url));
const file = (name, buffer) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
const rows = (page) => page.locator('.keys li').allInnerTexts();

async function examined(page, ...files) {
  await page.setInputFiles('#keys input[type=file]', files);
  await page.waitForFunction((n) => document.querySelectorAll('.keys li').length === n, files.length);
  return rows(page);
}

test('two files of one pair are told to belong together, and two others not', () =>
  onPage({}, async (page) => {
    const files = [
      file('mine.pem', vector('rsa-2048.pem')),
      file('bank.crt', vector('rsa-2048-certificate.pem')),
      file('old.pem', vector('rsa-2048-second.pem')),
    ];
    const [mine, bank, old] = await examined(page, ...files);
    assert.match(mine, /a PKCS#8 private key · 2,048 bits/);
    assert.match(mine, /Pairs with bank\.crt/);
    assert.doesNotMatch(mine, /old\.pem/, 'two private keys are no pair and need not be');
    assert.match(bank, /Pairs with mine\.pem/);
    assert.match(bank, /Does not pair with old\.pem/);
    assert.match(old, /Does not pair with bank\.crt/);
    assert.match(mine, /openssl pkey -in mine\.pem -pubout -out public\.pem/);
  }));

const PKCS12 = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'paraf-'));
  try {
    const key = new URL('../../vectors/keys/rsa-2048.pem', import.meta.url).pathname;
    const certificate = new URL('../../vectors/keys/rsa-2048-certificate.pem', import.meta.url).pathname;
    const made = join(folder, 'made.p12');
    execFileSync('openssl', ['pkcs12', '-export', '-inkey', key, '-in', certificate, '-passout', 'pass:TEST', '-out', made]);
    return readFileSync(made);
  } finally {
    rmSync(folder, { recursive: true });
  }
})();

test('what is not read is named, with the command for each half', () =>
  onPage({}, async (page) => {
    const [p12, ssh, path, empty, image] = await examined(
      page,
      file('merchant.p12', PKCS12),
      file('a name with blanks.pub', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB me@laptop'),
      file('path.txt', '/etc/keys/private.pem'),
      file('empty.pem', ''),
      file('logo.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    );
    assert.match(p12, /This is a PKCS#12 file/);
    assert.match(p12, /openssl pkcs12 -in merchant\.p12 -nocerts -nodes -out key\.pem/);
    assert.match(p12, /openssl pkcs12 -in merchant\.p12 -clcerts -nokeys -out certificate\.pem/);
    assert.match(ssh, /an OpenSSH public key/);
    assert.match(ssh, /-f FILE >/, 'a name that needs quotes is not put into a command');
    assert.match(path, /a path, not a key/);
    assert.match(empty, /empty/);
    assert.match(image, /neither PEM nor Base64 nor DER/);
    for (const text of [path, empty, image]) assert.match(text, /No command/);
  }));

test('a key that cannot be used says why', () =>
  onPage({}, async (page) => {
    const [damaged, small, other] = await examined(
      page,
      file('damaged.pem', vector('rsa-2048.pem').subarray(0, 900)),
      file('small.pem', vector('rsa-1024.pem')),
      file('ec.pem', vector('ec-p256.pem')),
    );
    assert.match(damaged, /truncated or damaged/);
    assert.match(small, /a 1024-bit RSA key/);
    assert.match(other, /an RSA key is needed/);
  }));

test('a private key that cannot be used is not asked for its public half', () =>
  onPage({}, async (page) => {
    await paste(page, '.paste', example('rsa-text').paste[0]);
    await examined(page, file('small.pem', vector('rsa-1024.pem')));
    await page.waitForSelector('.advisory');
    assert.doesNotMatch(await page.innerText('#result'), /pubout|a public key is needed/);
    assert.match(await page.innerText('#result'), /1024 bits/);
  }));

test('a key is known wherever it is dropped or pasted', () =>
  onPage({}, async (page) => {
    await page.setInputFiles('.side input[type=file]', file('mine.pem', vector('rsa-2048.pem')));
    await page.waitForSelector('.keys li');
    assert.match(await page.innerText('.side .note'), /This is a key/);
    assert.equal(await page.innerText('.side .problem'), '');
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'bank.crt'));
      document.querySelector('footer').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, vector('rsa-2048-certificate.pem').toString());
    await page.waitForFunction(() => document.querySelectorAll('.keys li').length === 2);
    assert.match((await rows(page))[1], /bank\.crt/);
  }));

test('what was said of keys changes with the language', () =>
  onPage({}, async (page) => {
    await examined(page, file('bank.pub', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB me@laptop'), file('ec.pem', vector('ec-p256.pem')));
    await page.click('[data-language=id]');
    const [ssh, other] = await rows(page);
    assert.match(ssh, /Ini kunci publik OpenSSH/);
    assert.match(ssh, /Ambil kunci publiknya/);
    assert.match(other, /yang diperlukan kunci RSA/);
  }));

/** Drops files where a user would. */
async function drop(page, place, files) {
  await page.evaluate(
    ([where, dropped]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of dropped) dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector(where).dispatchEvent(new DragEvent('dragover', options));
      document.querySelector(where).dispatchEvent(new DragEvent('drop', options));
    },
    [place, files.map(({ name, buffer }) => ({ name, bytes: [...buffer] }))],
  );
}

test('a file that is dropped on the keys is named, paired with the one that is there, and converted by one command for each half', () =>
  onPage({}, async (page) => {
    await examined(page, file('mine.pem', vector('rsa-2048.pem')));
    await drop(page, '#keys textarea', [file('bank.crt', vector('rsa-2048-certificate.pem')), file('other.pem', vector('rsa-2048-second.pem'))]);
    await page.waitForFunction(() => document.querySelectorAll('.keys li').length === 3);
    const [mine, bank, other] = await rows(page);
    assert.match(mine, /Pairs with bank\.crt/);
    assert.match(bank, /Pairs with mine\.pem/);
    assert.match(other, /Does not pair with bank\.crt/);
    await drop(page, '#keys', [file('openssh.pem', vector('rsa-2048-openssh.pem'))]);
    await page.waitForFunction(() => document.querySelectorAll('.keys li').length === 4);
    const row = page.locator('.keys li').nth(3);
    assert.match(await row.innerText(), /This is a private key in OpenSSH's own form/);
    assert.deepEqual(await row.locator('.hint').allInnerTexts(), ['Get the private key:', 'Get the public key:']);
    const commands = await row.locator('pre.code').allInnerTexts();
    assert.equal(commands.length, 2, 'one command for each half');
    for (const command of commands) assert.match(command, /openssh\.pem/);
    assert.equal(await page.locator('#keys.over').count(), 0, 'nothing is over it any more');
  }));
