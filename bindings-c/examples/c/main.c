/* Signs a request as a bank would send it, verifies it as its receiver does, and says what is wrong with a refused one.
 */
#include <paraf.h>
#include <stdio.h>

#define SECRET "the secret that you issued to the bank"

static int report(const char *what, paraf_error *error) {
  fprintf(stderr, "%s: %.*s: %.*s\n", what, PARAF_ARG(paraf_error_code_text(error)),
          PARAF_ARG(paraf_error_message(error)));
  if (paraf_error_http_status(error) != 0) {
    /* To the sender: this status and this body. */
    fprintf(stderr, "answer %d %.*s\n", paraf_error_http_status(error), PARAF_ARG(paraf_error_response_body(error)));
  }
  paraf_error_free(error);
  return 1;
}

/* The mistake behind the signature, where there is one: for your log. */
static void explain(const paraf_incoming_request *refused) {
  paraf_case request = paraf_case_init();
  request.method = refused->method;
  request.url = refused->url;
  request.headers = refused->headers;
  request.header_count = refused->header_count;
  request.body = refused->body;
  request.direction = PARAF_TO_PARTNER;
  paraf_diagnosis_credential credential = paraf_diagnosis_credential_init();
  credential.client_secret = PARAF_STR(SECRET);
  paraf_diagnosis *diagnosis = NULL;
  paraf_code code =
      paraf_diagnose(PARAF_STR("bca"), &request, &credential, PARAF_DEFAULT_MAX_HASHED_BYTES, &diagnosis, NULL);
  const paraf_finding *finding = paraf_diagnosis_finding(diagnosis, 0);
  if (code == PARAF_OK && finding != NULL) {
    printf("%.*s: %.*s\n", PARAF_ARG(paraf_finding_id(finding)),
           PARAF_ARG(paraf_finding_explanation(finding, PARAF_ENGLISH)));
  }
  paraf_diagnosis_free(diagnosis);
}

/* Takes `body` for the one that arrived. */
static int receive(const paraf_signed_request *sent, paraf_str body) {
  enum { MOST_HEADERS = 32 };
  paraf_header headers[MOST_HEADERS];
  size_t count = paraf_signed_request_header_count(sent);
  if (count > MOST_HEADERS) return 1;
  for (size_t i = 0; i < count; i++) {
    headers[i].name = paraf_signed_request_header_name(sent, i);
    headers[i].value = paraf_signed_request_header_value(sent, i);
  }

  const paraf_str secret = PARAF_STR(SECRET), partner = PARAF_STR("12345");
  paraf_verifier_options options = paraf_verifier_options_init();
  options.client_secrets = &secret;
  options.client_secret_count = 1;
  options.partner_ids = &partner;
  options.partner_id_count = 1;
  paraf_verifier *verifier = NULL;
  paraf_error *error = NULL;
  if (paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error) != PARAF_OK) return report("verifier", error);

  paraf_incoming_request request = paraf_incoming_request_init();
  request.method = paraf_signed_request_method(sent);
  request.url = paraf_signed_request_url(sent);
  request.headers = headers;
  request.header_count = count;
  request.body = body;
  paraf_verified *verified = NULL;
  paraf_code code = paraf_verifier_verify(verifier, &request, &verified, &error);
  paraf_verifier_free(verifier);
  if (code == PARAF_SIGNATURE_MISMATCH) explain(&request);
  if (code != PARAF_OK) return report("refused", error);
  printf("genuine: %.*s\n", PARAF_ARG(paraf_verified_body(verified)));
  printf("replay key: %.*s\n", PARAF_ARG(paraf_verified_replay_key(verified)));
  paraf_verified_free(verified);
  return 0;
}

int main(void) {
  paraf_error *error = NULL;
  paraf_credential credential = paraf_credential_init();
  credential.client_secret = PARAF_STR(SECRET);
  credential.partner_id = PARAF_STR("12345");
  credential.channel_id = PARAF_STR("95231");
  paraf_signer *signer = NULL;
  if (paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error) != PARAF_OK) return report("signer", error);

  paraf_request request = paraf_request_init();
  request.method = PARAF_STR("POST");
  request.url = PARAF_STR("/openapi/v1.0/transfer-va/inquiry");
  request.body = PARAF_STR("{ \"partnerServiceId\": \"   12345\", \"url\": \"https:\\/\\/merchant.id\" }");
  request.access_token = PARAF_STR("an-access-token");
  paraf_signed_request *signed_request = NULL;
  paraf_code code = paraf_signer_sign(signer, &request, &signed_request, &error);
  paraf_signer_free(signer);
  if (code != PARAF_OK) return report("sign", error);
  /* Send method, URL, headers and body of `signed_request`, byte for byte. */
  printf("signature: %.*s\n", PARAF_ARG(paraf_signed_request_signature(signed_request)));

  int genuine = receive(signed_request, paraf_signed_request_body(signed_request));
  /* The same, after some framework has parsed the body and written it anew. */
  int other = receive(signed_request, PARAF_STR("{\"partnerServiceId\":\"   12345\",\"url\":\"https://merchant.id\"}"));
  paraf_signed_request_free(signed_request);
  return genuine == 0 && other != 0 ? 0 : 1;
}
