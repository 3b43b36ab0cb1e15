/* Messages: `validate` and `response-code`. */
#include "operations.h"

static void stage_violations(vector *vector, const paraf_violations *violations) {
  const json_t *expected = stage_list(vector, "violations", paraf_violations_count(violations));
  for (size_t i = 0; i < json_array_size(expected); i++) {
    const json_t *one = json_array_get(expected, i);
    item_text(vector, "rule", json_object_get(one, "rule"), paraf_rule_text(paraf_violations_rule(violations, i)));
    item_text(vector, "pointer", json_object_get(one, "pointer"), paraf_violations_pointer(violations, i));
    item_text(vector, "response_code", json_object_get(one, "response_code"),
              paraf_violations_response_code(violations, i));
  }
}

paraf_code run_validate(vector *vector, paraf_error **error) {
  static const char *const MESSAGES[] = {"request", "response"}, *const MODES[] = {"strict", "lenient"};
  static const uint32_t MESSAGE_NUMBERS[] = {PARAF_REQUEST, PARAF_RESPONSE, 0};
  static const uint32_t MODE_NUMBERS[] = {PARAF_STRICT, PARAF_LENIENT, 0};
  paraf_service *service = NULL;
  paraf_violations *violations = NULL;
  paraf_code code = paraf_service_new(input_text(vector, "service"), vector->profile, &service, error);
  if (code != PARAF_OK) return code;
  uint32_t message = MESSAGE_NUMBERS[input_word(vector, "direction", MESSAGES, 2)];
  uint32_t mode = MODE_NUMBERS[input_word(vector, "mode", MODES, 2)];
  code = paraf_validate(service, message, mode, input_bytes(vector, "body"), NULL, &violations, error);
  if (code == PARAF_OK) stage_violations(vector, violations);
  paraf_violations_free(violations);
  paraf_service_free(service);
  return code;
}

paraf_code run_response_code(vector *vector, paraf_error **error) {
  paraf_str text = input_text(vector, "code");
  size_t status = input_number(vector, "http_status");
  paraf_response_code *found = NULL;
  paraf_code code = PARAF_OK;
  if (text.data != NULL) {
    code = paraf_response_code_new(text, &found, error);
  } else {
    /* A status that has no room in the argument is no status either. */
    code = paraf_response_code_build(status > UINT16_MAX ? 0 : (uint16_t)status, input_text(vector, "service"),
                                     input_text(vector, "case"), &found, error);
  }
  if (code != PARAF_OK) return code;
  stage_text(vector, "code", paraf_response_code_text(found));
  stage_number(vector, "http_status", paraf_response_code_http_status(found));
  stage_text(vector, "service_code", paraf_response_code_service(found));
  stage_text(vector, "case_code", paraf_response_code_case(found));
  stage_text(vector, "category", paraf_category_text(paraf_response_code_category(found)));
  stage_text(vector, "outcome", paraf_outcome_text(paraf_response_code_outcome(found)));
  stage_text(vector, "advice", paraf_advice_text(paraf_response_code_advice(found)));
  stage_text(vector, "status_service", paraf_response_code_status_service(found));
  paraf_buffer *message = NULL;
  code = paraf_response_code_message(found, input_text(vector, "detail"), vector->profile, &message, error);
  stage_text(vector, "message", paraf_buffer_bytes(message));
  paraf_buffer_free(message);
  paraf_response_code_free(found);
  return code;
}
