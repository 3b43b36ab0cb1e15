'use strict'

// Plain JavaScript, because Node frees native objects only between two turns of the event loop: a loop that signs would pile them
// up. Fields are private, so that neither `console.log` nor `JSON.stringify` shows what they hold.

const { inspect } = require('node:util')

/** The text that is signed. It may contain an access token: `toString()` and logs hide that. */
class StringToSign {
  #text
  #redacted
  #names
  #bounds

  /**
   * @private
   * @param {string} text
   * @param {string} redacted
   * @param {string} names The names of the segments, with a space between two.
   * @param {...number} bounds Start and end of each segment.
   */
  constructor(text, redacted, names, ...bounds) {
    this.#text = text
    this.#redacted = redacted
    this.#names = names
    this.#bounds = bounds
  }

  /**
   * The exact text. It holds the access token where the scheme signs it: keep it out of logs.
   *
   * @returns {string}
   */
  reveal() {
    return this.#text
  }

  /**
   * Its named parts, in order: `stringToSign.reveal().slice(start, end)`.
   *
   * @returns {Array<{ field: string, start: number, end: number }>}
   */
  get segments() {
    const bound = this.#bounds.values()
    return this.#names.split(' ').map((field) => ({ field, start: bound.next().value ?? 0, end: bound.next().value ?? 0 }))
  }

  /**
   * The text with the access token replaced by its length.
   *
   * @returns {string}
   */
  toString() {
    return this.#redacted
  }

  /**
   * For `console.log`.
   *
   * @returns {string}
   */
  [inspect.custom]() {
    return `StringToSign(${inspect(this.#redacted)})`
  }
}

/** A request that is ready to be sent: take method, URL, headers and body from here, byte for byte. Logs show no header. */
class SignedRequest {
  #method
  #url
  #headerLines
  /** @type {Record<string, string> | undefined} */
  #headers
  #body
  #signature
  #stringToSign

  /**
   * @private
   * @param {string} method
   * @param {string} url
   * @param {string} headerLines A name, a value, a name, a value, each with a line break.
   * @param {Buffer<ArrayBuffer>} body
   * @param {string | undefined} signature
   * @param {StringToSign | undefined} stringToSign
   */
  constructor(method, url, headerLines, body, signature, stringToSign) {
    this.#method = method
    this.#url = url
    this.#headerLines = headerLines
    this.#body = body
    this.#signature = signature
    this.#stringToSign = stringToSign
  }

  /** The method. */
  get method() {
    return this.#method
  }

  /** The URL as it was given, or in canonical form where the profile sorts and encodes. */
  get url() {
    return this.#url
  }

  /** The headers to send, by name: a plain object, always the same one. They hold the access token: keep them out of logs. */
  get headers() {
    return (this.#headers ??= readHeaders(this.#headerLines))
  }

  /**
   * The body to send: the bytes that were signed.
   *
   * @returns {Buffer<ArrayBuffer>}
   */
  get body() {
    return this.#body
  }

  /** The signature as it stands in its header; none for a token request before SNAP. */
  get signature() {
    return this.#signature
  }

  /** The text that was signed; none for a token request before SNAP. */
  get stringToSign() {
    return this.#stringToSign
  }

  /**
   * For logs.
   *
   * @returns {string}
   */
  toString() {
    return `SignedRequest(${this.#method} ${this.#url}, ${this.#body.length} bytes, headers redacted)`
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

/** A genuine request. Parse `body`, not your own copy, and store `replayKey`. */
class Verified {
  #body
  #replayKey
  #conflictKey
  #partnerId
  #externalId
  #service
  #tokenChecked
  #coversBody
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
   * The same for a call that is sent again, whatever its headers say: 64 hexadecimal digits. Store it for twice the tolerance and
   * refuse what you have seen.
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

  /** Whether the signature says anything about the body. */
  get coversBody() {
    return this.#coversBody
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
  #stringToSign

  /**
   * @private
   * @param {string} clientKey
   * @param {string} replayKey
   * @param {StringToSign} stringToSign
   */
  constructor(clientKey, replayKey, stringToSign) {
    this.#clientKey = clientKey
    this.#replayKey = replayKey
    this.#stringToSign = stringToSign
  }

  /** The client key that asked. It is signed. */
  get clientKey() {
    return this.#clientKey
  }

  /** The same for a request that is sent again: 64 hexadecimal digits. */
  get replayKey() {
    return this.#replayKey
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

/**
 * @param {string} lines
 * @returns {Record<string, string>}
 */
function readHeaders(lines) {
  /** @type {Record<string, string>} */
  const headers = {}
  const texts = lines.split('\n')
  for (let index = 0; index + 1 < texts.length; index += 2) {
    headers[String(texts[index])] = String(texts[index + 1])
  }
  return headers
}

module.exports = { StringToSign, SignedRequest, Verified, VerifiedTokenRequest }
