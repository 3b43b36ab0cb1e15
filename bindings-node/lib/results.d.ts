/** The text that is signed. It may contain an access token: `toString()` and logs hide that. */
export class StringToSign {
    /**
     * @private
     * @param {string} packed As `src/results.rs` packs it.
     */
    private constructor();
    /**
     * The exact text. It holds the access token where the scheme signs it: keep it out of logs.
     *
     * @returns {string}
     */
    reveal(): string;
    /**
     * Its named parts, in order: `stringToSign.reveal().slice(start, end)`.
     *
     * @returns {Array<{ field: string, start: number, end: number }>}
     */
    get segments(): Array<{
        field: string;
        start: number;
        end: number;
    }>;
    /**
     * The text with the access token replaced by its length.
     *
     * @returns {string}
     */
    toString(): string;
    /**
     * For `console.log`.
     *
     * @returns {string}
     */
    [inspect.custom](): string;
    #private;
}
/** A request that is ready to be sent: take method, URL, headers and body from here, byte for byte. Logs show no header. */
export class SignedRequest {
    /**
     * @private
     * @param {string} packed As `src/results.rs` packs it. Taken apart when it is asked for: mostly not all of it is.
     * @param {Buffer<ArrayBuffer>} room Begins with the body.
     */
    private constructor();
    /** The method. */
    get method(): string;
    /** The URL as it was given, or in canonical form where the profile sorts and encodes. */
    get url(): string;
    /** The headers to send, by name: a plain object, always the same one. They hold the access token: keep them out of logs. */
    get headers(): Record<string, string>;
    /**
     * The headers that the provider, or this service of it, wants and for which nobody gave a value, for example `CHANNEL-ID`. They
     * are not sent, and the provider will refuse the request.
     *
     * @returns {string[]}
     */
    get missingHeaders(): string[];
    /**
     * The body to send: the bytes that were signed.
     *
     * @returns {Buffer<ArrayBuffer>}
     */
    get body(): Buffer<ArrayBuffer>;
    /**
     * The signature as it stands in its header; none for a token request before SNAP.
     *
     * @returns {string | undefined}
     */
    get signature(): string | undefined;
    /**
     * The text that was signed; none for a token request before SNAP.
     *
     * @returns {StringToSign | undefined}
     */
    get stringToSign(): StringToSign | undefined;
    /**
     * For logs.
     *
     * @returns {string}
     */
    toString(): string;
    /**
     * For `console.log`.
     *
     * @returns {string}
     */
    [inspect.custom](): string;
    #private;
}
/** A genuine request. Parse `body`, not your own copy. It may have come before: see `Delivery`. */
export class Verified {
    /**
     * @private
     * @param {Buffer<ArrayBuffer>} body
     * @param {string} replayKey
     * @param {string | undefined} conflictKey
     * @param {string | undefined} partnerId
     * @param {string | undefined} externalId
     * @param {string} service
     * @param {boolean} tokenChecked
     * @param {boolean} coversBody
     * @param {boolean} coversPath
     * @param {boolean} coversQuery
     * @param {string | undefined} signedUrl
     * @param {number} credentialIndex
     * @param {StringToSign} stringToSign
     */
    private constructor();
    /**
     * The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes.
     *
     * @returns {Buffer<ArrayBuffer>}
     */
    get body(): Buffer<ArrayBuffer>;
    /**
     * The same for a call that is sent again, whatever its headers say: 64 hexadecimal digits. Store it longer than twice the tolerance
     * and refuse what you have seen.
     */
    get replayKey(): string;
    /**
     * The same for two calls of one partner, service, day (WIB) and X-EXTERNAL-ID. The standard answers such a call 409xx00; whether
     * that is right belongs to the service. Partner and X-EXTERNAL-ID are not signed. Undefined where the provider sends no
     * X-EXTERNAL-ID.
     */
    get conflictKey(): string | undefined;
    /** X-PARTNER-ID. Not signed. */
    get partnerId(): string | undefined;
    /** X-EXTERNAL-ID. Not signed. */
    get externalId(): string | undefined;
    /** The service code, as given or as the path tells it: two digits or letters. */
    get service(): string;
    /** Whether the access token was compared with the one that you issued. If not, it only was part of the signed text. */
    get tokenChecked(): boolean;
    /** Whether the signature covers the body. */
    get coversBody(): boolean;
    /**
     * Whether the signature says everything about the path. If not, only `signedUrl` was verified: Faspay and Bayarind sign the path
     * from its version on, wherever you mounted it.
     */
    get coversPath(): boolean;
    /** Whether the signature says anything about the query. If not, do not read it: BRI and PayerMax sign none. */
    get coversQuery(): boolean;
    /** The URL as it was signed; undefined where no URL is. Route by this one, not by your framework's copy. */
    get signedUrl(): string | undefined;
    /**
     * Which of the secrets or keys that were given for this partner made the signature, counted from 0. Once the old one of a rotation made
     * none for long enough, it can go.
     */
    get credentialIndex(): number;
    /** The text that was signed. */
    get stringToSign(): StringToSign;
    /**
     * For logs.
     *
     * @returns {string}
     */
    toString(): string;
    /**
     * For `console.log`.
     *
     * @returns {string}
     */
    [inspect.custom](): string;
    #private;
}
/** A genuine token request: issue a token to this client. */
export class VerifiedTokenRequest {
    /**
     * @private
     * @param {string} clientKey
     * @param {string} replayKey
     * @param {number} credentialIndex
     * @param {StringToSign} stringToSign
     */
    private constructor();
    /** The client key that asked. It is signed. */
    get clientKey(): string;
    /**
     * The same for a request that is sent again, and for no request of another kind: 64 hexadecimal digits. Store it longer than twice the
     * tolerance and refuse what you have seen.
     */
    get replayKey(): string;
    /** Which of the keys that were given for this client made the signature, counted from 0. */
    get credentialIndex(): number;
    /** The text that was signed. */
    get stringToSign(): StringToSign;
    /**
     * For logs.
     *
     * @returns {string}
     */
    toString(): string;
    /**
     * For `console.log`.
     *
     * @returns {string}
     */
    [inspect.custom](): string;
    #private;
}
import { inspect } from "util";
import { Buffer } from "buffer";
