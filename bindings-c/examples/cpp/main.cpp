// Signs a request as a bank would send it, then verifies it as its receiver does. Handles live in unique_ptr, errors
// are thrown.
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

Verified verify(const Verifier &verifier, const SignedRequest &sent) {
  std::vector<paraf_header> headers;
  for (std::size_t i = 0; i < paraf_signed_request_header_count(sent.get()); i++) {
    headers.push_back(
        {paraf_signed_request_header_name(sent.get(), i), paraf_signed_request_header_value(sent.get(), i)});
  }
  paraf_incoming_request request = paraf_incoming_request_init();
  request.method = paraf_signed_request_method(sent.get());
  request.url = paraf_signed_request_url(sent.get());
  request.headers = headers.data();
  request.header_count = headers.size();
  request.body = paraf_signed_request_body(sent.get());
  return make<Verified>(
      [&](auto verified, auto error) { return paraf_verifier_verify(verifier.get(), &request, verified, error); });
}

}  // namespace

int main() try {
  const std::string secret = "the secret that you issued to the bank";
  const SignedRequest sent = sign(make_signer(secret), R"({ "partnerServiceId": "   12345" })");
  std::cout << "signature: " << view(paraf_signed_request_signature(sent.get())) << '\n';
  const Verified verified = verify(make_verifier(secret), sent);
  std::cout << "genuine: " << view(paraf_verified_body(verified.get())) << '\n'
            << "replay key: " << view(paraf_verified_replay_key(verified.get())) << '\n';
} catch (const std::exception &error) {
  std::cerr << error.what() << '\n';
  return 1;
}
