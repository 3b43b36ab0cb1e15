"""Verifies two messages from BCA and refuses one that was changed on the way: verify.py BODY_FILE."""

import os
import sys

import paraf

# BCA's only published SNAP example that can be checked, from "Signature SNAP" on https://developer.bca.co.id/id/dokumentasi/.
# The key belongs to BCA's sample application for Node.
CLIENT_KEY = "123"
SIGNED_AT = "2022-04-21T17:34:52+07:00"
SIGNATURE = (
    "cjCDSRIf8FIXGs28uVFhxBuRhgV/xEnMOxargNqkTwvgMqDMdyEfwqQ2PIFz891K0LE81dgNb2CEsJrGAG7tRTur68A0YEHpx8iXXWHD40+iSCgBa8o3Qs"
    "VBB1ryP1d8FV+dMEeixUKw08fhQCsN1vqIJhPyZFkg2r3Sr8h+dzG4t7ldr7fTkO7wvEFT4LG9kTAEDqPNPW1P8bZqdHZUe6VDzqlUWO12Zu2wHofuzRjv"
    "XXVYDm1/lwhDmdJqVrvi9g8L5/PmLnzGkjcniJlpBGYYkGE0eA25bOdJEWdaklQjQDrFg+G8Pl4EnY3PXW1/u7ZwGU131mVy1kvUw801Yw=="
)
PUBLIC_KEY = (
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAroD08oxYa+AQjhik/VguGFfiUf7Ga3Nxf/jOlNHy5qhyIKr56j9lTVD8yKx9Qm0sceMfp7lyC6"
    "PNyQnyp3jZj14F59FsIC4Sm1dtETZ21ODV9/No+YzVj0eo/1zMtSim9HW6ukVUSPoXa2618XBbtwFN4qqOkjdcZLGsn5KYdr7SGnjZKe/KDyZsGHPQSZXA"
    "TXKDUpcqU56zx2ku+Adlv/vdOrem60mWg6PSy8i3FOI1NXgoNJodD9hVfHZu8SwkepBAfKCqDfkHL2CuVKvzOVSHjpD6HbACwZ/lmavEF89S/nhdxN7sVL"
    "122jzlssbEx+6/Id/DR2QS66z8c6QWWwIDAQAB"
)


def main():
    print("  The token request that BCA publishes as its example, RSA-2048 (developer.bca.co.id, Signature SNAP)")
    token_verifier = paraf.TokenVerifier("bca", public_key=PUBLIC_KEY, client_key=CLIENT_KEY)
    headers = {"X-CLIENT-KEY": CLIENT_KEY, "X-TIMESTAMP": SIGNED_AT, "X-SIGNATURE": SIGNATURE}
    token_request = token_verifier.verify(headers, now=SIGNED_AT)
    print("    verified   client key %s, replay key %s...\n" % (token_request.client_key, token_request.replay_key[:16]))

    with open(sys.argv[1], "rb") as file:
        body = file.read()
    url = "/openapi/v1.0/transfer-va/inquiry"
    secret = os.environ["CLIENT_SECRET"]
    # In earnest BCA does this, with the secret and the token that you issued to BCA.
    bank = paraf.Signer("bca", client_secret=secret, partner_id="12345", channel_id="95231")
    call = bank.sign("POST", url, body, access_token=os.environ["ACCESS_TOKEN"], timestamp=SIGNED_AT)

    print("  A virtual-account inquiry from BCA, HMAC-SHA512")
    verifier = paraf.Verifier("bca", client_secret=secret, partner_id="12345")
    verified = verifier.verify("POST", url, call.headers, call.body, now=SIGNED_AT)
    seen = (verified.partner_id, verified.service, verified.replay_key[:16])
    print("    verified   partner %s, service %s, replay key %s...\n" % seen)

    print("  The same call, channelCode changed from 6011 to 6012 on the way")
    try:
        verifier.verify("POST", url, call.headers, call.body.replace(b"6011", b"6012"), now=SIGNED_AT)
    except paraf.Rejected as rejected:
        print("    refused    %s" % rejected.code)
        print("    answer     HTTP %d %s" % (rejected.http_status, rejected.response_body))
    else:
        raise SystemExit("the changed call was accepted")


main()
