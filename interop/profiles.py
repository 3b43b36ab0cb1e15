"""paraf on the other side: a profile whose callbacks are signed as its requests are, and the other way round."""

import json

from paths import ROOT


def resolved(name):
    """The built-in profile as one object; what is removed stays as null."""
    profile = json.loads((ROOT / "core/spec/profiles" / (name + ".json")).read_text(encoding="utf-8"))
    if "base" in profile:
        profile = laid_over(resolved(profile["base"]), profile)
    return profile


def receiving(name):
    """For paraf in the provider's place: it verifies what the provider's partners sign."""
    profile = resolved(name)
    rules = rules_for(profile["request"], callback_of(profile))
    # A verifier knows its partners by their partner ID, and every shared secret as the client secret.
    rules["headers"]["X-PARTNER-ID"] = resolved("snap")["request"]["headers"]["X-PARTNER-ID"]
    return {"base": name, "name": "interop-" + name, "callback": {**rules, "key": "client_secret"}}


def calling(name):
    """For paraf in the provider's place: it signs what the provider's partners verify."""
    profile = resolved(name)
    return {"base": name, "name": "interop-" + name, "request": rules_for(callback_of(profile), profile["request"])}


def callback_of(profile):
    return laid_over(profile["request"], profile["callback"] or {})


def rules_for(wanted, present):
    """All of `wanted`, and null for each header of `present` that it lacks."""
    absent = {name: None for name in present["headers"] if name not in wanted["headers"]}
    return {**wanted, "headers": {**wanted["headers"], **absent}}


def laid_over(under, over):
    merged = dict(under)
    for key, value in over.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = laid_over(merged[key], value) if both else value
    return merged
