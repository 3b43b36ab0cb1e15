// The header in C++: no warning, the right types, the right answer.
#include <paraf.h>

#include <cstdio>
#include <memory>
#include <string>
#include <type_traits>

static_assert(std::is_same<decltype(paraf_version()), paraf_str>::value, "a plain structure");
static_assert(PARAF_OK == 7000, "not zero");

int main() {
  paraf_credential credential = paraf_credential_init();
  credential.client_secret = PARAF_STR("456");
  paraf_signer *signer = nullptr;
  if (paraf_signer_new(PARAF_STR("bca"), &credential, &signer, nullptr) != PARAF_OK) return 1;
  const std::unique_ptr<paraf_signer, decltype(&paraf_signer_free)> owner(signer, paraf_signer_free);

  const std::string body = R"({"partnerReferenceNo":"2020102900000000000001","accountNo":"1234567890"})";
  paraf_request request = paraf_request_init();
  request.method = PARAF_STR("POST");
  request.url = PARAF_STR("/openapi/v1.0/balance-inquiry");
  request.body = paraf_bytes(body.data(), body.size());
  request.timestamp = paraf_time_text(PARAF_STR("2022-04-21T17:34:52+07:00"));
  request.access_token = PARAF_STR("7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57");
  paraf_signed_request *made = nullptr;
  if (paraf_signer_sign(signer, &request, &made, nullptr) != PARAF_OK) return 1;
  const paraf_str signature = paraf_signed_request_signature(made);
  const bool right = std::string(signature.data, signature.len) ==
                     "zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA==";
  paraf_signed_request_free(made);

  paraf_error *error = nullptr;
  request.size = 0;
  const bool refused = paraf_signer_sign(signer, &request, &made, &error) == PARAF_INVALID_ARGUMENT;
  const bool explained = paraf_error_code(error) == PARAF_INVALID_ARGUMENT;
  paraf_error_free(error);
  std::printf("smoke: %d passed, %d failed\n", right + refused + explained, !right + !refused + !explained);
  return right && refused && explained ? 0 : 1;
}
