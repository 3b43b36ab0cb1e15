'use strict'

/** @import { ErrorCode, Language } from '../index.js' */

/** @type {(code: string, field: string, message: string, language: Language) => string} */
let errorText

/** @param {{ errorText: typeof errorText }} native */
function install(native) {
  errorText = native.errorText
}

/**
 * An error: a stable code, the field at fault and a message. `code` never changes its meaning and is the same in every language: match on it, show `message` to a
 * person. Neither holds a secret, a token or a body. What a function of yours threw (`rsaSigner`), or the operating system said, is the
 * `cause`.
 *
 * ```js
 * try {
 *   minify('{"a')
 * } catch (error) {
 *   if (error instanceof ParafError) console.log(error.code, error.offset) // invalid-body 3
 * }
 * ```
 */
class ParafError extends Error {
  /**
   * Made by paraf alone.
   *
   * @protected
   * @param {string} message
   * @param {ErrorCode} code
   * @param {string} field
   * @param {number | undefined} offset
   * @param {string} [reason]
   * @param {unknown[]} cause
   */
  constructor(message, code, field, offset, reason, ...cause) {
    super(message, cause.length > 0 ? { cause: cause[0] } : undefined)
    /**
     * The stable code.
     *
     * @readonly
     */
    this.code = code
    /**
     * The argument, header or setting at fault, as the standard or the Rust core spells it (`access_token`): the same in every
     * language.
     *
     * @readonly
     */
    this.field = field
    /**
     * Where in the body or URL, in bytes of UTF-8 from its start.
     *
     * @readonly
     */
    this.offset = offset
    /**
     * The stable name of the cause, where the code has several: those of `unreadable-capture` stand in `docs/captures.md`.
     *
     * @readonly
     */
    this.reason = reason
  }

  /**
   * The message in a language that people read: the field, what is wrong with it, and where.
   *
   * @param {Language} language
   * @returns {string}
   */
  text(language) {
    return errorText(this.code, this.field, this.message, language)
  }
}

/**
 * A received message is refused. `message` is for your log; the other fields are the answer to send back, and tell less.
 *
 * ```js
 * res.writeHead(error.httpStatus, { 'Content-Type': 'application/json' }).end(error.responseBody)
 * ```
 */
class Rejected extends ParafError {
  /**
   * Made by paraf alone.
   *
   * @protected
   * @param {string} message
   * @param {ErrorCode} code
   * @param {string} field
   * @param {number | undefined} offset
   * @param {number} httpStatus
   * @param {string} responseCode
   * @param {string} responseMessage
   * @param {string} responseBody
   */
  constructor(message, code, field, offset, httpStatus, responseCode, responseMessage, responseBody) {
    super(message, code, field, offset)
    /**
     * The HTTP status to answer with.
     *
     * @readonly
     */
    this.httpStatus = httpStatus
    /**
     * The seven characters of the SNAP answer, for example `4012400`.
     *
     * @readonly
     */
    this.responseCode = responseCode
    /**
     * For example `Unauthorized. [Signature]`.
     *
     * @readonly
     */
    this.responseMessage = responseMessage
    /**
     * The JSON to answer with: `responseCode` and `responseMessage`.
     *
     * @readonly
     */
    this.responseBody = responseBody
  }
}

for (const Class of [ParafError, Rejected]) {
  Object.defineProperty(Class.prototype, 'name', { value: Class.name, configurable: true, writable: true })
}

module.exports = { ParafError, Rejected, install }
