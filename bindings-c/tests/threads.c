/* One handle of each kind, used by many threads at once. */
#include <pthread.h>

#include "check.h"
#include "sample.h"

enum { THREADS = 8, ROUNDS = 200 };

static paraf_signer *signer;
static paraf_verifier *verifier;
static paraf_signed_request *shared;
static paraf_service *service;
static paraf_diagnosis *diagnosis;

static void *work(void *wrong) {
  for (int i = 0; i < ROUNDS; i++) {
    paraf_request request = sample_request();
    paraf_signed_request *signed_request = NULL;
    if (paraf_signer_sign(signer, &request, &signed_request, NULL) != PARAF_OK ||
        !is(paraf_signed_request_signature(signed_request), BALANCE_SIGNATURE)) {
      ++*(int *)wrong;
    }
    paraf_signed_request_free(signed_request);

    paraf_header headers[SAMPLE_HEADERS];
    sample_headers(headers);
    paraf_incoming_request incoming = sample_incoming(headers);
    paraf_verified *verified = NULL;
    if (paraf_verifier_verify(verifier, &incoming, &verified, NULL) != PARAF_OK) ++*(int *)wrong;
    paraf_verified_free(verified);
    if (paraf_string_to_sign_segment_count(paraf_signed_request_string_to_sign(shared)) != 5) ++*(int *)wrong;

    paraf_violations *violations = NULL;
    if (paraf_validate(service, PARAF_REQUEST, PARAF_STRICT, PARAF_STR("[]"), NULL, &violations, NULL) != PARAF_OK ||
        paraf_violations_count(violations) != 1) {
      ++*(int *)wrong;
    }
    paraf_violations_free(violations);
    if (!is(paraf_finding_id(paraf_diagnosis_finding(diagnosis, 0)), "B5-php-slash")) ++*(int *)wrong;
  }
  return NULL;
}

int main(void) {
  paraf_credential credential = sample_credential();
  paraf_request request = sample_request();
  paraf_error *error;
  CHECK(succeeds(paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error), &error));
  CHECK(succeeds(sample_verifier(SECRET, &verifier, &error), &error));
  CHECK(succeeds(paraf_signer_sign(signer, &request, &shared, &error), &error));
  CHECK(succeeds(paraf_service_new(PARAF_STR("24"), PARAF_STR("bca"), &service, &error), &error));
  paraf_header headers[SAMPLE_HEADERS];
  paraf_case refused = sample_case(headers);
  paraf_diagnosis_credential known = sample_knowledge();
  CHECK(succeeds(paraf_diagnose(PARAF_STR("bca"), &refused, &known, PARAF_DEFAULT_MAX_HASHED_BYTES, &diagnosis, &error),
                 &error));
  pthread_t threads[THREADS];
  int wrong[THREADS] = {0};
  for (int i = 0; i < THREADS; i++) CHECK(pthread_create(&threads[i], NULL, work, &wrong[i]) == 0);
  for (int i = 0; i < THREADS; i++) {
    CHECK(pthread_join(threads[i], NULL) == 0);
    CHECK(wrong[i] == 0);
  }
  paraf_signed_request_free(shared);
  paraf_signer_free(signer);
  paraf_verifier_free(verifier);
  paraf_service_free(service);
  paraf_diagnosis_free(diagnosis);
  return finish("threads");
}
