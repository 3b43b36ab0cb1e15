"""core/spec/service-paths.txt: the code of the service behind each path, of every family, since a path tells it whatever is compiled in."""

import re

import services

HEAD = """\
# Written by scripts/spec/generate.py from core/spec/services and core/spec/bca. Do not edit: change the tables and run it again.
# A service code and its path, without what differs by provider: BCA's /openapi, and the version in front.
"""


def build(spec):
    tables = [table for table in services.as_printed(spec) if table["code"]]
    standard = {table["code"] for table in tables if table["profile"] == "snap"}
    # Where BCA puts the standard's own services (shared biller) their codes are told apart by more than the path.
    own = [table for table in tables if table["profile"] == "snap" or table["code"] not in standard]
    rows = [(table["code"], table["path"]) for table in own]
    rows += [(table["code"], table["former_path"]) for table in tables if "former_path" in table]
    return HEAD + "".join("%s %s\n" % (code, end_of(path)) for code, path in rows)


def end_of(path):
    return re.sub(r"^(/openapi)?(/v\d+\.\d+)?(?=/)", "", path)
