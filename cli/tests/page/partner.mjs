// Both sides of the bank in a test: a partner's server that has one bill, and a partner's client that signs.

import { createHash, createHmac, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

const TOKEN = '/openapi/v1.0/access-token/b2b';

/** Answers the bank's calls; `answers` may be changed to see what comes of it. */
export async function startServer() {
  const both = (english, indonesia) => ({ english, indonesia });
  const success = (asked, id, more) => ({
    partnerServiceId: asked.partnerServiceId, customerNo: asked.customerNo, virtualAccountNo: asked.virtualAccountNo, [id]: asked[id], ...more,
  });
  const answers = {
    token: () => ({ responseCode: '2007300', responseMessage: 'Successful', accessToken: 'test-token', tokenType: 'bearer', expiresIn: '900' }),
    inquiry: (asked) => ({
      responseCode: '2002400', responseMessage: 'Successful',
      virtualAccountData: success(asked, 'inquiryRequestId', {
        inquiryStatus: '00', inquiryReason: both('Success', 'Sukses'), virtualAccountName: 'Budi', totalAmount: { value: '75000.00', currency: 'IDR' },
      }),
    }),
    payment: (asked) => ({
      responseCode: '2002500', responseMessage: 'Successful',
      virtualAccountData: success(asked, 'paymentRequestId', { paymentFlagStatus: '00', paymentFlagReason: both('Success', 'Sukses') }),
    }),
  };
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const answer = answers[['inquiry', 'payment'].find((end) => request.url.endsWith(`/${end}`)) ?? 'token'](JSON.parse(body));
    response.writeHead(Number(answer.responseCode.slice(0, 3)), { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, answers, close: () => server.close() };
}

/** A client with a world's credentials. */
export class Client {
  #bank;
  #world;
  #facts;
  #token;
  #sent = 0;

  constructor(bank, world) {
    [this.#bank, this.#world] = [bank, world];
  }

  async #now() {
    return (await this.#bank.get(`worlds/${this.#world}/clock`)).now;
  }

  #send(path, headers, body) {
    return fetch(`${this.#bank.url}${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });
  }

  async fetchToken() {
    this.#facts = (await this.#bank.get(`worlds/${this.#world}`)).partners[0];
    const [now, { client_key: key, private_key: at }] = [await this.#now(), this.#facts];
    const pem = await (await fetch(`${this.#bank.url}${at}`)).text();
    const signature = sign('sha256', `${key}|${now}`, pem).toString('base64');
    const answer = await this.#send(TOKEN, { 'X-CLIENT-KEY': key, 'X-TIMESTAMP': now, 'X-SIGNATURE': signature }, '{"grantType":"client_credentials"}');
    this.#token = (await answer.json()).accessToken;
  }

  /** Sends a body, signed; or, `hashed` in another spelling, with the mistake of that. */
  async call(path, message, { body = JSON.stringify(message), hashed = body, url = path, channel = '95051' } = {}) {
    const now = await this.#now();
    const digest = createHash('sha256').update(hashed).digest('hex');
    const text = `POST:${path}:${this.#token}:${digest}:${now}`;
    return this.#send(url, {
      Authorization: `Bearer ${this.#token}`, 'X-TIMESTAMP': now, 'CHANNEL-ID': channel, 'X-PARTNER-ID': this.#facts.partner_ids[0],
      'X-EXTERNAL-ID': String(++this.#sent), 'X-SIGNATURE': createHmac('sha512', this.#facts.client_secret).update(text).digest('base64'),
    }, body);
  }
}

export const BALANCE = '/openapi/v1.0/balance-inquiry';
export const balance = (reference, accountNo = '1234567890') => ({ partnerReferenceNo: reference, accountNo });
