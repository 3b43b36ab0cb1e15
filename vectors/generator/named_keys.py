"""Keys by name: a file of cases holds each of its keys once, and an input says `key:` and the name."""

import functools
import json

from generator.material import DATA, VECTORS, key_text, public_pem

MARK = "key:"


@functools.cache
def names():
    """{PEM: name}: the kept test keys, their public halves, and those of published examples."""
    found = {}
    for path in sorted((VECTORS / "keys").glob("*.pem")):
        found[key_text(path.stem)] = path.stem
        if path.stem.startswith("rsa-") and "-----BEGIN PRIVATE KEY-----" in key_text(path.stem):
            found.setdefault(public_pem(path.stem), path.stem + "-public")
    for example in json.loads((DATA / "published.json").read_text()):
        if "public_key_pem" in example["inputs"]:
            found.setdefault(example["inputs"]["public_key_pem"], example["id"])
    return found


def fold(cases, own):
    """({name: PEM}, cases): what the cases use of the keys, and the cases with their names. `own`: keys of this file alone."""
    known = {**names(), **{text: name for name, text in own.items()}}
    used = {}

    def name_of(text):
        if text not in known:
            return text
        used[known[text]] = text
        return MARK + known[text]

    folded = [dict(case, input=_changed(case["input"], name_of)) for case in cases]
    return dict(sorted(used.items())), folded


def expand(document):
    """The cases as they are run. Stops where a name has no key, a key no name, or a kept one is another."""
    keys, used = document.get("keys", {}), set()

    def key_of(text):
        if not text.startswith(MARK):
            return text
        name = text.removeprefix(MARK)
        if name not in keys:
            raise SystemExit("there is no key %r" % name)
        used.add(name)
        return keys[name]

    cases = [dict(case, input=_changed(case["input"], key_of)) for case in document["cases"]]
    unused = [name for name in keys if name not in used]
    if unused:
        raise SystemExit("keys that no case names: %s" % ", ".join(unused))
    others = [name for text, name in names().items() if keys.get(name, text) != text]
    if others:
        raise SystemExit("other keys than the kept ones: %s" % ", ".join(others))
    return cases


def _changed(value, change):
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_changed(one, change) for one in value]
    if isinstance(value, dict):
        return {name: _changed(one, change) for name, one in value.items()}
    return value
