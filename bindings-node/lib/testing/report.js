'use strict'

// What the bank refused, and what refused the bank, in words.

/** @import { Control } from './control.js' */
/** @import { Exchange } from './types.js' */

/**
 * Whether it was refused: your request by the bank, or the bank's call by your server. What is still waited for is not.
 *
 * @param {Exchange} exchange
 */
function isRefusal({ kind, answer }) {
  if (!['request', 'call'].includes(kind) || answer === null || answer === undefined) return false
  return answer.status === null || answer.status >= 400
}

/**
 * A paragraph for each refusal: what was sent, what was answered, why, and the mistake behind a wrong signature.
 *
 * @param {Exchange[]} exchanges
 * @param {string} [request]
 */
function report(exchanges, request = 'your request') {
  return exchanges.filter(isRefusal).flatMap((exchange) => paragraph(exchange, request)).join('\n')
}

/**
 * @param {Exchange} exchange
 * @param {string} request
 * @returns {string[]}
 */
function paragraph({ number, kind, method, url, service, answer, fault, step, reason, diagnosis }, request) {
  const whose = kind === 'request' ? request : "the bank's call to you"
  const answered = [answer?.status ?? 'nothing', answer?.responseCode ?? ''].join(' ').trimEnd()
  const lines = [`#${number} ${whose}: ${method} ${url}${service ? ` (service ${service})` : ''}`, `   answered ${answered}`]
  if (fault) lines.push(`   a fault was set: ${fault}`)
  if (reason) lines.push(`   ${step ? `${step}: ` : ''}${reason}`)
  for (const { id, english, indonesian } of diagnosis ?? []) lines.push(`   ${id}: ${english} / ${indonesian}`)
  return lines
}

/**
 * What came to the server and belongs to no bank that a test has opened: its first world has it.
 *
 * @param {Control} control
 * @param {number} number
 * @returns {Promise<Exchange[]>}
 */
async function straysSince(control, number) {
  return (await control.call('GET', `/_bank/worlds/default/exchanges?since=${number}`)).exchanges
}

module.exports = { isRefusal, report, straysSince }
