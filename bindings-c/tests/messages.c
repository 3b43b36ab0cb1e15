/* Messages: services, their checks, response codes, and the values that messages are made of. */
#include "check.h"

static paraf_str bca(void) { return PARAF_STR("bca"); }

static void a_service(void) {
  paraf_service *service = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_service_new(PARAF_STR("24"), bca(), &service, &error), &error));
  CHECK(is(paraf_service_id(service), "24") && is(paraf_service_code(service), "24"));
  CHECK(is(paraf_service_method(service), "POST"));
  CHECK(is(paraf_service_path(service), "/openapi/v1.0/transfer-va/inquiry"));
  CHECK(paraf_service_direction(service) == PARAF_TO_PARTNER);
  CHECK(is(paraf_direction_text(paraf_service_direction(service)), "to-partner"));
  CHECK(is(paraf_service_channel_id(service), "95231"));
  CHECK(is(paraf_service_profile(service), "bca"));
  CHECK(paraf_service_name(service).len > 0 && paraf_service_name_id(service).len > 0);
  paraf_service_free(service);

  CHECK(succeeds(paraf_service_new(PARAF_STR("17"), PARAF_STR("snap"), &service, &error), &error));
  CHECK(is(paraf_service_profile(service), "snap") && paraf_service_direction(service) == PARAF_TO_PROVIDER);
  CHECK(paraf_service_channel_id(service).data == NULL);
  CHECK(paraf_service_external_id_length(service) == 0 && paraf_service_partner_id_longest(service) == 0);
  paraf_service_free(service);

  /* Account inquiries at BCA: exactly ten characters of X-PARTNER-ID. */
  CHECK(succeeds(paraf_service_of_request(PARAF_STR("POST"), PARAF_STR("/openapi/v1.0/account-inquiry-internal"), bca(),
                                          &service, &error),
                 &error));
  CHECK(is(paraf_service_id(service), "15"));
  CHECK(paraf_service_partner_id_shortest(service) == 10 && paraf_service_partner_id_longest(service) == 10);
  CHECK(paraf_service_external_id_length(service) == 32);
  paraf_service_free(service);
}

static bool of_request(const char *method, const char *url, const char *profile, const char *id) {
  paraf_service *service = UNTOUCHED(paraf_service);
  paraf_error *error;
  CHECK(succeeds(
      paraf_service_of_request(paraf_text(method), paraf_text(url), paraf_text(profile), &service, &error), &error));
  bool so = id == NULL ? service == NULL : is(paraf_service_id(service), id);
  paraf_service_free(service);
  return so;
}

static void a_service_by_its_method_and_path(void) {
  const char *url = "https://sandbox.bca.co.id/openapi/shared-biller/v1.0/transfer-va/status?x=1";
  CHECK(of_request("POST", url, "bca", "26-shared-biller"));
  CHECK(of_request("GET", url, "bca", NULL));
  CHECK(of_request("POST", "/df/invoice", "bca-legacy", "invoice"));
  CHECK(of_request("PUT", "/df/invoice", "bca-legacy", "invoice-cancellation"));
  CHECK(of_request("POST", "/no/such/path", "bca", NULL));
}

static void all_services(void) {
  paraf_services *standard = NULL, *of_bca = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_services_new(PARAF_STR("snap"), &standard, &error), &error));
  CHECK(succeeds(paraf_services_new(bca(), &of_bca, &error), &error));
  CHECK(paraf_services_count(standard) == 81);
  CHECK(paraf_services_count(of_bca) > 81);
  for (size_t i = 0; i < paraf_services_count(of_bca); i++) {
    const paraf_service *service = paraf_services_at(of_bca, i);
    CHECK(paraf_service_id(service).len >= 2 && paraf_service_path(service).data[0] == '/');
  }
  CHECK(paraf_services_at(of_bca, paraf_services_count(of_bca)) == NULL);
  paraf_services_free(standard);
  paraf_services_free(of_bca);
}

#define TRANSFER(amount, rest)                                                                 \
  "{\"partnerReferenceNo\":\"2020102900000000000001\",\"amount\":{\"value\":\"" amount         \
  "\",\"currency\":\"IDR\"},\"beneficiaryAccountNo\":\"888801000157508\",\"sourceAccountNo\":" \
  "\"888801000157610\",\"transactionDate\":\"2022-04-21T17:34:52+07:00\"" rest "}"

/* The violations of a transfer between accounts of one bank. */
static paraf_violations *violations_of(paraf_str body, uint32_t message, uint32_t mode) {
  paraf_service *service = NULL;
  paraf_violations *violations = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_service_new(PARAF_STR("17"), PARAF_STR("snap"), &service, &error), &error));
  CHECK(succeeds(paraf_validate(service, message, mode, body, NULL, &violations, &error), &error));
  paraf_service_free(service);
  return violations;
}

static void a_good_message(void) {
  paraf_violations *violations = violations_of(PARAF_STR(TRANSFER("10000.00", "")), PARAF_REQUEST, PARAF_STRICT);
  CHECK(paraf_violations_count(violations) == 0);
  CHECK(paraf_violations_rule(violations, 0) == PARAF_RULE_NONE);
  CHECK(paraf_violations_pointer(violations, 0).data == NULL);
  paraf_violations_free(violations);
}

static void everything_that_is_wrong(void) {
  paraf_str body = PARAF_STR(TRANSFER("10000", ",\"remark\":1,\"remark\":\"a\""));
  paraf_violations *violations = violations_of(body, PARAF_REQUEST, PARAF_STRICT);
  CHECK(paraf_violations_count(violations) == 3);
  CHECK(paraf_violations_rule(violations, 0) == PARAF_RULE_FORMAT);
  CHECK(is(paraf_violations_pointer(violations, 0), "/amount/value"));
  CHECK(is(paraf_violations_response_code(violations, 0), "4001701"));
  CHECK(is(paraf_violations_response_message(violations, 0), "Invalid Field Format [amount.value]"));
  CHECK(paraf_violations_message(violations, 0).len > 0);
  CHECK(paraf_violations_rule(violations, 1) == PARAF_RULE_TYPE);
  CHECK(paraf_violations_rule(violations, 2) == PARAF_RULE_DUPLICATE_KEY);
  CHECK(is(paraf_rule_text(paraf_violations_rule(violations, 2)), "duplicate-key"));
  CHECK(is(paraf_violations_pointer(violations, 2), "/remark"));
  paraf_violations_free(violations);

  violations = violations_of(body, PARAF_REQUEST, PARAF_LENIENT);
  CHECK(paraf_violations_count(violations) == 1);
  CHECK(paraf_violations_rule(violations, 0) == PARAF_RULE_DUPLICATE_KEY);
  paraf_violations_free(violations);

  violations = violations_of(PARAF_STR("{\"responseCode\":\"4001800\",\"responseMessage\":\"Bad Request\"}"),
                             PARAF_RESPONSE, PARAF_STRICT);
  CHECK(paraf_violations_count(violations) == 1);
  CHECK(paraf_violations_rule(violations, 0) == PARAF_RULE_SERVICE);
  paraf_violations_free(violations);
  violations = violations_of(paraf_text(NULL), PARAF_REQUEST, PARAF_LENIENT);
  CHECK(paraf_violations_rule(violations, 0) == PARAF_RULE_MALFORMED_JSON);
  CHECK(is(paraf_violations_pointer(violations, 0), ""));
  CHECK(is(paraf_violations_response_code(violations, 0), "4001700"));
  paraf_violations_free(violations);
}

#define COLLECTION(dated, effective)                                                                                \
  "{\"TransactionID\":\"0000000001\",\"ReferenceNumber\":\"1111111110\",\"RequestType\":\"NB\",\"DebitedAccount\":" \
  "\"1234567890\",\"Amount\":\"100200300.00\",\"Currency\":\"IDR\",\"CreditedAccount\":\"1234567891\","             \
  "\"EffectiveDate\":\"" effective "\",\"TransactionDate\":\"" dated                                                \
  "\",\"Remark1\":\"Testing 1\",\"Remark2\":\"Testing 2\",\"Email\":\"beneficiary@mail.com\"}"

/* The check finds this one fault, or none where that is NULL. */
static bool finds(const paraf_service *service, paraf_str body, const paraf_time *now, const char *pointer) {
  paraf_violations *violations = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_validate(service, PARAF_REQUEST, PARAF_STRICT, body, now, &violations, &error), &error));
  size_t count = paraf_violations_count(violations);
  bool so = pointer == NULL ? count == 0 : count == 1 && is(paraf_violations_pointer(violations, 0), pointer);
  paraf_violations_free(violations);
  return so;
}

static void what_depends_on_the_day(void) {
  paraf_service *service = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_service_new(PARAF_STR("fund-collection"), PARAF_STR("bca-legacy"), &service, &error), &error));
  const paraf_str good = PARAF_STR(COLLECTION("2022-05-01", "2023-05-02"));
  const paraf_str tomorrow = PARAF_STR(COLLECTION("2022-05-02", "2022-05-02"));
  const paraf_str late = PARAF_STR(COLLECTION("2022-05-01", "2023-05-03"));
  /* Midnight in Jakarta. */
  const int64_t midnight = 1651338000;
  const paraf_time today[] = {paraf_time_text(PARAF_STR("2022-05-01T00:00:00+07:00")),
                              paraf_time_epoch_seconds(midnight), paraf_time_epoch_millis(midnight * 1000)};
  for (size_t i = 0; i < sizeof today / sizeof *today; i++) {
    CHECK(finds(service, good, &today[i], NULL));
    CHECK(finds(service, tomorrow, &today[i], "/TransactionDate"));
    CHECK(finds(service, late, &today[i], "/EffectiveDate"));
  }
  const paraf_time before = paraf_time_epoch_seconds(midnight - 1), clock = paraf_time_clock();
  CHECK(finds(service, tomorrow, &before, "/TransactionDate"));
  CHECK(!finds(service, good, &before, NULL));
  CHECK(!finds(service, good, &clock, NULL));
  const paraf_str bodies[] = {good, tomorrow, late};
  for (size_t i = 0; i < 3; i++) CHECK(finds(service, bodies[i], NULL, NULL));
  paraf_service_free(service);
}

/* As a program keeps it: to the end. */
static paraf_service *hold;

static void a_table_of_ones_own(void) {
  paraf_violations *violations = NULL;
  paraf_error *error;
  paraf_str table = PARAF_STR(
      "{\"id\":\"hold-inquiry\",\"code\":\"HI\",\"name\":\"Hold Inquiry\",\"method\":\"POST\",\"path\":\"/v1.0/"
      "hold-inquiry\",\"request\":[{\"field\":\"/accountNo\",\"type\":\"string\",\"length\":10,\"fixed\":true,"
      "\"format\":\"digits\",\"presence\":\"M\"}]}");
  CHECK(succeeds(paraf_service_from_json(table, &hold, &error), &error));
  CHECK(is(paraf_service_id(hold), "hold-inquiry") && is(paraf_service_code(hold), "HI"));
  CHECK(is(paraf_service_profile(hold), "own") && paraf_service_direction(hold) == PARAF_TO_PROVIDER);
  CHECK(finds(hold, PARAF_STR("{\"accountNo\":\"1234567890\"}"), NULL, NULL));
  paraf_str body = PARAF_STR("{\"accountNo\":\"123456789x\"}");
  CHECK(succeeds(paraf_validate(hold, PARAF_REQUEST, PARAF_STRICT, body, NULL, &violations, &error), &error));
  CHECK(paraf_violations_count(violations) == 1);
  CHECK(paraf_violations_rule(violations, 0) == PARAF_RULE_FORMAT);
  CHECK(is(paraf_violations_response_code(violations, 0), "400HI01"));
  paraf_violations_free(violations);
}

static paraf_response_code *response_code(const char *text) {
  paraf_response_code *code = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_response_code_new(paraf_text(text), &code, &error), &error));
  return code;
}

static void a_response_code(void) {
  paraf_response_code *code = response_code("5041700");
  paraf_error *error;
  CHECK(is(paraf_response_code_text(code), "5041700"));
  CHECK(paraf_response_code_http_status(code) == 504);
  CHECK(is(paraf_response_code_service(code), "17") && is(paraf_response_code_case(code), "00"));
  CHECK(paraf_response_code_category(code) == PARAF_CATEGORY_SYSTEM);
  CHECK(paraf_response_code_outcome(code) == PARAF_OUTCOME_UNKNOWN);
  CHECK(paraf_response_code_advice(code) == PARAF_ADVICE_ASK_STATUS);
  CHECK(is(paraf_response_code_status_service(code), "36"));
  CHECK(is(paraf_category_text(paraf_response_code_category(code)), "system"));
  CHECK(is(paraf_outcome_text(paraf_response_code_outcome(code)), "unknown"));
  CHECK(is(paraf_advice_text(paraf_response_code_advice(code)), "ask-status"));
  paraf_response_code_free(code);

  paraf_buffer *message = NULL;
  CHECK(succeeds(paraf_response_code_build(400, PARAF_STR("17"), PARAF_STR("01"), &code, &error), &error));
  CHECK(is(paraf_response_code_text(code), "4001701"));
  CHECK(succeeds(paraf_response_code_message(code, PARAF_STR("amount.value"), PARAF_STR("snap"), &message, &error), &error));
  CHECK(is(paraf_buffer_bytes(message), "Invalid Field Format [amount.value]"));
  paraf_buffer_free(message);
  CHECK(succeeds(paraf_response_code_message(code, paraf_text(NULL), PARAF_STR("snap"), &message, &error), &error));
  CHECK(is(paraf_buffer_bytes(message), "Invalid Field Format"));
  paraf_buffer_free(message);
  paraf_response_code_free(code);

  /* A code that is a provider's own. */
  code = response_code("299US99");
  CHECK(is(paraf_response_code_service(code), "US"));
  CHECK(paraf_response_code_category(code) == PARAF_CATEGORY_UNLISTED);
  CHECK(paraf_response_code_status_service(code).data == NULL);
  message = UNTOUCHED(paraf_buffer);
  CHECK(succeeds(paraf_response_code_message(code, PARAF_STR("x"), bca(), &message, &error), &error));
  CHECK(message == NULL);
  paraf_response_code_free(code);

  /* BCA's list for the balance inquiry has two cases the other way round. */
  code = response_code("4001101");
  CHECK(succeeds(paraf_response_code_message(code, PARAF_STR("x"), bca(), &message, &error), &error));
  CHECK(is(paraf_buffer_bytes(message), "Invalid Mandatory Field [x]"));
  paraf_buffer_free(message);
  paraf_response_code_free(code);

  code = response_code("5040700");
  CHECK(paraf_response_code_advice(code) == PARAF_ADVICE_ASK_PROVIDER);
  CHECK(is(paraf_advice_text(PARAF_ADVICE_ASK_PROVIDER), "ask-provider"));
  paraf_response_code_free(code);

  paraf_response_code *meant = NULL;
  code = response_code("4013200");
  CHECK(succeeds(paraf_response_code_as_meant(code, PARAF_STR("Invalid token (B2B)"), bca(), &meant, &error), &error));
  paraf_response_code_free(code);
  CHECK(is(paraf_response_code_text(meant), "4013201"));
  CHECK(paraf_response_code_advice(meant) == PARAF_ADVICE_REFRESH_TOKEN);
  paraf_response_code_free(meant);

  /* At BCA this success says inside whether anybody paid, and no service can be asked. */
  paraf_response_code *of_bca = NULL;
  code = response_code("2006000");
  CHECK(paraf_response_code_outcome(code) == PARAF_OUTCOME_DONE);
  CHECK(succeeds(paraf_response_code_for(code, bca(), &of_bca, &error), &error));
  paraf_response_code_free(code);
  CHECK(is(paraf_response_code_text(of_bca), "2006000"));
  CHECK(paraf_response_code_outcome(of_bca) == PARAF_OUTCOME_UNKNOWN);
  CHECK(paraf_response_code_advice(of_bca) == PARAF_ADVICE_ASK_PROVIDER);
  CHECK(paraf_response_code_status_service(of_bca).data == NULL);
  paraf_response_code_free(of_bca);
}

/* The codes of BCA's services before SNAP. */
static void an_esb_code(void) {
  paraf_esb_code *code = NULL;
  paraf_buffer *message = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_esb_code_new(PARAF_STR("ESB-99-009"), &code, &error), &error));
  CHECK(is(paraf_esb_code_text(code), "ESB-99-009") && paraf_esb_code_http_status(code) == 400);
  CHECK(succeeds(paraf_esb_code_message(code, PARAF_ENGLISH, PARAF_STR("Amount"), &message, &error), &error));
  CHECK(is(paraf_buffer_bytes(message), "Missing mandatory field Amount"));
  paraf_buffer_free(message);
  CHECK(succeeds(paraf_esb_code_message(code, PARAF_INDONESIAN, PARAF_STR("Amount"), &message, &error), &error));
  CHECK(contains(paraf_buffer_bytes(message), "Amount") &&
        !is(paraf_buffer_bytes(message), "Missing mandatory field Amount"));
  paraf_buffer_free(message);
  paraf_esb_code_free(code);

  CHECK(succeeds(paraf_esb_code_new(PARAF_STR("ESB-14-023"), &code, &error), &error));
  CHECK(paraf_esb_code_outcome(code) == PARAF_OUTCOME_UNKNOWN);
  CHECK(paraf_esb_code_advice(code) == PARAF_ADVICE_ASK_STATUS);
  paraf_esb_code_free(code);
  /* One that BCA does not list. */
  CHECK(succeeds(paraf_esb_code_new(PARAF_STR("ESB-00-000"), &code, &error), &error));
  CHECK(paraf_esb_code_http_status(code) == 0);
  message = UNTOUCHED(paraf_buffer);
  CHECK(succeeds(paraf_esb_code_message(code, PARAF_ENGLISH, PARAF_STR("x"), &message, &error), &error));
  CHECK(message == NULL);
  paraf_esb_code_free(code);
}

static paraf_amount *amount(const char *value, const char *currency) {
  paraf_amount *amount = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_amount_new(paraf_text(value), paraf_text(currency), &amount, &error), &error));
  return amount;
}

static void amounts(void) {
  paraf_amount *much = amount("10000.00", "IDR"), *little = amount("0.10", "IDR"), *dollar = amount("1.00", "USD");
  paraf_amount *result = NULL;
  paraf_error *error;
  int32_t order = 0;
  CHECK(succeeds(paraf_amount_add(much, little, &result, &error), &error));
  CHECK(is(paraf_amount_value(result), "10000.10") && is(paraf_amount_currency(result), "IDR"));
  CHECK(paraf_amount_hundredths(result) == 1000010);
  CHECK(succeeds(paraf_amount_compare(result, much, &order, &error), &error) && order == 1);
  CHECK(succeeds(paraf_amount_compare(much, result, &order, &error), &error) && order == -1);
  CHECK(succeeds(paraf_amount_compare(much, much, &order, &error), &error) && order == 0);
  paraf_amount_free(result);
  CHECK(succeeds(paraf_amount_subtract(little, much, &result, &error), &error));
  CHECK(is(paraf_amount_value(result), "-9999.90"));
  paraf_amount_free(result);
  CHECK(succeeds(paraf_amount_new_lenient(PARAF_STR("07.5"), PARAF_STR("IDR"), &result, &error), &error));
  CHECK(is(paraf_amount_value(result), "7.50"));
  paraf_amount_free(result);
  CHECK(succeeds(paraf_amount_from_hundredths(-1, PARAF_STR("IDR"), &result, &error), &error));
  CHECK(is(paraf_amount_value(result), "-0.01"));
  paraf_amount_free(result);

  CHECK(succeeds(paraf_amount_multiply(much, -3, &result, &error), &error));
  CHECK(is(paraf_amount_value(result), "-30000.00"));
  paraf_amount_free(result);
  CHECK(succeeds(paraf_amount_fraction(little, 1, 4, PARAF_STR("half-up"), &result, &error), &error));
  CHECK(is(paraf_amount_value(result), "0.03"));
  paraf_amount_free(result);
  CHECK(fails(paraf_amount_multiply(much, INT64_MAX, &result, &error), &error, PARAF_INVALID_ARGUMENT));
  CHECK(fails(paraf_amount_fraction(much, 1, 0, PARAF_STR("up"), &result, &error), &error, PARAF_INVALID_ARGUMENT));
  CHECK(fails(paraf_amount_fraction(much, 1, 2, PARAF_STR("nearest"), &result, &error), &error, PARAF_INVALID_ARGUMENT));

  CHECK(fails(paraf_amount_add(much, dollar, &result, &error), &error, PARAF_INVALID_ARGUMENT));
  CHECK(fails(paraf_amount_subtract(much, dollar, &result, &error), &error, PARAF_INVALID_ARGUMENT));
  CHECK(fails(paraf_amount_compare(much, dollar, &order, &error), &error, PARAF_INVALID_ARGUMENT));
  paraf_amount *most = amount("9999999999999999.99", "IDR");
  CHECK(fails(paraf_amount_add(most, little, &result, &error), &error, PARAF_INVALID_ARGUMENT));
  paraf_amount_free(most);
  paraf_amount_free(much);
  paraf_amount_free(little);
  paraf_amount_free(dollar);
}

static void virtual_account_numbers(void) {
  paraf_virtual_account_number *number = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_virtual_account_number_new(PARAF_STR("12345"), PARAF_STR("123456789012345678"), &number, &error),
                 &error));
  CHECK(is(paraf_virtual_account_number_text(number), "   12345123456789012345678"));
  CHECK(is(paraf_virtual_account_number_partner_service_id(number), "   12345"));
  CHECK(is(paraf_virtual_account_number_customer_no(number), "123456789012345678"));
  paraf_virtual_account_number_free(number);
  CHECK(succeeds(paraf_virtual_account_number_split(PARAF_STR("   12345678"), &number, &error), &error));
  CHECK(is(paraf_virtual_account_number_customer_no(number), "678"));
  paraf_virtual_account_number_free(number);
  CHECK(succeeds(
      paraf_virtual_account_number_split_after(PARAF_STR("   12345"), PARAF_STR("12345678"), &number, &error), &error));
  CHECK(is(paraf_virtual_account_number_text(number), "   12345678"));
  paraf_virtual_account_number_free(number);
}

static paraf_delivery *delivery(const char *service_id, const char *body) {
  paraf_service *service = NULL;
  paraf_delivery *made = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_service_new(paraf_text(service_id), bca(), &service, &error), &error));
  CHECK(succeeds(paraf_delivery_new(service, paraf_text(body), PARAF_STR("bank"), PARAF_STR("call 1"), &made, &error),
                 &error));
  paraf_service_free(service);
  return made;
}

/* Whether the next step is this one, with this code and status; frees it. */
static bool decides(const paraf_delivery *made, const paraf_known_delivery *known, paraf_step step, const char *code,
                    const char *status) {
  paraf_next_step *next = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_decide_payment(made, known, &next, &error), &error));
  paraf_str found_code = paraf_next_step_response_code(next), found_status = paraf_next_step_status(next);
  bool so = paraf_next_step_step(next) == step && (code == NULL ? found_code.data == NULL : is(found_code, code)) &&
            (status == NULL ? found_status.data == NULL : is(found_status, status));
  paraf_next_step_free(next);
  return so;
}

static void payments(void) {
  static const char ANSWER[] = "{\"responseCode\":\"2002500\",\"virtualAccountData\":{\"paymentFlagStatus\":\"00\"}}";
  paraf_delivery *first = delivery("25", "{\"paymentRequestId\":\"A\"}");
  CHECK(is(paraf_delivery_key(first), "bank:25::A") && is(paraf_delivery_call_key(first), "call 1"));
  CHECK(!paraf_delivery_is_advice(first));
  CHECK(decides(first, NULL, PARAF_STEP_BOOK, NULL, NULL));
  paraf_known_delivery known = paraf_known_delivery_init();
  known.call = PARAF_STR("another");
  CHECK(decides(first, &known, PARAF_STEP_CONFLICT, "4092500", "01"));

  paraf_next_step *claim = NULL;
  paraf_buffer *done = NULL;
  paraf_error *error;
  known = paraf_known_delivery_init();
  known.now = paraf_time_epoch_seconds(1000);
  CHECK(succeeds(paraf_decide_payment(first, &known, &claim, &error), &error));
  CHECK(contains(paraf_next_step_record(claim), "\"lease_ends\":1060") && paraf_next_step_answer(claim).data == NULL);
  known.record = paraf_next_step_record(claim);
  known.call = paraf_delivery_key(first);
  known.now = paraf_time_epoch_seconds(1059);
  CHECK(decides(first, &known, PARAF_STEP_BUSY, NULL, NULL));
  known.now = paraf_time_epoch_millis(1060000);
  CHECK(decides(first, &known, PARAF_STEP_INTERRUPTED, NULL, NULL));
  CHECK(succeeds(paraf_finish_payment(first, paraf_next_step_record(claim), paraf_text(ANSWER), &done, &error), &error));
  paraf_next_step_free(claim);

  known.record = paraf_buffer_bytes(done);
  CHECK(decides(first, &known, PARAF_STEP_REPEAT, "4042518", "00"));
  known.first_answer_again = 1;
  CHECK(decides(first, &known, PARAF_STEP_FIRST_ANSWER, "2002500", "00"));
  known.first_answer_again = 0;
  known.call = paraf_text(NULL);
  paraf_delivery *advice = delivery("25", "{\"paymentRequestId\":\"A\",\"flagAdvise\":\"Y\"}");
  CHECK(paraf_delivery_is_advice(advice));
  paraf_next_step *again = NULL;
  CHECK(succeeds(paraf_decide_payment(advice, &known, &again, &error), &error));
  CHECK(paraf_next_step_step(again) == PARAF_STEP_FIRST_ANSWER && is(paraf_next_step_answer(again), ANSWER));
  paraf_next_step_free(again);
  paraf_delivery_free(advice);

  paraf_delivery *other =
      delivery("25", "{\"paymentRequestId\":\"A\",\"paidAmount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}}");
  CHECK(succeeds(paraf_decide_payment(other, &known, &again, &error), &error));
  CHECK(paraf_next_step_step(again) == PARAF_STEP_MISMATCH && paraf_next_step_differs_count(again) == 1);
  CHECK(is(paraf_next_step_differs(again, 0), "/paidAmount") && paraf_next_step_differs(again, 1).data == NULL);
  paraf_next_step_free(again);
  paraf_delivery_free(other);
  paraf_buffer_free(done);
  paraf_delivery_free(first);

  paraf_delivery *broken = delivery("25", "{"), *nobody = delivery("52", "{}");
  CHECK(paraf_delivery_key(broken).data == NULL);
  CHECK(decides(broken, NULL, PARAF_STEP_REFUSE, "4002500", "01"));
  CHECK(decides(nobody, NULL, PARAF_STEP_PERSON, NULL, NULL));
  paraf_delivery_free(broken);
  paraf_delivery_free(nobody);
  CHECK(is(paraf_step_text(PARAF_STEP_FIRST_ANSWER), "first-answer"));
}

static void inquiries(void) {
  paraf_delivery *inquiry = delivery("24", "{\"inquiryRequestId\":\"A\"}"), *payment = delivery("25", "{}");
  paraf_next_step *next = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_decide_inquiry(inquiry, paraf_text(NULL), &next, &error), &error));
  CHECK(paraf_next_step_step(next) == PARAF_STEP_ANSWER && paraf_next_step_response_code(next).data == NULL);
  paraf_next_step_free(next);
  CHECK(succeeds(paraf_decide_inquiry(inquiry, paraf_delivery_key(inquiry), &next, &error), &error));
  CHECK(paraf_next_step_step(next) == PARAF_STEP_CONFLICT && is(paraf_next_step_response_code(next), "4092400"));
  CHECK(is(paraf_next_step_status(next), "01"));
  paraf_next_step_free(next);
  CHECK(paraf_decide_inquiry(payment, paraf_text(NULL), &next, NULL) == PARAF_INVALID_ARGUMENT);
  paraf_delivery_free(payment);
  paraf_delivery_free(inquiry);
}

static void built_answers(void) {
  paraf_service *service = NULL;
  paraf_built_answer *answer = NULL;
  paraf_violations *violations = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_service_new(PARAF_STR("24"), bca(), &service, &error), &error));
  paraf_answer_options options = paraf_answer_options_init();
  options.request = PARAF_STR("{\"partnerServiceId\":\"   12345\",\"customerNo\":\"1\",\"inquiryRequestId\":\"A\"}");
  options.detail = PARAF_STR("/customerNo");
  CHECK(succeeds(paraf_build_answer(service, PARAF_STR("40001"), &options, &answer, &error), &error));
  CHECK(paraf_built_answer_http_status(answer) == 400 && is(paraf_built_answer_response_code(answer), "4002401"));
  CHECK(contains(paraf_built_answer_body(answer), "Invalid Field Format [customerNo]"));
  CHECK(contains(paraf_built_answer_body(answer), "\"inquiryStatus\":\"01\""));
  CHECK(contains(paraf_built_answer_body(answer), "\"inquiryRequestId\":\"A\""));
  CHECK(succeeds(paraf_check_answer(service, options.request, paraf_built_answer_body(answer), &violations, &error), &error));
  CHECK(paraf_violations_count(violations) == 0);
  paraf_violations_free(violations);
  paraf_built_answer_free(answer);
  CHECK(succeeds(paraf_build_answer(service, PARAF_STR("4012401"), NULL, &answer, &error), &error));
  CHECK(is(paraf_built_answer_body(answer), "{\"responseCode\":\"4012401\",\"responseMessage\":\"Invalid Token (B2B)\"}"));
  paraf_built_answer_free(answer);
  paraf_str other = PARAF_STR("{\"virtualAccountData\":{\"inquiryRequestId\":\"B\"}}");
  CHECK(succeeds(paraf_check_answer(service, options.request, other, &violations, &error), &error));
  CHECK(paraf_violations_count(violations) == 1 && paraf_violations_rule(violations, 0) == PARAF_RULE_ECHO);
  CHECK(is(paraf_violations_pointer(violations, 0), "/virtualAccountData/inquiryRequestId"));
  paraf_violations_free(violations);
  options.status = PARAF_STR("03");
  CHECK(paraf_build_answer(service, PARAF_STR("40001"), &options, &answer, NULL) == PARAF_INVALID_ARGUMENT);
  paraf_service_free(service);
}

static void received_responses(void) {
  static const char REFUSED[] = "{\"responseCode\":\"4031714\",\"responseMessage\":\"Insufficient Funds\"}";
  paraf_service *transfer = NULL, *binding = NULL;
  paraf_received_response *response = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_service_new(PARAF_STR("17"), bca(), &transfer, &error), &error));
  CHECK(succeeds(paraf_service_new(PARAF_STR("07"), bca(), &binding, &error), &error));
  CHECK(succeeds(paraf_read_response(transfer, 403, paraf_text(REFUSED), &response, &error), &error));
  CHECK(is(paraf_received_response_code(response), "4031714"));
  CHECK(is(paraf_received_response_message(response), "Insufficient Funds"));
  CHECK(paraf_received_response_outcome(response) == PARAF_OUTCOME_FAILED);
  CHECK(paraf_received_response_advice(response) == PARAF_ADVICE_STOP);
  paraf_received_response_free(response);

  static const uint16_t STATUSES[] = {0, 200, 403, 404, 408, 500};
  for (size_t i = 0; i < sizeof STATUSES / sizeof *STATUSES; i++) {
    CHECK(succeeds(paraf_read_response(transfer, STATUSES[i], PARAF_STR("<html>"), &response, &error), &error));
    CHECK(paraf_received_response_outcome(response) == PARAF_OUTCOME_UNKNOWN);
    CHECK(paraf_received_response_advice(response) == PARAF_ADVICE_ASK_STATUS);
    CHECK(is(paraf_received_response_status_service(response), "36"));
    CHECK(paraf_received_response_code(response).data == NULL);
    paraf_received_response_free(response);
    CHECK(succeeds(paraf_read_response(binding, STATUSES[i], paraf_text(NULL), &response, &error), &error));
    CHECK(paraf_received_response_advice(response) == PARAF_ADVICE_ASK_PROVIDER);
    CHECK(paraf_received_response_status_service(response).data == NULL);
    paraf_received_response_free(response);
  }
  paraf_service_free(transfer);
  paraf_service_free(binding);
}

static void statement_windows(void) {
  paraf_statement_windows *windows = NULL, *halves = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_statement_windows_new(PARAF_STR("2022-01-01"), PARAF_STR("2022-02-01"), &windows, &error),
                 &error));
  CHECK(paraf_statement_windows_count(windows) == 2);
  CHECK(is(paraf_statement_windows_from(windows, 0), "2022-01-01T00:00:00+07:00"));
  CHECK(is(paraf_statement_windows_to(windows, 0), "2022-01-31T00:00:00+07:00"));
  CHECK(is(paraf_statement_windows_from(windows, 1), "2022-02-01T00:00:00+07:00"));
  CHECK(paraf_statement_windows_from(windows, 2).data == NULL);
  CHECK(succeeds(paraf_statement_windows_halves(windows, 0, &halves, &error), &error));
  CHECK(paraf_statement_windows_count(halves) == 2);
  CHECK(is(paraf_statement_windows_to(halves, 0), "2022-01-16T00:00:00+07:00"));
  CHECK(is(paraf_statement_windows_from(halves, 1), "2022-01-17T00:00:00+07:00"));
  paraf_statement_windows_free(halves);
  /* One day has no halves. */
  CHECK(succeeds(paraf_statement_windows_halves(windows, 1, &halves, &error), &error));
  CHECK(paraf_statement_windows_count(halves) == 0);
  paraf_statement_windows_free(halves);
  paraf_statement_windows_free(windows);
}

static int are_digits(paraf_str text) {
  for (size_t i = 0; i < text.len; i++) {
    if (text.data[i] < '0' || text.data[i] > '9') return 0;
  }
  return text.len > 0;
}

static void numbers_of_the_callers(void) {
  paraf_error *error = NULL;
  paraf_service *transfer = NULL;
  paraf_buffer *digits = NULL;
  paraf_violations *violations = NULL;
  CHECK(succeeds(paraf_service_new(PARAF_STR("17"), bca(), &transfer, &error), &error));
  CHECK(succeeds(paraf_new_external_id(transfer, bca(), (paraf_str){NULL, 0}, &digits, &error), &error));
  CHECK(paraf_buffer_bytes(digits).len == 32 && are_digits(paraf_buffer_bytes(digits)));
  paraf_buffer_free(digits);
  CHECK(succeeds(paraf_new_partner_reference_no(transfer, &digits, &error), &error));
  CHECK(paraf_buffer_bytes(digits).len == 22 && are_digits(paraf_buffer_bytes(digits)));
  paraf_buffer_free(digits);

  paraf_str inquiry = PARAF_STR("{\"partnerReferenceNo\":\"1\"}"), other = PARAF_STR("{\"partnerReferenceNo\":\"2\"}");
  CHECK(succeeds(paraf_validate_reference(transfer, inquiry, inquiry, &violations, &error), &error));
  CHECK(paraf_violations_count(violations) == 0);
  paraf_violations_free(violations);
  CHECK(succeeds(paraf_validate_reference(transfer, inquiry, other, &violations, &error), &error));
  CHECK(paraf_violations_count(violations) == 1 && paraf_violations_rule(violations, 0) == PARAF_RULE_REFERENCE);
  CHECK(is(paraf_violations_pointer(violations, 0), "/partnerReferenceNo"));
  paraf_violations_free(violations);
  paraf_service_free(transfer);
}

int main(void) {
  a_service();
  a_service_by_its_method_and_path();
  all_services();
  a_good_message();
  everything_that_is_wrong();
  what_depends_on_the_day();
  a_table_of_ones_own();
  a_response_code();
  an_esb_code();
  amounts();
  virtual_account_numbers();
  payments();
  inquiries();
  built_answers();
  received_responses();
  statement_windows();
  numbers_of_the_callers();
  return finish("messages");
}
