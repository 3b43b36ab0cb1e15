/* The operations of the suite, in the order of the table in vectors/README.md. */
#include "operations.h"

#include <string.h>

static paraf_code run_minify(vector *vector, paraf_error **error) {
  paraf_str body = input_bytes(vector, "body");
  paraf_buffer *minified = NULL;
  paraf_digest digest;
  paraf_code code = paraf_minify(body, vector->profile, &minified, error);
  if (code != PARAF_OK) return code;
  stage_text(vector, "minified_body", paraf_buffer_bytes(minified));
  paraf_buffer_free(minified);
  code = paraf_body_digest(body, vector->profile, &digest, error);
  if (code == PARAF_OK) stage_text(vector, "body_digest", paraf_text(digest.hex));
  return code;
}

static paraf_code run_endpoint_url(vector *vector, paraf_error **error) {
  paraf_buffer *url = NULL;
  paraf_code code = paraf_endpoint_url(input_text(vector, "url"), vector->profile, &url, error);
  if (code == PARAF_OK) stage_text(vector, "endpoint_url", paraf_buffer_bytes(url));
  paraf_buffer_free(url);
  return code;
}

static paraf_code new_signer(vector *vector, paraf_signer **signer, paraf_error **error) {
  paraf_credential credential = paraf_credential_init();
  credential.client_key = input_text(vector, "client_key");
  credential.client_secret = input_text(vector, "client_secret");
  credential.private_key = input_text(vector, "private_key_pem");
  credential.api_key = input_text(vector, "api_key");
  credential.api_secret = input_text(vector, "api_secret");
  return paraf_signer_new(vector->profile, &credential, signer, error);
}

static void signed_stages(vector *vector, const paraf_signed_request *signed_request) {
  stage_text(vector, "string_to_sign", paraf_signed_request_reveal_string_to_sign(signed_request));
  stage_text(vector, "signature", paraf_signed_request_signature(signed_request));
  stage_headers(vector, signed_request);
  stage_text(vector, "body", paraf_signed_request_body(signed_request));
  stage_text(vector, "url", paraf_signed_request_url(signed_request));
  const json_t *missing =
      stage_list(vector, "missing_headers", paraf_signed_request_missing_header_count(signed_request));
  for (size_t i = 0; i < json_array_size(missing); i++) {
    item_text(vector, "missing_headers", json_array_get(missing, i),
              paraf_signed_request_missing_header_name(signed_request, i));
  }
}

static paraf_code run_sign_token(vector *vector, paraf_error **error) {
  paraf_signer *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_code code = new_signer(vector, &signer, error);
  if (code != PARAF_OK) return code;
  paraf_time time = input_time(vector, "timestamp");
  paraf_str auth_code = input_text(vector, "auth_code"), refresh_token = input_text(vector, "refresh_token");
  if (auth_code.data != NULL) {
    code = paraf_signer_customer_token_request(signer, PARAF_GRANT_AUTH_CODE, auth_code, time, &signed_request, error);
  } else if (refresh_token.data != NULL) {
    code = paraf_signer_customer_token_request(signer, PARAF_GRANT_REFRESH_TOKEN, refresh_token, time, &signed_request,
                                               error);
  } else {
    code = paraf_signer_token_request(signer, time, &signed_request, error);
  }
  if (code == PARAF_OK) signed_stages(vector, signed_request);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
  return code;
}

static paraf_code run_sign_transaction(vector *vector, paraf_error **error) {
  paraf_signer *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_code code = new_signer(vector, &signer, error);
  if (code != PARAF_OK) return code;
  paraf_request request = paraf_request_init();
  request.method = input_text(vector, "method");
  request.url = input_text(vector, "url");
  request.body = input_bytes(vector, "body");
  request.timestamp = input_time(vector, "timestamp");
  request.access_token = input_text(vector, "access_token");
  request.external_id = input_text(vector, "external_id");
  request.partner_id = input_text(vector, "partner_id");
  request.channel_id = input_text(vector, "channel_id");
  request.customer_token = input_text(vector, "customer_token");
  request.device_id = input_text(vector, "device_id");
  request.ip_address = input_text(vector, "ip_address");
  request.latitude = input_text(vector, "latitude");
  request.longitude = input_text(vector, "longitude");
  request.origin = input_text(vector, "origin");
  code = paraf_signer_sign(signer, &request, &signed_request, error);
  if (code == PARAF_OK) code = run_minify(vector, error);
  if (code == PARAF_OK) code = run_endpoint_url(vector, error);
  if (code == PARAF_OK) signed_stages(vector, signed_request);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
  return code;
}

static uint32_t input_uncovered(const vector *vector) {
  static const struct {
    const char *word;
    uint32_t bit;
  } parts[] = {{"body", PARAF_UNCOVERED_BODY}, {"url", PARAF_UNCOVERED_URL}, {"method", PARAF_UNCOVERED_METHOD}};
  const json_t *accepted = json_object_get(vector->input, "accept_uncovered");
  uint32_t bits = 0;
  for (size_t i = 0; i < json_array_size(accepted); i++) {
    const char *word = json_string_value(json_array_get(accepted, i));
    for (size_t j = 0; j < sizeof parts / sizeof *parts; j++) {
      if (word != NULL && strcmp(word, parts[j].word) == 0) bits |= parts[j].bit;
    }
  }
  return bits;
}

static paraf_code run_verify(vector *vector, paraf_error **error) {
  paraf_verifier_options options = paraf_verifier_options_init();
  static const char *const DIRECTIONS[] = {"to-partner", "to-provider"};
  bool is_to_provider = input_word(vector, "direction", DIRECTIONS, 2) == 1;
  options.direction = is_to_provider ? PARAF_TO_PROVIDER : PARAF_TO_PARTNER;
  options.client_secrets = input_list(vector, "client_secrets", &options.client_secret_count);
  options.public_keys = input_list(vector, "public_keys_pem", &options.public_key_count);
  options.callers = input_callers(vector, &options.caller_count);
  if (options.callers == NULL) {
    options.partner_ids = input_list_or_anyone(vector, "partner_ids", &options.partner_id_count);
  }
  options.accept_uncovered = input_uncovered(vector);
  paraf_verifier *verifier = NULL;
  paraf_code code = paraf_verifier_new(vector->profile, &options, &verifier, error);
  if (code != PARAF_OK) return code;

  paraf_incoming_request request = paraf_incoming_request_init();
  request.method = input_text(vector, "method");
  request.url = input_text(vector, "url");
  request.headers = input_headers(vector, &request.header_count);
  request.body = input_bytes(vector, "body");
  request.access_token = input_text(vector, "access_token");
  request.service = input_text(vector, "service");
  request.now = input_time(vector, "now");
  request.tolerance = input_tolerance(vector);
  paraf_verified *verified = NULL;
  code = paraf_verifier_verify(verifier, &request, &verified, error);
  if (code == PARAF_OK) {
    stage_true(vector, "verified", true);
    stage_text(vector, "string_to_sign", paraf_verified_reveal_string_to_sign(verified));
    stage_text(vector, "replay_key", paraf_verified_replay_key(verified));
    stage_text(vector, "conflict_key", paraf_verified_conflict_key(verified));
    stage_true(vector, "token_checked", paraf_verified_token_checked(verified));
    stage_true(vector, "covers_body", paraf_verified_covers_body(verified));
    stage_number(vector, "credential_index", paraf_verified_credential_index(verified));
    stage_text(vector, "body", paraf_verified_body(verified));
    stage_text(vector, "signed_url", paraf_verified_signed_url(verified));
    stage_true(vector, "covers_path", paraf_verified_covers_path(verified));
    stage_true(vector, "covers_query", paraf_verified_covers_query(verified));
  }
  paraf_verified_free(verified);
  paraf_verifier_free(verifier);
  return code;
}

static paraf_code run_verify_token(vector *vector, paraf_error **error) {
  paraf_token_verifier_options options = paraf_token_verifier_options_init();
  options.public_keys = input_list(vector, "public_keys_pem", &options.public_key_count);
  options.callers = input_callers(vector, &options.caller_count);
  if (options.callers == NULL) {
    options.client_keys = input_list_or_anyone(vector, "client_keys", &options.client_key_count);
  }
  paraf_token_verifier *verifier = NULL;
  paraf_code code = paraf_token_verifier_new(vector->profile, &options, &verifier, error);
  if (code != PARAF_OK) return code;

  paraf_incoming_token_request request = paraf_incoming_token_request_init();
  request.headers = input_headers(vector, &request.header_count);
  request.body = input_bytes(vector, "body");
  request.now = input_time(vector, "now");
  request.tolerance = input_tolerance(vector);
  paraf_verified_token_request *verified = NULL;
  code = paraf_token_verifier_verify(verifier, &request, &verified, error);
  if (code == PARAF_OK) {
    stage_true(vector, "verified", true);
    stage_text(vector, "string_to_sign", paraf_verified_token_request_reveal_string_to_sign(verified));
    stage_text(vector, "replay_key", paraf_verified_token_request_replay_key(verified));
    stage_number(vector, "credential_index", paraf_verified_token_request_credential_index(verified));
  }
  paraf_verified_token_request_free(verified);
  paraf_token_verifier_free(verifier);
  return code;
}

static paraf_code run_parse_key(vector *vector, paraf_error **error) {
  paraf_str key = input_bytes(vector, "key"), kind = input_text(vector, "kind");
  bool is_private = kind.len == strlen("private") && memcmp(kind.data, "private", kind.len) == 0;
  paraf_key_info info;
  paraf_code code = is_private ? paraf_parse_private_key(key, vector->profile, &info, error)
                               : paraf_parse_public_key(key, vector->profile, &info, error);
  if (code == PARAF_OK) {
    stage_text(vector, "format", info.format);
    stage_number(vector, "bits", info.bits);
  }
  return code;
}

void run_operation(vector *vector, const char *operation) {
  static const struct {
    const char *name;
    paraf_code (*run)(struct vector *, paraf_error **);
  } OPERATIONS[] = {
      {"minify", run_minify},
      {"endpoint-url", run_endpoint_url},
      {"sign-token", run_sign_token},
      {"sign-transaction", run_sign_transaction},
      {"verify", run_verify},
      {"verify-token", run_verify_token},
      {"parse-key", run_parse_key},
      {"diagnose", run_diagnose},
      {"explain", run_explain},
      {"validate", run_validate},
      {"response-code", run_response_code},
      {"capture", run_capture},
      {"decide-payment", run_decide_payment},
      {"decide-inquiry", run_decide_inquiry},
      {"answer", run_answer},
      {"check-answer", run_check_answer},
      {"finish-payment", run_finish_payment},
      {"read-response", run_read_response},
  };
  for (size_t i = 0; i < sizeof OPERATIONS / sizeof *OPERATIONS; i++) {
    if (strcmp(operation, OPERATIONS[i].name) == 0) {
      paraf_error *error = NULL;
      paraf_code code = OPERATIONS[i].run(vector, &error);
      vector_settle(vector, code, error);
      return;
    }
  }
  vector_fail(vector, "unknown operation `%s`", operation);
}
