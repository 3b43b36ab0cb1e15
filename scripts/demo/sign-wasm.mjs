// Signs one request for BCA and prints the signature: sign-wasm.mjs URL BODY_FILE.
// But for reading the file it would run in a browser just so.

import { readFileSync } from 'node:fs';
import { Signer } from 'paraf-wasm';

const [url, bodyFile] = process.argv.slice(2);
const body = readFileSync(bodyFile);

const signer = new Signer('bca', { clientSecret: process.env.CLIENT_SECRET });
const request = signer.sign('POST', url, body, {
  accessToken: process.env.ACCESS_TOKEN,
  timestamp: process.env.TIMESTAMP,
});
console.log(request.signature);
