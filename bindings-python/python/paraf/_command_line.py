"""Runs the program ``paraf``, which is a package of its own: what goes into production need not carry it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence

COULD_NOT = 2
NOT_INSTALLED = 'the command line is not installed; this installs it: pip install "paraf[cli]"'


def main(arguments: Sequence[str]) -> int:
    """Runs a command line, and gives its exit code; names the command that installs it where it is not installed."""
    program = find_program()
    if program is None:
        print(f"paraf: {NOT_INSTALLED}", file=sys.stderr)
        return COULD_NOT
    if os.name == "posix":
        # In place of Python: signals and the exit code are the program's own.
        os.execv(program, [program, *arguments])
    try:
        return subprocess.run([program, *arguments], check=False).returncode
    except KeyboardInterrupt:
        return COULD_NOT


def find_program() -> str | None:
    """The one of this environment, or else the first in the path."""
    return shutil.which("paraf", path=sysconfig.get_path("scripts")) or shutil.which("paraf")
