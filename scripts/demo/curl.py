"""Prints a curl command for a signed balance inquiry at BCA's sandbox: curl.py BODY_FILE."""

import os
import shlex
import sys

import paraf

with open(sys.argv[1], "rb") as file:
    body = file.read()

signer = paraf.Signer("bca", client_secret=os.environ["CLIENT_SECRET"], partner_id="KBBABCINDO", channel_id="95051")
url = "https://sandbox.bca.co.id/openapi/v1.0/balance-inquiry"
request = signer.sign("POST", url, body, access_token=os.environ["ACCESS_TOKEN"])

words = ["curl %s" % shlex.quote(request.url)]
words += ["-H %s" % shlex.quote("%s: %s" % header) for header in request.headers.items()]
words += ["--data-binary %s" % shlex.quote(request.body.decode())]
print("  " + " \\\n    ".join(words))
