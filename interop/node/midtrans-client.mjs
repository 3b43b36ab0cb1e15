// Requests by HMAC and token requests by RSA as the SDK signs them; notifications as it verifies them.
import midtrans from 'midtrans-client'
import { objectOf, serve } from './adapter.mjs'

const { SnapBi, SnapBiConfig } = midtrans

await serve('midtrans-client', {
  sign({ method, url, access_token, timestamp, body, client_secret }) {
    const object = objectOf(body)
    const signature = SnapBi.getSymmetricSignatureHmacSh512(access_token, object, method, url, client_secret, timestamp)
    return { signature, body: JSON.stringify(object) }
  },
  verify({ url, timestamp, body, signature, public_key }) {
    SnapBiConfig.snapBiPublicKey = public_key
    const notification = SnapBi.notification()
      .withNotificationUrlPath(url)
      .withNotificationPayload(objectOf(body))
      .withTimeStamp(timestamp)
      .withSignature(signature)
    return { valid: notification.isWebhookNotificationVerified() }
  },
  'sign-token': ({ client_key, timestamp, private_key }) => ({
    signature: SnapBi.getAsymmetricSignatureSha256WithRsa(client_key, timestamp, private_key),
  }),
})
