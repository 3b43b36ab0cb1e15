// The README's recipe for a payment that comes again, word for word, and what a bank does to it. The wasm package's tests run it too.

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'

// What the recipe has no door for: its store, and a booking that goes wrong.
const doors = `
export { handle, store }
export const original = book
export const rebook = (other) => (book = other)
`

/** The recipe as a module of its own in the package `folder`, so that it finds the package by name; its example runs first. */
async function recipeOf(folder) {
  const readme = await readFile(new URL('README.md', folder), 'utf8')
  const [code, ...others] = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code).filter((code) => code.includes('function pay('))
  assert.deepEqual(others, [])
  const file = new URL(`.recipe-${randomUUID()}.mjs`, folder)
  try {
    await writeFile(file, code + doors)
    return await import(file)
  } finally {
    await rm(file)
  }
}

const amount = (value) => ({ value, currency: 'IDR' })
const payment = {
  partnerServiceId: '   12345',
  customerNo: '123456789012345678',
  virtualAccountNo: '   12345123456789012345678',
  virtualAccountName: 'Budi Santoso',
  paymentRequestId: '202202111031031234500001136962',
  channelCode: 6011,
  paidAmount: amount('100000.00'),
  totalAmount: amount('100000.00'),
  trxDateTime: '2022-04-21T17:34:50+07:00',
  referenceNo: '10000000001',
  flagAdvise: 'N',
  billDetails: [{ billNo: '1', billDescription: { english: 'Fee', indonesia: 'Biaya' }, billReferenceNo: 7 }],
}
const key = `bca:25:12345:${payment.paymentRequestId}`
const otherAmount = { paidAmount: amount('100000.01') }
const otherAccount = { virtualAccountNo: '   123451234567890123456789', customerNo: '1234567890123456789' }

/** The bank, the books, and `answered`, which makes the recipe's answer of either shape a status and a body. */
class Bank {
  constructor({ Signer, validate }, recipe, answered) {
    Object.assign(this, { validate, recipe, answered })
    this.signer = new Signer('bca', { clientSecret: 'issued-to-the-bank', partnerId: '12345', channelId: '95231' })
    recipe.rebook(recipe.original)
    recipe.store.tables = { deliveries: new Map(), calls: new Map(), messages: new Set(), payments: new Map(), bills: new Map() }
    for (const more of ['', '9']) recipe.store.tables.bills.set(payment.virtualAccountNo + more, { amount: '100000.00 IDR' })
  }

  request(externalId, changes = {}, body = JSON.stringify({ ...payment, ...changes })) {
    const options = { accessToken: 't', externalId }
    return this.signer.sign('POST', 'https://partner.example/openapi/v1.0/transfer-va/payment', body, options)
  }

  send(externalId, changes, body) {
    return this.deliver(this.request(externalId, changes, body))
  }

  async deliver({ method, url, headers, body }, others = {}) {
    const [status, text] = await this.answered(this.recipe, method, url, { ...headers, ...others }, body)
    if (!text) return assert.equal(status, 503)
    // Whatever is said passes our own validator, and HTTP says the same.
    const { responseCode, virtualAccountData } = JSON.parse(text)
    assert.equal(responseCode.slice(0, 3), String(status))
    if (status === 401) return responseCode
    assert.deepEqual(this.validate('25', text, { direction: 'response', profile: 'bca' }), [])
    return `${responseCode} ${virtualAccountData.paymentFlagStatus}`
  }

  booked() {
    const { payments, bills } = this.recipe.store.tables
    const paid = [...payments.keys()].sort()
    assert.deepEqual(paid, [...bills.values()].flatMap(({ paidBy }) => paidBy ?? []).sort())
    return paid
  }
}

const cases = {
  async 'a second delivery'(bank) {
    assert.equal(await bank.send('1'), '2002500 00')
    assert.equal(await bank.send('1'), '4042518 00') // the same call
    assert.equal(await bank.send('2', { flagAdvise: 'Y', trxDateTime: '2022-04-21T17:39:50+07:00' }), '2002500 00') // an advice
    assert.equal(await bank.send('2'), '4042518 00')
    assert.equal(await bank.send('3', { referenceNo: '10000000002', totalAmount: amount('1.00') }), '2002500 00')
    assert.deepEqual(bank.booked(), [key])
  },
  async 'a changed delivery'(bank) {
    assert.equal(await bank.send('1'), '2002500 00')
    for (const changes of [otherAmount, otherAccount]) {
      assert.equal(await bank.send('1', changes), undefined) // never the first success, and no refusal of what is booked
      assert.equal(await bank.send('2', changes), undefined)
    }
    const other = { paymentRequestId: 'B' }
    assert.equal(await bank.send('1', other), '4092500 01')
    assert.equal(await bank.send('3', other), '4042514 01') // the bill is paid by another
    assert.equal(await bank.send('4', { ...other, ...otherAmount }), '4042513 01')
    assert.equal(await bank.send('4', { ...other, ...otherAccount }), '4042518 01')
    assert.equal(await bank.send('3', other), '4042518 01') // still refused
    assert.deepEqual(bank.booked(), [key])
  },
  async 'an interrupted delivery'(bank) {
    const { original, rebook, store } = bank.recipe
    rebook(async (...given) => {
      assert.equal(await original(...given), '2002500')
      throw new Error('behind the booking')
    })
    assert.equal(await bank.send('1'), undefined)
    for (const code of ['5002500', '2002400']) { // no verdict; an answer that must not leave
      rebook(async (...given) => (await original(...given)) && code)
      assert.equal(await bank.send('1'), undefined)
    }
    assert.deepEqual([bank.booked(), store.tables.deliveries.size, store.tables.calls.size], [[], 0, 0])
    rebook(original)
    assert.equal(await bank.send('2', { flagAdvise: 'Y' }), '2002500 00')
    assert.deepEqual(bank.booked(), [key])
  },
  async 'many deliveries at once'(bank) {
    const { original, rebook } = bank.recipe
    rebook(async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return original(...given)
    })
    const said = await Promise.all(Array.from({ length: 24 }, (_, number) => bank.send(String(number % 3))))
    assert.deepEqual([...new Set(said)].sort(), ['2002500 00', '4042518 00'])
    assert.deepEqual(bank.booked(), [key])
  },
  async 'headers are not signed'(bank) {
    const [first, honest] = [bank.request('1'), bank.request('2', { paymentRequestId: 'B', ...otherAccount })]
    assert.equal(await bank.deliver(first), '2002500 00')
    assert.equal(await bank.deliver(first, { 'X-EXTERNAL-ID': '2' }), '2002500 00')
    assert.equal(await bank.deliver(honest), '2002500 00') // not a conflict that somebody else made
    assert.deepEqual(bank.booked(), [key, 'bca:25:12345:B'])
  },
  async 'bodies that are none'(bank) {
    const whole = JSON.stringify(payment)
    assert.equal(await bank.send('1', {}, '{'), '4002500 01')
    assert.equal(await bank.send('2', { paymentRequestId: '' }), '4002502 01')
    assert.equal(await bank.send('3', { paymentRequestId: 'C', paidAmount: amount('x') }), '4002501 01')
    assert.equal(await bank.send('4', {}, `${whole.slice(0, -1)},"paymentRequestId":"B"}`), undefined) // a person decides
    assert.equal(await bank.send('5', {}, whole.replace('"100000.00"', '9007199254740993.00')), undefined) // no number of JavaScript
    assert.equal(await bank.send('5', {}, whole.replace('"100000.00"', '100000.00')), '2002500 00')
    const { method, url, headers } = bank.request('6')
    assert.equal(await bank.deliver({ method, url, headers, body: Buffer.from(`${whole} x`) }), '4012500')
    assert.deepEqual(bank.booked(), [key])
  },
  async 'another service is no payment'(bank) {
    const { method, headers, body } = bank.signer.sign('POST', '/openapi/v1.0/transfer-va/inquiry', JSON.stringify(payment), { accessToken: 't' })
    assert.equal(await bank.deliver({ method, url: '/openapi/v1.0/transfer-va/inquiry', headers, body }), undefined)
    assert.deepEqual(bank.booked(), [])
  },
}

/** Runs all of it, one after the other: `run(name, test)`. */
export async function testRecipe(run, paraf, folder, answered) {
  const recipe = await recipeOf(folder)
  const { error, warn } = console
  console.error = console.warn = () => {} // what the recipe logs
  try {
    for (const [name, work] of Object.entries(cases)) await run(name, () => work(new Bank(paraf, recipe, answered)))
  } finally {
    Object.assign(console, { error, warn })
  }
}
