/// <reference lib="esnext.disposable" preserve="true" />

import { inspectAsText } from './inspect.js';
import {
  BodyHasher,
  PreparedSigner,
  Profile,
  Signer,
  TokenVerifier,
  Verifier,
  defaultTolerance,
  version,
} from './module.js';
import { SignedRequest, StringToSign, Verified, VerifiedTokenRequest } from './results.js';

export { ParafError, Rejected } from './errors.js';
export type { ErrorCode } from './errors.js';
export { bodyDigest, endpointUrl, errorCodes, minify, parseKey, profiles } from './module.js';
export type * from './options.js';
export type { KeyInfo, Segment, SignedRequest, StringToSign, Verified, VerifiedTokenRequest } from './results.js';
export { BodyHasher, PreparedSigner, Profile, Signer, TokenVerifier, Verifier };

/** How many seconds a timestamp may differ from now when `verify` is given no `tolerance`. */
export const DEFAULT_TOLERANCE: number = defaultTolerance();

/** The version of this package. */
export const VERSION: string = version();

inspectAsText(BodyHasher, PreparedSigner, Profile, Signer, TokenVerifier, Verifier);
inspectAsText(SignedRequest, StringToSign, Verified, VerifiedTokenRequest);
