import { Rejected, TokenVerifier, Verifier } from 'paraf'
import { text, whole, word } from './arguments.mjs'
import { Refusal } from './refusal.mjs'
import { isTokenRequest, LANGUAGES, readRequest, REQUEST_OPTIONS } from './request.mjs'

export const usage = `paraf verify [options] [FILE]      verify a request that the provider sent to the partner
  --to-provider              a partner sent it: verify as the provider does
  --now TIME                 when it arrived; now unless given
  --tolerance SECONDS        how far its timestamp may be from that; 300 unless given`

/** @type {import('./arguments.mjs').Known} */
export const options = { ...REQUEST_OPTIONS, 'callback': 'flag', 'to-provider': 'flag', 'now': 'text', 'tolerance': 'text' }

/** @type {import('./commands.mjs').Command['run']} */
export function run(given, file) {
  const { profile, credential, request } = readRequest(given, file)
  const { method, url, headers, body } = request
  if (given.callback && given['to-provider']) throw new Refusal('--to-provider: is given beside --callback')
  const arrival = { now: text(given, 'now'), toleranceSeconds: whole(given, 'tolerance') }
  const publicKey = credential.all('public_key')
  const accessToken = credential.one('access_token')
  try {
    if (isTokenRequest(request, profile)) {
      const { clientKey, credentialIndex, replayKey } = new TokenVerifier(profile, { publicKey, clientKey: anyone(credential.all('client_key')) })
        .verify(headers, body, arrival)
      return genuine(given, { client_key: clientKey, credential_index: credentialIndex, replay_key: replayKey })
    }
    const verified = new Verifier(profile, {
      clientSecret: credential.all('client_secret'),
      publicKey,
      partnerId: anyone(credential.all('partner_id')),
      direction: given['to-provider'] ? 'to-provider' : 'to-partner',
    }).verify(method, url, headers, body, accessToken === undefined ? arrival : { ...arrival, accessToken })
    return genuine(given, {
      service: verified.service,
      partner_id: verified.partnerId ?? null,
      external_id: verified.externalId ?? null,
      token_checked: verified.tokenChecked,
      covers_body: verified.coversBody,
      covers_path: verified.coversPath,
      covers_query: verified.coversQuery,
      signed_url: verified.signedUrl ?? null,
      credential_index: verified.credentialIndex,
      replay_key: verified.replayKey,
      conflict_key: verified.conflictKey ?? null,
    })
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
    return rejected(given, error)
  }
}

/**
 * Those that are known, or, for who pastes a request and no more, anyone who has the secret.
 *
 * @param {string[]} known
 */
const anyone = (known) => (known.length > 0 ? known : '*')

/**
 * @param {import('./arguments.mjs').Options} given
 * @param {Record<string, string | number | boolean | null>} facts
 */
function genuine(given, facts) {
  if (given.json) return { text: JSON.stringify({ verified: true, ...facts }), code: 0 }
  const lines = Object.entries(facts).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}`)
  return { text: ['genuine', ...lines].join('\n'), code: 0 }
}

/**
 * @param {import('./arguments.mjs').Options} given
 * @param {Rejected} error
 */
function rejected(given, error) {
  const { code, message, responseCode, responseMessage, responseBody } = error
  const facts = { verified: false, code, message, response_code: responseCode, response_message: responseMessage }
  const told = error.text(word(given, 'language', LANGUAGES) ?? 'en')
  return { text: given.json ? JSON.stringify(facts) : `rejected: ${code}: ${told}\nanswer: ${responseBody}`, code: 1 }
}
