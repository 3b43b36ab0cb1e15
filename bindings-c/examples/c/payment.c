/* A payment of a virtual account, once: verify, claim, decide, book, answer, finish.
 *
 * The bank sends a payment again when it did not see your answer, and what you answer then decides what becomes of the
 * money. BCA takes a refusal (409, 500) for a failed payment and pays the customer back, though you booked it; it takes no
 * SNAP answer at all for a time-out, and asks again. So where anything goes wrong, there is no SNAP answer.
 *
 * The bank's side is at the end: a second, a changed and an interrupted delivery.
 */
#include <paraf.h>
#include <pthread.h>
#include <stdio.h>

/* What a database does for you, for one process and until it ends. Take a database: what forgets a payment books it
 * twice. `payments` is kept for ever: no payment gets into it twice. */
enum { ROWS = 32, KEY_SIZE = 256, VALUE_SIZE = 4096 };
typedef struct {
  char keys[ROWS][KEY_SIZE], values[ROWS][VALUE_SIZE];
  size_t count;
} table;
typedef struct {
  table deliveries, calls, messages, payments, bills, paid;
} tables;
static tables store;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

/* What the server sends back. Status 503 without a body is no SNAP answer: a time-out to the bank, which asks again. */
typedef struct {
  unsigned status;
  char body[VALUE_SIZE];
} answer;
static const answer no_answer = {503, ""};

/* Your own part: books the payment, and gives the code of the verdict; NULL for a failure, which is none. */
typedef const char *booking(tables *changed, paraf_str key, paraf_str payment);

static bool is(paraf_str text, const char *other) {
  return text.data != NULL && text.len == strlen(other) && memcmp(text.data, other, text.len) == 0;
}

static paraf_str get(const table *from, paraf_str key) {
  for (size_t i = 0; key.data != NULL && i < from->count; i++)
    if (is(key, from->keys[i])) return paraf_text(from->values[i]);
  return paraf_text(NULL);
}

static bool put(table *to, paraf_str key, paraf_str value) {
  size_t i = 0;
  while (i < to->count && !is(key, to->keys[i])) i++;
  if (key.data == NULL || key.len >= KEY_SIZE || value.len >= VALUE_SIZE || i == ROWS) return false;
  snprintf(to->keys[i], KEY_SIZE, "%.*s", PARAF_ARG(key));
  snprintf(to->values[i], VALUE_SIZE, "%.*s", PARAF_ARG(value));
  if (i == to->count) to->count++;
  return true;
}

/* Behind the value that begins here, in JSON that paraf has read and minified. */
static size_t behind(paraf_str json, size_t at) {
  size_t depth = 0;
  bool in_text = false;
  for (; at < json.len; at++) {
    char c = json.data[at];
    if (in_text) {
      if (c == '\\') at++;
      in_text = c != '"';
    } else if (depth == 0 && (c == ',' || c == ':' || c == '}' || c == ']')) {
      return at;
    } else {
      in_text = c == '"';
      if (c == '{' || c == '[') depth++;
      if (c == '}' || c == ']') depth--;
    }
  }
  return json.len;
}

/* A member as it is spelled, so that no number loses a digit; not given where it is absent, null or "". */
static paraf_str member(paraf_str object, const char *name) {
  for (size_t at = 1; at + 1 < object.len;) {
    size_t colon = behind(object, at), end = behind(object, colon + 1);
    paraf_str key = {object.data + at, colon - at}, value = {object.data + colon + 1, end - colon - 1};
    if (key.len == strlen(name) + 2 && memcmp(key.data + 1, name, key.len - 2) == 0)
      return is(value, "null") || is(value, "\"\"") ? paraf_text(NULL) : value;
    at = end + 1;
  }
  return paraf_text(NULL);
}

static paraf_str unquoted(paraf_str text) {
  if (text.len < 2 || text.data[0] != '"') return text;
  return paraf_bytes(text.data + 1, text.len - 2);
}

/* An amount of the payment in its exact form; NULL where it is none. */
static paraf_amount *money(paraf_str payment, const char *name) {
  paraf_str object = member(payment, name);
  paraf_amount *amount = NULL;
  paraf_str value = unquoted(member(object, "value")), currency = unquoted(member(object, "currency"));
  return paraf_amount_new_lenient(value, currency, &amount, NULL) == PARAF_OK ? amount : NULL;
}

/* In the same transaction as the claim. */
static const char *book(tables *changed, paraf_str key, paraf_str payment) {
  if (get(&changed->payments, key).data != NULL) return "2002500"; /* booked already: by hand, say */
  paraf_str account = unquoted(member(payment, "virtualAccountNo"));
  paraf_str bill = get(&changed->bills, account);
  if (bill.data == NULL) return "4042512";
  paraf_amount *amount = money(payment, "paidAmount");
  if (amount == NULL) return NULL;
  bool is_right = is(paraf_amount_value(amount), bill.data) && is(paraf_amount_currency(amount), "IDR");
  paraf_amount_free(amount);
  if (!is_right) return "4042513";
  if (get(&changed->paid, account).data != NULL) return "4042514";
  return put(&changed->paid, account, key) && put(&changed->payments, key, bill) ? "2002500" : NULL;
}

/* Whether a message keeps to its table, and the code of what does not. */
static bool is_sound(const paraf_service *service, paraf_str body, char code[8]) {
  paraf_violations *violations = NULL;
  if (paraf_validate(service, PARAF_REQUEST, PARAF_LENIENT, body, NULL, &violations, NULL) != PARAF_OK) return false;
  snprintf(code, 8, "%.*s", PARAF_ARG(paraf_violations_response_code(violations, 0)));
  bool sound = paraf_violations_count(violations) == 0;
  paraf_violations_free(violations);
  return sound;
}

/* What the bank reads: by its list and its table, and checked before it leaves. */
static bool say(const paraf_service *service, paraf_str code, paraf_str status, paraf_str body, answer *out) {
  paraf_answer_options options = paraf_answer_options_init();
  options.request = body;
  options.status = status;
  paraf_built_answer *built = NULL;
  paraf_error *error = NULL;
  if (paraf_build_answer(service, code, &options, &built, &error) != PARAF_OK)
    fprintf(stderr, "an answer that must not leave: %.*s\n", PARAF_ARG(paraf_error_message(error)));
  paraf_str text = paraf_built_answer_body(built);
  bool fits = text.data != NULL && text.len < VALUE_SIZE;
  out->status = paraf_built_answer_http_status(built);
  if (fits) snprintf(out->body, VALUE_SIZE, "%.*s", PARAF_ARG(text));
  paraf_built_answer_free(built);
  paraf_error_free(error);
  return fits;
}

/* Claims, books, answers and finishes, or answers what is known. */
static bool follow(tables *changed, const paraf_service *service, const paraf_verified *verified,
                   const paraf_delivery *delivery, const paraf_next_step *next, booking *books, answer *out) {
  paraf_str body = paraf_verified_body(verified), key = paraf_delivery_key(delivery);
  paraf_str call = paraf_delivery_call_key(delivery), replay = paraf_verified_replay_key(verified);
  paraf_str first = paraf_next_step_answer(next), record = paraf_next_step_record(next);
  char code[8] = "";
  snprintf(code, sizeof code, "%.*s", PARAF_ARG(paraf_next_step_response_code(next)));
  switch (paraf_next_step_step(next)) {
    case PARAF_STEP_CONFLICT:
    case PARAF_STEP_REPEAT:
    case PARAF_STEP_REFUSE:
      return say(service, paraf_text(code), paraf_next_step_status(next), body, out);
    case PARAF_STEP_BOOK:
    case PARAF_STEP_INTERRUPTED:
    case PARAF_STEP_FIRST_ANSWER:
      break;
    default:
      fprintf(stderr, "%.*s: %.*s, other than before: %.*s\n", PARAF_ARG(paraf_step_text(paraf_next_step_step(next))),
              PARAF_ARG(key), PARAF_ARG(paraf_next_step_differs(next, 0)));
      return false;
  }
  /* The same message under another X-EXTERNAL-ID, which is not signed, claims nothing. */
  if (get(&changed->messages, replay).data == NULL) {
    if (!put(&changed->messages, replay, call)) return false;
    if (get(&changed->calls, call).data == NULL && !put(&changed->calls, call, key)) return false;
  }
  if (first.data != NULL) {
    if (first.len >= VALUE_SIZE) return false;
    out->status = (unsigned)((code[0] - '0') * 100 + (code[1] - '0') * 10 + (code[2] - '0'));
    snprintf(out->body, VALUE_SIZE, "%.*s", PARAF_ARG(first));
    return true;
  }
  if (!put(&changed->deliveries, key, record)) return false; /* the claim */
  const char *verdict = code;
  if (is_sound(service, body, code)) verdict = books(changed, key, body);
  if (verdict == NULL || !say(service, paraf_text(verdict), paraf_text(NULL), body, out)) return false;
  paraf_buffer *finished = NULL;
  bool done = paraf_finish_payment(delivery, record, paraf_text(out->body), &finished, NULL) == PARAF_OK &&
              put(&changed->deliveries, key, paraf_buffer_bytes(finished));
  paraf_buffer_free(finished);
  return done;
}

static bool pay(tables *changed, const paraf_verified *verified, booking *books, answer *out) {
  paraf_service *service = NULL;
  paraf_delivery *delivery = NULL;
  paraf_next_step *next = NULL;
  bool done = is(paraf_verified_service(verified), "25") &&
              paraf_service_new(PARAF_STR("25"), PARAF_STR("bca"), &service, NULL) == PARAF_OK &&
              paraf_delivery_new(service, paraf_verified_body(verified), PARAF_STR("bca"),
                                 paraf_verified_conflict_key(verified), &delivery, NULL) == PARAF_OK;
  if (done) {
    /* The payment's own ID first, then the call: partner, service, X-EXTERNAL-ID and day. */
    paraf_known_delivery known = paraf_known_delivery_init();
    known.record = get(&changed->deliveries, paraf_delivery_key(delivery));
    known.call = get(&changed->calls, paraf_delivery_call_key(delivery));
    done = paraf_decide_payment(delivery, &known, &next, NULL) == PARAF_OK &&
           follow(changed, service, verified, delivery, next, books, out);
  }
  paraf_next_step_free(next);
  paraf_delivery_free(delivery);
  paraf_service_free(service);
  return done;
}

static answer handle(const paraf_verifier *verifier, const paraf_incoming_request *request, booking *books) {
  static tables changed;
  answer out = no_answer;
  paraf_verified *verified = NULL;
  paraf_error *error = NULL;
  if (paraf_verifier_verify(verifier, request, &verified, &error) == PARAF_OK) {
    pthread_mutex_lock(&one_at_a_time);
    changed = store;
    if (pay(&changed, verified, books, &out))
      store = changed; /* COMMIT, before anything is answered */
    else
      out = no_answer; /* ROLLBACK: the store, your own code, an answer with a fault are no verdict on the payment */
    pthread_mutex_unlock(&one_at_a_time);
  } else if (paraf_error_http_status(error) != 0) {
    out.status = paraf_error_http_status(error);
    snprintf(out.body, VALUE_SIZE, "%.*s", PARAF_ARG(paraf_error_response_body(error)));
  }
  paraf_verified_free(verified);
  paraf_error_free(error);
  return out;
}

/* The bank's side. */

#define SECRET "the secret that you issued to the bank"
#define ACCOUNT "   123450001"

static const char *broken(tables *changed, paraf_str key, paraf_str payment) {
  return book(changed, key, payment) == NULL ? "2002500" : NULL; /* a failure behind the booking */
}

static const char *no_verdict(tables *changed, paraf_str key, paraf_str payment) {
  return book(changed, key, payment) == NULL ? NULL : "5002500";
}

/* Sends a payment, and says whether this came back: code and status, or "" for no SNAP answer. */
static bool sends(booking *books, const char *external_id, const char *id, const char *amount, const char *expected) {
  enum { MOST_HEADERS = 32 };
  char body[1024];
  snprintf(body, sizeof body,
           "{\"partnerServiceId\":\"   12345\",\"customerNo\":\"0001\",\"virtualAccountNo\":\"" ACCOUNT "\","
           "\"virtualAccountName\":\"Budi \\\"B\\\" {}\",\"paymentRequestId\":\"%s\",\"channelCode\":6011,"
           "\"trxDateTime\":\"2022-04-21T17:34:50+07:00\",\"referenceNo\":1,"
           "\"paidAmount\":{\"value\":%s,\"currency\":\"IDR\"},\"totalAmount\":{\"value\":%s,\"currency\":\"IDR\"},"
           "\"billDetails\":[{},{\"billNo\":\"1\",\"billReferenceNo\":\"7\"},{\"billNo\":\"2\"}]}",
           id, amount, amount);
  paraf_credential credential = paraf_credential_init();
  credential.client_secret = PARAF_STR(SECRET);
  credential.partner_id = PARAF_STR("12345");
  credential.channel_id = PARAF_STR("95231");
  paraf_signer *signer = NULL;
  paraf_signed_request *sent = NULL;
  paraf_request request = paraf_request_init();
  request.method = PARAF_STR("POST");
  request.url = PARAF_STR("/openapi/v1.0/transfer-va/payment");
  request.body = paraf_text(body);
  request.access_token = PARAF_STR("an-access-token");
  request.external_id = paraf_text(external_id);
  if (paraf_signer_new(PARAF_STR("bca"), &credential, &signer, NULL) != PARAF_OK ||
      paraf_signer_sign(signer, &request, &sent, NULL) != PARAF_OK)
    return false;
  paraf_signer_free(signer);

  const paraf_str secret = PARAF_STR(SECRET), partner = PARAF_STR("12345");
  paraf_verifier_options options = paraf_verifier_options_init();
  options.client_secrets = &secret;
  options.client_secret_count = 1;
  options.partner_ids = &partner;
  options.partner_id_count = 1;
  paraf_verifier *verifier = NULL;
  if (paraf_verifier_new(PARAF_STR("bca"), &options, &verifier, NULL) != PARAF_OK) return false;
  paraf_header headers[MOST_HEADERS];
  paraf_incoming_request incoming = paraf_incoming_request_init();
  incoming.method = paraf_signed_request_method(sent);
  incoming.url = paraf_signed_request_url(sent);
  incoming.headers = headers;
  incoming.header_count = paraf_signed_request_header_count(sent);
  incoming.body = paraf_signed_request_body(sent);
  for (size_t i = 0; i < incoming.header_count && i < MOST_HEADERS; i++) {
    headers[i].name = paraf_signed_request_header_name(sent, i);
    headers[i].value = paraf_signed_request_header_value(sent, i);
  }
  answer out = handle(verifier, &incoming, books);
  paraf_verifier_free(verifier);
  paraf_signed_request_free(sent);

  char said[16] = "";
  paraf_str data = member(paraf_text(out.body), "virtualAccountData");
  paraf_str code = unquoted(member(paraf_text(out.body), "responseCode"));
  if (out.body[0] != '\0')
    snprintf(said, sizeof said, "%.*s %.*s", PARAF_ARG(code), PARAF_ARG(unquoted(member(data, "paymentFlagStatus"))));
  printf("%-4s %-3s %-11s %u %s\n", external_id, id, amount, out.status, said[0] == '\0' ? "no SNAP answer" : said);
  return strcmp(said, expected) == 0;
}

int main(void) {
  bool right = put(&store.bills, PARAF_STR(ACCOUNT), PARAF_STR("10000.00"));
  /* Interrupted: nothing is left of it. */
  right &= sends(broken, "1", "A", "\"10000.00\"", "") && sends(no_verdict, "1", "A", "\"10000.00\"", "");
  right &= store.payments.count == 0 && store.paid.count == 0 && store.deliveries.count == 0 && store.calls.count == 0;
  /* A second delivery: by the same call, and by another. */
  right &= sends(book, "1", "A", "\"10000.00\"", "2002500 00");
  right &= sends(book, "1", "A", "\"10000.00\"", "4042518 00");
  right &= sends(book, "2", "A", "10000", "2002500 00");
  /* Changed: never the first success, and no refusal of what is booked. */
  right &= sends(book, "1", "A", "\"20000.00\"", "") && sends(book, "3", "A", "\"20000.00\"", "");
  right &= sends(book, "1", "B", "\"10000.00\"", "4092500 01") && sends(book, "4", "B", "\"10000.00\"", "4042514 01");
  right &= sends(book, "5", "C", "\"20000.00\"", "4042513 01") && sends(book, "6", "", "\"10000.00\"", "4002502 01");
  right &= sends(book, "7", "D", "\"x\"", "4002501 01");
  right &= store.payments.count == 1 && store.paid.count == 1;
  printf("%s\n", right ? "booked once" : "wrong");
  return right ? 0 : 1;
}
