// HMAC over the string to sign: what Postman's scripts use.
import CryptoJS from 'crypto-js'
import { serve } from './adapter.mjs'

const mac = ({ string_to_sign, client_secret }) => CryptoJS.HmacSHA512(string_to_sign, client_secret).toString(CryptoJS.enc.Base64)

await serve('crypto-js', {
  sign: (request) => ({ signature: mac(request) }),
  verify: (request) => ({ valid: mac(request) === request.signature }),
})
