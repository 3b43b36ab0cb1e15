"""Every form of a time."""

import datetime as dt

import pytest
from conftest import TIMESTAMP, TOKEN

import paraf

SECONDS = 1650537292
WIB = dt.timezone(dt.timedelta(hours=7))
MOMENT = dt.datetime(2022, 4, 21, 17, 34, 52, tzinfo=WIB)
FORMS = [
    TIMESTAMP,
    MOMENT,
    MOMENT.astimezone(dt.timezone.utc),
    MOMENT.astimezone(dt.timezone(dt.timedelta(hours=-9, minutes=-30))),
    MOMENT.replace(microsecond=999_999),
    SECONDS,
    float(SECONDS),
    SECONDS + 0.25,
]


class Odd(dt.tzinfo):
    """A time zone that does not know its offset: as good as none."""

    def utcoffset(self, when):
        return None


@pytest.mark.parametrize("form", FORMS, ids=repr)
def test_signing(signer, form):
    assert signer.token_request(form).headers["X-TIMESTAMP"] == TIMESTAMP
    signed = signer.sign("GET", "/", access_token=TOKEN, timestamp=form)
    assert signed.headers["X-TIMESTAMP"] == TIMESTAMP
    prepared = signer.prepare("GET", "/", access_token=TOKEN)
    assert prepared.sign(b"", timestamp=form).headers["X-TIMESTAMP"] == TIMESTAMP


@pytest.mark.parametrize("form", FORMS, ids=repr)
def test_verifying(verifier, signed, form):
    verifier.verify(signed.method, signed.url, signed.headers, signed.body, now=form, tolerance=1)


@pytest.mark.parametrize("millis", range(0, 1000, 37))
def test_milliseconds_are_exact(millis):
    signer = paraf.Signer("bca-legacy", client_key="k", api_key="k", api_secret="s")
    expected = "2022-04-21T17:34:52.%03d+07:00" % millis
    for form in (MOMENT.replace(microsecond=millis * 1000), SECONDS + millis / 1000):
        assert signer.sign("GET", "/", access_token=TOKEN, timestamp=form).headers["X-BCA-Timestamp"] == expected


def test_before_1970(signer):
    early = dt.datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=dt.timezone.utc)
    assert signer.token_request(early).headers["X-TIMESTAMP"] == "1970-01-01T06:59:59+07:00"
    assert signer.token_request(-1).headers["X-TIMESTAMP"] == "1970-01-01T06:59:59+07:00"


def test_the_clock_when_none_is_given(signer, verifier):
    before = dt.datetime.now(WIB).replace(microsecond=0)
    signed = signer.sign("POST", "/v1.0/x", b"{}", access_token=TOKEN)
    after = dt.datetime.now(WIB)
    assert before <= dt.datetime.fromisoformat(signed.headers["X-TIMESTAMP"]) <= after
    verifier.verify("POST", "/v1.0/x", signed.headers, signed.body)


@pytest.mark.parametrize("naive", [dt.datetime(2022, 4, 21), dt.datetime(2022, 4, 21, tzinfo=Odd())])
def test_a_naive_datetime_is_refused_with_the_fix(signer, verifier, naive):
    calls = {
        "timestamp": lambda: signer.token_request(naive),
        "now": lambda: verifier.verify("GET", "/", {}, b"", now=naive),
    }
    for field, call in calls.items():
        with pytest.raises(paraf.RequestError, match=r"datetime\.now\(timezone\.utc\)") as raised:
            call()
        assert (raised.value.code, raised.value.field) == ("invalid-argument", field)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf"), 1e300, 10**30, -(10**30)])
def test_numbers_that_are_no_time(signer, number):
    with pytest.raises(paraf.RequestError) as raised:
        signer.token_request(number)
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "timestamp")


@pytest.mark.parametrize("wrong", [True, b"2022", dt.date(2022, 4, 21), dt.time(1), [], object()])
def test_types_that_are_no_time(signer, verifier, wrong):
    with pytest.raises(TypeError, match="timestamp"):
        signer.token_request(wrong)
    with pytest.raises(TypeError, match="now"):
        verifier.verify("GET", "/", {}, b"", now=wrong)


@pytest.mark.parametrize("moment", [dt.datetime.max, dt.datetime.min])
@pytest.mark.parametrize("hours", [-16, 7, 23])
def test_the_ends_of_the_calendar(signer, moment, hours):
    """What is no date of four digits in +07:00, where it is written, is refused."""
    moment = moment.replace(tzinfo=dt.timezone(dt.timedelta(hours=hours)))
    try:
        written = moment.astimezone(dt.timezone(dt.timedelta(hours=7)))
    except OverflowError:
        written = None
    if written is None and moment.year == 9999:
        with pytest.raises(paraf.RequestError) as raised:
            signer.token_request(moment)
        assert raised.value.code == "invalid-timestamp"
    else:
        assert signer.token_request(moment).signature


def test_now_as_text_is_rfc_3339(verifier):
    with pytest.raises(paraf.RequestError) as raised:
        verifier.verify("GET", "/", {}, b"", now="yesterday")
    assert raised.value.code == "invalid-timestamp"


@pytest.mark.parametrize("tolerance", [-1, 2**32, 10**40])
def test_tolerances_that_are_none(verifier, tolerance):
    with pytest.raises(paraf.RequestError) as raised:
        verifier.verify("GET", "/", {}, b"", tolerance=tolerance)
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "tolerance")
