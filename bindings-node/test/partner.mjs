// A small partner's server: verifies what the bank sends, and keeps one bill of 75,000 rupiah that it books once.

import { createServer } from 'node:http'
import { once } from 'node:events'
import { answer, Rejected, TokenVerifier, Verifier } from 'paraf'

const TOKEN = 'token-that-the-partner-issued'
const BILL = { value: '75000.00', currency: 'IDR' }

/** Listens on a free port; `trusts` says what it verifies with, and by whose clock. */
export async function listen() {
  const booked = []
  let bank, verifier, tokens

  const decide = async ({ url, rawHeaders }, body) => {
    const now = await bank.clock.now()
    if (url.endsWith('/access-token/b2b')) {
      tokens.verify(rawHeaders, body, { now })
      const said = { responseCode: '2007300', responseMessage: 'Successful', accessToken: TOKEN, tokenType: 'bearer', expiresIn: '900' }
      return { httpStatus: 200, body: JSON.stringify(said) }
    }
    const ok = verifier.verify('POST', url, rawHeaders, body, { accessToken: TOKEN, now })
    const asked = JSON.parse(ok.body)
    const data = { virtualAccountName: 'Budi', totalAmount: BILL }
    if (ok.service === '24') return answer(ok.service, '20000', { virtualAccountData: { ...data, subCompany: '00000' } }, ok.body, { profile: 'bca' })
    const isNew = !booked.includes(asked.paymentRequestId)
    if (isNew) booked.push(asked.paymentRequestId)
    const [given, status] = isNew ? ['20000', undefined] : ['40418', '00']
    const paid = isNew ? { ...data, paidAmount: asked.paidAmount } : data
    return answer(ok.service, given, { virtualAccountData: paid }, ok.body, { profile: 'bca', status })
  }

  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray())
    const { httpStatus, body: text } = await decide(request, body).catch((error) => {
      if (!(error instanceof Rejected)) throw error
      return { httpStatus: error.httpStatus, body: error.responseBody }
    })
    response.writeHead(httpStatus, { 'Content-Type': 'application/json' }).end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    booked,
    url: `http://127.0.0.1:${server.address().port}`,
    trusts(opened) {
      bank = opened
      verifier = new Verifier('bca', bank.verifierCredentials)
      tokens = new TokenVerifier('bca', bank.tokenVerifierCredentials)
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
