"""verify a request that the provider sent to the partner, or a partner to the provider"""

from __future__ import annotations

import argparse
import json

import paraf
from paraf._cli import request
from paraf._cli.refusal import Outcome


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `verify` takes."""
    request.add_options(parser)
    sender = parser.add_mutually_exclusive_group()
    sender.add_argument("--callback", action="store_true", help="the provider sent it: so here unless told, and may be left out")
    sender.add_argument("--to-provider", action="store_true", help="a partner sent it: verify as the provider does")
    parser.add_argument("--now", metavar="TIME", help="when it arrived; now unless given")
    parser.add_argument(
        "--tolerance",
        metavar="SECONDS",
        type=request.whole,
        default=paraf.DEFAULT_TOLERANCE,
        help=f"how far its timestamp may be from that; {paraf.DEFAULT_TOLERANCE} unless given",
    )


def run(options: argparse.Namespace) -> Outcome:
    """Verifies, and prints what is known of a genuine request, or the answer to a refused one."""
    subject = request.read_subject(options)
    try:
        facts = _token_request(subject, options) if subject.is_token_request else _transaction(subject, options)
    except paraf.Rejected as rejected:
        return _refused(rejected, options)
    if options.json:
        return Outcome.of_facts({"verified": True, **facts})
    lines = (f"{name}: {json.dumps(value) if isinstance(value, bool) else value}" for name, value in facts.items() if value is not None)
    return Outcome("\n".join(["genuine", *lines]))


def _transaction(subject: request.Subject, options: argparse.Namespace) -> dict[str, object]:
    credential, captured = subject.credential, subject.request
    verifier = paraf.Verifier(
        subject.profile,
        client_secret=credential.all("client_secret"),
        public_key=credential.all("public_key"),
        partner_id=_anyone(credential.all("partner_id")),
        direction="to-provider" if options.to_provider else "to-partner",
    )
    access_token = credential.one("access_token")
    verified = verifier.verify(
        captured.method,
        captured.url,
        captured.headers,
        captured.body,
        now=options.now,
        tolerance=options.tolerance,
        **({} if access_token is None else {"access_token": access_token}),
    )
    names = (
        "service",
        "partner_id",
        "external_id",
        "token_checked",
        "covers_body",
        "covers_path",
        "covers_query",
        "signed_url",
        "credential_index",
        "replay_key",
        "conflict_key",
    )
    return {name: getattr(verified, name) for name in names}


def _token_request(subject: request.Subject, options: argparse.Namespace) -> dict[str, object]:
    credential, captured = subject.credential, subject.request
    verifier = paraf.TokenVerifier(
        subject.profile, public_key=credential.all("public_key"), client_key=_anyone(credential.all("client_key"))
    )
    verified = verifier.verify(captured.headers, captured.body, now=options.now, tolerance=options.tolerance)
    names = ("client_key", "credential_index", "replay_key")
    return {name: getattr(verified, name) for name in names}


def _anyone(known: list[str]) -> list[str] | str:
    """Those that are known, or, for who pastes a request and no more, anyone who has the secret."""
    return known or "*"


def _refused(rejected: paraf.Rejected, options: argparse.Namespace) -> Outcome:
    if not options.json:
        return Outcome(f"rejected: {rejected.code}: {rejected.text(options.language)}\nanswer: {rejected.response_body}", 1)
    facts = {
        "verified": False,
        "code": rejected.code,
        "message": str(rejected),
        "response_code": rejected.response_code,
        "response_message": rejected.response_message,
    }
    return Outcome.of_facts(facts, 1)
