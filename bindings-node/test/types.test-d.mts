// A consumer in TypeScript, as an ES module. Compiled, never run.

import {
  BodyHasher,
  DEFAULT_TOLERANCE,
  ParafError,
  PreparedSigner,
  Profile,
  Rejected,
  Signer,
  TokenVerifier,
  VERSION,
  Verifier,
  bodyDigest,
  endpointUrl,
  errorCodes,
  minify,
  parseKey,
  profiles,
  type ErrorCode,
  type HeadersLike,
  type KeyInfo,
  type SignedRequest,
  type StringToSign,
  type Verified,
  type VerifiedTokenRequest,
} from 'paraf'
import { createServer } from 'node:http'

const signer = new Signer('bca', { clientSecret: 'secret', privateKey: new Uint8Array(1), channelId: '95051' })
const request: SignedRequest = signer.sign('POST', '/path', Buffer.from('{}'), {
  accessToken: 'token',
  timestamp: new Date(),
  externalId: '1',
})
const prepared: PreparedSigner = signer.prepare('POST', '/path', { accessToken: 'token' })
prepared.sign('{}', { timestamp: Date.now() }).body.toString('utf8')
signer.sign('GET', '/path', null)
signer.tokenRequest().headers['X-SIGNATURE']?.length
signer.tokenRequest({ timestamp: '2022-04-21T17:34:52+07:00' })
signer.customerTokenRequest({ authCode: 'code', timestamp: 0 })

const text: StringToSign | undefined = request.stringToSign
text?.segments.map(({ field, start, end }) => [field.length, end - start])
const { method, url, headers, body, signature } = request
void fetch(url, { method, headers, body })
const length: number = signature?.length ?? 0

const verifier = new Verifier(new Profile({ base: 'bca', name: 'mine' }), {
  clientSecret: ['new', 'old'],
  partnerId: ['1', '2'],
  acceptUncoveredBody: false,
})
const forms: HeadersLike[] = [
  ['X-SIGNATURE', 'x'],
  [['X-SIGNATURE', 'x']],
  new Map([['X-SIGNATURE', 'x']]),
  new Headers({ 'X-SIGNATURE': 'x' }),
  { 'x-signature': ['x'], 'x-timestamp': undefined },
]
createServer((incoming) => {
  verifier.verify(incoming.method ?? '', incoming.url ?? '', incoming.headers, '{}')
  verifier.verify('POST', '/path', incoming.rawHeaders, '{}')
  verifier.verify('POST', '/path', incoming.headersDistinct, null)
})
try {
  const verified: Verified = verifier.verify('POST', '/path', forms[0] ?? [], '{}', {
    accessToken: 'token',
    service: '24',
    now: Date.now(),
    tolerance: DEFAULT_TOLERANCE,
  })
  const known: boolean = verified.tokenChecked && verified.coversBody
  JSON.parse(verified.body.toString())
} catch (error) {
  if (error instanceof Rejected) {
    const [status, answer]: [number, string] = [error.httpStatus, error.responseBody]
    const base: ParafError = error
  } else if (error instanceof ParafError) {
    const [code, field, offset]: [ErrorCode, string, number | undefined] = [error.code, error.field, error.offset]
    // @ts-expect-error: no such code
    const never: boolean = code === 'no-such-code'
  }
}

const tokens = new TokenVerifier('snap', { publicKey: 'pem', clientKey: '*' })
const asked: VerifiedTokenRequest = tokens.verify(new Headers(), undefined, { tolerance: 60 })
const key: KeyInfo = parseKey(Buffer.alloc(0), 'public', 'bca')
const digest: string = new BodyHasher().update('{').update(Buffer.from('}')).finish()
const buffer: Buffer = minify('{}', 'bca')
const texts: string[] = [bodyDigest('{}'), endpointUrl('/', 'snap'), VERSION, ...profiles(), ...errorCodes()]

// @ts-expect-error: a misspelled option
signer.sign('POST', '/path', '{}', { acessToken: 'token' })
// @ts-expect-error: a body must be given, if only null
signer.sign('GET', '/path')
// @ts-expect-error: a parsed body
signer.sign('POST', '/path', { amount: 1 })
// @ts-expect-error: what paraf made cannot be changed
request.url = '/other'
// @ts-expect-error: nobody else makes errors of paraf
new ParafError('message')
// @ts-expect-error: a token request has no body
signer.tokenRequest('{}')
// @ts-expect-error: kinds are private and public
parseKey('pem', 'secret')
