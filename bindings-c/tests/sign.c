/* Signing: known signatures, every input and every output. Argument: the folder of test keys. */
#include "check.h"
#include "sample.h"

static paraf_str header(const paraf_signed_request *signed_request, const char *name) {
  for (size_t i = 0; i < paraf_signed_request_header_count(signed_request); i++) {
    if (is(paraf_signed_request_header_name(signed_request, i), name)) {
      return paraf_signed_request_header_value(signed_request, i);
    }
  }
  return paraf_text(NULL);
}

static paraf_signer *new_signer(const char *profile, paraf_credential credential) {
  paraf_signer *signer = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_new(paraf_text(profile), &credential, &signer, &error), &error));
  return signer;
}

static paraf_signed_request *sign(const paraf_signer *signer, paraf_request request) {
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_sign(signer, &request, &signed_request, &error), &error));
  return signed_request;
}

static void a_transaction(void) {
  paraf_signer *signer = new_signer("bca", sample_credential());
  paraf_request request = sample_request();
  request.body = PARAF_STR("{ \"partnerReferenceNo\": \"2020102900000000000001\",\n\t\"accountNo\": \"1234567890\" }");
  request.external_id = PARAF_STR("41807553358950093184162180797837");
  paraf_signed_request *signed_request = sign(signer, request);
  paraf_signer_free(signer);
  CHECK(is(paraf_signed_request_method(signed_request), "POST"));
  CHECK(is(paraf_signed_request_url(signed_request), "/openapi/v1.0/balance-inquiry"));
  CHECK(is(paraf_signed_request_body(signed_request), BALANCE_BODY));
  CHECK(is(paraf_signed_request_signature(signed_request), BALANCE_SIGNATURE));
  CHECK(is(header(signed_request, "X-SIGNATURE"), BALANCE_SIGNATURE));
  CHECK(is(header(signed_request, "X-TIMESTAMP"), TIMESTAMP));
  CHECK(is(header(signed_request, "X-PARTNER-ID"), "KBBABCINDO"));
  CHECK(is(header(signed_request, "CHANNEL-ID"), "95051"));
  CHECK(is(header(signed_request, "X-EXTERNAL-ID"), "41807553358950093184162180797837"));
  CHECK(is(header(signed_request, "Authorization"), "Bearer " TOKEN));
  CHECK(is(header(signed_request, "Content-Type"), "application/json"));
  size_t count = paraf_signed_request_header_count(signed_request);
  CHECK(paraf_signed_request_header_name(signed_request, count).data == NULL);
  CHECK(paraf_signed_request_header_value(signed_request, SIZE_MAX).data == NULL);
  paraf_signed_request_free(signed_request);
}

static void headers_that_nobody_gave(void) {
  paraf_credential credential = sample_credential();
  credential.channel_id = paraf_text(NULL);
  paraf_signer *signer = new_signer("bca", credential);
  paraf_signed_request *signed_request = sign(signer, sample_request());
  CHECK(paraf_signed_request_missing_header_count(signed_request) == 1);
  CHECK(is(paraf_signed_request_missing_header_name(signed_request, 0), "CHANNEL-ID"));
  CHECK(paraf_signed_request_missing_header_name(signed_request, 1).data == NULL);
  paraf_signed_request_free(signed_request);
  paraf_request request = sample_request();
  request.channel_id = PARAF_STR("95051");
  signed_request = sign(signer, request);
  CHECK(paraf_signed_request_missing_header_count(signed_request) == 0);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
}

static void a_string_to_sign(void) {
  paraf_signer *signer = new_signer("bca", sample_credential());
  paraf_signed_request *signed_request = sign(signer, sample_request());
  paraf_str text = paraf_signed_request_reveal_string_to_sign(signed_request);
  CHECK(is(text, "POST:/openapi/v1.0/balance-inquiry:" TOKEN
                 ":31fb254e344e51e89c57673f8e1969fcce0d29b360049f6fd98edb5287ec19fa:" TIMESTAMP));

  const paraf_string_to_sign *string_to_sign = paraf_signed_request_string_to_sign(signed_request);
  CHECK(string_to_sign != NULL && string_to_sign == paraf_signed_request_string_to_sign(signed_request));
  static const char *const FIELDS[] = {"method", "endpoint_url", "access_token", "body_digest", "timestamp"};
  CHECK(paraf_string_to_sign_segment_count(string_to_sign) == 5);
  for (size_t i = 0; i < 5; i++) CHECK(is(paraf_string_to_sign_segment(string_to_sign, i).field, FIELDS[i]));
  paraf_segment token = paraf_string_to_sign_segment(string_to_sign, 2);
  CHECK(is(paraf_bytes(text.data + token.offset, token.len), TOKEN));
  CHECK(paraf_string_to_sign_segment(string_to_sign, 5).field.data == NULL);

  paraf_buffer *redacted = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_string_to_sign_redacted(string_to_sign, &redacted, &error), &error));
  CHECK(contains(paraf_buffer_bytes(redacted), "[access token, 54 characters]"));
  CHECK(!contains(paraf_buffer_bytes(redacted), TOKEN));
  paraf_buffer_free(redacted);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
}

static void values_of_one_call(void) {
  paraf_signer *signer = new_signer("snap", sample_credential());
  paraf_request request = sample_request();
  request.partner_id = PARAF_STR("OTHER");
  request.channel_id = PARAF_STR("12345");
  request.external_id = PARAF_STR("1");
  request.customer_token = PARAF_STR("customer-token");
  request.device_id = PARAF_STR("device 1");
  request.ip_address = PARAF_STR("192.0.2.1");
  request.latitude = PARAF_STR("-6.1750");
  request.longitude = PARAF_STR("106.8272");
  request.origin = PARAF_STR("shop.example");
  paraf_signed_request *signed_request = sign(signer, request);
  CHECK(is(header(signed_request, "X-PARTNER-ID"), "OTHER"));
  CHECK(is(header(signed_request, "CHANNEL-ID"), "12345"));
  CHECK(is(header(signed_request, "X-EXTERNAL-ID"), "1"));
  CHECK(is(header(signed_request, "Authorization-Customer"), "Bearer customer-token"));
  CHECK(is(header(signed_request, "X-DEVICE-ID"), "device 1"));
  CHECK(is(header(signed_request, "X-IP-ADDRESS"), "192.0.2.1"));
  CHECK(is(header(signed_request, "X-LATITUDE"), "-6.1750"));
  CHECK(is(header(signed_request, "X-LONGITUDE"), "106.8272"));
  CHECK(is(header(signed_request, "ORIGIN"), "shop.example"));
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
}

static void times(void) {
  paraf_signer *signer = new_signer("bca", sample_credential());
  paraf_request request = sample_request();
  const paraf_time same_time[] = {paraf_time_text(PARAF_STR(TIMESTAMP)), paraf_time_epoch_seconds(EPOCH),
                                  paraf_time_epoch_millis(EPOCH * INT64_C(1000) + 999)};
  for (size_t i = 0; i < 3; i++) {
    request.timestamp = same_time[i];
    paraf_signed_request *signed_request = sign(signer, request);
    CHECK(is(paraf_signed_request_signature(signed_request), BALANCE_SIGNATURE));
    paraf_signed_request_free(signed_request);
  }
  const paraf_time extreme[] = {paraf_time_epoch_seconds(INT64_MIN), paraf_time_epoch_seconds(INT64_MAX),
                                paraf_time_epoch_millis(INT64_MIN), paraf_time_epoch_millis(INT64_MAX)};
  for (size_t i = 0; i < 4; i++) {
    request.timestamp = extreme[i];
    paraf_signed_request *none = NULL;
    paraf_error *error;
    CHECK(fails(paraf_signer_sign(signer, &request, &none, &error), &error, PARAF_INVALID_TIMESTAMP));
  }
  request.timestamp = paraf_time_clock();
  request.external_id = paraf_text(NULL);
  paraf_signed_request *first = sign(signer, request), *second = sign(signer, request);
  CHECK(header(first, "X-TIMESTAMP").len == 25 && contains(header(first, "X-TIMESTAMP"), "+07:00"));
  CHECK(strncmp(header(first, "X-TIMESTAMP").data, "2026", 4) >= 0);
  CHECK(header(first, "X-EXTERNAL-ID").len == 32);
  CHECK(!same(header(first, "X-EXTERNAL-ID"), header(second, "X-EXTERNAL-ID")));
  paraf_signed_request_free(first);
  paraf_signed_request_free(second);
  paraf_signer_free(signer);
}

static void a_prepared_signer(void) {
  paraf_signer *signer = new_signer("bca", sample_credential());
  paraf_request request = sample_request();
  paraf_prepared_signer *prepared = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_prepare(signer, &request, &prepared, &error), &error));
  paraf_signer_free(signer);
  paraf_call call = paraf_call_init();
  call.body = PARAF_STR(BALANCE_BODY);
  call.timestamp = paraf_time_text(PARAF_STR(TIMESTAMP));
  call.external_id = PARAF_STR("7");
  paraf_signed_request *signed_request = NULL;
  CHECK(succeeds(paraf_prepared_signer_sign(prepared, &call, &signed_request, &error), &error));
  CHECK(is(paraf_signed_request_signature(signed_request), BALANCE_SIGNATURE));
  CHECK(is(header(signed_request, "X-EXTERNAL-ID"), "7"));
  paraf_prepared_signer_free(prepared);
  CHECK(is(paraf_signed_request_body(signed_request), BALANCE_BODY));
  paraf_signed_request_free(signed_request);
}

static void in_two_steps(void) {
  /* BALANCE_SIGNATURE, as the bytes that HMAC-SHA512 makes. */
  static const uint8_t made[64] = {
      0xce, 0xe3, 0xb2, 0x6d, 0xee, 0x3b, 0x33, 0x09, 0x0c, 0x20, 0xb2, 0x9f, 0x22, 0x79, 0x70, 0xe8, 0xa2, 0xa5,
      0xe9, 0xd0, 0x8e, 0x6a, 0x17, 0x05, 0x50, 0xe7, 0xc8, 0x37, 0xd5, 0x4c, 0xf8, 0xdd, 0x4d, 0x76, 0x69, 0x24,
      0x74, 0x72, 0xf4, 0x7b, 0x34, 0xd4, 0xf3, 0x5e, 0x6a, 0xb9, 0xcf, 0x60, 0x09, 0x81, 0x82, 0x95, 0x2f, 0x3f,
      0x90, 0x04, 0x13, 0x17, 0xb8, 0x13, 0x89, 0x6a, 0xfd, 0xa8};
  const paraf_str signature = {(const char *)made, sizeof made};
  paraf_credential credential = sample_credential();
  credential.client_secret = paraf_text(NULL);
  paraf_signer *signer = new_signer("bca", credential);
  paraf_request request = sample_request();
  paraf_unsigned_request *unsigned_request = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_begin(signer, &request, &unsigned_request, &error), &error));
  CHECK(is(paraf_unsigned_request_algorithm(unsigned_request), "hmac-sha512"));
  CHECK(contains(paraf_unsigned_request_message(unsigned_request), "POST:/openapi/v1.0/balance-inquiry:"));
  CHECK(paraf_unsigned_request_digest(unsigned_request).len == 32);
  CHECK(succeeds(paraf_unsigned_request_finish(unsigned_request, signature, &signed_request, &error), &error));
  CHECK(is(paraf_signed_request_signature(signed_request), BALANCE_SIGNATURE));
  CHECK(is(header(signed_request, "X-SIGNATURE"), BALANCE_SIGNATURE));
  CHECK(is(paraf_signed_request_body(signed_request), BALANCE_BODY));
  paraf_signed_request_free(signed_request);
  const paraf_str cut = {(const char *)made, sizeof made - 1};
  CHECK(fails(paraf_unsigned_request_finish(unsigned_request, cut, &signed_request, &error), &error, PARAF_INVALID_ARGUMENT));
  paraf_unsigned_request_free(unsigned_request);

  CHECK(succeeds(paraf_signer_begin_token_request(signer, paraf_time_text(PARAF_STR(TIMESTAMP)), &unsigned_request, &error), &error));
  CHECK(is(paraf_unsigned_request_algorithm(unsigned_request), "rsa-sha256"));
  paraf_unsigned_request_free(unsigned_request);
  CHECK(fails(paraf_signer_begin_customer_token_request(signer, PARAF_GRANT_AUTH_CODE, PARAF_STR("code"), paraf_time_clock(),
                                                        &unsigned_request, &error),
              &error, PARAF_UNSUPPORTED_BY_PROFILE));
  paraf_signer_free(signer);
}

static void token_requests(const char *keys) {
  char pem[8192];
  paraf_credential credential = sample_credential();
  credential.private_key = read_key(keys, "rsa-2048.pem", pem, sizeof pem);
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  paraf_time time = paraf_time_text(PARAF_STR(TIMESTAMP));

  paraf_signer *signer = new_signer("bca", credential);
  CHECK(succeeds(paraf_signer_token_request(signer, time, &signed_request, &error), &error));
  CHECK(is(paraf_signed_request_url(signed_request), "/openapi/v1.0/access-token/b2b"));
  CHECK(is(paraf_signed_request_body(signed_request), "{\"grantType\":\"client_credentials\"}"));
  CHECK(is(header(signed_request, "X-CLIENT-KEY"), "123"));
  CHECK(is(paraf_signed_request_reveal_string_to_sign(signed_request), "123|" TIMESTAMP));
  CHECK(paraf_signed_request_signature(signed_request).len == 344);
  paraf_signed_request_free(signed_request);
  CHECK(fails(
      paraf_signer_customer_token_request(signer, PARAF_GRANT_AUTH_CODE, PARAF_STR("c"), time, &signed_request, &error),
      &error, PARAF_UNSUPPORTED_BY_PROFILE));
  paraf_signer_free(signer);

  signer = new_signer("snap", credential);
  CHECK(succeeds(paraf_signer_customer_token_request(signer, PARAF_GRANT_AUTH_CODE, PARAF_STR("c\"d"), time,
                                                     &signed_request, &error),
                 &error));
  CHECK(
      is(paraf_signed_request_body(signed_request), "{\"grantType\":\"authorization_code\",\"authCode\":\"c\\\"d\"}"));
  paraf_signed_request_free(signed_request);
  CHECK(succeeds(paraf_signer_customer_token_request(signer, PARAF_GRANT_REFRESH_TOKEN, PARAF_STR("r"), time,
                                                     &signed_request, &error),
                 &error));
  CHECK(is(paraf_signed_request_body(signed_request), "{\"grantType\":\"refresh_token\",\"refreshToken\":\"r\"}"));
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);

  credential.private_key = paraf_text(NULL);
  signer = new_signer("bca-legacy", (paraf_credential){.size = sizeof(paraf_credential),
                                                       .client_key = PARAF_STR("id"),
                                                       .client_secret = PARAF_STR("secret")});
  CHECK(succeeds(paraf_signer_token_request(signer, time, &signed_request, &error), &error));
  CHECK(is(header(signed_request, "Authorization"), "Basic aWQ6c2VjcmV0"));
  CHECK(paraf_signed_request_signature(signed_request).data == NULL);
  CHECK(paraf_signed_request_string_to_sign(signed_request) == NULL);
  CHECK(paraf_signed_request_reveal_string_to_sign(signed_request).data == NULL);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
}

/* BCA's published example of its API before SNAP. */
static void before_snap(void) {
  paraf_credential credential = paraf_credential_init();
  credential.api_key = PARAF_STR("41138489-1057-4e7e-ab93-9bc97b511cf6");
  credential.api_secret = PARAF_STR("22a2d25e-765d-41e1-8d29-da68dcb5698b");
  paraf_signer *signer = new_signer("bca-legacy", credential);
  paraf_request request = paraf_request_init();
  request.method = PARAF_STR("POST");
  request.url = PARAF_STR("/banking/corporates/transfers");
  request.body = PARAF_STR(
      "{\"CorporateID\":\"BCAAPI2016\",\"SourceAccountNumber\":\"0201245680\",\"TransactionID\":\"00000001\","
      "\"TransactionDate\":\"2016-01-30\",\"ReferenceID\":\"12345/PO/2016\",\"CurrencyCode\":\"IDR\","
      "\"Amount\":\"100000.00\",\"BeneficiaryAccountNumber\":\"0201245681\",\"Remark1\":\"Transfer Test\","
      "\"Remark2\":\"Online Transfer\"}");
  request.timestamp = paraf_time_text(PARAF_STR("2016-02-03T10:00:00.000+07:00"));
  request.access_token = PARAF_STR("lIWOt2p29grUo59bedBUrBY3pnzqQX544LzYPohcGHOuwn8AUEdUKS");
  paraf_signed_request *signed_request = sign(signer, request);
  CHECK(is(paraf_signed_request_signature(signed_request),
           "69ad66589ade078a30922a0848725cf153aecfcca82eba94e3270285b4a9c604"));
  CHECK(same(paraf_signed_request_body(signed_request), request.body));
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
}

/* A key that lives elsewhere: it signs as often as it is allowed to. */
static bool module_sign(void *context, const uint8_t *digest, paraf_rsa_answer *answer) {
  int *left = context;
  if (*left == 0) {
    strcpy(answer->reason, "CKR_PIN_LOCKED");
    return false;
  }
  (*left)--;
  memcpy(answer->signature, digest, 32);
  answer->signature_len = 32;
  return true;
}

static bool module_lies(void *context, const uint8_t *digest, paraf_rsa_answer *answer) {
  (void)digest;
  answer->signature_len = *(const size_t *)context;
  memset(answer->reason, 'x', sizeof answer->reason);
  return answer->signature_len != 1;
}

static void a_key_that_lives_elsewhere(void) {
  paraf_credential credential = paraf_credential_init();
  credential.client_key = PARAF_STR("client");
  paraf_signer *keyless = new_signer("bca", credential), *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  int left = 1;
  paraf_time time = paraf_time_text(PARAF_STR("2026-11-22T10:00:00+07:00"));
  CHECK(succeeds(paraf_signer_with_rsa(keyless, module_sign, &left, &signer, &error), &error));
  CHECK(succeeds(paraf_signer_token_request(signer, time, &signed_request, &error), &error));
  /* Base64 of SHA-256("client|2026-11-22T10:00:00+07:00"), which this stand-in returns as the signature. */
  CHECK(is(paraf_signed_request_signature(signed_request), "V9vwZ3trcR98cNiulb80LjkCSNS7QsEnfAd6yV7iyx8="));
  paraf_signed_request_free(signed_request);
  CHECK(paraf_signer_token_request(signer, time, &signed_request, &error) == PARAF_PROVIDER_FAILED);
  CHECK(is(paraf_error_message(error), "provider: the RSA signer did not sign: CKR_PIN_LOCKED"));
  paraf_error_free(error);
  paraf_signer_free(signer);
  /* Lengths that no signature has, and a reason without an end. */
  static const size_t LENGTHS[] = {0, 1025, SIZE_MAX, 1};
  for (size_t i = 0; i < 4; i++) {
    size_t length = LENGTHS[i];
    CHECK(succeeds(paraf_signer_with_rsa(keyless, module_lies, &length, &signer, &error), &error));
    CHECK(paraf_signer_token_request(signer, time, &signed_request, &error) == PARAF_PROVIDER_FAILED);
    CHECK(contains(paraf_error_message(error), length == 1 ? "did not sign: xxxx" : "a length that no signature has"));
    paraf_error_free(error);
    paraf_signer_free(signer);
  }
  paraf_signer_free(keyless);
}

int main(int count, char **arguments) {
  const char *keys = count > 1 ? arguments[1] : "vectors/keys";
  a_transaction();
  headers_that_nobody_gave();
  a_string_to_sign();
  values_of_one_call();
  times();
  a_prepared_signer();
  in_two_steps();
  token_requests(keys);
  before_snap();
  a_key_that_lives_elsewhere();
  return finish("sign");
}
