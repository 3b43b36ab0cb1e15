/** A command line that cannot be done: what `main.mjs` prints in one line. */
export class Refusal extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message)
    this.code = 'invalid-argument'
  }
}
