/** The time of a bank. */
export class Clock {
    /**
     * Made by `Bank` alone.
     *
     * @protected
     * @param {(method: string, asked?: unknown) => Promise<{ now: string }>} call
     */
    protected constructor();
    /**
     * What time it is, as `timestamp` and `now` take it: `2026-01-31T10:00:00+07:00`.
     *
     * @returns {Promise<string>}
     */
    now(): Promise<string>;
    /**
     * Stops the clock, here or at a moment that is not behind it. Returns the time.
     *
     * @param {string} [at]
     * @returns {Promise<string>}
     */
    freeze(at?: string): Promise<string>;
    /**
     * Lets the clock run as fast as the machine's. Returns the time.
     *
     * @returns {Promise<string>}
     */
    run(): Promise<string>;
    /**
     * Moves the clock; what is due on the way happens at its own moment. Returns the time.
     *
     * @param {number} seconds
     * @returns {Promise<string>}
     */
    advance(seconds: number): Promise<string>;
    /**
     * Moves the clock to what comes next: the end of a call's time, of a hold, of a late answer. Returns the time.
     *
     * @returns {Promise<string>}
     */
    next(): Promise<string>;
    #private;
}
