// The parts of what `explain` and `diagnose` return: plain objects, which the module makes by these functions.

import { pairs as twoByTwo } from './pairs.js';
import type { Part, ProgrammingLanguage } from './words.js';

/** @internal */
export const pairs = <Item>(flat: Iterable<Item>): Array<[Item, Item]> => twoByTwo(flat);

/** A named part of the string-to-sign. */
export interface TraceSegment {
  /** What it is, for example `endpoint_url`. */
  readonly field: string;
  /** Its text; for an access token, only its length. */
  readonly text: string;
  /** Where it begins in the exact string-to-sign, in UTF-16 units as JavaScript counts. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

/**
 * Two texts that should be one: what is right, and what was signed. Tokens and secrets are redacted; long texts are cut around the
 * first difference.
 */
export interface Difference {
  /** The part that differs. */
  readonly part: Part;
  /** What the profile signs here. */
  readonly expected: string;
  /** What was signed. */
  readonly signed: string;
  /** Where the two differ first, in bytes of UTF-8 from the beginning of the part. */
  readonly offset: number;
  /** The same place in `expected` and `signed`, in UTF-16 units: `signed.slice(mark)` begins with the difference. */
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
  readonly fix: string;
  /** What to write in a programming language, where words do not say it all. */
  readonly code: { readonly [language in ProgrammingLanguage]?: string };
  /** What differs, part by part. */
  readonly differences: ReadonlyArray<Difference>;
}

/** An observation that is certain but does not explain the signature, such as a stale clock or a mandatory header that is missing. */
export interface Advisory {
  /** Stable; begins with its row where it has one: `T5-stale-timestamp`. */
  readonly id: string;
  /** What was seen: numbers, header names, the code of the response. */
  readonly detail: string;
  /** One line. */
  readonly title: string;
  /** Why it matters. */
  readonly explanation: string;
  /** What to do. */
  readonly fix: string;
  /** Whether the request is not known well enough to check its signature: tell it before anything else. */
  readonly isBlocking: boolean;
}

/** A part that was varied. */
export interface Tried {
  /** The part. */
  readonly part: Part;
  /** How many other values it was given. */
  readonly variants: number;
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
  fix: string,
  code: string[],
  differences: Difference[],
): Finding => ({ id, changes, part, title, explanation, fix, code: Object.fromEntries(twoByTwo(code)), differences });

/** @internal */
export const difference = (part: Part, expected: string, signed: string, offset: number, mark: number): Difference =>
  ({ part, expected, signed, offset, mark });

/** @internal */
export const advisory = (
  id: string,
  detail: string,
  title: string,
  explanation: string,
  fix: string,
  isBlocking: boolean,
): Advisory => ({ id, detail, title, explanation, fix, isBlocking });

/** @internal */
export const tried = (part: Part, variants: number): Tried => ({ part, variants });
