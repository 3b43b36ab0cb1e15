// Requests by HMAC, and token requests by RSA, both ways.
import TokenController from 'doku-nodejs-library/_controllers/tokenController.js'
import TokenService from 'doku-nodejs-library/_services/tokenService.js'
import { objectOf, serve } from './adapter.mjs'

const controller = new TokenController()

await serve('doku-nodejs-library', {
  sign({ method, url, access_token, timestamp, body, client_secret }) {
    const object = objectOf(body)
    const signature = TokenService.generateSymmetricSignature(method, url, access_token, object, timestamp, client_secret)
    return { signature, body: JSON.stringify(object) }
  },
  verify({ url, access_token, timestamp, body, signature, client_secret }) {
    const request = received({ 'x-timestamp': timestamp, 'x-signature': signature }, objectOf(body))
    return { valid: controller.validateSignatureSymmetric(request, access_token, client_secret, url) }
  },
  'sign-token': ({ client_key, timestamp, private_key }) => ({
    signature: TokenService.generateSignature(private_key, client_key, timestamp),
  }),
  'verify-token': ({ client_key, timestamp, signature, public_key }) => ({
    valid: controller.validateSignature(client_key, received({ 'x-timestamp': timestamp, 'x-signature': signature }), public_key),
  }),
})

/** What the SDK asks of a request of Express. */
function received(headers, body) {
  return { get: (name) => headers[name], body }
}
