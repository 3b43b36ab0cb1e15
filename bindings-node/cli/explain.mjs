import { explain } from 'paraf'
import { word } from './arguments.mjs'
import { LANGUAGES, readRequest, REQUEST_OPTIONS } from './request.mjs'

export const usage = `paraf explain [options] [FILE]     show every stage of a signature
  --callback                 the provider sent the request to the partner
  --reveal                   show the exact string to sign, with the access token`

/** @type {import('./arguments.mjs').Known} */
export const options = { ...REQUEST_OPTIONS, callback: 'flag', reveal: 'flag' }

/** @type {import('./commands.mjs').Command['run']} */
export function run(given, file) {
  const { profile, credential, request } = readRequest(given, file)
  const { method, url, headers, body } = request
  const trace = explain(profile, {
    method,
    url,
    headers,
    body,
    direction: given.callback ? 'to-partner' : 'to-provider',
    clientKey: credential.one('client_key'),
    apiKey: credential.one('api_key'),
    accessToken: credential.one('access_token'),
  })
  if (given.reveal) return { text: trace.revealStringToSign(), code: 0 }
  return { text: given.json ? trace.toJson() : trace.report(word(given, 'language', LANGUAGES)), code: 0 }
}
