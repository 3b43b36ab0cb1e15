"""One file of cases: each expectation comes from the reference, and must be what the author of the case meant."""

import copy

from generator import crosscheck, layout, named_keys
import reference

# A case of our own: what its source then says depends on what openssl computes of it.
OWN = "own"


class Suite:
    def __init__(self, name, about, keys=None):
        """`keys`: what keys are called that this file alone has."""
        self.name, self.about, self.keys, self.cases = name, about, keys or {}, []

    def add(self, case_id, operation, profile, given, error=None, source=OWN, note=None, says=(), also=()):
        """`error`: the code that the author expects; None for a case that must succeed. `says`: words of its text.
        `also`: stages that only some cases name."""
        expect = reference.run(operation, profile, given, also)
        if expect.get("error") != error:
            raise AssertionError("%s: meant %s, the rules say %s" % (case_id, error, expect))
        if says:
            expect["says"] = list(says)
        return self.state(case_id, operation, profile, given, expect, source, note)

    def preview(self, operation, profile, given):
        """What the reference says, for a case that begins there."""
        return reference.run(operation, profile, given)

    def state(self, case_id, operation, profile, given, expect, source=OWN, note=None):
        """A case whose author says what is expected: which mistake was made is known to who made it."""
        case = {"id": case_id, "source": source, "operation": operation, "profile": copy.deepcopy(profile)}
        if note:
            case["note"] = note
        case.update(input=copy.deepcopy(given), expect=expect)
        if source == OWN:
            case["source"] = crosscheck.own_source(case)
        self.cases.append(case)
        return expect

    def write(self, folder, version):
        keys, cases = named_keys.fold(self.cases, self.keys)
        document = {"about": self.about, "version": version, **({"keys": keys} if keys else {}), "cases": cases}
        with open("%s/%s.json" % (folder, self.name), "w", encoding="ascii", newline="\n") as file:
            file.write(layout.laid_out(document) + "\n")
