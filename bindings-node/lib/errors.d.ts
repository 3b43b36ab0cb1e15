/**
 * An error: a stable code, the field at fault and a message. `code` never changes its meaning and is the same in every language: match on it, show `message` to a
 * person. Neither holds a secret, a token or a body. What a function of yours threw (`rsaSigner`), or the operating system said, is the
 * `cause`.
 *
 * ```js
 * try {
 *   minify('{"a')
 * } catch (error) {
 *   if (error instanceof ParafError) console.log(error.code, error.offset) // invalid-body 3
 * }
 * ```
 */
export class ParafError extends Error {
    /**
     * Made by paraf alone.
     *
     * @protected
     * @param {string} message
     * @param {ErrorCode} code
     * @param {string} field
     * @param {number | undefined} offset
     * @param {string} [reason]
     * @param {unknown[]} cause
     */
    protected constructor();
    /**
     * The stable code.
     *
     * @readonly
     */
    readonly code: ErrorCode;
    /**
     * The argument, header or setting at fault, as the standard or the Rust core spells it (`access_token`): the same in every
     * language.
     *
     * @readonly
     */
    readonly field: string;
    /**
     * Where in the body or URL, in bytes of UTF-8 from its start.
     *
     * @readonly
     */
    readonly offset: number | undefined;
    /**
     * The stable name of the cause, where the code has several: those of `unreadable-capture` stand in `docs/captures.md`.
     *
     * @readonly
     */
    readonly reason: string | undefined;
    /**
     * The message in a language that people read: the field, what is wrong with it, and where.
     *
     * @param {Language} language
     * @returns {string}
     */
    text(language: Language): string;
}
/**
 * A received message is refused. `message` is for your log; the other fields are the answer to send back, and tell less.
 *
 * ```js
 * res.writeHead(error.httpStatus, { 'Content-Type': 'application/json' }).end(error.responseBody)
 * ```
 */
export class Rejected extends ParafError {
    /**
     * Made by paraf alone.
     *
     * @protected
     * @param {string} message
     * @param {ErrorCode} code
     * @param {string} field
     * @param {number | undefined} offset
     * @param {number} httpStatus
     * @param {string} responseCode
     * @param {string} responseMessage
     * @param {string} responseBody
     */
    protected constructor();
    /**
     * The HTTP status to answer with.
     *
     * @readonly
     */
    readonly httpStatus: number;
    /**
     * The seven characters of the SNAP answer, for example `4012400`.
     *
     * @readonly
     */
    readonly responseCode: string;
    /**
     * For example `Unauthorized. [Signature]`.
     *
     * @readonly
     */
    readonly responseMessage: string;
    /**
     * The JSON to answer with: `responseCode` and `responseMessage`.
     *
     * @readonly
     */
    readonly responseBody: string;
}
/** @param {{ errorText: typeof errorText }} native */
export function install(native: {
    errorText: typeof errorText;
}): void;
import type { ErrorCode } from '../index.js';
import type { Language } from '../index.js';
/** @import { ErrorCode, Language } from '../index.js' */
/** @type {(code: string, field: string, message: string, language: Language) => string} */
declare let errorText: (code: string, field: string, message: string, language: Language) => string;
export {};
