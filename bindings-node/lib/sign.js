'use strict'

// What a signature costs is mostly the way between JavaScript and Rust: each call of Node-API takes as long as hashing a hundred
// bytes. So the options that most calls have, the copy of the body and the result are JavaScript here, and the native method is
// called once.

const { Buffer } = require('node:buffer')
const { isUint8Array } = require('node:util/types')
const { SignedRequest } = require('./results.js')

const NONE = {}
const EMPTY = Buffer.alloc(0)

/** Puts `sign` of both signers in front of the native methods. */
function install({ Signer, PreparedSigner }) {
  const { sign } = Signer.prototype
  define(Signer, function (method, url, body, options) {
    const others = isCommon(options, true) ? undefined : options
    const { timestamp, externalId, accessToken } = others === undefined ? (options ?? NONE) : NONE
    const own = copy(body)
    return signed(sign.call(this, method, url, own, others, timestamp, externalId, accessToken), own)
  })

  const { sign: signPrepared } = PreparedSigner.prototype
  define(PreparedSigner, function (body, options) {
    const others = isCommon(options, false) ? undefined : options
    const { timestamp, externalId } = others === undefined ? (options ?? NONE) : NONE
    const own = copy(body)
    return signed(signPrepared.call(this, own, others, timestamp, externalId), own)
  })
}

function define(Class, sign) {
  Object.defineProperty(Class.prototype, 'sign', { value: sign, configurable: true, writable: true })
}

// Whether there is nothing but the options that are handed over one by one. The native side reads all others, and refuses what is none.
function isCommon(options, withToken) {
  if (options === undefined || options === null) return true
  if (typeof options !== 'object') return false
  for (const name in options) {
    if (name !== 'timestamp' && name !== 'externalId' && !(withToken && name === 'accessToken')) return false
  }
  return true
}

// The native side may write into a copy, and refuses what cannot be copied.
function copy(body) {
  if (typeof body === 'string' ? body.isWellFormed() : isUint8Array(body) && body.length > 0) return Buffer.from(body)
  return body
}

const signed = (packed, own) => new SignedRequest(packed, Buffer.isBuffer(own) ? own : EMPTY)

module.exports = { install }
