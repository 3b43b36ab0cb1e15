/// <reference lib="esnext.disposable" preserve="true" />
import { BodyHasher, PreparedSigner, Profile, ResponseCode, Signer, TokenVerifier, Verifier } from './module.js';
export type { Advisory, Diagnosis, Difference, Finding, Part, ProgrammingLanguage, Trace, TraceSegment, Tried } from './diagnosis.js';
export { ParafError, Rejected } from './errors.js';
export type { ErrorCode } from './errors.js';
export type { Advice, Category, Outcome, Service, Violation } from './messages.js';
export { bodyDigest, diagnose, endpointUrl, errorCodes, explain, minify, parseKey, profiles, service, serviceOf, services, validate, } from './module.js';
export type * from './options.js';
export type { KeyInfo, Segment, SignedRequest, StringToSign, Verified, VerifiedTokenRequest } from './results.js';
export { BodyHasher, PreparedSigner, Profile, ResponseCode, Signer, TokenVerifier, Verifier };
/** How many bytes `diagnose` hashes at most when it is given no `hashedBytes`: the bound on its time, the same on every machine. */
export declare const DEFAULT_HASHED_BYTES: number;
/** How many seconds a timestamp may differ from now when `verify` is given no `tolerance`. */
export declare const DEFAULT_TOLERANCE: number;
/** The version of this package. */
export declare const VERSION: string;
