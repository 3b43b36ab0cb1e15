"""Compares paraf with the libraries of others: run.py [--write] [NAME...].

Every cell is compared with results.json, where the last run with --write put it, and every cell that is not `same` with
reasons.json, which says why. --write rewrites results.json and docs/interop.md. NAME: only these libraries, compared and shown.
The last line is "interop: N passed, M failed".
"""

import sys

import page
from adapters import Adapter
from cases import bodies
from compare import Comparison
from paths import PAGE, RESULTS

import paraf


def main():
    write = "--write" in sys.argv
    names = [word for word in sys.argv[1:] if not word.startswith("--")]
    libraries = [library for library in page.listed("libraries.json") if not names or library["name"] in names]
    all_bodies, keys = bodies(), paraf.generate_key_pair(2048)
    results, refused, complaints = {}, 0, []
    for library in libraries:
        results[library["name"]] = cells = {"operations": {}}
        with Adapter(library["adapter"]) as adapter:
            cells["version"] = adapter.version
            for profile, operations in library["profiles"].items():
                comparison = Comparison(adapter, library, profile, keys)
                for operation in operations:
                    outcomes = comparison.run(operation, all_bodies)
                    cells["operations"][profile + " " + operation] = {id: outcome for id, (outcome, _) in outcomes.items()}
                    show(library["name"], profile, operation, outcomes, names)
                refused += comparison.refused
                complaints += ["%s: %s" % (library["name"], complaint) for complaint in comparison.complaints]
    results = {"forgeries_refused": refused, "libraries": results}
    if write:
        RESULTS.write_text(page.dumped(results), encoding="utf-8")
        PAGE.write_text(page.page(results), encoding="utf-8")
    passed, failed = count(results, complaints, names)
    print("interop: %d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


def count(results, complaints, names):
    """One test a cell: as in results.json, and explained where it is not `same`."""
    recorded = page.recorded()
    passed, failures = 0, list(complaints)
    for name, library in results["libraries"].items():
        before = recorded["libraries"].get(name, {"operations": {}, "version": "none"})
        if library["version"] != before["version"]:
            failures.append("%s is %s, results.json has %s" % (name, library["version"], before["version"]))
        for operation, cells in library["operations"].items():
            for case, outcome in cells.items():
                wanted = before["operations"].get(operation, {}).get(case)
                if outcome == wanted:
                    passed += 1
                else:
                    failures.append("%s, %s, %s: %s, results.json has %s" % (name, operation, case, outcome, wanted))
    if not names:
        failures += page.unexplained(results)
        if results["forgeries_refused"] != recorded["forgeries_refused"]:
            failures.append("%d forgeries were refused, results.json has %d" % (results["forgeries_refused"], recorded["forgeries_refused"]))
        passed += results["forgeries_refused"]
    for failure in failures:
        print(failure)
    return passed, len(failures)


def show(name, profile, operation, outcomes, names):
    counts = {}
    for outcome, _ in outcomes.values():
        counts[outcome] = counts.get(outcome, 0) + 1
    print("%-34s %-9s %-13s %s" % (name, profile, operation, ", ".join("%d %s" % (n, word) for word, n in sorted(counts.items()))))
    if names:
        for id, (outcome, behind) in outcomes.items():
            if outcome != "same":
                print("    %-8s %-32s %s" % (outcome, id, behind))


if __name__ == "__main__":
    sys.exit(main())
