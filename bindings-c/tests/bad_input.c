/* Input that is none: NULL everywhere, impossible lengths, text that is not UTF-8, structures of a wrong size. */
#include "check.h"
#include "sample.h"

static paraf_str bca(void) { return PARAF_STR("bca"); }

static paraf_signer *new_signer(void) {
  paraf_credential credential = sample_credential();
  paraf_signer *signer = NULL;
  CHECK(paraf_signer_new(bca(), &credential, &signer, NULL) == PARAF_OK);
  return signer;
}

static void getters_of_nothing(void) {
  CHECK(paraf_buffer_bytes(NULL).data == NULL);
  CHECK(paraf_code_at(SIZE_MAX) == PARAF_OK);
  CHECK(paraf_code_text(0).data == NULL && paraf_code_text(UINT32_MAX).data == NULL);
  CHECK(paraf_profiles_name(SIZE_MAX).data == NULL);
  CHECK(paraf_key_pair_private_pkcs8_pem(NULL).data == NULL);
  CHECK(paraf_key_pair_private_pkcs1_pem(NULL).data == NULL);
  CHECK(paraf_key_pair_public_spki_pem(NULL).data == NULL);
  CHECK(paraf_key_pair_public_base64(NULL).data == NULL);
  CHECK(paraf_error_code(NULL) == PARAF_OK);
  CHECK(paraf_error_code_text(NULL).data == NULL);
  CHECK(paraf_error_field(NULL).data == NULL);
  CHECK(paraf_error_message(NULL).data == NULL);
  CHECK(paraf_error_offset(NULL) == -1);
  CHECK(paraf_error_reason(NULL).data == NULL);
  CHECK(paraf_error_http_status(NULL) == 0);
  CHECK(paraf_error_response_code(NULL).data == NULL);
  CHECK(paraf_error_response_message(NULL).data == NULL);
  CHECK(paraf_error_response_body(NULL).data == NULL);
  CHECK(paraf_profile_name(NULL).data == NULL);
  CHECK(paraf_profile_title(NULL).data == NULL);
  CHECK(paraf_profile_source_count(NULL) == 0);
  CHECK(paraf_profile_source_rule(NULL, 0).data == NULL);
  CHECK(paraf_profile_source_text(NULL, 0).data == NULL);
  CHECK(paraf_profile_deviation_count(NULL) == 0);
  CHECK(paraf_profile_deviation_rule(NULL, 0).data == NULL);
  CHECK(paraf_profile_deviation_text(NULL, 0).data == NULL);
  CHECK(paraf_signed_request_method(NULL).data == NULL);
  CHECK(paraf_signed_request_url(NULL).data == NULL);
  CHECK(paraf_signed_request_header_count(NULL) == 0);
  CHECK(paraf_signed_request_header_name(NULL, 0).data == NULL);
  CHECK(paraf_signed_request_missing_header_count(NULL) == 0);
  CHECK(paraf_signed_request_missing_header_name(NULL, 0).data == NULL);
  CHECK(paraf_signed_request_header_value(NULL, 0).data == NULL);
  CHECK(paraf_signed_request_body(NULL).data == NULL);
  CHECK(paraf_signed_request_signature(NULL).data == NULL);
  CHECK(paraf_signed_request_string_to_sign(NULL) == NULL);
  CHECK(paraf_signed_request_reveal_string_to_sign(NULL).data == NULL);
  CHECK(paraf_string_to_sign_segment_count(NULL) == 0);
  CHECK(paraf_string_to_sign_segment(NULL, 0).field.data == NULL);
  CHECK(paraf_verified_body(NULL).data == NULL);
  CHECK(paraf_verified_replay_key(NULL).data == NULL);
  CHECK(paraf_verified_conflict_key(NULL).data == NULL);
  CHECK(paraf_verified_partner_id(NULL).data == NULL);
  CHECK(paraf_verified_external_id(NULL).data == NULL);
  CHECK(paraf_verified_service(NULL).data == NULL);
  CHECK(paraf_unsigned_request_message(NULL).data == NULL);
  CHECK(paraf_unsigned_request_digest(NULL).data == NULL);
  CHECK(paraf_unsigned_request_algorithm(NULL).data == NULL);
  CHECK(paraf_unverified_request_message(NULL).data == NULL);
  CHECK(paraf_unverified_request_digest(NULL).data == NULL);
  CHECK(paraf_unverified_request_algorithm(NULL).data == NULL);
  CHECK(paraf_unverified_request_signature(NULL).data == NULL);
  CHECK(paraf_unverified_request_partner_id(NULL).data == NULL);
  CHECK(paraf_unverified_request_credential_count(NULL) == 0);
  CHECK(paraf_unverified_request_credential(NULL, 0).data == NULL);
  CHECK(paraf_unverified_token_request_message(NULL).data == NULL);
  CHECK(paraf_unverified_token_request_digest(NULL).data == NULL);
  CHECK(paraf_unverified_token_request_algorithm(NULL).data == NULL);
  CHECK(paraf_unverified_token_request_signature(NULL).data == NULL);
  CHECK(paraf_unverified_token_request_client_key(NULL).data == NULL);
  CHECK(paraf_unverified_token_request_credential_count(NULL) == 0);
  CHECK(paraf_unverified_token_request_credential(NULL, 0).data == NULL);
  CHECK(!paraf_verified_token_checked(NULL));
  CHECK(!paraf_verified_covers_body(NULL));
  CHECK(paraf_verified_credential_index(NULL) == 0);
  CHECK(!paraf_verified_covers_path(NULL));
  CHECK(!paraf_verified_covers_query(NULL));
  CHECK(paraf_verified_signed_url(NULL).data == NULL);
  CHECK(paraf_verified_string_to_sign(NULL) == NULL);
  CHECK(paraf_verified_reveal_string_to_sign(NULL).data == NULL);
  CHECK(paraf_verified_token_request_client_key(NULL).data == NULL);
  CHECK(paraf_verified_token_request_replay_key(NULL).data == NULL);
  CHECK(paraf_verified_token_request_credential_index(NULL) == 0);
  CHECK(paraf_verified_token_request_string_to_sign(NULL) == NULL);
  CHECK(paraf_verified_token_request_reveal_string_to_sign(NULL).data == NULL);
}

static void freeing_nothing(void) {
  paraf_buffer_free(NULL);
  paraf_error_free(NULL);
  paraf_profile_free(NULL);
  paraf_key_pair_free(NULL);
  paraf_body_hasher_free(NULL);
  paraf_signer_free(NULL);
  paraf_prepared_signer_free(NULL);
  paraf_signed_request_free(NULL);
  paraf_unsigned_request_free(NULL);
  paraf_unverified_request_free(NULL);
  paraf_unverified_token_request_free(NULL);
  paraf_verifier_free(NULL);
  paraf_verified_free(NULL);
  paraf_token_verifier_free(NULL);
  paraf_verified_token_request_free(NULL);
  CHECK(true);
}

static bool signs_nothing(void *context, const uint8_t *digest, paraf_rsa_answer *answer) {
  return context != NULL && digest != NULL && answer == NULL;
}

static void missing_arguments(void) {
  paraf_signer *signer = new_signer();
  paraf_credential credential = sample_credential();
  paraf_request request = sample_request();
  paraf_call call = paraf_call_init();
  paraf_header headers[SAMPLE_HEADERS];
  sample_headers(headers);
  paraf_incoming_request incoming = sample_incoming(headers);
  paraf_incoming_token_request token_request = paraf_incoming_token_request_init();
  paraf_verifier_options options = paraf_verifier_options_init();
  paraf_token_verifier_options token_options = paraf_token_verifier_options_init();
  paraf_time time = paraf_time_clock();
  paraf_str none = paraf_text(NULL);
  paraf_error *error;
  const paraf_code null = PARAF_NULL_POINTER;

  paraf_buffer *buffer = UNTOUCHED(paraf_buffer);
  CHECK(fails(paraf_minify(none, bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_endpoint_url(PARAF_STR("/"), bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_string_to_sign_redacted(NULL, &buffer, &error), &error, null));
  CHECK(buffer == UNTOUCHED(paraf_buffer));
  CHECK(fails(paraf_body_digest(none, bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_parse_private_key(none, bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_parse_public_key(none, bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_profile_new(bca(), NULL, &error), &error, null));

  CHECK(fails(paraf_key_pair_generate(2048, NULL, &error), &error, null));

  paraf_digest digest;
  CHECK(fails(paraf_body_hasher_new(bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_body_hasher_update(NULL, none, &error), &error, null));
  CHECK(fails(paraf_body_hasher_finish(NULL, &digest, &error), &error, null));

  paraf_signer *new_one = UNTOUCHED(paraf_signer);
  CHECK(fails(paraf_signer_new(bca(), NULL, &new_one, &error), &error, null));
  CHECK(fails(paraf_signer_new(bca(), &credential, NULL, &error), &error, null));
  CHECK(fails(paraf_signer_with_rsa(NULL, signs_nothing, NULL, &new_one, &error), &error, null));
  CHECK(fails(paraf_signer_with_rsa(signer, NULL, NULL, &new_one, &error), &error, null));
  CHECK(fails(paraf_signer_with_rsa(signer, signs_nothing, NULL, NULL, &error), &error, null));
  CHECK(new_one == UNTOUCHED(paraf_signer));
  paraf_signed_request *signed_request = UNTOUCHED(paraf_signed_request);
  CHECK(fails(paraf_signer_sign(NULL, &request, &signed_request, &error), &error, null));
  CHECK(fails(paraf_signer_sign(signer, NULL, &signed_request, &error), &error, null));
  CHECK(fails(paraf_signer_sign(signer, &request, NULL, &error), &error, null));
  CHECK(fails(paraf_signer_token_request(NULL, time, &signed_request, &error), &error, null));
  CHECK(fails(paraf_signer_token_request(signer, time, NULL, &error), &error, null));
  CHECK(fails(paraf_signer_customer_token_request(NULL, PARAF_GRANT_AUTH_CODE, none, time, &signed_request, &error),
              &error, null));
  CHECK(fails(paraf_signer_customer_token_request(signer, PARAF_GRANT_AUTH_CODE, none, time, NULL, &error), &error,
              null));
  CHECK(fails(paraf_prepared_signer_sign(NULL, &call, &signed_request, &error), &error, null));
  paraf_prepared_signer *prepared = UNTOUCHED(paraf_prepared_signer);
  CHECK(fails(paraf_signer_prepare(NULL, &request, &prepared, &error), &error, null));
  CHECK(fails(paraf_signer_prepare(signer, NULL, &prepared, &error), &error, null));
  CHECK(prepared == UNTOUCHED(paraf_prepared_signer));
  CHECK(fails(paraf_signer_prepare(signer, &request, NULL, &error), &error, null));
  CHECK(succeeds(paraf_signer_prepare(signer, &request, &prepared, &error), &error));
  CHECK(fails(paraf_prepared_signer_sign(prepared, NULL, &signed_request, &error), &error, null));
  CHECK(fails(paraf_prepared_signer_sign(prepared, &call, NULL, &error), &error, null));
  paraf_prepared_signer_free(prepared);

  paraf_unsigned_request *unsigned_request = UNTOUCHED(paraf_unsigned_request);
  CHECK(fails(paraf_signer_begin(NULL, &request, &unsigned_request, &error), &error, null));
  CHECK(fails(paraf_signer_begin(signer, NULL, &unsigned_request, &error), &error, null));
  CHECK(fails(paraf_signer_begin(signer, &request, NULL, &error), &error, null));
  CHECK(fails(paraf_signer_begin_token_request(NULL, time, &unsigned_request, &error), &error, null));
  CHECK(fails(paraf_signer_begin_token_request(signer, time, NULL, &error), &error, null));
  CHECK(fails(paraf_signer_begin_customer_token_request(NULL, PARAF_GRANT_AUTH_CODE, none, time, &unsigned_request, &error), &error,
              null));
  CHECK(fails(paraf_signer_begin_customer_token_request(signer, PARAF_GRANT_AUTH_CODE, none, time, NULL, &error), &error, null));
  CHECK(unsigned_request == UNTOUCHED(paraf_unsigned_request));
  CHECK(succeeds(paraf_signer_begin(signer, &request, &unsigned_request, &error), &error));
  CHECK(fails(paraf_unsigned_request_finish(NULL, none, &signed_request, &error), &error, null));
  CHECK(fails(paraf_unsigned_request_finish(unsigned_request, none, NULL, &error), &error, null));
  CHECK(fails(paraf_unsigned_request_finish(unsigned_request, none, &signed_request, &error), &error, PARAF_INVALID_ARGUMENT));
  CHECK(signed_request == UNTOUCHED(paraf_signed_request));
  paraf_unsigned_request_free(unsigned_request);

  paraf_verifier *verifier = NULL;
  CHECK(fails(paraf_verifier_new(bca(), NULL, &verifier, &error), &error, null));
  CHECK(fails(paraf_verifier_new(bca(), &options, NULL, &error), &error, null));
  options.client_secret_count = 1;
  CHECK(fails(paraf_verifier_new(bca(), &options, &verifier, &error), &error, null));
  CHECK(succeeds(sample_verifier(SECRET, &verifier, &error), &error));
  paraf_verified *verified = UNTOUCHED(paraf_verified);
  CHECK(fails(paraf_verifier_verify(NULL, &incoming, &verified, &error), &error, null));
  CHECK(fails(paraf_verifier_verify(verifier, NULL, &verified, &error), &error, null));
  CHECK(fails(paraf_verifier_verify(verifier, &incoming, NULL, &error), &error, null));
  paraf_unverified_request *unverified = UNTOUCHED(paraf_unverified_request);
  CHECK(fails(paraf_verifier_begin(NULL, &incoming, &unverified, &error), &error, null));
  CHECK(fails(paraf_verifier_begin(verifier, NULL, &unverified, &error), &error, null));
  CHECK(fails(paraf_verifier_begin(verifier, &incoming, NULL, &error), &error, null));
  CHECK(unverified == UNTOUCHED(paraf_unverified_request));
  CHECK(fails(paraf_unverified_request_finish(NULL, 1, 0, &verified, &error), &error, null));
  incoming.headers = NULL;
  CHECK(fails(paraf_verifier_verify(verifier, &incoming, &verified, &error), &error, null));
  CHECK(verified == UNTOUCHED(paraf_verified));
  paraf_verifier_free(verifier);
  paraf_token_verifier *token_verifier = NULL;
  paraf_verified_token_request *verified_token = NULL;
  CHECK(fails(paraf_token_verifier_new(bca(), NULL, &token_verifier, &error), &error, null));
  CHECK(fails(paraf_token_verifier_new(bca(), &token_options, NULL, &error), &error, null));
  CHECK(fails(paraf_token_verifier_verify(NULL, &token_request, &verified_token, &error), &error, null));
  paraf_unverified_token_request *unverified_token = NULL;
  CHECK(fails(paraf_token_verifier_begin(NULL, &token_request, &unverified_token, &error), &error, null));
  CHECK(fails(paraf_unverified_token_request_finish(NULL, 1, 0, &verified_token, &error), &error, null));

  /* The error itself need not be asked for. */
  CHECK(paraf_signer_sign(signer, NULL, &signed_request, NULL) == null);
  paraf_signer_free(signer);
}

static void impossible_lengths(void) {
  paraf_buffer *buffer = NULL;
  paraf_error *error;
  CHECK(fails(paraf_minify(paraf_bytes(NULL, 1), bca(), &buffer, &error), &error, PARAF_NULL_POINTER));
  CHECK(fails(paraf_minify(paraf_bytes("{}", SIZE_MAX), bca(), &buffer, &error), &error, PARAF_INVALID_ARGUMENT));
  CHECK(
      fails(paraf_minify(paraf_bytes("{}", SIZE_MAX / 2 + 1), bca(), &buffer, &error), &error, PARAF_INVALID_ARGUMENT));
  CHECK(fails(paraf_minify(PARAF_STR("{}"), paraf_bytes("bca", SIZE_MAX), &buffer, &error), &error,
              PARAF_INVALID_ARGUMENT));

  paraf_verifier *verifier = NULL;
  const paraf_str secret = PARAF_STR(SECRET);
  paraf_verifier_options options = paraf_verifier_options_init();
  options.client_secrets = &secret;
  options.client_secret_count = SIZE_MAX / sizeof secret;
  CHECK(fails(paraf_verifier_new(bca(), &options, &verifier, &error), &error, PARAF_INVALID_ARGUMENT));
  options.client_secret_count = SIZE_MAX;
  CHECK(fails(paraf_verifier_new(bca(), &options, &verifier, &error), &error, PARAF_INVALID_ARGUMENT));
  options = paraf_verifier_options_init();
  paraf_caller caller;
  memset(&caller, 0, sizeof caller);
  options.callers = &caller;
  options.caller_count = SIZE_MAX;
  CHECK(fails(paraf_verifier_new(bca(), &options, &verifier, &error), &error, PARAF_INVALID_ARGUMENT));
}

static void text_that_is_not_utf8(void) {
  paraf_str wrong = PARAF_STR("\xff\x00\xed\xa0\x80");
  paraf_signer *signer = new_signer();
  paraf_buffer *buffer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  CHECK(fails(paraf_minify(wrong, bca(), &buffer, &error), &error, PARAF_INVALID_BODY));
  CHECK(fails(paraf_minify(PARAF_STR("{}"), wrong, &buffer, &error), &error, PARAF_INVALID_ARGUMENT));
  CHECK(fails(paraf_endpoint_url(wrong, bca(), &buffer, &error), &error, PARAF_INVALID_URL));

  paraf_request request = sample_request();
  paraf_str *const texts[] = {
      &request.method,     &request.url,        &request.timestamp.text, &request.access_token, &request.external_id,
      &request.partner_id, &request.channel_id, &request.customer_token, &request.device_id,    &request.ip_address,
      &request.latitude,   &request.longitude,  &request.origin};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    request = sample_request();
    *texts[i] = wrong;
    paraf_code known = i == 0 ? PARAF_INVALID_METHOD : i == 1 ? PARAF_INVALID_URL : PARAF_INVALID_ARGUMENT;
    CHECK(fails(paraf_signer_sign(signer, &request, &signed_request, &error), &error, known));
    request = sample_request();
    *texts[i] = PARAF_STR("a\0b\r\nc");
    paraf_code code = paraf_signer_sign(signer, &request, &signed_request, &error);
    CHECK(code >= PARAF_UNSUPPORTED_BY_PROFILE && code < PARAF_INVALID_ARGUMENT);
    CHECK(fails(code, &error, code));
  }
  request = sample_request();
  request.body = wrong;
  CHECK(fails(paraf_signer_sign(signer, &request, &signed_request, &error), &error, PARAF_INVALID_BODY));
  paraf_signer_free(signer);

  paraf_credential credential = sample_credential();
  paraf_str *const members[] = {&credential.client_key, &credential.client_secret, &credential.partner_id,
                                &credential.channel_id, &credential.api_key,       &credential.api_secret};
  for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
    credential = sample_credential();
    *members[i] = wrong;
    CHECK(fails(paraf_signer_new(bca(), &credential, &signer, &error), &error, PARAF_INVALID_ARGUMENT));
  }
  credential = sample_credential();
  credential.private_key = wrong;
  CHECK(fails(paraf_signer_new(bca(), &credential, &signer, &error), &error, PARAF_INVALID_KEY));
  credential = sample_credential();
  credential.client_secret = PARAF_STR("");
  CHECK(fails(paraf_signer_new(bca(), &credential, &signer, &error), &error, PARAF_INVALID_SECRET));
}

static void unknown_numbers(void) {
  static const size_t BITS[] = {0, 1, 512, 2047, 8193, SIZE_MAX};
  paraf_key_pair *pair = UNTOUCHED(paraf_key_pair);
  paraf_error *error;
  for (size_t i = 0; i < sizeof BITS / sizeof *BITS; i++) {
    CHECK(fails(paraf_key_pair_generate(BITS[i], &pair, &error), &error, PARAF_INVALID_ARGUMENT));
  }
  CHECK(pair == UNTOUCHED(paraf_key_pair));

  paraf_signer *signer = new_signer();
  paraf_signed_request *signed_request = NULL;
  paraf_request request = sample_request();
  request.timestamp.kind = 4;
  CHECK(fails(paraf_signer_sign(signer, &request, &signed_request, &error), &error, PARAF_INVALID_ARGUMENT));
  request.timestamp.kind = UINT32_MAX;
  CHECK(fails(paraf_signer_sign(signer, &request, &signed_request, &error), &error, PARAF_INVALID_ARGUMENT));
  for (uint32_t grant = 0; grant < 5; grant += 3) {
    CHECK(fails(
        paraf_signer_customer_token_request(signer, grant, PARAF_STR("x"), paraf_time_clock(), &signed_request, &error),
        &error, PARAF_INVALID_ARGUMENT));
  }
  paraf_signer_free(signer);
}

/* Programs and libraries of different releases. */
static void structures_that_grew(void) {
  paraf_signer *signer = new_signer();
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  struct {
    paraf_request known;
    paraf_str of_a_later_release;
  } later;
  memset(&later, 0, sizeof later);
  later.known = sample_request();
  later.known.size = sizeof later;
  CHECK(succeeds(paraf_signer_sign(signer, &later.known, &signed_request, &error), &error));
  CHECK(is(paraf_signed_request_signature(signed_request), BALANCE_SIGNATURE));
  paraf_signed_request_free(signed_request);
  later.of_a_later_release = PARAF_STR("x");
  CHECK(fails(paraf_signer_sign(signer, &later.known, &signed_request, &error), &error, PARAF_INVALID_ARGUMENT));

  static const size_t SIZES[] = {0, 1, sizeof(size_t), sizeof(paraf_request) - 1, 4097, SIZE_MAX};
  for (size_t i = 0; i < sizeof SIZES / sizeof *SIZES; i++) {
    later.known.size = SIZES[i];
    CHECK(fails(paraf_signer_sign(signer, &later.known, &signed_request, &error), &error, PARAF_INVALID_ARGUMENT));
  }
  paraf_signer_free(signer);
}

int main(void) {
  getters_of_nothing();
  freeing_nothing();
  missing_arguments();
  impossible_lengths();
  text_that_is_not_utf8();
  unknown_numbers();
  structures_that_grew();
  return finish("bad_input");
}
