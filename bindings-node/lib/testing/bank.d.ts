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
export class Bank {
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
    protected constructor();
    /**
     * Where your client calls it.
     *
     * @readonly
     */
    readonly url: string;
    /** @readonly */
    readonly name: string;
    /**
     * Who calls it and is called by it; where the plan names none, that is one: you.
     *
     * @readonly
     */
    readonly partners: Partner[];
    /**
     * Its time.
     *
     * @readonly
     * @type {Clock}
     */
    readonly clock: Clock;
    /** What your client signs with: `new Signer('bca', { ...bank.credentials, channelId: '95051' })`. */
    get credentials(): import("./types.js").SignerCredentials;
    /** What your server verifies the bank's calls with. Throws `BankError` where the bank knows no server of yours. */
    get verifierCredentials(): import("./types.js").VerifierCredentials;
    /** What your server verifies the bank's token requests with. Throws `BankError` where the bank knows no server of yours. */
    get tokenVerifierCredentials(): import("./types.js").TokenVerifierCredentials;
    /**
     * All accounts, those of the bank itself (`kind` `internal`) included.
     *
     * @returns {Promise<Account[]>}
     */
    accounts(): Promise<Account[]>;
    /**
     * One account. Throws `BankError` `not-found`.
     *
     * @param {string} number
     * @returns {Promise<Account>}
     */
    account(number: string): Promise<Account>;
    /**
     * What is in an account, for example `1000000.00`; holds take nothing of it (`account` tells what is available).
     *
     * @param {string} number
     * @returns {Promise<string>}
     */
    balance(number: string): Promise<string>;
    /**
     * All postings, the oldest first.
     *
     * @returns {Promise<Entry[]>}
     */
    entries(): Promise<Entry[]>;
    /**
     * All holds, the oldest first.
     *
     * @returns {Promise<Hold[]>}
     */
    holds(): Promise<Hold[]>;
    /**
     * Lets a customer pay a virtual account: the bank asks your server, moves the money, and tells your server. Your server is waited
     * for, but no longer than ten seconds; a payment that is not final by then goes on, and `payment` tells how.
     *
     * @param {Pay} pay
     * @returns {Promise<Payment>}
     */
    pay({ account, ...bill }: Pay): Promise<Payment>;
    /**
     * Lets a customer scan a QRIS code (`qrContent`) and pay it; your server is told. Returns the number of the posting.
     *
     * @param {string} account
     * @param {string} qrContent
     * @returns {Promise<number>}
     */
    payCode(account: string, qrContent: string): Promise<number>;
    /**
     * A payment as it is now. Throws `BankError` `not-found`.
     *
     * @param {number} number
     * @returns {Promise<Payment>}
     */
    payment(number: number): Promise<Payment>;
    /**
     * All payments of virtual accounts, the oldest first.
     *
     * @returns {Promise<Payment[]>}
     */
    payments(): Promise<Payment[]>;
    /**
     * Holds money for so many calendar days, 366 at most. Returns the number of the hold.
     *
     * @param {string} account
     * @param {string} amount
     * @param {number} days
     * @returns {Promise<number>}
     */
    hold(account: string, amount: string, days: number): Promise<number>;
    /**
     * Changes a hold; its days count from its receipt.
     *
     * @param {number} hold
     * @param {string} amount
     * @param {number} days
     * @returns {Promise<void>}
     */
    changeHold(hold: number, amount: string, days: number): Promise<void>;
    /**
     * Gives a hold up.
     *
     * @param {number} hold
     * @returns {Promise<void>}
     */
    releaseHold(hold: number): Promise<void>;
    /**
     * Moves what is held to an account. Returns the number of the posting.
     *
     * @param {number} hold
     * @param {string} to
     * @returns {Promise<number>}
     */
    collect(hold: number, to: string): Promise<number>;
    /**
     * Closes an account: it gives and takes no more.
     *
     * @param {string} account
     * @returns {Promise<void>}
     */
    closeAccount(account: string): Promise<void>;
    /**
     * Adds credentials of a partner; the old ones work until `retire`.
     *
     * @param {CredentialChange} added
     * @returns {Promise<void>}
     */
    rotate(added: CredentialChange): Promise<void>;
    /**
     * Takes credentials of a partner away; the last of a kind stays.
     *
     * @param {CredentialChange} retired
     * @returns {Promise<void>}
     */
    retire(retired: CredentialChange): Promise<void>;
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
    fault(fault: Fault, { times, skip, named, perMille, ...options }?: FaultOptions): Promise<void>;
    /**
     * The faults that are set.
     *
     * @returns {Promise<FaultRule[]>}
     */
    faults(): Promise<FaultRule[]>;
    /**
     * Takes all faults back.
     *
     * @returns {Promise<void>}
     */
    clearFaults(): Promise<void>;
    /**
     * Your requests, the bank's calls and the steps of payments, the oldest first: those after a number.
     *
     * @param {{ since?: number }} [options]
     * @returns {Promise<Exchange[]>}
     */
    exchanges({ since }?: {
        since?: number;
    }): Promise<Exchange[]>;
    /**
     * Those that were refused: your requests by the bank, its calls by your server.
     *
     * @returns {Promise<Exchange[]>}
     */
    refusals(): Promise<Exchange[]>;
    /**
     * `refusals` in words, with the mistake behind a wrong signature; empty where nothing was refused. Behind them are requests that came
     * meanwhile and belong to no bank: they carry no X-CLIENT-KEY and no token of one.
     *
     * @returns {Promise<string>}
     */
    report(): Promise<string>;
    /**
     * Asserts what is in an account.
     *
     * @param {string} number
     * @param {string} balance
     * @returns {Promise<void>}
     */
    assertBalance(number: string, balance: string): Promise<void>;
    /**
     * Asserts that a payment is paid by now.
     *
     * @param {{ payment: number }} payment
     * @returns {Promise<void>}
     */
    assertPaid({ payment }: {
        payment: number;
    }): Promise<void>;
    /**
     * Asserts that nothing goes on: no payment that has not ended, no exchange without an answer.
     *
     * @returns {Promise<void>}
     */
    assertSettled(): Promise<void>;
    /**
     * Asserts that no money was made or lost: the nine invariants of the ledger.
     *
     * @returns {Promise<void>}
     */
    assertSound(): Promise<void>;
    /**
     * Asserts that the bank refused no request of yours, and your server no call of the bank.
     *
     * @returns {Promise<void>}
     */
    assertNoRefusals(): Promise<void>;
    /**
     * All that it needs to go on elsewhere: money, time, faults, payments that wait.
     *
     * ```js
     * const copy = await server.open({ name: 'copy', snapshot: await bank.snapshot() })
     * ```
     *
     * @returns {Promise<Snapshot>}
     */
    snapshot(): Promise<Snapshot>;
    /**
     * Back to the beginning, a plan or a snapshot: money, time, faults and numbers.
     *
     * @returns {Promise<void>}
     */
    reset(): Promise<void>;
    /**
     * Ends it.
     *
     * @returns {Promise<void>}
     */
    close(): Promise<void>;
    /** `await using bank = await server.open()`. */
    [Symbol.asyncDispose](): Promise<void>;
    #private;
}
import type { Partner } from './types.js';
import { Clock } from "./clock.js";
import type { Account } from './types.js';
import type { Entry } from './types.js';
import type { Hold } from './types.js';
import type { Pay } from './types.js';
import type { Payment } from './types.js';
import type { CredentialChange } from './types.js';
import type { Fault } from './types.js';
import type { FaultOptions } from './types.js';
import type { FaultRule } from './types.js';
import type { Exchange } from './types.js';
import type { Snapshot } from './types.js';
