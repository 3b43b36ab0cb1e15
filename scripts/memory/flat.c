/* Four calls, again and again, in C: signs, verifies, rejects, minifies. Prints the resident memory after each tenth. */
#include <paraf.h>
#include <stdio.h>
#include <stdlib.h>

#define TIME PARAF_STR("2026-11-22T10:00:00+07:00")
#define URL PARAF_STR("/openapi/v1.0/transfer-va/payment")

static void must(bool holds, const char *what) {
  if (holds) return;
  fprintf(stderr, "%s\n", what);
  exit(1);
}

static long resident_kib(void) {
  long whole = 0, resident = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  must(file != NULL && fscanf(file, "%ld %ld", &whole, &resident) == 2, "no /proc/self/statm");
  fclose(file);
  return resident * 4;
}

int main(int count, char **arguments) {
  must(count == 2, "how many calls?");
  long rounds = atol(arguments[1]) / 4;
  paraf_error *error = NULL;

  paraf_credential credential = paraf_credential_init();
  credential.client_secret = PARAF_STR("secret");
  credential.partner_id = PARAF_STR("12345");
  credential.channel_id = PARAF_STR("95231");
  paraf_signer *signer = NULL;
  must(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error) == PARAF_OK, "no signer");

  paraf_str secrets[] = {PARAF_STR("secret")}, partners[] = {PARAF_STR("12345")};
  paraf_verifier_options options = paraf_verifier_options_init();
  options.client_secrets = secrets;
  options.client_secret_count = 1;
  options.partner_ids = partners;
  options.partner_id_count = 1;
  paraf_verifier *verifier = NULL;
  must(paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, &error) == PARAF_OK, "no verifier");

  for (long round = 1; round <= rounds; round++) {
    char body[80], id[20];
    snprintf(body, sizeof body, "{ \"partnerServiceId\": \"   12345\", \"trxId\": \"%ld\" }", round);
    snprintf(id, sizeof id, "%ld", round);
    paraf_request request = paraf_request_init();
    request.method = PARAF_STR("POST");
    request.url = URL;
    request.body = paraf_text(body);
    request.access_token = PARAF_STR("token");
    request.external_id = paraf_text(id);
    request.timestamp = paraf_time_text(TIME);
    paraf_signed_request *signed_request = NULL;
    must(paraf_signer_sign(signer, &request, &signed_request, &error) == PARAF_OK, "not signed");

    paraf_header headers[16];
    paraf_incoming_request incoming = paraf_incoming_request_init();
    incoming.header_count = paraf_signed_request_header_count(signed_request);
    for (size_t at = 0; at < incoming.header_count && at < 16; at++) {
      headers[at].name = paraf_signed_request_header_name(signed_request, at);
      headers[at].value = paraf_signed_request_header_value(signed_request, at);
    }
    incoming.method = PARAF_STR("POST");
    incoming.url = URL;
    incoming.headers = headers;
    incoming.body = paraf_signed_request_body(signed_request);
    incoming.now = paraf_time_text(TIME);
    paraf_verified *verified = NULL;
    must(paraf_verifier_verify(verifier, &incoming, &verified, &error) == PARAF_OK, "not verified");

    paraf_buffer *minified = NULL;
    must(paraf_minify(request.body, PARAF_STR("bca"), &minified, &error) == PARAF_OK, "not minified");
    must(paraf_buffer_bytes(minified).len == paraf_verified_body(verified).len, "another body");
    paraf_buffer_free(minified);
    paraf_verified_free(verified);

    incoming.method = PARAF_STR("PUT");
    must(paraf_verifier_verify(verifier, &incoming, &verified, &error) == PARAF_SIGNATURE_MISMATCH, "a forgery is accepted");
    paraf_error_free(error);
    paraf_signed_request_free(signed_request);
    if (round % (rounds / 10) == 0) printf("%ld\n", resident_kib());
  }
  paraf_verifier_free(verifier);
  paraf_signer_free(signer);
}
