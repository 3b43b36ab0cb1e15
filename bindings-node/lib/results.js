'use strict'

// Plain JavaScript, because Node frees native objects only between two turns of the event loop: a loop that signs would pile them
// up. Fields are private, so that neither `console.log` nor `JSON.stringify` shows what they hold.

const { Buffer } = require('node:buffer')
const { inspect } = require('node:util')

/** The text that is signed. It may contain an access token: `toString()` and logs hide that. */
class StringToSign {
  #packed

  /**
   * @private
   * @param {string} packed As `src/results.rs` packs it.
   */
  constructor(packed) {
    this.#packed = packed
  }

  /**
   * The exact text. It holds the access token where the scheme signs it: keep it out of logs.
   *
   * @returns {string}
   */
  reveal() {
    const { start, redactedLength } = this.#layout()
    return this.#packed.slice(start + redactedLength)
  }

  /**
   * Its named parts, in order: `stringToSign.reveal().slice(start, end)`.
   *
   * @returns {Array<{ field: string, start: number, end: number }>}
   */
  get segments() {
    const { words } = this.#layout()
    const segments = []
    for (let at = 1; at + 2 < words.length; at += 3) {
      segments.push({ field: String(words[at]), start: Number(words[at + 1]), end: Number(words[at + 2]) })
    }
    return segments
  }

  /**
   * The text with the access token replaced by its length.
   *
   * @returns {string}
   */
  toString() {
    const { start, redactedLength } = this.#layout()
    return this.#packed.slice(start, start + redactedLength)
  }

  /**
   * For `console.log`.
   *
   * @returns {string}
   */
  [inspect.custom]() {
    return `StringToSign(${inspect(this.toString())})`
  }

  #layout() {
    const start = this.#packed.indexOf('\n') + 1
    const words = this.#packed.slice(0, start - 1).split(' ')
    return { start, words, redactedLength: Number(words[0]) }
  }
}

/** A request that is ready to be sent: take method, URL, headers and body from here, byte for byte. Logs show no header. */
class SignedRequest {
  #packed
  #room
  /** @type {Buffer<ArrayBuffer> | undefined} */
  #body
  /** @type {Record<string, string> | undefined} */
  #headers

  /**
   * @private
   * @param {string} packed As `src/results.rs` packs it. Taken apart when it is asked for: mostly not all of it is.
   * @param {Buffer<ArrayBuffer>} room Begins with the body.
   */
  constructor(packed, room) {
    this.#packed = packed
    this.#room = room
  }

  /** The method. */
  get method() {
    return this.#word(2)
  }

  /** The URL as it was given, or in canonical form where the profile sorts and encodes. */
  get url() {
    return this.#word(3)
  }

  /** The headers to send, by name: a plain object, always the same one. They hold the access token: keep them out of logs. */
  get headers() {
    return (this.#headers ??= this.#read().headers)
  }

  /**
   * The headers that the provider, or this service of it, wants and for which nobody gave a value, for example `CHANNEL-ID`. They
   * are not sent, and the provider will refuse the request.
   *
   * @returns {string[]}
   */
  get missingHeaders() {
    return this.#words().slice(4)
  }

  /**
   * The body to send: the bytes that were signed.
   *
   * @returns {Buffer<ArrayBuffer>}
   */
  get body() {
    if (this.#body === undefined) {
      const length = Number(this.#packed.slice(0, this.#packed.indexOf(' ')))
      this.#body = length === this.#room.length ? this.#room : this.#room.subarray(0, length)
    }
    return this.#body
  }

  /**
   * The signature as it stands in its header; none for a token request before SNAP.
   *
   * @returns {string | undefined}
   */
  get signature() {
    const place = this.#word(1)
    return place === '' ? undefined : Object.values(this.#read().headers)[Number(place)]
  }

  /**
   * The text that was signed; none for a token request before SNAP.
   *
   * @returns {StringToSign | undefined}
   */
  get stringToSign() {
    const { end } = this.#read()
    return end < this.#packed.length ? Reflect.construct(StringToSign, [this.#packed.slice(end)]) : undefined
  }

  /**
   * For logs.
   *
   * @returns {string}
   */
  toString() {
    return `SignedRequest(${this.method} ${this.url}, ${this.body.length} bytes, headers redacted)`
  }

  /**
   * For `console.log`.
   *
   * @returns {string}
   */
  [inspect.custom]() {
    return this.toString()
  }

  /** @param {number} index */
  #word(index) {
    return String(this.#words()[index])
  }

  #words() {
    return this.#packed.slice(0, this.#packed.indexOf('\n')).split(' ')
  }

  // The headers, and where they end.
  #read() {
    const packed = this.#packed
    const names = packed.indexOf('\n') + 1
    let end = packed.indexOf('\n', names) + 1
    const shape = shapeOf(packed.slice(names, end - 1))
    const headers = { ...shape.empty }
    for (const name of shape.names) {
      const start = end
      end = packed.indexOf('\n', start) + 1
      headers[name] = packed.slice(start, end - 1)
    }
    return { headers, end }
  }
}

/** A genuine request. Parse `body`, not your own copy. It may have come before: see `Delivery`. */
class Verified {
  #body
  #replayKey
  #conflictKey
  #partnerId
  #externalId
  #service
  #tokenChecked
  #coversBody
  #coversPath
  #coversQuery
  #signedUrl
  #credentialIndex
  #stringToSign

  /**
   * @private
   * @param {Buffer<ArrayBuffer>} body
   * @param {string} replayKey
   * @param {string | undefined} conflictKey
   * @param {string | undefined} partnerId
   * @param {string | undefined} externalId
   * @param {string} service
   * @param {boolean} tokenChecked
   * @param {boolean} coversBody
   * @param {boolean} coversPath
   * @param {boolean} coversQuery
   * @param {string | undefined} signedUrl
   * @param {number} credentialIndex
   * @param {StringToSign} stringToSign
   */
  constructor(
    body,
    replayKey,
    conflictKey,
    partnerId,
    externalId,
    service,
    tokenChecked,
    coversBody,
    coversPath,
    coversQuery,
    signedUrl,
    credentialIndex,
    stringToSign,
  ) {
    this.#body = body
    this.#replayKey = replayKey
    this.#conflictKey = conflictKey
    this.#partnerId = partnerId
    this.#externalId = externalId
    this.#service = service
    this.#tokenChecked = tokenChecked
    this.#coversBody = coversBody
    this.#coversPath = coversPath
    this.#coversQuery = coversQuery
    this.#signedUrl = signedUrl
    this.#credentialIndex = credentialIndex
    this.#stringToSign = stringToSign
  }

  /**
   * The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes.
   *
   * @returns {Buffer<ArrayBuffer>}
   */
  get body() {
    return this.#body
  }

  /**
   * The same for a call that is sent again, whatever its headers say: 64 hexadecimal digits. Store it longer than twice the tolerance
   * and refuse what you have seen.
   */
  get replayKey() {
    return this.#replayKey
  }

  /**
   * The same for two calls of one partner, service, day (WIB) and X-EXTERNAL-ID. The standard answers such a call 409xx00; whether
   * that is right belongs to the service. Partner and X-EXTERNAL-ID are not signed. Undefined where the provider sends no
   * X-EXTERNAL-ID.
   */
  get conflictKey() {
    return this.#conflictKey
  }

  /** X-PARTNER-ID. Not signed. */
  get partnerId() {
    return this.#partnerId
  }

  /** X-EXTERNAL-ID. Not signed. */
  get externalId() {
    return this.#externalId
  }

  /** The service code, as given or as the path tells it: two digits or letters. */
  get service() {
    return this.#service
  }

  /** Whether the access token was compared with the one that you issued. If not, it only was part of the signed text. */
  get tokenChecked() {
    return this.#tokenChecked
  }

  /** Whether the signature covers the body. */
  get coversBody() {
    return this.#coversBody
  }

  /**
   * Whether the signature says everything about the path. If not, only `signedUrl` was verified: Faspay and Bayarind sign the path
   * from its version on, wherever you mounted it.
   */
  get coversPath() {
    return this.#coversPath
  }

  /** Whether the signature says anything about the query. If not, do not read it: BRI and PayerMax sign none. */
  get coversQuery() {
    return this.#coversQuery
  }

  /** The URL as it was signed; undefined where no URL is. Route by this one, not by your framework's copy. */
  get signedUrl() {
    return this.#signedUrl
  }

  /**
   * Which of the secrets or keys that were given for this partner made the signature, counted from 0. Once the old one of a rotation made
   * none for long enough, it can go.
   */
  get credentialIndex() {
    return this.#credentialIndex
  }

  /** The text that was signed. */
  get stringToSign() {
    return this.#stringToSign
  }

  /**
   * For logs.
   *
   * @returns {string}
   */
  toString() {
    return `Verified(service ${this.#service}, replay key ${this.#replayKey}, ${this.#body.length} bytes)`
  }

  /**
   * For `console.log`.
   *
   * @returns {string}
   */
  [inspect.custom]() {
    return this.toString()
  }
}

/** A genuine token request: issue a token to this client. */
class VerifiedTokenRequest {
  #clientKey
  #replayKey
  #credentialIndex
  #stringToSign

  /**
   * @private
   * @param {string} clientKey
   * @param {string} replayKey
   * @param {number} credentialIndex
   * @param {StringToSign} stringToSign
   */
  constructor(clientKey, replayKey, credentialIndex, stringToSign) {
    this.#clientKey = clientKey
    this.#replayKey = replayKey
    this.#credentialIndex = credentialIndex
    this.#stringToSign = stringToSign
  }

  /** The client key that asked. It is signed. */
  get clientKey() {
    return this.#clientKey
  }

  /**
   * The same for a request that is sent again, and for no request of another kind: 64 hexadecimal digits. Store it longer than twice the
   * tolerance and refuse what you have seen.
   */
  get replayKey() {
    return this.#replayKey
  }

  /** Which of the keys that were given for this client made the signature, counted from 0. */
  get credentialIndex() {
    return this.#credentialIndex
  }

  /** The text that was signed. */
  get stringToSign() {
    return this.#stringToSign
  }

  /**
   * For logs.
   *
   * @returns {string}
   */
  toString() {
    return `VerifiedTokenRequest(replay key ${this.#replayKey})`
  }

  /**
   * For `console.log`.
   *
   * @returns {string}
   */
  [inspect.custom]() {
    return this.toString()
  }
}

/** A set of headers: what is the same in each request that has it. */
let shape = { line: '', names: [''], empty: /** @type {Record<string, string>} */ ({}) }

/**
 * The set of the names in a line. Most requests have the same as the one before.
 *
 * @param {string} line
 */
function shapeOf(line) {
  if (line !== shape.line) {
    // A copy: a slice would keep the whole of its text, and the token in that.
    const copy = Buffer.from(line).toString()
    const names = copy.split(' ')
    shape = { line: copy, names, empty: Object.fromEntries(names.map((name) => [name, ''])) }
  }
  return shape
}

module.exports = { StringToSign, SignedRequest, Verified, VerifiedTokenRequest }
