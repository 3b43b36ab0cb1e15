// HMAC and RSA over the string to sign.
import jsrsasign from 'jsrsasign'
import { serve } from './adapter.mjs'

const { KJUR, b64tohex, hextob64 } = jsrsasign

const sign = (request) => ({ signature: request.algorithm === 'hmac-sha512' ? mac(request) : rsa(request) })
const verify = (request) => ({ valid: request.algorithm === 'hmac-sha512' ? mac(request) === request.signature : genuine(request) })

function mac({ string_to_sign, client_secret }) {
  const hmac = new KJUR.crypto.Mac({ alg: 'HmacSHA512', pass: { utf8: client_secret } })
  return hextob64(hmac.doFinalString(string_to_sign))
}

function rsa({ string_to_sign, private_key }) {
  const signer = new KJUR.crypto.Signature({ alg: 'SHA256withRSA' })
  signer.init(private_key)
  return hextob64(signer.signString(string_to_sign))
}

function genuine({ string_to_sign, signature, public_key }) {
  const verifier = new KJUR.crypto.Signature({ alg: 'SHA256withRSA' })
  verifier.init(public_key)
  verifier.updateString(string_to_sign)
  return verifier.verify(b64tohex(signature))
}

await serve('jsrsasign', { sign, verify, 'sign-token': sign, 'verify-token': verify })
