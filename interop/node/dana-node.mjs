// Requests and token requests by RSA as the SDK signs them; webhooks as it verifies them.
import runtime from 'dana-node/runtime'
import webhook from 'dana-node/webhook/v1'
import { serve } from './adapter.mjs'

const { DanaSignatureUtil } = runtime

await serve('dana-node', {
  sign: ({ method, url, timestamp, body, private_key }) => ({
    signature: DanaSignatureUtil.generateSnapB2BScenarioSignature(method, url, body, private_key, timestamp),
    body,
  }),
  verify({ method, url, timestamp, body, signature, public_key }) {
    const headers = { 'X-SIGNATURE': signature, 'X-TIMESTAMP': timestamp }
    try {
      new webhook.WebhookParser(public_key).parseWebhook(method, url, headers, body)
    } catch (error) {
      // What follows a good signature is a notification of one kind; the bodies here are of every kind.
      return { valid: error.message.startsWith('Failed to process request body') }
    }
    return { valid: true }
  },
  'sign-token': ({ client_key, timestamp, private_key }) => ({
    signature: DanaSignatureUtil.generateSnapApplyTokenScenarioSignature(client_key, private_key, timestamp),
  }),
})
