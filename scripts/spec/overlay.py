"""The providers' tables laid over the standard's."""

import json

PROVIDERS = ("bca", "bri", "dana", "doku", "faspay", "winpay")


def overlaid(spec, standard):
    tables = []
    for provider in PROVIDERS:
        for path in sorted((spec / provider).glob("*.json")):
            overlay = json.loads(path.read_text(encoding="utf-8"))
            tables.append(lay(overlay, standard.get(overlay["code"]), provider))
    return tables


def lay(overlay, base, provider):
    """What the overlay does not say stays the standard's, but a field that the provider's own list leaves out is not
    mandatory there: BCA's VA payments inside the bank carry no partnerServiceId."""
    table = dict(base or {}, **{key: value for key, value in overlay.items() if key not in ("request", "response", "rules")})
    table["profile"] = provider
    table["id"] = overlay.get("id", overlay["code"])
    table.setdefault("name_id", table["name"])
    table["rules"] = {}
    for side in ("request", "response"):
        rows = (base or {}).get(side, [])
        if side in overlay:
            rows = merge(rows, overlay[side], overlay.get("replaces", []))
        table[side] = rows
        rules = (base or {}).get("rules", {}).get(side, [])
        own = overlay.get("rules", {}).get(side, [])
        said = {(r["rule"], r["at"]) for r in own}
        rules = [r for r in rules if r["rule"] not in overlay.get("without_rules", [])]
        table["rules"][side] = [r for r in rules if (r["rule"], r["at"]) not in said and holds(r, rows)] + own
    if "echo" not in overlay and "echo" in table:
        places = [{row["field"] for row in table[side]} for side in ("response", "request")]
        table["echo"] = {to: of for to, of in table["echo"].items() if to in places[0] and of in places[1]}
    return table


def merge(base, own, replaced):
    listed = {row["field"]: row for row in own}
    merged = []
    for row in base:
        field = row["field"]
        if any(field == gone or field.startswith(gone + "/") for gone in replaced):
            continue
        if field in listed:
            both = {**row, **listed.pop(field)}
            merged.append({key: value for key, value in both.items() if value is not None})
        elif row["presence"] == "M" and field not in ("/responseCode", "/responseMessage") and not belongs(field):
            merged.append({**row, "presence": "O"})
        else:
            merged.append(row)
    return merged + list(listed.values())


def belongs(field):
    """Value and currency belong to their amount, english and indonesia to their text."""
    return field.rpartition("/")[2] in ("value", "currency", "english", "indonesia")


def holds(rule, rows):
    """A rule of the standard stays where its fields are still there."""
    names = {row["field"] for row in rows}
    wanted = rule.get("fields", []) + rule.get("of", []) + ([rule["field"]] if "field" in rule else [])
    return all(rule["at"] + "/" + field in names for field in wanted)
