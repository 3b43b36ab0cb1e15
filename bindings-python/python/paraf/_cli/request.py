"""The request that a command is about."""

from __future__ import annotations

import argparse
import sys
from typing import Any, NamedTuple

import paraf
from paraf._cli.credential import Credential
from paraf._cli.files import read, read_bytes
from paraf._cli.refusal import Refusal


class Subject(NamedTuple):
    """What the options and FILE name."""

    profile: str
    credential: Credential
    request: paraf.CapturedRequest

    @property
    def is_token_request(self) -> bool:
        """Whether it asks the standard's token service, whose requests are signed in another way."""
        service = paraf.service_of(self.request.method, self.request.url, self.profile)
        return service is not None and service.code == "73"

    def question(self, options: argparse.Namespace) -> dict[str, Any]:
        """The keywords that `explain` and `diagnose` share."""
        return {
            "method": self.request.method,
            "url": self.request.url,
            "headers": self.request.headers,
            "body": self.request.body,
            "direction": "to-partner" if options.callback else "to-provider",
            "client_key": self.credential.one("client_key"),
            "api_key": self.credential.one("api_key"),
            "access_token": self.credential.one("access_token"),
        }


def add_options(parser: argparse.ArgumentParser) -> None:
    """What every command about a request takes."""
    parser.add_argument("file", metavar="FILE", nargs="?", default="-", help="the request; standard input unless given")
    parser.add_argument("--profile", metavar="NAME|FILE.json", default="bca", help="whose rules apply; bca unless given")
    parser.add_argument("--credential", metavar="FILE.json", help="keys and secrets, which are never arguments")
    parser.add_argument("--entry", metavar="N", type=whole, help="which request of several, from 1")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--language", choices=("en", "id"), default="en", help="of reports and errors; English unless given")


def add_question_options(parser: argparse.ArgumentParser) -> None:
    """What `explain` and `diagnose` take besides."""
    add_options(parser)
    parser.add_argument("--callback", action="store_true", help="the provider sent the request to the partner")


def read_subject(options: argparse.Namespace) -> Subject:
    """Reads what the options of `add_options` name."""
    profile = read(options.profile) if options.profile.endswith(".json") else options.profile
    credential = Credential(options.credential)
    requests = paraf.captured_requests(read_bytes(options.file), getattr(options, "language", "en"))
    request = _chosen(requests, options.entry)
    for note in request.notes:
        print(f"paraf: note: {note.text}", file=sys.stderr)
    return Subject(profile, credential, request)


def whole(text: str) -> int:
    """A whole number, for argparse."""
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise argparse.ArgumentTypeError("is not a whole number")
    return int(text)


def _chosen(requests: list[paraf.CapturedRequest], entry: int | None) -> paraf.CapturedRequest:
    if entry is None and len(requests) == 1:
        return requests[0]
    if entry is not None and 1 <= entry <= len(requests):
        return requests[entry - 1]
    # Without their queries, which may hold what is nobody's business.
    listed = (f"{number} {each.method} {each.url.partition('?')[0]}" for number, each in enumerate(requests, 1))
    raise Refusal(f"--entry: choose one of {len(requests)} requests: {', '.join(listed)}")
