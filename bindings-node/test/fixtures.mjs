// What several tests sign and verify: example D1 and the made-up calls of a bank.

import { readFileSync } from 'node:fs'
import { Signer, Verifier } from 'paraf'

export const key = (name) => readFileSync(new URL(`../../vectors/keys/${name}.pem`, import.meta.url), 'utf8')

export const SECRET = 'a-client-secret-that-nobody-may-see'
export const TOKEN = 'an-access-token-that-nobody-may-see'
export const TIMESTAMP = '2022-04-21T17:34:52+07:00'
export const NOW = Date.parse(TIMESTAMP)
export const PATH = '/openapi/v1.0/transfer-va/inquiry'
export const BODY = '{"customerNo":"0001"}'

export const signer = new Signer('bca', { clientSecret: SECRET, partnerId: '12345', channelId: '95231' })
export const verifier = new Verifier('bca', { clientSecret: SECRET, partnerId: '12345' })

export const sign = (options = {}, body = BODY) =>
  signer.sign('POST', PATH, body, { accessToken: TOKEN, timestamp: TIMESTAMP, externalId: '1', ...options })

export const verify = (headers, options = {}, body = BODY) =>
  verifier.verify('POST', PATH, headers, body, { now: NOW, ...options })
