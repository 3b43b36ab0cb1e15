"""find the mistake behind a signature that was refused"""

from __future__ import annotations

import argparse
import os

import paraf
from paraf._cli import request
from paraf._cli.files import read
from paraf._cli.refusal import Outcome

EXIT_CODES = {"right": 0, "wrong": 1, "not-checked": 2}
PROGRAMMING_LANGUAGES = ("php", "javascript", "python", "java", "go", "csharp")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `diagnose` takes."""
    request.add_question_options(parser)
    parser.add_argument("--code", choices=PROGRAMMING_LANGUAGES, help="show the mend in this language")
    parser.add_argument("--now", metavar="TIME", help="when it arrived; without it nothing is said about the clock")
    parser.add_argument("--response", metavar="FILE|CODE", help="the answer: a file, or its responseCode")


def run(options: argparse.Namespace) -> Outcome:
    """Prints the findings; the signature is right, wrong, or was not checked."""
    subject = request.read_subject(options)
    credential = subject.credential
    code, message = _answer(options.response, subject.request)
    diagnosis = paraf.diagnose(
        subject.profile,
        **subject.question(options),
        client_secret=credential.one("client_secret"),
        other_secrets=credential.all("client_secret")[1:],
        api_secret=credential.one("api_secret"),
        private_key=credential.one("private_key"),
        public_key=credential.all("public_key"),
        now=options.now,
        response_code=code,
        response_message=message,
        language=options.language,
    )
    text = diagnosis.to_json() if options.json else diagnosis.report(options.code)
    return Outcome(text, EXIT_CODES[diagnosis.answer])


def _answer(given: str | None, captured: paraf.CapturedRequest) -> tuple[str | None, str | None]:
    if given is None:
        return captured.response_code, captured.response_message
    response = paraf.captured_response(read(given) if os.path.exists(given) else given)
    return response.code, response.message
