"""Secrets never show: in no repr, no text of an exception, no attribute, cause or context of one."""

import traceback

import pytest
from conftest import BODY, SIGNATURE, TIMESTAMP, URL

import paraf

CLIENT_SECRET = "cs-3b1d7e5f"
API_SECRET = "as-9c2a4d6e"
TOKEN = "tk8a6c4e2f"
CUSTOMER_TOKEN = "ct5f3d1b7a"
LONE = "\ud800"


@pytest.fixture
def material(private_key):
    return [CLIENT_SECRET, API_SECRET, TOKEN, CUSTOMER_TOKEN, private_key.splitlines()[3], SIGNATURE, "2020102900000000000001"]


def objects(private_key, certificate):
    signer = paraf.Signer("snap", client_key="k", client_secret=CLIENT_SECRET, private_key=private_key)
    legacy = paraf.Signer("bca-legacy", client_key="k", client_secret=CLIENT_SECRET, api_key="k", api_secret=API_SECRET)
    signed = signer.sign(
        "POST", URL, BODY, access_token=TOKEN, customer_token=CUSTOMER_TOKEN, timestamp=TIMESTAMP, partner_id="1"
    )
    verifier = paraf.Verifier("snap", client_secret=[CLIENT_SECRET], partner_id="1")
    verified = verifier.verify("POST", URL, signed.headers, BODY, access_token=TOKEN, now=TIMESTAMP)
    tokens = paraf.TokenVerifier("snap", public_key=certificate, client_key="k")
    request = signer.token_request(TIMESTAMP)
    return [
        signer,
        legacy,
        legacy.token_request(),
        signer.prepare("POST", URL, access_token=TOKEN, customer_token=CUSTOMER_TOKEN),
        signed,
        signed.string_to_sign,
        signed.string_to_sign.segments,
        verifier,
        verified,
        verified.string_to_sign,
        tokens,
        request,
        tokens.verify(request.headers, request.body, now=TIMESTAMP),
        paraf.BodyHasher("bca"),
        paraf.parse_key(private_key, "private"),
        *asked_about(signed, private_key),
    ]


def asked_about(signed, private_key):
    """What is said of a request whose secrets are all known."""
    request = {"method": "POST", "url": URL, "headers": signed.headers, "body": BODY}
    known = {"client_secret": CLIENT_SECRET, "api_secret": API_SECRET, "access_token": TOKEN, "private_key": private_key}
    trace = paraf.explain("snap", **request, access_token=TOKEN)
    right = paraf.diagnose("snap", **request, **known)
    wrong = paraf.diagnose("snap", **{**request, "body": b"{}"}, hashed_body=BODY, **known, now=0, other_secrets=[CUSTOMER_TOKEN])
    mixed = paraf.diagnose("snap", **request, **{**known, "client_secret": "another", "other_secrets": [CLIENT_SECRET]})
    assert right.matched and wrong.findings and mixed.findings
    said = [trace.segments, trace.string_to_sign]
    for diagnosis in (right, wrong, mixed):
        said += [diagnosis, diagnosis.findings, diagnosis.advisories]
        said += [text for finding in diagnosis.findings for text in (finding.title, finding.explanation, finding.fix)]
    curl = f"curl https://x.id{URL} -H 'Authorization: Bearer {TOKEN}' -H 'X-SIGNATURE: {SIGNATURE}' -d '{BODY.decode()}'"
    return [
        *said,
        trace,
        mixed.report(),
        mixed.findings[0].differences,
        [(each.expected, each.signed) for each in mixed.findings[0].differences],
        paraf.captured_requests(curl),
        paraf.validate("17", '{"partnerReferenceNo":"%s","amount":"%s"}' % (TOKEN * 20, CLIENT_SECRET)),
        paraf.decide_payment(paraf.Delivery("25", '{"paymentRequestId":"%s"}' % TOKEN, partner="bank")),
        paraf.Delivery("25", '{"paymentRequestId":"1","virtualAccountNo":"%s"}' % TOKEN, partner="bank"),
        paraf.read_response("17", 200, '{"responseMessage":"%s"}' % CLIENT_SECRET),
    ]


def test_a_new_key_shows_nothing_of_itself():
    pair = paraf.generate_key_pair()
    assert (repr(pair), str(pair)) == ("KeyPair(bits=2048, redacted)",) * 2
    assert pair.private_pkcs8_pem.startswith("-----BEGIN PRIVATE KEY-----")


def test_values(private_key, certificate, material):
    for value in objects(private_key, certificate):
        for shown in (repr(value), str(value), f"{value}", format(value), "%s" % (value,)):
            assert shown
            for secret in material:
                assert secret not in shown, type(value)


def test_a_string_to_sign_tells_that_there_is_a_token(private_key, certificate):
    strings = [value for value in objects(private_key, certificate) if isinstance(value, paraf.StringToSign)]
    for string in strings:
        assert f"[access token, {len(TOKEN)} characters]" in str(string) and TOKEN in string.reveal()


def failures(private_key):
    """Calls that fail, with a secret in everything that they are given."""
    signer = paraf.Signer("snap", client_key="k", client_secret=CLIENT_SECRET, private_key=private_key)
    verifier = paraf.Verifier("snap", client_secret=CLIENT_SECRET, partner_id="1")
    signed = signer.sign("POST", URL, BODY, access_token=TOKEN, timestamp=TIMESTAMP, partner_id="1")
    body = b'{"token":"' + TOKEN.encode()
    headers = signed.headers

    def verify(**changes):
        arguments = {"method": "POST", "url": URL, "headers": headers, "body": BODY, "access_token": TOKEN, "now": TIMESTAMP}
        return lambda: verifier.verify(**{**arguments, **changes})

    return [
        lambda: paraf.Signer("snap", client_secret=CLIENT_SECRET + LONE),
        lambda: paraf.Signer("bca-legacy", api_secret=LONE + API_SECRET),
        lambda: paraf.Signer("snap", client_secret="-----BEGIN " + CLIENT_SECRET),
        lambda: paraf.Signer("snap", private_key=private_key[:-200]),
        lambda: paraf.Signer("snap", private_key=private_key + LONE),
        lambda: paraf.Signer("snap", client_secret=CLIENT_SECRET.encode()),
        lambda: paraf.Signer("snap", client_secret=[CLIENT_SECRET]),
        lambda: paraf.Signer("snap", private_key=[private_key]),
        lambda: paraf.Verifier("snap", client_secret=[CLIENT_SECRET, CLIENT_SECRET + LONE], partner_id="1"),
        lambda: paraf.Verifier("snap", client_secret=[CLIENT_SECRET.encode()], partner_id="1"),
        lambda: paraf.Verifier("snap", client_secret={CLIENT_SECRET}, partner_id="1"),
        lambda: paraf.parse_key(private_key, "public"),
        lambda: signer.sign("POST", URL, body, access_token=TOKEN),
        lambda: signer.sign("POST", URL, TOKEN + LONE, access_token=TOKEN),
        lambda: signer.sign("POST", URL, [TOKEN], access_token=TOKEN),
        lambda: signer.sign("POST", URL, access_token="Bearer " + TOKEN),
        lambda: signer.sign("POST", URL, access_token=TOKEN + LONE),
        lambda: signer.sign("POST", URL, access_token=TOKEN, customer_token=CUSTOMER_TOKEN + "\n"),
        lambda: signer.prepare("POST", URL, access_token=TOKEN.encode()),
        lambda: signer.customer_token_request(auth_code=TOKEN + LONE),
        verify(body=body),
        verify(body=TOKEN + LONE),
        verify(access_token=CUSTOMER_TOKEN),
        verify(access_token=CUSTOMER_TOKEN + LONE),
        verify(headers={**headers, "Authorization": "Bearer " + TOKEN + LONE}),
        verify(headers={**headers, "Authorization": "Basic " + TOKEN}),
        verify(headers={**headers, "Authorization": {TOKEN: TOKEN}}),
        verify(headers=[TOKEN]),
        verify(headers={**headers, "X-SIGNATURE": SIGNATURE}),
        verify(headers={**headers, "X-SIGNATURE": TOKEN}),
        verify(method=TOKEN),
        verify(now="2020-01-01T00:00:00Z"),
        *failures_of_questions(private_key, headers, body),
    ]


def failures_of_questions(private_key, headers, body):
    request = {"method": "POST", "url": URL, "headers": headers, "body": BODY}

    def diagnose(**changes):
        return lambda: paraf.diagnose("snap", **{**request, **changes})

    return [
        diagnose(client_secret=CLIENT_SECRET + LONE),
        diagnose(client_secret=CLIENT_SECRET.encode()),
        lambda: paraf.Signer("snap", client_secret="-----BEGIN " + CLIENT_SECRET),
        lambda: paraf.Signer("snap", client_secret=CLIENT_SECRET + "\n"),
        lambda: paraf.Signer("snap", client_secret="${" + CLIENT_SECRET + "}"),
        diagnose(other_secrets=[CLIENT_SECRET, API_SECRET + LONE]),
        diagnose(other_secrets={CLIENT_SECRET}),
        diagnose(access_token=TOKEN + LONE),
        diagnose(language=TOKEN),
        diagnose(direction=TOKEN),
        diagnose(headers={"Authorization": "Bearer " + TOKEN}),
        diagnose(headers={**headers, "Authorization": {TOKEN: TOKEN}}),
        lambda: paraf.explain("snap", **{**request, "body": body}),
        lambda: paraf.captured_requests("Bearer " + TOKEN),
        lambda: paraf.captured_requests(f"curl https://x.id -H 'Authorization: Bearer {TOKEN}"),
        lambda: paraf.captured_requests("curl " + TOKEN + LONE),
        lambda: paraf.captured_response(CLIENT_SECRET + "!"),
        lambda: paraf.captured_requests(private_key),
        lambda: paraf.Amount(TOKEN, "IDR"),
        lambda: paraf.ResponseCode(TOKEN),
    ]


def test_exceptions(private_key, material):
    for number, call in enumerate(failures(private_key)):
        with pytest.raises((paraf.Error, TypeError)) as raised:
            call()
        error = raised.value
        assert error.__cause__ is None and error.__context__ is None, number
        # Without the lines of this file, which hold what was passed in.
        shown = "".join(traceback.format_exception_only(type(error), error)) + repr(error) + str(error)
        for attribute in vars(error).values():
            shown += repr(attribute)
        for secret in material:
            assert secret not in shown, number
