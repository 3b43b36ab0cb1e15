/** A named part of the string-to-sign. */
export interface TraceSegment {
    /** What it is, for example `endpoint_url`. */
    readonly field: string;
    /** Its text; the length alone where it is an access token. */
    readonly text: string;
    /** Where it begins in the exact string-to-sign, in UTF-16 units as JavaScript counts. */
    readonly start: number;
    /** Where it ends. */
    readonly end: number;
}
/** Every stage of a signature but the signature itself. Tokens are redacted; what shows them is called `reveal...`. */
export declare class Trace {
    /** Made by paraf alone. */
    private constructor();
    /** The primitive. */
    get algorithm(): 'hmac-sha512' | 'hmac-sha256' | 'rsa-sha256';
    /** How the signature is written. */
    get encoding(): 'base64' | 'hex';
    /** A request for an access token, which is signed in another way than a transaction. */
    get isTokenRequest(): boolean;
    /** The method as it is signed. */
    get method(): string;
    /** The URL as it is signed. */
    get endpointUrl(): string;
    /** The timestamp as it is signed. */
    get timestamp(): string;
    /** The canonical body. */
    get body(): Uint8Array<ArrayBuffer>;
    /** The bytes of the body as it was given that the canonical one does not have: where each run of them begins and ends. */
    get removed(): ReadonlyArray<readonly [start: number, end: number]>;
    /** The digest of the canonical body as it stands in the string; none where the profile leaves that of an empty body out. */
    get bodyDigest(): string | undefined;
    /** The profile's template of the string: `{method}:{endpoint_url}:...`. */
    get template(): string;
    /** The string-to-sign with the token redacted. */
    get stringToSign(): string;
    /** The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs. */
    revealStringToSign(): string;
    /** The parts of the string-to-sign, in order; the token redacted. */
    get segments(): ReadonlyArray<TraceSegment>;
    /** The signature that was sent. */
    get signature(): string;
    /** The headers whose values were used; tokens redacted. */
    get headers(): ReadonlyArray<readonly [name: string, value: string]>;
    /** For logs. */
    toString(): string;
}
/** A part of a signed request. */
export type Part = 'method' | 'endpoint_url' | 'access_token' | 'body' | 'timestamp' | 'client_key' | 'string_to_sign' | 'key' | 'algorithm' | 'encoding';
/** A language that programs are written in. */
export type ProgrammingLanguage = 'php' | 'javascript' | 'python' | 'java' | 'go' | 'csharp';
/**
 * Two texts that should be one: what is right, and what was signed. Tokens and secrets are redacted; long texts are cut around the
 * first difference.
 */
export interface Difference {
    /** The part that differs. */
    readonly part: Part;
    /** What the profile signs here. */
    readonly right: string;
    /** What was signed. */
    readonly signed: string;
    /** Where the two differ first, in bytes of UTF-8 from the beginning of the part. */
    readonly offset: number;
    /** The same place in `right` and `signed`, in UTF-16 units: `signed.slice(mark)` begins with the difference. */
    readonly mark: number;
}
/** One change, or two, that reproduce the signature exactly. */
export interface Finding {
    /** Stable, and beginning with its row: `B5-php-slash`; two changes are joined by `+`. */
    readonly id: string;
    /** The rows of the list of mistakes: `['B5']`, `['S1', 'B5']`. */
    readonly changes: ReadonlyArray<string>;
    /** The part at fault; of two, the first. */
    readonly part: Part;
    /** One line. */
    readonly title: string;
    /** What happened, and why the signature differs. */
    readonly explanation: string;
    /** What to do, in words. */
    readonly mend: string;
    /** What to write in a programming language, where words do not say it all. */
    readonly code: {
        readonly [language in ProgrammingLanguage]?: string;
    };
    /** What differs, part by part. */
    readonly differences: ReadonlyArray<Difference>;
}
/** Something that is no wrong signature and looks like one, or that is certain without explaining the signature. */
export interface Advisory {
    /** Stable; begins with its row where it has one: `T5-stale-timestamp`. */
    readonly id: string;
    /** What was seen, in English: numbers and header names. */
    readonly detail: string;
    /** One line. */
    readonly title: string;
    /** Why it matters. */
    readonly explanation: string;
    /** What to do. */
    readonly mend: string;
}
/** A part that was varied. */
export interface Tried {
    /** The part. */
    readonly part: Part;
    /** How many other values it was given. */
    readonly variants: number;
}
/** What is wrong with a signature. */
export declare class Diagnosis {
    /** Made by paraf alone. */
    private constructor();
    /** The signature is right as it stands. */
    get matched(): boolean;
    /** What reproduces the signature, fewest changes first. Empty where it is right, and where nothing explains it. */
    get findings(): ReadonlyArray<Finding>;
    /** What is no wrong signature and looks like one. */
    get advisories(): ReadonlyArray<Advisory>;
    /** The parts that were taken to be right. */
    get heldFixed(): ReadonlyArray<Part>;
    /** The parts that were varied. */
    get tried(): ReadonlyArray<Tried>;
    /** The bound on hashed bytes was reached before everything was tried. */
    get stoppedEarly(): boolean;
    /** How many bytes were hashed. */
    get hashedBytes(): number;
    /** For logs: the findings by their IDs. */
    toString(): string;
}
