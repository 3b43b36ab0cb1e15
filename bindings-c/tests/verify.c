/* Verifying: what a genuine request tells, and what a refused one answers. Argument: the folder of test keys. */
#include <limits.h>
#include "check.h"
#include "sample.h"

static paraf_verifier *new_verifier(const char *secret) {
  paraf_verifier *verifier = NULL;
  paraf_error *error;
  CHECK(succeeds(sample_verifier(secret, &verifier, &error), &error));
  return verifier;
}

static paraf_verified *verify(const paraf_verifier *verifier, paraf_incoming_request request) {
  paraf_verified *verified = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_verifier_verify(verifier, &request, &verified, &error), &error));
  return verified;
}

/* Refused with this code and this answer. */
static bool refused(const paraf_verifier *verifier, paraf_incoming_request request, paraf_code code,
                    const char *answer) {
  paraf_verified *verified = NULL;
  paraf_error *error;
  paraf_code found = paraf_verifier_verify(verifier, &request, &verified, &error);
  bool answered = verified == NULL && is(paraf_error_response_code(error), answer) &&
                  paraf_error_http_status(error) == (answer[2] == '1' ? 401 : 400) &&
                  contains(paraf_error_response_body(error), answer) &&
                  contains(paraf_error_response_body(error), "\"responseMessage\":\"");
  if (!answered) printf("answer: %.*s\n", PARAF_ARG(paraf_error_response_body(error)));
  return fails(found, &error, code) && answered;
}

/* Refused with a message that begins so. */
static bool says(const paraf_verifier *verifier, paraf_incoming_request request, const char *message) {
  paraf_verified *verified = NULL;
  paraf_error *error;
  CHECK(paraf_verifier_verify(verifier, &request, &verified, &error) != PARAF_OK);
  paraf_str found = paraf_error_message(error);
  bool same = found.len > strlen(message) && memcmp(found.data, message, strlen(message)) == 0;
  if (!same) printf("message: %.*s\n", PARAF_ARG(found));
  paraf_error_free(error);
  return same;
}

static void a_genuine_request(void) {
  paraf_verifier *verifier = new_verifier(SECRET);
  paraf_header headers[SAMPLE_HEADERS];
  sample_headers(headers);
  char body[] = INQUIRY_BODY;
  paraf_incoming_request request = sample_incoming(headers);
  request.body = paraf_text(body);
  paraf_verified *verified = verify(verifier, request);
  /* The handle owns what it tells. */
  memset(body, 'x', sizeof body - 1);
  memset(headers, 0, sizeof headers);
  paraf_verifier_free(verifier);
  CHECK(is(paraf_verified_body(verified), INQUIRY_BODY));
  CHECK(paraf_verified_replay_key(verified).len == 64);
  CHECK(is(paraf_verified_conflict_key(verified), "2022-04-21:24:12345:1234567890"));
  CHECK(is(paraf_verified_partner_id(verified), "12345"));
  CHECK(is(paraf_verified_external_id(verified), "1234567890"));
  CHECK(is(paraf_verified_service(verified), "24"));
  CHECK(!paraf_verified_token_checked(verified));
  CHECK(paraf_verified_covers_body(verified));
  CHECK(paraf_verified_covers_path(verified));
  CHECK(paraf_verified_covers_query(verified));
  CHECK(is(paraf_verified_signed_url(verified), INQUIRY_PATH));
  CHECK(contains(paraf_verified_reveal_string_to_sign(verified), "POST:" INQUIRY_PATH ":" TOKEN ":"));
  CHECK(paraf_string_to_sign_segment_count(paraf_verified_string_to_sign(verified)) == 5);
  paraf_verified_free(verified);
}

static void options_of_a_request(void) {
  paraf_verifier *verifier = new_verifier(SECRET);
  paraf_header headers[SAMPLE_HEADERS];
  sample_headers(headers);
  paraf_incoming_request request = sample_incoming(headers);
  CHECK(request.tolerance == PARAF_DEFAULT_TOLERANCE);

  request.access_token = PARAF_STR(TOKEN);
  request.service = PARAF_STR("US");
  paraf_verified *verified = verify(verifier, request);
  CHECK(paraf_verified_token_checked(verified));
  CHECK(is(paraf_verified_service(verified), "US"));
  paraf_verified_free(verified);
  request.access_token = PARAF_STR("another");
  CHECK(refused(verifier, request, PARAF_TOKEN_MISMATCH, "401US01"));

  request = sample_incoming(headers);
  request.now = paraf_time_text(PARAF_STR("2022-04-21T10:39:52Z"));
  paraf_verified_free(verify(verifier, request));
  request.now = paraf_time_epoch_millis(EPOCH * INT64_C(1000) + 300001);
  CHECK(refused(verifier, request, PARAF_STALE_TIMESTAMP, "4002401"));
  request.tolerance = 0;
  request.now = paraf_time_epoch_seconds(EPOCH + 1);
  CHECK(refused(verifier, request, PARAF_STALE_TIMESTAMP, "4002401"));
  request.now = paraf_time_epoch_seconds(EPOCH);
  paraf_verified_free(verify(verifier, request));
  /* An hour at most; more is an error of the program, not of the request. */
  request.tolerance = 3600;
  request.now = paraf_time_epoch_seconds(EPOCH + 3600);
  paraf_verified_free(verify(verifier, request));
  request.tolerance = 3601;
  paraf_error *error;
  paraf_code code = paraf_verifier_verify(verifier, &request, &verified, &error);
  CHECK(paraf_error_http_status(error) == 0 && is(paraf_error_field(error), "tolerance"));
  CHECK(fails(code, &error, PARAF_INVALID_ARGUMENT));
  /* Without a time, the clock says that 2022 is long gone. */
  request.now = paraf_time_clock();
  request.tolerance = PARAF_DEFAULT_TOLERANCE;
  CHECK(refused(verifier, request, PARAF_STALE_TIMESTAMP, "4002401"));
  paraf_verifier_free(verifier);
}

static void refusals(void) {
  paraf_verifier *verifier = new_verifier(SECRET), *other = new_verifier("another secret");
  paraf_header headers[SAMPLE_HEADERS + 1];
  sample_headers(headers);
  CHECK(refused(other, sample_incoming(headers), PARAF_SIGNATURE_MISMATCH, "4012400"));

  paraf_incoming_request request = sample_incoming(headers);
  request.body = PARAF_STR("{\"partnerServiceId\":\"   99999\"}");
  CHECK(refused(verifier, request, PARAF_SIGNATURE_MISMATCH, "4012400"));
  request.body = PARAF_STR("{\"a\":\"");
  CHECK(refused(verifier, request, PARAF_MALFORMED_BODY, "4002400"));
  request = sample_incoming(headers);
  request.method = PARAF_STR("post");
  CHECK(refused(verifier, request, PARAF_INVALID_METHOD, "4002400"));
  request = sample_incoming(headers);
  request.header_count = 5;
  CHECK(refused(verifier, request, PARAF_MISSING_HEADER, "4002402"));
  request.header_count = 0;
  request.headers = NULL;
  CHECK(refused(verifier, request, PARAF_MISSING_HEADER, "4002402"));
  /* What BCA's table marks as mandatory. */
  for (size_t i = 0; i < SAMPLE_HEADERS; i++) {
    sample_headers(headers);
    headers[i].value = PARAF_STR("");
    CHECK(refused(verifier, sample_incoming(headers), PARAF_MISSING_HEADER, "4002402"));
    headers[i].name = PARAF_STR("X-OTHER");
    CHECK(refused(verifier, sample_incoming(headers), PARAF_MISSING_HEADER, "4002402"));
  }
  sample_headers(headers);
  headers[SAMPLE_HEADERS].name = PARAF_STR("x-timestamp");
  headers[SAMPLE_HEADERS].value = PARAF_STR(TIMESTAMP);
  request = sample_incoming(headers);
  request.header_count = SAMPLE_HEADERS + 1;
  CHECK(refused(verifier, request, PARAF_DUPLICATE_HEADER, "4002401"));
  headers[2].value = PARAF_STR("54321");
  CHECK(refused(verifier, sample_incoming(headers), PARAF_UNKNOWN_PARTNER, "4012400"));
  paraf_verifier_free(verifier);
  paraf_verifier_free(other);
}

/* What arrives in no encoding at all is refused like any forgery. */
static void bytes_that_are_not_text(void) {
  paraf_verifier *verifier = new_verifier(SECRET);
  paraf_header headers[SAMPLE_HEADERS + 1];
  for (size_t i = 0; i < SAMPLE_HEADERS - 1; i++) {
    sample_headers(headers);
    headers[i].value = PARAF_STR("\xff\xfe");
    paraf_code code = i == 1 ? PARAF_MALFORMED_TIMESTAMP : i == 5 ? PARAF_MALFORMED_SIGNATURE : PARAF_MALFORMED_HEADER;
    CHECK(refused(verifier, sample_incoming(headers), code, i == 5 ? "4012400" : "4002401"));
  }
  sample_headers(headers);
  headers[2].value = PARAF_STR("12\xed\xa0\x80");
  CHECK(says(verifier, sample_incoming(headers), "X-PARTNER-ID: is not UTF-8 ("));
  sample_headers(headers);
  headers[6].value = PARAF_STR("\xff");
  paraf_verified_free(verify(verifier, sample_incoming(headers)));
  sample_headers(headers);
  paraf_incoming_request request = sample_incoming(headers);
  request.url = PARAF_STR(INQUIRY_PATH "?name=\xff");
  CHECK(refused(verifier, request, PARAF_INVALID_URL, "4002400"));
  CHECK(says(verifier, request, "url: is not UTF-8 at byte 39 ("));
  request.url = PARAF_STR("\xc3\x28");
  CHECK(refused(verifier, request, PARAF_INVALID_URL, "4000000"));
  request = sample_incoming(headers);
  request.method = PARAF_STR("\xff");
  CHECK(refused(verifier, request, PARAF_INVALID_METHOD, "4002400"));
  request = sample_incoming(headers);
  request.body = PARAF_STR("{\"a\":\"\xff\"}");
  CHECK(refused(verifier, request, PARAF_MALFORMED_BODY, "4002400"));
  /* A header that nothing depends on may hold anything. */
  headers[SAMPLE_HEADERS].name = PARAF_STR("User-Agent\xff");
  headers[SAMPLE_HEADERS].value = PARAF_STR("caf\xe9\r\n");
  request = sample_incoming(headers);
  request.header_count = SAMPLE_HEADERS + 1;
  paraf_verified_free(verify(verifier, request));
  paraf_verifier_free(verifier);
}

static void several_secrets_and_partners(void) {
  const paraf_str secrets[] = {PARAF_STR("the next secret"), PARAF_STR(SECRET)};
  const paraf_str partners[] = {PARAF_STR("54321"), PARAF_STR("12345")};
  paraf_verifier_options options = paraf_verifier_options_init();
  options.client_secrets = secrets;
  options.client_secret_count = 2;
  options.partner_ids = partners;
  options.partner_id_count = 2;
  paraf_verifier *verifier = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error));
  paraf_header headers[SAMPLE_HEADERS];
  sample_headers(headers);
  paraf_verified *verified = verify(verifier, sample_incoming(headers));
  CHECK(paraf_verified_credential_index(verified) == 1);
  paraf_verified_free(verified);
  paraf_verifier_free(verifier);

  CHECK(fails(paraf_verifier_new(PARAF_STR("bca-legacy"), &options, &verifier, &error), &error,
              PARAF_UNSUPPORTED_BY_PROFILE));
  options.client_secret_count = 0;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, PARAF_MISSING_CREDENTIAL));
  options.partner_id_count = 0;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, PARAF_INVALID_ARGUMENT));
}

/* A list of secrets is one credential; partners who have their own are told one by one. */
static void partners_each_with_a_secret(void) {
  const paraf_str first[] = {PARAF_STR("the next secret"), PARAF_STR(SECRET)}, second[] = {PARAF_STR("another secret")};
  paraf_caller callers[2];
  memset(callers, 0, sizeof callers);
  callers[0].id = PARAF_STR("12345");
  callers[0].client_secrets = first;
  callers[0].client_secret_count = 2;
  callers[1].id = PARAF_STR("67890");
  callers[1].client_secrets = second;
  callers[1].client_secret_count = 1;
  paraf_verifier_options options = paraf_verifier_options_init();
  options.callers = callers;
  options.caller_count = 2;
  paraf_verifier *verifier = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error));
  paraf_header headers[SAMPLE_HEADERS];
  sample_headers(headers);
  paraf_verified *verified = verify(verifier, sample_incoming(headers));
  CHECK(is(paraf_verified_partner_id(verified), "12345") && paraf_verified_credential_index(verified) == 1);
  paraf_verified_free(verified);
  /* What the first signed, under the name of the second. */
  headers[2].value = PARAF_STR("67890");
  CHECK(refused(verifier, sample_incoming(headers), PARAF_SIGNATURE_MISMATCH, "4012400"));
  headers[2].value = PARAF_STR("54321");
  CHECK(refused(verifier, sample_incoming(headers), PARAF_UNKNOWN_PARTNER, "4012400"));
  paraf_verifier_free(verifier);

  const paraf_code wrong = PARAF_INVALID_ARGUMENT;
  callers[1].id = PARAF_STR("12345");
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, wrong));
  callers[1].id = PARAF_STR("*");
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, wrong));
  callers[1].id = paraf_text(NULL);
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, wrong));
  callers[1].id = PARAF_STR("67890\xff");
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, wrong));
  callers[1].id = PARAF_STR("67890");
  options.client_secrets = second;
  options.client_secret_count = 1;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, wrong));
  options.client_secret_count = 0;
  callers[1].client_secret_count = 0;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, PARAF_MISSING_CREDENTIAL));
  callers[1].client_secrets = NULL;
  callers[1].client_secret_count = 1;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, PARAF_NULL_POINTER));
  options.callers = NULL;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, PARAF_NULL_POINTER));
}

static void the_other_direction(void) {
  paraf_credential credential = paraf_credential_init();
  credential.api_key = PARAF_STR("key");
  credential.api_secret = PARAF_STR(SECRET);
  credential.partner_id = PARAF_STR("KBBABCINDO");
  credential.channel_id = PARAF_STR("95051");
  paraf_signer *signer = NULL;
  paraf_signed_request *sent = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_new(PARAF_STR("bca-legacy"), &credential, &signer, &error), &error));
  paraf_request request = sample_request();
  request.timestamp = paraf_time_clock();
  CHECK(succeeds(paraf_signer_sign(signer, &request, &sent, &error), &error));
  paraf_header headers[16];
  size_t count = paraf_signed_request_header_count(sent);
  for (size_t i = 0; i < count; i++) {
    headers[i].name = paraf_signed_request_header_name(sent, i);
    headers[i].value = paraf_signed_request_header_value(sent, i);
  }

  const paraf_str secret = PARAF_STR(SECRET), partner = PARAF_STR("KBBABCINDO");
  paraf_verifier_options options = paraf_verifier_options_init();
  options.client_secrets = &secret;
  options.client_secret_count = 1;
  options.partner_ids = &partner;
  options.partner_id_count = 1;
  paraf_verifier *verifier = NULL;
  const paraf_code none = PARAF_UNSUPPORTED_BY_PROFILE;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca-legacy"), &options, &verifier, &error), &error, none));
  options.direction = PARAF_TO_PARTNER;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca-legacy"), &options, &verifier, &error), &error, none));
  options.direction = 3;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca-legacy"), &options, &verifier, &error), &error,
              PARAF_INVALID_ARGUMENT));
  options.direction = PARAF_TO_PROVIDER;
  CHECK(succeeds(paraf_verifier_new(PARAF_STR("bca-legacy"), &options, &verifier, &error), &error));
  paraf_incoming_request incoming = paraf_incoming_request_init();
  incoming.method = paraf_signed_request_method(sent);
  incoming.url = paraf_signed_request_url(sent);
  incoming.headers = headers;
  incoming.header_count = count;
  incoming.body = paraf_signed_request_body(sent);
  paraf_verified *verified = verify(verifier, incoming);
  CHECK(is(paraf_verified_partner_id(verified), "KBBABCINDO") && paraf_verified_credential_index(verified) == 0);
  paraf_verified_free(verified);
  paraf_verifier_free(verifier);
  paraf_signed_request_free(sent);
  paraf_signer_free(signer);
}

static void what_is_not_covered(void) {
  paraf_str profile = PARAF_STR(
      "{\"base\":\"snap\",\"name\":\"bodiless\",\"callback\":{\"string_to_sign\":\"{method}:{endpoint_url}:{timestamp}"
      "\"}}");
  const paraf_str secret = PARAF_STR(SECRET), anyone = PARAF_STR("*");
  paraf_verifier_options options = paraf_verifier_options_init();
  options.client_secrets = &secret;
  options.client_secret_count = 1;
  options.partner_ids = &anyone;
  options.partner_id_count = 1;
  paraf_verifier *verifier = NULL;
  paraf_error *error;
  CHECK(fails(paraf_verifier_new(profile, &options, &verifier, &error), &error, PARAF_BODY_NOT_COVERED));
  options.accept_uncovered = PARAF_UNCOVERED_URL;
  CHECK(fails(paraf_verifier_new(profile, &options, &verifier, &error), &error, PARAF_BODY_NOT_COVERED));
  options.accept_uncovered = PARAF_UNCOVERED_BODY;
  CHECK(succeeds(paraf_verifier_new(profile, &options, &verifier, &error), &error));
  paraf_verifier_free(verifier);
  profile = PARAF_STR("{\"base\":\"snap\",\"name\":\"weak\",\"callback\":{\"string_to_sign\":\"{body_digest}:{timestamp}\"}}");
  options.accept_uncovered = PARAF_UNCOVERED_METHOD;
  CHECK(fails(paraf_verifier_new(profile, &options, &verifier, &error), &error, PARAF_URL_NOT_COVERED));
  options.accept_uncovered = PARAF_UNCOVERED_URL;
  CHECK(fails(paraf_verifier_new(profile, &options, &verifier, &error), &error, PARAF_METHOD_NOT_COVERED));
  options.accept_uncovered = 8;
  CHECK(fails(paraf_verifier_new(profile, &options, &verifier, &error), &error, PARAF_INVALID_ARGUMENT));
  options.accept_uncovered = PARAF_UNCOVERED_URL | PARAF_UNCOVERED_METHOD;
  CHECK(succeeds(paraf_verifier_new(profile, &options, &verifier, &error), &error));
  paraf_verifier_free(verifier);
}

static void token_requests(const char *keys) {
  char private_pem[8192], certificate_pem[8192];
  paraf_credential credential = sample_credential();
  credential.private_key = read_key(keys, "rsa-2048.pem", private_pem, sizeof private_pem);
  const paraf_str public_key = read_key(keys, "rsa-2048-certificate.pem", certificate_pem, sizeof certificate_pem);
  const paraf_str clients[] = {PARAF_STR("123")}, others[] = {PARAF_STR("321")};
  paraf_error *error;

  paraf_signer *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  CHECK(succeeds(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error), &error));
  CHECK(succeeds(paraf_signer_token_request(signer, paraf_time_clock(), &signed_request, &error), &error));
  paraf_header headers[8];
  size_t header_count = paraf_signed_request_header_count(signed_request);
  for (size_t i = 0; i < header_count; i++) {
    headers[i].name = paraf_signed_request_header_name(signed_request, i);
    headers[i].value = paraf_signed_request_header_value(signed_request, i);
  }

  paraf_token_verifier_options options = paraf_token_verifier_options_init();
  options.public_keys = &public_key;
  options.public_key_count = 1;
  options.client_keys = clients;
  options.client_key_count = 1;
  paraf_token_verifier *verifier = NULL;
  CHECK(succeeds(paraf_token_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error));
  paraf_incoming_token_request request = paraf_incoming_token_request_init();
  request.headers = headers;
  request.header_count = header_count;
  request.body = paraf_signed_request_body(signed_request);
  paraf_verified_token_request *verified = NULL;
  CHECK(succeeds(paraf_token_verifier_verify(verifier, &request, &verified, &error), &error));
  CHECK(is(paraf_verified_token_request_client_key(verified), "123"));
  CHECK(paraf_verified_token_request_replay_key(verified).len == 64);
  CHECK(paraf_verified_token_request_credential_index(verified) == 0);
  CHECK(same(paraf_verified_token_request_reveal_string_to_sign(verified),
             paraf_signed_request_reveal_string_to_sign(signed_request)));
  CHECK(paraf_string_to_sign_segment_count(paraf_verified_token_request_string_to_sign(verified)) == 2);
  paraf_verified_token_request_free(verified);

  request.body = PARAF_STR("");
  CHECK(fails(paraf_token_verifier_verify(verifier, &request, &verified, &error), &error, PARAF_MALFORMED_BODY));
  request.body = paraf_text(NULL);
  CHECK(succeeds(paraf_token_verifier_verify(verifier, &request, &verified, &error), &error));
  paraf_verified_token_request_free(verified);
  request.tolerance = 3601;
  CHECK(fails(paraf_token_verifier_verify(verifier, &request, &verified, &error), &error, PARAF_INVALID_ARGUMENT));
  request.tolerance = PARAF_DEFAULT_TOLERANCE;
  paraf_token_verifier_free(verifier);

  options.client_keys = others;
  CHECK(succeeds(paraf_token_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error));
  paraf_code code = paraf_token_verifier_verify(verifier, &request, &verified, &error);
  CHECK(is(paraf_error_response_code(error), "4017300"));
  CHECK(is(paraf_error_response_message(error), "Unauthorized. [Unknown client]"));
  CHECK(fails(code, &error, PARAF_UNKNOWN_CLIENT));
  paraf_token_verifier_free(verifier);

  /* Clients who have keys of their own. */
  paraf_key_pair *pair = NULL;
  CHECK(succeeds(paraf_key_pair_generate(2048, &pair, &error), &error));
  const paraf_str rotated[] = {paraf_key_pair_public_spki_pem(pair), public_key};
  paraf_caller callers[2];
  memset(callers, 0, sizeof callers);
  callers[0].id = PARAF_STR("123");
  callers[0].public_keys = rotated;
  callers[0].public_key_count = 2;
  callers[1].id = PARAF_STR("321");
  callers[1].public_keys = rotated;
  callers[1].public_key_count = 1;
  options = paraf_token_verifier_options_init();
  options.callers = callers;
  options.caller_count = 2;
  CHECK(succeeds(paraf_token_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error));
  CHECK(succeeds(paraf_token_verifier_verify(verifier, &request, &verified, &error), &error));
  CHECK(paraf_verified_token_request_credential_index(verified) == 1);
  paraf_verified_token_request_free(verified);
  paraf_token_verifier_free(verifier);
  callers[0].public_key_count = 1;
  CHECK(succeeds(paraf_token_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error));
  CHECK(fails(paraf_token_verifier_verify(verifier, &request, &verified, &error), &error, PARAF_SIGNATURE_MISMATCH));
  paraf_token_verifier_free(verifier);
  options.client_keys = clients;
  options.client_key_count = 1;
  CHECK(fails(paraf_token_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, PARAF_INVALID_ARGUMENT));
  paraf_key_pair_free(pair);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
}

/* A verifier that has a name in place of a secret. */
static paraf_verifier *verifier_elsewhere(const paraf_str *names, size_t count) {
  const paraf_str partner = PARAF_STR("12345");
  paraf_verifier_options options = paraf_verifier_options_init();
  options.elsewhere = names;
  options.elsewhere_count = count;
  options.partner_ids = &partner;
  options.partner_id_count = 1;
  paraf_verifier *verifier = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error));
  return verifier;
}

/* What a library answers, and what comes of it. */
static void in_two_steps(void) {
  paraf_verifier *here = new_verifier(SECRET);
  paraf_header headers[SAMPLE_HEADERS];
  sample_headers(headers);
  char body[] = INQUIRY_BODY;
  paraf_incoming_request request = sample_incoming(headers);
  request.body = paraf_text(body);
  paraf_verified *at_once = verify(here, request), *verified = NULL;
  paraf_error *error;
  paraf_unverified_request *unverified = NULL;
  CHECK(succeeds(paraf_verifier_begin(here, &request, &unverified, &error), &error));
  CHECK(paraf_unverified_request_credential_count(unverified) == 1);
  /* The ID that a secret has here: under the same name elsewhere, replay keys are the same. */
  paraf_str id = paraf_unverified_request_credential(unverified, 0);
  CHECK(id.len == 64);
  const paraf_str names[] = {PARAF_STR("another key"), id};
  paraf_verifier *remote = verifier_elsewhere(names, 2);
  paraf_unverified_request_free(unverified);

  CHECK(fails(paraf_verifier_verify(remote, &request, &verified, &error), &error, PARAF_MISSING_CREDENTIAL));
  CHECK(succeeds(paraf_verifier_begin(remote, &request, &unverified, &error), &error));
  /* The handle owns what it tells. */
  memset(body, 'x', sizeof body - 1);
  memset(headers, 0, sizeof headers);
  paraf_str exact = paraf_verified_reveal_string_to_sign(at_once), message = paraf_unverified_request_message(unverified);
  CHECK(message.len == exact.len && memcmp(message.data, exact.data, exact.len) == 0);
  CHECK(is(paraf_unverified_request_algorithm(unverified), "hmac-sha512"));
  CHECK(paraf_unverified_request_digest(unverified).len == 32);
  CHECK(paraf_unverified_request_signature(unverified).len == 64);
  CHECK(is(paraf_unverified_request_partner_id(unverified), "12345"));
  CHECK(paraf_unverified_request_credential_count(unverified) == 2);
  CHECK(is(paraf_unverified_request_credential(unverified, 0), "another key"));
  CHECK(paraf_unverified_request_credential(unverified, 2).data == NULL);

  /* 0 is no, -1 could not be decided, and nothing but 1 is yes. */
  const int answers[] = {0, -1, 2, INT_MAX, INT_MIN};
  for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
    CHECK(paraf_unverified_request_finish(unverified, answers[i], 0, &verified, &error) == PARAF_SIGNATURE_MISMATCH);
    CHECK(verified == NULL && paraf_error_http_status(error) == 401 && is(paraf_error_response_code(error), "4012400"));
    paraf_error_free(error);
  }
  CHECK(fails(paraf_unverified_request_finish(unverified, 1, 2, &verified, &error), &error, PARAF_SIGNATURE_MISMATCH));
  CHECK(succeeds(paraf_unverified_request_finish(unverified, 1, 1, &verified, &error), &error));
  CHECK(is(paraf_verified_body(verified), INQUIRY_BODY) && paraf_verified_credential_index(verified) == 1);
  paraf_str key = paraf_verified_replay_key(verified), other = paraf_verified_replay_key(at_once);
  CHECK(key.len == 64 && memcmp(key.data, other.data, 64) == 0);
  paraf_verified_free(verified);
  CHECK(succeeds(paraf_unverified_request_finish(unverified, 1, 0, &verified, &error), &error));
  key = paraf_verified_replay_key(verified);
  CHECK(key.len == 64 && memcmp(key.data, other.data, 64) != 0);
  paraf_verified_free(verified);
  paraf_unverified_request_free(unverified);
  paraf_verified_free(at_once);
  paraf_verifier_free(remote);
  paraf_verifier_free(here);

  const paraf_str secret = PARAF_STR(SECRET), partner = PARAF_STR("12345");
  paraf_verifier_options options = paraf_verifier_options_init();
  options.elsewhere = names;
  options.elsewhere_count = 1;
  options.client_secrets = &secret;
  options.client_secret_count = 1;
  options.partner_ids = &partner;
  options.partner_id_count = 1;
  CHECK(fails(paraf_verifier_new(PARAF_STR("bca"), &options, &here, &error), &error, PARAF_INVALID_ARGUMENT));
}

/* The client's key is elsewhere. */
static void token_requests_in_two_steps(const char *keys) {
  char private_pem[8192];
  paraf_credential credential = sample_credential();
  credential.private_key = read_key(keys, "rsa-2048.pem", private_pem, sizeof private_pem);
  paraf_signer *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error), &error));
  CHECK(succeeds(paraf_signer_token_request(signer, paraf_time_text(PARAF_STR(TIMESTAMP)), &signed_request, &error), &error));
  paraf_header headers[8];
  size_t count = paraf_signed_request_header_count(signed_request);
  for (size_t i = 0; i < count; i++) {
    headers[i].name = paraf_signed_request_header_name(signed_request, i);
    headers[i].value = paraf_signed_request_header_value(signed_request, i);
  }
  paraf_incoming_token_request request = paraf_incoming_token_request_init();
  request.headers = headers;
  request.header_count = count;
  request.now = paraf_time_text(PARAF_STR(TIMESTAMP));

  const paraf_str name = PARAF_STR("slot 3"), client = PARAF_STR("123");
  paraf_token_verifier_options options = paraf_token_verifier_options_init();
  options.elsewhere = &name;
  options.elsewhere_count = 1;
  options.client_keys = &client;
  options.client_key_count = 1;
  paraf_token_verifier *verifier = NULL;
  CHECK(succeeds(paraf_token_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error));
  paraf_unverified_token_request *unverified = NULL;
  CHECK(succeeds(paraf_token_verifier_begin(verifier, &request, &unverified, &error), &error));
  CHECK(is(paraf_unverified_token_request_message(unverified), "123|" TIMESTAMP));
  CHECK(is(paraf_unverified_token_request_algorithm(unverified), "rsa-sha256"));
  CHECK(paraf_unverified_token_request_digest(unverified).len == 32);
  CHECK(paraf_unverified_token_request_signature(unverified).len == 256);
  CHECK(paraf_unverified_token_request_credential_count(unverified) == 1);
  CHECK(is(paraf_unverified_token_request_credential(unverified, 0), "slot 3"));
  CHECK(is(paraf_unverified_token_request_client_key(unverified), "123"));
  paraf_verified_token_request *verified = NULL;
  CHECK(fails(paraf_unverified_token_request_finish(unverified, -1, 0, &verified, &error), &error, PARAF_SIGNATURE_MISMATCH));
  CHECK(succeeds(paraf_unverified_token_request_finish(unverified, 1, 0, &verified, &error), &error));
  CHECK(is(paraf_verified_token_request_client_key(verified), "123"));
  paraf_verified_token_request_free(verified);
  paraf_unverified_token_request_free(unverified);
  paraf_token_verifier_free(verifier);
  options.public_keys = &credential.private_key;
  options.public_key_count = 1;
  CHECK(fails(paraf_token_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error, PARAF_INVALID_ARGUMENT));
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
}

int main(int count, char **arguments) {
  const char *keys = count > 1 ? arguments[1] : "vectors/keys";
  a_genuine_request();
  options_of_a_request();
  refusals();
  bytes_that_are_not_text();
  several_secrets_and_partners();
  partners_each_with_a_secret();
  the_other_direction();
  what_is_not_covered();
  token_requests(keys);
  in_two_steps();
  token_requests_in_two_steps(keys);
  return finish("verify");
}
