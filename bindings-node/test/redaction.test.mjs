// Nothing that paraf makes shows a secret unless it is asked for it by name.

import assert from 'node:assert/strict'
import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { format, inspect } from 'node:util'
import { serialize } from 'node:v8'
import { BodyHasher, Profile, Signer, TokenVerifier, Verifier, capturedRequests, diagnose, explain, generateKeyPair, validate } from 'paraf'
import { BODY, key, NOW, PATH, SECRET, sign, signer, TIMESTAMP, TOKEN, verifier, verify } from './fixtures.mjs'

const CUSTOMER_TOKEN = 'a-customer-token-that-nobody-may-see'
const pem = key('rsa-2048')
const tokenSigner = new Signer('snap', { clientKey: 'client', clientSecret: SECRET, privateKey: pem, apiSecret: SECRET })
const tokens = new TokenVerifier('snap', { publicKey: key('rsa-2048-certificate'), clientKey: 'client' })
const tokenRequest = tokenSigner.tokenRequest({ timestamp: TIMESTAMP })
const legacy = new Signer('bca-legacy', { clientKey: 'client', clientSecret: SECRET, apiKey: 'api-key', apiSecret: SECRET })
const pair = generateKeyPair()
const [captured] = capturedRequests(`curl https://bank.example${PATH} -H 'Authorization: Bearer ${TOKEN}' -d '${BODY}'`)

const SECRETS = [
  SECRET, TOKEN, CUSTOMER_TOKEN, BODY, ...pair.privatePkcs8Pem.split('\n').slice(1, 4), ...pair.privatePkcs1Pem.split('\n').slice(1, 4),
  '0001', ...pem.split('\n').slice(1, 4), Buffer.from(`client:${SECRET}`).toString('base64'),
]

// Signed with a token that has its prefix: found only by who has the secret.
const refused = {
  method: 'POST', url: PATH, body: BODY, headers: { ...sign().headers, 'X-SIGNATURE': sign({ accessToken: `Bearer${TOKEN}` }).signature },
}
const known = { clientSecret: SECRET, otherSecrets: [CUSTOMER_TOKEN], privateKey: pem, accessToken: TOKEN, now: 0 }
const diagnosis = diagnose('bca', { ...refused, ...known })

const caught = (act) => {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const OBJECTS = {
  signer,
  tokenSigner,
  legacy,
  verifier,
  tokens,
  prepared: signer.prepare('POST', PATH, { accessToken: TOKEN }),
  request: sign(),
  customerRequest: new Signer('snap', { clientSecret: SECRET, partnerId: '1', channelId: '12345' })
    .sign('POST', PATH, BODY, { accessToken: TOKEN, customerToken: CUSTOMER_TOKEN, timestamp: TIMESTAMP }),
  tokenRequest,
  legacyTokenRequest: legacy.tokenRequest(),
  refresh: tokenSigner.customerTokenRequest({ refreshToken: TOKEN }),
  stringToSign: sign().stringToSign,
  segments: sign().stringToSign.segments,
  verified: verify(sign().headers),
  verifiedTokenRequest: tokens.verify(tokenRequest.headers, tokenRequest.body, { now: NOW }),
  hasher: new BodyHasher().update(BODY),
  profile: new Profile('bca'),
  trace: explain('bca', { ...refused, accessToken: TOKEN }),
  'trace segments': explain('bca', refused).segments.filter(({ field }) => field === 'access_token'),
  'trace headers': explain('bca', refused).headers,
  pair,
  captured,
  diagnosis,
  findings: diagnosis.findings,
  advisories: diagnosis.advisories,
  violations: validate('24', `{"virtualAccountNo":"${TOKEN}","${'x'}":1}`, { profile: 'bca' }),
  'error: capture': caught(() => capturedRequests(`${SECRET} ${TOKEN}`)),
  'error: secret': caught(() => new Signer('bca', { clientSecret: `-----BEGIN ${SECRET}` })),
  'error: key': caught(() => new Signer('bca', { privateKey: pem.slice(0, -100) })),
  'error: public key': caught(() => new Verifier('snap', { publicKey: pem, partnerId: '*' })),
  'error: token': caught(() => sign({ accessToken: `Bearer ${TOKEN}` })),
  'error: body': caught(() => sign({}, `${BODY}"`)),
  'error: option': caught(() => sign({ accessToken: [TOKEN] })),
  'error: header': caught(() => verify({ 'X-SIGNATURE': TOKEN, 'Authorization': `${SECRET},`, 'X-TIMESTAMP': TOKEN })),
  'error: token mismatch': caught(() => verify(sign().headers, { accessToken: 'other' })),
  'error: signature': caught(() => verify(sign().headers, {}, '{}')),
}

const VIEWS = {
  'console.log': (object) => {
    let text = ''
    const stream = new Writable({ write: (chunk, _, done) => done((text += chunk, null)) })
    new Console(stream).log(object)
    new Console(stream).dir(object, { depth: null, showHidden: true })
    return text
  },
  'inspect': (object) => inspect(object),
  'inspect, our own aside': (object) => inspect(object, { depth: null, showHidden: true, customInspect: false }),
  'inspect, nested': (object) => inspect({ deep: [new Map([['x', object]])] }, { depth: null }),
  'format': (object) => format('%s %o %O %j', object, object, object, object),
  'String': (object) => String(object),
  'JSON.stringify': (object) => JSON.stringify({ object }),
  'spread': (object) => inspect({ ...object }),
  'structuredClone': (object) => inspect(structuredClone(object)),
  'serialize': (object) => serialize(object).toString('latin1'),
  'stack': (object) => String(object.stack) + String(object.cause),
}

for (const [name, object] of Object.entries(OBJECTS)) {
  test(`${name} shows no secret`, () => {
    for (const [view, show] of Object.entries(VIEWS)) {
      const text = show(object)
      for (const secret of SECRETS) assert.ok(!text.includes(secret), `${view}: ${text}`)
    }
  })
}

test('what is shown is of use', () => {
  assert.equal(inspect(signer), 'Signer(bca, credential redacted)')
  assert.equal(inspect(sign()), `SignedRequest(POST ${PATH}, 21 bytes, headers redacted)`)
  assert.match(inspect(sign().stringToSign), /^StringToSign\('POST:.*:\[access token, 35 characters\]:.*'\)$/)
  assert.match(inspect(verify(sign().headers)), /^Verified\(service 24, replay key [0-9a-f]{64}, 21 bytes\)$/)
  assert.match(inspect(diagnosis), /^Diagnosis\(wrong, findings \["S1-bearer.*"\], \d+ bytes hashed\)$/)
  assert.match(inspect(explain('bca', refused)), /^Trace\(.*\)$/)
  assert.equal(String(sign().stringToSign).includes('[access token, 35 characters]'), true)
})

test('reports show the body, and neither token nor secret', () => {
  const trace = explain('bca', refused)
  for (const text of [diagnosis.report('php'), diagnosis.toJson(), trace.report(), trace.toJson()]) {
    for (const secret of [SECRET, TOKEN, CUSTOMER_TOKEN]) assert.ok(!text.includes(secret), text)
  }
})

test('prototypes can be inspected', () => {
  for (const object of Object.values(OBJECTS)) assert.ok(inspect(Object.getPrototypeOf(object)))
})
