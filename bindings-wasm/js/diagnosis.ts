// What `explain` and `diagnose` return.

import { Held } from './held.js';
import { pairs } from './pairs.js';

/** A named part of the string-to-sign. */
export interface TraceSegment {
  /** What it is, for example `endpoint_url`. */
  readonly field: string;
  /** Its text; the length alone where it is an access token. */
  readonly text: string;
  /** Where it begins in the exact string-to-sign, in UTF-16 units as JavaScript counts. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

interface TraceContents {
  description: string;
  algorithm: Trace['algorithm'];
  encoding: Trace['encoding'];
  isTokenRequest: boolean;
  method: string;
  endpointUrl: string;
  timestamp: string;
  body: Uint8Array<ArrayBuffer>;
  removed: Array<[start: number, end: number]>;
  bodyDigest: string | undefined;
  template: string;
  stringToSign: string;
  revealed: string;
  segments: TraceSegment[];
  signature: string;
  headers: Array<[name: string, value: string]>;
}

const traces = new Held<TraceContents>();

/** Every stage of a signature but the signature itself. Tokens are redacted; what shows them is called `reveal...`. */
export class Trace {
  /** Made by paraf alone. */
  private constructor(
    description: string,
    algorithm: Trace['algorithm'],
    encoding: Trace['encoding'],
    isTokenRequest: boolean,
    method: string,
    endpointUrl: string,
    timestamp: string,
    body: Uint8Array<ArrayBuffer>,
    removed: Uint32Array,
    bodyDigest: string | undefined,
    template: string,
    stringToSign: string,
    revealed: string,
    segments: TraceSegment[],
    signature: string,
    headers: string[],
  ) {
    const rules = { description, algorithm, encoding, isTokenRequest, template };
    const parts = { method, endpointUrl, timestamp, body, removed: pairs(removed), bodyDigest };
    traces.put(this, { ...rules, ...parts, stringToSign, revealed, segments, signature, headers: pairs(headers) });
  }

  /** The primitive. */
  get algorithm(): 'hmac-sha512' | 'hmac-sha256' | 'rsa-sha256' {
    return traces.of(this).algorithm;
  }

  /** How the signature is written. */
  get encoding(): 'base64' | 'hex' {
    return traces.of(this).encoding;
  }

  /** A request for an access token, which is signed in another way than a transaction. */
  get isTokenRequest(): boolean {
    return traces.of(this).isTokenRequest;
  }

  /** The method as it is signed. */
  get method(): string {
    return traces.of(this).method;
  }

  /** The URL as it is signed. */
  get endpointUrl(): string {
    return traces.of(this).endpointUrl;
  }

  /** The timestamp as it is signed. */
  get timestamp(): string {
    return traces.of(this).timestamp;
  }

  /** The canonical body. */
  get body(): Uint8Array<ArrayBuffer> {
    return traces.of(this).body;
  }

  /** The bytes of the body as it was given that the canonical one does not have: where each run of them begins and ends. */
  get removed(): ReadonlyArray<readonly [start: number, end: number]> {
    return traces.of(this).removed;
  }

  /** The digest of the canonical body as it stands in the string; none where the profile leaves that of an empty body out. */
  get bodyDigest(): string | undefined {
    return traces.of(this).bodyDigest;
  }

  /** The profile's template of the string: `{method}:{endpoint_url}:...`. */
  get template(): string {
    return traces.of(this).template;
  }

  /** The string-to-sign with the token redacted. */
  get stringToSign(): string {
    return traces.of(this).stringToSign;
  }

  /** The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs. */
  revealStringToSign(): string {
    return traces.of(this).revealed;
  }

  /** The parts of the string-to-sign, in order; the token redacted. */
  get segments(): ReadonlyArray<TraceSegment> {
    return traces.of(this).segments;
  }

  /** The signature that was sent. */
  get signature(): string {
    return traces.of(this).signature;
  }

  /** The headers whose values were used; tokens redacted. */
  get headers(): ReadonlyArray<readonly [name: string, value: string]> {
    return traces.of(this).headers;
  }

  /** For logs. */
  toString(): string {
    return traces.of(this).description;
  }
}

/** A part of a signed request. */
export type Part =
  | 'method'
  | 'endpoint_url'
  | 'access_token'
  | 'body'
  | 'timestamp'
  | 'client_key'
  | 'string_to_sign'
  | 'key'
  | 'algorithm'
  | 'encoding';

/** A language that programs are written in. */
export type ProgrammingLanguage = 'php' | 'javascript' | 'python' | 'java' | 'go' | 'csharp';

/**
 * Two texts that should be one: what is right, and what was signed. Tokens and secrets are redacted; long texts are cut around the
 * first difference.
 */
export interface Difference {
  /** The part that differs. */
  readonly part: Part;
  /** What the profile signs here. */
  readonly right: string;
  /** What was signed. */
  readonly signed: string;
  /** Where the two differ first, in bytes of UTF-8 from the beginning of the part. */
  readonly offset: number;
  /** The same place in `right` and `signed`, in UTF-16 units: `signed.slice(mark)` begins with the difference. */
  readonly mark: number;
}

/** One change, or two, that reproduce the signature exactly. */
export interface Finding {
  /** Stable, and beginning with its row: `B5-php-slash`; two changes are joined by `+`. */
  readonly id: string;
  /** The rows of the list of mistakes: `['B5']`, `['S1', 'B5']`. */
  readonly changes: ReadonlyArray<string>;
  /** The part at fault; of two, the first. */
  readonly part: Part;
  /** One line. */
  readonly title: string;
  /** What happened, and why the signature differs. */
  readonly explanation: string;
  /** What to do, in words. */
  readonly mend: string;
  /** What to write in a programming language, where words do not say it all. */
  readonly code: { readonly [language in ProgrammingLanguage]?: string };
  /** What differs, part by part. */
  readonly differences: ReadonlyArray<Difference>;
}

/** Something that is no wrong signature and looks like one, or that is certain without explaining the signature. */
export interface Advisory {
  /** Stable; begins with its row where it has one: `T5-stale-timestamp`. */
  readonly id: string;
  /** What was seen, in English: numbers and header names. */
  readonly detail: string;
  /** One line. */
  readonly title: string;
  /** Why it matters. */
  readonly explanation: string;
  /** What to do. */
  readonly mend: string;
}

/** A part that was varied. */
export interface Tried {
  /** The part. */
  readonly part: Part;
  /** How many other values it was given. */
  readonly variants: number;
}

interface DiagnosisContents {
  description: string;
  matched: boolean;
  findings: Finding[];
  advisories: Advisory[];
  heldFixed: Part[];
  tried: Tried[];
  stoppedEarly: boolean;
  hashedBytes: number;
}

const diagnoses = new Held<DiagnosisContents>();

/** What is wrong with a signature. */
export class Diagnosis {
  /** Made by paraf alone. */
  private constructor(
    description: string,
    matched: boolean,
    findings: Finding[],
    advisories: Advisory[],
    heldFixed: Part[],
    tried: Tried[],
    stoppedEarly: boolean,
    hashedBytes: number,
  ) {
    diagnoses.put(this, { description, matched, findings, advisories, heldFixed, tried, stoppedEarly, hashedBytes });
  }

  /** The signature is right as it stands. */
  get matched(): boolean {
    return diagnoses.of(this).matched;
  }

  /** What reproduces the signature, fewest changes first. Empty where it is right, and where nothing explains it. */
  get findings(): ReadonlyArray<Finding> {
    return diagnoses.of(this).findings;
  }

  /** What is no wrong signature and looks like one. */
  get advisories(): ReadonlyArray<Advisory> {
    return diagnoses.of(this).advisories;
  }

  /** The parts that were taken to be right. */
  get heldFixed(): ReadonlyArray<Part> {
    return diagnoses.of(this).heldFixed;
  }

  /** The parts that were varied. */
  get tried(): ReadonlyArray<Tried> {
    return diagnoses.of(this).tried;
  }

  /** The bound on hashed bytes was reached before everything was tried. */
  get stoppedEarly(): boolean {
    return diagnoses.of(this).stoppedEarly;
  }

  /** How many bytes were hashed. */
  get hashedBytes(): number {
    return diagnoses.of(this).hashedBytes;
  }

  /** For logs: the findings by their IDs. */
  toString(): string {
    return diagnoses.of(this).description;
  }
}

/** @internal */
export const traceSegment = (field: string, text: string, start: number, end: number): TraceSegment => ({ field, text, start, end });

/** @internal */
export const finding = (
  id: string,
  changes: string[],
  part: Part,
  title: string,
  explanation: string,
  mend: string,
  code: string[],
  differences: Difference[],
): Finding => ({ id, changes, part, title, explanation, mend, code: Object.fromEntries(pairs(code)), differences });

/** @internal */
export const difference = (part: Part, right: string, signed: string, offset: number, mark: number): Difference =>
  ({ part, right, signed, offset, mark });

/** @internal */
export const advisory = (id: string, detail: string, title: string, explanation: string, mend: string): Advisory =>
  ({ id, detail, title, explanation, mend });

/** @internal */
export const tried = (part: Part, variants: number): Tried => ({ part, variants });
