"""What has no finding: right signatures, other secrets, mistakes that cannot be seen; and what looks like a wrong signature and is none."""

from generator.material import LEGACY_TIME, OTHER_SECRET, SECRET, TIME
from reference import mistaken as m

from .diagnose_base import BASE, GET, RSA, add, minified
from .diagnose_mistakes import BODIES, STRINGS


def add_to(suite):
    add(suite, "diagnose-matched", "bca", BASE, matched=True)
    add(suite, "diagnose-matched-get", "bca", GET, matched=True)
    for profile in ("snap", "bri", "bni", "doku", "nicepay", "astrapay", "durianpay", "dana", "bri-hex", "bca-legacy", "bri-legacy"):
        for suffix, mistakes, names in (("matched", [], []), ("other-key", None, []), ("t1", [STRINGS["T1-other-second"]], ["T1-other-second"])):
            given = signed_by(profile)
            if suffix == "t1":
                mistakes = [m.value("timestamp", lambda text: text.replace("10:00:00", "10:00:01").replace("03:00:00", "03:00:01"))]
            if suffix == "other-key":
                if profile == "dana":
                    continue
                mistakes = [m.key(OTHER_SECRET.encode())]
            add(suite, "diagnose-%s-%s" % (profile, suffix), profile, given, mistakes, names, matched=suffix == "matched")
    add(suite, "diagnose-no-secret", "bca", BASE, [BODIES["B5-php-slash"]], known={}, note="without the secret nothing can be reproduced")
    add(suite, "diagnose-no-secret-matched", "bca", BASE, [m.key(b"unknown")], known={})
    plain = dict(BASE, body='{"accountNo":"1"}')
    add(suite, "diagnose-unseen-b5", "bca", plain, [BODIES["B5-php-slash"]], matched=True, note="no slash: the habit changes nothing here")
    add(suite, "diagnose-unseen-b6", "bca", plain, [BODIES["B6-ascii"]], matched=True)
    add(suite, "diagnose-other-body", "bca", BASE, [m.body(lambda _: b'{"accountNo":"2"}')])
    add(suite, "diagnose-three-mistakes", "bca", BASE, [STRINGS["S1-bearer"], STRINGS["T1-other-second"], BODIES["B2-newline"]],
        note="two at once is what is searched")
    add_advisories(suite)


def signed_by(profile):
    given = dict(BASE, url="/v1.0/transfer-va/payment", body=minified(BASE["body"]), api_key="paraf-demo-api-key", api_secret=SECRET)
    if profile in ("bca-legacy",):
        given.update(timestamp=LEGACY_TIME)
    if profile in ("bri", "bri-hex"):
        given.update(timestamp="2026-11-22T10:00:00.000+07:00")
    if profile == "bri-legacy":
        given.update(timestamp="2026-11-22T03:00:00.000Z")
    if profile == "dana":
        given.update(private_key_pem=RSA["private_key_pem"])
    return given


def add_advisories(suite):
    def advised(name, advisory, given=BASE, **more):
        add(suite, "diagnose-advisory-" + name, "bca", given, matched=True, advisories=[advisory], **more)
    advised("stale", "T5-stale-timestamp", now="2026-11-22T10:05:01+07:00")
    advised("token-expired", "token-expired", now=TIME, token_issued_at="2026-11-22T09:45:00+07:00")
    advised("invalid-token", "token-expired", response_code="4011701", response_message="Invalid Token (B2B)")
    advised("conflict", "external-id-reused", response_code="4091700", response_message="Conflict")
    advised("ip", "ip-not-registered", response_code="4011700", response_message="Unauthorized. [Connection not allowed]")
    advised("unknown-client", "unknown-client", response_code="4011700", response_message="Unauthorized. [Unknown client]")
    advised("not-allowed", "feature-not-allowed", response_code="4031701", response_message="Feature Not Allowed")
    advised("channel", "channel-id", dict(BASE, channel_id="95231"))
