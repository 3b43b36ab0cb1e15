'use strict'

// Who calls the bank and is called by it, with the credentials as paraf takes them.

/** @import { Control } from './control.js' */
/** @import { Partner } from './types.js' */

/**
 * @param {Control} control
 * @param {any} world
 * @returns {Promise<Partner[]>}
 */
function partnersOf(control, world) {
  return Promise.all(
    world.partners.map(async (/** @type {any} */ { name, accounts, clientKey, clientSecret, privateKey, partnerIds, bankCalls }) => {
      const billers = world.billers.filter((/** @type {any} */ { partner }) => partner === name)
      const companyCodes = billers.map((/** @type {any} */ { companyCode }) => companyCode)
      return {
        name,
        accounts,
        companyCodes,
        credentials: {
          clientKey,
          clientSecret,
          privateKey: privateKey === null ? undefined : await control.text(privateKey),
          partnerId: partnerIds[0],
        },
        verifierCredentials: bankCalls ? { clientSecret: bankCalls.clientSecret, partnerId: bankCalls.partnerIds } : undefined,
        tokenVerifierCredentials: bankCalls
          ? { clientKey: bankCalls.clientKey, publicKey: await control.text(bankCalls.publicKey) }
          : undefined,
      }
    }),
  )
}

module.exports = { partnersOf }
