/**
 * The bank did not start, or did not do what was asked. `code` never changes its meaning: `not-installed`, `not-started`, `no-answer`,
 * `no-partner-url`, and those of the control API.
 */
export class BankError extends Error {
    /**
     * @param {string} code
     * @param {string} field
     * @param {string} message
     * @param {{ cause?: unknown }} [options]
     */
    constructor(code: string, field: string, message: string, options?: {
        cause?: unknown;
    });
    /**
     * The stable code.
     *
     * @readonly
     */
    readonly code: string;
    /**
     * What is at fault.
     *
     * @readonly
     */
    readonly field: string;
}
export class Control {
    /** @param {number} port */
    constructor(port: number);
    port: number;
    /**
     * The JSON of the answer, or undefined where it has none.
     *
     * @param {string} method
     * @param {string} path
     * @param {unknown} [body]
     * @returns {Promise<any>}
     */
    call(method: string, path: string, body?: unknown): Promise<any>;
    /**
     * A file.
     *
     * @param {string} path
     * @returns {Promise<string>}
     */
    text(path: string): Promise<string>;
    /**
     * @param {string} method
     * @param {string} path
     * @param {string} [body]
     * @returns {Promise<{ status: number, text: string }>}
     */
    send(method: string, path: string, body?: string): Promise<{
        status: number;
        text: string;
    }>;
}
