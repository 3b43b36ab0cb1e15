/// <reference lib="esnext.disposable" preserve="true" />
import { CapturedRequest } from './capture.js';
import { KeyPair } from './keys.js';
import { Amount, BodyHasher, Delivery, Diagnosis, EsbCode, PreparedSigner, Profile, ResponseCode, Service, Signer, StatementWindow, TokenVerifier, Trace, UnsignedRequest, UnverifiedRequest, UnverifiedTokenRequest, Verifier, VirtualAccountNumber } from './module.js';
export type { CapturedResponse } from './capture.js';
export type { Advisory, Difference, Finding, TraceSegment, Tried } from './diagnosis.js';
export { ParafError, Rejected } from './errors.js';
export type { ErrorCode } from './errors.js';
export type { InspectedKey, KeyInfo } from './keys.js';
export type { AmountFields, BuiltAnswer, NextStep, ReceivedResponse, Violation } from './messages.js';
export { answer, bodyDigest, capturedRequests, capturedResponse, checkAnswer, decideInquiry, decidePayment, diagnose, endpointUrl, errorCodes, explain, finishPayment, generateKeyPair, inspectKey, minify, newExternalId, newPartnerReferenceNo, parseKey, profiles, readResponse, service, serviceOf, services, statementWindows, validate, validateReference, } from './module.js';
export type * from './options.js';
export type { Segment, SignedRequest, StringToSign, Verified, VerifiedTokenRequest } from './results.js';
export type * from './words.js';
export { Amount, BodyHasher, CapturedRequest, Delivery, Diagnosis, EsbCode, KeyPair, PreparedSigner, Profile, ResponseCode };
export { Service, Signer, StatementWindow, TokenVerifier, Trace, UnsignedRequest, UnverifiedRequest, UnverifiedTokenRequest };
export { Verifier, VirtualAccountNumber };
/** How many bytes `diagnose` hashes at most when it is given no `hashedBytes`: the bound on its time, the same on every machine. */
export declare const DEFAULT_MAX_HASHED_BYTES: number;
/** How many seconds a timestamp may differ from now when `verify` is given no `tolerance`. */
export declare const DEFAULT_TOLERANCE: number;
/** The version of this package. */
export declare const VERSION: string;
