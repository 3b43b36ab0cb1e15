// A signed request as text that can be sent.

import { Buffer } from 'node:buffer'
import { Refusal } from './refusal.mjs'

const ORIGIN = /^https?:\/\/[^/?#]*/i

/**
 * As it goes over the wire, to the host of the request that was to be signed.
 *
 * @param {import('paraf').SignedRequest} signed
 * @param {import('paraf').CapturedRequest} captured
 */
export function raw(signed, captured) {
  const origin = originOf(captured)
  const lines = [`${signed.method} ${signed.url.replace(ORIGIN, '')} HTTP/1.1`]
  if (origin !== '') lines.push(`Host: ${origin.replace(/^.*\/\//, '')}`)
  for (const [name, value] of Object.entries(signed.headers)) lines.push(`${name}: ${value}`)
  if (signed.body.length > 0) lines.push(`Content-Length: ${signed.body.length}`)
  return Buffer.concat([Buffer.from(`${lines.join('\n')}\n\n`), signed.body])
}

/**
 * As a command for a shell.
 *
 * @param {import('paraf').SignedRequest} signed
 * @param {import('paraf').CapturedRequest} captured
 */
export function curl(signed, captured) {
  const words = [`curl -X ${signed.method} ${quoted(originOf(captured) + signed.url.replace(ORIGIN, ''))}`]
  for (const [name, value] of Object.entries(signed.headers)) words.push(`-H ${quoted(`${name}: ${value}`)}`)
  if (signed.body.length > 0) words.push(`--data-raw ${quoted(bodyText(signed))}`)
  return words.join(' \\\n  ')
}

/**
 * The body where only text has a place.
 *
 * @param {import('paraf').SignedRequest} signed
 */
export function bodyText({ body }) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    throw new Refusal('body: is not UTF-8, and can only be printed as raw HTTP')
  }
}

/**
 * Scheme and host: of the URL, or else of the Host header.
 *
 * @param {import('paraf').CapturedRequest} captured
 */
function originOf({ url, headers }) {
  const [given] = ORIGIN.exec(url) ?? []
  const [, host] = headers.find(([name]) => name.toLowerCase() === 'host') ?? []
  return given ?? (host === undefined ? '' : `https://${host}`)
}

/** @param {string} text */
const quoted = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`)
