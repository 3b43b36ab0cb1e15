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

int main(void) {
  a_credential();
  a_request();
  a_refusal();
  return finish("redaction");
}
