"""show every stage of a signature"""

from __future__ import annotations

import argparse

import paraf
from paraf._cli import request
from paraf._cli.refusal import Outcome


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `explain` takes."""
    request.add_options(parser)
    parser.add_argument("--callback", action="store_true", help="the provider sent the request to the partner")
    parser.add_argument("--language", choices=("en", "id"), default="en", help="English unless given")
    parser.add_argument("--reveal", action="store_true", help="print the exact string to sign, with the access token")


def run(options: argparse.Namespace) -> Outcome:
    """Prints the stages, the access token redacted unless it is asked for by name."""
    subject = request.read_subject(options)
    credential, captured = subject.credential, subject.request
    trace = paraf.explain(
        subject.profile,
        method=captured.method,
        url=captured.url,
        headers=captured.headers,
        body=captured.body,
        direction="to-partner" if options.callback else "to-provider",
        client_key=credential.one("client_key"),
        api_key=credential.one("api_key"),
        access_token=credential.one("access_token"),
    )
    if options.reveal:
        return Outcome(trace.reveal_string_to_sign())
    return Outcome(trace.to_json() if options.json else trace.report(options.language))
