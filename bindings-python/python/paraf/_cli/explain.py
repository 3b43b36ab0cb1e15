"""show every stage of a signature"""

from __future__ import annotations

import argparse

import paraf
from paraf._cli import request
from paraf._cli.refusal import Outcome


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `explain` takes."""
    request.add_question_options(parser)
    parser.add_argument("--reveal", action="store_true", help="print the exact string to sign, with the access token")


def run(options: argparse.Namespace) -> Outcome:
    """Prints the stages, the access token redacted unless it is asked for by name."""
    subject = request.read_subject(options)
    trace = paraf.explain(subject.profile, **subject.question(options))
    if options.reveal:
        return Outcome(trace.reveal_string_to_sign())
    return Outcome(trace.to_json() if options.json else trace.report(options.language))
