/* What people paste of a request: read, and diagnosed as it is. */
#include "check.h"
#include "sample.h"

#define CURL                                                                      \
  "$ curl 'https://merchant.id" INQUIRY_PATH "' -H 'Authorization: Bearer " TOKEN \
  "' \\\n"                                                                        \
  "  -H 'X-TIMESTAMP: " TIMESTAMP "' -H 'X-SIGNATURE: " REFUSED_SIGNATURE         \
  "' \\\n"                                                                        \
  "  -H 'X-PARTNER-ID: 12345' -H 'X-EXTERNAL-ID: 1' --data-raw '" REFUSED_BODY "'"

static paraf_captured_requests *captured(const char *text) {
  paraf_captured_requests *requests = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_captured_requests_new(paraf_text(text), &requests, &error), &error));
  return requests;
}

static void a_curl_command(void) {
  paraf_captured_requests *requests = captured(CURL);
  CHECK(paraf_captured_requests_count(requests) == 1);
  CHECK(paraf_captured_requests_at(requests, 1) == NULL);
  const paraf_captured_request *request = paraf_captured_requests_at(requests, 0);
  CHECK(is(paraf_captured_request_method(request), "POST"));
  CHECK(is(paraf_captured_request_url(request), "https://merchant.id" INQUIRY_PATH));
  CHECK(is(paraf_captured_request_body(request), REFUSED_BODY));
  CHECK(paraf_captured_response_code(paraf_captured_request_response(request)).data == NULL);
  size_t count = paraf_captured_request_header_count(request);
  CHECK(count >= 5);
  CHECK(is(paraf_captured_request_header_name(request, 1), "X-TIMESTAMP"));
  CHECK(is(paraf_captured_request_header_value(request, 1), TIMESTAMP));
  CHECK(paraf_captured_request_header_name(request, count).data == NULL);

  paraf_header headers[16];
  paraf_case refused = paraf_case_init();
  refused.method = paraf_captured_request_method(request);
  refused.url = paraf_captured_request_url(request);
  refused.headers = headers;
  refused.header_count = count < 16 ? count : 16;
  for (size_t i = 0; i < refused.header_count; i++) {
    headers[i].name = paraf_captured_request_header_name(request, i);
    headers[i].value = paraf_captured_request_header_value(request, i);
  }
  refused.body = paraf_captured_request_body(request);
  paraf_diagnosis_credential credential = sample_knowledge();
  paraf_diagnosis *diagnosis = NULL;
  paraf_error *error;
  CHECK(succeeds(
      paraf_diagnose(PARAF_STR("bca"), &refused, &credential, PARAF_DEFAULT_MAX_HASHED_BYTES, &diagnosis, &error), &error));
  CHECK(is(paraf_finding_id(paraf_diagnosis_finding(diagnosis, 0)), "B5-php-slash"));
  paraf_diagnosis_free(diagnosis);
  paraf_captured_requests_free(requests);
}

static void a_raw_request_with_its_answer(void) {
  paraf_captured_requests *requests =
      captured("POST " INQUIRY_PATH " HTTP/1.1\r\nHost: merchant.id\r\nX-TIMESTAMP: " TIMESTAMP
               "\r\nContent-Length: 2\r\n\r\n{}\r\n"
               "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n"
               "{\"responseCode\":\"4012400\",\"responseMessage\":\"Unauthorized. [Signature]\"}");
  const paraf_captured_request *request = paraf_captured_requests_at(requests, 0);
  CHECK(is(paraf_captured_request_url(request), INQUIRY_PATH));
  CHECK(is(paraf_captured_request_body(request), "{}"));
  const paraf_captured_response *response = paraf_captured_request_response(request);
  CHECK(paraf_captured_response_http_status(response) == 401);
  CHECK(is(paraf_captured_response_code(response), "4012400"));
  CHECK(is(paraf_captured_response_message(response), "Unauthorized. [Signature]"));
  paraf_captured_requests_free(requests);
}

static void every_entry_of_a_har(void) {
#define ENTRY(url)                                                           \
  "{\"request\":{\"method\":\"GET\",\"url\":\"https://sandbox.bca.co.id" url \
  "\",\"headers\":[]},\"response\":{\"status\":"                             \
  "200}}"
  paraf_captured_requests *requests = captured("{\"log\":{\"entries\":[" ENTRY("/one") "," ENTRY("/two") "]}}");
  CHECK(paraf_captured_requests_count(requests) == 2);
  CHECK(contains(paraf_captured_request_url(paraf_captured_requests_at(requests, 1)), "/two"));
  paraf_captured_requests_free(requests);
}

static void notes_and_reasons(void) {
  paraf_captured_requests *requests =
      captured("PS C:\\> curl.exe https://host.id/ -d '{\\\"a\\\":\\\"1\\\"}'");
  const paraf_captured_request *request = paraf_captured_requests_at(requests, 0);
  CHECK(is(paraf_captured_request_body(request), "{\"a\":\"1\"}"));
  CHECK(paraf_captured_request_note_count(request) == 1);
  CHECK(is(paraf_captured_request_note_id(request, 0), "read-as-powershell-5.1"));
  CHECK(contains(paraf_captured_request_note_text(request, 0, PARAF_ENGLISH), "because only that gives JSON"));
  CHECK(contains(paraf_captured_request_note_text(request, 0, PARAF_INDONESIAN), "karena hanya itu"));
  CHECK(paraf_captured_request_note_text(request, 0, 9).data == NULL);
  CHECK(paraf_captured_request_note_id(request, 1).data == NULL);
  paraf_captured_requests_free(requests);

  paraf_error *error;
  CHECK(paraf_captured_requests_new(PARAF_STR("http POST host.id/x"), &requests, &error) == PARAF_UNREADABLE_CAPTURE);
  CHECK(is(paraf_error_reason(error), "httpie"));
  paraf_error_free(error);
}

static void utf_16(void) {
  static const char TEXT[] = "\xff\xfe" "c\0u\0r\0l\0 \0h\0.\0i\0d\0";
  paraf_str bytes = {TEXT, sizeof TEXT - 1};
  paraf_captured_requests *requests = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_captured_requests_new(bytes, &requests, &error), &error));
  CHECK(is(paraf_captured_request_url(paraf_captured_requests_at(requests, 0)), "http://h.id"));
  paraf_captured_requests_free(requests);
}

static void an_answer_alone(void) {
  paraf_captured_response *response = NULL;
  paraf_error *error;
  CHECK(succeeds(paraf_captured_response_new(PARAF_STR("4012400\n"), &response, &error), &error));
  CHECK(is(paraf_captured_response_code(response), "4012400"));
  CHECK(paraf_captured_response_http_status(response) == 0 && paraf_captured_response_message(response).data == NULL);
  paraf_captured_response_free(response);
}

int main(void) {
  a_curl_command();
  a_raw_request_with_its_answer();
  every_entry_of_a_har();
  notes_and_reasons();
  utf_16();
  an_answer_alone();
  return finish("capture");
}
