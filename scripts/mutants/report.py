"""The outcomes of cargo-mutants against explained.json: report.py FOLDER. Last line: "mutants: N passed, M failed".

A mutant that survives needs a reason: file -> what was changed -> why no test can, or need, notice it. A reason whose mutant
dies is a failure too.
"""

import json
import sys
from collections import Counter
from pathlib import Path

REASONS = Path(__file__).with_name("explained.json")


def main():
    reasons = json.loads(REASONS.read_text(encoding="utf-8"))
    outcomes = json.loads((Path(sys.argv[1]) / "outcomes.json").read_text(encoding="utf-8"))["outcomes"]
    counts, failures, looked_at = Counter(), [], set()
    survivors = set()
    for outcome in outcomes:
        if "Mutant" not in outcome["scenario"]:
            continue
        mutant = outcome["scenario"]["Mutant"]
        counts[outcome["summary"]] += 1
        looked_at.add(mutant["file"])
        if outcome["summary"] == "MissedMutant":
            change = change_of(mutant)
            survivors.add((mutant["file"], change))
            if change not in reasons.get(mutant["file"], {}):
                failures.append("survives: %s" % mutant["name"])
    for file, changes in reasons.items():
        for change in changes:
            if file in looked_at and (file, change) not in survivors:
                failures.append("no longer survives: %s: %s" % (file, change))
    for name, count in sorted(counts.items()):
        print("%-16s %5d" % (name, count))
    for failure in failures:
        print(failure)
    print("mutants: %d passed, %d failed" % (sum(counts.values()) - len(failures), len(failures)))
    return 1 if failures or not counts else 0


def change_of(mutant):
    """Its name without the line, which moves."""
    return mutant["name"].split(": ", 1)[1]


if __name__ == "__main__":
    sys.exit(main())
