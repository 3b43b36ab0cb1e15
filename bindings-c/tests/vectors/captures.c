/* What people paste of a request: `capture`. */
#include "operations.h"

static void stage_header_list(vector *vector, const paraf_captured_request *request) {
  const json_t *expected = stage_list(vector, "header_list", paraf_captured_request_header_count(request));
  for (size_t i = 0; i < json_array_size(expected); i++) {
    const json_t *header = json_array_get(expected, i);
    item_text(vector, "header_list", json_array_get(header, 0), paraf_captured_request_header_name(request, i));
    item_text(vector, "header_list", json_array_get(header, 1), paraf_captured_request_header_value(request, i));
  }
}

static void stage_notes(vector *vector, const paraf_captured_request *request) {
  const json_t *expected = stage_list(vector, "notes", paraf_captured_request_note_count(request));
  for (size_t i = 0; i < json_array_size(expected); i++) {
    item_text(vector, "notes", json_array_get(expected, i), paraf_captured_request_note_id(request, i));
  }
}

paraf_code run_capture(vector *vector, paraf_error **error) {
  paraf_captured_requests *requests = NULL;
  paraf_code code = paraf_captured_requests_new(input_bytes(vector, "text"), &requests, error);
  if (code != PARAF_OK) return code;
  size_t entry = input_number(vector, "entry");
  const paraf_captured_request *request = paraf_captured_requests_at(requests, entry == 0 ? 0 : entry - 1);
  stage_number(vector, "requests", paraf_captured_requests_count(requests));
  stage_text(vector, "method", paraf_captured_request_method(request));
  stage_text(vector, "url", paraf_captured_request_url(request));
  stage_header_list(vector, request);
  stage_text(vector, "body", paraf_captured_request_body(request));
  stage_text(vector, "response_code", paraf_captured_response_code(paraf_captured_request_response(request)));
  stage_notes(vector, request);
  paraf_captured_requests_free(requests);
  return code;
}
