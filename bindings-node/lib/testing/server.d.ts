export type Program = ChildProcessByStdio<Writable, Readable, Readable>;
/**
 * `paraf bank` on a free port: ends with `stop`, or with this process, however that ends. It keeps no process alive.
 *
 * ```js
 * const server = await BankServer.start()
 * after(() => server.stop())
 * ```
 */
export class BankServer {
    /**
     * Starts it. `partnerUrl` is your own server, which the banks in it call.
     *
     * Throws `BankError`: `not-installed` with the command that installs the program, `not-started`.
     *
     * @param {{ partnerUrl?: string | undefined }} [options]
     * @returns {Promise<BankServer>}
     */
    static start({ partnerUrl }?: {
        partnerUrl?: string | undefined;
    }): Promise<BankServer>;
    /**
     * Made by `start` alone.
     *
     * @protected
     * @param {Program} program
     * @param {{ url: string, port: number }} facts
     */
    protected constructor();
    /**
     * Where the bank is, for your client: `http://127.0.0.1:` and a port.
     *
     * @readonly
     */
    readonly url: string;
    /**
     * Opens a bank of its own: no other one sees its money, its time and its faults. The same name and seed make the same credentials
     * and numbers.
     *
     * Throws `BankError` with the field that is wrong.
     *
     * ```js
     * const bank = await server.open({ clock: '2026-01-31T10:00:00+07:00', partnerUrl: 'http://localhost:8000' })
     * ```
     *
     * @param {Plan} [plan]
     * @returns {Promise<Bank>}
     */
    open(plan?: Plan): Promise<Bank>;
    /**
     * Ends the program, and every bank in it. A second time does nothing.
     *
     * @returns {Promise<void>}
     */
    stop(): Promise<void>;
    /** `await using server = await BankServer.start()`. */
    [Symbol.asyncDispose](): Promise<void>;
    #private;
}
import type { Writable } from 'node:stream';
import type { Readable } from 'node:stream';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Plan } from './types.js';
import { Bank } from "./bank.js";
