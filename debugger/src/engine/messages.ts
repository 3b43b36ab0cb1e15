// What the page asks the engine, and what it answers: plain values, as they pass between the two.

import type { Diagnosis as ParafDiagnosis, Trace as ParafTrace } from 'paraf-wasm';
import type { Language } from '../locale/index.js';

export type { Advisory, Difference, Finding } from 'paraf-wasm';

export type Header = readonly [name: string, value: string];

export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
}

/** A text in each language, so that it changes with the page's. */
export type Texts = Readonly<Record<Language, string>>;

export interface Captured extends Request {
  readonly responseCode?: string | undefined;
  readonly responseMessage?: string | undefined;
  /** What is to be known of how it was read. */
  readonly notes: readonly Texts[];
}

export type Direction = 'to-provider' | 'to-partner';

/** As much of the credential as was given; nothing for what was left empty. */
export interface Credential {
  readonly clientKey?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly otherSecret?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly apiSecret?: string | undefined;
  readonly accessToken?: string | undefined;
  readonly privateKey?: Uint8Array | undefined;
  readonly publicKeys: readonly Uint8Array[];
}

/** What is known around the request. */
export interface Around {
  readonly responseCode?: string | undefined;
  readonly responseMessage?: string | undefined;
  readonly now?: string | undefined;
  readonly tokenIssuedAt?: string | undefined;
  readonly hashedBody?: string | undefined;
}

export interface Case {
  readonly profile: string;
  readonly direction: Direction;
  readonly credential: Credential;
  readonly around: Around;
}

/** What paraf refused. */
export interface Failure {
  readonly code: string;
  readonly field: string;
  readonly texts: Texts;
  readonly offset?: number | undefined;
}

/** As paraf explains it; `revealed` is the exact string-to-sign. */
export type Trace = Pick<
  ParafTrace,
  | 'algorithm'
  | 'encoding'
  | 'method'
  | 'endpointUrl'
  | 'timestamp'
  | 'body'
  | 'removed'
  | 'bodyDigest'
  | 'template'
  | 'stringToSign'
  | 'segments'
  | 'signature'
  | 'headers'
> & { readonly revealed: string };

export type Diagnosis = Pick<
  ParafDiagnosis,
  'answer' | 'missing' | 'findings' | 'advisories' | 'assumed' | 'tried' | 'stoppedEarly'
>;

export interface Analysis {
  readonly trace: Trace | Failure;
  readonly diagnosis: Diagnosis | Failure;
}

export interface ProfileInfo {
  readonly name: string;
  readonly title: Texts;
  /** The rules that differ from the profile's base, or that have a source: path, value, where it is written. */
  readonly rules: readonly { readonly path: string; readonly value?: string | undefined; readonly source?: Texts | undefined }[];
}

/** What a file is that should hold a key. */
export interface KeyInfo {
  readonly name: Texts;
  /** A key in some form, read or not. */
  readonly isKey: boolean;
  readonly privateBits?: number | undefined;
  readonly publicBits?: number | undefined;
  /** The same in two files that belong together. */
  readonly fingerprint?: string | undefined;
  readonly problem?: Failure | undefined;
  readonly privateCommand?: string | undefined;
  readonly publicCommand?: string | undefined;
}

/** By the name of the question: what is given with it, and what is answered. */
export interface Questions {
  about: { given: undefined; answer: { version: string; profiles: ProfileInfo[] } };
  capture: { given: string | Uint8Array; answer: Captured[] };
  key: { given: Uint8Array; answer: KeyInfo };
  analyse: { given: { requests: Request[]; case: Case; language: Language }; answer: Analysis[] };
}

export type Kind = keyof Questions;
export interface Asked<K extends Kind = Kind> {
  readonly number: number;
  readonly kind: K;
  readonly given: Questions[K]['given'];
}
export interface Answered {
  readonly number: number;
  readonly answer?: unknown;
  readonly failure?: Failure;
}

export const isFailure = (value: object): value is Failure => 'code' in value && 'texts' in value;

/** What is said of the field, without its name. */
export const detailOf = ({ field, texts }: Failure, language: Language): string =>
  texts[language].startsWith(`${field}: `) ? texts[language].slice(field.length + 2) : texts[language];
