"""Every sample message that ASPI and BCA published, as published, slips included."""

import json

import reference
from generator.material import DATA
from generator.suite import Suite


def build():
    suite = Suite("sample-bodies", "Sample messages as the ASPI portal and BCA published them: the body rule does not "
                                   "ask for valid JSON, so a publisher's slip has a digest, too.")
    for sample in json.loads((DATA / "samples.json").read_text()):
        given = {"body": sample["body"]}
        note = None if sample["valid_json"] else "not valid JSON as published"
        error = reference.run("minify", "snap", given).get("error")
        if sample["valid_json"]:
            assert error is None, sample["id"]
        suite.add("sample-" + sample["id"].replace("--", "-"), "minify", "snap", given, error, source=sample["source"],
                  note=note)
    return suite
