/* The credential and request that the test programs start from: demo values of
 * https://developer.bca.co.id/id/dokumentasi/. */
#ifndef PARAF_TESTS_SAMPLE_H
#define PARAF_TESTS_SAMPLE_H

#include <paraf.h>

#define SECRET "456"
#define TOKEN "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"
#define TIMESTAMP "2022-04-21T17:34:52+07:00"
#define EPOCH 1650537292

/* Cross-checked with OpenSSL. */
#define BALANCE_BODY "{\"partnerReferenceNo\":\"2020102900000000000001\",\"accountNo\":\"1234567890\"}"
#define BALANCE_SIGNATURE "zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA=="
#define INQUIRY_PATH "/openapi/v1.0/transfer-va/inquiry"
#define INQUIRY_BODY                                                          \
  "{\"partnerServiceId\":\"   12345\",\"customerNo\":\"123456789012345678\"," \
  "\"virtualAccountNo\":\"   12345123456789012345678\","                      \
  "\"trxDateInit\":\"2022-02-12T17:29:57+07:00\",\"channelCode\":6011,"       \
  "\"additionalInfo\":{},\"inquiryRequestId\":\"202202110909311234500001136962\"}"
#define INQUIRY_SIGNATURE "YCQkFnSduzfzk3/q510CprNG62xNnmrKLvk9iPSuJmPSmjzHOA63aQcEEwCwf2E4Tx1P05I+LDL83lFWWk5NNw=="

static inline paraf_credential sample_credential(void) {
  paraf_credential credential = paraf_credential_init();
  credential.client_key = PARAF_STR("123");
  credential.client_secret = PARAF_STR(SECRET);
  credential.partner_id = PARAF_STR("KBBABCINDO");
  credential.channel_id = PARAF_STR("95051");
  return credential;
}

static inline paraf_request sample_request(void) {
  paraf_request request = paraf_request_init();
  request.method = PARAF_STR("POST");
  request.url = PARAF_STR("/openapi/v1.0/balance-inquiry");
  request.body = PARAF_STR(BALANCE_BODY);
  request.timestamp = paraf_time_text(PARAF_STR(TIMESTAMP));
  request.access_token = PARAF_STR(TOKEN);
  return request;
}

enum { SAMPLE_HEADERS = 7 };

static inline void sample_headers(paraf_header headers[SAMPLE_HEADERS]) {
  headers[0].name = PARAF_STR("authorization");
  headers[0].value = PARAF_STR("Bearer " TOKEN);
  headers[1].name = PARAF_STR("X-TIMESTAMP");
  headers[1].value = PARAF_STR(TIMESTAMP);
  headers[2].name = PARAF_STR("X-PARTNER-ID");
  headers[2].value = PARAF_STR("12345");
  headers[3].name = PARAF_STR("X-EXTERNAL-ID");
  headers[3].value = PARAF_STR("1234567890");
  headers[4].name = PARAF_STR("CHANNEL-ID");
  headers[4].value = PARAF_STR("95231");
  headers[5].name = PARAF_STR("X-SIGNATURE");
  headers[5].value = PARAF_STR(INQUIRY_SIGNATURE);
  headers[6].name = PARAF_STR("Content-Type");
  headers[6].value = PARAF_STR("application/json");
}

static inline paraf_incoming_request sample_incoming(const paraf_header headers[SAMPLE_HEADERS]) {
  paraf_incoming_request request = paraf_incoming_request_init();
  request.method = PARAF_STR("POST");
  request.url = PARAF_STR(INQUIRY_PATH);
  request.headers = headers;
  request.header_count = SAMPLE_HEADERS;
  request.body = PARAF_STR(INQUIRY_BODY);
  request.now = paraf_time_epoch_seconds(EPOCH);
  return request;
}

/* The inquiry above with another body, signed by PHP over what its json_encode() made of the slashes. */
#define REFUSED_BODY "{\"url\":\"https://merchant.id/notify\"}"
#define REFUSED_SIGNATURE "B4P4Xrq0TKpXNCHRoQ2ER+EKqoYgXrEougnNxv8GAl9j1QUO3mwGhrlXoXJbwG9TvCGiSrv+4uoFqsOOfe94lg=="

static inline paraf_case sample_case(paraf_header headers[SAMPLE_HEADERS]) {
  sample_headers(headers);
  headers[5].value = PARAF_STR(REFUSED_SIGNATURE);
  paraf_case refused = paraf_case_init();
  refused.method = PARAF_STR("POST");
  refused.url = PARAF_STR(INQUIRY_PATH);
  refused.headers = headers;
  refused.header_count = SAMPLE_HEADERS;
  refused.body = PARAF_STR(REFUSED_BODY);
  return refused;
}

static inline paraf_diagnosis_credential sample_knowledge(void) {
  paraf_diagnosis_credential credential = paraf_diagnosis_credential_init();
  credential.client_secret = PARAF_STR(SECRET);
  return credential;
}

/* A verifier for one secret and one partner. */
static inline paraf_code sample_verifier(const char *secret, paraf_verifier **verifier, paraf_error **error) {
  paraf_str secrets[1], partners[1];
  secrets[0] = paraf_text(secret);
  partners[0] = PARAF_STR("12345");
  paraf_verifier_options options = paraf_verifier_options_init();
  options.client_secrets = secrets;
  options.client_secret_count = 1;
  options.partner_ids = partners;
  options.partner_id_count = 1;
  return paraf_verifier_new(PARAF_STR("bca"), &options, verifier, error);
}

#endif
