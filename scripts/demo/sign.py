"""Signs one request for BCA and prints the signature: sign.py URL BODY_FILE."""

import os
import sys

import paraf

_, url, body_file = sys.argv
with open(body_file, "rb") as file:
    body = file.read()

signer = paraf.Signer("bca", client_secret=os.environ["CLIENT_SECRET"])
request = signer.sign(
    "POST", url, body, access_token=os.environ["ACCESS_TOKEN"], timestamp=os.environ["TIMESTAMP"]
)
print(request.signature)
