/* Bodies that are large, deep, or broken at their very end. Argument: the size in MiB. */
#include "check.h"
#include "sample.h"

static paraf_signer *signer;

static char *filled(size_t size, char byte) {
  char *bytes = malloc(size);
  if (bytes == NULL) exit(1);
  memset(bytes, byte, size);
  return bytes;
}

static void a_large_body(size_t size) {
  char *body = filled(size, 'x');
  body[0] = '"';
  body[size - 1] = '"';
  paraf_request request = sample_request();
  request.body = paraf_bytes(body, size);
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_sign(signer, &request, &signed_request, &error), &error));
  CHECK(same(paraf_signed_request_body(signed_request), request.body));
  paraf_signed_request_free(signed_request);

  body[size - 1] = 'x';
  paraf_code code = paraf_signer_sign(signer, &request, &signed_request, &error);
  CHECK(paraf_error_offset(error) == 0);
  CHECK(fails(code, &error, PARAF_INVALID_BODY));
  body[0] = 'x';
  body[size - 1] = '\\';
  code = paraf_signer_sign(signer, &request, &signed_request, &error);
  CHECK(paraf_error_offset(error) == (int64_t)size - 1);
  CHECK(fails(code, &error, PARAF_INVALID_BODY));
  free(body);
}

static void a_deep_body(void) {
  const size_t depth = 1000 * 1000;
  char *body = filled(depth, '[');
  paraf_request request = sample_request();
  request.body = paraf_bytes(body, depth);
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_sign(signer, &request, &signed_request, &error), &error));
  CHECK(same(paraf_signed_request_body(signed_request), request.body));
  paraf_signed_request_free(signed_request);

  paraf_header headers[SAMPLE_HEADERS];
  sample_headers(headers);
  paraf_incoming_request incoming = sample_incoming(headers);
  incoming.body = request.body;
  paraf_verifier *verifier = NULL;
  paraf_verified *verified = NULL;
  CHECK(succeeds(sample_verifier(SECRET, &verifier, &error), &error));
  CHECK(fails(paraf_verifier_verify(verifier, &incoming, &verified, &error), &error, PARAF_SIGNATURE_MISMATCH));
  paraf_verifier_free(verifier);

  /* A profile is parsed as JSON: depth is refused, not followed. */
  char *profile = filled(depth, '[');
  memcpy(profile, "{\"a\":", 5);
  paraf_profile *parsed = NULL;
  CHECK(fails(paraf_profile_new(paraf_bytes(profile, depth), &parsed, &error), &error, PARAF_INVALID_PROFILE));
  free(profile);
  free(body);
}

/* The grant is read out of the body of a token request as JSON. */
static void a_deep_token_request(void) {
  static const char KEY[] =
      "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAroD08oxYa+AQjhik/VguGFfiUf7Ga3Nxf/"
      "jOlNHy5qhyIKr56j9lTVD8yKx9Qm0sceMfp7ly"
      "C6PNyQnyp3jZj14F59FsIC4Sm1dtETZ21ODV9/No+YzVj0eo/1zMtSim9HW6ukVUSPoXa2618XBbtwFN4qqOkjdcZLGsn5KYdr7SGnjZKe/"
      "KDyZsGHPQ"
      "SZXATXKDUpcqU56zx2ku+Adlv/vdOrem60mWg6PSy8i3FOI1NXgoNJodD9hVfHZu8SwkepBAfKCqDfkHL2CuVKvzOVSHjpD6HbACwZ/"
      "lmavEF89S/nhd"
      "xN7sVL122jzlssbEx+6/Id/DR2QS66z8c6QWWwIDAQAB";
  const paraf_str key = paraf_text(KEY), anyone = PARAF_STR("*");
  paraf_token_verifier_options options = paraf_token_verifier_options_init();
  options.public_keys = &key;
  options.public_key_count = 1;
  options.client_keys = &anyone;
  options.client_key_count = 1;
  paraf_token_verifier *verifier = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_token_verifier_new(PARAF_STR("bca"), &options, &verifier, &error), &error));

  paraf_header headers[SAMPLE_HEADERS];
  sample_headers(headers);
  headers[0].name = PARAF_STR("X-CLIENT-KEY");
  headers[0].value = PARAF_STR("123");
  char *body = filled(1000 * 1000, '[');
  paraf_incoming_token_request request = paraf_incoming_token_request_init();
  request.headers = headers;
  request.header_count = SAMPLE_HEADERS;
  request.body = paraf_bytes(body, 1000 * 1000);
  request.now = paraf_time_epoch_seconds(EPOCH);
  paraf_verified_token_request *verified = NULL;
  CHECK(fails(paraf_token_verifier_verify(verifier, &request, &verified, &error), &error, PARAF_MALFORMED_BODY));
  memcpy(body, "{\"a\":", 5);
  CHECK(fails(paraf_token_verifier_verify(verifier, &request, &verified, &error), &error, PARAF_MALFORMED_BODY));
  free(body);
  paraf_token_verifier_free(verifier);
}

int main(int count, char **arguments) {
  size_t mebibytes = count > 1 ? (size_t)atoi(arguments[1]) : 100;
  paraf_credential credential = sample_credential();
  CHECK(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, NULL) == PARAF_OK);
  a_large_body(mebibytes << 20);
  a_deep_body();
  a_deep_token_request();
  paraf_signer_free(signer);
  return finish("limits");
}
