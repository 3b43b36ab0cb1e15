"""What a row was before its provider made it stricter: `was`, with the day on which it was seen.

What leaves the partner is held to the page of today. What arrives is taken as the former page had it too: a contract that is older than the page still
sends it, and a payment that a customer made is no less made because a row changed. So the row of an arriving message is the looser one, and
says in `today` what its page says now. A rule that is new has its day in `since`, and does not hold for what
arrives. Of a message that leaves, lenient takes the former row, since whoever reads it leniently receives it.
"""

ORDER = ("O", "C", "M")
KEYS = {"presence", "when", "length", "fixed", "items_max", "values", "seen"}
WITH = {"presence": "when", "length": "fixed"}  # what goes with a key, unless the former row says it too
SIDES = ("request", "response")


def arrives(table, side):
    """Whether the partner receives it: a request to the partner, an answer of the provider."""
    return (table["direction"] == "to-partner") == (side == "request")


def settled(table):
    """The table as it is checked."""
    rules = {side: [rule for rule in table.get("rules", {}).get(side, []) if "since" not in rule or not arrives(table, side)] for side in SIDES}
    return {**table, "rules": rules, **{side: [row_of(table, side, row) for row in table[side]] for side in SIDES}}


def row_of(table, side, row):
    if "was" not in row:
        return row
    former = {**row, **{other: None for key, other in WITH.items() if key in row["was"]}, **row["was"]}
    wrong = set(row["was"]) - KEYS or tighter(row, former)
    if wrong or "seen" not in row["was"]:
        raise SystemExit("%s %s %s: `was` is wrong: %s" % (table["profile"], table["id"], row["field"], wrong or "no day"))
    former.pop("was")
    former.pop("seen")
    former = {key: value for key, value in former.items() if value not in (None, False)}
    if not arrives(table, side):
        return {**{key: value for key, value in row.items() if key != "was"}, "former": former}
    shown = set(row["was"]) | {WITH[key] for key in WITH if key in row["was"]}
    today = {key: row[key] for key in ("presence", "length", "fixed", "items_max", "values") if key in row and key in shown}
    return {**former, "today": today}


def tighter(row, former):
    """In what the former row would refuse what the present one takes, or is no other."""
    found = []
    if ORDER.index(former["presence"]) > ORDER.index(row["presence"]):
        found.append("presence")
    for key in ("length", "items_max"):
        if extent(former.get(key)) < extent(row.get(key)):
            found.append(key)
    if former.get("fixed") and not row.get("fixed"):
        found.append("fixed")
    if former.get("values") and not set(row.get("values", ["\0"])) <= set(former["values"]):
        found.append("values")
    if all(former.get(key) == row.get(key) for key in row["was"] if key != "seen"):
        found.append("nothing differs")
    return found


def extent(length):
    """Characters, as a number that compares; no length is the longest."""
    if length is None:
        return 1 << 20
    digits, _, decimals = str(length).partition(".")
    return int(digits) + (1 + int(decimals) if decimals else 0)
