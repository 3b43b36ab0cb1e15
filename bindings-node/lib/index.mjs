import paraf from './index.js'

export const {
  BodyHasher,
  DEFAULT_TOLERANCE,
  ParafError,
  PreparedSigner,
  Profile,
  Rejected,
  Signer,
  TokenVerifier,
  VERSION,
  Verifier,
  bodyDigest,
  endpointUrl,
  errorCodes,
  minify,
  parseKey,
  profiles,
} = paraf
