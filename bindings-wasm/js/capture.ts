// What was pasted.

import { Held } from './held.js';
import { pairs } from './pairs.js';

const requests = new Held<{
  description: string;
  method: string;
  url: string;
  headers: Array<[name: string, value: string]>;
  body: Uint8Array<ArrayBuffer>;
  responseCode: string | undefined;
  responseMessage: string | undefined;
}>();

/** A request as it was captured, and what is known of its answer. Nothing of it is checked; logs show no header. */
export class CapturedRequest {
  /** Made by paraf alone. */
  private constructor(
    description: string,
    method: string,
    url: string,
    headers: string[],
    body: Uint8Array<ArrayBuffer>,
    responseCode: string | undefined,
    responseMessage: string | undefined,
  ) {
    requests.put(this, { description, method, url, headers: pairs(headers), body, responseCode, responseMessage });
  }

  /** The method. */
  get method(): string {
    return requests.of(this).method;
  }

  /** The URL, or the path and query where the capture has no more. */
  get url(): string {
    return requests.of(this).url;
  }

  /** The headers in their order. They hold tokens. */
  get headers(): ReadonlyArray<readonly [name: string, value: string]> {
    return requests.of(this).headers;
  }

  /** The body, byte for byte. */
  get body(): Uint8Array<ArrayBuffer> {
    return requests.of(this).body;
  }

  /** The `responseCode` of the answer, where the capture has it. */
  get responseCode(): string | undefined {
    return requests.of(this).responseCode;
  }

  /** The `responseMessage` of the answer, likewise. */
  get responseMessage(): string | undefined {
    return requests.of(this).responseMessage;
  }

  /** For logs. */
  toString(): string {
    return requests.of(this).description;
  }
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

/** @internal */
export const capturedResponse = (
  status: number | undefined,
  code: string | undefined,
  message: string | undefined,
): CapturedResponse => ({ status, code, message });
