/* What came in, what is answered, and what came back: the operations of deliveries and answers. */
#include "operations.h"

/* A case lists every field, empty where there must be none. */
static void stage_maybe(vector *vector, const char *name, paraf_str found) {
  stage_text(vector, name, found.data == NULL ? PARAF_STR("") : found);
}

static paraf_code open_service(const vector *vector, paraf_service **service, paraf_error **error) {
  return paraf_service_new(input_text(vector, "service"), vector->profile, service, error);
}

static paraf_code open_delivery(vector *vector, paraf_delivery **delivery, paraf_error **error) {
  paraf_service *service = NULL;
  paraf_code code = open_service(vector, &service, error);
  if (code != PARAF_OK) return code;
  code = paraf_delivery_new(service, input_bytes(vector, "body"), input_text(vector, "partner"),
                            input_text(vector, "call_key"), delivery, error);
  paraf_service_free(service);
  return code;
}

static void stage_step(vector *vector, const paraf_delivery *delivery, const paraf_next_step *next) {
  stage_maybe(vector, "key", paraf_delivery_key(delivery));
  stage_true(vector, "is_advice", paraf_delivery_is_advice(delivery));
  stage_maybe(vector, "step", paraf_step_text(paraf_next_step_step(next)));
  stage_json(vector, "record", paraf_next_step_record(next));
  stage_maybe(vector, "response_code", paraf_next_step_response_code(next));
  stage_maybe(vector, "response_message", paraf_next_step_response_message(next));
  stage_maybe(vector, "status", paraf_next_step_status(next));
  stage_maybe(vector, "answer", paraf_next_step_answer(next));
  const json_t *differs = stage_list(vector, "differs", paraf_next_step_differs_count(next));
  for (size_t i = 0; i < json_array_size(differs); i++)
    item_text(vector, "differs", json_array_get(differs, i), paraf_next_step_differs(next, i));
}

paraf_code run_decide_payment(vector *vector, paraf_error **error) {
  paraf_delivery *delivery = NULL;
  paraf_next_step *next = NULL;
  paraf_code code = open_delivery(vector, &delivery, error);
  if (code != PARAF_OK) return code;
  paraf_known_delivery known = paraf_known_delivery_init();
  known.record = input_json(vector, "record");
  known.call = input_text(vector, "call");
  known.now = input_time(vector, "now");
  known.lease_seconds = (uint32_t)input_number(vector, "lease_seconds");
  known.first_answer_again = json_is_true(json_object_get(vector->input, "first_answer_again"));
  code = paraf_decide_payment(delivery, &known, &next, error);
  if (code == PARAF_OK) stage_step(vector, delivery, next);
  paraf_next_step_free(next);
  paraf_delivery_free(delivery);
  return code;
}

paraf_code run_decide_inquiry(vector *vector, paraf_error **error) {
  paraf_delivery *delivery = NULL;
  paraf_next_step *next = NULL;
  paraf_code code = open_delivery(vector, &delivery, error);
  if (code != PARAF_OK) return code;
  code = paraf_decide_inquiry(delivery, input_text(vector, "call"), &next, error);
  if (code == PARAF_OK) stage_step(vector, delivery, next);
  paraf_next_step_free(next);
  paraf_delivery_free(delivery);
  return code;
}

paraf_code run_answer(vector *vector, paraf_error **error) {
  paraf_service *service = NULL;
  paraf_built_answer *answer = NULL;
  paraf_code code = open_service(vector, &service, error);
  if (code != PARAF_OK) return code;
  paraf_answer_options options = paraf_answer_options_init();
  options.data = input_json(vector, "data");
  options.request = input_text(vector, "request");
  options.status = input_text(vector, "status");
  options.detail = input_text(vector, "detail");
  code = paraf_build_answer(service, input_text(vector, "case"), &options, &answer, error);
  if (code == PARAF_OK) {
    stage_number(vector, "http_status", paraf_built_answer_http_status(answer));
    stage_maybe(vector, "response_code", paraf_built_answer_response_code(answer));
    stage_json(vector, "body", paraf_built_answer_body(answer));
  }
  paraf_built_answer_free(answer);
  paraf_service_free(service);
  return code;
}

paraf_code run_check_answer(vector *vector, paraf_error **error) {
  paraf_service *service = NULL;
  paraf_violations *violations = NULL;
  paraf_code code = open_service(vector, &service, error);
  if (code != PARAF_OK) return code;
  code = paraf_check_answer(service, input_text(vector, "request"), input_text(vector, "answer"), &violations, error);
  if (code == PARAF_OK) {
    const json_t *found = stage_list(vector, "pointers", paraf_violations_count(violations));
    for (size_t i = 0; i < json_array_size(found); i++)
      item_text(vector, "pointers", json_array_get(found, i), paraf_violations_pointer(violations, i));
  }
  paraf_violations_free(violations);
  paraf_service_free(service);
  return code;
}

paraf_code run_finish_payment(vector *vector, paraf_error **error) {
  paraf_delivery *delivery = NULL;
  paraf_buffer *finished = NULL;
  paraf_code code = open_delivery(vector, &delivery, error);
  if (code != PARAF_OK) return code;
  code = paraf_finish_payment(delivery, input_json(vector, "record"), input_text(vector, "answer"), &finished, error);
  if (code == PARAF_OK) stage_json(vector, "record", paraf_buffer_bytes(finished));
  paraf_buffer_free(finished);
  paraf_delivery_free(delivery);
  return code;
}

paraf_code run_read_response(vector *vector, paraf_error **error) {
  paraf_service *service = NULL;
  paraf_received_response *response = NULL;
  paraf_code code = open_service(vector, &service, error);
  if (code != PARAF_OK) return code;
  uint16_t status = (uint16_t)input_number(vector, "http_status");
  code = paraf_read_response(service, status, input_bytes(vector, "body"), &response, error);
  if (code == PARAF_OK) {
    stage_maybe(vector, "response_code", paraf_received_response_code(response));
    stage_maybe(vector, "response_message", paraf_received_response_message(response));
    stage_maybe(vector, "outcome", paraf_outcome_text(paraf_received_response_outcome(response)));
    stage_maybe(vector, "advice", paraf_advice_text(paraf_received_response_advice(response)));
    stage_maybe(vector, "status_service", paraf_received_response_status_service(response));
  }
  paraf_received_response_free(response);
  paraf_service_free(service);
  return code;
}
