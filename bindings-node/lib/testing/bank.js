'use strict'

// A bank: what a test sees of it, does to it and asserts of it.

const { AssertionError } = require('node:assert')
const { Clock } = require('./clock.js')
const { BankError } = require('./control.js')
const { isRefusal, report, straysSince } = require('./report.js')

/** @import { Control } from './control.js' */
/** @import { Account, CredentialChange, Entry, Exchange, Fault, FaultOptions, FaultRule, Hold, Partner, Pay, Payment, Snapshot } from './types.js' */

/**
 * A bank of your own. Amounts are text, as SNAP writes them: `10000.00`.
 *
 * What it refuses to do throws `BankError`; what it should have done and did not throws `AssertionError`, which tells what was refused
 * and why.
 *
 * ```js
 * const payment = await bank.pay({ account: '5550001111', companyCode: '12345', customerNo: '1' })
 * await bank.assertPaid(payment)
 * await bank.assertBalance('5550001111', '425000.00')
 * ```
 */
class Bank {
  /** @type {Control} */
  #control
  /** @type {string} */
  #path
  /** @type {number} */
  #strays

  /**
   * Made by `BankServer.open` alone.
   *
   * @protected
   * @param {string} url
   * @param {Control} control
   * @param {string} name
   * @param {Partner[]} partners
   * @param {number} strays
   */
  constructor(url, control, name, partners, strays) {
    this.#control = control
    this.#strays = strays
    this.#path = `/_bank/worlds/${name}`
    /**
     * Where your client calls it.
     *
     * @readonly
     */
    this.url = url
    /** @readonly */
    this.name = name
    /**
     * Who calls it and is called by it; where the plan names none, that is one: you.
     *
     * @readonly
     */
    this.partners = partners
    const Made = /** @type {any} */ (Clock)
    /**
     * Its time.
     *
     * @readonly
     * @type {Clock}
     */
    this.clock = new Made((/** @type {string} */ method, /** @type {unknown} */ asked) => control.call(method, `${this.#path}/clock`, asked))
  }

  // ---- Credentials: those of the first partner.

  /** What your client signs with: `new Signer('bca', { ...bank.credentials, channelId: '95051' })`. */
  get credentials() {
    return this.#partner.credentials
  }

  /** What your server verifies the bank's calls with. Throws `BankError` where the bank knows no server of yours. */
  get verifierCredentials() {
    return called(this.#partner.verifierCredentials)
  }

  /** What your server verifies the bank's token requests with. Throws `BankError` where the bank knows no server of yours. */
  get tokenVerifierCredentials() {
    return called(this.#partner.tokenVerifierCredentials)
  }

  get #partner() {
    const [first] = this.partners
    if (first === undefined) throw new BankError('not-found', 'partners', 'are none')
    return first
  }

  // ---- Money.

  /**
   * All accounts, those of the bank itself (`kind` `internal`) included.
   *
   * @returns {Promise<Account[]>}
   */
  async accounts() {
    return (await this.#get('ledger')).accounts
  }

  /**
   * One account. Throws `BankError` `not-found`.
   *
   * @param {string} number
   * @returns {Promise<Account>}
   */
  async account(number) {
    const found = (await this.accounts()).find((account) => account.number === number)
    if (found === undefined) throw new BankError('not-found', number, 'is no account of this bank')
    return found
  }

  /**
   * What is in an account, for example `1000000.00`; holds take nothing of it (`account` tells what is available).
   *
   * @param {string} number
   * @returns {Promise<string>}
   */
  async balance(number) {
    return (await this.account(number)).posted
  }

  /**
   * All postings, the oldest first.
   *
   * @returns {Promise<Entry[]>}
   */
  async entries() {
    return (await this.#get('ledger')).entries
  }

  /**
   * All holds, the oldest first.
   *
   * @returns {Promise<Hold[]>}
   */
  async holds() {
    return (await this.#get('ledger')).holds
  }

  // ---- The counter: what customers and the bank's own people do.

  /**
   * Lets a customer pay a virtual account: the bank asks your server, moves the money, and tells your server. Your server is waited
   * for, but no longer than ten seconds; a payment that is not final by then goes on, and `payment` tells how.
   *
   * @param {Pay} pay
   * @returns {Promise<Payment>}
   */
  async pay({ account, ...bill }) {
    return this.payment((await this.#order({ pay: { from: account, ...bill } })).payment)
  }

  /**
   * Lets a customer scan a QRIS code (`qrContent`) and pay it; your server is told. Returns the number of the posting.
   *
   * @param {string} account
   * @param {string} qrContent
   * @returns {Promise<number>}
   */
  async payCode(account, qrContent) {
    return (await this.#order({ 'pay-code': { from: account, qrContent } })).entry
  }

  /**
   * A payment as it is now. Throws `BankError` `not-found`.
   *
   * @param {number} number
   * @returns {Promise<Payment>}
   */
  async payment(number) {
    return this.#get(`payments/${number}`)
  }

  /**
   * All payments of virtual accounts, the oldest first.
   *
   * @returns {Promise<Payment[]>}
   */
  async payments() {
    return (await this.#get('payments')).payments
  }

  /**
   * Holds money for so many calendar days, 366 at most. Returns the number of the hold.
   *
   * @param {string} account
   * @param {string} amount
   * @param {number} days
   * @returns {Promise<number>}
   */
  async hold(account, amount, days) {
    return (await this.#order({ hold: { account, amount, days } })).hold
  }

  /**
   * Changes a hold; its days count from its receipt.
   *
   * @param {number} hold
   * @param {string} amount
   * @param {number} days
   * @returns {Promise<void>}
   */
  async changeHold(hold, amount, days) {
    await this.#order({ 'change-hold': { hold, amount, days } })
  }

  /**
   * Gives a hold up.
   *
   * @param {number} hold
   * @returns {Promise<void>}
   */
  async releaseHold(hold) {
    await this.#order({ 'release-hold': { hold } })
  }

  /**
   * Moves what is held to an account. Returns the number of the posting.
   *
   * @param {number} hold
   * @param {string} to
   * @returns {Promise<number>}
   */
  async collect(hold, to) {
    return (await this.#order({ collect: { hold, to } })).entry
  }

  /**
   * Closes an account: it gives and takes no more.
   *
   * @param {string} account
   * @returns {Promise<void>}
   */
  async closeAccount(account) {
    await this.#order({ close: { account } })
  }

  /**
   * Adds credentials of a partner; the old ones work until `retire`.
   *
   * @param {CredentialChange} added
   * @returns {Promise<void>}
   */
  async rotate(added) {
    await this.#order({ rotate: { partner: this.#partner.name, ...added } })
  }

  /**
   * Takes credentials of a partner away; the last of a kind stays.
   *
   * @param {CredentialChange} retired
   * @returns {Promise<void>}
   */
  async retire(retired) {
    await this.#order({ retire: { partner: this.#partner.name, ...retired } })
  }

  // ---- Faults.

  /**
   * Lets something go wrong: the next time, once, unless the options say otherwise.
   *
   * ```js
   * await bank.fault('lost-after', { service: '17' }) // the transfer is done, and answered 504
   * ```
   *
   * @param {Fault} fault
   * @param {FaultOptions} [options]
   * @returns {Promise<void>}
   */
  async fault(fault, { times = 1, skip = 0, named, perMille, ...options } = {}) {
    const share = perMille === undefined ? { count: { skip, times } } : { 'per-mille': perMille }
    await this.#post('faults', { fault, ...options, when: named === undefined ? share : { named } })
  }

  /**
   * The faults that are set.
   *
   * @returns {Promise<FaultRule[]>}
   */
  async faults() {
    return (await this.#get('faults')).faults
  }

  /**
   * Takes all faults back.
   *
   * @returns {Promise<void>}
   */
  async clearFaults() {
    await this.#control.call('DELETE', `${this.#path}/faults`)
  }

  // ---- What happened.

  /**
   * Your requests, the bank's calls and the steps of payments, the oldest first: those after a number.
   *
   * @param {{ since?: number }} [options]
   * @returns {Promise<Exchange[]>}
   */
  async exchanges({ since = 0 } = {}) {
    return (await this.#get(`exchanges?since=${since}`)).exchanges
  }

  /**
   * Those that were refused: your requests by the bank, its calls by your server.
   *
   * @returns {Promise<Exchange[]>}
   */
  async refusals() {
    return (await this.exchanges()).filter(isRefusal)
  }

  /**
   * `refusals` in words, with the mistake behind a wrong signature; empty where nothing was refused. Behind them are requests that came
   * meanwhile and belong to no bank: they carry no X-CLIENT-KEY and no token of one.
   *
   * @returns {Promise<string>}
   */
  async report() {
    const own = report(await this.exchanges())
    const strays = report(await straysSince(this.#control, this.#strays), 'a request that belongs to no bank')
    return [own, strays].filter((part) => part !== '').join('\n')
  }

  // ---- Assertions.

  /**
   * Asserts what is in an account.
   *
   * @param {string} number
   * @param {string} balance
   * @returns {Promise<void>}
   */
  async assertBalance(number, balance) {
    const found = await this.balance(number)
    await this.#assert(found === balance, `account ${number} has ${found}, not ${balance}`)
  }

  /**
   * Asserts that a payment is paid by now.
   *
   * @param {{ payment: number }} payment
   * @returns {Promise<void>}
   */
  async assertPaid({ payment }) {
    const { stage } = await this.payment(payment)
    await this.#assert(stage === 'paid', `payment ${payment} is not paid: ${stage}`)
  }

  /**
   * Asserts that nothing goes on: no payment that has not ended, no exchange without an answer.
   *
   * @returns {Promise<void>}
   */
  async assertSettled() {
    const payments = (await this.payments()).filter(({ isFinal }) => !isFinal)
    const waiting = (await this.exchanges()).filter(({ answer }) => answer === null)
    const complaints = [
      ...payments.map(({ payment, stage }) => `payment ${payment}: ${stage}`),
      ...waiting.map(({ number, method, url }) => `#${number} ${method} ${url}: no answer yet`),
    ]
    await this.#assert(complaints.length === 0, ['not settled:', ...complaints].join('\n'))
  }

  /**
   * Asserts that no money was made or lost: the nine invariants of the ledger.
   *
   * @returns {Promise<void>}
   */
  async assertSound() {
    const { broken } = await this.#get('invariants')
    await this.#assert(broken.length === 0, ['the ledger is broken:', ...broken].join('\n'))
  }

  /**
   * Asserts that the bank refused no request of yours, and your server no call of the bank.
   *
   * @returns {Promise<void>}
   */
  async assertNoRefusals() {
    const { length } = await this.refusals()
    await this.#assert(length === 0, `${length} refused`)
  }

  // ---- Beginning and end.

  /**
   * All that it needs to go on elsewhere: money, time, faults, payments that wait.
   *
   * ```js
   * const copy = await server.open({ name: 'copy', snapshot: await bank.snapshot() })
   * ```
   *
   * @returns {Promise<Snapshot>}
   */
  async snapshot() {
    return (await this.#post('snapshot')).snapshot
  }

  /**
   * Back to the beginning, a plan or a snapshot: money, time, faults and numbers.
   *
   * @returns {Promise<void>}
   */
  async reset() {
    await this.#post('reset')
  }

  /**
   * Ends it.
   *
   * @returns {Promise<void>}
   */
  async close() {
    await this.#control.call('DELETE', this.#path)
  }

  /** `await using bank = await server.open()`. */
  async [Symbol.asyncDispose]() {
    await this.close()
  }

  // ---- The control API.

  /** @param {string} path */
  #get(path) {
    return this.#control.call('GET', `${this.#path}/${path}`)
  }

  /**
   * @param {string} path
   * @param {unknown} [body]
   */
  #post(path, body) {
    return this.#control.call('POST', `${this.#path}/${path}`, body)
  }

  /** @param {object} order */
  #order(order) {
    return this.#post('counter', order)
  }

  /**
   * @param {boolean} holds
   * @param {string} complaint
   */
  async #assert(holds, complaint) {
    if (holds) return
    const refused = await this.report()
    throw new AssertionError({ message: refused === '' ? complaint : `${complaint}\n\nRefused:\n${refused}` })
  }
}

/**
 * @template T
 * @param {T | undefined} credentials
 * @returns {T}
 */
function called(credentials) {
  if (credentials !== undefined) return credentials
  throw new BankError('no-partner-url', 'partnerUrl', 'is missing: the bank knows no server of yours')
}

module.exports = { Bank }
