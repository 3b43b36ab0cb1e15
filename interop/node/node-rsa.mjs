// RSA over the string to sign.
import NodeRSA from 'node-rsa'
import { serve } from './adapter.mjs'

const key = (pem) => new NodeRSA(pem, { signingScheme: 'pkcs1-sha256' })

const sign = ({ string_to_sign, private_key }) => ({ signature: key(private_key).sign(string_to_sign, 'base64', 'utf8') })
const verify = ({ string_to_sign, signature, public_key }) => ({
  valid: key(public_key).verify(string_to_sign, signature, 'utf8', 'base64'),
})

await serve('node-rsa', { sign, verify, 'sign-token': sign, 'verify-token': verify })
