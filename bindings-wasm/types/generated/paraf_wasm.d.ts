/* tslint:disable */
/* eslint-disable */
import type {
    AnswerOptions, ArrivalOptions, Body, CallOptions, CustomerGrantOptions, DeliveryOptions, DiagnosisOptions, HeadersLike, KnownDelivery, ProfileLike,
    RequestOptions, ResponseOptions, SentRequest, SignerOptions, TokenRequestOptions, TokenVerifierOptions, ValidateOptions, VerifierOptions, VerifyOptions,
} from "../options.js";
import type { CapturedRequest, CapturedResponse } from "../capture.js";
import type { Advisory, Finding, TraceSegment, Tried } from "../diagnosis.js";
import type { ErrorCode } from "../errors.js";
import type { InspectedKey, KeyInfo, KeyPair } from "../keys.js";
import type { AmountFields, BuiltAnswer, NextStep, ReceivedResponse, Violation } from "../messages.js";
import type { SignedRequest, Verified, VerifiedTokenRequest } from "../results.js";
import type { Advice, Answer, Category, Direction, Language, Outcome, Part, ProgrammingLanguage } from "../words.js";


/**
 * An amount as SNAP writes it: a value with two decimals and a currency of ISO 4217. It counts hundredths, so nothing is ever rounded:
 * what does not fit is an error. In JSON it is what a message wants: `{ "value": "10000.00", "currency": "IDR" }`.
 *
 * ```js
 * const total = new Amount('10000.00', 'IDR').add(new Amount('0.10', 'IDR'));
 * JSON.stringify({ totalAmount: total }); // '{"totalAmount":{"value":"10000.10","currency":"IDR"}}'
 * ```
 */
export class Amount {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The sum.
     *
     * Throws `invalid-argument`: two currencies, or more than 16 digits before the point.
     */
    add(other: Amount): Amount;
    /**
     * -1, 0 or 1, as `Array.prototype.sort` wants it: whether this is less than the other, as much, or more.
     *
     * Throws `invalid-argument`: two currencies.
     */
    compare(other: Amount): -1 | 0 | 1;
    /**
     * A part of this, or a multiple: 11 and 100 are eleven percent. `rounding` says what becomes of a fraction of a hundredth; `up` is
     * away from zero.
     *
     * Throws `invalid-argument`: a denominator of zero, or more than 16 digits before the point.
     */
    fraction(numerator: bigint | number, denominator: bigint | number, rounding: 'half-up' | 'half-even' | 'up' | 'down'): Amount;
    /**
     * From hundredths: 1000000n is 10000.00.
     *
     * Throws `invalid-argument`.
     */
    static fromHundredths(hundredths: bigint, currency: string): Amount;
    /**
     * So many times this. A `number` is a whole one.
     *
     * Throws `invalid-argument`: more than 16 digits before the point.
     */
    multiply(times: bigint | number): Amount;
    /**
     * Takes text such as `10000.00`, digits without needless zeros, a point, two decimals; or a `bigint` of whole units. A `number` is
     * never taken: it may have been rounded before.
     *
     * Throws `invalid-argument`.
     */
    constructor(value: string | bigint, currency: string);
    /**
     * Reads what providers send in practice too: no decimals, one, or leading zeros.
     *
     * Throws `invalid-argument`.
     */
    static parseLenient(value: string, currency: string): Amount;
    /**
     * The difference.
     *
     * Throws as `add`.
     */
    subtract(other: Amount): Amount;
    /**
     * All of them together.
     *
     * Throws `invalid-argument`: none at all, two currencies, or more than 16 digits before the point.
     */
    static sum(amounts: readonly Amount[]): Amount;
    /**
     * What a message holds.
     */
    toJSON(): AmountFields;
    /**
     * For logs and people: `10000.00 IDR`.
     */
    toString(): string;
    /**
     * The currency.
     */
    readonly currency: string;
    /**
     * The amount in hundredths.
     */
    readonly hundredths: bigint;
    /**
     * The value with its two decimals, as it stands in a message.
     */
    readonly value: string;
}

/**
 * Digests a body that arrives in pieces, in memory that does not grow with it. A piece may end inside a character if it is bytes.
 *
 * ```js
 * const hasher = new BodyHasher();
 * for await (const piece of stream) hasher.update(piece);
 * hasher.finish(); // 64 hexadecimal digits
 * ```
 */
export class BodyHasher {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The digest of all pieces together: 64 lower-case hexadecimal digits. The hasher is used up.
     *
     * Throws `invalid-body` when the body ends inside a character or a string.
     */
    finish(): string;
    /**
     * A hasher of bodies as this profile canonicalizes them, `snap` unless given.
     */
    constructor(profile?: ProfileLike);
    /**
     * For logs.
     */
    toString(): string;
    /**
     * Takes the next piece, and returns this hasher.
     *
     * Throws as `minify`, with the offset in the whole body; the hasher is of no use after that.
     */
    update(piece: Body): BodyHasher;
}

/**
 * A verified call to you, in the form in which two of them are compared. Look up what you keep under both of its keys, in one
 * transaction with what you then write, and ask `decidePayment`.
 *
 * What is wrong with the body is no error here: `decidePayment` says what to answer.
 *
 * ```js
 * const { service, body, conflictKey } = verified;
 * const delivery = new Delivery(service, body, { partner: 'bca', callKey: conflictKey, profile: 'bca' });
 * delivery.key; // 'bca:25:12345:202202111031031234500001136962'
 * ```
 */
export class Delivery {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Throws `invalid-argument` without a partner, and for a service whose table does not say how its deliveries are told apart.
     */
    constructor(service: string | Service, body: Body, options: DeliveryOptions);
    /**
     * For logs: the keys, and nothing of the body.
     */
    toString(): string;
    /**
     * The call: partner, service, X-EXTERNAL-ID and day, where the service sends them. It may belong to one payment only.
     */
    readonly callKey: string | undefined;
    /**
     * Whether the caller says that it asks again (`flagAdvise`). Nothing is decided by it.
     */
    readonly isAdvice: boolean;
    /**
     * The payment, or the event that a notification tells: the same each time it is sent, whatever its headers are. Keep it for
     * ever. `undefined` where the body does not say which it is.
     */
    readonly key: string | undefined;
}

/**
 * What is wrong with a signature.
 */
export class Diagnosis {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The diagnosis as plain text for a terminal: what explains the signature, with the first difference marked; where nothing does,
     * what was held fixed and what was tried. `code` asks for the fix in that programming language too.
     */
    report(code?: ProgrammingLanguage): string;
    /**
     * The whole diagnosis as one JSON object, with keys that are the same in every language. Texts are objects of `en` and `id`.
     */
    toJson(): string;
    /**
     * For logs: the findings by their IDs.
     */
    toString(): string;
    /**
     * What is certain without explaining the signature. What is not known of the request comes first.
     */
    readonly advisories: Array<Advisory>;
    /**
     * Whether the signature is right, wrong, or was not checked: then `missing` says what is needed.
     */
    readonly answer: Answer;
    /**
     * The parts that were taken to be right.
     */
    readonly assumed: Array<Part>;
    /**
     * What reproduces the signature, fewest changes first. Empty where it is right, and where nothing explains it.
     */
    readonly findings: Array<Finding>;
    /**
     * How many bytes were hashed.
     */
    readonly hashedBytes: number;
    /**
     * Whether the signature is right. `false` alone does not say that it is wrong: see `answer`.
     */
    readonly matched: boolean;
    /**
     * What is needed to check the signature, where it was not checked: `client_secret`, `api_secret`, `public_key`, `access_token` and
     * other fields that are not known, `signature` where it is a placeholder, `hashed_bytes` where the bound does not suffice for one
     * try.
     */
    readonly missing: string[];
    /**
     * The bound on hashed bytes was reached before everything was tried.
     */
    readonly stoppedEarly: boolean;
    /**
     * The parts that were varied.
     */
    readonly tried: Array<Tried>;
}

/**
 * An error code of BCA's services before SNAP: `ErrorCode` of an answer that has an `ErrorMessage` in two languages.
 *
 * ```js
 * const code = new EsbCode('ESB-14-023');
 * code.outcome; // 'unknown'
 * code.advice; // 'ask-status'
 * new EsbCode('ESB-99-009').english('Amount'); // 'Missing mandatory field Amount'
 * ```
 */
export class EsbCode {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * BCA's message in English, with a field name in its place; `undefined` for a code that the table does not list.
     */
    english(detail?: string): string | undefined;
    /**
     * BCA's message in Indonesian, likewise.
     */
    indonesian(detail?: string): string | undefined;
    /**
     * Takes groups of digits and capital letters, joined by hyphens, at most 12 characters. Whether the table knows the code plays no
     * part.
     *
     * Throws `invalid-argument`.
     */
    constructor(code: string);
    /**
     * The code as it was read, so that an answer can hold it.
     */
    toJSON(): string;
    /**
     * The code as it was read.
     */
    toString(): string;
    /**
     * What to do next.
     */
    readonly advice: Advice;
    /**
     * The HTTP status that BCA prints beside it; `undefined` for a code that the table does not list.
     */
    readonly httpStatus: number | undefined;
    /**
     * What became of the transaction.
     */
    readonly outcome: Outcome;
}

/**
 * Signs requests that share method, URL and token; what they share is hashed once, not at each call. `Signer.prepare` makes it.
 */
export class PreparedSigner {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Signs one request. `body` is the JSON as you have it, `null` for none; send the body of the result.
     *
     * Throws as `Signer.sign`.
     */
    sign(body: Body | null, options?: CallOptions): SignedRequest;
    /**
     * For logs: shows nothing of the credential.
     */
    toString(): string;
}

/**
 * How one provider reads the standard: a value that is checked once and used wherever a profile's name goes.
 *
 * ```js
 * const bank = new Profile({ base: 'snap', name: 'my-bank', request: { endpoint_url: { query: 'dropped' } } });
 * endpointUrl('https://bank.example/v1.0/balance-inquiry?a=1', bank); // '/v1.0/balance-inquiry'
 * ```
 */
export class Profile {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Takes a built-in name, an object (whole, or laid over the built-in profile that its key `base` names), or the JSON of one.
     *
     * Throws `unknown-profile` or `invalid-profile`.
     */
    constructor(profile: ProfileLike);
    /**
     * `sources` in a language that people read. Addresses and the names of files stay.
     */
    sourcesIn(language: Language): Record<string, string>;
    /**
     * `title` in a language that people read.
     */
    titleIn(language: Language): string;
    /**
     * For logs.
     */
    toString(): string;
    /**
     * What it says over its base, by the rule's path: for example `dropped` for `request.endpoint_url.query`, and `null` for what
     * the base has and this one does not. Empty for a profile without a base.
     */
    readonly deviations: Record<string, string>;
    /**
     * Its name.
     */
    readonly name: string;
    /**
     * Where each rule is written, by the rule's path in the profile, for example `request.endpoint_url.query`.
     */
    readonly sources: Record<string, string>;
    /**
     * Its name for people.
     */
    readonly title: string;
}

/**
 * A SNAP response code, taken apart, and what it means for the money.
 *
 * ```js
 * const code = new ResponseCode(answer.responseCode); // '5041700'
 * code.outcome; // 'unknown'
 * code.advice; // 'ask-status'
 * code.statusService; // '36'
 * ```
 */
export class ResponseCode {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * What to do next, as this provider means the code.
     */
    adviceFor(profile: ProfileLike): Advice;
    /**
     * The standard's code for what a provider means by this code and message: some of BCA's tables print two cases the other way
     * round. A code that needs no such reading comes back unchanged.
     *
     * ```js
     * String(new ResponseCode('4013200').asMeant('Invalid token (B2B)', 'bca')); // '4013201'
     * ```
     */
    asMeant(message: string, profile: ProfileLike): ResponseCode;
    /**
     * Builds a code of its parts: `ResponseCode.build(200, '24', '00')`.
     *
     * Throws `invalid-argument`.
     */
    static build(httpStatus: number, serviceCode: string, caseCode: string): ResponseCode;
    /**
     * The provider's message for this code, else the standard's, with a field name or a reason in its place; `undefined` for a code
     * that neither lists. The profile is `snap` when it is not given.
     *
     * ```js
     * new ResponseCode('4001101').message('accountNo'); // 'Invalid Field Format [accountNo]'
     * new ResponseCode('4001101').message('accountNo', 'bca'); // 'Invalid Mandatory Field [accountNo]'
     * ```
     */
    message(detail?: string, profile?: ProfileLike): string | undefined;
    /**
     * Takes seven characters: an HTTP status, a service (digits or capital letters), two digits of a case. Whether the standard knows
     * the code plays no part: providers have their own.
     *
     * Throws `invalid-argument`.
     */
    constructor(code: string);
    /**
     * What became of the transaction, as this provider means the code. Where the provider's success has a status inside that decides,
     * the code alone is `unknown`: read the whole answer with `ReceivedResponse`.
     *
     * ```js
     * new ResponseCode('2006000').outcomeFor('bca'); // 'unknown'
     * ```
     */
    outcomeFor(profile: ProfileLike): Outcome;
    /**
     * The code of this provider's service that tells what became of the transaction; `undefined` where it has none.
     */
    statusServiceFor(profile: ProfileLike): string | undefined;
    /**
     * The seven characters, so that an answer can hold the code itself.
     */
    toJSON(): string;
    /**
     * The seven characters.
     */
    toString(): string;
    /**
     * What to do next.
     */
    readonly advice: Advice;
    /**
     * The two digits of the case.
     */
    readonly caseCode: string;
    /**
     * The standard's category; `unlisted` for a code that it does not have.
     */
    readonly category: Category;
    /**
     * The HTTP status, which the answer itself has too.
     */
    readonly httpStatus: number;
    /**
     * What became of the transaction, as far as this answer tells.
     */
    readonly outcome: Outcome;
    /**
     * The service that answered: two digits or letters.
     */
    readonly serviceCode: string;
    /**
     * The code of the service that tells what became of a transaction of this one; where the advice is to ask, and it changes nothing,
     * itself. `undefined` where there is none: then the advice is `ask-provider`.
     */
    readonly statusService: string | undefined;
}

/**
 * A service of the standard, a provider's own, or one from a table of yours.
 */
export class Service {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * A service from a table of your own, which validates like a built-in one: an object, or its JSON, in the form of the files in
     * `core/spec/services` (`docs/messages.md` lists the keys). Its `profile` is `own`.
     *
     * Read it once and keep the service: the table stays in memory for the life of the program, whatever is freed.
     *
     * Throws `invalid-argument`: not a table, with the field whose row is wrong.
     *
     * ```js
     * const hold = Service.fromJson({
     *   id: 'hold-inquiry', code: 'HI', name: 'Hold Inquiry', method: 'POST', path: '/openapi/v1.0/hold-inquiry',
     *   request: [{ field: '/accountNo', type: 'string', length: 10, fixed: true, format: 'digits', presence: 'M' }],
     * });
     * validate(hold, '{"accountNo":"123456789x"}')[0]?.responseCode; // '400HI01'
     * ```
     */
    static fromJson(table: string | object): Service;
    /**
     * For logs.
     */
    toString(): string;
    /**
     * The CHANNEL-ID that the provider fixes for it, if it does.
     */
    readonly channelId: string | undefined;
    /**
     * The two characters that stand for it in a response code.
     */
    readonly code: string;
    /**
     * Who calls whom.
     */
    readonly direction: Direction;
    /**
     * The most characters of X-EXTERNAL-ID, where the provider gives this service its own bound.
     */
    readonly externalIdLength: number | undefined;
    /**
     * What `service` and `validate` take: the code, except where two services of a provider share one (`32-shared-biller`).
     */
    readonly id: string;
    /**
     * The HTTP method.
     */
    readonly method: string;
    /**
     * The name in Indonesian.
     */
    readonly nameId: string;
    /**
     * The name in English.
     */
    readonly name: string;
    /**
     * The fewest and the most characters of X-PARTNER-ID, likewise.
     */
    readonly partnerIdLength: readonly [least: number, most: number] | undefined;
    /**
     * The path; what stands before it is the provider's, or, for calls to the partner, the partner's.
     */
    readonly path: string;
    /**
     * Whose table this is: the provider's, `snap`, or `own`.
     */
    readonly profile: string;
}

/**
 * Signs token requests and transactions for one credential. Keys are read and checked once, here.
 *
 * ```js
 * const signer = new Signer('bca', { clientKey, clientSecret, privateKey, partnerId, channelId: '95051' });
 * const request = signer.sign('POST', '/openapi/v1.0/balance-inquiry', body, { accessToken });
 * const { method, headers, body: signed } = request;
 * await fetch('https://sandbox.bca.co.id' + request.url, { method, headers, body: signed });
 * ```
 */
export class Signer {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * As `beginTokenRequest`, of a customer's B2B2C access token.
     *
     * Throws as `customerTokenRequest`.
     */
    beginCustomerTokenRequest(options: CustomerGrantOptions & TokenRequestOptions): UnsignedRequest;
    /**
     * The first of two steps: a request for a B2B access token but for its signature, which somebody else makes. No key is needed.
     *
     * Throws `missing-credential`, `invalid-timestamp`; `unsupported-by-profile` where it is not signed.
     */
    beginTokenRequest(options?: TokenRequestOptions): UnsignedRequest;
    /**
     * The first of two steps: everything of a transaction but its signature, which somebody else makes. No secret or key is needed.
     *
     * Throws as `sign`.
     */
    begin(method: string, url: string, body: Body | null, options?: RequestOptions & CallOptions): UnsignedRequest;
    /**
     * Asks for a customer's B2B2C access token (service 74).
     *
     * Throws `unsupported-by-profile` where the provider publishes no such service, `invalid-argument` unless exactly one of
     * `authCode` and `refreshToken` is given; else as `tokenRequest`.
     */
    customerTokenRequest(options: CustomerGrantOptions & TokenRequestOptions): SignedRequest;
    /**
     * Checks the credential against the profile. What a profile needs only for some requests may be left out: it is
     * `missing-credential` when such a request is signed.
     *
     * Throws `unknown-profile`, `invalid-profile`, `invalid-secret`, `invalid-key`, `unsupported-key`, `encrypted-key`,
     * `invalid-header` for an ID that the profile does not allow, `unsupported-by-profile` for one that it has no place for,
     * `invalid-argument` for both a private key and a function that signs.
     */
    constructor(profile: ProfileLike, credential: SignerOptions);
    /**
     * Prepares for many requests that share method, URL and token: all of the string-to-sign in front of the body digest is
     * hashed here, once.
     *
     * Throws as `sign`.
     */
    prepare(method: string, url: string, options?: RequestOptions): PreparedSigner;
    /**
     * Signs a transaction. `body` is the JSON as you have it, `null` for none; send the body of the result.
     *
     * Throws `invalid-method`, `invalid-url`, `invalid-timestamp`, `invalid-header`, `invalid-body`, `missing-credential`,
     * `unsupported-by-profile`.
     *
     * ```js
     * const { url, method, headers, body } = signer.sign('POST', '/openapi/v1.0/transfer-intrabank', json, { accessToken, externalId });
     * ```
     */
    sign(method: string, url: string, body: Body | null, options?: RequestOptions & CallOptions): SignedRequest;
    /**
     * For logs: shows nothing of the credential.
     */
    toString(): string;
    /**
     * Asks for a B2B access token (service 73); before SNAP, with HTTP Basic. Takes some milliseconds: an RSA signature.
     *
     * Throws `missing-credential`, `invalid-timestamp`, `provider-failed` with what `rsaSigner` threw as its `cause`.
     */
    tokenRequest(options?: TokenRequestOptions): SignedRequest;
}

/**
 * A stretch of whole days to ask a statement (service 14) for. `statementWindows` makes them.
 */
export class StatementWindow {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Two halves of it, for a window with more rows than one answer holds (BCA: 9000); none where it is one day.
     */
    halves(): [StatementWindow, StatementWindow] | undefined;
    /**
     * For logs.
     */
    toString(): string;
    /**
     * For `fromDateTime`: midnight in Western Indonesian Time, as BCA demands it.
     */
    readonly fromDateTime: string;
    /**
     * For `toDateTime`: midnight of the last day, which BCA includes.
     */
    readonly toDateTime: string;
}

/**
 * Verifies the token requests that a provider sends to you, or partners send to a provider: RSA over client key and timestamp.
 *
 * ```js
 * const tokens = new TokenVerifier('bca', { publicKey, clientKey: issuedToTheBank });
 * const { clientKey } = tokens.verify(headers, rawBody); // or throws Rejected
 * ```
 */
export class TokenVerifier {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The client's key may be
     * `elsewhere`.
     *
     * Throws as `verify`, but for a signature that does not match: `UnverifiedTokenRequest.finish` throws that.
     */
    begin(headers: HeadersLike, body?: Body | null, options?: ArrivalOptions): UnverifiedTokenRequest;
    /**
     * Reads the keys.
     *
     * Throws `unsupported-by-profile` where token requests are not signed, `missing-credential`, `invalid-key`, `unsupported-key`,
     * `invalid-argument` without `clientKey`.
     */
    constructor(profile: ProfileLike, credential: TokenVerifierOptions);
    /**
     * For logs.
     */
    toString(): string;
    /**
     * Verifies a token request. The signature does not cover the body; if you give it, its `grantType` is checked. It remembers
     * nothing: store `replayKey` longer than twice the tolerance and refuse what comes again.
     *
     * Throws `Rejected`, with the answer to send back; `invalid-argument` for arguments of a wrong kind.
     */
    verify(headers: HeadersLike, body?: Body | null, options?: ArrivalOptions): VerifiedTokenRequest;
}

/**
 * Every stage of a signature but the signature itself. Tokens are redacted; what shows them is called `reveal...`. It holds the body
 * in this module's memory: `free()` it when many are made.
 */
export class Trace {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Every stage as plain text for a terminal, in English unless told otherwise; tokens are redacted.
     */
    report(language?: Language): string;
    /**
     * The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs.
     */
    revealStringToSign(): string;
    /**
     * Every stage as one JSON object, with keys that are the same in every language; tokens are redacted.
     */
    toJson(): string;
    /**
     * For logs.
     */
    toString(): string;
    /**
     * The primitive.
     */
    readonly algorithm: 'hmac-sha512' | 'hmac-sha256' | 'rsa-sha256';
    /**
     * The digest of the canonical body as it stands in the string; none where the profile leaves that of an empty body out.
     */
    readonly bodyDigest: string | undefined;
    /**
     * The canonical body.
     */
    readonly body: Uint8Array<ArrayBuffer>;
    /**
     * How the signature is written.
     */
    readonly encoding: 'base64' | 'hex';
    /**
     * The URL as it is signed.
     */
    readonly endpointUrl: string;
    /**
     * The headers whose values were used; tokens redacted.
     */
    readonly headers: Array<[name: string, value: string]>;
    /**
     * A request for an access token, which is signed in another way than a transaction.
     */
    readonly isTokenRequest: boolean;
    /**
     * The method as it is signed.
     */
    readonly method: string;
    /**
     * The bytes of the body as it was given that the canonical one does not have: where each run of them begins and ends.
     */
    readonly removed: Array<[start: number, end: number]>;
    /**
     * The parts of the string-to-sign, in order; the token redacted.
     */
    readonly segments: Array<TraceSegment>;
    /**
     * The signature that was sent; none where there was none.
     */
    readonly signature: string | undefined;
    /**
     * The string-to-sign with the token redacted.
     */
    readonly stringToSign: string;
    /**
     * The profile's template of the string: `{method}:{endpoint_url}:...`.
     */
    readonly template: string;
    /**
     * The timestamp as it is signed.
     */
    readonly timestamp: string;
}

/**
 * A request that lacks only its signature, for whoever makes that elsewhere and takes time for it: WebCrypto, a key service.
 * `Signer.begin`, `Signer.beginTokenRequest` and `Signer.beginCustomerTokenRequest` make it.
 *
 * ```js
 * const unsigned = signer.beginTokenRequest();
 * const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, unsigned.message);
 * const request = unsigned.finish(new Uint8Array(signature));
 * ```
 */
export class UnsignedRequest {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The request with its signature, given as the bytes that the algorithm makes: no Base64, no hexadecimal. Whether it is right
     * only the receiver can tell.
     *
     * Throws `invalid-argument` for another length than the algorithm's.
     */
    finish(signature: Uint8Array): SignedRequest;
    /**
     * For logs: shows no token.
     */
    toString(): string;
    /**
     * What makes the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
     */
    readonly algorithm: 'rsa-sha256' | 'hmac-sha256' | 'hmac-sha512';
    /**
     * SHA-256 of the message, 32 bytes: what RSA signs, for signers that take a digest.
     */
    readonly digest: Uint8Array;
    /**
     * The bytes to sign: the string-to-sign. They hold the access token.
     */
    readonly message: Uint8Array;
}

/**
 * A request of which all is checked but its signature, for whoever verifies that elsewhere and takes time for it: a key service,
 * WebCrypto. It is not genuine, and tells nothing of what it says, until `finish` is told so. `Verifier.begin` makes it.
 *
 * ```js
 * const verifier = new Verifier('dana', { elsewhere: 'alias/dana-2026', partnerId: '12345' });
 * const unverified = verifier.begin(request.method, request.url, headers, rawBody);
 * const genuine = await keyService.verify('alias/dana-2026', unverified.digest, unverified.signature); // true or false
 * const verified = unverified.finish(genuine); // or throws Rejected
 * ```
 */
export class UnverifiedRequest {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The answer. Say `true` only where exactly this signature was made over exactly this message; SECURITY.md has what else is then
     * yours to check. While a credential is rotated, `credentialIndex` is the place of the one that made it; 0 when it is not given.
     *
     * Throws `Rejected` where it is not genuine, with the answer to send back; `invalid-argument` for what is neither `true` nor
     * `false`, such as a promise.
     */
    finish(genuine: boolean, credentialIndex?: number): Verified;
    /**
     * For logs: shows no token.
     */
    toString(): string;
    /**
     * What must have made the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
     */
    readonly algorithm: 'rsa-sha256' | 'hmac-sha256' | 'hmac-sha512';
    /**
     * The credentials of the partner whom the request names, in the order in which they were given: no other may be asked. One that
     * is elsewhere has the name that it was given, a public key its fingerprint, and a secret an ID that does not tell it.
     */
    readonly credentials: ReadonlyArray<string>;
    /**
     * SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
     */
    readonly digest: Uint8Array;
    /**
     * The bytes that must have been signed: the string-to-sign. They hold the access token.
     */
    readonly message: Uint8Array;
    /**
     * The partner whom the request names, whose credentials are asked. Not signed.
     */
    readonly partnerId: string | undefined;
    /**
     * The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
     */
    readonly signature: Uint8Array;
}

/**
 * As `UnverifiedRequest`, of a token request. `TokenVerifier.begin` makes it.
 *
 * ```js
 * const unverified = new TokenVerifier('bca', { elsewhere: 'alias/bca-2026', clientKey }).begin(headers, rawBody);
 * const genuine = await crypto.subtle.verify('RSASSA-PKCS1-v1_5', publicKey, unverified.signature, unverified.message);
 * const { clientKey: asked } = unverified.finish(genuine); // or throws Rejected
 * ```
 */
export class UnverifiedTokenRequest {
    private constructor();
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The answer, as of `UnverifiedRequest.finish`.
     *
     * Throws as `UnverifiedRequest.finish`.
     */
    finish(genuine: boolean, credentialIndex?: number): VerifiedTokenRequest;
    /**
     * For logs.
     */
    toString(): string;
    /**
     * What must have made the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5).
     */
    readonly algorithm: 'rsa-sha256' | 'hmac-sha256' | 'hmac-sha512';
    /**
     * The client key that the request names, whose credentials are asked.
     */
    readonly clientKey: string;
    /**
     * The credentials of the client whom the request names, as of `UnverifiedRequest.credentials`.
     */
    readonly credentials: ReadonlyArray<string>;
    /**
     * SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest.
     */
    readonly digest: Uint8Array;
    /**
     * The bytes that must have been signed: the string-to-sign.
     */
    readonly message: Uint8Array;
    /**
     * The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them.
     */
    readonly signature: Uint8Array;
}

/**
 * Verifies the requests that a provider sends to you, or those that partners send to a provider.
 *
 * ```js
 * const verifier = new Verifier('bca', { clientSecret: issuedToTheBank, partnerId: '12345' });
 * try {
 *   const verified = verifier.verify(request.method, request.url, headers, rawBody, { accessToken });
 *   const inquiry = JSON.parse(new TextDecoder().decode(verified.body)); // a payment may have come before: see Delivery
 * } catch (error) {
 *   if (!(error instanceof Rejected)) throw error;
 *   return new Response(error.responseBody, { status: error.httpStatus });
 * }
 * ```
 */
export class Verifier {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The caller's secret or key may be
     * `elsewhere`.
     *
     * Throws as `verify`, but for a signature that does not match: `UnverifiedRequest.finish` throws that.
     */
    begin(method: string, url: string, headers: HeadersLike, body: Body | null, options?: VerifyOptions & ArrivalOptions): UnverifiedRequest;
    /**
     * Checks the credential against the profile.
     *
     * Throws `unsupported-by-profile` where the provider publishes no rule for callbacks, `body-not-covered`, `url-not-covered` or
     * `method-not-covered` where its signature leaves one of them out, `missing-credential`, `invalid-secret`, `invalid-key`, `unsupported-key`, `invalid-argument` without
     * `partnerId`.
     */
    constructor(profile: ProfileLike, credential: VerifierOptions);
    /**
     * For logs: shows nothing of the credential.
     */
    toString(): string;
    /**
     * Verifies a request. Give the path and query as they arrived, the headers before anything joined what stands twice (Node:
     * `req.rawHeaders`), and the raw body before anything parsed it. It remembers nothing: what to do with what came before says
     * `decidePayment`.
     *
     * Not everything is signed: BRI and PayerMax leave out the query, Faspay and Bayarind the path in front of its version, Nicepay's
     * notifications all but client key and time. One RSA key of a provider serves many merchants, so compare the merchant in the body
     * with your own. Route by `signedUrl`: a `+` in a query is a plus in it, and a blank in most frameworks. SECURITY.md has the whole
     * list.
     *
     * Throws `Rejected`, with the answer to send back; `invalid-argument` for arguments of a wrong kind.
     */
    verify(method: string, url: string, headers: HeadersLike, body: Body | null, options?: VerifyOptions & ArrivalOptions): Verified;
    /**
     * Which way the requests go that it verifies.
     */
    readonly direction: Direction;
}

/**
 * A virtual-account number: a company code, left-padded with spaces to 8 characters, and a customer's number. `String(number)` is the
 * whole number, and so is it in JSON.
 *
 * ```js
 * const number = new VirtualAccountNumber('12345', '678');
 * number.partnerServiceId; // '   12345'
 * String(number); // '   12345678'
 * ```
 */
export class VirtualAccountNumber {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * From a company code of up to 8 digits, padded or not, and a customer number of up to 20.
     *
     * Throws `invalid-argument`.
     */
    constructor(partnerServiceId: string, customerNo: string);
    /**
     * Takes a number apart behind a company code that is known, with its padding or without.
     *
     * Throws `invalid-argument`: it does not begin with that code.
     */
    static splitAfter(partnerServiceId: string, number: string): VirtualAccountNumber;
    /**
     * Takes a whole number apart: the first 8 characters are the company code. For a number that lost its padding see `splitAfter`.
     *
     * Throws `invalid-argument`.
     */
    static split(number: string): VirtualAccountNumber;
    /**
     * The whole number, so that a message can hold it itself.
     */
    toJSON(): string;
    /**
     * The whole number.
     */
    toString(): string;
    /**
     * The customer's number.
     */
    readonly customerNo: string;
    /**
     * The company code with its padding: 8 characters.
     */
    readonly partnerServiceId: string;
}

/**
 * The answer to a call of a service, as its receiver wants it: code and message by the provider's list, status and reasons in both
 * languages, and what it repeats of the request. A refusal has status `01` where the provider reads one there, else code and message alone.
 * It is checked against its table before it is returned.
 *
 * `answerCase` is a response code of the service (`4042514`), as `decidePayment` and a violation have it, or HTTP status and case without the
 * service (`40414`), of which the provider's own list then makes a code. `data` is what you decide, in the form of the answer: an object, or its
 * JSON; it never contradicts the request, and `null` leaves a field out. `request` is the body that was received.
 *
 * Throws `invalid-argument` for a service that the profile has not, a case that nobody lists or of another service, a status that the table does
 * not have or none where a verdict is repeated, and for an answer that its table refuses, with the place.
 *
 * ```js
 * const { httpStatus, body } = answer('24', '40414', null, verified.body, { profile: 'bca' });
 * // 404 {"responseCode":"4042414","responseMessage":"Paid Bill","virtualAccountData":{"inquiryStatus":"01",...}}
 * ```
 */
export function answer(service: string | Service, answerCase: string, data?: object | Body | null, request?: Body | null, options?: AnswerOptions): BuiltAnswer;

/**
 * SHA-256 of the canonical body: 64 lower-case hexadecimal digits. For a body in pieces see `BodyHasher`.
 *
 * Throws the same errors as `minify`.
 */
export function bodyDigest(body: Body, profile?: ProfileLike): string;

/**
 * The requests in what was pasted or saved: curl commands for bash, cmd.exe and PowerShell, with what `curl -v` prints; raw HTTP;
 * `.http` files; `fetch(…)`; a HAR; a Postman collection; an object with `method`, `url`, `headers` and `body`; logs of OkHttp, Feign and
 * Guzzle. `docs/captures.md` tells what is read of each. Nothing of it is run, and the bytes of a body stay as they are.
 *
 * Bytes may be UTF-8 or UTF-16, and of a raw request any body. `language` is that of the notes.
 *
 * Throws `unreadable-capture`, which says what was seen instead, or why it cannot be read; `reason` of the error names the cause.
 *
 * ```js
 * const [{ method, url, headers, body }] = capturedRequests(pasted);
 * diagnose('bca', { method, url, headers, body, clientSecret });
 * ```
 */
export function capturedRequests(text: string | Uint8Array, options?: { language?: Language | undefined }): Array<CapturedRequest>;

/**
 * Reads what people have of an answer: a raw HTTP response, its JSON body, or the `responseCode` alone.
 *
 * Throws `unreadable-capture` when it is none of these.
 *
 * ```js
 * capturedResponse('{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}').code; // '4012400'
 * ```
 */
declare function capturedResponse2(text: string): CapturedResponse;
export { capturedResponse2 as capturedResponse }

/**
 * In what an answer is not that of its request: another reference, account or amount than the request's, by the fields that the service's table
 * calls an echo; empty for one that fits. What is wrong with the answer by itself is `validate`'s to say. A value that the answer leaves out
 * or empty is no violation here, and neither is another spelling of the same. The profile is `snap` unless given.
 *
 * Throws `invalid-argument` for a service that the profile has not, and for a request that is no JSON object.
 *
 * ```js
 * checkAnswer('17', sent.body, received, 'bca').map(({ pointer }) => pointer); // ['/amount']
 * ```
 */
export function checkAnswer(service: string | Service, request: Body, answer: Body, profile?: ProfileLike): Array<Violation>;

/**
 * What to do with an inquiry: answer it, or refuse it because its X-EXTERNAL-ID was used before. `call` is the key of whatever claimed
 * `delivery.callKey`, this inquiry's or another's. An inquiry books nothing and leaves no record: a new call of it is answered afresh.
 *
 * Throws `invalid-argument` for a delivery that is no inquiry.
 *
 * ```js
 * decideInquiry(delivery).step; // 'answer'
 * decideInquiry(delivery, delivery.key).responseCode; // '4092400'
 * ```
 */
export function decideInquiry(delivery: Delivery, call?: string | null): NextStep;

/**
 * What to do with a payment or a notification, from what you keep of it; an inquiry goes to `decideInquiry`. The thing's own ID is what counts: under it
 * `flagAdvise`, times, totals and journal numbers are not compared; account, amount and bills are.
 *
 * Throws `invalid-argument` for a record that is none, or not of this delivery. Send no SNAP answer then.
 *
 * ```js
 * decidePayment(delivery).step; // 'book'
 * decidePayment(delivery, { call: 'another payment' }).responseCode; // '4092500'
 * decidePayment(delivery, { record: finished, call: delivery.key }).responseCode; // '4042518'
 * ```
 */
export function decidePayment(delivery: Delivery, known?: KnownDelivery): NextStep;

/**
 * The value of the constant `DEFAULT_MAX_HASHED_BYTES` of `js/index.ts`.
 */
export function defaultHashedBytes(): number;

/**
 * The value of the constant `DEFAULT_TOLERANCE` of `js/index.ts`.
 */
export function defaultTolerance(): number;

/**
 * Finds the mistake behind a signature that was refused. Give as much of the credential as you have: without the secret of an HMAC
 * little can be found, of RSA the public key is enough. Nothing of it is ever part of a finding.
 *
 * It takes up to a tenth of a second for a body of 1 KiB, a second or two for 1 MiB: a page does it in a worker.
 *
 * Throws `missing-header` without timestamp, `unsupported-by-profile` where the profile has no rule for such a message.
 *
 * ```js
 * const { answer, findings } = diagnose('bca', { method: 'POST', url, headers, body, clientSecret });
 * findings[0]?.id; // 'B5-php-slash'
 * findings[0]?.fix; // 'Pass JSON_UNESCAPED_SLASHES, and send the same string that you sign.'
 * ```
 */
export function diagnose(profile: ProfileLike, request: SentRequest & DiagnosisOptions): Diagnosis;

/**
 * The relative URL as the profile signs it.
 *
 * Throws `invalid-url`.
 *
 * ```js
 * endpointUrl('https://sandbox.bca.co.id/api/v2/sample?Z=1&A=x%2cy', 'bca'); // '/api/v2/sample?A=x%2Cy&Z=1'
 * ```
 */
export function endpointUrl(url: string, profile: ProfileLike): string;

/**
 * Every value that `ParafError.code` can have.
 *
 * ```js
 * errorCodes().includes('stale-timestamp'); // true
 * ```
 */
export function errorCodes(): Array<ErrorCode>;

/**
 * What `ParafError.text` of `js/errors.ts` says.
 */
export function errorText(code: string, field: string, message: string, language: Language): string;

/**
 * Every stage of a signature but the signature itself, which needs the secret: what minify removed, the digest, each part of the
 * string-to-sign. The request need not be signed yet. Tokens are redacted; what shows them is called `reveal...`.
 *
 * Throws `missing-header` without timestamp, `unsupported-by-profile`, `invalid-body`, and `missing-credential` for a part that nothing tells.
 *
 * ```js
 * const trace = explain('bca', { method: 'POST', url, headers, body: '{ "accountNo": "1" }' });
 * trace.removed; // [ [ 1, 2 ], [ 14, 15 ], [ 18, 19 ] ]
 * trace.segments.map(({ field }) => field); // [ 'method', 'endpoint_url', 'access_token', 'body_digest', 'timestamp' ]
 * ```
 */
export function explain(profile: ProfileLike, request: SentRequest): Trace;

/**
 * The record of a delivery that you decided. Put it in the place of the claim, only while that is still there, and send the answer only
 * when it was. What is finished never changes. `answer` is the body that you send: its code and status are the verdict. A technical failure
 * is no verdict: it finishes nothing, and gets no SNAP answer.
 *
 * Throws `invalid-argument` for a record that is no claim of this delivery, and for an answer that is no verdict of its service.
 *
 * ```js
 * const finished = finishPayment(delivery, next.record, answer);
 * ```
 */
export function finishPayment(delivery: Delivery, record: string, answer: Body): string;

/**
 * Makes a new RSA key pair of 2048 bits, or of up to 8192, from `crypto.getRandomValues`, in the forms that banks ask for. It takes
 * a second or so for 2048 bits and minutes for 8192: a page does it in a worker.
 *
 * Throws `invalid-argument` for another number of bits, `provider-failed` where the host has no randomness.
 *
 * ```js
 * const pair = generateKeyPair();
 * pair.publicBase64; // for the bank's portal: 'MIIB...'
 * ```
 */
export function generateKeyPair(bits?: number): KeyPair;

/**
 * Names whatever was given for an RSA key, says which halves of a pair are in it, and which command converts what is not read. It decides
 * nothing: `parseKey` says what is taken. Two files that have one `fingerprint` belong together.
 *
 * ```js
 * inspectKey('ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB me@laptop').name; // 'an OpenSSH public key'
 * ```
 */
export function inspectKey(key: string | Uint8Array, options?: { language?: Language | undefined }): InspectedKey;

/**
 * Returns the canonical body: the bytes the profile hashes and, if it minifies, the bytes to send. Nothing is parsed: order, escapes, number
 * spelling and spaces inside strings stay. The profile is `snap` unless given.
 *
 * Throws `invalid-body` with the byte `offset` of a byte order mark, of what is not UTF-8, of a backslash outside a string, or of
 * a string without its end.
 *
 * ```js
 * new TextDecoder().decode(minify('{ "partnerServiceId": "   12345" }\n')); // '{"partnerServiceId":"   12345"}'
 * ```
 */
export function minify(body: Body, profile?: ProfileLike): Uint8Array<ArrayBuffer>;

/**
 * A new X-EXTERNAL-ID: random digits, as many as the profile and the service take, at most 32. `sign` makes one itself when it is
 * given none. The profile is `snap` unless given. `partnerId` is X-PARTNER-ID, for a service that wants part of it, and the day, in the
 * number: BCA's forex.
 *
 * Throws `unsupported-by-profile` where requests have no X-EXTERNAL-ID, `invalid-argument` for a service that the profile has not, or that
 * wants a `partnerId` that is not given.
 *
 * ```js
 * const externalId = newExternalId('17', 'bca'); // to be stored before the request is sent
 * ```
 */
export function newExternalId(service: string | Service, profile?: ProfileLike, partnerId?: string): string;

/**
 * A new `partnerReferenceNo`: 22 random digits, or as many as the service takes. The profile is `snap` unless given.
 *
 * Throws `invalid-argument` where the service's request has no such field.
 *
 * ```js
 * const partnerReferenceNo = newPartnerReferenceNo('15', 'bca');
 * ```
 */
export function newPartnerReferenceNo(service: string | Service, profile?: ProfileLike): string;

/**
 * Reads an RSA key of 2048 to 8192 bits (fewer where the profile cites a provider that has such keys), checks it and tells its form.
 * Takes PEM, Base64 and DER, in quotes, escaped or in a bundle.
 *
 * Throws `encrypted-key`, `unsupported-key` or `invalid-key`; the message names what was given and the command that converts
 * it.
 *
 * ```js
 * parseKey(pem, 'private'); // { format: 'pkcs8', bits: 2048 }
 * ```
 */
export function parseKey(key: string | Uint8Array, kind: "private" | "public", profile?: ProfileLike): KeyInfo;

/**
 * The names of the built-in profiles.
 *
 * ```js
 * profiles(); // [ 'snap', 'bca', 'bca-legacy' ]
 * ```
 */
export function profiles(): string[];

/**
 * What an answer to a call of yours says. Only an answer of SNAP says anything: a JSON object with a `responseCode` of the service that was
 * called, whose first three digits are the HTTP status. A page of a proxy, half an answer or none at all leave the outcome `unknown`,
 * whatever their status is: the call may have arrived, and money may have moved. `httpStatus` and `body` are `null` where no answer
 * came: a time-out, a connection that broke.
 *
 * Throws `invalid-argument` for a service that the profile has not, and for one before SNAP, whose errors `EsbCode` reads.
 *
 * ```js
 * readResponse('17', 403, '<html>Forbidden</html>').advice; // 'ask-status'
 * readResponse('17', response.status, await response.text(), { profile: 'bca' });
 * ```
 */
export function readResponse(service: string | Service, httpStatus: number | null, body: Body | null, options?: ResponseOptions): ReceivedResponse;

/**
 * A service by its ID, which is its code except where two services of a provider share one (`32-shared-biller`). Where the profile,
 * `snap` unless given, has no table of its own, it is the standard's.
 *
 * Throws `invalid-argument` for an ID that is none.
 *
 * ```js
 * service('24', 'bca').path; // '/openapi/v1.0/transfer-va/inquiry'
 * ```
 */
export function service(id: string, profile?: ProfileLike): Service;

/**
 * The service with this method whose path is the longest end of this path or URL; `undefined` if there is none. The profile is `snap`
 * when it is not given.
 *
 * ```js
 * serviceOf('POST', 'https://sandbox.bca.co.id/openapi/v1.0/transfer-va/inquiry', 'bca')?.id; // '24'
 * ```
 */
export function serviceOf(method: string, url: string, profile?: ProfileLike): Service | undefined;

/**
 * The services that a profile has: the standard's, with the provider's own tables in their place, and those it adds.
 */
export function services(profile?: ProfileLike): Array<Service>;

/**
 * The windows of at most 31 days that cover the days from `first` to `last` (`yyyy-MM-dd`), both included, without overlap.
 *
 * Throws `invalid-argument`: not a date, `last` before `first`, or more than ten years.
 *
 * ```js
 * statementWindows('2022-01-01', '2022-02-10')[0].toDateTime; // '2022-01-31T00:00:00+07:00'
 * ```
 */
export function statementWindows(first: string, last: string): StatementWindow[];

/**
 * Everything that is wrong with a message, in the order in which it is found, each with the answer that a bank would give; nothing
 * for a good one. At most 1000. A service without a body (a GET) takes its parameters as an object. What depends on the day is checked
 * only with `now`.
 *
 * Throws `invalid-argument` for a service that the profile has not.
 *
 * ```js
 * const [violation] = validate('17', '{"amount":{"value":"10000"}}');
 * violation?.pointer; // '/amount/value'
 * violation?.responseMessage; // 'Invalid Field Format [amount.value]'
 * ```
 */
export function validate(service: string | Service, body: Body, options?: ValidateOptions): Array<Violation>;

/**
 * What is wrong when a transfer does not carry the `partnerReferenceNo` of the account inquiry before it, which BCA demands between
 * services 15 and 17; `undefined` when both carry the same. The profile is `snap` unless given.
 *
 * Throws `invalid-argument` for a service that the profile has not.
 *
 * ```js
 * validateReference('17', inquiryBody, transferBody, 'bca')?.pointer; // '/partnerReferenceNo'
 * ```
 */
export function validateReference(service: string | Service, inquiry: Body, transfer: Body, profile?: ProfileLike): Violation | undefined;

/**
 * The value of the constant `VERSION` of `js/index.ts`.
 */
export function version(): string;
