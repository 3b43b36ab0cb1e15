"""results.json and docs/interop.md, out of what a run found. As a program: writes docs/interop.md from
results.json and reasons.json, and fails where the two do not fit."""

import json
import re
import sys

from cases import TOKENS, bodies, tokens_of
from paths import INTEROP, PAGE, RESULTS

SIGNS = {"same": "=", "own": "o", "differs": "≠", "refuses": "–"}
OUTCOMES = ("same", "own", "differs", "refuses")

HEAD = """# Interoperability

paraf against implementations of SNAP's signatures that others wrote, in both directions: they sign and paraf verifies, paraf signs
and they verify. `make interop` installs them from their registries at the versions of the lock files in [`interop/`](../interop),
compares, and fails when a cell of this page is not as it was or has no reason. The page is written by
`scripts/interop.sh --write`; nothing in it is written by hand but the reasons.

Signatures are equal wherever the bytes are. What differs is what becomes of a body that a library parses and writes again.

- **=** the same signature, and the message verifies
- **o** the library signs its own writing of the body; the message verifies as the library sends it, but has another signature
- **≠** the message does not verify
- **–** the library reports an error

Each message of a library that paraf accepted was also changed in each part that is signed (body, method, URL, timestamp, token,
signature, secret); paraf refused all %d forgeries.
"""

LIBRARIES = """
## Libraries

Of %d bodies each, and of up to %d token requests.

| Library | Version | In | Profile | They sign, paraf verifies | paraf signs, they verify | Token requests |
|---|---|---|---|---|---|---|
"""

BODIES = """
## Bodies

First sign: they sign, paraf verifies. Second sign: paraf signs, they verify. Libraries that differ nowhere are left out%s.

"""

REASONS = """
## Why

"""

TAIL = """
## How it is done

- A library is asked through an adapter of some twenty lines, which calls the library's own functions and nothing of paraf's.
- A body that the library takes as an object is parsed by its language's own parser first.
- Callbacks of providers are sent minified. DANA's SDK for Node minifies before it verifies; the profile `dana` hashes the bytes as they arrive.
- Libraries that only sign a text get the string to sign from paraf. They show that the cryptography agrees, not the canonical form.
- The RSA keys are generated for each run; signatures by RSA with PKCS #1 v1.5 depend on nothing else, so they can be compared.
"""


def dumped(results):
    """Only what is not `same`, a line for each outcome, so that a diff shows it."""
    libraries = {}
    for name, library in results["libraries"].items():
        operations = {operation: others(cells) for operation, cells in library["operations"].items()}
        libraries[name] = {"version": library["version"], "operations": operations}
    text = json.dumps({"forgeries_refused": results["forgeries_refused"], "libraries": libraries}, indent=2, ensure_ascii=False)
    one_line = re.sub(r"\[[^\[\]]*\]", lambda found: " ".join(found.group().split()), text)
    return one_line.replace("[ ", "[").replace(" ]", "]") + "\n"


def others(cells):
    return {outcome: [case for case, found in cells.items() if found == outcome] for outcome in OUTCOMES[1:] if outcome in cells.values()}


def recorded():
    """results.json with every cell."""
    results = json.loads(RESULTS.read_text(encoding="utf-8"))
    for library in results["libraries"].values():
        for key, outcomes in library["operations"].items():
            profile, operation = key.split()
            cases = tokens_of(profile) if operation.endswith("-token") else bodies()
            found = {case: outcome for outcome, listed in outcomes.items() for case in listed}
            library["operations"][key] = {case: found.get(case, "same") for case in cases}
    return results


def page(results):
    all_bodies = bodies()
    lines = [HEAD % results["forgeries_refused"], LIBRARIES % (len(all_bodies), len(TOKENS))]
    for library in listed("libraries.json"):
        found = results["libraries"][library["name"]]
        for profile in library["profiles"]:
            row = (library["name"], found["version"], library["language"], "`%s`" % profile, *counts(found, profile))
            lines.append("| %s |\n" % " | ".join(row))
    lines.append("\n")
    lines += ["- **%s**: %s.\n" % (library["name"], library["what"]) for library in listed("libraries.json")]
    lines += matrix(results, all_bodies)
    lines.append(REASONS)
    for reason in listed("reasons.json"):
        lines.append("**%s.** %s\n\n" % (reason["title"], reason["text"]))
        for cell in reason["cells"]:
            lines.append("- %s: %s\n" % (", ".join(cell["libraries"]), ", ".join(map(code, cell["bodies"]))))
        lines.append("\n")
    lines[-1] = ""
    lines.append(TAIL)
    return "".join(lines)


def counts(found, profile):
    """The last three columns of a library's row."""
    cells = {operation: found["operations"].get(profile + " " + operation) for operation in ("sign", "verify", "sign-token", "verify-token")}
    tokens = [
        "%s %s" % (words, "".join(SIGNS[outcome] for outcome in cells[operation].values()))
        for operation, words in (("sign-token", "signed"), ("verify-token", "verified"))
        if cells[operation]
    ]
    return *(spread(cells[operation]) for operation in ("sign", "verify")), ", ".join(tokens)


def spread(cells):
    if not cells:
        return ""
    found = list(cells.values())
    return ", ".join("%d %s" % (found.count(outcome), SIGNS[outcome]) for outcome in OUTCOMES if outcome in found)


def matrix(results, all_bodies):
    columns = [library for library in listed("libraries.json") if differs(results["libraries"][library["name"]])]
    alike = [library["name"] for library in listed("libraries.json") if library not in columns]
    yield BODIES % (": " + ", ".join(alike) if alike else "")
    yield "| Body | %s |\n|---|%s\n" % (" | ".join(library["name"] for library in columns), "---|" * len(columns))
    for id in all_bodies:
        signs = [" ".join(both(results["libraries"][library["name"]], id)) for library in columns]
        yield "| %s | %s |\n" % (code(id), " | ".join(signs))
    yield "\n"
    for id, (_, why) in all_bodies.items():
        yield "- %s: %s\n" % (code(id), why)


def differs(library):
    return any(outcome != "same" for cells in library["operations"].values() for outcome in cells.values())


def both(library, id):
    """The signs of one body; several profiles of one library agree, or the page says each."""
    for operation in "sign", "verify":
        found = {cells[id] for name, cells in library["operations"].items() if name.endswith(" " + operation)}
        if found:
            yield "/".join(SIGNS[outcome] for outcome in sorted(found))


def unexplained(results):
    """What has no reason, and reasons for what does not differ."""
    explained = {}
    for reason in listed("reasons.json"):
        for cell in reason["cells"]:
            for name in cell["libraries"]:
                for body in cell["bodies"]:
                    explained.setdefault((name, body), set()).update(cell.get("operations", ("sign", "verify")))
    complaints = []
    for name, library in results["libraries"].items():
        for key, cells in library["operations"].items():
            operation = key.split()[-1]
            for case, outcome in cells.items():
                has_reason = case not in TOKENS and operation in explained.get((name, case), ())
                if (outcome != "same") != has_reason:
                    problem = "has a reason, but does not differ" if has_reason else "has no reason in reasons.json"
                    complaints.append("%s, %s, %s: %s, %s" % (name, key, case, outcome, problem))
    return complaints


def code(text):
    return "`%s`" % text


def listed(name):
    return json.loads((INTEROP / name).read_text(encoding="utf-8"))


if __name__ == "__main__":
    complaints = unexplained(recorded())
    print(*complaints, sep="\n")
    PAGE.write_text(page(recorded()), encoding="utf-8")
    sys.exit(bool(complaints))
