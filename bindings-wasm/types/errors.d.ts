import type { ErrorCode } from './generated/error-code.js';
import type { Language } from './words.js';
export type { ErrorCode };
/**
 * An error: a stable code, the field at fault and a message. `code` never changes its meaning and is the same in every language: match on it, show `message` to a
 * person. Neither holds a secret, a token or a body. What a function of yours threw (`rsaSigner`), or the host said, is the `cause`.
 *
 * ```js
 * try {
 *   minify('{"a');
 * } catch (error) {
 *   if (error instanceof ParafError) console.log(error.code, error.offset); // invalid-body 1
 * }
 * ```
 */
export declare class ParafError extends Error {
    /** The stable code. */
    readonly code: ErrorCode;
    /** The argument, header or setting at fault, as the standard or the Rust core spells it (`access_token`). */
    readonly field: string;
    /** Where in the body or URL, in bytes of UTF-8 from its start. */
    readonly offset: number | undefined;
    /** The stable name of the cause, where the code has several: those of `unreadable-capture` stand in `docs/captures.md`. */
    readonly reason: string | undefined;
    /** Made by paraf alone. */
    protected constructor(message: string, code: ErrorCode, field: string, offset?: number, reason?: string, cause?: unknown);
    /** The message in a language that people read: `en` is `message` itself. */
    text(language: Language): string;
}
/**
 * A received message is refused. `message` is for your log; the other fields are the answer to send back, and tell less.
 *
 * ```js
 * return new Response(error.responseBody, { status: error.httpStatus, headers: { 'Content-Type': 'application/json' } });
 * ```
 */
export declare class Rejected extends ParafError {
    /** The HTTP status to answer with. */
    readonly httpStatus: number;
    /** The seven characters of the SNAP answer, for example `4012400`. */
    readonly responseCode: string;
    /** For example `Unauthorized. [Signature]`. */
    readonly responseMessage: string;
    /** The JSON to answer with: `responseCode` and `responseMessage`. */
    readonly responseBody: string;
    /** Made by paraf alone. */
    protected constructor(message: string, code: ErrorCode, field: string, offset: number | undefined, httpStatus: number, responseCode: string, responseMessage: string, responseBody: string);
}
