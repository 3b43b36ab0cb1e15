"""The table of response codes as Rust."""

import json

from rust import HEAD, name, text

CATEGORY = {"success": "Success", "message": "Message", "system": "System", "business": "Business"}
OUTCOME = {"success": "Some(Outcome::Done)", "pending": "Some(Outcome::Pending)", "failed": "Some(Outcome::Failed)",
           "unknown": "Some(Outcome::Unknown)", "depends-on-service": "None"}


def read(spec):
    return json.loads((spec / "response-codes.json").read_text(encoding="utf-8"))


def build(spec):
    table = read(spec)
    lines = [HEAD, "use crate::message::code_table::{Known, Listed, OfProvider};", "use crate::message::outcome::{Advice, Category, Outcome};", ""]
    lines += ["/// Sorted by status and case.", "pub(crate) static KNOWN: &[Known] = &["]
    for row in sorted(table["codes"], key=lambda row: (row["http"], row["case"])):
        lines.append("    Known { http_status: %d, case: *b%s, message: %s, indonesian: %s, category: Category::%s, outcome: %s, advice: Advice::%s },"
                     % (row["http"], text(row["case"]), text(row["message"]), text(row["indonesia"]), CATEGORY[row["category"]],
                        OUTCOME[row["outcome"]], name(row["advice"])))
    lines += ["];", "", "/// What a provider prints, where it is not the standard's.", "pub(crate) static LISTED: &[Listed] = &["]
    for profile, service, row in deviating(table):
        lines.append("    Listed { profile: %s, service: %s, code: %s, message: %s, http_status: %d, case: *b%s, answered: %s },"
                     % (text(profile), text(service), text(row["code"]), text(row["message"]), int(meaning(row)[:3]), text(meaning(row)[3:]),
                        str(row["answered"]).lower()))
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
    own = [(provider, *pair) for provider, found in table["status_services"]["of_providers"].items() for pair in found.items()]
    lines += ["", "/// Where a provider has another, or none.", "pub(crate) static STATUS_SERVICES_OF_PROVIDERS: &[(&str, &str, &str)] = &[%s];"
              % ", ".join("(%s, %s, %s)" % tuple(map(text, row)) for row in own)]
    lines += ["", "/// What a provider means by a code, where that is not the standard's meaning.", "pub(crate) static OF_PROVIDERS: &[OfProvider] = &["]
    for row in table["of_providers"]:
        for service in row["services"]:
            lines.append("    OfProvider { profile: %s, service: %s, http_status: %d, case: *b%s, outcome: %s, advice: Advice::%s },"
                         % (text(row["provider"]), text(service), row["http"], text(row["case"]), OUTCOME[row["outcome"]][5:-1], name(row["advice"])))
    return "\n".join(lines + ["];"]) + "\n"


def lists(table):
    """(profile, service's ID, rows) of each list that a provider prints; of the rows with one meaning the first is answered."""
    for profile, provider in table["providers"].items():
        if profile == "note":
            continue
        for service, rows in provider["services"].items():
            found, answers = [], set()
            for row in rows:
                answered = row.get("answered", True) and meaning(row) not in answers
                answers |= {meaning(row)} if answered else set()
                found.append(dict(row, answered=answered))
            yield profile, service, found


def meaning(row):
    """`40002`: the standard's status and case."""
    return row.get("means", row["code"][:3] + row["code"][5:])


def deviating(table):
    """Every row of a code that in some row is not what the standard has for its meaning, under its own service."""
    standard = {"%d%s" % (row["http"], row["case"]): row["message"] for row in table["codes"]}
    for profile, service, rows in lists(table):
        own = {row["code"] for row in rows
               if "means" in row or not row["answered"] or standard.get(meaning(row)) != row["message"] or row["code"][3:5] != service[:2]}
        yield from ((profile, service, row) for row in rows if row["code"] in own)
