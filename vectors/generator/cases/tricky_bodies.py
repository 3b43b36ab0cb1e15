"""Bodies that break libraries which parse and write again."""

import json

from generator.material import DATA
from generator.suite import Suite


def build():
    suite = Suite("tricky-bodies", "Request bodies that a parse-and-write-again minifier gets wrong.")
    for body in json.loads((DATA / "tricky-bodies.json").read_text()):
        expect = suite.add("tricky-" + body["id"], "minify", "snap", {"body": body["body"]}, note=body["why"])
        # The list came with its own results: both must agree.
        assert expect == {"minified_body": body["minified"], "body_digest": body["sha256"]}, body["id"]
    return suite
