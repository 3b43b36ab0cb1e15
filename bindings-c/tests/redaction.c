/* Secrets, tokens and bodies are in no error and in no text that is made to be shown. */
#include "check.h"
#include "sample.h"

#define HIDDEN "hunter2-do-not-show"

static void hides(paraf_error *error) {
  CHECK(error != NULL && paraf_error_message(error).len > 0);
  CHECK(!contains(paraf_error_code_text(error), HIDDEN));
  CHECK(!contains(paraf_error_field(error), HIDDEN));
  CHECK(!contains(paraf_error_message(error), HIDDEN));
  CHECK(!contains(paraf_error_response_message(error), HIDDEN));
  CHECK(!contains(paraf_error_response_body(error), HIDDEN));
  paraf_error_free(error);
}

static void a_credential(void) {
  const paraf_str wrong[] = {
      PARAF_STR("-----BEGIN " HIDDEN),
      PARAF_STR("\xff" HIDDEN),
  };
  paraf_signer *signer = NULL;
  paraf_error *error;
  for (size_t i = 0; i < 2; i++) {
    paraf_credential credential = paraf_credential_init();
    credential.client_secret = wrong[i];
    CHECK(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error) != PARAF_OK);
    hides(error);
    credential = paraf_credential_init();
    credential.api_secret = wrong[i];
    CHECK(paraf_signer_new(PARAF_STR("bca-legacy"), &credential, &signer, &error) != PARAF_OK);
    hides(error);
    credential = paraf_credential_init();
    credential.private_key = wrong[i];
    CHECK(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error) != PARAF_OK);
    hides(error);
    paraf_verifier_options options = paraf_verifier_options_init();
    const paraf_str anyone = PARAF_STR("*");
    options.partner_ids = &anyone;
    options.partner_id_count = 1;
    options.client_secrets = &wrong[i];
    options.client_secret_count = 1;
    paraf_verifier *verifier = NULL;
    CHECK(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error) != PARAF_OK);
    hides(error);
  }
}

static void a_request(void) {
  paraf_credential credential = sample_credential();
  credential.client_secret = PARAF_STR(HIDDEN);
  paraf_signer *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  CHECK(paraf_signer_new(PARAF_STR("snap"), &credential, &signer, &error) == PARAF_OK);
  paraf_request request;
  paraf_str *const texts[] = {&request.access_token, &request.customer_token, &request.body, &request.device_id,
                              &request.url,          &request.method};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    request = sample_request();
    *texts[i] = PARAF_STR("Bearer \" " HIDDEN "\r\n\xff");
    CHECK(paraf_signer_sign(signer, &request, &signed_request, &error) != PARAF_OK);
    hides(error);
    request = sample_request();
    *texts[i] = PARAF_STR("\" \\" HIDDEN "\r\n");
    CHECK(paraf_signer_sign(signer, &request, &signed_request, &error) != PARAF_OK);
    hides(error);
  }

  request = sample_request();
  request.access_token = PARAF_STR(HIDDEN);
  CHECK(paraf_signer_sign(signer, &request, &signed_request, &error) == PARAF_OK);
  paraf_buffer *redacted = NULL;
  CHECK(paraf_string_to_sign_redacted(paraf_signed_request_string_to_sign(signed_request), &redacted, NULL) ==
        PARAF_OK);
  CHECK(!contains(paraf_buffer_bytes(redacted), HIDDEN));
  CHECK(contains(paraf_signed_request_reveal_string_to_sign(signed_request), HIDDEN));
  paraf_buffer_free(redacted);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
}

static void a_refusal(void) {
  paraf_verifier *verifier = NULL;
  paraf_verified *verified = NULL;
  paraf_error *error;
  CHECK(sample_verifier(HIDDEN, &verifier, &error) == PARAF_OK);
  for (size_t i = 0; i < SAMPLE_HEADERS; i++) {
    paraf_header headers[SAMPLE_HEADERS];
    sample_headers(headers);
    headers[i].value = PARAF_STR(HIDDEN ",\r\n");
    paraf_incoming_request request = sample_incoming(headers);
    CHECK(paraf_verifier_verify(verifier, &request, &verified, &error) != PARAF_OK);
    hides(error);
    sample_headers(headers);
    request = sample_incoming(headers);
    request.access_token = PARAF_STR(HIDDEN);
    request.body = PARAF_STR("{\"" HIDDEN);
    CHECK(paraf_verifier_verify(verifier, &request, &verified, &error) != PARAF_OK);
    hides(error);
    request.access_token = paraf_text(NULL);
    CHECK(paraf_verifier_verify(verifier, &request, &verified, &error) != PARAF_OK);
    hides(error);
  }
  paraf_verifier_free(verifier);
}

static void a_trace(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  headers[0].value = PARAF_STR("Bearer " HIDDEN);
  paraf_diagnosis_credential credential = sample_knowledge();
  credential.client_secret = PARAF_STR(HIDDEN);
  paraf_trace *trace = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_explain(PARAF_STR("bca"), &request, &credential, &trace, &error), &error));
  CHECK(!contains(paraf_trace_string_to_sign(trace), HIDDEN));
  CHECK(contains(paraf_trace_reveal_string_to_sign(trace), HIDDEN));
  for (size_t i = 0; i < paraf_trace_segment_count(trace); i++) {
    CHECK(!contains(paraf_trace_segment_at(trace, i).text, HIDDEN));
  }
  for (size_t i = 0; i < paraf_trace_header_count(trace); i++) {
    CHECK(!contains(paraf_trace_header_value(trace, i), HIDDEN));
  }
  paraf_trace_free(trace);
}

/* The inquiry, signed with one secret and another token than the one in its header. */
static void a_diagnosis(void) {
  paraf_credential credential = sample_credential();
  credential.client_secret = PARAF_STR(HIDDEN);
  paraf_signer *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error), &error));
  paraf_request signed_one = sample_request();
  signed_one.url = PARAF_STR(INQUIRY_PATH);
  signed_one.body = PARAF_STR(REFUSED_BODY);
  signed_one.access_token = PARAF_STR(HIDDEN);
  CHECK(succeeds(paraf_signer_sign(signer, &signed_one, &signed_request, &error), &error));
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  headers[5].value = paraf_signed_request_signature(signed_request);

  const paraf_str other = PARAF_STR(HIDDEN);
  paraf_diagnosis_credential knowledge = sample_knowledge();
  knowledge.other_secrets = &other;
  knowledge.other_secret_count = 1;
  knowledge.access_token = PARAF_STR(HIDDEN);
  paraf_diagnosis *diagnosis = NULL;
  CHECK(succeeds(paraf_diagnose(PARAF_STR("bca"), &request, &knowledge, PARAF_DEFAULT_MAX_HASHED_BYTES, &diagnosis, &error),
                 &error));
  CHECK(paraf_diagnosis_finding_count(diagnosis) == 1);
  const paraf_finding *finding = paraf_diagnosis_finding(diagnosis, 0);
  CHECK(paraf_finding_change_count(finding) == 2);
  CHECK(!contains(paraf_finding_title(finding, PARAF_ENGLISH), HIDDEN));
  CHECK(!contains(paraf_finding_explanation(finding, PARAF_ENGLISH), HIDDEN));
  CHECK(!contains(paraf_finding_fix(finding, PARAF_ENGLISH), HIDDEN));
  for (size_t i = 0; i < paraf_finding_difference_count(finding); i++) {
    paraf_difference difference = paraf_finding_difference(finding, i);
    CHECK(!contains(difference.expected, HIDDEN) && !contains(difference.was_signed, HIDDEN));
    CHECK(!contains(difference.expected, TOKEN) && !contains(difference.was_signed, TOKEN));
  }
  paraf_diagnosis_free(diagnosis);

  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
  static const char *const NO_SECRETS[] = {"-----BEGIN " HIDDEN, HIDDEN "\n", "\"" HIDDEN, "${" HIDDEN "}"};
  for (size_t i = 0; i < 4; i++) {
    credential.client_secret = paraf_text(NO_SECRETS[i]);
    CHECK(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error) == PARAF_INVALID_SECRET);
    hides(error);
  }
}

/* Violations and unreadable captures name fields, never values. */
static void what_is_wrong_with_a_text(void) {
  paraf_service *service = NULL;
  paraf_violations *violations = NULL;
  paraf_captured_requests *requests = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_service_new(PARAF_STR("17"), PARAF_STR("bca"), &service, &error), &error));
  paraf_str body = PARAF_STR("{\"partnerReferenceNo\":\"" HIDDEN "\",\"amount\":\"" HIDDEN "\"}");
  CHECK(succeeds(paraf_validate(service, PARAF_REQUEST, PARAF_STRICT, body, NULL, &violations, &error), &error));
  CHECK(paraf_violations_count(violations) > 2);
  for (size_t i = 0; i < paraf_violations_count(violations); i++) {
    CHECK(!contains(paraf_violations_message(violations, i), HIDDEN));
    CHECK(!contains(paraf_violations_response_message(violations, i), HIDDEN));
  }
  paraf_violations_free(violations);
  paraf_service_free(service);
  CHECK(paraf_captured_requests_new(PARAF_STR("curl -H 'Authorization: Bearer " HIDDEN), &requests, &error) !=
        PARAF_OK);
  hides(error);
}

int main(void) {
  a_credential();
  a_request();
  a_refusal();
  a_trace();
  a_diagnosis();
  what_is_wrong_with_a_text();
  return finish("redaction");
}
