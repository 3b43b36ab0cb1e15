"""Where things are."""

from pathlib import Path

INTEROP = Path(__file__).resolve().parent
ROOT = INTEROP.parent
BUILT = ROOT / "target" / "interop"
PYTHON = ROOT / "target" / "tools" / "interop-venv" / "bin" / "python"
PAGE = ROOT / "docs" / "interop.md"
RESULTS = INTEROP / "results.json"
