'use strict'

// The control API of a bank that runs: JSON over HTTP. Its names are in snake case, those of JavaScript in camel case.

const { request } = require('node:http')

// The clock waits for the partner's answers on its way.
const MILLIS = 60_000

/**
 * The bank did not start, or did not do what was asked. `code` never changes its meaning: `not-installed`, `not-started`, `no-answer`,
 * `no-partner-url`, and those of the control API.
 */
class BankError extends Error {
  /**
   * @param {string} code
   * @param {string} field
   * @param {string} message
   * @param {{ cause?: unknown }} [options]
   */
  constructor(code, field, message, options) {
    super(`${field}: ${message}`, options)
    /**
     * The stable code.
     *
     * @readonly
     */
    this.code = code
    /**
     * What is at fault.
     *
     * @readonly
     */
    this.field = field
  }
}
Object.defineProperty(BankError.prototype, 'name', { value: 'BankError', configurable: true, writable: true })

class Control {
  /** @param {number} port */
  constructor(port) {
    this.port = port
  }

  /**
   * The JSON of the answer, or undefined where it has none.
   *
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<any>}
   */
  async call(method, path, body) {
    const { status, text } = await this.send(method, path, body === undefined ? undefined : JSON.stringify(renamed(body, snake)))
    const read = text === '' ? undefined : renamed(JSON.parse(text), camel)
    if (status >= 400) throw new BankError(read.error.code, read.error.field, read.error.message)
    return read
  }

  /**
   * A file.
   *
   * @param {string} path
   * @returns {Promise<string>}
   */
  async text(path) {
    const { status, text } = await this.send('GET', path)
    if (status !== 200) throw new BankError('no-answer', path, `was answered ${status}`)
    return text
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {string} [body]
   * @returns {Promise<{ status: number, text: string }>}
   */
  send(method, path, body) {
    return new Promise((resolve, reject) => {
      const failed = (/** @type {Error} */ cause) =>
        reject(new BankError('no-answer', 'bank', `does not answer: ${cause.message}`, { cause }))
      const headers = body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
      // Without an agent: no connection is kept open behind a test.
      const options = { agent: false, headers, host: '127.0.0.1', method, path, port: this.port, signal: AbortSignal.timeout(MILLIS) }
      const sent = request(options, (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part) => (text += part))
        answer.on('error', failed)
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      })
      sent.on('error', failed)
      sent.end(body)
    })
  }
}

/** @param {string} name */
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** @param {string} name */
const camel = (name) => name.replace(/[-_]([a-z])/g, (_, letter) => letter.toUpperCase())

/**
 * The same with other names.
 *
 * @param {any} value
 * @param {(name: string) => string} rename
 * @returns {any}
 */
function renamed(value, rename) {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [rename(name), renamed(member, rename)]))
}

module.exports = { BankError, Control }
