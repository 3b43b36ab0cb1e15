// What is said of messages: plain objects, which the module makes by these functions.

import type { Rule } from './words.js';

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

/** @internal */
export const paymentDecision = (
  decision: PaymentDecision['decision'],
  responseCode: string | undefined,
  status: string | undefined,
): PaymentDecision => ({ decision, responseCode, status });

/** @internal */
export const amountFields = (value: string, currency: string): AmountFields => ({ value, currency });

/** @internal */
export const violation = (
  rule: Rule,
  pointer: string,
  message: string,
  responseCode: string,
  responseMessage: string,
): Violation => ({ rule, pointer, message, responseCode, responseMessage });
