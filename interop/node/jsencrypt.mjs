// RSA over the string to sign. The library takes the digest's function from its user: crypto-js, as its README does.
import { createRequire } from 'node:module'
import CryptoJS from 'crypto-js'
import { serve } from './adapter.mjs'

// Its ES modules name files without an extension, which only bundlers find.
const JSEncrypt = createRequire(import.meta.url)('jsencrypt')

const sha256 = (text) => CryptoJS.SHA256(text).toString()

const sign = ({ string_to_sign, private_key }) => {
  const key = new JSEncrypt()
  key.setPrivateKey(private_key)
  return { signature: key.sign(string_to_sign, sha256, 'sha256') }
}
const verify = ({ string_to_sign, signature, public_key }) => {
  const key = new JSEncrypt()
  key.setPublicKey(public_key)
  return { valid: key.verify(string_to_sign, signature, sha256) }
}

await serve('jsencrypt', { sign, verify, 'sign-token': sign, 'verify-token': verify })
