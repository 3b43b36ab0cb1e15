"""Checks that each citation leads somewhere. Last line: "sources: N passed, M failed".

A citation is a link to a section of docs/sources, counted from the repository's root in code and data (`docs/sources/bca.md#hosts`) and relative in Markdown, or
a file of a public repository with the whole commit. Every relative link of every Markdown page is resolved along with them.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = "docs/sources/"

CITATION = re.compile(r"docs/sources/[\w./-]*\w\.(?:md|json)(?:#[\w-]*)?")
LINK = re.compile(r"\]\(([^)\s]+)\)")
# A page of facts by its bare name, as if it stood beside the file that cites it.
BARE = re.compile(r"(?<![\w/@.-])(?:bca|standard|dialects|mistakes|mistakes-field|samples-notes)\.md\b|\bflows\.md\b")
COPY = re.compile(r"mseptiaan/snap-aspi-go:[\w./-]+(@\w*)?")
COMMIT = re.compile(r"@[0-9a-f]{40}\b")
CODE = re.compile(r"```.*?```", re.DOTALL)


def main():
    pages, passed, failures = {}, 0, []
    commits = set(COMMIT.findall((ROOT / SOURCES / "README.md").read_text(encoding="utf-8")))
    for name in tracked():
        text = read(ROOT / name)
        if text is None or name == "scripts/sources/check.py":
            continue
        for place, problem in citations(name, text, pages, commits):
            if problem:
                failures.append("%s: %s: %s" % (name, place, problem))
            else:
                passed += 1
    for failure in failures:
        print(failure)
    print("sources: %d passed, %d failed" % (passed, len(failures)))
    return 1 if failures or not passed else 0


def tracked():
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z"], check=True, capture_output=True).stdout
    return sorted(name for name in listed.decode().split("\0") if name and (ROOT / name).is_file())


def read(path):
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def citations(name, text, pages, commits):
    """Each citation of a file, with what is wrong with it or None."""
    markdown = name.endswith(".md")
    for place in CITATION.findall(text):
        yield place, problem(ROOT / place.partition("#")[0], place, not markdown, pages)
    if markdown:
        # What stands in an example is not a link of the page.
        text = CODE.sub("", text)
        for place in LINK.findall(text):
            if not re.match(r"[a-z][a-z+.-]*:", place):
                yield place, problem(((ROOT / name).parent / place.partition("#")[0]) if place[0] != "#" else ROOT / name, place, False, pages)
        text = LINK.sub("]", text)
        text = re.sub(r"\[[\w-]+\.md\]", "", text)
    for place in BARE.findall(text):
        yield place, "no such page; write %sPAGE.md#section" % SOURCES
    for found in COPY.finditer(text):
        yield found[0], None if found[1] in commits else "not a commit that %sREADME.md names" % SOURCES


def problem(path, place, needs_section, pages):
    section = place.partition("#")[2]
    if not path.exists():
        return "no such file"
    if path.suffix != ".md":
        return None
    if needs_section and not section:
        return "names no section"
    if section and section not in pages.setdefault(path.resolve(), anchors(path)):
        return "no such section"
    return None


def anchors(path):
    """The anchors of a page as GitHub makes them: lower case, words joined by hyphens, repeats numbered."""
    seen, found = {}, set()
    for title in re.findall(r"^#{1,6} (.+?)\s*#*$", CODE.sub("", path.read_text(encoding="utf-8")), re.MULTILINE):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title).strip().lower()
        anchor = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        count = seen.get(anchor, 0)
        seen[anchor] = count + 1
        found.add("%s-%d" % (anchor, count) if count else anchor)
    found.update(re.findall(r'<a (?:id|name)="([^"]+)"', path.read_text(encoding="utf-8")))
    return found


if __name__ == "__main__":
    sys.exit(main())
