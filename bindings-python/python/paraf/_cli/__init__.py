"""paraf for those who live in a terminal: ``python -m paraf``, also installed as ``paraf``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Literal

import paraf
from paraf._cli.arguments import parse
from paraf._cli.refusal import Outcome, Refusal

INTERRUPTED = 130
Language = Literal["en", "id"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command line. The exit code is 0 for yes, 1 for no, 2 for what could not be done or checked."""
    language: Language = "en"
    try:
        options = parse(sys.argv[1:] if arguments is None else arguments)
        language = getattr(options, "language", language)
        outcome: Outcome = options.run(options)
        output = outcome.text if isinstance(outcome.text, bytes) else outcome.text.encode("utf-8", "surrogateescape")
        sys.stdout.buffer.write(output if output.endswith(b"\n") else output + b"\n")
        sys.stdout.buffer.flush()
    except Refusal as refusal:
        print(f"paraf: {refusal.code}: {refusal}", file=sys.stderr)
        return 2
    except paraf.Error as error:
        print(f"paraf: {error.code}: {error.text(language)}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read has seen enough; Python would complain when it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    return outcome.code
