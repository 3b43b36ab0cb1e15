"""sign a request, and print it ready to be sent"""

from __future__ import annotations

import argparse

import paraf
from paraf._cli import http, request
from paraf._cli.refusal import Outcome


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `sign` takes."""
    request.add_options(parser)
    parser.add_argument("--timestamp", metavar="TIME", help="when it is sent; now unless given")
    parser.add_argument("--external-id", metavar="ID", help="X-EXTERNAL-ID; random digits unless given")
    parser.add_argument("--curl", action="store_true", help="print a curl command instead of raw HTTP")


def run(options: argparse.Namespace) -> Outcome:
    """Signs, and prints what is to be sent: it holds the access token by need."""
    subject = request.read_subject(options)
    credential, captured = subject.credential, subject.request
    signer = paraf.Signer(
        subject.profile,
        client_key=credential.one("client_key"),
        client_secret=credential.one("client_secret"),
        private_key=credential.one("private_key"),
        partner_id=credential.one("partner_id"),
        channel_id=credential.one("channel_id"),
        api_key=credential.one("api_key"),
        api_secret=credential.one("api_secret"),
    )
    if subject.is_token_request:
        signed = signer.token_request(options.timestamp)
    else:
        signed = signer.sign(
            captured.method,
            captured.url,
            captured.body,
            access_token=credential.one("access_token"),
            timestamp=options.timestamp,
            external_id=options.external_id,
        )
    if options.json:
        facts = {"method": signed.method, "url": signed.url, "headers": signed.headers, "body": http.body_text(signed)}
        return Outcome.of_facts({**facts, "missing_headers": signed.missing_headers})
    return Outcome(http.curl(signed, captured) if options.curl else http.raw(signed, captured))
