// Signs a request as a bank would send it, verifies it as its receiver does, and says what is wrong with a refused one.
// Handles live in unique_ptr, errors are thrown.
#include <paraf.h>

#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

template <auto free>
struct Free {
  template <typename Handle>
  void operator()(Handle *handle) const {
    free(handle);
  }
};

using Signer = std::unique_ptr<paraf_signer, Free<paraf_signer_free>>;
using SignedRequest = std::unique_ptr<paraf_signed_request, Free<paraf_signed_request_free>>;
using Verifier = std::unique_ptr<paraf_verifier, Free<paraf_verifier_free>>;
using Verified = std::unique_ptr<paraf_verified, Free<paraf_verified_free>>;
using Diagnosis = std::unique_ptr<paraf_diagnosis, Free<paraf_diagnosis_free>>;
using Error = std::unique_ptr<paraf_error, Free<paraf_error_free>>;

std::string_view view(paraf_str text) { return {text.data, text.len}; }
paraf_str given(std::string_view text) { return paraf_bytes(text.data(), text.size()); }

// Calls a function with room for its handle and its error.
template <typename Owner, typename Call>
Owner make(Call call) {
  typename Owner::pointer handle = nullptr;
  paraf_error *error = nullptr;
  const paraf_code code = call(&handle, &error);
  const Error owned(error);
  if (code != PARAF_OK) throw std::runtime_error(std::string(view(paraf_error_message(error))));
  return Owner(handle);
}

Signer make_signer(std::string_view secret) {
  paraf_credential credential = paraf_credential_init();
  credential.client_secret = given(secret);
  credential.partner_id = PARAF_STR("12345");
  credential.channel_id = PARAF_STR("95231");
  return make<Signer>(
      [&](auto signer, auto error) { return paraf_signer_new(PARAF_STR("bca"), &credential, signer, error); });
}

SignedRequest sign(const Signer &signer, std::string_view body) {
  paraf_request request = paraf_request_init();
  request.method = PARAF_STR("POST");
  request.url = PARAF_STR("/openapi/v1.0/transfer-va/inquiry");
  request.body = given(body);
  request.access_token = PARAF_STR("an-access-token");
  return make<SignedRequest>(
      [&](auto made, auto error) { return paraf_signer_sign(signer.get(), &request, made, error); });
}

Verifier make_verifier(std::string_view issued_secret) {
  const paraf_str secret = given(issued_secret), partner = PARAF_STR("12345");
  paraf_verifier_options options = paraf_verifier_options_init();
  options.client_secrets = &secret;
  options.client_secret_count = 1;
  options.partner_ids = &partner;
  options.partner_id_count = 1;
  return make<Verifier>(
      [&](auto verifier, auto error) { return paraf_verifier_new(PARAF_STR("bca"), &options, verifier, error); });
}

std::vector<paraf_header> headers_of(const SignedRequest &sent) {
  std::vector<paraf_header> headers;
  for (std::size_t i = 0; i < paraf_signed_request_header_count(sent.get()); i++) {
    headers.push_back(
        {paraf_signed_request_header_name(sent.get(), i), paraf_signed_request_header_value(sent.get(), i)});
  }
  return headers;
}

Verified verify(const Verifier &verifier, const SignedRequest &sent, paraf_str body) {
  const std::vector<paraf_header> headers = headers_of(sent);
  paraf_incoming_request request = paraf_incoming_request_init();
  request.method = paraf_signed_request_method(sent.get());
  request.url = paraf_signed_request_url(sent.get());
  request.headers = headers.data();
  request.header_count = headers.size();
  request.body = body;
  return make<Verified>(
      [&](auto verified, auto error) { return paraf_verifier_verify(verifier.get(), &request, verified, error); });
}

// Why a request was refused.
Diagnosis diagnose(std::string_view secret, const SignedRequest &sent, paraf_str body) {
  const std::vector<paraf_header> headers = headers_of(sent);
  paraf_case request = paraf_case_init();
  request.method = paraf_signed_request_method(sent.get());
  request.url = paraf_signed_request_url(sent.get());
  request.headers = headers.data();
  request.header_count = headers.size();
  request.body = body;
  request.direction = PARAF_TO_PARTNER;
  paraf_diagnosis_credential credential = paraf_diagnosis_credential_init();
  credential.client_secret = given(secret);
  return make<Diagnosis>([&](auto diagnosis, auto error) {
    return paraf_diagnose(PARAF_STR("bca"), &request, &credential, PARAF_DEFAULT_MAX_HASHED_BYTES, diagnosis, error);
  });
}

}  // namespace

int main() try {
  const std::string secret = "the secret that you issued to the bank";
  const SignedRequest sent = sign(make_signer(secret), R"({ "url": "https:\/\/merchant.id" })");
  std::cout << "signature: " << view(paraf_signed_request_signature(sent.get())) << '\n';
  const Verifier verifier = make_verifier(secret);
  const Verified verified = verify(verifier, sent, paraf_signed_request_body(sent.get()));
  std::cout << "genuine: " << view(paraf_verified_body(verified.get())) << '\n'
            << "replay key: " << view(paraf_verified_replay_key(verified.get())) << '\n';

  // The same, after some framework has parsed the body and written it anew.
  const paraf_str other = PARAF_STR(R"({"url":"https://merchant.id"})");
  try {
    verify(verifier, sent, other);
    return 1;
  } catch (const std::runtime_error &refused) {
    const Diagnosis diagnosis = diagnose(secret, sent, other);
    const paraf_finding *finding = paraf_diagnosis_finding(diagnosis.get(), 0);
    if (finding == nullptr) return 1;
    std::cout << refused.what() << ": " << view(paraf_finding_title(finding, PARAF_ENGLISH)) << '\n';
  }
} catch (const std::exception &error) {
  std::cerr << error.what() << '\n';
  return 1;
}
