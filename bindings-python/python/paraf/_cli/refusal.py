"""What a command ends with: an outcome, or a refusal."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Outcome(NamedTuple):
    """What is printed, and the exit code."""

    text: str | bytes
    code: int = 0

    @classmethod
    def of_facts(cls, facts: dict[str, Any], code: int = 0) -> Outcome:
        """JSON as JavaScript writes it, so that both command lines print the same."""
        return cls(json.dumps(facts, ensure_ascii=False, separators=(",", ":")), code)


class Refusal(Exception):
    """A command line that cannot be done; `main` prints it in one line."""

    code = "invalid-argument"
