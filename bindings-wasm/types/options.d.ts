import type { Profile } from './module.js';
import type { Direction, Language, Uncovered } from './words.js';
/**
 * A body, or a piece of one: text stands for its UTF-8 bytes. A string with half of a surrogate pair is `invalid-body`; of a received
 * request it is refused as `malformed-body`.
 */
export type Body = string | Uint8Array;
/** A profile: a built-in name, an object (whole, or laid over the built-in profile that its key `base` names), or a `Profile`. */
export type ProfileLike = string | Profile | object;
/** A time: text as the standard writes it, a `Date`, or milliseconds since 1970 as `Date.now()` returns them. */
export type Time = string | Date | number;
/**
 * Headers, names in any case: a list or an iterable of pairs (`Headers`, `Map`), a plain object, or a flat list as Node's `rawHeaders`
 * is one. Take the form in which nothing has joined or dropped yet what was sent twice.
 */
export type HeadersLike = ReadonlyArray<string> | Iterable<readonly [name: string, value: string | ReadonlyArray<string>]> | {
    readonly [name: string]: string | ReadonlyArray<string> | undefined;
};
/** The credential of one partner at one provider. Give what your requests need. */
export interface SignerOptions {
    /** The client key (client ID): X-CLIENT-KEY of token requests. */
    clientKey?: string | undefined;
    /** The client secret: the HMAC key of SNAP transactions. Used as UTF-8 text, never decoded. */
    clientSecret?: string | undefined;
    /** The RSA private key in any form that `parseKey` takes. */
    privateKey?: string | Uint8Array | undefined;
    /** X-PARTNER-ID. */
    partnerId?: string | undefined;
    /** CHANNEL-ID. */
    channelId?: string | undefined;
    /** The API key of APIs before SNAP. */
    apiKey?: string | undefined;
    /** The API secret of APIs before SNAP, and of providers that key SNAP with it. */
    apiSecret?: string | undefined;
    /**
     * Instead of the private key, where that lives in an HSM or a key service: takes the SHA-256 digest, 32 bytes, and returns its
     * RSASSA-PKCS1-v1_5 signature. What it throws is the `cause` of our error.
     */
    rsaSigner?: ((digest: Uint8Array) => Uint8Array) | undefined;
}
/** What requests that share method, URL and token have in common. What is not given here or in the credential is not sent. */
export interface RequestOptions {
    /** The B2B access token, without `Bearer `. */
    accessToken?: string | undefined;
    /** X-PARTNER-ID, instead of the credential's. */
    partnerId?: string | undefined;
    /** CHANNEL-ID, instead of the credential's. */
    channelId?: string | undefined;
    /** The customer's B2B2C token, without `Bearer `, for Authorization-Customer. */
    customerToken?: string | undefined;
    /** X-DEVICE-ID, up to 400 characters. */
    deviceId?: string | undefined;
    /** X-IP-ADDRESS of the end user, IPv4. */
    ipAddress?: string | undefined;
    /** X-LATITUDE in decimal degrees, up to 10 characters. */
    latitude?: string | undefined;
    /** X-LONGITUDE in decimal degrees, up to 10 characters. */
    longitude?: string | undefined;
    /** ORIGIN, the caller's domain. */
    origin?: string | undefined;
}
/** What changes from request to request. */
export interface CallOptions {
    /**
     * When it is sent; now when it is not given. Text is signed exactly; a `Date` or milliseconds since 1970 are written as the profile
     * wants them, in Western Indonesian Time (+07:00).
     */
    timestamp?: Time | undefined;
    /** X-EXTERNAL-ID, unique within the day; random digits when it is not given. */
    externalId?: string | undefined;
}
/** When a token is asked for. */
export interface TokenRequestOptions {
    /** When it is sent; now when it is not given. */
    timestamp?: Time | undefined;
}
/** What a customer's token is asked for with: one of the two. */
export interface CustomerGrantOptions {
    /** The `authCode` that the customer's consent returned. */
    authCode?: string | undefined;
    /** The `refreshToken` of an earlier token. */
    refreshToken?: string | undefined;
}
/**
 * A secret or a key, or several while it is rotated; or a mapping from partner ID or client key to such a credential, each of which is
 * tried for its own partner or client alone.
 */
export type Credential<One> = One | ReadonlyArray<One> | ReadonlyMap<string, One | ReadonlyArray<One>> | {
    readonly [id: string]: One | ReadonlyArray<One>;
};
/**
 * What a verifier checks requests with. Several secrets or keys are one credential, tried in turn: that is how it is rotated. Where partners
 * have credentials of their own, it is a mapping from partner ID to each: no signature holds the partner ID, so each is tried for its own
 * partner alone.
 */
export interface VerifierOptions {
    /**
     * The secret that the *caller* signs with, whatever the provider calls it: for a bank's calls to you, the one that you issued to the bank.
     */
    clientSecret?: Credential<string> | undefined;
    /** The caller's public key, in any form that `parseKey` takes. */
    publicKey?: Credential<string | Uint8Array> | undefined;
    /** The X-PARTNER-ID values that are served; `'*'` is anyone who holds the secret or key. Must be given, unless a mapping tells them. */
    partnerId?: string | ReadonlyArray<string> | undefined;
    /**
     * Your names for secrets or keys that are not here, in place of both: a key service has them, or WebCrypto. Requests are then verified in
     * two steps, by `begin`. The name is part of the replay key, as a public key's fingerprint is.
     */
    elsewhere?: Credential<string> | undefined;
    /**
     * Which way the requests go; `to-partner`, the provider's calls, when it is not given. `to-provider` checks what a partner sends, as the
     * provider does.
     */
    direction?: Direction | undefined;
    /** What the signature may leave out: it may then be forged. Nicepay's notifications leave out all three. */
    acceptUncovered?: Uncovered | ReadonlyArray<Uncovered> | undefined;
}
/** What is known about a request apart from the request. */
export interface VerifyOptions {
    /**
     * The access token that you issued, to be compared with the one in Authorization. Left out, the token only is part of the signed text,
     * and `Verified.tokenChecked` is false; `undefined` and `null` are errors, since a token that was looked up and not found is no token.
     */
    accessToken?: string;
    /** The service code, where the path does not tell it. */
    service?: string | undefined;
}
/** When a message arrived. */
export interface ArrivalOptions {
    /** The time of arrival; now when it is not given. */
    now?: Time | undefined;
    /** How many seconds the timestamp may differ from `now`; `DEFAULT_TOLERANCE` when it is not given, 3600 at most. */
    toleranceSeconds?: number | undefined;
}
/** What token requests are checked with. */
export interface TokenVerifierOptions {
    /**
     * The caller's public key, in any form that `parseKey` takes; several while it is rotated; a mapping from client key to such a credential
     * where clients have keys of their own.
     */
    publicKey?: Credential<string | Uint8Array> | undefined;
    /** The X-CLIENT-KEY values that you issued; `'*'` is anyone who holds the key. Must be given, unless a mapping tells them. */
    clientKey?: string | ReadonlyArray<string> | undefined;
    /** Your names for keys that are not here, in place of `publicKey`, as of `VerifierOptions`. */
    elsewhere?: Credential<string> | undefined;
}
/** A request whose signature is to be explained or diagnosed. */
export interface SentRequest {
    /** The method, as it was sent. */
    method: string;
    /** The path and query, or the whole URL, as it was sent. */
    url: string;
    /** All headers that were sent. Timestamp, token and signature are read out of them. */
    headers: HeadersLike;
    /** The raw body; nothing is no body. */
    body?: Body | null | undefined;
    /** Who sent it; `to-provider` when it is not given. */
    direction?: Direction | undefined;
    /** The client key, where no header tells it. */
    clientKey?: string | undefined;
    /** The API key of APIs before SNAP, where no header tells it. */
    apiKey?: string | undefined;
    /** The access token that was issued, where it may not be the one in the header. */
    accessToken?: string | undefined;
}
/** What else is known about a request that was refused. The more of it, the more can be found. */
export interface DiagnosisOptions {
    /** The bytes your code hashed, if they may differ from the bytes sent. */
    hashedBody?: Body | undefined;
    /** The client secret. */
    clientSecret?: string | undefined;
    /** Other secrets that may have been used by mistake: the sandbox's, the one for callbacks, an old one. */
    otherSecrets?: string | ReadonlyArray<string> | undefined;
    /** The API secret of APIs before SNAP, and of providers that key SNAP with it. */
    apiSecret?: string | undefined;
    /** Your RSA private key, in any form that `parseKey` takes. Only its public half is used. */
    privateKey?: string | Uint8Array | undefined;
    /** The public key that should verify the signature, and behind it others that may have been used by mistake. */
    publicKey?: string | Uint8Array | ReadonlyArray<string | Uint8Array> | undefined;
    /** The time of arrival, or now. Without it nothing is said about the clock: a diagnosis is often of an old request. */
    now?: Time | undefined;
    /** When the access token was issued. */
    tokenIssuedAt?: Time | undefined;
    /** The `responseCode` of the answer. */
    responseCode?: string | undefined;
    /** The `responseMessage` of the answer. */
    responseMessage?: string | undefined;
    /** How many bytes are hashed at most, which bounds the time; `DEFAULT_MAX_HASHED_BYTES` when it is not given. */
    hashedBytes?: number | undefined;
    /** The language of titles, explanations and fixes; English when it is not given. */
    language?: Language | undefined;
}
/** What an answer says beside its case. */
export interface AnswerOptions {
    /**
     * The status in the body, `paymentFlagStatus` or its like, where it is not the one that the case has (`00` behind 200 and 202, else
     * `01`): `next.status`.
     */
    status?: string | null | undefined;
    /** What stands in the brackets of the message: `violation.pointer`, or a reason. */
    detail?: string | null | undefined;
    /** Whose table and list it is made by; `snap` when it is not given. */
    profile?: ProfileLike | undefined;
}
/** Whose delivery it is, and by which call it came. */
export interface DeliveryOptions {
    /** Your own name for whose credential verified it. Of the headers none is signed. */
    partner: string;
    /** `verified.conflictKey`. */
    callKey?: string | null | undefined;
    /** Whose table it is read by, where the service is an ID; `snap` when it is not given. */
    profile?: ProfileLike | undefined;
}
/** What you keep of a delivery, and what no provider publishes. */
export interface KnownDelivery {
    /** What you keep under `delivery.key`. */
    record?: string | null | undefined;
    /** The key of the delivery that claimed `delivery.callKey`: this one's, or another's. */
    call?: string | null | undefined;
    /** The time with which the lease of a claim is compared; the clock's when it is not given. */
    now?: Time | undefined;
    /** How long a claim holds, in seconds: longer than your handler ever takes; 60 when it is not given. */
    leaseSeconds?: number | undefined;
    /**
     * Whether a payment that comes again under the same X-EXTERNAL-ID gets its first answer instead of 404xx18, as a contract with BCA from
     * before 2026 may want it; `false` when it is not given.
     */
    firstAnswerAgain?: boolean | undefined;
}
/** Whose service was called. */
export interface ResponseOptions {
    /** Whose table it is read by, where the service is an ID; `snap` when it is not given. */
    profile?: ProfileLike | undefined;
}
/** How a message is read. */
export interface ValidateOptions {
    /** Which of the service's two messages; `request` when it is not given. */
    direction?: 'request' | 'response' | undefined;
    /** Whose tables, where the service is an ID; `snap` when it is not given. */
    profile?: ProfileLike | undefined;
    /** `strict`, by the table, for what leaves; `lenient`, with what providers do in practice, for what arrives. */
    mode?: 'strict' | 'lenient' | undefined;
    /**
     * The moment whose day the dates are held against, in Western Indonesian Time: a fund collection is dated today, a statement goes back
     * 31 days. Without it nothing that depends on the day is checked: no clock is read here.
     */
    now?: Time | undefined;
}
