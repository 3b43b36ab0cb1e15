import { existsSync } from 'node:fs'
import { capturedResponse, diagnose } from 'paraf'
import { text, word } from './arguments.mjs'
import { read } from './files.mjs'
import { LANGUAGES, readRequest, REQUEST_OPTIONS } from './request.mjs'

const PROGRAMMING_LANGUAGES = /** @type {const} */ (['php', 'javascript', 'python', 'java', 'go', 'csharp'])

const EXIT_CODES = { 'right': 0, 'wrong': 1, 'not-checked': 2 }

export const usage = `paraf diagnose [options] [FILE]    find the mistake behind a signature that was refused
  --callback                 the provider sent the request to the partner
  --code LANGUAGE            show the mend in ${PROGRAMMING_LANGUAGES.join(', ')}
  --now TIME                 when it arrived; without it nothing is said about the clock
  --response FILE|CODE       the answer: a file, or its responseCode`

/** @type {import('./arguments.mjs').Known} */
export const options = {
  ...REQUEST_OPTIONS, callback: 'flag', code: 'text', now: 'text', response: 'text',
}

/** @type {import('./commands.mjs').Command['run']} */
export function run(given, file) {
  const { profile, credential, request } = readRequest(given, file)
  const { method, url, headers, body } = request
  const [clientSecret, ...otherSecrets] = credential.all('client_secret')
  const code = word(given, 'code', PROGRAMMING_LANGUAGES)
  const diagnosis = diagnose(profile, {
    method,
    url,
    headers,
    body,
    direction: given.callback ? 'to-partner' : 'to-provider',
    clientKey: credential.one('client_key'),
    clientSecret,
    otherSecrets,
    apiKey: credential.one('api_key'),
    apiSecret: credential.one('api_secret'),
    privateKey: credential.one('private_key'),
    publicKey: credential.all('public_key'),
    accessToken: credential.one('access_token'),
    now: text(given, 'now'),
    language: word(given, 'language', LANGUAGES),
    ...answer(text(given, 'response'), request),
  })
  return { text: given.json ? diagnosis.toJson() : diagnosis.report(code), code: EXIT_CODES[diagnosis.answer] }
}

/**
 * @param {string | undefined} response
 * @param {import('paraf').CapturedRequest} request
 */
function answer(response, request) {
  if (response === undefined) return { responseCode: request.responseCode, responseMessage: request.responseMessage }
  const { code, message } = capturedResponse(existsSync(response) ? read(response) : response)
  return { responseCode: code, responseMessage: message }
}
