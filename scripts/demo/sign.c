/* Signs one request for BCA and prints the signature: sign URL BODY_FILE. */

#include <paraf.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments) {
  char body[4096];
  FILE *file = count == 3 ? fopen(arguments[2], "rb") : NULL;
  if (file == NULL) return 2;
  size_t length = fread(body, 1, sizeof body, file);
  fclose(file);

  paraf_credential credential = paraf_credential_init();
  credential.client_secret = paraf_text(getenv("CLIENT_SECRET"));

  paraf_request request = paraf_request_init();
  request.method = PARAF_STR("POST");
  request.url = paraf_text(arguments[1]);
  request.body = paraf_bytes(body, length);
  request.access_token = paraf_text(getenv("ACCESS_TOKEN"));
  request.timestamp = paraf_time_text(paraf_text(getenv("TIMESTAMP")));

  paraf_signer *signer = NULL;
  paraf_signed_request *signed_request = NULL;
  paraf_error *error = NULL;
  if (paraf_signer_new(PARAF_STR("bca"), &credential, &signer, &error) == PARAF_OK &&
      paraf_signer_sign(signer, &request, &signed_request, &error) == PARAF_OK) {
    printf("%.*s\n", PARAF_ARG(paraf_signed_request_signature(signed_request)));
  } else {
    fprintf(stderr, "%.*s\n", PARAF_ARG(paraf_error_message(error)));
  }
  int status = error != NULL;
  paraf_error_free(error);
  paraf_signed_request_free(signed_request);
  paraf_signer_free(signer);
  return status;
}
