// Four calls, again and again, in Node: signs, verifies, rejects, minifies. Prints the memory in use after each tenth, in KiB.
//   node --expose-gc flat.mjs CALLS PACKAGE
const { Rejected, Signer, Verifier, minify } = await import(process.argv[3])

const ROUNDS = Number(process.argv[2]) / 4
const TIME = '2026-11-22T10:00:00+07:00'
const URL = '/openapi/v1.0/transfer-va/payment'

const signer = new Signer('bca', { clientSecret: 'secret', partnerId: '12345', channelId: '95231' })
const verifier = new Verifier('bca', { clientSecret: 'secret', partnerId: '12345' })
for (let round = 1; round <= ROUNDS; round++) {
  const body = `{ "partnerServiceId": "   12345", "trxId": "${round}" }`
  const signed = signer.sign('POST', URL, body, { accessToken: 'token', timestamp: TIME, externalId: String(round) })
  const verified = verifier.verify('POST', URL, signed.headers, signed.body, { now: TIME })
  try {
    verifier.verify('PUT', URL, signed.headers, signed.body, { now: TIME })
    throw new Error('a forgery is accepted')
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
  }
  if (Buffer.compare(minify(body), verified.body) !== 0) throw new Error('another body')
  if (round % (ROUNDS / 10) === 0) {
    // What nobody freed by hand is freed by finalizers, which run between two turns.
    for (let turn = 0; turn < 3; turn++) {
      globalThis.gc()
      await new Promise((resolve) => setImmediate(resolve))
    }
    // V8 grows its heap as it likes: of that, what is in use; of the rest, all.
    const { rss, heapTotal, heapUsed } = process.memoryUsage()
    console.log(Math.round((rss - heapTotal + heapUsed) / 1024))
  }
}
