/* Why a signature is wrong: `diagnose` and `explain`. */
#include "operations.h"

static paraf_case read_case(vector *vector) {
  static const char *const DIRECTIONS[] = {"to-provider", "to-partner"};
  static const uint32_t NUMBERS[] = {PARAF_TO_PROVIDER, PARAF_TO_PARTNER, PARAF_DIRECTION_NONE};
  paraf_case request = paraf_case_init();
  request.method = input_text(vector, "method");
  request.url = input_text(vector, "url");
  request.headers = input_headers(vector, &request.header_count);
  request.body = input_bytes(vector, "body");
  request.direction = NUMBERS[input_word(vector, "direction", DIRECTIONS, 2)];
  request.hashed_body = input_bytes(vector, "hashed_body");
  request.now = input_time(vector, "now");
  request.token_issued_at = input_time(vector, "token_issued_at");
  request.response_code = input_text(vector, "response_code");
  request.response_message = input_text(vector, "response_message");
  return request;
}

static paraf_diagnosis_credential read_credential(vector *vector) {
  paraf_diagnosis_credential credential = paraf_diagnosis_credential_init();
  credential.client_key = input_text(vector, "client_key");
  credential.client_secret = input_text(vector, "client_secret");
  credential.other_secrets = input_list(vector, "other_secrets", &credential.other_secret_count);
  credential.api_key = input_text(vector, "api_key");
  credential.api_secret = input_text(vector, "api_secret");
  credential.private_key = input_text(vector, "private_key_pem");
  credential.public_keys = input_list(vector, "public_keys_pem", &credential.public_key_count);
  credential.access_token = input_text(vector, "access_token");
  return credential;
}

static void stage_findings(vector *vector, const paraf_diagnosis *diagnosis) {
  const json_t *expected = stage_list(vector, "findings", paraf_diagnosis_finding_count(diagnosis));
  for (size_t i = 0; i < json_array_size(expected); i++) {
    const json_t *one = json_array_get(expected, i), *changes = json_object_get(one, "changes");
    const paraf_finding *finding = paraf_diagnosis_finding(diagnosis, i);
    item_text(vector, "id", json_object_get(one, "id"), paraf_finding_id(finding));
    size_t count = paraf_finding_change_count(finding);
    if (json_array_size(changes) != count) vector_fail(vector, "changes: found %zu", count);
    for (size_t change = 0; change < count; change++) {
      item_text(vector, "changes", json_array_get(changes, change), paraf_finding_change(finding, change));
    }
  }
}

static bool is_advised(const paraf_diagnosis *diagnosis, const char *id) {
  for (size_t at = 0; at < paraf_diagnosis_advisory_count(diagnosis); at++) {
    paraf_str found = paraf_diagnosis_advisory(diagnosis, at, PARAF_ENGLISH).id;
    if (found.len == strlen(id) && memcmp(found.data, id, found.len) == 0) return true;
  }
  return false;
}

/* Those listed must be among those given, or must not be. */
static void stage_advisories(vector *vector, const char *stage, const paraf_diagnosis *diagnosis, bool wanted) {
  const json_t *expected = json_object_get(vector->expect, stage);
  if (expected == NULL) return;
  vector->checked++;
  for (size_t i = 0; i < json_array_size(expected); i++) {
    const char *id = json_string_value(json_array_get(expected, i));
    if (is_advised(diagnosis, id) != wanted) vector_fail(vector, "%s: %s", stage, id);
  }
}

static void stage_missing(vector *vector, const paraf_diagnosis *diagnosis) {
  const json_t *expected = stage_list(vector, "missing", paraf_diagnosis_missing_count(diagnosis));
  for (size_t i = 0; i < json_array_size(expected); i++)
    item_text(vector, "missing", json_array_get(expected, i), paraf_diagnosis_missing(diagnosis, i));
}

paraf_code run_diagnose(vector *vector, paraf_error **error) {
  paraf_case request = read_case(vector);
  paraf_diagnosis_credential credential = read_credential(vector);
  paraf_diagnosis *diagnosis = NULL;
  paraf_code code =
      paraf_diagnose(vector->profile, &request, &credential, PARAF_DEFAULT_MAX_HASHED_BYTES, &diagnosis, error);
  if (code != PARAF_OK) return code;
  stage_true(vector, "matched", paraf_diagnosis_matched(diagnosis));
  stage_findings(vector, diagnosis);
  stage_advisories(vector, "advisories", diagnosis, true);
  stage_advisories(vector, "no_advisories", diagnosis, false);
  stage_text(vector, "answer", paraf_answer_text(paraf_diagnosis_answer(diagnosis)));
  stage_missing(vector, diagnosis);
  paraf_diagnosis_free(diagnosis);
  return code;
}

static void stage_removed(vector *vector, const paraf_trace *trace) {
  const json_t *expected = stage_list(vector, "removed", paraf_trace_removed_count(trace));
  for (size_t i = 0; i < json_array_size(expected); i++) {
    const json_t *range = json_array_get(expected, i);
    paraf_span removed = paraf_trace_removed(trace, i);
    item_number(vector, "removed", json_array_get(range, 0), removed.offset);
    item_number(vector, "removed", json_array_get(range, 1), removed.offset + removed.len);
  }
}

static void stage_segments(vector *vector, const paraf_trace *trace) {
  const json_t *expected = stage_list(vector, "segments", paraf_trace_segment_count(trace));
  for (size_t i = 0; i < json_array_size(expected); i++) {
    const json_t *one = json_array_get(expected, i);
    paraf_trace_segment segment = paraf_trace_segment_at(trace, i);
    item_text(vector, "field", json_object_get(one, "field"), segment.field);
    item_text(vector, "text", json_object_get(one, "text"), segment.text);
    item_number(vector, "start", json_object_get(one, "start"), segment.place.offset);
    item_number(vector, "end", json_object_get(one, "end"), segment.place.offset + segment.place.len);
  }
}

paraf_code run_explain(vector *vector, paraf_error **error) {
  paraf_case request = read_case(vector);
  paraf_diagnosis_credential credential = read_credential(vector);
  paraf_trace *trace = NULL;
  paraf_code code = paraf_explain(vector->profile, &request, &credential, &trace, error);
  if (code != PARAF_OK) return code;
  stage_text(vector, "algorithm", paraf_trace_algorithm(trace));
  stage_text(vector, "encoding", paraf_trace_encoding(trace));
  stage_true(vector, "is_token_request", paraf_trace_is_token_request(trace));
  stage_text(vector, "method", paraf_trace_method(trace));
  stage_text(vector, "endpoint_url", paraf_trace_endpoint_url(trace));
  stage_text(vector, "timestamp", paraf_trace_timestamp(trace));
  stage_text(vector, "body", paraf_trace_body(trace));
  stage_removed(vector, trace);
  stage_text(vector, "body_digest", paraf_trace_body_digest(trace));
  stage_text(vector, "template", paraf_trace_template(trace));
  stage_text(vector, "string_to_sign", paraf_trace_reveal_string_to_sign(trace));
  stage_segments(vector, trace);
  stage_text(vector, "signature", paraf_trace_signature(trace));
  paraf_trace_free(trace);
  return code;
}
