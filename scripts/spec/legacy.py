"""BCA's services before SNAP: tables of their own, over no standard, and their error codes."""

import json

from rust import HEAD, name, text

PROFILE = "bca-legacy"

# What an answer has instead of its fields when it refuses; Flazz spells it in lower case.
ERROR = [{"field": "/ErrorCode", "type": "string", "format": "esb-code"}, {"field": "/ErrorMessage", "type": "object"},
         {"field": "/ErrorMessage/Indonesian", "type": "string"}, {"field": "/ErrorMessage/English", "type": "string"}]
FLAZZ_ERROR = [{"field": "/error_code", "type": "string", "format": "esb-code"}, {"field": "/error_message", "type": "object"},
               {"field": "/error_message/indonesian", "type": "string"}, {"field": "/error_message/english", "type": "string"}]


def tables(spec):
    """Each service, with the codes that answer each of its checks."""
    sets = json.loads((spec / "esb-codes.json").read_text(encoding="utf-8"))["sets"]
    for path in sorted((spec / PROFILE).glob("*.json")):
        table = json.loads(path.read_text(encoding="utf-8"))
        table["profile"] = PROFILE
        table["code"] = ""
        for side in ("request", "response"):
            for row in table[side]:
                row.setdefault("presence", "O")
        if table["direction"] == "to-provider":
            error = FLAZZ_ERROR if table.get("errors") == "flazz" else ERROR
            table["response"] += [dict(row, presence="O") for row in error]
        table["answers"] = answers(table, sets.get(table.get("errors"), {}))
        yield table


def answers(table, by_check):
    """Check, field, code: fields with a code of their own, then what holds for all."""
    own = {(check, row["field"].rpartition("/")[2], row["error"])
           for row in table["request"] if "error" in row for check in ("format", "value")}
    return sorted(own) + [(check, "", code) for check, code in by_check.items()]


def codes(spec):
    table = json.loads((spec / "esb-codes.json").read_text(encoding="utf-8"))
    outcomes = {"failed": "Failed", "unknown": "Unknown", "pending": "Pending"}
    lines = [HEAD, "use crate::message::code_table::KnownEsbCode;", '#[cfg(feature = "bca-legacy")]',
             "use crate::message::outcome::{Advice, Outcome};", "", "/// Sorted by code.",
             '#[cfg(feature = "bca-legacy")]', "pub(crate) static KNOWN: &[KnownEsbCode] = &["]
    for row in sorted(table["codes"], key=lambda row: row["code"]):
        lines.append("    KnownEsbCode { code: %s, http_status: %d, english: %s, indonesian: %s, outcome: Outcome::%s, advice: Advice::%s },"
                     % (text(row["code"]), row["http"], text(row["english"]), text(row["indonesian"]),
                        outcomes[row["outcome"]], name(row["advice"])))
    lines += ["];", "", '#[cfg(not(feature = "bca-legacy"))]', "pub(crate) static KNOWN: &[KnownEsbCode] = &[];"]
    return "\n".join(lines) + "\n"
