import type { Advice, Outcome, Rule } from './words.js';
/** One thing that is wrong with a message. Its texts name fields, never values: it may be logged. */
export interface Violation {
    /** The rule. */
    readonly rule: Rule;
    /** Where: a JSON pointer (RFC 6901), empty for the message as a whole. */
    readonly pointer: string;
    /** What is wrong, in lower case. */
    readonly message: string;
    /** What a bank would answer, for example `4001701`, before SNAP `ESB-82-030`; empty where it publishes no code. */
    readonly responseCode: string;
    /** The message that goes with it, for example `Invalid Field Format [amount.value]`. */
    readonly responseMessage: string;
}
/** The two fields of an amount in a message. */
export interface AmountFields {
    /** The value with its two decimals. */
    readonly value: string;
    /** The currency. */
    readonly currency: string;
}
/** What to do with a delivery, what to write, and what to answer. */
export interface NextStep {
    /**
     * What to do.
     *
     * - `book`: it is new. Insert `record` and both keys, only if neither is there, then book it; who loses that race reads again.
     * - `interrupted`: it was claimed, and never finished. Put `record` in the place of the one that was found, then book it, if it is not
     *   booked already.
     * - `answer`: an inquiry. Keep its call key, and answer it afresh.
     * - `conflict`: another payment has this X-EXTERNAL-ID. Book nothing, answer code and status.
     * - `repeat`: the same payment by the same call. Book nothing, answer code and status, which is the first one.
     * - `first-answer`: the same by another call. Book nothing, send `answer` once more.
     * - `refuse`: it cannot be booked, and nothing of it was. Answer code and status.
     * - `mismatch`: what was booked, or is being booked, is something else under the same ID. No SNAP answer; tell a person.
     * - `busy`: it is being booked. Wait, decide again, and after a few seconds send no SNAP answer.
     * - `person`: nobody can tell which event this is. No SNAP answer; tell a person.
     */
    readonly step: 'book' | 'interrupted' | 'answer' | 'conflict' | 'repeat' | 'first-answer' | 'refuse' | 'mismatch' | 'busy' | 'person';
    /** What to write, as JSON text; none where nothing is written. */
    readonly record: string | undefined;
    /** The code to answer with, for example `4042518`; none where the handler decides, and where there is no SNAP answer. */
    readonly responseCode: string | undefined;
    /** The provider's message for that code; none where `answer` has it. */
    readonly responseMessage: string | undefined;
    /** The status to answer with, `paymentFlagStatus` or its like. */
    readonly status: '00' | '01' | undefined;
    /** The whole body to answer with: the first answer. */
    readonly answer: string | undefined;
    /** Pointers to what is not as it was the first time. */
    readonly differs: readonly string[];
}
/** An answer that keeps to its table. */
export interface BuiltAnswer {
    /** The HTTP status to send. */
    readonly httpStatus: number;
    /** The code in the body, for example `2002400`. */
    readonly responseCode: string;
    /** The body to send, as JSON. */
    readonly body: string;
}
/** What a provider's answer to a call of yours says. */
export interface ReceivedResponse {
    /** The code in the answer as it stands there. It need not belong to the call: see `outcome`. */
    readonly responseCode: string | undefined;
    /** The message in the answer. */
    readonly responseMessage: string | undefined;
    /** What became of the call. */
    readonly outcome: Outcome;
    /** What to do next. */
    readonly advice: Advice;
    /** The code of the service that tells what became of it. */
    readonly statusService: string | undefined;
}
