import type { Direction, Rule } from './words.js';
/** A service of the standard, or a provider's own. */
export interface Service {
    /** What `service` and `validate` take: the code, except where two services of a provider share one (`32-shared-biller`). */
    readonly id: string;
    /** The two characters that stand for it in a response code. */
    readonly code: string;
    /** The name in English. */
    readonly name: string;
    /** The name in Indonesian. */
    readonly nameId: string;
    /** The HTTP method. */
    readonly method: string;
    /** The path; what stands before it is the provider's, or, for calls to the partner, the partner's. */
    readonly path: string;
    /** Who calls whom. */
    readonly direction: Direction;
    /** The CHANNEL-ID that the provider fixes for it, if it does. */
    readonly channelId: string | undefined;
    /** The most characters of X-EXTERNAL-ID, where the provider gives this service its own bound. */
    readonly externalIdLength: number | undefined;
    /** The fewest and the most characters of X-PARTNER-ID, likewise. */
    readonly partnerIdLength: readonly [least: number, most: number] | undefined;
    /** Whose table this is: the provider's, or `snap`. */
    readonly profile: string;
}
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
/** What to do with a virtual-account payment. */
export interface PaymentDecision {
    /** Book it: it is new. Or book nothing: it is the same payment again, or another one under an X-EXTERNAL-ID that is used up for today. */
    readonly decision: 'book' | 'repeat' | 'conflict';
    /** The code to answer with; none where the booking decides. */
    readonly responseCode: string | undefined;
    /** The `paymentFlagStatus` to answer with; none where the booking decides. */
    readonly status: string | undefined;
}
