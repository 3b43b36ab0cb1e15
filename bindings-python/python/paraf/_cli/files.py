"""Reading what the command line names."""

from __future__ import annotations

import sys

from paraf._cli.refusal import Refusal


def read(name: str) -> str:
    """The text of a file; of standard input for ``-``."""
    try:
        return read_bytes(name).decode()
    except UnicodeDecodeError:
        raise Refusal(f"{name}: is not UTF-8") from None


def read_bytes(name: str) -> bytes:
    """A file as it is; standard input for ``-``."""
    try:
        if name == "-":
            return sys.stdin.buffer.read()
        with open(name, "rb") as file:
            return file.read()
    except OSError as error:
        raise Refusal(f"{name}: {why_not(error)}") from None


def why_not(error: OSError) -> str:
    """In words, without the path, which the caller has."""
    return (error.strerror or type(error).__name__).lower()
