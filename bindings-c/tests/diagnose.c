/* Why a signature is wrong: every stage of it, and the mistake that explains it. Argument: the folder of test keys. */
#include "check.h"
#include "sample.h"

static paraf_trace *explain(const paraf_case *request) {
  paraf_diagnosis_credential credential = paraf_diagnosis_credential_init();
  paraf_trace *trace = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_explain(PARAF_STR("bca"), request, &credential, &trace, &error), &error));
  return trace;
}

static paraf_diagnosis *diagnose(const paraf_case *request, const paraf_diagnosis_credential *credential) {
  paraf_diagnosis *diagnosis = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_diagnose(PARAF_STR("bca"), request, credential, PARAF_DEFAULT_MAX_HASHED_BYTES, &diagnosis, &error),
                 &error));
  return diagnosis;
}

static bool has_advisory(const paraf_diagnosis *diagnosis, const char *id) {
  for (size_t i = 0; i < paraf_diagnosis_advisory_count(diagnosis); i++) {
    if (is(paraf_diagnosis_advisory(diagnosis, i, PARAF_ENGLISH).id, id)) return true;
  }
  return false;
}

static void every_stage(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  char body[] = "{ \"accountNo\": \"1\" }";
  request.body = paraf_text(body);
  paraf_trace *trace = explain(&request);
  /* The handle owns what it tells. */
  memset(body, 'x', sizeof body - 1);
  memset(headers, 0, sizeof headers);
  CHECK(is(paraf_trace_algorithm(trace), "hmac-sha512") && is(paraf_trace_encoding(trace), "base64"));
  CHECK(!paraf_trace_is_token_request(trace));
  CHECK(is(paraf_trace_method(trace), "POST") && is(paraf_trace_endpoint_url(trace), INQUIRY_PATH));
  CHECK(is(paraf_trace_timestamp(trace), TIMESTAMP) && is(paraf_trace_signature(trace), REFUSED_SIGNATURE));
  CHECK(is(paraf_trace_body(trace), "{\"accountNo\":\"1\"}"));
  CHECK(paraf_trace_removed_count(trace) == 3);
  paraf_span removed = paraf_trace_removed(trace, 1);
  CHECK(removed.offset == 14 && removed.len == 1);
  CHECK(paraf_trace_removed(trace, 3).len == 0);
  CHECK(paraf_trace_body_digest(trace).len == 64);
  CHECK(is(paraf_trace_template(trace), "{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}"));
  CHECK(contains(paraf_trace_string_to_sign(trace), "[access token, 54 characters]"));
  CHECK(!contains(paraf_trace_string_to_sign(trace), TOKEN));

  paraf_str exact = paraf_trace_reveal_string_to_sign(trace);
  CHECK(contains(exact, "POST:" INQUIRY_PATH ":" TOKEN ":"));
  static const char *const FIELDS[] = {"method", "endpoint_url", "access_token", "body_digest", "timestamp"};
  CHECK(paraf_trace_segment_count(trace) == 5);
  for (size_t i = 0; i < 5; i++) {
    paraf_trace_segment segment = paraf_trace_segment_at(trace, i);
    CHECK(is(segment.field, FIELDS[i]));
    paraf_str there = paraf_bytes(exact.data + segment.place.offset, segment.place.len);
    CHECK(i == 2 ? is(segment.text, "[access token, 54 characters]") && is(there, TOKEN) : same(segment.text, there));
  }
  CHECK(paraf_trace_segment_at(trace, 5).field.data == NULL);

  CHECK(paraf_trace_header_count(trace) >= 3);
  for (size_t i = 0; i < paraf_trace_header_count(trace); i++) {
    CHECK(paraf_trace_header_name(trace, i).len > 0);
    CHECK(!contains(paraf_trace_header_value(trace, i), TOKEN));
  }
  paraf_trace_free(trace);
}

static void a_token_request(void) {
  paraf_header headers[3];
  headers[0].name = PARAF_STR("X-CLIENT-KEY");
  headers[0].value = PARAF_STR("123");
  headers[1].name = PARAF_STR("X-TIMESTAMP");
  headers[1].value = PARAF_STR(TIMESTAMP);
  headers[2].name = PARAF_STR("X-SIGNATURE");
  headers[2].value = PARAF_STR("bm90IGEgc2lnbmF0dXJl");
  paraf_case request = paraf_case_init();
  request.method = PARAF_STR("POST");
  request.url = PARAF_STR("/openapi/v1.0/access-token/b2b");
  request.headers = headers;
  request.header_count = 3;
  paraf_trace *trace = explain(&request);
  CHECK(paraf_trace_is_token_request(trace));
  CHECK(is(paraf_trace_algorithm(trace), "rsa-sha256"));
  CHECK(is(paraf_trace_string_to_sign(trace), "123|" TIMESTAMP));
  paraf_trace_free(trace);
}

static void a_mistake_by_its_name(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  paraf_diagnosis_credential credential = sample_knowledge();
  paraf_diagnosis *diagnosis = diagnose(&request, &credential);
  CHECK(!paraf_diagnosis_matched(diagnosis) && !paraf_diagnosis_stopped_early(diagnosis));
  CHECK(paraf_diagnosis_hashed_bytes(diagnosis) > 0);
  CHECK(paraf_diagnosis_finding_count(diagnosis) == 1);
  const paraf_finding *finding = paraf_diagnosis_finding(diagnosis, 0);
  CHECK(is(paraf_finding_id(finding), "B5-php-slash"));
  CHECK(paraf_finding_change_count(finding) == 1 && is(paraf_finding_change(finding, 0), "B5"));
  CHECK(paraf_finding_part(finding) == PARAF_PART_BODY);
  CHECK(is(paraf_part_text(paraf_finding_part(finding)), "body"));
  CHECK(contains(paraf_finding_code(finding, PARAF_PHP), "JSON_UNESCAPED_SLASHES"));
  paraf_str (*const texts[])(const paraf_finding *, uint32_t) = {paraf_finding_title, paraf_finding_explanation,
                                                                 paraf_finding_fix};
  for (size_t i = 0; i < 3; i++) {
    paraf_str english = texts[i](finding, PARAF_ENGLISH), indonesian = texts[i](finding, PARAF_INDONESIAN);
    CHECK(english.len > 0 && indonesian.len > 0 && !same(english, indonesian));
  }

  CHECK(paraf_finding_difference_count(finding) == 1);
  paraf_difference difference = paraf_finding_difference(finding, 0);
  CHECK(difference.part == PARAF_PART_BODY);
  CHECK(is(difference.expected, REFUSED_BODY));
  CHECK(is(difference.was_signed, "{\"url\":\"https:\\/\\/merchant.id\\/notify\"}"));
  CHECK(difference.offset == strlen("{\"url\":\"https:") && difference.mark == difference.offset);
  CHECK(paraf_finding_difference(finding, 1).part == PARAF_PART_NONE);
  CHECK(paraf_diagnosis_finding(diagnosis, 1) == NULL);
  paraf_diagnosis_free(diagnosis);
}

/* Right or wrong, and whoever cannot tell says what is missing. */
static void not_checked(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  paraf_diagnosis_credential nothing = paraf_diagnosis_credential_init();
  paraf_diagnosis *diagnosis = diagnose(&request, &nothing);
  CHECK(paraf_diagnosis_answer(diagnosis) == PARAF_ANSWER_NOT_CHECKED && !paraf_diagnosis_matched(diagnosis));
  CHECK(is(paraf_answer_text(paraf_diagnosis_answer(diagnosis)), "not-checked"));
  CHECK(paraf_diagnosis_missing_count(diagnosis) == 1 && is(paraf_diagnosis_missing(diagnosis, 0), "client_secret"));
  CHECK(paraf_diagnosis_missing(diagnosis, 1).data == NULL);
  paraf_diagnosis_free(diagnosis);

  /* A HAR without its token: that comes first. */
  paraf_diagnosis_credential credential = sample_knowledge();
  headers[0].value = PARAF_STR("");
  diagnosis = diagnose(&request, &credential);
  CHECK(paraf_diagnosis_answer(diagnosis) == PARAF_ANSWER_NOT_CHECKED);
  CHECK(is(paraf_diagnosis_missing(diagnosis, 0), "access_token"));
  paraf_advisory english = paraf_diagnosis_advisory(diagnosis, 0, PARAF_ENGLISH);
  paraf_advisory indonesian = paraf_diagnosis_advisory(diagnosis, 0, PARAF_INDONESIAN);
  CHECK(is(english.id, "access-token-unknown") && english.is_blocking);
  CHECK(english.detail.len > 0 && !same(english.detail, indonesian.detail));
  paraf_diagnosis_free(diagnosis);

  headers[0].value = PARAF_STR("Bearer " TOKEN);
  diagnosis = diagnose(&request, &credential);
  CHECK(paraf_diagnosis_answer(diagnosis) == PARAF_ANSWER_WRONG && paraf_diagnosis_missing_count(diagnosis) == 0);
  paraf_diagnosis_free(diagnosis);
}

/* What is to be signed can be seen before anything is. */
static void stages_without_a_signature(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  headers[5] = headers[SAMPLE_HEADERS - 1]; /* in place of X-SIGNATURE */
  request.header_count = SAMPLE_HEADERS - 1;
  paraf_trace *trace = explain(&request);
  CHECK(paraf_trace_signature(trace).data == NULL && paraf_trace_body_digest(trace).len == 64);
  paraf_trace_free(trace);
}

static void a_right_signature(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  headers[5].value = PARAF_STR(INQUIRY_SIGNATURE);
  request.body = PARAF_STR(INQUIRY_BODY);
  request.direction = PARAF_TO_PARTNER;
  paraf_diagnosis_credential credential = sample_knowledge();
  paraf_diagnosis *diagnosis = diagnose(&request, &credential);
  CHECK(paraf_diagnosis_matched(diagnosis) && paraf_diagnosis_finding_count(diagnosis) == 0);
  CHECK(paraf_diagnosis_answer(diagnosis) == PARAF_ANSWER_RIGHT);
  /* Nothing had to be varied. */
  size_t held = paraf_diagnosis_assumed_count(diagnosis);
  CHECK(held >= 5);
  for (size_t i = 0; i < held; i++) CHECK(paraf_diagnosis_assumed(diagnosis, i) != PARAF_PART_NONE);
  CHECK(paraf_diagnosis_assumed(diagnosis, held) == PARAF_PART_NONE);
  paraf_diagnosis_free(diagnosis);
}

/* What was held fixed and what was tried is said where nothing explains the signature. */
static void another_secret(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  paraf_diagnosis_credential credential = sample_knowledge();
  credential.client_secret = PARAF_STR("another secret");
  paraf_diagnosis *diagnosis = diagnose(&request, &credential);
  CHECK(!paraf_diagnosis_matched(diagnosis) && paraf_diagnosis_finding_count(diagnosis) == 0);
  size_t tried = paraf_diagnosis_tried_count(diagnosis);
  CHECK(tried > 3);
  for (size_t i = 0; i < tried; i++) {
    CHECK(paraf_diagnosis_tried(diagnosis, i).part != PARAF_PART_NONE);
    CHECK(paraf_diagnosis_tried(diagnosis, i).variants > 0);
  }
  CHECK(paraf_diagnosis_tried(diagnosis, tried).part == PARAF_PART_NONE);
  paraf_diagnosis_free(diagnosis);

  /* The right one was among the others: it is named, and not shown. */
  const paraf_str others[] = {PARAF_STR("an old secret"), PARAF_STR(SECRET)};
  credential.other_secrets = others;
  credential.other_secret_count = 2;
  headers[5].value = PARAF_STR(INQUIRY_SIGNATURE);
  request.body = PARAF_STR(INQUIRY_BODY);
  diagnosis = diagnose(&request, &credential);
  const paraf_finding *finding = paraf_diagnosis_finding(diagnosis, 0);
  CHECK(paraf_finding_part(finding) == PARAF_PART_KEY);
  paraf_diagnosis_free(diagnosis);
}

static void the_work_is_bounded(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  paraf_diagnosis_credential credential = sample_knowledge();
  credential.client_secret = PARAF_STR("another secret");
  paraf_diagnosis *diagnosis = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_diagnose(PARAF_STR("bca"), &request, &credential, 1, &diagnosis, &error), &error));
  CHECK(paraf_diagnosis_stopped_early(diagnosis));
  paraf_diagnosis_free(diagnosis);
}

static void what_only_looks_like_a_wrong_signature(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  paraf_diagnosis_credential credential = sample_knowledge();
  paraf_diagnosis *diagnosis = diagnose(&request, &credential);
  /* No clock is read. */
  CHECK(!has_advisory(diagnosis, "T5-stale-timestamp"));
  paraf_diagnosis_free(diagnosis);

  request.now = paraf_time_epoch_seconds(EPOCH + 1000);
  request.token_issued_at = paraf_time_text(PARAF_STR("2022-04-21T17:30:00+07:00"));
  request.response_code = PARAF_STR("4092400");
  request.response_message = PARAF_STR("Conflict\xff");
  diagnosis = diagnose(&request, &credential);
  CHECK(has_advisory(diagnosis, "T5-stale-timestamp"));
  CHECK(has_advisory(diagnosis, "token-expired"));
  CHECK(has_advisory(diagnosis, "external-id-reused"));
  size_t count = paraf_diagnosis_advisory_count(diagnosis);
  for (size_t i = 0; i < count; i++) {
    paraf_advisory english = paraf_diagnosis_advisory(diagnosis, i, PARAF_ENGLISH);
    paraf_advisory indonesian = paraf_diagnosis_advisory(diagnosis, i, PARAF_INDONESIAN);
    CHECK(english.detail.len > 0 && indonesian.detail.len > 0 && !english.is_blocking);
    CHECK(english.title.len > 0 && !same(english.title, indonesian.title));
    CHECK(english.explanation.len > 0 && !same(english.explanation, indonesian.explanation));
    CHECK(english.fix.len > 0 && !same(english.fix, indonesian.fix));
  }
  CHECK(paraf_diagnosis_advisory(diagnosis, count, PARAF_ENGLISH).id.data == NULL);
  paraf_diagnosis_free(diagnosis);
}

/* Of RSA the public key is enough: here the digest inside the signature is that of another string. */
static void by_a_public_key(const char *keys) {
  char private_pem[8192], certificate_pem[8192];
  paraf_credential credential = sample_credential();
  credential.private_key = read_key(keys, "rsa-2048.pem", private_pem, sizeof private_pem);
  const paraf_str public_key = read_key(keys, "rsa-2048-certificate.pem", certificate_pem, sizeof certificate_pem);
  paraf_signer *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error), &error));
  CHECK(succeeds(paraf_signer_token_request(signer, paraf_time_text(PARAF_STR(TIMESTAMP)), &signed_request, &error),
                 &error));
  paraf_header headers[8];
  paraf_case request = paraf_case_init();
  request.method = paraf_signed_request_method(signed_request);
  request.url = paraf_signed_request_url(signed_request);
  request.headers = headers;
  request.header_count = paraf_signed_request_header_count(signed_request);
  for (size_t i = 0; i < request.header_count; i++) {
    headers[i].name = paraf_signed_request_header_name(signed_request, i);
    headers[i].value = paraf_signed_request_header_value(signed_request, i);
    /* The header says another second than the signature. */
    if (is(headers[i].value, TIMESTAMP)) headers[i].value = PARAF_STR("2022-04-21T17:34:53+07:00");
  }
  paraf_diagnosis_credential knowledge = paraf_diagnosis_credential_init();
  knowledge.public_keys = &public_key;
  knowledge.public_key_count = 1;
  paraf_diagnosis *diagnosis = diagnose(&request, &knowledge);
  CHECK(paraf_diagnosis_finding_count(diagnosis) == 1);
  CHECK(paraf_finding_part(paraf_diagnosis_finding(diagnosis, 0)) == PARAF_PART_TIMESTAMP);
  paraf_diagnosis_free(diagnosis);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
}

/* What the core writes for terminals and for programs comes through as it is. */
static void reports(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  paraf_diagnosis_credential credential = sample_knowledge();
  paraf_diagnosis *diagnosis = diagnose(&request, &credential);
  paraf_buffer *english = NULL, *indonesian = NULL, *json = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_diagnosis_report(diagnosis, PARAF_ENGLISH, PARAF_PHP, &english, &error), &error));
  CHECK(contains(paraf_buffer_bytes(english), "B5-php-slash"));
  CHECK(contains(paraf_buffer_bytes(english), "JSON_UNESCAPED_SLASHES"));
  CHECK(succeeds(paraf_diagnosis_report(diagnosis, PARAF_INDONESIAN, 0, &indonesian, &error), &error));
  CHECK(contains(paraf_buffer_bytes(indonesian), "{\"url\":\"https:\\/\\/merchant.id\\/notify\"}"));
  CHECK(!same(paraf_buffer_bytes(english), paraf_buffer_bytes(indonesian)));
  CHECK(succeeds(paraf_diagnosis_to_json(diagnosis, &json, &error), &error));
  CHECK(contains(paraf_buffer_bytes(json), "{\"matched\":false,\"answer\":\"wrong\",\"missing\":[],\"findings\":[{\"id\":\"B5-php-slash\""));
  paraf_buffer_free(english);
  paraf_buffer_free(indonesian);
  paraf_buffer_free(json);
  paraf_diagnosis_free(diagnosis);

  paraf_trace *trace = explain(&request);
  CHECK(succeeds(paraf_trace_report(trace, PARAF_ENGLISH, &english, &error), &error));
  CHECK(contains(paraf_buffer_bytes(english), "hmac-sha512") && !contains(paraf_buffer_bytes(english), TOKEN));
  CHECK(succeeds(paraf_trace_report(trace, PARAF_INDONESIAN, &indonesian, &error), &error));
  CHECK(!same(paraf_buffer_bytes(english), paraf_buffer_bytes(indonesian)));
  CHECK(succeeds(paraf_trace_to_json(trace, &json, &error), &error));
  CHECK(contains(paraf_buffer_bytes(json), "\"algorithm\":\"hmac-sha512\""));
  CHECK(!contains(paraf_buffer_bytes(json), TOKEN));
  paraf_buffer_free(english);
  paraf_buffer_free(indonesian);
  paraf_buffer_free(json);
  paraf_trace_free(trace);
}

int main(int count, char **arguments) {
  every_stage();
  a_token_request();
  a_mistake_by_its_name();
  not_checked();
  stages_without_a_signature();
  a_right_signature();
  another_secret();
  the_work_is_bounded();
  what_only_looks_like_a_wrong_signature();
  reports();
  by_a_public_key(count > 1 ? arguments[1] : "vectors/keys");
  return finish("diagnose");
}
