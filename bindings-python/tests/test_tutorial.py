"""The tutorial, word for word in both languages: its files are saved, its commands run, and what they print is what it shows."""

import os
import re
import subprocess
import sys

import pytest
from conftest import ROOT

GUIDES = ROOT / "docs" / "guides"
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(name):
    return BLOCK.findall((GUIDES / name).read_text(encoding="utf-8"))


def test_both_languages_have_the_same_code():
    assert blocks("first-virtual-account.md") == blocks("first-virtual-account.id.md")


def run(command, folder):
    """As in a shell of that folder, where the packages are installed already."""
    arguments = command.split()
    assert arguments.pop(0) == "python"
    # Nothing of this checkout's own settings.
    (folder / "pytest.ini").write_text("[pytest]\n")
    done = subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    return done.stdout + done.stderr


def test_it_runs(tmp_path):
    printed, shown = None, 0
    for kind, name, text in blocks("first-virtual-account.md"):
        if kind == "python":
            (tmp_path / name).write_text(text)
        elif kind == "sh" and "pip install" not in text:
            printed = run(text, tmp_path)
        elif kind == "text":
            assert printed is not None
            # Another port than the one that is shown.
            printed = re.sub(r"http://127\.0\.0\.1:\d+/", "http://127.0.0.1:8000/", printed)
            for line in text.splitlines():
                assert re.search(rf"^{re.escape(line)}( in [\d.]+s)?$", printed, re.MULTILINE), f"{line} in\n{printed}"
            shown += 1
    assert shown == 3


def test_what_it_does_not_run_is_the_installation():
    [install] = [text for kind, _, text in blocks("first-virtual-account.md") if kind == "sh" and "pip install" in text]
    assert 'pip install "paraf[cli]" pytest' in install
    assert all(kind in ("python", "sh", "text") for kind, _, _ in blocks("first-virtual-account.md"))


@pytest.mark.parametrize("name", ["first-virtual-account.md", "first-virtual-account.id.md"])
def test_its_links_lead_somewhere(name):
    text = (GUIDES / name).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)(?:#([^)]+))?\)", text)
    assert len(links) >= 6
    for path, heading in links:
        target = (GUIDES / path).read_text(encoding="utf-8")
        headings = {re.sub(r"[^\w -]", "", line.lower()).replace(" ", "-") for line in re.findall(r"^#+ (.*)$", target, re.MULTILINE)}
        assert not heading or heading in headings, (path, heading)
