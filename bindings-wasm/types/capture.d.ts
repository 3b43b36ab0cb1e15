/** A request as it was captured, and what is known of its answer. Nothing of it is checked; logs show no header. */
export declare class CapturedRequest {
    /** Made by paraf alone. */
    private constructor();
    /** The method. */
    get method(): string;
    /** The URL, or the path and query where the capture has no more. */
    get url(): string;
    /** The headers in their order. They hold tokens. */
    get headers(): ReadonlyArray<readonly [name: string, value: string]>;
    /** The body, byte for byte. */
    get body(): Uint8Array<ArrayBuffer>;
    /** The `responseCode` of the answer, where the capture has it. */
    get responseCode(): string | undefined;
    /** The `responseMessage` of the answer, likewise. */
    get responseMessage(): string | undefined;
    /** What is to be known of how it was read, before anything is called wrong. */
    get notes(): readonly CaptureNote[];
    /** For logs. */
    toString(): string;
}
/** Something to be known of how a request was read. */
export interface CaptureNote {
    /** Stable, for example `sanitized-har`. */
    readonly id: string;
    /** What is said. */
    readonly text: string;
}
/** What is known of an answer. */
export interface CapturedResponse {
    /** The HTTP status. */
    readonly status: number | undefined;
    /** The `responseCode`. */
    readonly code: string | undefined;
    /** The `responseMessage`. */
    readonly message: string | undefined;
}
