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
  notes: CaptureNote[];
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
    notes: string[],
  ) {
    requests.put(this, {
      description,
      method,
      url,
      headers: pairs(headers),
      body,
      responseCode,
      responseMessage,
      notes: pairs(notes).map(([id, text]) => ({ id, text })),
    });
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

  /** What is to be known of how it was read, before anything is called wrong. */
  get notes(): readonly CaptureNote[] {
    return requests.of(this).notes;
  }

  /** For logs. */
  toString(): string {
    return requests.of(this).description;
  }
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

/** @internal */
export const capturedResponse = (
  status: number | undefined,
  code: string | undefined,
  message: string | undefined,
): CapturedResponse => ({ status, code, message });
