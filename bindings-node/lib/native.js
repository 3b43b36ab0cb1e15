'use strict'

const { inspect } = require('node:util')
const { ParafError, Rejected } = require('./errors.js')
const { StringToSign, SignedRequest, Verified, VerifiedTokenRequest } = require('./results.js')

const { install, ...native } = require('../paraf.node')

install(ParafError, Rejected, StringToSign, SignedRequest, Verified, VerifiedTokenRequest)

// What `console.log` shows of a native object is what `String` makes of it.
const { BodyHasher, PreparedSigner, Profile, Signer, TokenVerifier, Verifier } = native
for (const Class of [BodyHasher, PreparedSigner, Profile, Signer, TokenVerifier, Verifier]) {
  Object.defineProperty(Class.prototype, inspect.custom, {
    value() {
      return this === Class.prototype ? `${Class.name} {}` : String(this)
    },
  })
}

module.exports = native
