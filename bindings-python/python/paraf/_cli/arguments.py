"""The words of a command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

import paraf
from paraf._cli import diagnose, explain, keygen, sign, verify
from paraf._cli.refusal import Refusal

EXIT_CODES = "Exit codes: 0 yes (signed, genuine, the signature is right), 1 no, 2 what could not be done or checked."

REQUEST = """FILE holds a curl command, raw HTTP, a HAR, a Postman collection or another form of docs/captures.md; without FILE, or with -, it is
standard input.

The credential file has the keys client_key, client_secret, private_key or private_key_file, public_key or public_key_file,
access_token, partner_id, channel_id, api_key, api_secret; a text, or a list of texts where several make sense. What it leaves out is
taken from the environment: PARAF_CLIENT_KEY, PARAF_CLIENT_SECRET, PARAF_PRIVATE_KEY or PARAF_PRIVATE_KEY_FILE, and so on.

"""


class Parser(argparse.ArgumentParser):
    """argparse prints its usage with every error, and ends the process; here an error is one line."""

    def error(self, message: str) -> NoReturn:
        raise Refusal(message)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Reads a command line."""
    parser = Parser(prog="paraf", description="Signs, verifies and explains SNAP requests.", epilog=EXIT_CODES, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"paraf {paraf.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in (sign, verify, explain, diagnose, keygen):
        name = command.__name__.rpartition(".")[2]
        about = (command.__doc__ or "").strip()
        added = commands.add_parser(
            name,
            help=about,
            description=about,
            epilog=EXIT_CODES if command is keygen else REQUEST + EXIT_CODES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        added.set_defaults(run=command.run)
        command.add_options(added)
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        # Never what stands behind the name: someone may have put a secret there.
        name = unknown[0].partition("=")[0]
        raise Refusal(f"{name}: is not an option" if name.startswith("-") else "FILE: is given more than once")
    return options
