"""The table of response codes as Rust."""

import json

from rust import HEAD, name, text

CATEGORY = {"success": "Success", "message": "Message", "system": "System", "business": "Business"}
OUTCOME = {"success": "Some(Outcome::Done)", "pending": "Some(Outcome::Pending)", "failed": "Some(Outcome::Failed)",
           "unknown": "Some(Outcome::Unknown)", "depends-on-service": "None"}


def build(spec):
    table = json.loads((spec / "response-codes.json").read_text(encoding="utf-8"))
    lines = [HEAD, "use crate::model::meaning::{Advice, Category, Known, Outcome, Reading};", ""]
    lines += ["/// Sorted by status and case.", "pub(crate) static KNOWN: &[Known] = &["]
    for row in sorted(table["codes"], key=lambda row: (row["http"], row["case"])):
        lines.append("    Known { http_status: %d, case: *b%s, message: %s, category: Category::%s, outcome: %s, advice: Advice::%s },"
                     % (row["http"], text(row["case"]), text(row["message"]), CATEGORY[row["category"]],
                        OUTCOME[row["outcome"]], name(row["advice"])))
    lines += ["];", "", "/// Where a provider prints another code than the standard: profile, code, beginning of its message, what is meant.",
              "pub(crate) static READINGS: &[Reading] = &["]
    for profile, readings in table["readings"].items():
        if profile == "note":
            continue
        for row in readings:
            lines.append("    Reading { profile: %s, code: %s, message: %s, http_status: %d, case: *b%s },"
                         % (text(profile), text(row["code"]), text(row["message"]), row["http"], text(row["case"])))
    lines.append("];")
    inconsistent = table["inconsistent_request"]
    lists = (("INCONSISTENT_DONE", inconsistent["success"], "404xx18 where the first transaction stands."),
             ("INCONSISTENT_FAILED", inconsistent["failed"], "404xx18 where the request was refused."),
             ("READ_ONLY", table["read_only"]["services"], "Services that move no money."))
    for constant, values, about in lists:
        lines += ["", "/// " + about, "pub(crate) static %s: &[&str] = &[%s];" % (constant, ", ".join(map(text, values)))]
    pairs = ", ".join("(%s, %s)" % (text(a), text(b)) for a, b in table["status_services"]["of"].items())
    lines += ["", "/// Which service to ask about a transaction of another.",
              "pub(crate) static STATUS_SERVICES: &[(&str, &str)] = &[%s];" % pairs]
    return "\n".join(lines) + "\n"
