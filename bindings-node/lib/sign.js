'use strict'

// What a signature costs is mostly the way between JavaScript and Rust: each call of Node-API takes as long as hashing a hundred
// bytes. So options, the copy of the body and the result are JavaScript here, and the native method is called once, with texts.

const { Buffer } = require('node:buffer')
const { isUint8Array } = require('node:util/types')
const { ParafError } = require('./errors.js')
const { SignedRequest } = require('./results.js')

const CALL = ['timestamp', 'externalId']
const REQUEST = [
  'accessToken', 'partnerId', 'channelId', 'customerToken', 'deviceId', 'ipAddress', 'latitude', 'longitude', 'origin',
]
const CALL_OPTIONS = new Set(CALL)
const SIGN_OPTIONS = new Set([...CALL, ...REQUEST])
const EMPTY = Buffer.alloc(0)

/** Puts `sign` of both signers in front of the native methods. */
function install({ Signer, PreparedSigner }) {
  const { sign } = Signer.prototype
  define(Signer, function (method, url, body, options) {
    const {
      timestamp, externalId, accessToken, partnerId, channelId, customerToken, deviceId, ipAddress, latitude, longitude, origin,
    } = read(options, SIGN_OPTIONS)
    const own = copy(body)
    const packed = sign.call(
      this, method, url, own, timestamp, externalId, accessToken, partnerId, channelId, customerToken, deviceId, ipAddress, latitude,
      longitude, origin,
    )
    return new SignedRequest(packed, Buffer.isBuffer(own) ? own : EMPTY)
  })

  const { sign: signPrepared } = PreparedSigner.prototype
  define(PreparedSigner, function (body, options) {
    const { timestamp, externalId } = read(options, CALL_OPTIONS)
    const own = copy(body)
    const packed = signPrepared.call(this, own, timestamp, externalId)
    return new SignedRequest(packed, Buffer.isBuffer(own) ? own : EMPTY)
  })
}

function define(Class, sign) {
  Object.defineProperty(Class.prototype, 'sign', { value: sign, configurable: true, writable: true })
}

// As src/options.rs does it.
function read(options, known) {
  if (options === undefined || options === null) return {}
  if (typeof options !== 'object') throw new ParafError('options: is not an object', 'invalid-argument', 'options')
  for (const name in options) {
    if (!known.has(name)) throw new ParafError(`${name}: is not an option of this call`, 'invalid-argument', name)
  }
  return options
}

// The native side may write into a copy, and refuses what cannot be copied.
function copy(body) {
  if (typeof body === 'string' ? body.isWellFormed() : isUint8Array(body) && body.length > 0) return Buffer.from(body)
  return body
}

module.exports = { install }
