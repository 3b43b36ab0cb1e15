'use strict'

// The program while it runs.

const { spawn } = require('node:child_process')
const { once } = require('node:events')
const { NOT_INSTALLED, findProgram } = require('../program.js')
const { Bank } = require('./bank.js')
const { BankError, Control } = require('./control.js')
const { partnersOf } = require('./partners.js')
const { straysSince } = require('./report.js')

/** @import { ChildProcessByStdio } from 'node:child_process' */
/** @import { Readable, Writable } from 'node:stream' */
/** @import { Plan } from './types.js' */
/** @typedef {ChildProcessByStdio<Writable, Readable, Readable>} Program */

const GRACE = 5_000

/**
 * `paraf bank` on a free port: ends with `stop`, or with this process, however that ends. It keeps no process alive.
 *
 * ```js
 * const server = await BankServer.start()
 * after(() => server.stop())
 * ```
 */
class BankServer {
  /** @type {Program} */
  #program
  /** @type {Control} */
  #control

  /**
   * Made by `start` alone.
   *
   * @protected
   * @param {Program} program
   * @param {{ url: string, port: number }} facts
   */
  constructor(program, { url, port }) {
    this.#program = program
    this.#control = new Control(port)
    /**
     * Where the bank is, for your client: `http://127.0.0.1:` and a port.
     *
     * @readonly
     */
    this.url = url
  }

  /**
   * Starts it. `partnerUrl` is your own server, which the banks in it call.
   *
   * Throws `BankError`: `not-installed` with the command that installs the program, `not-started`.
   *
   * @param {{ partnerUrl?: string | undefined }} [options]
   * @returns {Promise<BankServer>}
   */
  static async start({ partnerUrl } = {}) {
    const found = findProgram()
    if (found === undefined) throw new BankError('not-installed', 'paraf', NOT_INSTALLED)
    const partner = partnerUrl === undefined ? [] : ['--partner', partnerUrl]
    // The bank ends with the pipe to it, however this process ends.
    const options = ['bank', '--port', '0', '--log', 'off', '--until-eof', ...partner]
    const program = spawn(found, options, { stdio: ['pipe', 'pipe', 'pipe'] })
    const facts = await printed(program)
    for (const held of [program, program.stdin, program.stdout, program.stderr]) /** @type {any} */ (held).unref()
    return new BankServer(program, facts)
  }

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
  async open(plan = {}) {
    const strays = await straysSince(this.#control, 0)
    const world = await this.#control.call('POST', '/_bank/worlds', plan)
    const partners = await partnersOf(this.#control, world)
    const Made = /** @type {any} */ (Bank)
    return new Made(this.url, this.#control, world.name, partners, strays.at(-1)?.number ?? 0)
  }

  /**
   * Ends the program, and every bank in it. A second time does nothing.
   *
   * @returns {Promise<void>}
   */
  async stop() {
    const program = this.#program
    if (program.exitCode !== null || program.signalCode !== null) return
    program.ref()
    const ended = once(program, 'exit')
    const impatient = setTimeout(() => program.kill('SIGKILL'), GRACE)
    program.stdin.end()
    await ended
    clearTimeout(impatient)
  }

  /** `await using server = await BankServer.start()`. */
  async [Symbol.asyncDispose]() {
    await this.stop()
  }
}

/**
 * What it prints when it has begun.
 *
 * @param {Program} program
 * @returns {Promise<{ url: string, port: number }>}
 */
function printed(program) {
  return new Promise((resolve, reject) => {
    let line = ''
    let said = ''
    const failed = (/** @type {string} */ why) => reject(new BankError('not-started', 'paraf bank', why))
    program.stdin.on('error', () => {})
    program.stderr.setEncoding('utf8').on('data', (part) => (said += part))
    program.stdout.setEncoding('utf8').on('data', (part) => {
      line += part
      if (line.includes('\n')) resolve(JSON.parse(line))
    })
    program.on('error', (error) => failed(error.message))
    program.on('close', () => failed(said.trim() || 'said nothing'))
  })
}

module.exports = { BankServer }
