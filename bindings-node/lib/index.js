'use strict'

const { ParafError, Rejected } = require('./errors.js')
const native = require('./native.js')

module.exports = { ...native, ParafError, Rejected }
