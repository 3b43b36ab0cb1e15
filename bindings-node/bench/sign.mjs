// How much faster a signature of a body of 1 KiB and of 16 KiB is than the way most SDKs make it, with Node's own JSON and crypto.
// The usual way is given the same string or Buffer, makes the headers, and gives a Buffer back for a Buffer. Prints microseconds and
// ratios; proves nothing about correctness. `node bench/sign.mjs`

import { createHash, createHmac } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { Signer, Verifier } from 'paraf'

// So short that some are not interrupted, whatever else the machine does.
const ROUNDS = 300
const CALLS = 200

const url = '/openapi/v1.0/transfer-intrabank'
const timestamp = '2022-04-21T17:34:52+07:00'
const externalId = '20220421173452000000000000000001'
const now = timestamp
const credential = { clientSecret: '22a2d25e-765d-41e1-8d29-da68dcb5698b', partnerId: 'KBBABCINDO' }
const shortToken = '7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57'
const longToken = shortToken.repeat(19)

const entry = { reference: '2020102900000000000001', amount: { value: '12345.00', currency: 'IDR' }, remark: 'Arisan RT 05' }
const minified = JSON.stringify({ partnerReferenceNo: '2020102900000000000001', items: Array(9).fill(entry) })
const pretty = JSON.stringify({ partnerReferenceNo: '2020102900000000000001', items: Array(7).fill(entry) }, null, 1)
const long = JSON.stringify({ partnerReferenceNo: '2020102900000000000001', items: Array(144).fill(entry) })

function withNode(body, token) {
  const text = JSON.stringify(JSON.parse(body))
  const digest = createHash('sha256').update(text).digest('hex')
  const signature = createHmac('sha512', credential.clientSecret)
    .update(`POST:${url}:${token}:${digest}:${timestamp}`)
    .digest('base64')
  return {
    body: typeof body === 'string' ? text : Buffer.from(text),
    headers: {
      Authorization: `Bearer ${token}`,
      'CHANNEL-ID': '95051',
      'Content-Type': 'application/json',
      'X-EXTERNAL-ID': externalId,
      'X-PARTNER-ID': credential.partnerId,
      'X-SIGNATURE': signature,
      'X-TIMESTAMP': timestamp,
    },
  }
}

const signer = new Signer('bca', { ...credential, channelId: '95051' })
const verifier = new Verifier('bca', credential)

// What a caller sends.
const read = ({ body, headers }) => [body, headers]

// The best of many short rounds, taken in turn, so that whatever else the machine does hits all of them alike.
async function measure(contestants) {
  const best = contestants.map(() => Infinity)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [, run]] of contestants.entries()) {
      const start = process.hrtime.bigint()
      for (let call = 0; call < CALLS; call++) run()
      best[index] = Math.min(best[index], Number(process.hrtime.bigint() - start) / CALLS / 1000)
      await setImmediate()
    }
  }
  return best
}

async function report(title, body, token) {
  const bytes = Buffer.from(body)
  const prepared = signer.prepare('POST', url, { accessToken: token })
  const { headers } = signer.sign('POST', url, bytes, { accessToken: token, timestamp, externalId })
  const given = (body) => {
    const sign = () => signer.sign('POST', url, body, { accessToken: token, timestamp, externalId })
    const signPrepared = () => prepared.sign(body, { timestamp, externalId })
    return [
      ['JSON, createHash, createHmac', () => withNode(body, token)],
      ['sign', sign],
      ['sign, headers and body read', () => read(sign())],
      ['prepared', signPrepared],
      ['prepared, headers and body read', () => read(signPrepared())],
    ]
  }
  const verify = ['verify', () => verifier.verify('POST', url, headers, bytes, { now })]
  const groups = { string: given(body), Buffer: [...given(bytes), verify] }
  const times = await measure(Object.values(groups).flat())
  console.log(`\n${title}: body of ${bytes.length} bytes, token of ${token.length}`)
  for (const [kind, contestants] of Object.entries(groups)) {
    const [usual, ...ours] = times.splice(0, contestants.length)
    console.log(`  ${kind}`)
    console.log(`    ${contestants[0][0].padEnd(32)} ${usual.toFixed(1).padStart(6)} us`)
    for (const [index, time] of ours.entries()) {
      console.log(`    ${contestants[index + 1][0].padEnd(32)} ${time.toFixed(1).padStart(6)} us  ${(usual / time).toFixed(1)}x`)
    }
  }
}

await report('minified', minified, shortToken)
await report('pretty', pretty, shortToken)
await report('minified, long token', minified, longToken)
await report('minified, 16 KiB', long, shortToken)
