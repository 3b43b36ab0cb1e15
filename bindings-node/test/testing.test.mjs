// The bank for tests, as a test uses it: with the program itself, over HTTP.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Signer } from 'paraf'
import * as testing from 'paraf/testing'
import { listen } from './partner.mjs'
import { withProgram } from './program.mjs'

const { BankError, BankServer } = testing
const folder = fileURLToPath(new URL('..', import.meta.url))
const NOW = '2026-01-31T10:00:00+07:00'
const BILL = { account: '5550001111', companyCode: '12345', customerNo: '1' }

process.env.PATH = withProgram

function send(url, { method, headers, body }) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, method, headers }, async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString()
      resolve({ status: answer.statusCode, body: text.startsWith('{') ? JSON.parse(text) : text })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** A user's own client, in short. */
async function clientOf(bank) {
  const signer = new Signer('bca', { ...bank.credentials, channelId: '95051' })
  const request = signer.tokenRequest({ timestamp: await bank.clock.now() })
  const { accessToken } = (await send(bank.url + request.url, request)).body
  const call = async (path, body, change = ({ headers }) => headers) => {
    const timestamp = await bank.clock.now()
    const signed = signer.sign('POST', `/openapi/v1.0/${path}`, JSON.stringify(body), { accessToken, timestamp })
    return send(bank.url + signed.url, { method: signed.method, headers: change(signed), body: signed.body })
  }
  const transfer = async (partnerReferenceNo = '1', value = '250000.00', change) => {
    const amount = { value, currency: 'IDR' }
    const accounts = { sourceAccountNo: '1234567890', beneficiaryAccountNo: '8010001575' }
    return call('transfer-intrabank', { partnerReferenceNo, amount, ...accounts, transactionDate: await bank.clock.now(), remark: 'x' }, change)
  }
  return { call, transfer }
}

/** A well-known mistake. */
const withAnUpperCaseDigest = (bank) => ({ headers, stringToSign }) => {
  const [method, url, token, digest, ...time] = stringToSign.reveal().split(':')
  const text = [method, url, token, digest.toUpperCase(), ...time].join(':')
  return { ...headers, 'X-SIGNATURE': createHmac('sha512', bank.credentials.clientSecret).update(text).digest('base64') }
}

let server
before(async () => {
  server = await BankServer.start()
})
after(() => server.stop())

describe('a bank for each test', () => {
  let bank
  beforeEach(async () => {
    bank = await server.open()
  })
  afterEach(() => bank.close())

  test('a transfer moves money', async () => {
    const { transfer } = await clientOf(bank)
    assert.deepEqual((await transfer()).body.responseCode, '2001700')
    await bank.assertBalance('1234567890', '750000.00')
    await bank.assertBalance('8010001575', '750000.00')
    await bank.assertNoRefusals()
    await bank.assertSettled()
    await bank.assertSound()
    const { legs } = (await bank.entries()).at(-1)
    assert.deepEqual(legs.map(({ account, amount }) => [account, amount]), [['1234567890', '-250000.00'], ['8010001575', '250000.00']])
    assert.deepEqual((await bank.exchanges()).map(({ service }) => service), ['73', '17'])
  })

  test('the next one has a bank of its own', async () => {
    await bank.assertBalance('1234567890', '1000000.00')
    const other = await server.open({ name: 'another' })
    await (await clientOf(other)).transfer()
    await other.assertBalance('1234567890', '750000.00')
    await bank.assertBalance('1234567890', '1000000.00')
    await other.close()
    await assert.rejects(other.balance('1234567890'), { name: 'BankError', code: 'not-found', field: 'world' })
  })

  test('a failed assertion tells what was refused and why', async () => {
    await (await clientOf(bank)).transfer('1', '250000.00', withAnUpperCaseDigest(bank))
    const failed = await bank.assertBalance('1234567890', '100000.00').catch((error) => error)
    assert.ok(failed instanceof assert.AssertionError)
    const begin = 'account 1234567890 has 1000000.00, not 100000.00\n\nRefused:\n#2 your request: POST /openapi/v1.0/transfer-intrabank (service 17)\n'
    assert.ok(failed.message.startsWith(begin), failed.message)
    const [{ step, diagnosis }, ...others] = await bank.refusals()
    assert.deepEqual([step, diagnosis.map(({ id }) => id), others], ['signature', ['B16-upper-case'], []])
    const [{ id, english, indonesian }] = diagnosis
    assert.ok(failed.message.includes(`   ${id}: ${english} / ${indonesian}`), failed.message)
    assert.match(failed.message, /answered 401 4011700/)
    await assert.rejects(bank.assertNoRefusals(), /1 refused/)
  })

  test('a request that belongs to no bank is told, too', async () => {
    await send(`${bank.url}/openapi/v1.0/nothing`, { method: 'POST', headers: {}, body: '{}' })
    assert.match(await bank.report(), /^#1 a request that belongs to no bank: POST \/openapi\/v1.0\/nothing\n {3}answered 404/)
    const other = await server.open()
    assert.equal(await other.report(), '')
    await other.close()
  })

  test('faults come and go', async () => {
    await bank.fault('late', { service: '17', millis: 500, named: 'A' })
    await bank.fault('html', { done: true, perMille: 5 })
    await bank.fault('other-code', { service: '17', code: '4031714', skip: 1, times: 2 })
    assert.deepEqual((await bank.faults()).map(({ when }) => when), [{ named: 'A' }, { perMille: 5 }, { count: { skip: 1, times: 2 } }])
    await bank.clearFaults()
    assert.deepEqual(await bank.faults(), [])
    await assert.rejects(bank.fault('late'), { code: 'invalid-argument', field: 'millis' })
  })

  test('a late answer is not settled', async () => {
    await bank.clock.freeze()
    const { transfer } = await clientOf(bank)
    await bank.fault('late', { service: '17', millis: 3000 })
    const late = transfer()
    while ((await bank.balance('1234567890')) === '1000000.00') await sleep(10)
    await assert.rejects(bank.assertSettled(), /#2 POST \/openapi\/v1.0\/transfer-intrabank: no answer yet/)
    await bank.clock.next()
    assert.equal((await late).status, 200)
    await bank.assertSettled()
  })

  test('holds and collections', async () => {
    const hold = await bank.hold('5550001111', '100000.00', 10)
    await bank.changeHold(hold, '150000.00', 12)
    const { posted, held, available } = await bank.account('5550001111')
    assert.deepEqual([posted, held, available], ['500000.00', '150000.00', '350000.00'])
    assert.equal(await bank.collect(hold, '1234567890'), (await bank.entries()).at(-1).entry)
    await bank.assertBalance('5550001111', '350000.00')
    await bank.releaseHold(await bank.hold('5550001111', '1.00', 1))
    assert.deepEqual((await bank.holds()).map(({ state }) => state), ['collected', 'released'])
    await assert.rejects(bank.hold('5550001111', '1.00', 367), BankError)
    await assert.rejects(bank.account('9'), { code: 'not-found' })
    await bank.closeAccount('8010001575')
    assert.equal((await bank.account('8010001575')).isClosed, true)
  })

  test('credentials are rotated', async () => {
    const { transfer } = await clientOf(bank)
    await bank.rotate({ clientSecrets: ['test-secret-of-tomorrow'] })
    assert.equal((await transfer('1', '1.00')).status, 200)
    await bank.retire({ clientSecrets: [bank.credentials.clientSecret] })
    assert.equal((await transfer('2', '1.00')).status, 401)
    await assert.rejects(bank.retire({ clientSecrets: ['test-secret-of-tomorrow'] }), { code: 'last-credential' })
  })

  test('the clock stops, runs and moves', async () => {
    assert.equal(await bank.clock.freeze('2099-01-01T00:00:00+07:00'), '2099-01-01T00:00:00+07:00')
    assert.equal(await bank.clock.advance(900), '2099-01-01T00:15:00+07:00')
    assert.ok((await bank.clock.run()) >= '2099-01-01T00:15:00+07:00')
    await assert.rejects(bank.clock.freeze(NOW), { field: 'freeze' })
  })

  test('it goes on in a copy', async () => {
    const { transfer } = await clientOf(bank)
    await transfer()
    await bank.fault('late', { service: '17', millis: 5, perMille: 1 })
    const copy = await server.open({ name: 'copy', snapshot: JSON.parse(JSON.stringify(await bank.snapshot())) })
    await copy.assertBalance('1234567890', '750000.00')
    assert.deepEqual(await copy.faults(), await bank.faults())
    assert.equal((await (await clientOf(copy)).transfer('2', '1.00')).status, 200)
    await copy.reset()
    await copy.assertBalance('1234567890', '750000.00')
    await copy.close()
  })

  test('there is no server to call', () => {
    assert.throws(() => bank.verifierCredentials, { code: 'no-partner-url' })
    assert.throws(() => bank.tokenVerifierCredentials, { code: 'no-partner-url' })
  })
})

test('a bank begins with its plan, and goes back to it', async () => {
  const bank = await server.open({
    name: 'own',
    seed: 7,
    clock: NOW,
    accounts: [{ number: '1', name: 'Toko Contoh', balance: '5000.00' }],
    partners: [{ name: 'toko', partnerIds: ['TOKO'], accounts: ['1'], clientKey: 'key-of-the-shop' }],
    billers: [],
    settings: { tokenSeconds: 60 },
  })
  assert.deepEqual([bank.name, await bank.clock.now(), await bank.balance('1')], ['own', NOW, '5000.00'])
  assert.deepEqual([bank.credentials.clientKey, bank.credentials.partnerId], ['key-of-the-shop', 'TOKO'])
  const { call } = await clientOf(bank)
  assert.equal((await call('balance-inquiry', { partnerReferenceNo: '1', accountNo: '1' })).body.responseCode, '2001100')
  await bank.clock.advance(60)
  assert.equal((await call('balance-inquiry', { partnerReferenceNo: '2', accountNo: '1' })).body.responseCode, '4011101')
  await bank.reset()
  assert.deepEqual([await bank.clock.now(), await bank.exchanges()], [NOW, []])
  await bank.close()
})

describe('the bank calls the partner', () => {
  let bank, partner
  beforeEach(async () => {
    partner = await listen()
    bank = await server.open({ partnerUrl: partner.url, clock: NOW })
    partner.trusts(bank)
  })
  afterEach(async () => {
    await bank.close()
    await partner.close()
  })

  test('a virtual account is paid', async () => {
    const payment = await bank.pay(BILL)
    assert.deepEqual([payment.stage, payment.responseCode, payment.paid], ['paid', '2002500', '75000.00'])
    await bank.assertPaid(payment)
    await bank.assertBalance('5550001111', '425000.00')
    await bank.assertBalance('biller:12345', '75000.00')
    await bank.assertSettled()
    assert.equal(partner.booked.length, 1)
    assert.deepEqual(await bank.payments(), [payment])
  })

  test('an answer is lost, and time moves', async () => {
    await bank.fault('lost-answer', { service: '25' })
    const payment = await bank.pay(BILL)
    assert.equal(payment.stage, 'flag')
    await assert.rejects(bank.assertPaid(payment), /payment 1 is not paid: flag/)
    await assert.rejects(bank.assertSettled(), /not settled:\npayment 1: flag/)
    assert.equal(await bank.clock.next(), '2026-01-31T10:00:30+07:00')
    await bank.assertPaid(payment)
    await bank.assertSettled()
    assert.equal(partner.booked.length, 1)
  })

  test('what the partner refuses is told', async () => {
    await bank.fault('wrong-signature', { service: '24' })
    const payment = await bank.pay(BILL)
    assert.deepEqual([payment.stage, payment.isFinal], ['refused', true])
    const { message } = await bank.assertPaid(payment).catch((error) => error)
    assert.match(message, /the bank's call to you: POST [^]*answered 401 4012400\n {3}a fault was set: wrong-signature/)
  })
})

describe('the program', () => {
  test('where it is not installed, the command that installs it is named', async () => {
    process.env.PATH = ''
    await assert.rejects(BankServer.start(), {
      code: 'not-installed',
      message: 'paraf: the command line is not installed; this installs it: npm install paraf-cli',
    }).finally(() => (process.env.PATH = withProgram))
  })

  test('why it did not start is told', () =>
    assert.rejects(BankServer.start({ partnerUrl: 'ftp://localhost' }), { code: 'not-started', message: /partners\[0\]\.url/ }))

  test('it stops once and for all', async () => {
    const own = await BankServer.start()
    const bank = await own.open()
    await own.stop()
    await own.stop()
    await assert.rejects(bank.balance('1'), { code: 'no-answer' })
  })

  for (const [how, end, signal] of [
    ['that ends by itself', '', undefined],
    ['that is killed', 'setInterval(() => {}, 1000)', 'SIGKILL'],
  ]) {
    test(`it ends with a process ${how}`, async () => {
      const script = `import { BankServer } from 'paraf/testing'; console.log((await BankServer.start()).url); ${end}`
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
      const ended = once(child, 'exit')
      const [url] = await once(child.stdout.setEncoding('utf8'), 'data')
      if (signal) child.kill(signal)
      await ended
      const isThere = () => send(`${url.trim()}/_bank/`, { method: 'GET' }).then(() => true, () => false)
      for (let tries = 0; await isThere(); tries++) {
        assert.ok(tries < 500, 'the bank is still there')
        await sleep(20)
      }
    })
  }
})

describe('the names', () => {
  test('require and import give the same things', () => {
    const required = createRequire(import.meta.url)('paraf/testing')
    assert.deepEqual(Object.keys(required).sort(), Object.keys(testing).sort())
    for (const [name, exported] of Object.entries(required)) assert.equal(testing[name], exported)
  })

  test('those of the plan and of what is told are the control API\'s', async () => {
    const declared = readFileSync(new URL('../lib/testing/types.d.ts', import.meta.url), 'utf8')
    const membersOf = (name) => {
      const [, body] = new RegExp(`^export interface ${name} {\n(.*?)^}`, 'ms').exec(declared)
      return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, member]) => member).sort()
    }
    const { schemas } = (await send(`${server.url}/_bank/openapi.json`, { method: 'GET' })).body.components
    const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())
    const plan = schemas.Plan.properties
    for (const [name, described] of Object.entries({
      Plan: schemas.Plan,
      AccountPlan: plan.accounts.items,
      PartnerPlan: plan.partners.items,
      BillerPlan: plan.billers.items,
      MerchantPlan: plan.merchants.items,
      OutsideAccount: plan.outside.items,
      SettingsPlan: schemas.Settings,
      Account: schemas.Account,
      Entry: schemas.Ledger.properties.entries.items,
      Hold: schemas.Ledger.properties.holds.items,
      Payment: schemas.Payment,
      Exchange: schemas.Exchanges.properties.exchanges.items,
    })) {
      assert.deepEqual(membersOf(name), Object.keys(described.properties).map(camel).sort(), name)
    }
    const [, faults] = /^export type Fault =([^]*?)\n\n/m.exec(declared)
    assert.deepEqual([...faults.matchAll(/'([^']+)'/g)].map(([, fault]) => fault), schemas.Fault.properties.fault.enum)
  })
})
