/** One part of a string-to-sign: `stringToSign.reveal().slice(start, end)`. */
export interface Segment {
    /** What it is, for example `endpoint_url`. */
    readonly field: string;
    /** Where it begins, in UTF-16 units as JavaScript counts. */
    readonly start: number;
    /** Where it ends. */
    readonly end: number;
}
/** The text that is signed. It may contain an access token: `toString()` and logs hide that. */
export declare class StringToSign {
    /** Made by paraf alone. */
    private constructor();
    /** The exact text. It holds the access token where the scheme signs it: keep it out of logs. */
    reveal(): string;
    /** Its named parts, in order. */
    get segments(): ReadonlyArray<Segment>;
    /** The text with the access token replaced by its length. */
    toString(): string;
}
/** A request that is ready to be sent: take method, URL, headers and body from here, byte for byte. Logs show no header. */
export declare class SignedRequest {
    /** Made by paraf alone. */
    private constructor();
    /** The method. */
    get method(): string;
    /** The URL as it was given, or in canonical form where the profile sorts and encodes. */
    get url(): string;
    /** The headers to send, by name: a plain object, always the same one. They hold the access token: keep them out of logs. */
    get headers(): Record<string, string>;
    /**
     * The headers that the provider, or this service of it, wants and for which nobody gave a value, for example `CHANNEL-ID`. They are
     * not sent, and the provider will refuse the request.
     */
    get missingHeaders(): string[];
    /** The body to send: the bytes that were signed. */
    get body(): Uint8Array<ArrayBuffer>;
    /** The signature as it stands in its header; none for a token request before SNAP. */
    get signature(): string | undefined;
    /** The text that was signed; none for a token request before SNAP. */
    get stringToSign(): StringToSign | undefined;
    /** For logs. */
    toString(): string;
}
/** A genuine request. Parse `body`, not your own copy. It may have come before: see `Delivery`. */
export declare class Verified {
    /** Made by paraf alone. */
    private constructor();
    /** The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes. */
    get body(): Uint8Array<ArrayBuffer>;
    /**
     * The message: the same for what is signed alike, whatever its headers say, in 64 hexadecimal digits. Refuse no payment by it: two
     * honest calls with one body in one second are the same message, and a refusal of the second gives the money back.
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
    /** The service, as given or as the path tells it: two digits or letters. */
    get service(): string;
    /** Whether the access token was compared with the one that you issued. If not, it only was part of the signed text. */
    get tokenChecked(): boolean;
    /** Whether the signature covers the body. */
    get coversBody(): boolean;
    /**
     * Whether the signature says everything about the path. If not, only `signedUrl` was verified: Faspay and Bayarind sign the path from
     * its version on, wherever you mounted it.
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
    /** For logs. */
    toString(): string;
}
/** A genuine token request: issue a token to this client. */
export declare class VerifiedTokenRequest {
    /** Made by paraf alone. */
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
    /** For logs. */
    toString(): string;
}
