'use strict'

const { inspect } = require('node:util')
const errors = require('./errors.js')
const { StringToSign, SignedRequest, Verified, VerifiedTokenRequest } = require('./results.js')
const sign = require('./sign.js')

const { install, errorText, ...native } = require('../paraf.node')

errors.install({ errorText })
install(errors.ParafError, errors.Rejected, StringToSign, SignedRequest, Verified, VerifiedTokenRequest)
sign.install(native)

// What `console.log` shows of a native object is what `String` makes of it, and the class around what stands in messages.
for (const Class of Object.values(native)) {
  if (typeof Class !== 'function' || !Object.hasOwn(Class.prototype ?? {}, 'toString')) continue
  const isValue = Object.hasOwn(Class.prototype, 'toJSON')
  Object.defineProperty(Class.prototype, inspect.custom, {
    value() {
      if (this === Class.prototype) return `${Class.name} {}`
      return isValue ? `${Class.name}(${this})` : String(this)
    },
  })
}

module.exports = native
