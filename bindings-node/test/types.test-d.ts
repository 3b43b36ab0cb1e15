// A consumer in TypeScript, as a CommonJS module. Compiled, never run.

import paraf = require('paraf')

const signer: paraf.Signer = new paraf.Signer('bca', { clientSecret: 'secret' })
const request: paraf.SignedRequest = signer.sign('POST', '/path', '{}')
const options: paraf.RequestOptions & paraf.CallOptions = { accessToken: 'token', timestamp: 0 }
const code = (error: unknown): paraf.ErrorCode | undefined => (error instanceof paraf.ParafError ? error.code : undefined)

export { code, options, request }
