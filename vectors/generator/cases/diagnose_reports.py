"""Requests as people reported them, with other names, secrets and numbers; right values by OpenSSL and hashlib."""

import json

from generator.material import DATA
from generator.suite import OWN


def add_to(suite):
    for case in json.loads((DATA / "reports.json").read_text()):
        suite.state("diagnose-report-" + case["id"], "diagnose", case["profile"], case["input"], case["expect"],
                    source=case.get("source", OWN), note=case.get("note"))
