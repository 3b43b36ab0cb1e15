"""The public surface: names, signatures, and what value objects promise."""

import copy
import inspect
import pickle
import re
from importlib import metadata, resources

import pytest
from conftest import ROOT, SECRET

import paraf

SIGNATURES = {
    "minify": "(body, profile='snap')",
    "body_digest": "(body, profile='snap')",
    "endpoint_url": "(url, profile='bca')",
    "profiles": "()",
    "parse_key": "(key, kind, profile='snap')",
    "Profile": "(profile)",
    "BodyHasher": "(profile='snap')",
    "Signer": "(profile, *, client_key=None, client_secret=None, private_key=None, partner_id=None, channel_id=None, "
    "api_key=None, api_secret=None, rsa_signer=None)",
    "Signer.token_request": "(self, /, timestamp=None)",
    "Signer.customer_token_request": "(self, /, *, auth_code=None, refresh_token=None, timestamp=None)",
    "Signer.sign": "(self, /, method, url, body=b'', *, access_token=None, timestamp=None, external_id=None, "
    "partner_id=None, channel_id=None, customer_token=None, device_id=None, ip_address=None, latitude=None, "
    "longitude=None, origin=None)",
    "Signer.prepare": "(self, /, method, url, *, access_token=None, partner_id=None, channel_id=None, "
    "customer_token=None, device_id=None, ip_address=None, latitude=None, longitude=None, origin=None)",
    "PreparedSigner.sign": "(self, /, body, *, timestamp=None, external_id=None)",
    "Verifier": "(profile, *, client_secret=None, partner_id=None, public_key=None, elsewhere=None, "
    "direction='to-partner', accept_uncovered=())",
    "Verifier.begin": "(self, /, method, url, headers, body, *, access_token=Ellipsis, now=None, tolerance=300, service=None)",
    "Verifier.verify": "(self, /, method, url, headers, body, *, access_token=Ellipsis, now=None, tolerance=300, service=None)",
    "UnverifiedRequest.finish": "(self, /, genuine, *, credential_index=0)",
    "UnverifiedTokenRequest.finish": "(self, /, genuine, *, credential_index=0)",
    "TokenVerifier": "(profile, *, public_key=None, client_key=None, elsewhere=None)",
    "TokenVerifier.begin": "(self, /, headers, body=None, *, now=None, tolerance=300)",
    "TokenVerifier.verify": "(self, /, headers, body=None, *, now=None, tolerance=300)",
    "explain": "(profile, *, method, url, headers, body=b'', direction='to-provider', client_key=None, api_key=None, "
    "access_token=None)",
    "diagnose": "(profile, *, method, url, headers, body=b'', direction='to-provider', hashed_body=None, client_key=None, "
    "client_secret=None, other_secrets=(), api_key=None, api_secret=None, private_key=None, public_key=None, "
    "access_token=None, now=None, token_issued_at=None, response_code=None, response_message=None, "
    "hashed_bytes=167772160, language='en')",
    "Diagnosis.report": "(self, /, code=None)",
    "Diagnosis.to_json": "(self, /)",
    "Trace.report": "(self, /, language='en')",
    "Trace.to_json": "(self, /)",
    "captured_requests": "(text, language='en')",
    "captured_response": "(text)",
    "generate_key_pair": "(bits=2048)",
    "service": "(id, profile='snap')",
    "services": "(profile='snap')",
    "Service.from_json": "(table)",
    "service_of": "(method, url, profile='snap')",
    "validate": "(service, body, *, direction='request', profile='snap', mode='strict', now=None)",
    "ResponseCode": "(code)",
    "ResponseCode.build": "(http_status, service_code, case_code)",
    "ResponseCode.outcome_for": "(self, /, profile)",
    "ResponseCode.advice_for": "(self, /, profile)",
    "ResponseCode.status_service_for": "(self, /, profile)",
    "ResponseCode.message": "(self, /, detail='', profile='snap')",
    "ResponseCode.as_meant": "(self, /, message, profile)",
    "Amount": "(value, currency)",
    "Amount.parse_lenient": "(value, currency)",
    "Amount.from_hundredths": "(hundredths, currency)",
    "VirtualAccountNumber": "(partner_service_id, customer_no)",
    "VirtualAccountNumber.split": "(number)",
    "VirtualAccountNumber.split_after": "(partner_service_id, number)",
    "Delivery": "(service, body, *, partner, call_key=None, profile='snap')",
    "answer": "(service, case, data=None, request=None, *, status=None, detail='', profile='snap')",
    "check_answer": "(service, request, answer, *, profile='snap')",
    "decide_inquiry": "(delivery, *, call=None)",
    "decide_payment": "(delivery, *, record=None, call=None, now=None, lease_seconds=60, first_answer_again=False)",
    "finish_payment": "(delivery, record, answer)",
    "read_response": "(service, http_status, body, *, profile='snap')",
    "statement_windows": "(first, last)",
    "EsbCode": "(code)",
    "EsbCode.english": "(self, /, detail='')",
    "EsbCode.indonesian": "(self, /, detail='')",
    "new_external_id": "(service, profile='snap', *, partner_id=None)",
    "new_partner_reference_no": "(service, profile='snap')",
    "validate_reference": "(service, inquiry, transfer, *, profile='snap')",
}


def public(name):
    found = paraf
    for part in name.split("."):
        found = getattr(found, part)
    return found


@pytest.mark.parametrize("name", SIGNATURES)
def test_signature(name):
    assert str(inspect.signature(public(name))) == SIGNATURES[name]


@pytest.mark.parametrize("method", [paraf.Verifier.verify, paraf.TokenVerifier.verify])
def test_the_tolerance_shown_is_the_core_s(method):
    assert inspect.signature(method).parameters["tolerance"].default == paraf.DEFAULT_TOLERANCE


def test_the_bound_shown_is_the_core_s():
    assert inspect.signature(paraf.diagnose).parameters["hashed_bytes"].default == paraf.DEFAULT_MAX_HASHED_BYTES


@pytest.mark.parametrize("name", paraf.__all__)
def test_every_name_exists_and_is_documented(name):
    found = getattr(paraf, name)
    if inspect.isclass(found) or inspect.isroutine(found):
        assert found.__doc__
        assert found.__module__ in ("paraf", "paraf._paraf")


@pytest.mark.parametrize("name", [name for name in paraf.__all__ if inspect.isclass(getattr(paraf, name))])
def test_every_member_is_documented(name):
    for member, value in vars(getattr(paraf, name)).items():
        if not member.startswith("_") and not isinstance(value, (str, int)):
            assert value.__doc__, member


def test_nothing_else_is_public():
    # A package below, such as `paraf.messages`, is there once somebody has imported it.
    found = {name for name, value in vars(paraf).items() if not name.startswith("_") and not inspect.ismodule(value)}
    assert found == set(paraf.__all__) - {"__version__"}


def test_the_version_is_cargo_s():
    version = re.search(r'^\[workspace\.package\]\nversion = "(.+)"', (ROOT / "Cargo.toml").read_text(), re.MULTILINE)[1]
    assert paraf.__version__ == metadata.version("paraf") == version


def test_the_package_is_typed():
    package = resources.files("paraf")
    assert (package / "py.typed").is_file() and (package / "_paraf.pyi").is_file()


@pytest.fixture
def values(signer, verifier, signed, private_key):
    return [
        signer,
        signer.prepare("GET", "/", access_token="abc"),
        signed,
        signed.string_to_sign,
        signed.string_to_sign.segments[0],
        verifier,
        verifier.verify(signed.method, signed.url, signed.headers, signed.body, now=1650537292),
        paraf.Profile("bca"),
        paraf.parse_key(private_key, "private"),
        *asked_about(signed),
    ]


def asked_about(signed):
    """What is known of a request with a wrong signature, and of other things."""
    request = {"method": signed.method, "url": signed.url, "headers": signed.headers, "body": b"{}"}
    trace = paraf.explain("bca", **request)
    diagnosis = paraf.diagnose("bca", **request, hashed_body=signed.body, client_secret=SECRET, now=0)
    finding = diagnosis.findings[0]
    return [
        trace,
        trace.segments[0],
        diagnosis,
        finding,
        finding.differences[0],
        diagnosis.advisories[0],
        paraf.captured_requests("curl https://x.id -H 'Authorization: Bearer t'")[0],
        paraf.captured_response("4011100"),
        paraf.service("17"),
        paraf.validate("17", b"{}")[0],
        paraf.Delivery("25", b"{}", partner="bank"),
        paraf.decide_payment(paraf.Delivery("25", b"{}", partner="bank")),
        paraf.answer("24", "40414"),
        paraf.read_response("17", 200, b""),
        paraf.statement_windows("2022-01-01", "2022-01-01")[0],
    ]


def test_values_are_frozen(values):
    for value in values:
        attribute = next(name for name in dir(value) if not name.startswith("_"))
        with pytest.raises(AttributeError):
            setattr(value, attribute, None)
        with pytest.raises(AttributeError):
            value.something_new = 1


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_values_cannot_be_pickled(values, protocol):
    for value in values:
        with pytest.raises(TypeError):
            pickle.dumps(value, protocol)


def test_values_cannot_be_copied_by_accident(values):
    for value in values:
        with pytest.raises(TypeError):
            copy.deepcopy(value)


def test_values_cannot_be_made_up():
    made = "SignedRequest PreparedSigner StringToSign Segment Verified KeyInfo KeyPair Trace TraceSegment Diagnosis Finding Advisory"
    made += " Difference CapturedRequest CapturedResponse Service Violation BuiltAnswer NextStep ReceivedResponse StatementWindow"
    for name in made.split():
        kind = getattr(paraf, name)
        with pytest.raises(TypeError):
            kind()


def test_what_a_profile_says_over_its_base():
    assert paraf.Profile("bri").deviations["request.endpoint_url.query"] == "dropped"
    assert paraf.Profile("snap").deviations == {}


def test_profiles_compare():
    mine = {"base": "snap", "name": "mine"}
    assert paraf.Profile("bca") == paraf.Profile("bca") != paraf.Profile("snap")
    assert paraf.Profile(mine) == paraf.Profile(mine) != paraf.Profile({**mine, "title": "Mine"})
    assert len({paraf.Profile("bca"), paraf.Profile("bca"), paraf.Profile("snap")}) == 2
    assert paraf.Profile("bca") != "bca"


def test_keys_and_segments_compare(private_key, signed):
    assert paraf.parse_key(private_key, "private") == paraf.parse_key(private_key.encode(), "private")
    assert signed.string_to_sign.segments == signed.string_to_sign.segments
    assert len(set(signed.string_to_sign.segments)) == 5
