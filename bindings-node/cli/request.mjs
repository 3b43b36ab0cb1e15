// The request that a command is about.

import { capturedRequests, serviceOf } from 'paraf'
import { text, whole, word } from './arguments.mjs'
import { Credential } from './credential.mjs'
import { read, readBytes } from './files.mjs'
import { Refusal } from './refusal.mjs'

/** @type {import('./arguments.mjs').Known} */
export const REQUEST_OPTIONS = {
  help: 'flag', profile: 'text', credential: 'text', entry: 'text', json: 'flag', language: 'text',
}

export const LANGUAGES = /** @type {const} */ (['en', 'id'])

/**
 * Reads what `REQUEST_OPTIONS` and FILE name: profile, credential, request.
 *
 * @param {import('./arguments.mjs').Options} options
 * @param {string | undefined} file
 */
export function readRequest(options, file) {
  const named = text(options, 'profile') ?? 'bca'
  const profile = named.endsWith('.json') ? read(named) : named
  const credential = Credential.read(text(options, 'credential'), process.env)
  const requests = capturedRequests(readBytes(file), { language: word(options, 'language', LANGUAGES) })
  const request = choose(requests, whole(options, 'entry'))
  for (const note of request.notes) process.stderr.write(`paraf: note: ${note.text}\n`)
  return { profile, credential, request }
}

/**
 * @param {import('paraf').CapturedRequest[]} requests
 * @param {number | undefined} entry
 */
function choose(requests, entry) {
  const chosen = requests.length === 1 ? requests[(entry ?? 1) - 1] : requests[(entry ?? 0) - 1]
  if (chosen !== undefined) return chosen
  // Without its query, which may hold what is nobody's business.
  const list = requests.map(({ method, url }, index) => `${index + 1} ${method} ${url.split('?')[0]}`)
  throw new Refusal(`--entry: choose one of ${requests.length} requests: ${list.join(', ')}`)
}

/**
 * Whether a request asks the standard's token service, whose requests are signed in another way.
 *
 * @param {import('paraf').CapturedRequest} request
 * @param {string} profile
 */
export const isTokenRequest = ({ method, url }, profile) => serviceOf(method, url, profile)?.code === '73'
