/* What is no input for a diagnosis: NULL, impossible lengths, text that is not UTF-8, unknown numbers, hostile
 * requests. */
#include "check.h"
#include "sample.h"

static const paraf_code null = PARAF_NULL_POINTER, wrong = PARAF_INVALID_ARGUMENT;

static paraf_str bca(void) { return PARAF_STR("bca"); }
static paraf_str not_utf8(void) { return PARAF_STR("\xff\x00\xed\xa0\x80"); }

static void getters_of_nothing(void) {
  CHECK(paraf_part_text(0).data == NULL && paraf_part_text(UINT32_MAX).data == NULL);
  CHECK(paraf_trace_algorithm(NULL).data == NULL);
  CHECK(paraf_trace_encoding(NULL).data == NULL);
  CHECK(!paraf_trace_is_token_request(NULL));
  CHECK(paraf_trace_method(NULL).data == NULL);
  CHECK(paraf_trace_endpoint_url(NULL).data == NULL);
  CHECK(paraf_trace_timestamp(NULL).data == NULL);
  CHECK(paraf_trace_body(NULL).data == NULL);
  CHECK(paraf_trace_removed_count(NULL) == 0);
  CHECK(paraf_trace_removed(NULL, 0).len == 0);
  CHECK(paraf_trace_body_digest(NULL).data == NULL);
  CHECK(paraf_trace_template(NULL).data == NULL);
  CHECK(paraf_trace_string_to_sign(NULL).data == NULL);
  CHECK(paraf_trace_reveal_string_to_sign(NULL).data == NULL);
  CHECK(paraf_trace_segment_count(NULL) == 0);
  CHECK(paraf_trace_segment_at(NULL, 0).field.data == NULL);
  CHECK(paraf_trace_signature(NULL).data == NULL);
  CHECK(paraf_trace_header_count(NULL) == 0);
  CHECK(paraf_trace_header_name(NULL, 0).data == NULL);
  CHECK(paraf_trace_header_value(NULL, 0).data == NULL);
  CHECK(!paraf_diagnosis_matched(NULL));
  CHECK(paraf_diagnosis_answer(NULL) == PARAF_ANSWER_NONE);
  CHECK(paraf_answer_text(PARAF_ANSWER_NONE).data == NULL && paraf_answer_text(4).data == NULL);
  CHECK(paraf_diagnosis_missing_count(NULL) == 0);
  CHECK(paraf_diagnosis_missing(NULL, 0).data == NULL);
  CHECK(paraf_error_text(NULL, PARAF_INDONESIAN).data == NULL);
  CHECK(paraf_diagnosis_finding_count(NULL) == 0);
  CHECK(paraf_diagnosis_finding(NULL, 0) == NULL);
  CHECK(paraf_diagnosis_advisory_count(NULL) == 0);
  CHECK(paraf_diagnosis_advisory(NULL, 0, PARAF_ENGLISH).id.data == NULL);
  CHECK(paraf_diagnosis_assumed_count(NULL) == 0);
  CHECK(paraf_diagnosis_assumed(NULL, 0) == PARAF_PART_NONE);
  CHECK(paraf_diagnosis_tried_count(NULL) == 0);
  CHECK(paraf_diagnosis_tried(NULL, 0).part == PARAF_PART_NONE);
  CHECK(!paraf_diagnosis_stopped_early(NULL));
  CHECK(paraf_diagnosis_hashed_bytes(NULL) == 0);
  CHECK(paraf_finding_id(NULL).data == NULL);
  CHECK(paraf_finding_change_count(NULL) == 0);
  CHECK(paraf_finding_change(NULL, 0).data == NULL);
  CHECK(paraf_finding_part(NULL) == PARAF_PART_NONE);
  CHECK(paraf_finding_title(NULL, PARAF_ENGLISH).data == NULL);
  CHECK(paraf_finding_explanation(NULL, PARAF_ENGLISH).data == NULL);
  CHECK(paraf_finding_fix(NULL, PARAF_ENGLISH).data == NULL);
  CHECK(paraf_finding_code(NULL, PARAF_PHP).data == NULL);
  CHECK(paraf_finding_difference_count(NULL) == 0);
  CHECK(paraf_finding_difference(NULL, 0).part == PARAF_PART_NONE);
  CHECK(paraf_captured_requests_count(NULL) == 0);
  CHECK(paraf_captured_requests_at(NULL, 0) == NULL);
  CHECK(paraf_captured_request_note_count(NULL) == 0);
  CHECK(paraf_captured_request_note_id(NULL, 0).data == NULL);
  CHECK(paraf_captured_request_note_text(NULL, 0, PARAF_ENGLISH).data == NULL);
  CHECK(paraf_captured_request_method(NULL).data == NULL);
  CHECK(paraf_captured_request_url(NULL).data == NULL);
  CHECK(paraf_captured_request_header_count(NULL) == 0);
  CHECK(paraf_captured_request_header_name(NULL, 0).data == NULL);
  CHECK(paraf_captured_request_header_value(NULL, 0).data == NULL);
  CHECK(paraf_captured_request_body(NULL).data == NULL);
  CHECK(paraf_captured_request_response(NULL) == NULL);
  CHECK(paraf_captured_response_http_status(NULL) == 0);
  CHECK(paraf_captured_response_code(NULL).data == NULL);
  CHECK(paraf_captured_response_message(NULL).data == NULL);
  paraf_trace_free(NULL);
  paraf_diagnosis_free(NULL);
  paraf_captured_requests_free(NULL);
  paraf_captured_response_free(NULL);
}

/* Both questions are refused in the same way. */
static bool both_fail(paraf_str profile, const paraf_case *request, const paraf_diagnosis_credential *credential,
                      paraf_code code) {
  paraf_trace *trace = UNTOUCHED(paraf_trace);
  paraf_diagnosis *diagnosis = UNTOUCHED(paraf_diagnosis);
  paraf_error *error;
  bool so = fails(paraf_explain(profile, request, credential, &trace, &error), &error, code);
  so = fails(paraf_diagnose(profile, request, credential, 1, &diagnosis, &error), &error, code) && so;
  return so && trace == UNTOUCHED(paraf_trace) && diagnosis == UNTOUCHED(paraf_diagnosis);
}

static void missing_arguments(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  paraf_diagnosis_credential credential = sample_knowledge();
  paraf_error *error;
  CHECK(both_fail(bca(), NULL, &credential, null));
  CHECK(both_fail(bca(), &request, NULL, null));
  CHECK(both_fail(paraf_text(NULL), &request, &credential, PARAF_UNKNOWN_PROFILE));
  CHECK(fails(paraf_explain(bca(), &request, &credential, NULL, &error), &error, null));
  CHECK(fails(paraf_diagnose(bca(), &request, &credential, 1, NULL, &error), &error, null));
  request.headers = NULL;
  CHECK(both_fail(bca(), &request, &credential, null));
  request.header_count = 0;
  CHECK(both_fail(bca(), &request, &credential, PARAF_MISSING_HEADER));
  request = sample_case(headers);
  credential.other_secret_count = 1;
  CHECK(both_fail(bca(), &request, &credential, null));
  credential = sample_knowledge();
  credential.public_key_count = 1;
  CHECK(both_fail(bca(), &request, &credential, null));
  request.direction = PARAF_TO_PARTNER;
  CHECK(both_fail(PARAF_STR("bca-legacy"), &request, &credential, null));
  credential.public_key_count = 0;
  CHECK(both_fail(PARAF_STR("bca-legacy"), &request, &credential, PARAF_UNSUPPORTED_BY_PROFILE));
}

static void what_is_no_text_and_no_number(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  paraf_diagnosis_credential credential = sample_knowledge();
  CHECK(both_fail(not_utf8(), &request, &credential, wrong));
  request.direction = 0;
  CHECK(both_fail(bca(), &request, &credential, wrong));
  request.direction = 3;
  CHECK(both_fail(bca(), &request, &credential, wrong));
  request = sample_case(headers);
  request.now.kind = 4;
  CHECK(both_fail(bca(), &request, &credential, wrong));
  request.now = paraf_time_text(PARAF_STR("yesterday"));
  CHECK(both_fail(bca(), &request, &credential, PARAF_INVALID_TIMESTAMP));
  request = sample_case(headers);
  request.token_issued_at = paraf_time_text(not_utf8());
  CHECK(both_fail(bca(), &request, &credential, wrong));
  request = sample_case(headers);
  request.body = paraf_bytes("{}", SIZE_MAX);
  CHECK(both_fail(bca(), &request, &credential, wrong));
  request = sample_case(headers);
  request.header_count = SIZE_MAX;
  CHECK(both_fail(bca(), &request, &credential, wrong));
  request = sample_case(headers);
  request.size = 0;
  CHECK(both_fail(bca(), &request, &credential, wrong));
  request = sample_case(headers);
  credential.size = SIZE_MAX;
  CHECK(both_fail(bca(), &request, &credential, wrong));

  paraf_str *const texts[] = {&credential.client_key, &credential.client_secret, &credential.api_key,
                              &credential.api_secret, &credential.access_token};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    credential = sample_knowledge();
    *texts[i] = not_utf8();
    CHECK(both_fail(bca(), &request, &credential, wrong));
  }
  const paraf_str other = not_utf8();
  credential = sample_knowledge();
  credential.other_secrets = &other;
  credential.other_secret_count = 1;
  CHECK(both_fail(bca(), &request, &credential, wrong));
}

/* A request that is refused may be anything: it is looked at, whatever it is. */
static void hostile_requests(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_diagnosis_credential credential = sample_knowledge();
  const paraf_str bytes[] = {not_utf8(), PARAF_STR(""), PARAF_STR("\r\n"), PARAF_STR("\xc3\x28"), PARAF_STR("{\"a\":")};
  for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i++) {
    paraf_case request = sample_case(headers);
    paraf_str *const parts[] = {&request.method,        &request.url,      &request.body,     &request.hashed_body,
                                &request.response_code, &headers[1].value, &headers[5].value, &headers[0].value};
    for (size_t part = 0; part < sizeof parts / sizeof *parts; part++) {
      request = sample_case(headers);
      *parts[part] = bytes[i];
      paraf_diagnosis *diagnosis = NULL;
      paraf_error *error;
      paraf_code code = paraf_diagnose(bca(), &request, &credential, 1 << 20, &diagnosis, &error);
      CHECK(code == PARAF_OK || code == PARAF_MISSING_HEADER);
      CHECK(!paraf_diagnosis_matched(diagnosis));
      paraf_diagnosis_free(diagnosis);
      paraf_error_free(error);
    }
  }
}

static void unknown_languages(void) {
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case request = sample_case(headers);
  paraf_diagnosis_credential credential = sample_knowledge();
  request.response_code = PARAF_STR("4092400");
  paraf_diagnosis *diagnosis = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_diagnose(bca(), &request, &credential, PARAF_DEFAULT_MAX_HASHED_BYTES, &diagnosis, &error), &error));
  const paraf_finding *finding = paraf_diagnosis_finding(diagnosis, 0);
  paraf_trace *trace = NULL;
  paraf_buffer *text = UNTOUCHED(paraf_buffer);
  CHECK(succeeds(paraf_explain(bca(), &request, &credential, &trace, &error), &error));
  for (uint32_t language = 0; language < 6; language += 3) {
    CHECK(fails(paraf_trace_report(trace, language, &text, &error), &error, wrong));
    CHECK(fails(paraf_diagnosis_report(diagnosis, language, PARAF_PHP, &text, &error), &error, wrong));
    CHECK(paraf_finding_title(finding, language).data == NULL);
    CHECK(paraf_finding_explanation(finding, language).data == NULL);
    CHECK(paraf_finding_fix(finding, language).data == NULL);
    paraf_advisory advisory = paraf_diagnosis_advisory(diagnosis, 0, language);
    CHECK(advisory.id.len > 0 && advisory.title.data == NULL && advisory.fix.data == NULL);
  }
  CHECK(fails(paraf_diagnosis_report(diagnosis, PARAF_ENGLISH, 7, &text, &error), &error, wrong));
  CHECK(fails(paraf_diagnosis_report(diagnosis, PARAF_ENGLISH, 0, NULL, &error), &error, null));
  CHECK(fails(paraf_diagnosis_report(NULL, PARAF_ENGLISH, 0, &text, &error), &error, null));
  CHECK(fails(paraf_diagnosis_to_json(NULL, &text, &error), &error, null));
  CHECK(fails(paraf_diagnosis_to_json(diagnosis, NULL, &error), &error, null));
  CHECK(fails(paraf_trace_report(NULL, PARAF_ENGLISH, &text, &error), &error, null));
  CHECK(fails(paraf_trace_to_json(NULL, &text, &error), &error, null));
  CHECK(fails(paraf_trace_to_json(trace, NULL, &error), &error, null));
  CHECK(text == UNTOUCHED(paraf_buffer));
  paraf_trace_free(trace);
  CHECK(paraf_finding_code(finding, 0).data == NULL && paraf_finding_code(finding, 7).data == NULL);
  CHECK(paraf_finding_change(finding, SIZE_MAX).data == NULL);
  CHECK(paraf_finding_difference(finding, SIZE_MAX).expected.data == NULL);
  CHECK(paraf_diagnosis_finding(diagnosis, SIZE_MAX) == NULL);
  CHECK(paraf_diagnosis_advisory(diagnosis, SIZE_MAX, PARAF_ENGLISH).id.data == NULL);
  paraf_diagnosis_free(diagnosis);
}

static void captures(void) {
  static const char *const UNREADABLE[] = {"", " \n", "GET", "curl", "{\"log\":1}", "[", "https://x/y", "{\"a\":"};
  paraf_captured_requests *requests = UNTOUCHED(paraf_captured_requests);
  paraf_captured_response *response = UNTOUCHED(paraf_captured_response);
  paraf_error *error;
  for (size_t i = 0; i < sizeof UNREADABLE / sizeof *UNREADABLE; i++) {
    const paraf_str text = paraf_text(UNREADABLE[i]);
    CHECK(fails(paraf_captured_requests_new(text, &requests, &error), &error, PARAF_UNREADABLE_CAPTURE));
  }
  CHECK(fails(paraf_captured_requests_new(paraf_text(NULL), &requests, &error), &error, PARAF_UNREADABLE_CAPTURE));
  CHECK(fails(paraf_captured_requests_new(paraf_bytes(NULL, 1), &requests, &error), &error, null));
  CHECK(fails(paraf_captured_requests_new(paraf_bytes("curl", SIZE_MAX), &requests, &error), &error, wrong));
  CHECK(fails(paraf_captured_requests_new(not_utf8(), &requests, &error), &error, PARAF_UNREADABLE_CAPTURE));
  CHECK(fails(paraf_captured_requests_new(PARAF_STR("curl http://x/"), NULL, &error), &error, null));
  CHECK(
      fails(paraf_captured_response_new(PARAF_STR("no answer"), &response, &error), &error, PARAF_UNREADABLE_CAPTURE));
  CHECK(fails(paraf_captured_response_new(not_utf8(), &response, &error), &error, wrong));
  CHECK(fails(paraf_captured_response_new(PARAF_STR("4012400"), NULL, &error), &error, null));
  CHECK(requests == UNTOUCHED(paraf_captured_requests) && response == UNTOUCHED(paraf_captured_response));

  /* A million brackets are not followed. */
  const size_t depth = 1000 * 1000;
  char *deep = malloc(depth);
  if (deep == NULL) exit(1);
  memset(deep, '[', depth);
  CHECK(fails(paraf_captured_requests_new(paraf_bytes(deep, depth), &requests, &error), &error,
              PARAF_UNREADABLE_CAPTURE));
  free(deep);
}

int main(void) {
  getters_of_nothing();
  captures();
  missing_arguments();
  what_is_no_text_and_no_number();
  hostile_requests();
  unknown_languages();
  return finish("bad_diagnosis");
}
