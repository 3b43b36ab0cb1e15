/* What is no input for messages: NULL, impossible lengths, text that is not UTF-8, unknown numbers, values that are
 * none. */
#include "check.h"
#include "sample.h"

static const paraf_code null = PARAF_NULL_POINTER, wrong = PARAF_INVALID_ARGUMENT;

static paraf_str bca(void) { return PARAF_STR("bca"); }
static paraf_str not_utf8(void) { return PARAF_STR("\xff\x00\xed\xa0\x80"); }
static paraf_str too_long(void) { return paraf_bytes("1", SIZE_MAX); }

static void getters_of_nothing(void) {
  CHECK(paraf_direction_text(0).data == NULL && paraf_direction_text(3).data == NULL);
  CHECK(paraf_rule_text(0).data == NULL && paraf_rule_text(UINT32_MAX).data == NULL);
  CHECK(paraf_category_text(0).data == NULL && paraf_category_text(6).data == NULL);
  CHECK(paraf_outcome_text(0).data == NULL && paraf_outcome_text(5).data == NULL);
  CHECK(paraf_advice_text(0).data == NULL && paraf_advice_text(8).data == NULL);
  CHECK(paraf_service_id(NULL).data == NULL);
  CHECK(paraf_service_code(NULL).data == NULL);
  CHECK(paraf_service_name(NULL).data == NULL);
  CHECK(paraf_service_name_id(NULL).data == NULL);
  CHECK(paraf_service_method(NULL).data == NULL);
  CHECK(paraf_service_path(NULL).data == NULL);
  CHECK(paraf_service_direction(NULL) == PARAF_DIRECTION_NONE);
  CHECK(paraf_service_channel_id(NULL).data == NULL);
  CHECK(paraf_service_external_id_length(NULL) == 0);
  CHECK(paraf_service_partner_id_shortest(NULL) == 0);
  CHECK(paraf_service_partner_id_longest(NULL) == 0);
  CHECK(paraf_service_profile(NULL).data == NULL);
  CHECK(paraf_services_count(NULL) == 0);
  CHECK(paraf_services_at(NULL, 0) == NULL);
  CHECK(paraf_violations_count(NULL) == 0);
  CHECK(paraf_violations_rule(NULL, 0) == PARAF_RULE_NONE);
  CHECK(paraf_violations_pointer(NULL, 0).data == NULL);
  CHECK(paraf_violations_message(NULL, 0).data == NULL);
  CHECK(paraf_violations_response_code(NULL, 0).data == NULL);
  CHECK(paraf_violations_response_message(NULL, 0).data == NULL);
  CHECK(paraf_response_code_text(NULL).data == NULL);
  CHECK(paraf_response_code_http_status(NULL) == 0);
  CHECK(paraf_response_code_service(NULL).data == NULL);
  CHECK(paraf_response_code_case(NULL).data == NULL);
  CHECK(paraf_response_code_category(NULL) == PARAF_CATEGORY_NONE);
  CHECK(paraf_response_code_outcome(NULL) == PARAF_OUTCOME_NONE);
  CHECK(paraf_response_code_advice(NULL) == PARAF_ADVICE_NONE);
  CHECK(paraf_response_code_status_service(NULL).data == NULL);
  CHECK(paraf_esb_code_text(NULL).data == NULL);
  CHECK(paraf_esb_code_http_status(NULL) == 0);
  CHECK(paraf_esb_code_outcome(NULL) == PARAF_OUTCOME_NONE);
  CHECK(paraf_esb_code_advice(NULL) == PARAF_ADVICE_NONE);
  CHECK(paraf_amount_value(NULL).data == NULL);
  CHECK(paraf_amount_currency(NULL).data == NULL);
  CHECK(paraf_amount_hundredths(NULL) == 0);
  CHECK(paraf_virtual_account_number_text(NULL).data == NULL);
  CHECK(paraf_virtual_account_number_partner_service_id(NULL).data == NULL);
  CHECK(paraf_virtual_account_number_customer_no(NULL).data == NULL);
  CHECK(paraf_delivery_key(NULL).data == NULL);
  CHECK(paraf_delivery_call_key(NULL).data == NULL);
  CHECK(!paraf_delivery_is_advice(NULL));
  CHECK(paraf_step_text(0).data == NULL && paraf_step_text(11).data == NULL);
  CHECK(paraf_next_step_step(NULL) == PARAF_STEP_NONE);
  CHECK(paraf_next_step_record(NULL).data == NULL);
  CHECK(paraf_next_step_response_code(NULL).data == NULL);
  CHECK(paraf_next_step_response_message(NULL).data == NULL);
  CHECK(paraf_next_step_status(NULL).data == NULL);
  CHECK(paraf_next_step_answer(NULL).data == NULL);
  CHECK(paraf_next_step_differs_count(NULL) == 0);
  CHECK(paraf_next_step_differs(NULL, 0).data == NULL);
  CHECK(paraf_built_answer_http_status(NULL) == 0);
  CHECK(paraf_built_answer_response_code(NULL).data == NULL);
  CHECK(paraf_built_answer_body(NULL).data == NULL);
  CHECK(paraf_received_response_code(NULL).data == NULL);
  CHECK(paraf_received_response_message(NULL).data == NULL);
  CHECK(paraf_received_response_outcome(NULL) == PARAF_OUTCOME_NONE);
  CHECK(paraf_received_response_advice(NULL) == PARAF_ADVICE_NONE);
  CHECK(paraf_received_response_status_service(NULL).data == NULL);
  CHECK(paraf_statement_windows_count(NULL) == 0);
  CHECK(paraf_statement_windows_from(NULL, 0).data == NULL);
  CHECK(paraf_statement_windows_to(NULL, 0).data == NULL);
  paraf_service_free(NULL);
  paraf_services_free(NULL);
  paraf_violations_free(NULL);
  paraf_built_answer_free(NULL);
  paraf_response_code_free(NULL);
  paraf_esb_code_free(NULL);
  paraf_amount_free(NULL);
  paraf_virtual_account_number_free(NULL);
  paraf_delivery_free(NULL);
  paraf_next_step_free(NULL);
  paraf_received_response_free(NULL);
  paraf_statement_windows_free(NULL);
}

static void services(void) {
  paraf_service *service = UNTOUCHED(paraf_service);
  paraf_services *services = UNTOUCHED(paraf_services);
  paraf_error *error;
  CHECK(fails(paraf_service_new(PARAF_STR("24"), bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_service_new(PARAF_STR("ZZ"), bca(), &service, &error), &error, wrong));
  CHECK(fails(paraf_service_new(paraf_text(NULL), bca(), &service, &error), &error, wrong));
  CHECK(fails(paraf_service_new(not_utf8(), bca(), &service, &error), &error, wrong));
  CHECK(fails(paraf_service_new(too_long(), bca(), &service, &error), &error, wrong));
  CHECK(
      fails(paraf_service_new(PARAF_STR("24"), PARAF_STR("no bank"), &service, &error), &error, PARAF_UNKNOWN_PROFILE));
  const paraf_str post = PARAF_STR("POST"), root = PARAF_STR("/");
  CHECK(fails(paraf_service_of_request(post, root, bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_service_of_request(post, root, not_utf8(), &service, &error), &error, wrong));
  CHECK(fails(paraf_service_of_request(post, not_utf8(), bca(), &service, &error), &error, PARAF_INVALID_URL));
  CHECK(fails(paraf_service_of_request(not_utf8(), root, bca(), &service, &error), &error, PARAF_INVALID_METHOD));
  CHECK(fails(paraf_services_new(bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_services_new(PARAF_STR("{\"base\":\"snap\",\"colour\":1}"), &services, &error), &error,
              PARAF_INVALID_PROFILE));
  CHECK(service == UNTOUCHED(paraf_service) && services == UNTOUCHED(paraf_services));
}

static void tables(void) {
#define TABLE "{\"id\":\"x\",\"name\":\"X\",\"method\":\"POST\",\"path\":\"/x\""
  static const char *const WRONG[] = {
      "", "{", "[]", "null", "{\"id\":\"x\"}", TABLE ",\"code\":\"xyz\"}", TABLE ",\"direction\":\"up\"}",
      TABLE ",\"request\":{}}"};
  paraf_service *service = UNTOUCHED(paraf_service);
  paraf_error *error;
  for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
    CHECK(fails(paraf_service_from_json(paraf_text(WRONG[i]), &service, &error), &error, wrong));
  }
  CHECK(fails(paraf_service_from_json(paraf_text(NULL), &service, &error), &error, wrong));
  CHECK(fails(paraf_service_from_json(not_utf8(), &service, &error), &error, wrong));
  CHECK(fails(paraf_service_from_json(too_long(), &service, &error), &error, wrong));
  CHECK(fails(paraf_service_from_json(PARAF_STR(TABLE "}"), NULL, &error), &error, null));
  /* The row that is wrong is named. */
  paraf_str rows = PARAF_STR(TABLE ",\"request\":[{\"field\":\"/accountNo\",\"type\":\"text\"}]}");
  CHECK(paraf_service_from_json(rows, &service, &error) == PARAF_INVALID_ARGUMENT);
  CHECK(contains(paraf_error_message(error), "/accountNo"));
  paraf_error_free(error);
  CHECK(service == UNTOUCHED(paraf_service));
}

static void checks(void) {
  paraf_service *service = NULL;
  paraf_violations *violations = UNTOUCHED(paraf_violations);
  paraf_error *error;
  const paraf_str body = PARAF_STR("{}");
  CHECK(succeeds(paraf_service_new(PARAF_STR("24"), bca(), &service, &error), &error));
  CHECK(fails(paraf_validate(NULL, PARAF_REQUEST, PARAF_STRICT, body, NULL, &violations, &error), &error, null));
  CHECK(fails(paraf_validate(service, PARAF_REQUEST, PARAF_STRICT, body, NULL, NULL, &error), &error, null));
  CHECK(fails(paraf_validate(service, PARAF_REQUEST, PARAF_STRICT, paraf_bytes(NULL, 1), NULL, &violations, &error),
              &error, null));
  CHECK(fails(paraf_validate(service, PARAF_REQUEST, PARAF_STRICT, too_long(), NULL, &violations, &error), &error,
              wrong));
  for (uint32_t number = 0; number < 6; number += 3) {
    CHECK(fails(paraf_validate(service, number, PARAF_STRICT, body, NULL, &violations, &error), &error, wrong));
    CHECK(fails(paraf_validate(service, PARAF_REQUEST, number, body, NULL, &violations, &error), &error, wrong));
  }
  paraf_time now = paraf_time_text(PARAF_STR("yesterday"));
  CHECK(fails(paraf_validate(service, PARAF_REQUEST, PARAF_STRICT, body, &now, &violations, &error), &error,
              PARAF_INVALID_TIMESTAMP));
  now = paraf_time_text(not_utf8());
  CHECK(fails(paraf_validate(service, PARAF_REQUEST, PARAF_STRICT, body, &now, &violations, &error), &error, wrong));
  now.kind = UINT32_MAX;
  CHECK(fails(paraf_validate(service, PARAF_REQUEST, PARAF_STRICT, body, &now, &violations, &error), &error, wrong));
  CHECK(violations == UNTOUCHED(paraf_violations));

  /* Bodies that are none are violations, not errors; a million brackets are not followed. */
  const size_t depth = 1000 * 1000;
  char *deep = malloc(depth);
  if (deep == NULL) exit(1);
  memset(deep, '[', depth);
  memcpy(deep, "{\"a\":", 5);
  const paraf_str bodies[] = {not_utf8(), PARAF_STR("{"), PARAF_STR("[]"), PARAF_STR("\xef\xbb\xbf{}"),
                              paraf_bytes(deep, depth)};
  for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
    CHECK(
        succeeds(paraf_validate(service, PARAF_REQUEST, PARAF_LENIENT, bodies[i], NULL, &violations, &error), &error));
    CHECK(paraf_violations_rule(violations, 0) == PARAF_RULE_MALFORMED_JSON);
    CHECK(paraf_violations_rule(violations, SIZE_MAX) == PARAF_RULE_NONE);
    paraf_violations_free(violations);
  }
  free(deep);
  paraf_service_free(service);
}

static void response_codes(void) {
  static const char *const WRONG[] = {"", "401240", "40124000", "4x12400", "401240x", "0992400", "6002400", "401us00"};
  paraf_response_code *code = UNTOUCHED(paraf_response_code);
  paraf_error *error;
  for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
    CHECK(fails(paraf_response_code_new(paraf_text(WRONG[i]), &code, &error), &error, wrong));
  }
  CHECK(fails(paraf_response_code_new(paraf_text(NULL), &code, &error), &error, wrong));
  CHECK(fails(paraf_response_code_new(not_utf8(), &code, &error), &error, wrong));
  CHECK(fails(paraf_response_code_new(PARAF_STR("4012400"), NULL, &error), &error, null));
  const paraf_str service = PARAF_STR("24"), zero = PARAF_STR("00");
  CHECK(fails(paraf_response_code_build(99, service, zero, &code, &error), &error, wrong));
  CHECK(fails(paraf_response_code_build(600, service, zero, &code, &error), &error, wrong));
  CHECK(fails(paraf_response_code_build(400, PARAF_STR("us"), zero, &code, &error), &error, wrong));
  CHECK(fails(paraf_response_code_build(400, service, PARAF_STR("0x"), &code, &error), &error, wrong));
  CHECK(fails(paraf_response_code_build(400, service, not_utf8(), &code, &error), &error, wrong));
  CHECK(fails(paraf_response_code_build(400, service, zero, NULL, &error), &error, null));
  CHECK(fails(paraf_response_code_as_meant(NULL, zero, bca(), &code, &error), &error, null));
  CHECK(fails(paraf_response_code_for(NULL, bca(), &code, &error), &error, null));
  CHECK(code == UNTOUCHED(paraf_response_code));

  paraf_buffer *message = UNTOUCHED(paraf_buffer);
  CHECK(succeeds(paraf_response_code_new(PARAF_STR("4001701"), &code, &error), &error));
  CHECK(fails(paraf_response_code_as_meant(code, zero, bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_response_code_as_meant(code, zero, PARAF_STR("?"), &code, &error), &error, PARAF_UNKNOWN_PROFILE));
  CHECK(fails(paraf_response_code_as_meant(code, not_utf8(), bca(), &code, &error), &error, wrong));
  CHECK(fails(paraf_response_code_for(code, bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_response_code_for(code, PARAF_STR("?"), &code, &error), &error, PARAF_UNKNOWN_PROFILE));
  CHECK(fails(paraf_response_code_message(NULL, zero, bca(), &message, &error), &error, null));
  CHECK(fails(paraf_response_code_message(code, zero, bca(), NULL, &error), &error, null));
  CHECK(fails(paraf_response_code_message(code, not_utf8(), bca(), &message, &error), &error, wrong));
  CHECK(fails(paraf_response_code_message(code, zero, PARAF_STR("?"), &message, &error), &error, PARAF_UNKNOWN_PROFILE));
  CHECK(message == UNTOUCHED(paraf_buffer));
  paraf_response_code_free(code);
}

static void esb_codes(void) {
  static const char *const WRONG[] = {"", "-", "ESB--14", "esb-14-023", "ESB-14-0230000", "ESB 14"};
  const paraf_str detail = PARAF_STR("x");
  paraf_esb_code *code = UNTOUCHED(paraf_esb_code);
  paraf_buffer *message = UNTOUCHED(paraf_buffer);
  paraf_error *error;
  for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
    CHECK(fails(paraf_esb_code_new(paraf_text(WRONG[i]), &code, &error), &error, wrong));
  }
  CHECK(fails(paraf_esb_code_new(not_utf8(), &code, &error), &error, wrong));
  CHECK(fails(paraf_esb_code_new(PARAF_STR("ESB-14-023"), NULL, &error), &error, null));
  CHECK(code == UNTOUCHED(paraf_esb_code));
  CHECK(succeeds(paraf_esb_code_new(PARAF_STR("ESB-14-023"), &code, &error), &error));
  CHECK(fails(paraf_esb_code_message(NULL, PARAF_ENGLISH, detail, &message, &error), &error, null));
  CHECK(fails(paraf_esb_code_message(code, PARAF_ENGLISH, detail, NULL, &error), &error, null));
  CHECK(fails(paraf_esb_code_message(code, PARAF_ENGLISH, not_utf8(), &message, &error), &error, wrong));
  CHECK(fails(paraf_esb_code_message(code, 0, detail, &message, &error), &error, wrong));
  CHECK(message == UNTOUCHED(paraf_buffer));
  paraf_esb_code_free(code);
}

static void amounts(void) {
  static const char *const WRONG[] = {"",    "10000", "10000.0", "010.00", "-0.00",
                                      "1e3", ".00",   "1,00",    "0x1.00", "99999999999999999.00"};
  const paraf_str idr = PARAF_STR("IDR"), one = PARAF_STR("1.00");
  paraf_amount *amount = UNTOUCHED(paraf_amount);
  paraf_error *error;
  for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
    CHECK(fails(paraf_amount_new(paraf_text(WRONG[i]), idr, &amount, &error), &error, wrong));
  }
  CHECK(fails(paraf_amount_new(one, PARAF_STR("idr"), &amount, &error), &error, wrong));
  CHECK(fails(paraf_amount_new(one, paraf_text(NULL), &amount, &error), &error, wrong));
  CHECK(fails(paraf_amount_new(not_utf8(), idr, &amount, &error), &error, wrong));
  CHECK(fails(paraf_amount_new(one, idr, NULL, &error), &error, null));
  CHECK(fails(paraf_amount_new_lenient(PARAF_STR("1.001"), idr, &amount, &error), &error, wrong));
  CHECK(fails(paraf_amount_new_lenient(one, not_utf8(), &amount, &error), &error, wrong));
  CHECK(fails(paraf_amount_from_hundredths(INT64_MIN, idr, &amount, &error), &error, wrong));
  CHECK(fails(paraf_amount_from_hundredths(INT64_MAX, idr, &amount, &error), &error, wrong));
  CHECK(fails(paraf_amount_from_hundredths(1, PARAF_STR("I\0R"), &amount, &error), &error, wrong));
  CHECK(amount == UNTOUCHED(paraf_amount));

  int32_t order = 7;
  CHECK(succeeds(paraf_amount_new(one, idr, &amount, &error), &error));
  CHECK(fails(paraf_amount_add(NULL, amount, &amount, &error), &error, null));
  CHECK(fails(paraf_amount_add(amount, NULL, &amount, &error), &error, null));
  CHECK(fails(paraf_amount_subtract(amount, NULL, &amount, &error), &error, null));
  CHECK(fails(paraf_amount_subtract(amount, amount, NULL, &error), &error, null));
  CHECK(fails(paraf_amount_multiply(NULL, 2, &amount, &error), &error, null));
  CHECK(fails(paraf_amount_multiply(amount, 2, NULL, &error), &error, null));
  CHECK(fails(paraf_amount_fraction(NULL, 1, 2, PARAF_STR("up"), &amount, &error), &error, null));
  CHECK(fails(paraf_amount_fraction(amount, 1, 2, PARAF_STR("up"), NULL, &error), &error, null));
  CHECK(fails(paraf_amount_fraction(amount, 1, 2, not_utf8(), &amount, &error), &error, wrong));
  CHECK(fails(paraf_amount_compare(amount, NULL, &order, &error), &error, null) && order == 7);
  CHECK(fails(paraf_amount_compare(amount, amount, NULL, &error), &error, null));
  paraf_amount_free(amount);
}

static void virtual_account_numbers(void) {
  const paraf_str code = PARAF_STR("12345"), customer = PARAF_STR("678");
  paraf_virtual_account_number *number = UNTOUCHED(paraf_virtual_account_number);
  paraf_error *error;
  CHECK(fails(paraf_virtual_account_number_new(PARAF_STR("123456789"), customer, &number, &error), &error, wrong));
  CHECK(fails(paraf_virtual_account_number_new(paraf_text(NULL), customer, &number, &error), &error, wrong));
  CHECK(fails(paraf_virtual_account_number_new(code, PARAF_STR("67 8"), &number, &error), &error, wrong));
  CHECK(fails(paraf_virtual_account_number_new(code, not_utf8(), &number, &error), &error, wrong));
  CHECK(fails(paraf_virtual_account_number_new(code, customer, NULL, &error), &error, null));
  CHECK(fails(paraf_virtual_account_number_split(PARAF_STR("12345678"), &number, &error), &error, wrong));
  CHECK(fails(paraf_virtual_account_number_split(PARAF_STR("   1234\xc3\xa9"
                                                           "678"),
                                                 &number, &error),
              &error, wrong));
  CHECK(fails(paraf_virtual_account_number_split(not_utf8(), &number, &error), &error, wrong));
  CHECK(fails(paraf_virtual_account_number_split_after(code, PARAF_STR("54321678"), &number, &error), &error, wrong));
  CHECK(fails(paraf_virtual_account_number_split_after(code, not_utf8(), &number, &error), &error, wrong));
  CHECK(number == UNTOUCHED(paraf_virtual_account_number));
}

static void payments(void) {
  const paraf_str empty = PARAF_STR("{}"), bank = PARAF_STR("bank"), none = paraf_text(NULL);
  paraf_service *payment = NULL, *transfer = NULL, *legacy = NULL;
  paraf_delivery *delivery = UNTOUCHED(paraf_delivery);
  paraf_next_step *next = UNTOUCHED(paraf_next_step);
  paraf_buffer *finished = UNTOUCHED(paraf_buffer);
  paraf_received_response *response = UNTOUCHED(paraf_received_response);
  paraf_error *error;
  CHECK(succeeds(paraf_service_new(PARAF_STR("25"), bca(), &payment, &error), &error));
  CHECK(succeeds(paraf_service_new(PARAF_STR("17"), bca(), &transfer, &error), &error));
  CHECK(succeeds(paraf_service_new(PARAF_STR("transfer"), PARAF_STR("bca-legacy"), &legacy, &error), &error));

  CHECK(fails(paraf_delivery_new(NULL, empty, bank, none, &delivery, &error), &error, null));
  CHECK(fails(paraf_delivery_new(payment, empty, bank, none, NULL, &error), &error, null));
  CHECK(fails(paraf_delivery_new(payment, too_long(), bank, none, &delivery, &error), &error, wrong));
  CHECK(fails(paraf_delivery_new(payment, empty, none, none, &delivery, &error), &error, wrong));
  CHECK(fails(paraf_delivery_new(payment, empty, not_utf8(), none, &delivery, &error), &error, wrong));
  CHECK(fails(paraf_delivery_new(payment, empty, bank, not_utf8(), &delivery, &error), &error, wrong));
  CHECK(fails(paraf_delivery_new(transfer, empty, bank, none, &delivery, &error), &error, wrong));
  CHECK(delivery == UNTOUCHED(paraf_delivery));
  /* A body comes from the network: whatever it is, it is no failure. */
  CHECK(succeeds(paraf_delivery_new(payment, not_utf8(), bank, none, &delivery, &error), &error));

  paraf_known_delivery known = paraf_known_delivery_init();
  CHECK(fails(paraf_decide_payment(NULL, &known, &next, &error), &error, null));
  CHECK(fails(paraf_decide_payment(delivery, &known, NULL, &error), &error, null));
  paraf_str *const texts[] = {&known.record, &known.call};
  for (size_t i = 0; i < 2; i++) {
    known = paraf_known_delivery_init();
    *texts[i] = not_utf8();
    CHECK(fails(paraf_decide_payment(delivery, &known, &next, &error), &error, wrong));
  }
  known = paraf_known_delivery_init();
  known.now.kind = 9;
  CHECK(fails(paraf_decide_payment(delivery, &known, &next, &error), &error, wrong));
  known = paraf_known_delivery_init();
  known.size = 0;
  CHECK(fails(paraf_decide_payment(delivery, &known, &next, &error), &error, wrong));
  CHECK(fails(paraf_decide_inquiry(NULL, none, &next, &error), &error, null));
  CHECK(fails(paraf_decide_inquiry(delivery, none, NULL, &error), &error, null));
  CHECK(fails(paraf_decide_inquiry(delivery, none, &next, &error), &error, wrong));
  CHECK(next == UNTOUCHED(paraf_next_step));

  paraf_built_answer *answer = UNTOUCHED(paraf_built_answer);
  const paraf_str done = PARAF_STR("4042514");
  paraf_answer_options options = paraf_answer_options_init();
  CHECK(fails(paraf_build_answer(NULL, done, &options, &answer, &error), &error, null));
  CHECK(fails(paraf_build_answer(payment, done, &options, NULL, &error), &error, null));
  CHECK(fails(paraf_build_answer(payment, none, &options, &answer, &error), &error, wrong));
  CHECK(fails(paraf_build_answer(payment, not_utf8(), &options, &answer, &error), &error, wrong));
  CHECK(fails(paraf_build_answer(legacy, done, &options, &answer, &error), &error, wrong));
  paraf_str *const parts[] = {&options.data, &options.status, &options.detail};
  for (size_t i = 0; i < 3; i++) {
    options = paraf_answer_options_init();
    *parts[i] = not_utf8();
    CHECK(fails(paraf_build_answer(payment, done, &options, &answer, &error), &error, wrong));
  }
  options = paraf_answer_options_init();
  options.size = 0;
  CHECK(fails(paraf_build_answer(payment, done, &options, &answer, &error), &error, wrong));
  CHECK(answer == UNTOUCHED(paraf_built_answer));

  paraf_violations *violations = UNTOUCHED(paraf_violations);
  CHECK(fails(paraf_check_answer(NULL, empty, empty, &violations, &error), &error, null));
  CHECK(fails(paraf_check_answer(payment, empty, empty, NULL, &error), &error, null));
  CHECK(fails(paraf_check_answer(payment, not_utf8(), empty, &violations, &error), &error, wrong));
  CHECK(fails(paraf_check_answer(payment, empty, too_long(), &violations, &error), &error, wrong));
  CHECK(violations == UNTOUCHED(paraf_violations));

  CHECK(fails(paraf_finish_payment(NULL, empty, empty, &finished, &error), &error, null));
  CHECK(fails(paraf_finish_payment(delivery, empty, empty, NULL, &error), &error, null));
  CHECK(fails(paraf_finish_payment(delivery, not_utf8(), empty, &finished, &error), &error, wrong));
  CHECK(fails(paraf_finish_payment(delivery, empty, too_long(), &finished, &error), &error, wrong));
  CHECK(fails(paraf_finish_payment(delivery, empty, empty, &finished, &error), &error, wrong));
  CHECK(finished == UNTOUCHED(paraf_buffer));

  CHECK(fails(paraf_read_response(NULL, 200, empty, &response, &error), &error, null));
  CHECK(fails(paraf_read_response(transfer, 200, empty, NULL, &error), &error, null));
  CHECK(fails(paraf_read_response(transfer, 200, too_long(), &response, &error), &error, wrong));
  CHECK(fails(paraf_read_response(legacy, 200, empty, &response, &error), &error, wrong));
  CHECK(response == UNTOUCHED(paraf_received_response));
  paraf_delivery_free(delivery);
  paraf_service_free(payment);
  paraf_service_free(transfer);
  paraf_service_free(legacy);
}

static void statement_windows(void) {
  static const char *const WRONG[][2] = {{"2022-13-01", "2022-12-31"}, {"2022-02-02", "2022-02-01"},
                                         {"2000-01-01", "2022-01-01"}, {"2022-02-29", "2022-03-01"},
                                         {"", "2022-01-01"},           {"2022-01-01T00:00:00+07:00", "2022-01-02"}};
  paraf_statement_windows *windows = UNTOUCHED(paraf_statement_windows);
  const paraf_str day = PARAF_STR("2022-01-01");
  paraf_error *error;
  for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
    CHECK(fails(paraf_statement_windows_new(paraf_text(WRONG[i][0]), paraf_text(WRONG[i][1]), &windows, &error), &error,
                wrong));
  }
  CHECK(fails(paraf_statement_windows_new(not_utf8(), day, &windows, &error), &error, wrong));
  CHECK(fails(paraf_statement_windows_new(day, day, NULL, &error), &error, null));
  CHECK(fails(paraf_statement_windows_halves(NULL, 0, &windows, &error), &error, null));
  CHECK(windows == UNTOUCHED(paraf_statement_windows));
  CHECK(succeeds(paraf_statement_windows_new(day, day, &windows, &error), &error));
  CHECK(fails(paraf_statement_windows_halves(windows, 0, NULL, &error), &error, null));
  paraf_statement_windows *halves = NULL;
  CHECK(succeeds(paraf_statement_windows_halves(windows, SIZE_MAX, &halves, &error), &error));
  CHECK(paraf_statement_windows_count(halves) == 0);
  CHECK(paraf_statement_windows_to(windows, SIZE_MAX).data == NULL);
  paraf_statement_windows_free(halves);
  paraf_statement_windows_free(windows);
}

static void numbers_that_cannot_be_made(void) {
  paraf_error *error = NULL;
  paraf_service *service = NULL;
  paraf_buffer *digits = NULL;
  paraf_violations *violations = NULL;
  paraf_str body = PARAF_STR("{}");
  paraf_str absent = {NULL, 0};
  CHECK(fails(paraf_new_external_id(NULL, bca(), absent, &digits, &error), &error, null));
  CHECK(fails(paraf_new_partner_reference_no(NULL, &digits, &error), &error, null));
  CHECK(fails(paraf_validate_reference(NULL, body, body, &violations, &error), &error, null));
  CHECK(succeeds(paraf_service_new(PARAF_STR("17"), bca(), &service, &error), &error));
  CHECK(fails(paraf_new_external_id(service, PARAF_STR("none"), absent, &digits, &error), &error, PARAF_UNKNOWN_PROFILE));
  CHECK(fails(paraf_new_external_id(service, not_utf8(), absent, &digits, &error), &error, wrong));
  CHECK(fails(paraf_new_external_id(service, bca(), not_utf8(), &digits, &error), &error, wrong));
  CHECK(fails(paraf_new_external_id(service, bca(), absent, NULL, &error), &error, null));
  CHECK(fails(paraf_new_partner_reference_no(service, NULL, &error), &error, null));
  CHECK(fails(paraf_validate_reference(service, too_long(), body, &violations, &error), &error, wrong));
  CHECK(fails(paraf_validate_reference(service, body, too_long(), &violations, &error), &error, wrong));
  CHECK(fails(paraf_validate_reference(service, body, body, NULL, &error), &error, null));
  paraf_service_free(service);
  /* A token request has neither number. */
  CHECK(succeeds(paraf_service_new(PARAF_STR("73"), bca(), &service, &error), &error));
  CHECK(fails(paraf_new_partner_reference_no(service, &digits, &error), &error, wrong));
  paraf_service_free(service);
}

int main(void) {
  getters_of_nothing();
  services();
  tables();
  checks();
  response_codes();
  esb_codes();
  amounts();
  virtual_account_numbers();
  payments();
  statement_windows();
  numbers_that_cannot_be_made();
  return finish("bad_messages");
}
