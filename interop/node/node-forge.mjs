// HMAC and RSA over the string to sign.
import forge from 'node-forge'
import { serve } from './adapter.mjs'

const { decode64, encode64, encodeUtf8 } = forge.util

const sign = (request) => ({ signature: request.algorithm === 'hmac-sha512' ? mac(request) : rsa(request) })
const verify = (request) => ({ valid: request.algorithm === 'hmac-sha512' ? mac(request) === request.signature : genuine(request) })

function mac({ string_to_sign, client_secret }) {
  const hmac = forge.hmac.create()
  hmac.start('sha512', encodeUtf8(client_secret))
  hmac.update(encodeUtf8(string_to_sign))
  return encode64(hmac.digest().getBytes())
}

function rsa({ string_to_sign, private_key }) {
  return encode64(forge.pki.privateKeyFromPem(private_key).sign(sha256(string_to_sign)))
}

function genuine({ string_to_sign, signature, public_key }) {
  const digest = sha256(string_to_sign).digest().bytes()
  return forge.pki.publicKeyFromPem(public_key).verify(digest, decode64(signature))
}

function sha256(text) {
  return forge.md.sha256.create().update(text, 'utf8')
}

await serve('node-forge', { sign, verify, 'sign-token': sign, 'verify-token': verify })
