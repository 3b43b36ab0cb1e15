/// <reference lib="esnext.disposable" preserve="true" />
import { BodyHasher, PreparedSigner, Profile, Signer, TokenVerifier, Verifier } from './module.js';
export { ParafError, Rejected } from './errors.js';
export type { ErrorCode } from './errors.js';
export { bodyDigest, endpointUrl, errorCodes, minify, parseKey, profiles } from './module.js';
export type * from './options.js';
export type { KeyInfo, Segment, SignedRequest, StringToSign, Verified, VerifiedTokenRequest } from './results.js';
export { BodyHasher, PreparedSigner, Profile, Signer, TokenVerifier, Verifier };
/** How many seconds a timestamp may differ from now when `verify` is given no `tolerance`. */
export declare const DEFAULT_TOLERANCE: number;
/** The version of this package. */
export declare const VERSION: string;
