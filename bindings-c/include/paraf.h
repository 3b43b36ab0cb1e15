/*
 * paraf for C: signs, verifies, checks and explains Indonesian SNAP payment API messages. The README beside the
 * examples shows how.
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
 * Numbers     The values of an enumeration never change; new ones may come. An answer of 0 says that nothing is there:
 *             NULL was asked, or a place behind the last one.
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
 * How many bytes a diagnosis hashes at most unless you say otherwise: 160 MiB.
 */
#define PARAF_DEFAULT_HASHED_BYTES 167772160

/**
 * How many seconds a claim holds unless you say otherwise.
 */
#define PARAF_DEFAULT_LEASE 60

/**
 * The most violations that one message is reported to have.
 */
#define PARAF_MAX_VIOLATIONS 1000

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
   * The signature covers no URL, and that was not accepted by name.
   */
  PARAF_URL_NOT_COVERED = 7005,
  /**
   * The signature covers no method, and that was not accepted by name.
   */
  PARAF_METHOD_NOT_COVERED = 7006,
  /**
   * A credential that the profile needs was not given.
   */
  PARAF_MISSING_CREDENTIAL = 7011,
  /**
   * A secret that is empty, a placeholder or a key, or that begins or ends with a character which is no part of it.
   */
  PARAF_INVALID_SECRET = 7012,
  /**
   * Not a key, damaged, the other half of the pair, or a form that is not read.
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
   * A timestamp in a shape that the profile does not send, or of a moment that does not exist.
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
   * The operating system's source of randomness, or a signer of yours, failed.
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
 * Whether a signature is right.
 */
enum paraf_answer
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * No answer.
   */
  PARAF_ANSWER_NONE = 0,
  /**
   * It fits the request and the credential.
   */
  PARAF_ANSWER_RIGHT = 1,
  /**
   * It does not, or a mistake reproduces it.
   */
  PARAF_ANSWER_WRONG = 2,
  /**
   * It may be either: paraf_diagnosis_missing() says what is needed to check it.
   */
  PARAF_ANSWER_NOT_CHECKED = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_answer paraf_answer;
#else
typedef uint32_t paraf_answer;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * A part of a signed request. New ones may come.
 */
enum paraf_part
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * No such part.
   */
  PARAF_PART_NONE = 0,
  /**
   * The HTTP method.
   */
  PARAF_PART_METHOD = 1,
  /**
   * The endpoint URL.
   */
  PARAF_PART_ENDPOINT_URL = 2,
  /**
   * The access token.
   */
  PARAF_PART_ACCESS_TOKEN = 3,
  /**
   * The body, and its digest.
   */
  PARAF_PART_BODY = 4,
  /**
   * The timestamp.
   */
  PARAF_PART_TIMESTAMP = 5,
  /**
   * The client key.
   */
  PARAF_PART_CLIENT_KEY = 6,
  /**
   * The string-to-sign as a whole: its parts, their order, their separators.
   */
  PARAF_PART_STRING_TO_SIGN = 7,
  /**
   * The secret or the key.
   */
  PARAF_PART_KEY = 8,
  /**
   * The algorithm.
   */
  PARAF_PART_ALGORITHM = 9,
  /**
   * The spelling of the signature.
   */
  PARAF_PART_ENCODING = 10,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_part paraf_part;
#else
typedef uint32_t paraf_part;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What to do with a delivery. New ones may come.
 */
enum paraf_step
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * No step.
   */
  PARAF_STEP_NONE = 0,
  /**
   * It is new: insert the record and both keys, in one step and only if neither key is there, then let the handler book
   * it. Who loses that race reads again.
   */
  PARAF_STEP_BOOK = 1,
  /**
   * It was claimed, and never finished: put the record in the place of the one that was found, then let the handler book
   * it, if it is not booked already.
   */
  PARAF_STEP_INTERRUPTED = 2,
  /**
   * An inquiry: keep its call key, and answer it afresh.
   */
  PARAF_STEP_ANSWER = 3,
  /**
   * Another payment has this X-EXTERNAL-ID: book nothing, answer code and status.
   */
  PARAF_STEP_CONFLICT = 4,
  /**
   * The same payment by the same call: book nothing, answer code and status, which is the first one.
   */
  PARAF_STEP_REPEAT = 5,
  /**
   * The same again by another call: book nothing, send the first answer once more.
   */
  PARAF_STEP_FIRST_ANSWER = 6,
  /**
   * It cannot be booked, and nothing of it was: answer code and status.
   */
  PARAF_STEP_REFUSE = 7,
  /**
   * What was booked, or is being booked, is something else under the same ID: send no SNAP answer, and tell a person.
   */
  PARAF_STEP_MISMATCH = 8,
  /**
   * It is being booked: wait, decide again, and after a few seconds send no SNAP answer.
   */
  PARAF_STEP_BUSY = 9,
  /**
   * Nobody can tell which event this is: send no SNAP answer, and tell a person.
   */
  PARAF_STEP_PERSON = 10,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_step paraf_step;
#else
typedef uint32_t paraf_step;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What became of the transaction, as far as this answer tells.
 */
enum paraf_outcome
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * No response code.
   */
  PARAF_OUTCOME_NONE = 0,
  /**
   * It happened.
   */
  PARAF_OUTCOME_DONE = 1,
  /**
   * It was taken and is on its way.
   */
  PARAF_OUTCOME_PENDING = 2,
  /**
   * It did not happen.
   */
  PARAF_OUTCOME_FAILED = 3,
  /**
   * Nobody can tell from this answer; ask the status service before anything is sent again.
   */
  PARAF_OUTCOME_UNKNOWN = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_outcome paraf_outcome;
#else
typedef uint32_t paraf_outcome;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What to do next.
 */
enum paraf_advice
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * No response code.
   */
  PARAF_ADVICE_NONE = 0,
  /**
   * Go on: it is done.
   */
  PARAF_ADVICE_PROCEED = 1,
  /**
   * Send the same again: a token request has no X-EXTERNAL-ID that could be used up.
   */
  PARAF_ADVICE_RETRY_AS_IS = 2,
  /**
   * Send the same body again under a new X-EXTERNAL-ID, timestamp and signature.
   */
  PARAF_ADVICE_NEW_EXTERNAL_ID = 3,
  /**
   * Fetch a new token, then send again under a new X-EXTERNAL-ID.
   */
  PARAF_ADVICE_REFRESH_TOKEN = 4,
  /**
   * Ask paraf_response_code_status_service() what became of it, and send nothing again before that.
   */
  PARAF_ADVICE_ASK_STATUS = 5,
  /**
   * Do not send this again: it would be refused again, or is done already.
   */
  PARAF_ADVICE_STOP = 6,
  /**
   * No service tells what became of it: read the account statement, or ask the provider's support. Send nothing again.
   */
  PARAF_ADVICE_ASK_PROVIDER = 7,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_advice paraf_advice;
#else
typedef uint32_t paraf_advice;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * The standard's categories of response codes.
 */
enum paraf_category
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * No response code.
   */
  PARAF_CATEGORY_NONE = 0,
  /**
   * Done, or in progress.
   */
  PARAF_CATEGORY_SUCCESS = 1,
  /**
   * The message is wrong: a field's format, or a missing field.
   */
  PARAF_CATEGORY_MESSAGE = 2,
  /**
   * The call did not get through: credentials, limits of the system, a fault.
   */
  PARAF_CATEGORY_SYSTEM = 3,
  /**
   * The call got through, and the business of it was refused.
   */
  PARAF_CATEGORY_BUSINESS = 4,
  /**
   * A code that the standard does not list.
   */
  PARAF_CATEGORY_UNLISTED = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_category paraf_category;
#else
typedef uint32_t paraf_category;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Who calls whom.
 */
enum paraf_direction
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * Not given: there was nothing to ask.
   */
  PARAF_DIRECTION_NONE = 0,
  /**
   * The partner calls the provider.
   */
  PARAF_TO_PROVIDER = 1,
  /**
   * The provider calls the partner: notifications, and virtual-account inquiries and payments.
   */
  PARAF_TO_PARTNER = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_direction paraf_direction;
#else
typedef uint32_t paraf_direction;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * The rule that a value breaks. New ones may come.
 */
enum paraf_rule
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * No such violation.
   */
  PARAF_RULE_NONE = 0,
  /**
   * Not JSON, not UTF-8, nested too deep, or not an object at its root.
   */
  PARAF_RULE_MALFORMED_JSON = 1,
  /**
   * A key stands twice in one object.
   */
  PARAF_RULE_DUPLICATE_KEY = 2,
  /**
   * A mandatory field is absent, null or empty.
   */
  PARAF_RULE_MISSING = 3,
  /**
   * Another JSON type than the table's.
   */
  PARAF_RULE_TYPE = 4,
  /**
   * Too many characters, or another number of them than a fixed one.
   */
  PARAF_RULE_LENGTH = 5,
  /**
   * Not written as the field is written: amount, currency, date, digits, padding.
   */
  PARAF_RULE_FORMAT = 6,
  /**
   * Not one of the values that the table lists.
   */
  PARAF_RULE_VALUE = 7,
  /**
   * More items in an array than the table allows.
   */
  PARAF_RULE_ITEMS = 8,
  /**
   * virtualAccountNo is not partnerServiceId and customerNo joined.
   */
  PARAF_RULE_VIRTUAL_ACCOUNT_NUMBER = 9,
  /**
   * A conditional field is absent where another field demands it, or present where another forbids it.
   */
  PARAF_RULE_CONDITION = 10,
  /**
   * Two dates in the wrong order, too far apart, or not at midnight in Western Indonesian Time.
   */
  PARAF_RULE_WINDOW = 11,
  /**
   * A response code of another service.
   */
  PARAF_RULE_SERVICE = 12,
  /**
   * The status in the body and the response code contradict each other.
   */
  PARAF_RULE_STATUS = 13,
  /**
   * An amount that is not what its parts add up to.
   */
  PARAF_RULE_SUM = 14,
  /**
   * A transfer with another partnerReferenceNo than its account inquiry.
   */
  PARAF_RULE_REFERENCE = 15,
  /**
   * An answer with another reference, account or amount than its request.
   */
  PARAF_RULE_ECHO = 16,
  /**
   * Values that must be the same and are not: currencies, the statuses of bills.
   */
  PARAF_RULE_SAME = 17,
  /**
   * Values that must differ from element to element and do not: the sub-companies of settlements.
   */
  PARAF_RULE_DISTINCT = 18,
  /**
   * In strict: a key that the table does not have and nearly has, in another case or a letter away.
   */
  PARAF_RULE_KEY = 19,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_rule paraf_rule;
#else
typedef uint32_t paraf_rule;
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
   * Not given: the operating system's clock is read, unless the member that holds it says otherwise.
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
 * A part of a request that a signature may leave out, as a bit.
 */
enum paraf_uncovered
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * The body: amounts, accounts, everything in it.
   */
  PARAF_UNCOVERED_BODY = 1,
  /**
   * The whole URL: a message for one endpoint is genuine at every other.
   */
  PARAF_UNCOVERED_URL = 2,
  /**
   * The method.
   */
  PARAF_UNCOVERED_METHOD = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_uncovered paraf_uncovered;
#else
typedef uint32_t paraf_uncovered;
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
 * Which of a service's two messages.
 */
enum paraf_message
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * What the caller sends.
   */
  PARAF_REQUEST = 1,
  /**
   * What is answered.
   */
  PARAF_RESPONSE = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_message paraf_message;
#else
typedef uint32_t paraf_message;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How a message is read.
 */
enum paraf_mode
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * By the table. For what leaves.
   */
  PARAF_STRICT = 1,
  /**
   * For what arrives, with what providers do in practice: empty text for an absent value, numbers for text, amounts
   * without decimals. A duplicate key stays a violation.
   */
  PARAF_LENIENT = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_mode paraf_mode;
#else
typedef uint32_t paraf_mode;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * A language that people read.
 */
enum paraf_language
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * English.
   */
  PARAF_ENGLISH = 1,
  /**
   * Indonesian.
   */
  PARAF_INDONESIAN = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_language paraf_language;
#else
typedef uint32_t paraf_language;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * A language that programs are written in.
 */
enum paraf_programming_language
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * PHP.
   */
  PARAF_PHP = 1,
  /**
   * JavaScript and TypeScript.
   */
  PARAF_JAVASCRIPT = 2,
  /**
   * Python.
   */
  PARAF_PYTHON = 3,
  /**
   * Java and Kotlin.
   */
  PARAF_JAVA = 4,
  /**
   * Go.
   */
  PARAF_GO = 5,
  /**
   * C#.
   */
  PARAF_CSHARP = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum paraf_programming_language paraf_programming_language;
#else
typedef uint32_t paraf_programming_language;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * An amount as SNAP writes it: a value with two decimals and a currency of ISO 4217, held as a whole number of
 * hundredths, so that nothing is rounded. Free with paraf_amount_free(). May be used by several threads at once.
 */
typedef struct paraf_amount paraf_amount;

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
 * An answer that keeps to its table. Free with paraf_built_answer_free(). May be used by several threads at once.
 */
typedef struct paraf_built_answer paraf_built_answer;

/**
 * A request as it was captured. Nothing of it is checked: it is there to be diagnosed, and its headers hold tokens. It
 * belongs to the list and is never freed.
 */
typedef struct paraf_captured_request paraf_captured_request;

/**
 * The requests of a text. Free with paraf_captured_requests_free(). May be used by several threads at once.
 */
typedef struct paraf_captured_requests paraf_captured_requests;

/**
 * What is known of an answer. Free with paraf_captured_response_free(), unless it was lent by a request. May be used by
 * several threads at once.
 */
typedef struct paraf_captured_response paraf_captured_response;

/**
 * A verified call to you, in the form in which two of them are compared. Free with paraf_delivery_free(). May be used by
 * several threads at once.
 */
typedef struct paraf_delivery paraf_delivery;

/**
 * What explains a signature. Free with paraf_diagnosis_free(). May be used by several threads at once.
 */
typedef struct paraf_diagnosis paraf_diagnosis;

/**
 * Why something was not done. Its texts never hold a secret, a token or a body. Free with paraf_error_free(). May be
 * used by several threads at once.
 */
typedef struct paraf_error paraf_error;

/**
 * An error code of BCA's services before SNAP: the `ErrorCode` of an answer. Free with paraf_esb_code_free(). May be used
 * by several threads at once.
 */
typedef struct paraf_esb_code paraf_esb_code;

/**
 * One change, or two, that reproduce the signature exactly. It belongs to the diagnosis and is never freed.
 */
typedef struct paraf_finding paraf_finding;

/**
 * A new RSA key and its public half. Free with paraf_key_pair_free(), which overwrites the private texts. May be used
 * by several threads at once.
 */
typedef struct paraf_key_pair paraf_key_pair;

/**
 * What to do with a delivery, what to write, and what to answer. Free with paraf_next_step_free(). May be used by several
 * threads at once.
 */
typedef struct paraf_next_step paraf_next_step;

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
 * What a provider's answer to a call of yours says. Free with paraf_received_response_free(). May be used by several threads
 * at once.
 */
typedef struct paraf_received_response paraf_received_response;

/**
 * A SNAP response code: HTTP status (3 digits), service (2 characters), case (2 digits). Free with
 * paraf_response_code_free(). May be used by several threads at once.
 */
typedef struct paraf_response_code paraf_response_code;

/**
 * A service of the standard, a provider's own, or yours, with its tables. Free with paraf_service_free(),
 * unless it was lent by a list. May be used by several threads at once.
 */
typedef struct paraf_service paraf_service;

/**
 * The services of a profile. Free with paraf_services_free(). May be used by several threads at once.
 */
typedef struct paraf_services paraf_services;

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
 * Stretches of whole days, in order. Free with paraf_statement_windows_free(). May be used by several threads at once.
 */
typedef struct paraf_statement_windows paraf_statement_windows;

/**
 * The text that is signed, as far as it may be shown. It belongs to the handle it was asked of and is never freed. The
 * exact text comes from that handle's function with `reveal` in its name.
 */
typedef struct paraf_string_to_sign paraf_string_to_sign;

/**
 * Verifies the token requests that a provider sends to you, or partners send to a provider: RSA over client key and
 * timestamp. Free with paraf_token_verifier_free(). May be used by several threads at once.
 */
typedef struct paraf_token_verifier paraf_token_verifier;

/**
 * Every stage of a signature, except the signature itself: that needs the secret, and no part of this does. Tokens are
 * redacted; what shows them has `reveal` in its name. Free with paraf_trace_free(). May be used by several threads at
 * once.
 */
typedef struct paraf_trace paraf_trace;

/**
 * A request that lacks only its signature, for whoever makes that elsewhere and takes time for it: a key service, PKCS#11. Made by
 * paraf_signer_begin(), paraf_signer_begin_token_request() and paraf_signer_begin_customer_token_request(). Free with
 * paraf_unsigned_request_free(). May be used by several threads at once.
 */
typedef struct paraf_unsigned_request paraf_unsigned_request;

/**
 * A genuine request. Parse its body, not your own copy. It may have come before: see paraf_delivery. Free with
 * paraf_verified_free(). May be used by several threads at once.
 */
typedef struct paraf_verified paraf_verified;

/**
 * A genuine token request: issue a token to this client. Free with paraf_verified_token_request_free(). May be used by
 * several threads at once.
 */
typedef struct paraf_verified_token_request paraf_verified_token_request;

/**
 * Verifies the requests that a provider sends to you, or those that partners send to a provider. Free with
 * paraf_verifier_free(). May be used by several threads at once.
 */
typedef struct paraf_verifier paraf_verifier;

/**
 * Everything that is wrong with a message, in the order in which it was found. Its texts name fields, never values.
 * Free with paraf_violations_free(). May be used by several threads at once.
 */
typedef struct paraf_violations paraf_violations;

/**
 * A virtual-account number: a company code, padded with spaces on the left to 8 characters, and a customer's number.
 * Free with paraf_virtual_account_number_free(). May be used by several threads at once.
 */
typedef struct paraf_virtual_account_number paraf_virtual_account_number;

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
 * A request whose signature is to be explained or diagnosed, as it was sent or received. Begin with paraf_case_init().
 */
typedef struct paraf_case {
  /**
   * Set by paraf_case_init().
   */
  size_t size;
  /**
   * The method.
   */
  struct paraf_str method;
  /**
   * The path and query, or the whole URL.
   */
  struct paraf_str url;
  /**
   * All headers. Timestamp, token and signature are read out of them.
   */
  const struct paraf_header *headers;
  /**
   * How many.
   */
  size_t header_count;
  /**
   * The raw body.
   */
  struct paraf_str body;
  /**
   * Who sent it, one of paraf_direction; paraf_case_init() sets PARAF_TO_PROVIDER.
   */
  uint32_t direction;
  /**
   * The bytes that your code hashed, where they may not be those that were sent. Optional.
   */
  struct paraf_str hashed_body;
  /**
   * The time of arrival, or now. When it is not given, nothing is said about the clock, and none is read.
   */
  struct paraf_time now;
  /**
   * When the access token was issued. Optional.
   */
  struct paraf_time token_issued_at;
  /**
   * The `responseCode` of the answer. Optional.
   */
  struct paraf_str response_code;
  /**
   * The `responseMessage` of the answer. Optional.
   */
  struct paraf_str response_message;
} paraf_case;

/**
 * As much of the credential as there is; everything is optional. With less, less can be found. None of it is ever part
 * of a finding. Begin with paraf_diagnosis_credential_init().
 */
typedef struct paraf_diagnosis_credential {
  /**
   * Set by paraf_diagnosis_credential_init().
   */
  size_t size;
  /**
   * The client key (client ID), where no header tells it.
   */
  struct paraf_str client_key;
  /**
   * The client secret.
   */
  struct paraf_str client_secret;
  /**
   * Other secrets that may have been used by mistake: the sandbox's, the one for callbacks, an old one.
   */
  const struct paraf_str *other_secrets;
  /**
   * How many.
   */
  size_t other_secret_count;
  /**
   * The API key of APIs before SNAP.
   */
  struct paraf_str api_key;
  /**
   * The API secret of APIs before SNAP, and of providers that key SNAP with it.
   */
  struct paraf_str api_secret;
  /**
   * Your RSA private key, in any form that paraf_parse_private_key() takes. Only its public half is used.
   */
  struct paraf_str private_key;
  /**
   * The public key that should verify the signature, and behind it others that may have been used by mistake.
   */
  const struct paraf_str *public_keys;
  /**
   * How many.
   */
  size_t public_key_count;
  /**
   * The access token that was issued, where it may not be the one in the header.
   */
  struct paraf_str access_token;
} paraf_diagnosis_credential;

/**
 * An observation that is certain but does not explain the signature, such as a stale clock or a mandatory header that
 * is missing. Its texts belong to the diagnosis.
 */
typedef struct paraf_advisory {
  /**
   * Stable, for example `T5-stale-timestamp`; `data == NULL` behind the last one.
   */
  struct paraf_str id;
  /**
   * What was seen, in the language that was asked for, as is what follows: numbers, header names, the code of the
   * response.
   */
  struct paraf_str detail;
  /**
   * One line.
   */
  struct paraf_str title;
  /**
   * Why it matters.
   */
  struct paraf_str explanation;
  /**
   * What to do.
   */
  struct paraf_str mend;
  /**
   * Whether the request is not known well enough to check its signature: tell it before anything else.
   */
  bool is_blocking;
} paraf_advisory;

/**
 * A part that was varied.
 */
typedef struct paraf_tried {
  /**
   * The part; PARAF_PART_NONE behind the last one.
   */
  paraf_part part;
  /**
   * How many other values it was given.
   */
  size_t variants;
} paraf_tried;

/**
 * Two texts that should be one. Tokens and secrets are redacted, long texts are cut around the first difference. They
 * belong to the diagnosis.
 */
typedef struct paraf_difference {
  /**
   * The part that differs; PARAF_PART_NONE behind the last one.
   */
  paraf_part part;
  /**
   * What the profile signs here.
   */
  struct paraf_str right;
  /**
   * What was signed.
   */
  struct paraf_str was_signed;
  /**
   * Where the two differ first, in bytes from the beginning of the part.
   */
  size_t offset;
  /**
   * The same place in `right` and `was_signed`.
   */
  size_t mark;
} paraf_difference;

/**
 * A stretch of bytes.
 */
typedef struct paraf_span {
  /**
   * Where it begins.
   */
  size_t offset;
  /**
   * How many bytes; 0 behind the last one.
   */
  size_t len;
} paraf_span;

/**
 * A named part of the string-to-sign. Its texts belong to the trace.
 */
typedef struct paraf_trace_segment {
  /**
   * What it is, for example `endpoint_url`; `data == NULL` behind the last one.
   */
  struct paraf_str field;
  /**
   * Its text; the length alone where it is an access token.
   */
  struct paraf_str text;
  /**
   * Where it stands in the exact string-to-sign.
   */
  struct paraf_span place;
} paraf_trace_segment;

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
 * What an answer says beside its case. Begin with paraf_answer_options_init().
 */
typedef struct paraf_answer_options {
  /**
   * Set by paraf_answer_options_init().
   */
  size_t size;
  /**
   * What you decide, as JSON in the form of the answer. It never contradicts the request; null leaves a field out.
   * Optional: nothing.
   */
  struct paraf_str data;
  /**
   * The body that was received. Optional: nothing is repeated.
   */
  struct paraf_str request;
  /**
   * The status in the body, `paymentFlagStatus` or its like: paraf_next_step_status(). Optional: the one that the case
   * has, `00` behind 200 and 202, else `01`.
   */
  struct paraf_str status;
  /**
   * What stands in the brackets of the message: paraf_violations_pointer(), or a reason. Optional.
   */
  struct paraf_str detail;
} paraf_answer_options;

/**
 * What you keep of a delivery, and what no provider publishes. Begin with paraf_known_delivery_init().
 */
typedef struct paraf_known_delivery {
  /**
   * Set by paraf_known_delivery_init().
   */
  size_t size;
  /**
   * The record under paraf_delivery_key(). Optional: there is none.
   */
  struct paraf_str record;
  /**
   * The key of the delivery that claimed paraf_delivery_call_key(): this one's, or another's. Optional: none did.
   */
  struct paraf_str call;
  /**
   * The time with which the lease of a claim is compared; the clock is read when it is not given.
   */
  struct paraf_time now;
  /**
   * How long a claim holds, in seconds: longer than your handler ever takes. 0 is PARAF_DEFAULT_LEASE.
   */
  uint32_t lease_seconds;
  /**
   * Not 0 where a payment that comes again under the same X-EXTERNAL-ID gets its first answer instead of 404xx18, as a
   * contract with BCA from before 2026 may want it.
   */
  uint32_t first_answer_again;
} paraf_known_delivery;

/**
 * What a paraf_rsa_sign gives back. It is all zeros when the function is called.
 */
typedef struct paraf_rsa_answer {
  /**
   * The signature: as many bytes as the modulus has, at most 1024.
   */
  uint8_t signature[1024];
  /**
   * How many they are.
   */
  size_t signature_len;
  /**
   * Where there is no signature: why, as text that ends in a NUL. It is part of paraf_error_message(): put no secret
   * into it.
   */
  char reason[256];
} paraf_rsa_answer;

/**
 * Signs a SHA-256 digest, 32 bytes, by RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2): an HSM, a key service, another
 * library. Returns whether it did. It may be called by several threads at once, and must return.
 */
typedef bool (*paraf_rsa_sign)(void *context,
                               const uint8_t *digest,
                               struct paraf_rsa_answer *answer);

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
 * A partner, or a client, who has a credential of their own: it is tried for them alone, since no signature holds the
 * partner ID. Several secrets or keys are tried in turn: that is how it is rotated.
 */
typedef struct paraf_caller {
  /**
   * The X-PARTNER-ID, or for token requests the X-CLIENT-KEY.
   */
  struct paraf_str id;
  /**
   * The secrets that this caller signs with. Optional.
   */
  const struct paraf_str *client_secrets;
  /**
   * How many.
   */
  size_t client_secret_count;
  /**
   * The public keys of this caller, in any form that paraf_parse_public_key() takes. Optional.
   */
  const struct paraf_str *public_keys;
  /**
   * How many.
   */
  size_t public_key_count;
} paraf_caller;

/**
 * What a token verifier checks with, and whom it serves. Begin with paraf_token_verifier_options_init().
 */
typedef struct paraf_token_verifier_options {
  /**
   * Set by paraf_token_verifier_options_init().
   */
  size_t size;
  /**
   * The caller's public keys, in any form that paraf_parse_public_key() takes; several while one is rotated.
   */
  const struct paraf_str *public_keys;
  /**
   * How many.
   */
  size_t public_key_count;
  /**
   * The X-CLIENT-KEY values that you issued; `*` among them is anyone. At least one must be given, unless `callers`
   * are.
   */
  const struct paraf_str *client_keys;
  /**
   * How many.
   */
  size_t client_key_count;
  /**
   * Clients who have keys of their own, in place of keys and client keys above. Secrets are not looked at.
   */
  const struct paraf_caller *callers;
  /**
   * How many.
   */
  size_t caller_count;
} paraf_token_verifier_options;

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
   * How many seconds the timestamp may differ from `now`, inclusive, 3600 at most;
   * paraf_incoming_token_request_init() sets PARAF_DEFAULT_TOLERANCE.
   */
  uint32_t tolerance;
} paraf_incoming_token_request;

/**
 * What a verifier checks with, and whom it serves. Several secrets or keys are one credential, tried in turn: that is how
 * it is rotated. Begin with paraf_verifier_options_init().
 */
typedef struct paraf_verifier_options {
  /**
   * Set by paraf_verifier_options_init().
   */
  size_t size;
  /**
   * The secrets that the caller signs with, whatever the provider calls them: for a bank's calls to you, those that
   * you issued to the bank.
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
   * The X-PARTNER-ID values that are served; `*` among them is anyone. At least one must be given, unless `callers`
   * are.
   */
  const struct paraf_str *partner_ids;
  /**
   * How many.
   */
  size_t partner_id_count;
  /**
   * What the signature may leave out, of paraf_uncovered, joined by `|`: it may then be forged. Nicepay's notifications
   * leave out all three.
   */
  uint32_t accept_uncovered;
  /**
   * Partners who have credentials of their own, in place of secrets, keys and partner IDs above.
   */
  const struct paraf_caller *callers;
  /**
   * How many.
   */
  size_t caller_count;
  /**
   * Which way the requests go, one of paraf_direction; PARAF_TO_PARTNER, the provider's calls, when it is not given.
   * PARAF_TO_PROVIDER checks what a partner sends, as the provider does.
   */
  uint32_t direction;
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
   * The access token that you issued; compared with the one in Authorization. When it is not given, nothing is
   * compared: set it from paraf_text(NULL) only where that is meant, and see paraf_verified_token_checked().
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
   * How many seconds the timestamp may differ from `now`, inclusive, 3600 at most; paraf_incoming_request_init() sets
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
 * Reads all requests of a text: curl commands for bash, cmd.exe and PowerShell, with what `curl -v` prints; raw HTTP;
 * `.http` files; `fetch(…)`; a HAR; a Postman collection; an object with `method`, `url`, `headers` and `body`; logs of
 * OkHttp, Feign and Guzzle. docs/captures.md tells what is read of each. Nothing is run or sent. The bytes may be UTF-8 or
 * UTF-16, and of a raw request any body.
 *
 * Fails with unreadable-capture; paraf_error_reason() names the cause.
 */
PARAF_MUST_USE
paraf_code paraf_captured_requests_new(struct paraf_str text,
                                       struct paraf_captured_requests **requests,
                                       struct paraf_error **error);

/**
 * How many.
 */
size_t paraf_captured_requests_count(const struct paraf_captured_requests *requests);

/**
 * A request, from 0; NULL behind the last one.
 */
const struct paraf_captured_request *paraf_captured_requests_at(const struct paraf_captured_requests *requests,
                                                                size_t index);

/**
 * Frees a list of requests; NULL is fine.
 */
void paraf_captured_requests_free(struct paraf_captured_requests *requests);

/**
 * The method.
 */
struct paraf_str paraf_captured_request_method(const struct paraf_captured_request *request);

/**
 * The URL, or the path and query where the capture has no more.
 */
struct paraf_str paraf_captured_request_url(const struct paraf_captured_request *request);

/**
 * How many headers it has.
 */
size_t paraf_captured_request_header_count(const struct paraf_captured_request *request);

/**
 * The name of a header, from 0.
 */
struct paraf_str paraf_captured_request_header_name(const struct paraf_captured_request *request,
                                                    size_t index);

/**
 * The value of that header. It may hold a token: keep it out of logs.
 */
struct paraf_str paraf_captured_request_header_value(const struct paraf_captured_request *request,
                                                     size_t index);

/**
 * The body, byte for byte.
 */
struct paraf_str paraf_captured_request_body(const struct paraf_captured_request *request);

/**
 * How many notes it has: what is to be known of how it was read, before anything is called wrong.
 */
size_t paraf_captured_request_note_count(const struct paraf_captured_request *request);

/**
 * The stable name of a note, from 0, for example `sanitized-har`.
 */
struct paraf_str paraf_captured_request_note_id(const struct paraf_captured_request *request,
                                                size_t index);

/**
 * What that note says, in one of paraf_language.
 */
struct paraf_str paraf_captured_request_note_text(const struct paraf_captured_request *request,
                                                  size_t index,
                                                  uint32_t language);

/**
 * What is known of the answer; nothing of it where the capture has none.
 */
const struct paraf_captured_response *paraf_captured_request_response(const struct paraf_captured_request *request);

/**
 * Reads what people have of an answer: a raw HTTP response, its JSON body, or the `responseCode` alone.
 *
 * Fails with unreadable-capture, invalid-argument for text that is not UTF-8.
 */
PARAF_MUST_USE
paraf_code paraf_captured_response_new(struct paraf_str text,
                                       struct paraf_captured_response **response,
                                       struct paraf_error **error);

/**
 * The HTTP status; 0 when it is not known.
 */
uint16_t paraf_captured_response_http_status(const struct paraf_captured_response *response);

/**
 * The `responseCode`; of BCA's API before SNAP, the `ErrorCode`. `data == NULL` when it is not known.
 */
struct paraf_str paraf_captured_response_code(const struct paraf_captured_response *response);

/**
 * The `responseMessage`; `data == NULL` when it is not known.
 */
struct paraf_str paraf_captured_response_message(const struct paraf_captured_response *response);

/**
 * Frees an answer; NULL is fine.
 */
void paraf_captured_response_free(struct paraf_captured_response *response);

/**
 * Finds the mistake behind a signature that was refused. Without the secret of an HMAC nothing can be found but what
 * the signature's length and spelling tell; of RSA the public key is enough.
 *
 * `hashed_bytes` bounds the work, the same on every machine: PARAF_DEFAULT_HASHED_BYTES.
 *
 * Fails with missing-header without timestamp, unsupported-by-profile where the profile has no rule for
 * such a message, invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_diagnose(struct paraf_str profile,
                          const struct paraf_case *request,
                          const struct paraf_diagnosis_credential *credential,
                          uint64_t hashed_bytes,
                          struct paraf_diagnosis **diagnosis,
                          struct paraf_error **error);

/**
 * An answer as text, for example `not-checked`; `data == NULL` for an unknown number. It is never freed.
 */
struct paraf_str paraf_answer_text(uint32_t answer);

/**
 * Whether the signature is right, wrong, or was not checked.
 */
paraf_answer paraf_diagnosis_answer(const struct paraf_diagnosis *diagnosis);

/**
 * How much is missing to check a signature that was not checked.
 */
size_t paraf_diagnosis_missing_count(const struct paraf_diagnosis *diagnosis);

/**
 * What is missing, from 0: `client_secret`, `api_secret`, `public_key`, `access_token` and other fields that are not
 * known, `signature` where it is a placeholder, `hashed_bytes` where the bound does not suffice for one try. It is never
 * freed.
 */
struct paraf_str paraf_diagnosis_missing(const struct paraf_diagnosis *diagnosis,
                                         size_t index);

/**
 * Whether the signature is right. False alone does not say that it is wrong: see paraf_diagnosis_answer().
 */
bool paraf_diagnosis_matched(const struct paraf_diagnosis *diagnosis);

/**
 * How many findings there are: none where the signature is right, and where nothing explains it.
 */
size_t paraf_diagnosis_finding_count(const struct paraf_diagnosis *diagnosis);

/**
 * A finding, from 0, fewest changes first; NULL behind the last one. It belongs to the diagnosis.
 */
const struct paraf_finding *paraf_diagnosis_finding(const struct paraf_diagnosis *diagnosis,
                                                    size_t index);

/**
 * How many advisories there are.
 */
size_t paraf_diagnosis_advisory_count(const struct paraf_diagnosis *diagnosis);

/**
 * An advisory, from 0, in one of paraf_language.
 */
struct paraf_advisory paraf_diagnosis_advisory(const struct paraf_diagnosis *diagnosis,
                                               size_t index,
                                               uint32_t language);

/**
 * How many parts were taken to be right.
 */
size_t paraf_diagnosis_held_fixed_count(const struct paraf_diagnosis *diagnosis);

/**
 * Such a part, from 0; PARAF_PART_NONE behind the last one.
 */
paraf_part paraf_diagnosis_held_fixed(const struct paraf_diagnosis *diagnosis,
                                      size_t index);

/**
 * How many parts were varied.
 */
size_t paraf_diagnosis_tried_count(const struct paraf_diagnosis *diagnosis);

/**
 * A part that was varied, from 0, and in how many ways.
 */
struct paraf_tried paraf_diagnosis_tried(const struct paraf_diagnosis *diagnosis,
                                         size_t index);

/**
 * Whether the bound on hashed bytes was reached before everything was tried.
 */
bool paraf_diagnosis_stopped_early(const struct paraf_diagnosis *diagnosis);

/**
 * How many bytes were hashed.
 */
uint64_t paraf_diagnosis_hashed_bytes(const struct paraf_diagnosis *diagnosis);

/**
 * The diagnosis as plain text for a terminal, in one of paraf_language, with the mend in one of
 * paraf_programming_language; 0 for words alone.
 *
 * Fails with invalid-argument for an unknown language.
 */
PARAF_MUST_USE
paraf_code paraf_diagnosis_report(const struct paraf_diagnosis *diagnosis,
                                  uint32_t language,
                                  uint32_t programming_language,
                                  struct paraf_buffer **report,
                                  struct paraf_error **error);

/**
 * The diagnosis as one JSON object, the same in every language; docs/diagnosis.md lists its keys.
 */
PARAF_MUST_USE
paraf_code paraf_diagnosis_to_json(const struct paraf_diagnosis *diagnosis,
                                   struct paraf_buffer **json,
                                   struct paraf_error **error);

/**
 * Frees a diagnosis; NULL is fine.
 */
void paraf_diagnosis_free(struct paraf_diagnosis *diagnosis);

/**
 * A part as text, for example `access_token`; `data == NULL` for an unknown number. It is never freed.
 */
struct paraf_str paraf_part_text(uint32_t part);

/**
 * Stable, and beginning with its row of the list of mistakes: `B5-php-slash`; two changes are joined by `+`.
 */
struct paraf_str paraf_finding_id(const struct paraf_finding *finding);

/**
 * How many rows of the list of mistakes it takes.
 */
size_t paraf_finding_change_count(const struct paraf_finding *finding);

/**
 * Such a row, from 0, for example `B5`.
 */
struct paraf_str paraf_finding_change(const struct paraf_finding *finding,
                                      size_t index);

/**
 * The part at fault; of two, the first.
 */
paraf_part paraf_finding_part(const struct paraf_finding *finding);

/**
 * One line. `language` is one of paraf_language.
 */
struct paraf_str paraf_finding_title(const struct paraf_finding *finding,
                                     uint32_t language);

/**
 * What happened, and why the signature differs.
 */
struct paraf_str paraf_finding_explanation(const struct paraf_finding *finding,
                                           uint32_t language);

/**
 * What to do, in words.
 */
struct paraf_str paraf_finding_mend(const struct paraf_finding *finding,
                                    uint32_t language);

/**
 * What to write in a programming language, one of paraf_programming_language; `data == NULL` where words say it all.
 */
struct paraf_str paraf_finding_code(const struct paraf_finding *finding,
                                    uint32_t programming_language);

/**
 * In how many parts the two strings differ.
 */
size_t paraf_finding_difference_count(const struct paraf_finding *finding);

/**
 * What differs in one part, from 0.
 */
struct paraf_difference paraf_finding_difference(const struct paraf_finding *finding,
                                                 size_t index);

/**
 * Explains how a request is, or should have been, signed.
 *
 * Fails with missing-header without timestamp, unsupported-by-profile, invalid-body, missing-credential
 * for a part that nothing tells, invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_explain(struct paraf_str profile,
                         const struct paraf_case *request,
                         const struct paraf_diagnosis_credential *credential,
                         struct paraf_trace **trace,
                         struct paraf_error **error);

/**
 * `hmac-sha512`, `hmac-sha256` or `rsa-sha256`.
 */
struct paraf_str paraf_trace_algorithm(const struct paraf_trace *trace);

/**
 * How the signature is written: `base64` or `hex`.
 */
struct paraf_str paraf_trace_encoding(const struct paraf_trace *trace);

/**
 * A request for an access token, which is signed in another way than a transaction.
 */
bool paraf_trace_is_token_request(const struct paraf_trace *trace);

/**
 * The method as it is signed.
 */
struct paraf_str paraf_trace_method(const struct paraf_trace *trace);

/**
 * The URL as it is signed.
 */
struct paraf_str paraf_trace_endpoint_url(const struct paraf_trace *trace);

/**
 * The timestamp as it is signed.
 */
struct paraf_str paraf_trace_timestamp(const struct paraf_trace *trace);

/**
 * The canonical body.
 */
struct paraf_str paraf_trace_body(const struct paraf_trace *trace);

/**
 * How many stretches of the given body the canonical one does not have.
 */
size_t paraf_trace_removed_count(const struct paraf_trace *trace);

/**
 * Such a stretch, from 0, by its place in the given body.
 */
struct paraf_span paraf_trace_removed(const struct paraf_trace *trace,
                                      size_t index);

/**
 * The digest of the canonical body as it stands in the string; `data == NULL` where the profile leaves that of an empty
 * body out.
 */
struct paraf_str paraf_trace_body_digest(const struct paraf_trace *trace);

/**
 * The profile's template of the string: `{method}:{endpoint_url}:…`.
 */
struct paraf_str paraf_trace_template(const struct paraf_trace *trace);

/**
 * The string-to-sign, redacted.
 */
struct paraf_str paraf_trace_string_to_sign(const struct paraf_trace *trace);

/**
 * The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs.
 */
struct paraf_str paraf_trace_reveal_string_to_sign(const struct paraf_trace *trace);

/**
 * How many named parts the string-to-sign has.
 */
size_t paraf_trace_segment_count(const struct paraf_trace *trace);

/**
 * A named part, from 0.
 */
struct paraf_trace_segment paraf_trace_segment_at(const struct paraf_trace *trace,
                                                  size_t index);

/**
 * The signature that was sent; `data == NULL` where there was none.
 */
struct paraf_str paraf_trace_signature(const struct paraf_trace *trace);

/**
 * How many headers had a part in it.
 */
size_t paraf_trace_header_count(const struct paraf_trace *trace);

/**
 * The name of such a header, from 0.
 */
struct paraf_str paraf_trace_header_name(const struct paraf_trace *trace,
                                         size_t index);

/**
 * The value of that header, a token redacted.
 */
struct paraf_str paraf_trace_header_value(const struct paraf_trace *trace,
                                          size_t index);

/**
 * Every stage as plain text for a terminal, in one of paraf_language; tokens are redacted.
 *
 * Fails with invalid-argument for an unknown language.
 */
PARAF_MUST_USE
paraf_code paraf_trace_report(const struct paraf_trace *trace,
                              uint32_t language,
                              struct paraf_buffer **report,
                              struct paraf_error **error);

/**
 * Every stage as one JSON object, the same in every language; tokens are redacted.
 */
PARAF_MUST_USE
paraf_code paraf_trace_to_json(const struct paraf_trace *trace,
                               struct paraf_buffer **json,
                               struct paraf_error **error);

/**
 * Frees a trace; NULL is fine.
 */
void paraf_trace_free(struct paraf_trace *trace);

/**
 * A direction as text, for example `to-partner`; `data == NULL` for an unknown number. It is never freed.
 */
struct paraf_str paraf_direction_text(uint32_t direction);

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
 * A sentence for your log: the field, what is wrong with it, and where; behind it what a signer of yours or the
 * operating system said.
 */
struct paraf_str paraf_error_message(const struct paraf_error *error);

/**
 * The same sentence in one of paraf_language.
 */
struct paraf_str paraf_error_text(const struct paraf_error *error,
                                  uint32_t language);

/**
 * Where in the body or URL, in bytes from its start; -1 when the error has no place.
 */
int64_t paraf_error_offset(const struct paraf_error *error);

/**
 * The stable name of the cause, where the code has several: those of unreadable-capture stand in docs/captures.md.
 */
struct paraf_str paraf_error_reason(const struct paraf_error *error);

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
 * Checks a private key of 2048 to 8192 bits (fewer where the profile allows them): PKCS#8 or PKCS#1, as PEM, Base64 or
 * DER, in quotes, escaped or in a bundle.
 *
 * Fails with encrypted-key, unsupported-key (not RSA, wrong size, weak exponent), invalid-key (damaged, or no private
 * key). The message names what was given and the command that converts it.
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
 * Fails with unsupported-key, invalid-key (damaged, or no public key), as paraf_parse_private_key().
 */
PARAF_MUST_USE
paraf_code paraf_parse_public_key(struct paraf_str key,
                                  struct paraf_str profile,
                                  struct paraf_key_info *info,
                                  struct paraf_error **error);

/**
 * Makes a key of so many bits, 2048 to 8192, from the operating system's randomness. 2048 take a fraction of a second,
 * 8192 minutes.
 *
 * Fails with invalid-argument for another number of bits, provider-failed.
 */
PARAF_MUST_USE
paraf_code paraf_key_pair_generate(size_t bits,
                                   struct paraf_key_pair **pair,
                                   struct paraf_error **error);

/**
 * The private key in PKCS#8, as PEM: what most programs read. Keep it out of logs.
 */
struct paraf_str paraf_key_pair_private_pkcs8_pem(const struct paraf_key_pair *pair);

/**
 * The private key in PKCS#1, as PEM: what older programs read. Keep it out of logs.
 */
struct paraf_str paraf_key_pair_private_pkcs1_pem(const struct paraf_key_pair *pair);

/**
 * The public key in SPKI, as PEM.
 */
struct paraf_str paraf_key_pair_public_spki_pem(const struct paraf_key_pair *pair);

/**
 * The public key on one line of Base64, as the portals of banks ask for it.
 */
struct paraf_str paraf_key_pair_public_base64(const struct paraf_key_pair *pair);

/**
 * Frees a key pair; NULL is fine.
 */
void paraf_key_pair_free(struct paraf_key_pair *pair);

/**
 * Reads `10000.00` and a currency: digits without needless zeros, a point, two decimals. What was read is written back
 * unchanged.
 *
 * Fails with invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_amount_new(struct paraf_str value,
                            struct paraf_str currency,
                            struct paraf_amount **amount,
                            struct paraf_error **error);

/**
 * Reads what providers send in practice too: no decimals, one, or leading zeros.
 *
 * Fails with invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_amount_new_lenient(struct paraf_str value,
                                    struct paraf_str currency,
                                    struct paraf_amount **amount,
                                    struct paraf_error **error);

/**
 * From hundredths: 1000000 is 10000.00.
 *
 * Fails with invalid-argument: more than 16 digits before the point, or not a currency.
 */
PARAF_MUST_USE
paraf_code paraf_amount_from_hundredths(int64_t hundredths,
                                        struct paraf_str currency,
                                        struct paraf_amount **amount,
                                        struct paraf_error **error);

/**
 * The sum, as a new amount.
 *
 * Fails with invalid-argument: two currencies, or a sum that has no room.
 */
PARAF_MUST_USE
paraf_code paraf_amount_add(const struct paraf_amount *amount,
                            const struct paraf_amount *other,
                            struct paraf_amount **sum,
                            struct paraf_error **error);

/**
 * The difference, `amount` less `other`, as a new amount.
 *
 * Fails as paraf_amount_add().
 */
PARAF_MUST_USE
paraf_code paraf_amount_subtract(const struct paraf_amount *amount,
                                 const struct paraf_amount *other,
                                 struct paraf_amount **difference,
                                 struct paraf_error **error);

/**
 * So many times `amount`, as a new amount.
 *
 * Fails with invalid-argument: a product that has no room.
 */
PARAF_MUST_USE
paraf_code paraf_amount_multiply(const struct paraf_amount *amount,
                                 int64_t times,
                                 struct paraf_amount **product,
                                 struct paraf_error **error);

/**
 * A part of `amount`, or a multiple, as a new amount: 11 and 100 are eleven percent. `rounding` says what becomes of a fraction of a
 * hundredth: `half-up`, `half-even`, `up` (away from zero) or `down`.
 *
 * Fails with invalid-argument: a denominator of zero, another rounding, or a result that has no room.
 */
PARAF_MUST_USE
paraf_code paraf_amount_fraction(const struct paraf_amount *amount,
                                 int64_t numerator,
                                 int64_t denominator,
                                 struct paraf_str rounding,
                                 struct paraf_amount **part,
                                 struct paraf_error **error);

/**
 * -1 when `amount` is less than `other`, 0 when they are equal, 1 when it is more.
 *
 * Fails with invalid-argument: two currencies.
 */
PARAF_MUST_USE
paraf_code paraf_amount_compare(const struct paraf_amount *amount,
                                const struct paraf_amount *other,
                                int32_t *order,
                                struct paraf_error **error);

/**
 * The value with its two decimals.
 */
struct paraf_str paraf_amount_value(const struct paraf_amount *amount);

/**
 * The currency.
 */
struct paraf_str paraf_amount_currency(const struct paraf_amount *amount);

/**
 * The amount in hundredths.
 */
int64_t paraf_amount_hundredths(const struct paraf_amount *amount);

/**
 * Frees an amount; NULL is fine.
 */
void paraf_amount_free(struct paraf_amount *amount);

/**
 * The answer to a call of a service, as its receiver wants it: code and message by the provider's list, status and reasons
 * in both languages, and what it repeats of the request. A refusal has status `01` where the provider reads one there, else
 * code and message alone. It is checked against its table before it is returned. `options` may be NULL.
 *
 * `answer_case` is a response code of the service (`4042514`), as paraf_next_step_response_code() and a violation have it, or
 * HTTP status and case without the service (`40414`), of which the provider's own list then makes a code.
 *
 * Fails with invalid-argument: a case that nobody lists, or of another service; a status that the table does not have, or
 * none where a verdict is repeated; data that is no JSON object; an answer that its table refuses, with the place.
 */
PARAF_MUST_USE
paraf_code paraf_build_answer(const struct paraf_service *service,
                              struct paraf_str answer_case,
                              const struct paraf_answer_options *options,
                              struct paraf_built_answer **answer,
                              struct paraf_error **error);

/**
 * The HTTP status to send; 0 for NULL.
 */
uint16_t paraf_built_answer_http_status(const struct paraf_built_answer *answer);

/**
 * The code in the body.
 */
struct paraf_str paraf_built_answer_response_code(const struct paraf_built_answer *answer);

/**
 * The body to send, as JSON.
 */
struct paraf_str paraf_built_answer_body(const struct paraf_built_answer *answer);

/**
 * Frees an answer; NULL is fine.
 */
void paraf_built_answer_free(struct paraf_built_answer *answer);

/**
 * In what an answer is not that of its request: another reference, account or amount than the request's, by the fields that
 * the service's table calls an echo; an empty list for one that fits. What is wrong with the answer by itself is
 * paraf_validate()'s to say. A value that the answer leaves out or empty is no violation here, and neither is another
 * spelling of the same.
 *
 * An answer that does not fit is no failure. Fails with invalid-argument for a request that is no JSON object.
 */
PARAF_MUST_USE
paraf_code paraf_check_answer(const struct paraf_service *service,
                              struct paraf_str request,
                              struct paraf_str answer,
                              struct paraf_violations **violations,
                              struct paraf_error **error);

/**
 * Reads a body that was verified: paraf_verified_body(). `partner` is your own name for whose credential that was: of the
 * headers none is signed. `call_key` is paraf_verified_conflict_key(); it may be not given.
 *
 * What is wrong with the body is no failure: paraf_decide_payment() says what to answer.
 *
 * Fails with invalid-argument: no partner, or a service whose table does not say how its deliveries are told apart.
 */
PARAF_MUST_USE
paraf_code paraf_delivery_new(const struct paraf_service *service,
                              struct paraf_str body,
                              struct paraf_str partner,
                              struct paraf_str call_key,
                              struct paraf_delivery **delivery,
                              struct paraf_error **error);

/**
 * The payment, or the event that a notification tells: the same each time it is sent, whatever its headers are. Keep it
 * for ever. `data == NULL` where the body does not say which it is.
 */
struct paraf_str paraf_delivery_key(const struct paraf_delivery *delivery);

/**
 * The call: partner, service, X-EXTERNAL-ID and day. It may belong to one payment only. `data == NULL` where none was
 * given.
 */
struct paraf_str paraf_delivery_call_key(const struct paraf_delivery *delivery);

/**
 * Whether the caller says that it asks again (`flagAdvise`). Nothing is decided by it.
 */
bool paraf_delivery_is_advice(const struct paraf_delivery *delivery);

/**
 * Frees a delivery; NULL is fine.
 */
void paraf_delivery_free(struct paraf_delivery *delivery);

/**
 * A step as text, for example `first-answer`; `data == NULL` for an unknown number. It is never freed.
 */
struct paraf_str paraf_step_text(uint32_t step);

/**
 * What to do with a payment or a notification, from what you keep of it; NULL where that is nothing. The
 * thing's own ID is what counts: under it `flagAdvise`, times, totals and journal numbers are not compared; account,
 * amount and bills are.
 *
 * Fails with invalid-argument: a record that is none, or not of this delivery. Send no SNAP answer then.
 */
PARAF_MUST_USE
paraf_code paraf_decide_payment(const struct paraf_delivery *delivery,
                                const struct paraf_known_delivery *known,
                                struct paraf_next_step **next,
                                struct paraf_error **error);

/**
 * What to do with an inquiry: answer it, or refuse it because its X-EXTERNAL-ID was used before. `call` is the key of
 * whatever claimed paraf_delivery_call_key(), this inquiry's or another's; not given where nothing did. An inquiry books
 * nothing and leaves no record.
 *
 * Fails with invalid-argument for a delivery that is no inquiry.
 */
PARAF_MUST_USE
paraf_code paraf_decide_inquiry(const struct paraf_delivery *delivery,
                                struct paraf_str call,
                                struct paraf_next_step **next,
                                struct paraf_error **error);

/**
 * What to do.
 */
paraf_step paraf_next_step_step(const struct paraf_next_step *next);

/**
 * What to write, as JSON text; `data == NULL` where nothing is written.
 */
struct paraf_str paraf_next_step_record(const struct paraf_next_step *next);

/**
 * The code to answer with; `data == NULL` where the handler decides, and where there is no SNAP answer.
 */
struct paraf_str paraf_next_step_response_code(const struct paraf_next_step *next);

/**
 * The provider's message for that code; `data == NULL` where paraf_next_step_answer() has it.
 */
struct paraf_str paraf_next_step_response_message(const struct paraf_next_step *next);

/**
 * The status to answer with, `paymentFlagStatus` or its like: `00` or `01`.
 */
struct paraf_str paraf_next_step_status(const struct paraf_next_step *next);

/**
 * The whole body to answer with, byte for byte: the first answer.
 */
struct paraf_str paraf_next_step_answer(const struct paraf_next_step *next);

/**
 * How many pointers to what is not as it was the first time.
 */
size_t paraf_next_step_differs_count(const struct paraf_next_step *next);

/**
 * A pointer to what is not as it was the first time, from 0; `data == NULL` behind the last one.
 */
struct paraf_str paraf_next_step_differs(const struct paraf_next_step *next,
                                         size_t index);

/**
 * Frees a step; NULL is fine.
 */
void paraf_next_step_free(struct paraf_next_step *next);

/**
 * The record of a delivery that you decided. Put it in the place of the claim, only while that is still there, and send the
 * answer only when it was. What is finished never changes.
 *
 * `answer` is the body that you send: its code and status are the verdict. A technical failure is no verdict: it finishes
 * nothing, and gets no SNAP answer.
 *
 * Fails with invalid-argument: a record that is no claim of this delivery, or an answer that is no verdict of its service.
 */
PARAF_MUST_USE
paraf_code paraf_finish_payment(const struct paraf_delivery *delivery,
                                struct paraf_str record,
                                struct paraf_str answer,
                                struct paraf_buffer **finished,
                                struct paraf_error **error);

/**
 * Takes digits and capital letters in groups that hyphens join, for example `ESB-14-023`. Whether BCA lists the code
 * plays no part.
 *
 * Fails with invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_esb_code_new(struct paraf_str text,
                              struct paraf_esb_code **esb_code,
                              struct paraf_error **error);

/**
 * The code as it was read.
 */
struct paraf_str paraf_esb_code_text(const struct paraf_esb_code *esb_code);

/**
 * The HTTP status that BCA prints beside it; 0 for a code that it does not list.
 */
uint16_t paraf_esb_code_http_status(const struct paraf_esb_code *esb_code);

/**
 * What became of the transaction. A code that BCA does not list says nothing.
 */
paraf_outcome paraf_esb_code_outcome(const struct paraf_esb_code *esb_code);

/**
 * What to do next. Before SNAP there is no X-EXTERNAL-ID: PARAF_ADVICE_RETRY_AS_IS repeats the request, and
 * PARAF_ADVICE_ASK_STATUS means the transfer status or the account statement.
 */
paraf_advice paraf_esb_code_advice(const struct paraf_esb_code *esb_code);

/**
 * BCA's message in one of paraf_language, with a field name in its place; NULL for a code that BCA does not list.
 *
 * Fails with invalid-argument for an unknown language.
 */
PARAF_MUST_USE
paraf_code paraf_esb_code_message(const struct paraf_esb_code *esb_code,
                                  uint32_t language,
                                  struct paraf_str detail,
                                  struct paraf_buffer **message,
                                  struct paraf_error **error);

/**
 * Frees a code; NULL is fine.
 */
void paraf_esb_code_free(struct paraf_esb_code *esb_code);

/**
 * What an answer to a call of `service` says. `http_status` is 0 where none came: a time-out, a connection that broke.
 *
 * Only an answer of SNAP says anything: a JSON object with a `responseCode` of the service that was called, whose first
 * three digits are the HTTP status. A page of a proxy, half an answer or none at all leave the outcome unknown, whatever
 * their status is: the call may have arrived, and money may have moved.
 *
 * Fails with invalid-argument: a service before SNAP, whose errors paraf_esb_code_new() reads.
 */
PARAF_MUST_USE
paraf_code paraf_read_response(const struct paraf_service *service,
                               uint16_t http_status,
                               struct paraf_str body,
                               struct paraf_received_response **response,
                               struct paraf_error **error);

/**
 * The code in the answer as it stands there; `data == NULL` where there is none. It need not belong to the call: see the
 * outcome.
 */
struct paraf_str paraf_received_response_code(const struct paraf_received_response *response);

/**
 * The message in the answer; `data == NULL` where there is none.
 */
struct paraf_str paraf_received_response_message(const struct paraf_received_response *response);

/**
 * What became of the call.
 */
paraf_outcome paraf_received_response_outcome(const struct paraf_received_response *response);

/**
 * What to do next.
 */
paraf_advice paraf_received_response_advice(const struct paraf_received_response *response);

/**
 * The code of the service that tells what became of it; `data == NULL` where there is none.
 */
struct paraf_str paraf_received_response_status_service(const struct paraf_received_response *response);

/**
 * Frees an answer; NULL is fine.
 */
void paraf_received_response_free(struct paraf_received_response *response);

/**
 * A new X-EXTERNAL-ID: random digits, as many as the profile and the service take, at most 32. paraf_signer_sign() makes
 * one itself when it is given none; make it here to store it before the request is sent. `partner_id` is X-PARTNER-ID, for a service that
 * wants part of it, and the day, in the number: BCA's forex; absent for others.
 *
 * Fails with unsupported-by-profile where requests have no X-EXTERNAL-ID, invalid-argument for a service that wants a partner_id that is not
 * given, provider-failed without randomness, unknown-profile, invalid-profile.
 */
PARAF_MUST_USE
paraf_code paraf_new_external_id(const struct paraf_service *service,
                                 struct paraf_str profile,
                                 struct paraf_str partner_id,
                                 struct paraf_buffer **digits,
                                 struct paraf_error **error);

/**
 * A new partnerReferenceNo: 22 random digits, or as many as the service takes.
 *
 * Fails with invalid-argument where the request has no such field, provider-failed without randomness.
 */
PARAF_MUST_USE
paraf_code paraf_new_partner_reference_no(const struct paraf_service *service,
                                          struct paraf_buffer **digits,
                                          struct paraf_error **error);

/**
 * What is wrong when a transfer does not carry the partnerReferenceNo of the account inquiry before it, which BCA demands
 * between services 15 and 17: one violation, or none. `service` is the transfer's.
 *
 * A number that differs is no failure.
 */
PARAF_MUST_USE
paraf_code paraf_validate_reference(const struct paraf_service *service,
                                    struct paraf_str inquiry,
                                    struct paraf_str transfer,
                                    struct paraf_violations **violations,
                                    struct paraf_error **error);

/**
 * A category as text, for example `business`; `data == NULL` for an unknown number. It is never freed.
 */
struct paraf_str paraf_category_text(uint32_t category);

/**
 * An outcome as text, for example `pending`; `data == NULL` for an unknown number. It is never freed.
 */
struct paraf_str paraf_outcome_text(uint32_t outcome);

/**
 * An advice as text, for example `ask-status`; `data == NULL` for an unknown number. It is never freed.
 */
struct paraf_str paraf_advice_text(uint32_t advice);

/**
 * Takes a code of seven characters apart. Whether the standard knows it plays no part: providers have their own.
 *
 * Fails with invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_response_code_new(struct paraf_str text,
                                   struct paraf_response_code **response_code,
                                   struct paraf_error **error);

/**
 * Builds a code from an HTTP status (100 to 599), a service (two digits or capital letters) and a case (two digits).
 *
 * Fails with invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_response_code_build(uint16_t http_status,
                                     struct paraf_str service,
                                     struct paraf_str case_code,
                                     struct paraf_response_code **response_code,
                                     struct paraf_error **error);

/**
 * The same code as this provider means it: its outcome, advice and status service are the provider's. Where the provider's
 * success has a status inside that decides, the outcome of the code alone is PARAF_OUTCOME_UNKNOWN: read the whole answer with
 * paraf_read_response().
 *
 * Fails with unknown-profile, invalid-profile.
 */
PARAF_MUST_USE
paraf_code paraf_response_code_for(const struct paraf_response_code *response_code,
                                   struct paraf_str profile,
                                   struct paraf_response_code **of_provider,
                                   struct paraf_error **error);

/**
 * The standard's code for what a provider means by this code and message: BCA prints some refusals under another's
 * code. A code that needs no such reading comes back unchanged.
 *
 * Fails with unknown-profile, invalid-profile.
 */
PARAF_MUST_USE
paraf_code paraf_response_code_as_meant(const struct paraf_response_code *response_code,
                                        struct paraf_str message,
                                        struct paraf_str profile,
                                        struct paraf_response_code **meant,
                                        struct paraf_error **error);

/**
 * The seven characters.
 */
struct paraf_str paraf_response_code_text(const struct paraf_response_code *response_code);

/**
 * The HTTP status; 0 for NULL.
 */
uint16_t paraf_response_code_http_status(const struct paraf_response_code *response_code);

/**
 * The two characters of the service that answered.
 */
struct paraf_str paraf_response_code_service(const struct paraf_response_code *response_code);

/**
 * The two digits of the case.
 */
struct paraf_str paraf_response_code_case(const struct paraf_response_code *response_code);

/**
 * The standard's category.
 */
paraf_category paraf_response_code_category(const struct paraf_response_code *response_code);

/**
 * What became of the transaction. 404xx18 differs by service: after a transfer the first one stands, after a direct
 * debit nothing was done.
 */
paraf_outcome paraf_response_code_outcome(const struct paraf_response_code *response_code);

/**
 * What to do next.
 */
paraf_advice paraf_response_code_advice(const struct paraf_response_code *response_code);

/**
 * The code of the service that tells what became of a transaction of this one; where the advice is to ask, and it changes
 * nothing, itself. `data == NULL` where there is none: then the advice is PARAF_ADVICE_ASK_PROVIDER.
 */
struct paraf_str paraf_response_code_status_service(const struct paraf_response_code *response_code);

/**
 * The provider's message for this code, else the standard's, with a field name or a reason in its place, for example
 * `Invalid Field Format [amount.value]`; NULL for a code that neither lists.
 *
 * Fails with unknown-profile, invalid-profile.
 */
PARAF_MUST_USE
paraf_code paraf_response_code_message(const struct paraf_response_code *response_code,
                                       struct paraf_str detail,
                                       struct paraf_str profile,
                                       struct paraf_buffer **message,
                                       struct paraf_error **error);

/**
 * Frees a response code; NULL is fine.
 */
void paraf_response_code_free(struct paraf_response_code *response_code);

/**
 * The service with this ID, which is its code, except where two services of a provider share one (`32-shared-biller`).
 * Where the profile has no table of its own, it is the standard's.
 *
 * Fails with invalid-argument: the profile has no such service.
 */
PARAF_MUST_USE
paraf_code paraf_service_new(struct paraf_str id,
                             struct paraf_str profile,
                             struct paraf_service **service,
                             struct paraf_error **error);

/**
 * A service from a table of your own, as JSON: what a provider publishes no fields for, or what your contract adds.
 * docs/messages.md lists the keys: `id`, `name`, `method`, `path`, and `code`, `direction`, `request`, `response`,
 * `rules` where there are any.
 *
 * Read it once and keep the service: the table is kept for the life of the program, also when paraf_service_free() has
 * freed the handle.
 *
 * Fails with invalid-argument: it is no table; the message names the field whose row is wrong.
 */
PARAF_MUST_USE
paraf_code paraf_service_from_json(struct paraf_str table,
                                   struct paraf_service **service,
                                   struct paraf_error **error);

/**
 * The service with this method whose path is the longest end of this path or URL; NULL when there is none.
 *
 * Fails with unknown-profile, invalid-profile, invalid-method, invalid-url.
 */
PARAF_MUST_USE
paraf_code paraf_service_of_request(struct paraf_str method,
                                    struct paraf_str url,
                                    struct paraf_str profile,
                                    struct paraf_service **service,
                                    struct paraf_error **error);

/**
 * What paraf_service_new() takes.
 */
struct paraf_str paraf_service_id(const struct paraf_service *service);

/**
 * The two characters that stand for the service in a response code; `00` for a service before SNAP.
 */
struct paraf_str paraf_service_code(const struct paraf_service *service);

/**
 * The name in English.
 */
struct paraf_str paraf_service_name(const struct paraf_service *service);

/**
 * The name in Indonesian.
 */
struct paraf_str paraf_service_name_id(const struct paraf_service *service);

/**
 * The HTTP method.
 */
struct paraf_str paraf_service_method(const struct paraf_service *service);

/**
 * The path; what stands before it is the provider's, or, for calls to the partner, the partner's.
 */
struct paraf_str paraf_service_path(const struct paraf_service *service);

/**
 * Who calls whom.
 */
paraf_direction paraf_service_direction(const struct paraf_service *service);

/**
 * The CHANNEL-ID that the provider fixes for this service; `data == NULL` where it does not.
 */
struct paraf_str paraf_service_channel_id(const struct paraf_service *service);

/**
 * The most characters of X-EXTERNAL-ID; 0 where the provider gives this service no bound of its own.
 */
size_t paraf_service_external_id_length(const struct paraf_service *service);

/**
 * The fewest characters of X-PARTNER-ID; 0 where the provider gives this service no bounds of its own.
 */
size_t paraf_service_partner_id_shortest(const struct paraf_service *service);

/**
 * The most characters of X-PARTNER-ID; 0 where the provider gives this service no bounds of its own.
 */
size_t paraf_service_partner_id_longest(const struct paraf_service *service);

/**
 * The profile whose table this is: the provider's, or `snap`; `own` for one of yours.
 */
struct paraf_str paraf_service_profile(const struct paraf_service *service);

/**
 * Frees a service; NULL is fine.
 */
void paraf_service_free(struct paraf_service *service);

/**
 * The services that a profile has: the standard's, with the provider's own tables in their place, and those it adds.
 *
 * Fails with unknown-profile, invalid-profile.
 */
PARAF_MUST_USE
paraf_code paraf_services_new(struct paraf_str profile,
                              struct paraf_services **services,
                              struct paraf_error **error);

/**
 * How many.
 */
size_t paraf_services_count(const struct paraf_services *services);

/**
 * A service, from 0; NULL behind the last one. It belongs to the list and is never freed.
 */
const struct paraf_service *paraf_services_at(const struct paraf_services *services,
                                              size_t index);

/**
 * Frees a list of services; NULL is fine.
 */
void paraf_services_free(struct paraf_services *services);

/**
 * The windows of at most 31 days that cover the days from `first` to `last` (`yyyy-MM-dd`), both included, without
 * overlap.
 *
 * Fails with invalid-argument: not a date, `last` before `first`, or more than ten years.
 */
PARAF_MUST_USE
paraf_code paraf_statement_windows_new(struct paraf_str first,
                                       struct paraf_str last,
                                       struct paraf_statement_windows **windows,
                                       struct paraf_error **error);

/**
 * The two halves of a window, from 0, that has more rows than one answer holds (BCA: 9000); none where it is one day,
 * or behind the last window.
 */
PARAF_MUST_USE
paraf_code paraf_statement_windows_halves(const struct paraf_statement_windows *windows,
                                          size_t index,
                                          struct paraf_statement_windows **halves,
                                          struct paraf_error **error);

/**
 * How many.
 */
size_t paraf_statement_windows_count(const struct paraf_statement_windows *windows);

/**
 * For `fromDateTime` of a window, from 0: midnight in Western Indonesian Time, as BCA demands it.
 */
struct paraf_str paraf_statement_windows_from(const struct paraf_statement_windows *windows,
                                              size_t index);

/**
 * For `toDateTime` of that window: midnight of its last day, which BCA includes.
 */
struct paraf_str paraf_statement_windows_to(const struct paraf_statement_windows *windows,
                                            size_t index);

/**
 * Frees a list of windows; NULL is fine.
 */
void paraf_statement_windows_free(struct paraf_statement_windows *windows);

/**
 * A rule as text, for example `duplicate-key`; `data == NULL` for an unknown number. It is never freed.
 */
struct paraf_str paraf_rule_text(uint32_t rule);

/**
 * Checks a message against its service: all that is wrong at once, at most PARAF_MAX_VIOLATIONS; an empty list for a
 * good one. `message` is one of paraf_message, `mode` one of paraf_mode. A service without a body (a GET) takes its
 * parameters as a JSON object.
 *
 * `now` is the day that the message is for: with it the rules are checked that depend on the day, in Western Indonesian
 * Time (a fund collection is dated today, a statement goes back 31 days). NULL: they are not checked, and no clock is
 * read; paraf_time_clock() reads it.
 *
 * A message that is wrong is no failure. Fails with invalid-argument for an unknown `message`, `mode` or kind of time,
 * invalid-timestamp.
 */
PARAF_MUST_USE
paraf_code paraf_validate(const struct paraf_service *service,
                          uint32_t message,
                          uint32_t mode,
                          struct paraf_str body,
                          const struct paraf_time *now,
                          struct paraf_violations **violations,
                          struct paraf_error **error);

/**
 * How many.
 */
size_t paraf_violations_count(const struct paraf_violations *violations);

/**
 * The rule that is broken, from 0; PARAF_RULE_NONE behind the last violation.
 */
paraf_rule paraf_violations_rule(const struct paraf_violations *violations,
                                 size_t index);

/**
 * Where: a JSON pointer (RFC 6901), for example `/amount/value`; empty for the message as a whole.
 */
struct paraf_str paraf_violations_pointer(const struct paraf_violations *violations,
                                          size_t index);

/**
 * What is wrong, in lower case.
 */
struct paraf_str paraf_violations_message(const struct paraf_violations *violations,
                                          size_t index);

/**
 * What a provider would answer, for example `4001701`, or `ESB-99-009` before SNAP; empty where no code is published.
 */
struct paraf_str paraf_violations_response_code(const struct paraf_violations *violations,
                                                size_t index);

/**
 * The message that goes with it, for example `Invalid Field Format [amount.value]`; empty where no code is published.
 */
struct paraf_str paraf_violations_response_message(const struct paraf_violations *violations,
                                                   size_t index);

/**
 * Frees a list of violations; NULL is fine.
 */
void paraf_violations_free(struct paraf_violations *violations);

/**
 * From a company code of up to 8 digits, padded or not, and a customer number of up to 20.
 *
 * Fails with invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_virtual_account_number_new(struct paraf_str company_code,
                                            struct paraf_str customer_no,
                                            struct paraf_virtual_account_number **number,
                                            struct paraf_error **error);

/**
 * Takes a whole number apart: its first 8 characters are the company code. Of a number that lost its padding, the code
 * must be known: paraf_virtual_account_number_split_after().
 *
 * Fails with invalid-argument.
 */
PARAF_MUST_USE
paraf_code paraf_virtual_account_number_split(struct paraf_str text,
                                              struct paraf_virtual_account_number **number,
                                              struct paraf_error **error);

/**
 * Takes a number apart behind a company code that is known, with its padding or without.
 *
 * Fails with invalid-argument: it does not begin with that code.
 */
PARAF_MUST_USE
paraf_code paraf_virtual_account_number_split_after(struct paraf_str company_code,
                                                    struct paraf_str text,
                                                    struct paraf_virtual_account_number **number,
                                                    struct paraf_error **error);

/**
 * The whole number: virtualAccountNo.
 */
struct paraf_str paraf_virtual_account_number_text(const struct paraf_virtual_account_number *number);

/**
 * The company code with its padding, 8 characters: partnerServiceId.
 */
struct paraf_str paraf_virtual_account_number_partner_service_id(const struct paraf_virtual_account_number *number);

/**
 * The customer's number: customerNo.
 */
struct paraf_str paraf_virtual_account_number_customer_no(const struct paraf_virtual_account_number *number);

/**
 * Frees a number; NULL is fine.
 */
void paraf_virtual_account_number_free(struct paraf_virtual_account_number *number);

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
 * How many rules it says over its base; 0 for a profile without a base.
 */
size_t paraf_profile_deviation_count(const struct paraf_profile *profile);

/**
 * The rule that a deviation, from 0, is of, for example `request.endpoint_url.query`.
 */
struct paraf_str paraf_profile_deviation_rule(const struct paraf_profile *profile,
                                              size_t index);

/**
 * What that rule is here, for example `dropped`; `null` for what the base has and this profile does not.
 */
struct paraf_str paraf_profile_deviation_text(const struct paraf_profile *profile,
                                              size_t index);

/**
 * The same signer with an RSA key that lives elsewhere. `context` is handed to each call of `sign`; both must be there
 * for as long as the new signer and what is prepared with it.
 *
 * A token request, or a transaction that is signed by RSA, then fails with provider-failed where `sign` does not sign.
 */
PARAF_MUST_USE
paraf_code paraf_signer_with_rsa(const struct paraf_signer *signer,
                                 paraf_rsa_sign sign,
                                 void *context,
                                 struct paraf_signer **with_rsa,
                                 struct paraf_error **error);

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
 * The first of two steps: everything of a transaction but its signature, which somebody else makes. No secret or key is needed.
 *
 * Fails as paraf_signer_sign().
 */
PARAF_MUST_USE
paraf_code paraf_signer_begin(const struct paraf_signer *signer,
                              const struct paraf_request *request,
                              struct paraf_unsigned_request **unsigned_,
                              struct paraf_error **error);

/**
 * The first of two steps: a request for a B2B access token but for its signature, which somebody else makes. No key is needed.
 *
 * Fails with missing-credential, invalid-timestamp; unsupported-by-profile where it is not signed.
 */
PARAF_MUST_USE
paraf_code paraf_signer_begin_token_request(const struct paraf_signer *signer,
                                            struct paraf_time timestamp,
                                            struct paraf_unsigned_request **unsigned_,
                                            struct paraf_error **error);

/**
 * As paraf_signer_begin_token_request(), of a customer's B2B2C access token.
 *
 * Fails as paraf_signer_customer_token_request().
 */
PARAF_MUST_USE
paraf_code paraf_signer_begin_customer_token_request(const struct paraf_signer *signer,
                                                     uint32_t grant,
                                                     struct paraf_str value,
                                                     struct paraf_time timestamp,
                                                     struct paraf_unsigned_request **unsigned_,
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
 * How many headers the provider, or this service of it, wants for which nobody gave a value: X-PARTNER-ID, CHANNEL-ID.
 * They are not sent, and the provider will refuse the request.
 */
size_t paraf_signed_request_missing_header_count(const struct paraf_signed_request *signed_);

/**
 * The name of such a header, from 0.
 */
struct paraf_str paraf_signed_request_missing_header_name(const struct paraf_signed_request *signed_,
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
 * missing-credential, invalid-key, unsupported-key, invalid-argument when no client key is given, or one twice.
 */
PARAF_MUST_USE
paraf_code paraf_token_verifier_new(struct paraf_str profile,
                                    const struct paraf_token_verifier_options *options,
                                    struct paraf_token_verifier **verifier,
                                    struct paraf_error **error);

/**
 * Verifies a token request. Refusals are as of paraf_verifier_verify(). It remembers nothing: store
 * paraf_verified_token_request_replay_key() longer than twice the tolerance and refuse what comes again.
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
 * The same for a request that is sent again, and for no request of another kind: 64 hexadecimal digits. Store it longer
 * than twice the tolerance and refuse what you have seen.
 */
struct paraf_str paraf_verified_token_request_replay_key(const struct paraf_verified_token_request *verified);

/**
 * Which of the keys that were given for this client made the signature, counted from 0.
 */
size_t paraf_verified_token_request_credential_index(const struct paraf_verified_token_request *verified);

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
 * The bytes to sign: the string-to-sign. They hold the access token.
 */
struct paraf_str paraf_unsigned_request_message(const struct paraf_unsigned_request *unsigned_);

/**
 * SHA-256 of the message, 32 bytes: what RSA signs, for signers that take a digest.
 */
struct paraf_str paraf_unsigned_request_digest(const struct paraf_unsigned_request *unsigned_);

/**
 * What makes the signature: `rsa-sha256` (RSASSA-PKCS1-v1_5), `hmac-sha256` or `hmac-sha512`.
 */
struct paraf_str paraf_unsigned_request_algorithm(const struct paraf_unsigned_request *unsigned_);

/**
 * The request with its signature, given as the bytes that the algorithm makes: no Base64, no hexadecimal. Whether it is right only
 * the receiver can tell. The unsigned request stays yours.
 *
 * Fails with invalid-argument for another length than the algorithm's.
 */
PARAF_MUST_USE
paraf_code paraf_unsigned_request_finish(const struct paraf_unsigned_request *unsigned_,
                                         struct paraf_str signature,
                                         struct paraf_signed_request **signed_,
                                         struct paraf_error **error);

/**
 * Frees an unsigned request; NULL is fine.
 */
void paraf_unsigned_request_free(struct paraf_unsigned_request *unsigned_);

/**
 * The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes.
 */
struct paraf_str paraf_verified_body(const struct paraf_verified *verified);

/**
 * The message: the same for what is signed alike, whatever its headers say, in 64 hexadecimal digits. Refuse no payment
 * by it: two honest calls with one body in one second are the same message, and a refusal of the second gives the money
 * back.
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
 * Which of the secrets or keys that were given for this partner made the signature, counted from 0. Once the old one of
 * a rotation made none for long enough, it can go.
 */
size_t paraf_verified_credential_index(const struct paraf_verified *verified);

/**
 * Whether the signature says everything about the path. If not, only paraf_verified_signed_url() was verified: Faspay and
 * Bayarind sign the path from its version on, wherever you mounted it.
 */
bool paraf_verified_covers_path(const struct paraf_verified *verified);

/**
 * Whether the signature says anything about the query. If not, do not read it: BRI and PayerMax sign none.
 */
bool paraf_verified_covers_query(const struct paraf_verified *verified);

/**
 * The URL as it was signed; `data == NULL` where no URL is. Route by this one, not by your framework's copy.
 */
struct paraf_str paraf_verified_signed_url(const struct paraf_verified *verified);

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
 * callbacks, body-not-covered, url-not-covered or method-not-covered where its signature leaves one of them out,
 * missing-credential, invalid-secret, invalid-key, unsupported-key, invalid-argument when no partner is given, or one twice.
 */
PARAF_MUST_USE
paraf_code paraf_verifier_new(struct paraf_str profile,
                              const struct paraf_verifier_options *options,
                              struct paraf_verifier **verifier,
                              struct paraf_error **error);

/**
 * Verifies a request. It remembers nothing: what to do with what came before says paraf_decide_payment().
 *
 * Not everything is signed: BRI and PayerMax leave out the query, Faspay and Bayarind the path in front of its version,
 * Nicepay's notifications all but client key and time. One RSA key of a provider serves many merchants, so compare the
 * merchant in the body with your own. Route by paraf_verified_signed_url(): a `+` in a query is a plus in it, and a blank
 * in most frameworks. SECURITY.md has the whole list.
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

/** A case with nothing given; a request to the provider. */
static inline paraf_case paraf_case_init(void) {
  paraf_case request;
  memset(&request, 0, sizeof request);
  request.size = sizeof request;
  request.direction = PARAF_TO_PROVIDER;
  return request;
}

/** A credential with nothing given. */
static inline paraf_diagnosis_credential paraf_diagnosis_credential_init(void) {
  paraf_diagnosis_credential credential;
  memset(&credential, 0, sizeof credential);
  credential.size = sizeof credential;
  return credential;
}

/** An answer that says what its case says. */
static inline paraf_answer_options paraf_answer_options_init(void) {
  paraf_answer_options options;
  memset(&options, 0, sizeof options);
  options.size = sizeof options;
  return options;
}

/** A delivery of which nothing is known. */
static inline paraf_known_delivery paraf_known_delivery_init(void) {
  paraf_known_delivery known;
  memset(&known, 0, sizeof known);
  known.size = sizeof known;
  return known;
}

#endif
