/*
 * paraf for C: signs and verifies Indonesian SNAP payment API requests. The README beside the examples shows how.
 *
 * Generated from the Rust sources by cbindgen; do not edit.
 *
 * Handles     Opaque. What a _new() function, or a function with an output of that type, gives belongs to you until
 *             you give it to its _free() function, once. Freeing NULL is fine. A handle may be freed before others
 *             that were made from it. A pointer to const that a function returns is lent and never freed.
 * Results     A function that can fail returns paraf_code; PARAF_OK is 7000, not 0. Outputs come last, in front of
 *             `error`, and are written on success only.
 * Errors      `error` may be NULL. If it is not, *error is written in every case: NULL on success, else an error that
 *             you free with paraf_error_free().
 * Pointers    Are checked for NULL: PARAF_NULL_POINTER, or an empty answer from a function that cannot fail. Otherwise
 *             a pointer must be what its type says, for as many bytes or items as stand beside it, and stay so during
 *             the call. Nothing that you give is kept or freed.
 * Text        Is UTF-8: see paraf_str. Where the core knows no better code, other bytes are PARAF_INVALID_ARGUMENT.
 * Structures  Begin with their _init() function, which sets `size` to what your compiler knows and everything else to
 *             "not given". A later release adds fields at the end only: a library treats those that your program does
 *             not know as not given, and refuses a program that sets one which the library does not know.
 * Threads     No call leaves a trace for another. A handle may be used by several threads at once, except
 *             paraf_body_hasher: one thread at a time. Free a handle when all have done with it.
 * Panics      Do not leave the library: PARAF_PANIC.
 * Secrets     Are overwritten when their handle is freed, and are in no error. Your own copies are yours to overwrite.
 */
#ifndef PARAF_H
#define PARAF_H


#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__) || defined(__clang__)
#define PARAF_MUST_USE __attribute__((warn_unused_result))
#else
#define PARAF_MUST_USE
#endif


/**
 * How far, in seconds, a timestamp may be from now unless you say otherwise.
 */
#define PARAF_DEFAULT_TOLERANCE 300

/**
 * What a function returns. PARAF_OK is not 0, so that an uninitialized value is not mistaken for success. A number
 * never changes its meaning; new ones may come, so treat an unknown number as a failure.
 */
enum paraf_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * Done.
   */
  PARAF_OK = 7000,
  /**
   * No profile has this name.
   */
  PARAF_UNKNOWN_PROFILE = 7001,
  /**
   * A profile object has an unknown key, a wrong value or a broken template.
   */
  PARAF_INVALID_PROFILE = 7002,
  /**
   * The profile has no place for what was asked.
   */
  PARAF_UNSUPPORTED_BY_PROFILE = 7003,
  /**
   * The callback's signature covers no body, and that was not accepted by name.
   */
  PARAF_BODY_NOT_COVERED = 7004,
  /**
   * A credential that the profile needs was not given.
   */
  PARAF_MISSING_CREDENTIAL = 7011,
  /**
   * A secret is empty, or is a key where a secret belongs.
   */
  PARAF_INVALID_SECRET = 7012,
  /**
   * Not a key, damaged, or of the wrong kind.
   */
  PARAF_INVALID_KEY = 7013,
  /**
   * A key, but not one that may be used: not RSA, too small, too large, a weak exponent.
   */
  PARAF_UNSUPPORTED_KEY = 7014,
  /**
   * A private key that is encrypted with a passphrase.
   */
  PARAF_ENCRYPTED_KEY = 7015,
  /**
   * Not one of the methods that SNAP uses, in capitals.
   */
  PARAF_INVALID_METHOD = 7021,
  /**
   * Not a path or URL that can be signed.
   */
  PARAF_INVALID_URL = 7022,
  /**
   * A timestamp whose shape the profile does not send.
   */
  PARAF_INVALID_TIMESTAMP = 7023,
  /**
   * A header value with a character or a length that the profile does not allow.
   */
  PARAF_INVALID_HEADER = 7024,
  /**
   * A body that cannot be canonicalized.
   */
  PARAF_INVALID_BODY = 7025,
  /**
   * An argument that makes no sense, or text that is not UTF-8.
   */
  PARAF_INVALID_ARGUMENT = 7026,
  /**
   * Text that should hold a captured request or its answer, and holds none that can be read.
   */
  PARAF_UNREADABLE_CAPTURE = 7027,
  /**
   * The operating system's source of randomness failed.
   */
  PARAF_PROVIDER_FAILED = 7031,
  /**
   * Something that should be impossible; a report is welcome.
   */
  PARAF_INTERNAL = 7032,
  /**
   * Received: a mandatory header is absent or empty.
   */
  PARAF_MISSING_HEADER = 7101,
  /**
   * Received: a header that must stand once stands twice.
   */
  PARAF_DUPLICATE_HEADER = 7102,
  /**
   * Received: a header value with a wrong character or length.
   */
  PARAF_MALFORMED_HEADER = 7103,
  /**
   * Received: a timestamp that is none.
   */
  PARAF_MALFORMED_TIMESTAMP = 7104,
  /**
   * Received: a timestamp outside the window.
   */
  PARAF_STALE_TIMESTAMP = 7105,
  /**
   * Received: a body that cannot be canonicalized.
   */
  PARAF_MALFORMED_BODY = 7106,
  /**
   * Received: not the access token that was issued.
   */
  PARAF_TOKEN_MISMATCH = 7107,
  /**
   * Received: a signature that is not written as the profile writes it.
   */
  PARAF_MALFORMED_SIGNATURE = 7108,
  /**
   * Received: a signature that no secret or key of ours explains.
   */
  PARAF_SIGNATURE_MISMATCH = 7109,
  /**
   * Received: a client key that is not ours.
   */
  PARAF_UNKNOWN_CLIENT = 7110,
  /**
   * Received: a partner that is not ours.
   */
  PARAF_UNKNOWN_PARTNER = 7111,
  /**
   * A pointer that must be given is NULL. C only, as is what follows.
   */
  PARAF_NULL_POINTER = 7900,
  /**
   * The library found a fault in itself and stopped there; a report is welcome.
   */
  PARAF_PANIC = 7901,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_code paraf_code;
#else
typedef uint32_t paraf_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How a paraf_time is given.
 */
enum paraf_time_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * Not given: the operating system's clock is read.
   */
  PARAF_TIME_CLOCK = 0,
  /**
   * `text`. To sign: the exact text of the header. To verify: RFC 3339.
   */
  PARAF_TIME_TEXT = 1,
  /**
   * `epoch`, in seconds since 1970-01-01T00:00:00Z. To sign: written as the profile wants it, in Western Indonesian
   * Time.
   */
  PARAF_TIME_EPOCH_SECONDS = 2,
  /**
   * `epoch`, in milliseconds.
   */
  PARAF_TIME_EPOCH_MILLIS = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_time_kind paraf_time_kind;
#else
typedef uint32_t paraf_time_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What a customer's token is given for.
 */
enum paraf_grant
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * The `authCode` that the customer's consent returned.
   */
  PARAF_GRANT_AUTH_CODE = 1,
  /**
   * The `refreshToken` of an earlier token.
   */
  PARAF_GRANT_REFRESH_TOKEN = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_grant paraf_grant;
#else
typedef uint32_t paraf_grant;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Digests a body that arrives in pieces, in memory that does not grow with it. Free with paraf_body_hasher_free(). One
 * thread at a time.
 */
typedef struct paraf_body_hasher paraf_body_hasher;

/**
 * Bytes that the library made. Free with paraf_buffer_free(). May be used by several threads at once.
 */
typedef struct paraf_buffer paraf_buffer;

/**
 * Why something was not done. Its texts never hold a secret, a token or a body. Free with paraf_error_free(). May be
 * used by several threads at once.
 */
typedef struct paraf_error paraf_error;

/**
 * Signs requests that share method, URL and token; what they share is hashed once, not at each call. Free with
 * paraf_prepared_signer_free(). May be used by several threads at once.
 */
typedef struct paraf_prepared_signer paraf_prepared_signer;

/**
 * A checked profile, to look at. Functions that need a profile take its name or JSON text. Free with
 * paraf_profile_free(). May be used by several threads at once.
 */
typedef struct paraf_profile paraf_profile;

/**
 * A request that is ready to be sent: take method, URL, headers and body from here, byte for byte. Its headers hold
 * the access token. Free with paraf_signed_request_free(). May be used by several threads at once.
 */
typedef struct paraf_signed_request paraf_signed_request;

/**
 * Signs token requests and transactions for one credential. Free with paraf_signer_free(). May be used by several
 * threads at once.
 */
typedef struct paraf_signer paraf_signer;

/**
 * The text that is signed, as far as it may be shown. It belongs to the handle it was asked of and is never freed. The
 * exact text comes from that handle's function with `reveal` in its name.
 */
typedef struct paraf_string_to_sign paraf_string_to_sign;

/**
 * Verifies the token requests that a provider sends to you: RSA over client key and timestamp. Free with
 * paraf_token_verifier_free(). May be used by several threads at once.
 */
typedef struct paraf_token_verifier paraf_token_verifier;

/**
 * A genuine request. Parse its body, not your own copy, and store its replay key. Free with paraf_verified_free(). May
 * be used by several threads at once.
 */
typedef struct paraf_verified paraf_verified;

/**
 * A genuine token request: issue a token to this client. Free with paraf_verified_token_request_free(). May be used by
 * several threads at once.
 */
typedef struct paraf_verified_token_request paraf_verified_token_request;

/**
 * Verifies the requests that a provider sends to you. Free with paraf_verifier_free(). May be used by several threads
 * at once.
 */
typedef struct paraf_verifier paraf_verifier;

/**
 * Text in UTF-8, or bytes: a pointer and a length. There need not be a NUL at the end.
 *
 * Given to the library, it is read during the call only. Where a value is optional, `data == NULL` means "not given";
 * `len == 0` with another `data` is an empty value. Received from the library, it belongs to the handle it was asked
 * of and is valid until that handle is freed; a value that does not exist has `data == NULL`.
 */
typedef struct paraf_str {
  /**
   * The first byte.
   */
  const char *data;
  /**
   * How many bytes.
   */
  size_t len;
} paraf_str;

/**
 * SHA-256 of a canonical body.
 */
typedef struct paraf_digest {
  /**
   * 64 lower-case hexadecimal digits and a NUL.
   */
  char hex[65];
} paraf_digest;

/**
 * What is known about a key.
 */
typedef struct paraf_key_info {
  /**
   * The form in which it was given: `pkcs8`, `pkcs1`, `spki` or `x509`. Never freed.
   */
  struct paraf_str format;
  /**
   * The length of its modulus.
   */
  size_t bits;
} paraf_key_info;

/**
 * The credential of one partner at one provider. Everything is optional: give what your requests need. Begin with
 * paraf_credential_init().
 */
typedef struct paraf_credential {
  /**
   * Set by paraf_credential_init().
   */
  size_t size;
  /**
   * The client key (client ID): X-CLIENT-KEY of token requests.
   */
  struct paraf_str client_key;
  /**
   * The client secret: the HMAC key of SNAP transactions. Used as UTF-8 text, never decoded.
   */
  struct paraf_str client_secret;
  /**
   * The RSA private key in any form that paraf_parse_private_key() takes.
   */
  struct paraf_str private_key;
  /**
   * X-PARTNER-ID.
   */
  struct paraf_str partner_id;
  /**
   * CHANNEL-ID.
   */
  struct paraf_str channel_id;
  /**
   * The API key of APIs before SNAP.
   */
  struct paraf_str api_key;
  /**
   * The API secret of APIs before SNAP, and of providers that key SNAP with it.
   */
  struct paraf_str api_secret;
} paraf_credential;

/**
 * A point in time. Make one with paraf_time_clock(), paraf_time_text(), paraf_time_epoch_seconds() or
 * paraf_time_epoch_millis().
 */
typedef struct paraf_time {
  /**
   * One of paraf_time_kind.
   */
  uint32_t kind;
  /**
   * Seconds or milliseconds, as `kind` says.
   */
  int64_t epoch;
  /**
   * The text, where `kind` says so.
   */
  struct paraf_str text;
} paraf_time;

/**
 * A transaction to sign. A header whose value is not given here or in the credential is not sent; only the external ID
 * is made up. Begin with paraf_request_init().
 */
typedef struct paraf_request {
  /**
   * Set by paraf_request_init().
   */
  size_t size;
  /**
   * `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
   */
  struct paraf_str method;
  /**
   * A path, or a whole `http` or `https` URL.
   */
  struct paraf_str url;
  /**
   * The body as you have it; send paraf_signed_request_body() instead.
   */
  struct paraf_str body;
  /**
   * When it is sent; the clock is read when it is not given.
   */
  struct paraf_time timestamp;
  /**
   * The B2B access token, without `Bearer `.
   */
  struct paraf_str access_token;
  /**
   * X-EXTERNAL-ID, unique within the day; random digits when it is not given.
   */
  struct paraf_str external_id;
  /**
   * X-PARTNER-ID, instead of the credential's.
   */
  struct paraf_str partner_id;
  /**
   * CHANNEL-ID, instead of the credential's.
   */
  struct paraf_str channel_id;
  /**
   * The customer's B2B2C token, without `Bearer `, for Authorization-Customer.
   */
  struct paraf_str customer_token;
  /**
   * X-DEVICE-ID, up to 400 characters.
   */
  struct paraf_str device_id;
  /**
   * X-IP-ADDRESS of the end user, IPv4.
   */
  struct paraf_str ip_address;
  /**
   * X-LATITUDE in decimal degrees, up to 10 characters.
   */
  struct paraf_str latitude;
  /**
   * X-LONGITUDE in decimal degrees, up to 10 characters.
   */
  struct paraf_str longitude;
  /**
   * ORIGIN, the caller's domain.
   */
  struct paraf_str origin;
} paraf_request;

/**
 * What changes from call to call of a paraf_prepared_signer. Begin with paraf_call_init().
 */
typedef struct paraf_call {
  /**
   * Set by paraf_call_init().
   */
  size_t size;
  /**
   * The body as you have it.
   */
  struct paraf_str body;
  /**
   * When it is sent; the clock is read when it is not given.
   */
  struct paraf_time timestamp;
  /**
   * X-EXTERNAL-ID; random digits when it is not given.
   */
  struct paraf_str external_id;
} paraf_call;

/**
 * One part of a string-to-sign.
 */
typedef struct paraf_segment {
  /**
   * What it is, for example `endpoint_url`; `data == NULL` behind the last one. Never freed.
   */
  struct paraf_str field;
  /**
   * Where it begins in the exact text, in bytes.
   */
  size_t offset;
  /**
   * How many bytes it has.
   */
  size_t len;
} paraf_segment;

/**
 * What a token verifier checks with, and whom it serves. Begin with paraf_token_verifier_options_init().
 */
typedef struct paraf_token_verifier_options {
  /**
   * Set by paraf_token_verifier_options_init().
   */
  size_t size;
  /**
   * The provider's public keys, in any form that paraf_parse_public_key() takes.
   */
  const struct paraf_str *public_keys;
  /**
   * How many.
   */
  size_t public_key_count;
  /**
   * The X-CLIENT-KEY values that you issued; `*` among them is anyone. At least one must be given.
   */
  const struct paraf_str *client_keys;
  /**
   * How many.
   */
  size_t client_key_count;
} paraf_token_verifier_options;

/**
 * A header of a request that arrived.
 */
typedef struct paraf_header {
  /**
   * Its name, in any case.
   */
  struct paraf_str name;
  /**
   * Its value.
   */
  struct paraf_str value;
} paraf_header;

/**
 * A token request as it arrived. Begin with paraf_incoming_token_request_init().
 */
typedef struct paraf_incoming_token_request {
  /**
   * Set by paraf_incoming_token_request_init().
   */
  size_t size;
  /**
   * All headers, in any case and order.
   */
  const struct paraf_header *headers;
  /**
   * How many.
   */
  size_t header_count;
  /**
   * The raw body; its `grantType` is checked. The signature does not cover it. When it is not given, that check is
   * left out.
   */
  struct paraf_str body;
  /**
   * When it arrived; the clock is read when it is not given.
   */
  struct paraf_time now;
  /**
   * How many seconds the timestamp may differ from `now`, inclusive; paraf_incoming_token_request_init() sets
   * PARAF_DEFAULT_TOLERANCE.
   */
  uint32_t tolerance;
} paraf_incoming_token_request;

/**
 * What a verifier checks with, and whom it serves. Several secrets or keys are tried in turn: that is how one is
 * rotated. Begin with paraf_verifier_options_init().
 */
typedef struct paraf_verifier_options {
  /**
   * Set by paraf_verifier_options_init().
   */
  size_t size;
  /**
   * The secrets that the caller signs with: for a bank's calls to you, those that you issued to the bank.
   */
  const struct paraf_str *client_secrets;
  /**
   * How many.
   */
  size_t client_secret_count;
  /**
   * The public keys of the caller, in any form that paraf_parse_public_key() takes.
   */
  const struct paraf_str *public_keys;
  /**
   * How many.
   */
  size_t public_key_count;
  /**
   * The X-PARTNER-ID values that are served; `*` among them is anyone. At least one must be given.
   */
  const struct paraf_str *partner_ids;
  /**
   * How many.
   */
  size_t partner_id_count;
  /**
   * Not 0 to verify by a profile whose signature says nothing about the body: everything in it may be forged.
   */
  uint32_t accept_uncovered_body;
} paraf_verifier_options;

/**
 * A request as it arrived. Begin with paraf_incoming_request_init().
 */
typedef struct paraf_incoming_request {
  /**
   * Set by paraf_incoming_request_init().
   */
  size_t size;
  /**
   * The method.
   */
  struct paraf_str method;
  /**
   * The path and query as they arrived, or the whole URL.
   */
  struct paraf_str url;
  /**
   * All headers, in any case and order, before anything joined duplicates.
   */
  const struct paraf_header *headers;
  /**
   * How many.
   */
  size_t header_count;
  /**
   * The raw body, before anything parsed it.
   */
  struct paraf_str body;
  /**
   * The access token that you issued; compared with the one in Authorization. Optional.
   */
  struct paraf_str access_token;
  /**
   * The service code, where the path does not tell it. Optional.
   */
  struct paraf_str service;
  /**
   * When it arrived; the clock is read when it is not given.
   */
  struct paraf_time now;
  /**
   * How many seconds the timestamp may differ from `now`, inclusive; paraf_incoming_request_init() sets
   * PARAF_DEFAULT_TOLERANCE.
   */
  uint32_t tolerance;
} paraf_incoming_request;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the library, for example `0.1.0`.
 */
struct paraf_str paraf_version(void);

/**
 * The canonical body: what the profile hashes, and, where it minifies, what is sent. Removes space, tab, LF and CR
 * outside strings and keeps every other byte; nothing is parsed.
 *
 * Fails with invalid-body and an offset: a byte order mark, not UTF-8, a backslash outside a string, a string without
 * its end.
 */
PARAF_MUST_USE
paraf_code paraf_minify(struct paraf_str body,
                        struct paraf_str profile,
                        struct paraf_buffer **minified,
                        struct paraf_error **error);

/**
 * SHA-256 of the canonical body. For a body in pieces see paraf_body_hasher.
 *
 * Fails as paraf_minify().
 */
PARAF_MUST_USE
paraf_code paraf_body_digest(struct paraf_str body,
                             struct paraf_str profile,
                             struct paraf_digest *digest,
                             struct paraf_error **error);

/**
 * The relative URL as the profile signs it, from a path or a whole `http` or `https` URL.
 *
 * Fails with invalid-url.
 */
PARAF_MUST_USE
paraf_code paraf_endpoint_url(struct paraf_str url,
                              struct paraf_str profile,
                              struct paraf_buffer **endpoint_url,
                              struct paraf_error **error);

/**
 * A hasher of bodies as this profile canonicalizes them.
 *
 * Fails with unknown-profile, invalid-profile.
 */
PARAF_MUST_USE
paraf_code paraf_body_hasher_new(struct paraf_str profile,
                                 struct paraf_body_hasher **hasher,
                                 struct paraf_error **error);

/**
 * Takes the next piece.
 *
 * Fails as paraf_minify(), with the offset in the whole body; after that, and after paraf_body_hasher_finish(), every
 * call fails with invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_body_hasher_update(struct paraf_body_hasher *hasher,
                                    struct paraf_str piece,
                                    struct paraf_error **error);

/**
 * The digest of all pieces together. The hasher is of no use after that, and still has to be freed.
 *
 * Fails with invalid-body when the body ends inside a character or a string.
 */
PARAF_MUST_USE
paraf_code paraf_body_hasher_finish(struct paraf_body_hasher *hasher,
                                    struct paraf_digest *digest,
                                    struct paraf_error **error);

/**
 * Frees a hasher; NULL is fine.
 */
void paraf_body_hasher_free(struct paraf_body_hasher *hasher);

/**
 * How many codes there are, PARAF_OK aside.
 */
size_t paraf_code_count(void);

/**
 * The code at this place in the table, from 0; PARAF_OK behind its end.
 */
paraf_code paraf_code_at(size_t index);

/**
 * A code as text, the same in every language, for example `stale-timestamp`; `ok` for PARAF_OK, `data == NULL` for an
 * unknown number. It is never freed.
 */
struct paraf_str paraf_code_text(uint32_t code);

/**
 * The number that the function returned.
 */
paraf_code paraf_error_code(const struct paraf_error *error);

/**
 * The code as text, the same in every language, for example `stale-timestamp`.
 */
struct paraf_str paraf_error_code_text(const struct paraf_error *error);

/**
 * The argument, header or setting at fault, as the caller or the standard spells it.
 */
struct paraf_str paraf_error_field(const struct paraf_error *error);

/**
 * A sentence for your log: the field, what is wrong with it, and where.
 */
struct paraf_str paraf_error_message(const struct paraf_error *error);

/**
 * Where in the body or URL, in bytes from its start; -1 when the error has no place.
 */
int64_t paraf_error_offset(const struct paraf_error *error);

/**
 * For a refused message (codes from 7101), the HTTP status to answer with; 0 for other errors.
 */
uint16_t paraf_error_http_status(const struct paraf_error *error);

/**
 * For a refused message, the SNAP response code to answer with, for example `4012400`.
 */
struct paraf_str paraf_error_response_code(const struct paraf_error *error);

/**
 * For a refused message, the SNAP response message to answer with, for example `Unauthorized. [Signature]`.
 */
struct paraf_str paraf_error_response_message(const struct paraf_error *error);

/**
 * For a refused message, the JSON to answer with: responseCode and responseMessage.
 */
struct paraf_str paraf_error_response_body(const struct paraf_error *error);

/**
 * Frees an error; NULL is fine.
 */
void paraf_error_free(struct paraf_error *error);

/**
 * Checks a private key of 2048 to 8192 bits (fewer where the profile allows them): PKCS#8 or PKCS#1, as PEM, as PEM
 * whose line breaks became `\n` or were lost, as Base64 on one line, or as DER.
 *
 * Fails with encrypted-key, unsupported-key (not RSA, wrong size, weak exponent), invalid-key (damaged, or a public
 * key).
 */
PARAF_MUST_USE
paraf_code paraf_parse_private_key(struct paraf_str key,
                                   struct paraf_str profile,
                                   struct paraf_key_info *info,
                                   struct paraf_error **error);

/**
 * Checks a public key of 2048 to 8192 bits (fewer where the profile allows them): SPKI, PKCS#1 or an X.509
 * certificate, in every wrapping that paraf_parse_private_key() takes.
 *
 * Fails with unsupported-key, invalid-key (damaged, or a private key).
 */
PARAF_MUST_USE
paraf_code paraf_parse_public_key(struct paraf_str key,
                                  struct paraf_str profile,
                                  struct paraf_key_info *info,
                                  struct paraf_error **error);

/**
 * How many profiles are built in.
 */
size_t paraf_profiles_count(void);

/**
 * The name of a built-in profile, from 0. It is never freed.
 */
struct paraf_str paraf_profiles_name(size_t index);

/**
 * Reads a profile: the name of a built-in one, or a JSON object (text that begins with `{`), whole or laid over a
 * built-in one that its key `base` names.
 *
 * Fails with unknown-profile, invalid-profile.
 */
PARAF_MUST_USE
paraf_code paraf_profile_new(struct paraf_str name_or_json,
                             struct paraf_profile **profile,
                             struct paraf_error **error);

/**
 * Its name, for example `bca`.
 */
struct paraf_str paraf_profile_name(const struct paraf_profile *profile);

/**
 * Its name for people.
 */
struct paraf_str paraf_profile_title(const struct paraf_profile *profile);

/**
 * How many of its rules name their source.
 */
size_t paraf_profile_source_count(const struct paraf_profile *profile);

/**
 * The rule that a source, from 0, is of, for example `request.endpoint_url.query`.
 */
struct paraf_str paraf_profile_source_rule(const struct paraf_profile *profile,
                                           size_t index);

/**
 * Where that rule is written: a public address, or words.
 */
struct paraf_str paraf_profile_source_text(const struct paraf_profile *profile,
                                           size_t index);

/**
 * Frees a profile; NULL is fine.
 */
void paraf_profile_free(struct paraf_profile *profile);

/**
 * Checks the credential against the profile (its name, or a JSON object); keys are parsed here, once. What a profile
 * needs only for some requests may be left out: it is missing-credential when such a request is signed.
 *
 * Fails with unknown-profile, invalid-profile, invalid-secret, invalid-key, unsupported-key, encrypted-key,
 * invalid-header, unsupported-by-profile.
 */
PARAF_MUST_USE
paraf_code paraf_signer_new(struct paraf_str profile,
                            const struct paraf_credential *credential,
                            struct paraf_signer **signer,
                            struct paraf_error **error);

/**
 * Signs a transaction.
 *
 * Fails with invalid-method, invalid-url, invalid-timestamp, invalid-header, missing-credential, invalid-body,
 * unsupported-by-profile, provider-failed.
 */
PARAF_MUST_USE
paraf_code paraf_signer_sign(const struct paraf_signer *signer,
                             const struct paraf_request *request,
                             struct paraf_signed_request **signed_,
                             struct paraf_error **error);

/**
 * Asks for a B2B access token (service 73).
 *
 * Fails with missing-credential, invalid-timestamp, provider-failed.
 */
PARAF_MUST_USE
paraf_code paraf_signer_token_request(const struct paraf_signer *signer,
                                      struct paraf_time timestamp,
                                      struct paraf_signed_request **signed_,
                                      struct paraf_error **error);

/**
 * Asks for a customer's B2B2C access token (service 74). `grant` is one of paraf_grant and says what `value` is.
 *
 * Fails with unsupported-by-profile where the provider publishes no such service, invalid-argument for an empty value,
 * and as paraf_signer_token_request().
 */
PARAF_MUST_USE
paraf_code paraf_signer_customer_token_request(const struct paraf_signer *signer,
                                               uint32_t grant,
                                               struct paraf_str value,
                                               struct paraf_time timestamp,
                                               struct paraf_signed_request **signed_,
                                               struct paraf_error **error);

/**
 * Frees a signer; NULL is fine. What was prepared and signed with it stays.
 */
void paraf_signer_free(struct paraf_signer *signer);

/**
 * Prepares for many requests that share method, URL and token. Body, timestamp and external ID of `request` are not
 * looked at.
 *
 * Fails as paraf_signer_sign().
 */
PARAF_MUST_USE
paraf_code paraf_signer_prepare(const struct paraf_signer *signer,
                                const struct paraf_request *request,
                                struct paraf_prepared_signer **prepared,
                                struct paraf_error **error);

/**
 * Signs one call.
 *
 * Fails as paraf_signer_sign().
 */
PARAF_MUST_USE
paraf_code paraf_prepared_signer_sign(const struct paraf_prepared_signer *prepared,
                                      const struct paraf_call *call,
                                      struct paraf_signed_request **signed_,
                                      struct paraf_error **error);

/**
 * Frees a prepared signer; NULL is fine.
 */
void paraf_prepared_signer_free(struct paraf_prepared_signer *prepared);

/**
 * The method.
 */
struct paraf_str paraf_signed_request_method(const struct paraf_signed_request *signed_);

/**
 * The URL as it was given, or in canonical form where the profile sorts and encodes.
 */
struct paraf_str paraf_signed_request_url(const struct paraf_signed_request *signed_);

/**
 * How many headers to send.
 */
size_t paraf_signed_request_header_count(const struct paraf_signed_request *signed_);

/**
 * The name of a header, from 0.
 */
struct paraf_str paraf_signed_request_header_name(const struct paraf_signed_request *signed_,
                                                  size_t index);

/**
 * The value of that header. It may hold the access token: keep it out of logs.
 */
struct paraf_str paraf_signed_request_header_value(const struct paraf_signed_request *signed_,
                                                   size_t index);

/**
 * The body to send: the bytes that were signed.
 */
struct paraf_str paraf_signed_request_body(const struct paraf_signed_request *signed_);

/**
 * The signature as it stands in its header; `data == NULL` for a token request before SNAP.
 */
struct paraf_str paraf_signed_request_signature(const struct paraf_signed_request *signed_);

/**
 * The text that was signed, redacted; NULL for a token request before SNAP. It belongs to the signed request.
 */
const struct paraf_string_to_sign *paraf_signed_request_string_to_sign(const struct paraf_signed_request *signed_);

/**
 * The exact text that was signed. It holds the access token where the scheme signs it: keep it out of logs. `data ==
 * NULL` for a token request before SNAP.
 */
struct paraf_str paraf_signed_request_reveal_string_to_sign(const struct paraf_signed_request *signed_);

/**
 * Frees a signed request; NULL is fine.
 */
void paraf_signed_request_free(struct paraf_signed_request *signed_);

/**
 * The text with the access token replaced by its length.
 */
PARAF_MUST_USE
paraf_code paraf_string_to_sign_redacted(const struct paraf_string_to_sign *string_to_sign,
                                         struct paraf_buffer **redacted,
                                         struct paraf_error **error);

/**
 * How many named parts it has.
 */
size_t paraf_string_to_sign_segment_count(const struct paraf_string_to_sign *string_to_sign);

/**
 * A named part, from 0.
 */
struct paraf_segment paraf_string_to_sign_segment(const struct paraf_string_to_sign *string_to_sign,
                                                  size_t index);

/**
 * The bytes.
 */
struct paraf_str paraf_buffer_bytes(const struct paraf_buffer *buffer);

/**
 * Frees a buffer; NULL is fine.
 */
void paraf_buffer_free(struct paraf_buffer *buffer);

/**
 * Checks the options against the profile (its name, or a JSON object).
 *
 * Fails with unknown-profile, invalid-profile, unsupported-by-profile where token requests are not signed,
 * missing-credential, invalid-key, unsupported-key, invalid-argument when no client key is given.
 */
PARAF_MUST_USE
paraf_code paraf_token_verifier_new(struct paraf_str profile,
                                    const struct paraf_token_verifier_options *options,
                                    struct paraf_token_verifier **verifier,
                                    struct paraf_error **error);

/**
 * Verifies a token request. Refusals are as of paraf_verifier_verify().
 */
PARAF_MUST_USE
paraf_code paraf_token_verifier_verify(const struct paraf_token_verifier *verifier,
                                       const struct paraf_incoming_token_request *request,
                                       struct paraf_verified_token_request **verified,
                                       struct paraf_error **error);

/**
 * Frees a token verifier; NULL is fine.
 */
void paraf_token_verifier_free(struct paraf_token_verifier *verifier);

/**
 * The client key that asked. It is signed.
 */
struct paraf_str paraf_verified_token_request_client_key(const struct paraf_verified_token_request *verified);

/**
 * The same for a request that is sent again: 64 hexadecimal digits.
 */
struct paraf_str paraf_verified_token_request_replay_key(const struct paraf_verified_token_request *verified);

/**
 * The text that was signed, redacted. It belongs to the verified request.
 */
const struct paraf_string_to_sign *paraf_verified_token_request_string_to_sign(const struct paraf_verified_token_request *verified);

/**
 * The exact text that was signed.
 */
struct paraf_str paraf_verified_token_request_reveal_string_to_sign(const struct paraf_verified_token_request *verified);

/**
 * Frees a verified token request; NULL is fine.
 */
void paraf_verified_token_request_free(struct paraf_verified_token_request *verified);

/**
 * The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes.
 */
struct paraf_str paraf_verified_body(const struct paraf_verified *verified);

/**
 * The same for a call that is sent again, whatever its headers say: 64 hexadecimal digits. Store it for twice the
 * tolerance and refuse what you have seen.
 */
struct paraf_str paraf_verified_replay_key(const struct paraf_verified *verified);

/**
 * The same for two calls of one partner, service, day (WIB) and X-EXTERNAL-ID. The standard answers such a call
 * 409xx00; whether that is right belongs to the service. Partner and X-EXTERNAL-ID are not signed. `data == NULL` where
 * the provider sends no X-EXTERNAL-ID.
 */
struct paraf_str paraf_verified_conflict_key(const struct paraf_verified *verified);

/**
 * X-PARTNER-ID; `data == NULL` when it is absent. Not signed.
 */
struct paraf_str paraf_verified_partner_id(const struct paraf_verified *verified);

/**
 * X-EXTERNAL-ID; `data == NULL` when it is absent. Not signed.
 */
struct paraf_str paraf_verified_external_id(const struct paraf_verified *verified);

/**
 * The service code, as given or as the path tells it; `00` when it is unknown.
 */
struct paraf_str paraf_verified_service(const struct paraf_verified *verified);

/**
 * Whether the access token was compared with the one that you issued. If not, it only was part of the signed text.
 */
bool paraf_verified_token_checked(const struct paraf_verified *verified);

/**
 * Whether the signature says anything about the body.
 */
bool paraf_verified_covers_body(const struct paraf_verified *verified);

/**
 * The text that was signed, redacted. It belongs to the verified request.
 */
const struct paraf_string_to_sign *paraf_verified_string_to_sign(const struct paraf_verified *verified);

/**
 * The exact text that was signed. It holds the access token where the scheme signs it: keep it out of logs.
 */
struct paraf_str paraf_verified_reveal_string_to_sign(const struct paraf_verified *verified);

/**
 * Frees a verified request; NULL is fine.
 */
void paraf_verified_free(struct paraf_verified *verified);

/**
 * Checks the options against the profile (its name, or a JSON object).
 *
 * Fails with unknown-profile, invalid-profile, unsupported-by-profile where the provider publishes no rule for
 * callbacks, body-not-covered where its signature leaves the body out, missing-credential, invalid-secret,
 * invalid-key, unsupported-key, invalid-argument when no partner is given.
 */
PARAF_MUST_USE
paraf_code paraf_verifier_new(struct paraf_str profile,
                              const struct paraf_verifier_options *options,
                              struct paraf_verifier **verifier,
                              struct paraf_error **error);

/**
 * Verifies a request. It remembers nothing: store paraf_verified_replay_key() for twice the tolerance and refuse what
 * comes again.
 *
 * A request that is refused gives a code from 7101 (or invalid-method, invalid-url), and an error with the answer to
 * send back: paraf_error_http_status() is not 0. Text of the request that is not UTF-8 is refused, not an error of
 * yours.
 */
PARAF_MUST_USE
paraf_code paraf_verifier_verify(const struct paraf_verifier *verifier,
                                 const struct paraf_incoming_request *request,
                                 struct paraf_verified **verified,
                                 struct paraf_error **error);

/**
 * Frees a verifier; NULL is fine.
 */
void paraf_verifier_free(struct paraf_verifier *verifier);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/* What follows is compiled into your program: `size` must be that of the structure which your program knows. */

/** `size` bytes at `data`. */
static inline paraf_str paraf_bytes(const void *data, size_t size) {
  paraf_str bytes;
  bytes.data = (const char *)data;
  bytes.len = size;
  return bytes;
}

/** Text that ends in a NUL; NULL (say, from getenv()) is "not given". */
static inline paraf_str paraf_text(const char *text) {
  return paraf_bytes(text, text == NULL ? 0 : strlen(text));
}

/** A string literal. */
#define PARAF_STR(literal) paraf_bytes("" literal "", sizeof(literal) - 1)

/** A paraf_str as the two arguments of printf()'s %.*s */
#define PARAF_ARG(str) (int)(str).len, (str).data

/** The operating system's clock. */
static inline paraf_time paraf_time_clock(void) {
  paraf_time time;
  memset(&time, 0, sizeof time);
  return time;
}

/** The time as text: exactly so in the header to sign; RFC 3339 to verify. */
static inline paraf_time paraf_time_text(paraf_str text) {
  paraf_time time = paraf_time_clock();
  time.kind = PARAF_TIME_TEXT;
  time.text = text;
  return time;
}

/** Seconds since 1970-01-01T00:00:00Z. */
static inline paraf_time paraf_time_epoch_seconds(int64_t seconds) {
  paraf_time time = paraf_time_clock();
  time.kind = PARAF_TIME_EPOCH_SECONDS;
  time.epoch = seconds;
  return time;
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
static inline paraf_time paraf_time_epoch_millis(int64_t millis) {
  paraf_time time = paraf_time_clock();
  time.kind = PARAF_TIME_EPOCH_MILLIS;
  time.epoch = millis;
  return time;
}

/** A credential with nothing given. */
static inline paraf_credential paraf_credential_init(void) {
  paraf_credential credential;
  memset(&credential, 0, sizeof credential);
  credential.size = sizeof credential;
  return credential;
}

/** A request with nothing given. */
static inline paraf_request paraf_request_init(void) {
  paraf_request request;
  memset(&request, 0, sizeof request);
  request.size = sizeof request;
  return request;
}

/** A call with nothing given. */
static inline paraf_call paraf_call_init(void) {
  paraf_call call;
  memset(&call, 0, sizeof call);
  call.size = sizeof call;
  return call;
}

/** Options with nothing given. */
static inline paraf_verifier_options paraf_verifier_options_init(void) {
  paraf_verifier_options options;
  memset(&options, 0, sizeof options);
  options.size = sizeof options;
  return options;
}

/** A request with nothing given but the default tolerance. */
static inline paraf_incoming_request paraf_incoming_request_init(void) {
  paraf_incoming_request request;
  memset(&request, 0, sizeof request);
  request.size = sizeof request;
  request.tolerance = PARAF_DEFAULT_TOLERANCE;
  return request;
}

/** Options with nothing given. */
static inline paraf_token_verifier_options paraf_token_verifier_options_init(void) {
  paraf_token_verifier_options options;
  memset(&options, 0, sizeof options);
  options.size = sizeof options;
  return options;
}

/** A token request with nothing given but the default tolerance. */
static inline paraf_incoming_token_request paraf_incoming_token_request_init(void) {
  paraf_incoming_token_request request;
  memset(&request, 0, sizeof request);
  request.size = sizeof request;
  request.tolerance = PARAF_DEFAULT_TOLERANCE;
  return request;
}

#endif
