"""make an RSA key pair in the forms that banks ask for"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import paraf
from paraf._cli.files import why_not
from paraf._cli.refusal import Outcome, Refusal
from paraf._cli.request import whole

OWNER_ONLY = 0o600
EVERYBODY = 0o644


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `keygen` takes."""
    parser.add_argument("--bits", type=whole, default=2048, help="from 2048 to 8192; 2048 unless given")
    parser.add_argument(
        "--out",
        metavar="FOLDER",
        default=".",
        help="where private-key.pem, private-key-pkcs1.pem and public-key.pem are written; what is there is never overwritten",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> Outcome:
    """Writes the pair, and prints the public key on one line."""
    folder = Path(options.out)
    pkcs8, pkcs1, spki = files = [folder / name for name in ("private-key.pem", "private-key-pkcs1.pem", "public-key.pem")]
    # Before a key is made: half of a pair is of no use.
    for path in files:
        if os.path.lexists(path):
            raise Refusal(f"{path}: is there already, and is never overwritten")
    pair = paraf.generate_key_pair(options.bits)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"{folder}: {why_not(error)}") from None
    _write(pkcs8, pair.private_pkcs8_pem, OWNER_ONLY)
    _write(pkcs1, pair.private_pkcs1_pem, OWNER_ONLY)
    _write(spki, pair.public_spki_pem, EVERYBODY)
    facts = {"public_base64": pair.public_base64, "files": [str(path) for path in files]}
    return Outcome.of_facts(facts) if options.json else Outcome(pair.public_base64)


def _write(path: Path, pem: str, mode: int) -> None:
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="ascii") as file:
            file.write(pem)
    except OSError as error:
        raise Refusal(f"{path}: {why_not(error)}") from None
