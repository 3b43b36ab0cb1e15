'use strict'

/** The time of a bank. */
class Clock {
  #call

  /**
   * Made by `Bank` alone.
   *
   * @protected
   * @param {(method: string, asked?: unknown) => Promise<{ now: string }>} call
   */
  constructor(call) {
    this.#call = call
  }

  /**
   * What time it is, as `timestamp` and `now` take it: `2026-01-31T10:00:00+07:00`.
   *
   * @returns {Promise<string>}
   */
  async now() {
    return (await this.#call('GET')).now
  }

  /**
   * Stops the clock, here or at a moment that is not behind it. Returns the time.
   *
   * @param {string} [at]
   * @returns {Promise<string>}
   */
  async freeze(at) {
    return (await this.#call('POST', { freeze: at ?? null })).now
  }

  /**
   * Lets the clock run as fast as the machine's. Returns the time.
   *
   * @returns {Promise<string>}
   */
  async run() {
    return (await this.#call('POST', 'run')).now
  }

  /**
   * Moves the clock; what is due on the way happens at its own moment. Returns the time.
   *
   * @param {number} seconds
   * @returns {Promise<string>}
   */
  async advance(seconds) {
    return (await this.#call('POST', { advance: seconds })).now
  }

  /**
   * Moves the clock to what comes next: the end of a call's time, of a hold, of a late answer. Returns the time.
   *
   * @returns {Promise<string>}
   */
  async next() {
    return (await this.#call('POST', 'next')).now
  }
}

module.exports = { Clock }
