import { Signer } from 'paraf'
import { text } from './arguments.mjs'
import { bodyText, curl, raw } from './http.mjs'
import { isTokenRequest, readRequest, REQUEST_OPTIONS } from './request.mjs'

export const usage = `paraf sign [options] [FILE]        sign a request, and print it ready to be sent
  --timestamp TIME           when it is sent; now unless given
  --external-id ID           X-EXTERNAL-ID; random digits unless given
  --curl                     print a curl command instead of raw HTTP`

/** @type {import('./arguments.mjs').Known} */
export const options = { ...REQUEST_OPTIONS, 'timestamp': 'text', 'external-id': 'text', 'curl': 'flag' }

/** @type {import('./commands.mjs').Command['run']} */
export function run(given, file) {
  const { profile, credential, request } = readRequest(given, file)
  const signer = new Signer(profile, {
    clientKey: credential.one('client_key'),
    clientSecret: credential.one('client_secret'),
    privateKey: credential.one('private_key'),
    partnerId: credential.one('partner_id'),
    channelId: credential.one('channel_id'),
    apiKey: credential.one('api_key'),
    apiSecret: credential.one('api_secret'),
  })
  const timestamp = text(given, 'timestamp')
  const { method, url, body } = request
  const signed = isTokenRequest(request, profile)
    ? signer.tokenRequest({ timestamp })
    : signer.sign(method, url, body, { timestamp, accessToken: credential.one('access_token'), externalId: text(given, 'external-id') })
  return { text: given.json ? json(signed) : given.curl ? curl(signed, request) : raw(signed, request), code: 0 }
}

/** @param {import('paraf').SignedRequest} signed */
const json = (signed) => {
  const { method, url, headers, missingHeaders } = signed
  return JSON.stringify({ method, url, headers, body: bodyText(signed), missing_headers: missingHeaders })
}
