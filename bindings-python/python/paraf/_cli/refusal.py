"""What a command ends with: an outcome, or a refusal."""

from __future__ import annotations

from typing import NamedTuple


class Outcome(NamedTuple):
    """What is printed, and the exit code."""

    text: str | bytes
    code: int = 0


class Refusal(Exception):
    """A command line that cannot be done; `main` prints it in one line."""

    code = "invalid-argument"
