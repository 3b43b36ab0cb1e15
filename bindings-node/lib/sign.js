'use strict'

// What a signature costs is mostly the way between JavaScript and Rust. So what most calls give crosses as one text and one
// body, into a function that belongs to one signer, and all but the body comes back as one text. The native methods do the rest.

const { Buffer } = require('node:buffer')
const { isUint8Array } = require('node:util/types')
const { SignedRequest } = require('./results.js')

const EMPTY = Buffer.alloc(0)

/** Puts `sign` of both signers in front of the native methods. */
function install({ Signer, PreparedSigner }) {
  const quick = quickOf(Signer)
  const { sign } = Signer.prototype
  define(Signer, function (method, url, body, options) {
    const call = typeof method === 'string' && typeof url === 'string' ? lines(options, true) : undefined
    const own = copy(body)
    const packed = call === undefined ? null : quick(this)(`${call}\n${method}\n${url}`, own)
    return signed(packed ?? sign.call(this, method, url, own, options), own)
  })

  const quickPrepared = quickOf(PreparedSigner)
  const { sign: signPrepared } = PreparedSigner.prototype
  define(PreparedSigner, function (body, options) {
    const call = lines(options, false)
    const own = copy(body)
    const packed = call === undefined ? null : quickPrepared(this)(call, own)
    return signed(packed ?? signPrepared.call(this, own, options), own)
  })
}

function define(Class, sign) {
  Object.defineProperty(Class.prototype, 'sign', { value: sign, configurable: true, writable: true })
}

// Takes the native `quick` from a class, and finds what it returns for an instance: in a private field, which is made at the
// first call, and which nobody else can read or put anywhere.
function quickOf({ prototype }) {
  const { quick } = prototype
  delete prototype.quick
  return class Quick extends Itself {
    #quick

    constructor(signer) {
      super(signer)
      this.#quick = quick.call(signer)
    }

    static of(signer) {
      return (#quick in signer ? signer : new Quick(signer)).#quick
    }
  }.of
}

// What is built on it adds its private fields to the object that it is given.
class Itself {
  constructor(object) {
    return object
  }
}

// The options as lines, empty for what is not given; `undefined` where the native method has to read them, or to refuse them.
function lines(options, withToken) {
  let timestamp = ''
  let externalId = ''
  let accessToken = ''
  if (options !== undefined && options !== null) {
    if (typeof options !== 'object') return undefined
    // What stands on a prototype was given by nobody.
    for (const name of Object.keys(options)) {
      const value = options[name]
      if (typeof value !== 'string' || value === '') return undefined
      if (name === 'timestamp') timestamp = value
      else if (name === 'externalId') externalId = value
      else if (name === 'accessToken' && withToken) accessToken = value
      else return undefined
    }
  }
  return withToken ? `${timestamp}\n${externalId}\n${accessToken}` : `${timestamp}\n${externalId}`
}

// The native side may write into a copy, and refuses what cannot be copied.
function copy(body) {
  if (typeof body === 'string' ? body.isWellFormed() : isUint8Array(body) && body.length > 0) return Buffer.from(body)
  return body
}

const signed = (packed, own) => new SignedRequest(packed, Buffer.isBuffer(own) ? own : EMPTY)

module.exports = { install }
