/* What needs no credential: canonical body, digest, endpoint URL, profiles, keys, codes. Argument: the folder of test
 * keys. */
#include "check.h"

#define EMPTY_DIGEST "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

static void a_body(void) {
  paraf_buffer *minified = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_minify(PARAF_STR("{ \"a b\" :\r\n\t1 }"), PARAF_STR("snap"), &minified, &error), &error));
  CHECK(is(paraf_buffer_bytes(minified), "{\"a b\":1}"));
  paraf_buffer_free(minified);
  CHECK(succeeds(paraf_minify(PARAF_STR("{ \"a b\" : 1 }"), PARAF_STR("bca-legacy"), &minified, &error), &error));
  CHECK(is(paraf_buffer_bytes(minified), "{\"ab\":1}"));
  paraf_buffer_free(minified);
  CHECK(succeeds(paraf_minify(paraf_text(NULL), PARAF_STR("snap"), &minified, &error), &error));
  CHECK(is(paraf_buffer_bytes(minified), ""));
  paraf_buffer_free(minified);

  paraf_code code = paraf_minify(PARAF_STR("{\"a\":1}\\"), PARAF_STR("snap"), &minified, &error);
  CHECK(is(paraf_error_field(error), "body"));
  CHECK(paraf_error_offset(error) == 7);
  CHECK(paraf_error_http_status(error) == 0 && paraf_error_response_body(error).data == NULL);
  CHECK(fails(code, &error, PARAF_INVALID_BODY));
}

static void a_digest(void) {
  paraf_digest digest;
  paraf_error *error;
  CHECK(succeeds(paraf_body_digest(paraf_text(""), PARAF_STR("bca"), &digest, &error), &error));
  CHECK(strcmp(digest.hex, EMPTY_DIGEST) == 0);

  paraf_body_hasher *hasher = NULL;
  paraf_digest in_pieces;
  const char *body = "{ \"remark\" : \"caf\xc3\xa9 \\\" \" }\n";
  CHECK(succeeds(paraf_body_digest(paraf_text(body), PARAF_STR("bca"), &digest, &error), &error));
  CHECK(succeeds(paraf_body_hasher_new(PARAF_STR("bca"), &hasher, &error), &error));
  for (size_t i = 0; i < strlen(body); i++) {
    CHECK(succeeds(paraf_body_hasher_update(hasher, paraf_bytes(body + i, 1), &error), &error));
  }
  CHECK(succeeds(paraf_body_hasher_finish(hasher, &in_pieces, &error), &error));
  CHECK(strcmp(digest.hex, in_pieces.hex) == 0);
  CHECK(fails(paraf_body_hasher_update(hasher, PARAF_STR("{}"), &error), &error, PARAF_INVALID_ARGUMENT));
  CHECK(fails(paraf_body_hasher_finish(hasher, &digest, &error), &error, PARAF_INVALID_ARGUMENT));
  paraf_body_hasher_free(hasher);

  CHECK(succeeds(paraf_body_hasher_new(PARAF_STR("bca"), &hasher, &error), &error));
  CHECK(succeeds(paraf_body_hasher_update(hasher, PARAF_STR("{\"a"), &error), &error));
  CHECK(fails(paraf_body_hasher_finish(hasher, &digest, &error), &error, PARAF_INVALID_BODY));
  CHECK(strcmp(digest.hex, in_pieces.hex) == 0);
  paraf_body_hasher_free(hasher);
}

static void a_url(void) {
  paraf_buffer *url = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_endpoint_url(PARAF_STR("https://sandbox.bca.co.id/api/v2/sample?Z=1&A=x%2cy"), PARAF_STR("bca"),
                                    &url, &error),
                 &error));
  CHECK(is(paraf_buffer_bytes(url), "/api/v2/sample?A=x%2Cy&Z=1"));
  paraf_buffer_free(url);
  CHECK(fails(paraf_endpoint_url(PARAF_STR("api"), PARAF_STR("bca"), &url, &error), &error, PARAF_INVALID_URL));
}

static void profiles(void) {
  CHECK(paraf_profiles_count() >= 3);
  bool bca = false;
  for (size_t i = 0; i < paraf_profiles_count(); i++) bca = bca || is(paraf_profiles_name(i), "bca");
  CHECK(bca);
  CHECK(paraf_profiles_name(paraf_profiles_count()).data == NULL);

  paraf_profile *profile = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_profile_new(PARAF_STR("bca"), &profile, &error), &error));
  CHECK(is(paraf_profile_name(profile), "bca"));
  CHECK(contains(paraf_profile_title(profile), "BCA"));
  size_t count = paraf_profile_source_count(profile);
  CHECK(count > 3);
  for (size_t i = 0; i < count; i++) {
    CHECK(paraf_profile_source_rule(profile, i).len > 0 && paraf_profile_source_text(profile, i).len > 0);
  }
  CHECK(paraf_profile_source_rule(profile, count).data == NULL);
  CHECK(paraf_profile_source_text(profile, SIZE_MAX).data == NULL);
  count = paraf_profile_deviation_count(profile);
  CHECK(count > 0);
  for (size_t i = 0; i < count; i++) {
    CHECK(paraf_profile_deviation_rule(profile, i).len > 0 && paraf_profile_deviation_text(profile, i).len > 0);
  }
  CHECK(paraf_profile_deviation_rule(profile, count).data == NULL);
  CHECK(paraf_profile_deviation_text(profile, SIZE_MAX).data == NULL);
  paraf_profile_free(profile);

  CHECK(succeeds(paraf_profile_new(PARAF_STR("{\"base\":\"snap\",\"name\":\"my-bank\",\"request\":{\"body\":\"raw\"}}"),
                                   &profile, &error),
                 &error));
  CHECK(is(paraf_profile_name(profile), "my-bank"));
  paraf_profile_free(profile);
  CHECK(fails(paraf_profile_new(PARAF_STR("no bank"), &profile, &error), &error, PARAF_UNKNOWN_PROFILE));
  CHECK(fails(paraf_profile_new(PARAF_STR(""), &profile, &error), &error, PARAF_UNKNOWN_PROFILE));
  CHECK(fails(paraf_profile_new(PARAF_STR("{\"base\":\"snap\",\"colour\":1}"), &profile, &error), &error,
              PARAF_INVALID_PROFILE));
}

static void keys(const char *folder) {
  char buffer[8192];
  paraf_str snap = PARAF_STR("snap");
  paraf_key_info info;
  paraf_error *error;
  paraf_str key = read_key(folder, "rsa-2048.pem", buffer, sizeof buffer);
  CHECK(succeeds(paraf_parse_private_key(key, snap, &info, &error), &error));
  CHECK(is(info.format, "pkcs8") && info.bits == 2048);
  CHECK(fails(paraf_parse_public_key(key, snap, &info, &error), &error, PARAF_INVALID_KEY));
  key = read_key(folder, "rsa-2048-certificate.pem", buffer, sizeof buffer);
  CHECK(succeeds(paraf_parse_public_key(key, snap, &info, &error), &error));
  CHECK(is(info.format, "x509") && info.bits == 2048);
  key = read_key(folder, "rsa-1024.pem", buffer, sizeof buffer);
  CHECK(fails(paraf_parse_private_key(key, snap, &info, &error), &error, PARAF_UNSUPPORTED_KEY));
  paraf_str small_keys = PARAF_STR("{\"base\":\"snap\",\"name\":\"small\",\"rsa_minimum_bits\":1024}");
  CHECK(succeeds(paraf_parse_private_key(key, small_keys, &info, &error), &error));
  key = read_key(folder, "rsa-2048-encrypted-pkcs8.pem", buffer, sizeof buffer);
  CHECK(fails(paraf_parse_private_key(key, snap, &info, &error), &error, PARAF_ENCRYPTED_KEY));
  key = read_key(folder, "ed25519.pem", buffer, sizeof buffer);
  CHECK(fails(paraf_parse_private_key(key, snap, &info, &error), &error, PARAF_UNSUPPORTED_KEY));
}

/* Each form is one that the parsers take, and the two halves belong together. */
static void a_key_pair(void) {
  paraf_key_pair *pair = NULL, *other = NULL;
  paraf_key_info info;
  paraf_error *error;
  paraf_str snap = PARAF_STR("snap");
  CHECK(succeeds(paraf_key_pair_generate(2048, &pair, &error), &error));
  CHECK(contains(paraf_key_pair_private_pkcs8_pem(pair), "BEGIN PRIVATE KEY"));
  CHECK(contains(paraf_key_pair_private_pkcs1_pem(pair), "BEGIN RSA PRIVATE KEY"));
  CHECK(contains(paraf_key_pair_public_spki_pem(pair), "BEGIN PUBLIC KEY"));
  CHECK(!contains(paraf_key_pair_public_base64(pair), "\n"));
  CHECK(succeeds(paraf_parse_private_key(paraf_key_pair_private_pkcs8_pem(pair), snap, &info, &error), &error));
  CHECK(is(info.format, "pkcs8") && info.bits == 2048);
  CHECK(succeeds(paraf_parse_private_key(paraf_key_pair_private_pkcs1_pem(pair), snap, &info, &error), &error));
  CHECK(is(info.format, "pkcs1") && info.bits == 2048);
  CHECK(succeeds(paraf_parse_public_key(paraf_key_pair_public_spki_pem(pair), snap, &info, &error), &error));
  CHECK(succeeds(paraf_parse_public_key(paraf_key_pair_public_base64(pair), snap, &info, &error), &error));
  CHECK(is(info.format, "spki") && info.bits == 2048);
  CHECK(succeeds(paraf_key_pair_generate(2048, &other, &error), &error));
  CHECK(!same(paraf_key_pair_public_base64(pair), paraf_key_pair_public_base64(other)));
  paraf_key_pair_free(other);

  paraf_credential credential = paraf_credential_init();
  credential.client_key = PARAF_STR("123");
  credential.private_key = paraf_key_pair_private_pkcs1_pem(pair);
  const paraf_str public_key = paraf_key_pair_public_base64(pair), anyone = PARAF_STR("*");
  paraf_token_verifier_options options = paraf_token_verifier_options_init();
  options.public_keys = &public_key;
  options.public_key_count = 1;
  options.client_keys = &anyone;
  options.client_key_count = 1;
  paraf_signer *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_token_verifier *verifier = NULL;
  paraf_verified_token_request *verified = NULL;
  CHECK(succeeds(paraf_signer_new(snap, &credential, &signer, &error), &error));
  CHECK(succeeds(paraf_token_verifier_new(snap, &options, &verifier, &error), &error));
  CHECK(succeeds(paraf_signer_token_request(signer, paraf_time_clock(), &signed_request, &error), &error));
  paraf_header headers[8];
  paraf_incoming_token_request request = paraf_incoming_token_request_init();
  request.headers = headers;
  request.header_count = paraf_signed_request_header_count(signed_request);
  for (size_t i = 0; i < request.header_count; i++) {
    headers[i].name = paraf_signed_request_header_name(signed_request, i);
    headers[i].value = paraf_signed_request_header_value(signed_request, i);
  }
  CHECK(succeeds(paraf_token_verifier_verify(verifier, &request, &verified, &error), &error));
  paraf_verified_token_request_free(verified);
  paraf_token_verifier_free(verifier);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
  paraf_key_pair_free(pair);
}

static void codes(void) {
  CHECK(paraf_code_count() >= 29);
  for (size_t i = 0; i < paraf_code_count(); i++) {
    paraf_code code = paraf_code_at(i);
    CHECK(code > PARAF_OK && code <= PARAF_PANIC && paraf_code_text(code).len > 0);
    for (size_t before = 0; before < i; before++) CHECK(paraf_code_at(before) != code);
  }
  CHECK(paraf_code_at(paraf_code_count()) == PARAF_OK);
  CHECK(paraf_code_at(SIZE_MAX) == PARAF_OK);
  CHECK(is(paraf_code_text(PARAF_OK), "ok"));
  CHECK(is(paraf_code_text(PARAF_STALE_TIMESTAMP), "stale-timestamp"));
  CHECK(is(paraf_code_text(PARAF_NULL_POINTER), "null-pointer"));
  CHECK(paraf_code_text(0).data == NULL);
  CHECK(paraf_code_text(UINT32_MAX).data == NULL);
}

int main(int count, char **arguments) {
  a_body();
  a_digest();
  a_url();
  profiles();
  keys(count > 1 ? arguments[1] : "vectors/keys");
  a_key_pair();
  codes();
  CHECK(paraf_version().len >= 5);
  return finish("tools");
}
