import { Held } from './held.js';
import { pairs } from './pairs.js';

/** One part of a string-to-sign: `stringToSign.reveal().slice(start, end)`. */
export interface Segment {
  /** What it is, for example `endpoint_url`. */
  readonly field: string;
  /** Where it begins, in UTF-16 units as JavaScript counts. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

const texts = new Held<{ text: string; redacted: string; fields: string; bounds: Uint32Array }>();

/** The text that is signed. It may contain an access token: `toString()` and logs hide that. */
export class StringToSign {
  /** Made by paraf alone. */
  private constructor(text: string, redacted: string, fields: string, bounds: Uint32Array) {
    texts.put(this, { text, redacted, fields, bounds });
  }

  /** The exact text. It holds the access token where the scheme signs it: keep it out of logs. */
  reveal(): string {
    return texts.of(this).text;
  }

  /** Its named parts, in order. */
  get segments(): ReadonlyArray<Segment> {
    const { fields, bounds } = texts.of(this);
    const bound = (index: number) => bounds[index] ?? 0;
    return fields.split('\n').map((field, n) => ({ field, start: bound(2 * n), end: bound(2 * n + 1) }));
  }

  /** The text with the access token replaced by its length. */
  toString(): string {
    return texts.of(this).redacted;
  }
}

const requests = new Held<{
  method: string;
  url: string;
  headers: string | Record<string, string>;
  missing: string;
  body: Uint8Array<ArrayBuffer>;
  signature: string | undefined;
  stringToSign: StringToSign | undefined;
}>();

/** A request that is ready to be sent: take method, URL, headers and body from here, byte for byte. Logs show no header. */
export class SignedRequest {
  /** Made by paraf alone. */
  private constructor(
    method: string,
    url: string,
    headers: string,
    missing: string,
    body: Uint8Array<ArrayBuffer>,
    signature: string | undefined,
    stringToSign: StringToSign | undefined,
  ) {
    requests.put(this, { method, url, headers, missing, body, signature, stringToSign });
  }

  /** The method. */
  get method(): string {
    return requests.of(this).method;
  }

  /** The URL as it was given, or in canonical form where the profile sorts and encodes. */
  get url(): string {
    return requests.of(this).url;
  }

  /** The headers to send, by name: a plain object, always the same one. They hold the access token: keep them out of logs. */
  get headers(): Record<string, string> {
    const request = requests.of(this);
    if (typeof request.headers === 'string') request.headers = Object.fromEntries(pairs(request.headers.split('\n')));
    return request.headers;
  }

  /**
   * The headers that the provider, or this service of it, wants and for which nobody gave a value, for example `CHANNEL-ID`. They are
   * not sent, and the provider will refuse the request.
   */
  get missingHeaders(): string[] {
    const { missing } = requests.of(this);
    return missing === '' ? [] : missing.split('\n');
  }

  /** The body to send: the bytes that were signed. */
  get body(): Uint8Array<ArrayBuffer> {
    return requests.of(this).body;
  }

  /** The signature as it stands in its header; none for a token request before SNAP. */
  get signature(): string | undefined {
    return requests.of(this).signature;
  }

  /** The text that was signed; none for a token request before SNAP. */
  get stringToSign(): StringToSign | undefined {
    return requests.of(this).stringToSign;
  }

  /** For logs. */
  toString(): string {
    return `SignedRequest(${this.method} ${this.url}, ${this.body.length} bytes, headers redacted)`;
  }
}

const verified = new Held<{
  body: Uint8Array<ArrayBuffer>;
  replayKey: string;
  conflictKey: string | undefined;
  partnerId: string | undefined;
  externalId: string | undefined;
  service: string;
  tokenChecked: boolean;
  coversBody: boolean;
  coversPath: boolean;
  coversQuery: boolean;
  signedUrl: string | undefined;
  credentialIndex: number;
  stringToSign: StringToSign;
}>();

/** A genuine request. Parse `body`, not your own copy. It may have come before: see `Delivery`. */
export class Verified {
  /** Made by paraf alone. */
  private constructor(
    body: Uint8Array<ArrayBuffer>,
    replayKey: string,
    conflictKey: string | undefined,
    partnerId: string | undefined,
    externalId: string | undefined,
    service: string,
    tokenChecked: boolean,
    coversBody: boolean,
    coversPath: boolean,
    coversQuery: boolean,
    signedUrl: string | undefined,
    credentialIndex: number,
    stringToSign: StringToSign,
  ) {
    const ids = { partnerId, externalId, service };
    const covers = { coversBody, coversPath, coversQuery, signedUrl };
    verified.put(this, { body, replayKey, conflictKey, ...ids, tokenChecked, ...covers, credentialIndex, stringToSign });
  }

  /** The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes. */
  get body(): Uint8Array<ArrayBuffer> {
    return verified.of(this).body;
  }

  /**
   * The message: the same for what is signed alike, whatever its headers say, in 64 hexadecimal digits. Refuse no payment by it: two
   * honest calls with one body in one second are the same message, and a refusal of the second gives the money back.
   */
  get replayKey(): string {
    return verified.of(this).replayKey;
  }

  /**
   * The same for two calls of one partner, service, day (WIB) and X-EXTERNAL-ID. The standard answers such a call 409xx00; whether
   * that is right belongs to the service. Partner and X-EXTERNAL-ID are not signed. Undefined where the provider sends no
   * X-EXTERNAL-ID.
   */
  get conflictKey(): string | undefined {
    return verified.of(this).conflictKey;
  }

  /** X-PARTNER-ID. Not signed. */
  get partnerId(): string | undefined {
    return verified.of(this).partnerId;
  }

  /** X-EXTERNAL-ID. Not signed. */
  get externalId(): string | undefined {
    return verified.of(this).externalId;
  }

  /** The service, as given or as the path tells it: two digits or letters. */
  get service(): string {
    return verified.of(this).service;
  }

  /** Whether the access token was compared with the one that you issued. If not, it only was part of the signed text. */
  get tokenChecked(): boolean {
    return verified.of(this).tokenChecked;
  }

  /** Whether the signature covers the body. */
  get coversBody(): boolean {
    return verified.of(this).coversBody;
  }

  /**
   * Whether the signature says everything about the path. If not, only `signedUrl` was verified: Faspay and Bayarind sign the path from
   * its version on, wherever you mounted it.
   */
  get coversPath(): boolean {
    return verified.of(this).coversPath;
  }

  /** Whether the signature says anything about the query. If not, do not read it: BRI and PayerMax sign none. */
  get coversQuery(): boolean {
    return verified.of(this).coversQuery;
  }

  /** The URL as it was signed; undefined where no URL is. Route by this one, not by your framework's copy. */
  get signedUrl(): string | undefined {
    return verified.of(this).signedUrl;
  }

  /**
   * Which of the secrets or keys that were given for this partner made the signature, counted from 0. Once the old one of a rotation made
   * none for long enough, it can go.
   */
  get credentialIndex(): number {
    return verified.of(this).credentialIndex;
  }

  /** The text that was signed. */
  get stringToSign(): StringToSign {
    return verified.of(this).stringToSign;
  }

  /** For logs. */
  toString(): string {
    return `Verified(service ${this.service}, replay key ${this.replayKey}, ${this.body.length} bytes)`;
  }
}

const verifiedTokenRequests = new Held<{ clientKey: string; replayKey: string; credentialIndex: number; stringToSign: StringToSign }>();

/** A genuine token request: issue a token to this client. */
export class VerifiedTokenRequest {
  /** Made by paraf alone. */
  private constructor(clientKey: string, replayKey: string, credentialIndex: number, stringToSign: StringToSign) {
    verifiedTokenRequests.put(this, { clientKey, replayKey, credentialIndex, stringToSign });
  }

  /** The client key that asked. It is signed. */
  get clientKey(): string {
    return verifiedTokenRequests.of(this).clientKey;
  }

  /**
   * The same for a request that is sent again, and for no request of another kind: 64 hexadecimal digits. Store it longer than twice the
   * tolerance and refuse what you have seen.
   */
  get replayKey(): string {
    return verifiedTokenRequests.of(this).replayKey;
  }

  /** Which of the keys that were given for this client made the signature, counted from 0. */
  get credentialIndex(): number {
    return verifiedTokenRequests.of(this).credentialIndex;
  }

  /** The text that was signed. */
  get stringToSign(): StringToSign {
    return verifiedTokenRequests.of(this).stringToSign;
  }

  /** For logs. */
  toString(): string {
    return `VerifiedTokenRequest(replay key ${this.replayKey})`;
  }
}
