"""Four calls, again and again, in Python: signs, verifies, rejects, minifies. Prints the resident memory after each tenth."""

import sys

import paraf

ROUNDS = int(sys.argv[1]) // 4
TIME = "2026-11-22T10:00:00+07:00"
URL = "/openapi/v1.0/transfer-va/payment"


def resident_kib():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4


signer = paraf.Signer("bca", client_secret="secret", partner_id="12345", channel_id="95231")
verifier = paraf.Verifier("bca", client_secret="secret", partner_id="12345")
for round in range(1, ROUNDS + 1):
    body = '{ "partnerServiceId": "   12345", "trxId": "%d" }' % round
    signed = signer.sign("POST", URL, body, access_token="token", timestamp=TIME, external_id=str(round))
    verified = verifier.verify("POST", URL, signed.headers, signed.body, now=TIME)
    try:
        verifier.verify("PUT", URL, signed.headers, signed.body, now=TIME)
        sys.exit("a forgery is accepted")
    except paraf.Rejected as rejected:
        assert rejected.response_body
    assert paraf.minify(body) == verified.body
    if round % (ROUNDS // 10) == 0:
        print(resident_kib(), flush=True)
