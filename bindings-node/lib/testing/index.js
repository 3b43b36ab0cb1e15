'use strict'

// A bank for your tests: BCA's side of API BCA, on this machine alone. It is not BCA.

const { Bank } = require('./bank.js')
const { Clock } = require('./clock.js')
const { BankError } = require('./control.js')
const { BankServer } = require('./server.js')

/** @typedef {import('./types.js').Account} Account */
/** @typedef {import('./types.js').AccountPlan} AccountPlan */
/** @typedef {import('./types.js').BillerPlan} BillerPlan */
/** @typedef {import('./types.js').CredentialChange} CredentialChange */
/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {import('./types.js').Exchange} Exchange */
/** @typedef {import('./types.js').Fault} Fault */
/** @typedef {import('./types.js').FaultOptions} FaultOptions */
/** @typedef {import('./types.js').FaultRule} FaultRule */
/** @typedef {import('./types.js').Hold} Hold */
/** @typedef {import('./types.js').Leg} Leg */
/** @typedef {import('./types.js').MerchantPlan} MerchantPlan */
/** @typedef {import('./types.js').Mistake} Mistake */
/** @typedef {import('./types.js').OutsideAccount} OutsideAccount */
/** @typedef {import('./types.js').Partner} Partner */
/** @typedef {import('./types.js').PartnerPlan} PartnerPlan */
/** @typedef {import('./types.js').Pay} Pay */
/** @typedef {import('./types.js').Payment} Payment */
/** @typedef {import('./types.js').Plan} Plan */
/** @typedef {import('./types.js').SettingsPlan} SettingsPlan */
/** @typedef {import('./types.js').SignerCredentials} SignerCredentials */
/** @typedef {import('./types.js').Snapshot} Snapshot */
/** @typedef {import('./types.js').TokenVerifierCredentials} TokenVerifierCredentials */
/** @typedef {import('./types.js').VerifierCredentials} VerifierCredentials */

module.exports = { Bank, BankError, BankServer, Clock }
