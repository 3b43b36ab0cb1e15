"""The adapter for FastAPI: a verified and checked message as a parameter, SNAP's answers, and the schema in the OpenAPI document."""

import doctest
import json
from typing import Annotated

import fastapi
import pytest
from conftest import SECRET, json_schemas
from fastapi.testclient import TestClient

import paraf
import paraf.integrations.fastapi as adapter
from paraf.views.bca.virtual_account import TransferVaInquiryRequest

PATH = "/openapi/v1.0/transfer-va/inquiry"
INQUIRY = {
    "partnerServiceId": "   12345",
    "customerNo": "123456789012345678",
    "virtualAccountNo": "   12345123456789012345678",
    "channelCode": 6011,
    "inquiryRequestId": "202202110909311234500001136962",
}
BANK = paraf.Signer("bca", client_secret=SECRET, partner_id="12345", channel_id="95231")


@pytest.fixture
def app():
    calls = []
    verifier = paraf.Verifier("bca", client_secret=SECRET, partner_id="12345")

    async def verified(request: fastapi.Request) -> paraf.Verified:
        calls.append("verified")
        return verifier.verify(request.method, adapter.target(request), request.headers.raw, await request.body())

    router = fastapi.APIRouter(route_class=adapter.SnapRoute)

    @router.post(PATH)
    async def inquire(
        ok: Annotated[paraf.Verified, fastapi.Depends(verified)],
        inquiry: Annotated[TransferVaInquiryRequest, adapter.snap_body(TransferVaInquiryRequest, verified)],
    ) -> fastapi.Response:
        calls.append(inquiry)
        data = {"virtualAccountData": {"virtualAccountName": "Budi", "totalAmount": {"value": "10000.00", "currency": "IDR"}, "subCompany": "00000"}}
        built = paraf.answer("24", "20000", data, ok.body, profile="bca")
        return fastapi.Response(built.body, built.http_status, media_type="application/json")

    @router.get("/health")
    async def health() -> str:
        return "ok"

    app = fastapi.FastAPI()
    app.include_router(router)
    app.state.calls = calls
    return app


def send(app, body, path=PATH, **changes):
    signed = BANK.sign("POST", path, body, access_token="t", external_id="1")
    with TestClient(app) as client:
        return client.post(path, content=changes.get("sent", signed.body), headers=signed.headers | changes.get("headers", {}))


def test_a_parameter_is_the_checked_message(app):
    answer = send(app, json.dumps(INQUIRY, indent=1))
    verified, inquiry = app.state.calls  # once, although two parameters ask for it
    assert verified == "verified" and type(inquiry) is TransferVaInquiryRequest
    assert (inquiry.customerNo, inquiry.channelCode, inquiry.amount) == (INQUIRY["customerNo"], 6011, None)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    assert paraf.validate("24", answer.content, direction="response", profile="bca") == []


@pytest.mark.parametrize("changes, code", [({"customerNo": "12a"}, "4002401"), ({"inquiryRequestId": ""}, "4002402")])
def test_a_message_that_breaks_its_table_gets_snap_s_answer(app, changes, code):
    body = json.dumps({**INQUIRY, **changes})
    answer = send(app, body)
    [first, *_] = paraf.validate("24", body, profile="bca", mode="lenient")
    built = paraf.answer("24", first.response_code, None, body, detail=first.pointer, profile="bca")
    assert (answer.status_code, answer.text) == (built.http_status, built.body)
    assert (answer.status_code, answer.json()["responseCode"]) == (400, code)
    assert app.state.calls == ["verified"]


@pytest.mark.parametrize("body", ["[]", "", "1", '{"a":NaN}'])
def test_a_body_that_is_no_message(app, body):
    answer = send(app, body)
    assert answer.status_code == 400 and answer.json()["responseCode"].startswith("40024")


def test_nothing_is_parsed_before_the_signature_is_verified(app):
    for changes in ({"sent": b'{"customerNo":'}, {"sent": b"\xff"}, {"headers": {"X-SIGNATURE": "AAAA"}}, {"headers": {"X-TIMESTAMP": "now"}}):
        answer = send(app, json.dumps(INQUIRY), **changes)
        assert answer.status_code in (400, 401) and answer.json()["responseCode"][3:5] == "24"
        assert app.state.calls.pop() == "verified" and app.state.calls == []


def test_the_query_is_part_of_what_is_verified(app):
    assert send(app, json.dumps(INQUIRY), path=PATH + "?a=1%2C5").status_code == 200


def test_the_document_has_the_schema(app):
    operation = app.openapi()["paths"][PATH]["post"]
    schema = json_schemas()["bca", "transfer-va-inquiry-request"]
    found = operation["requestBody"]["content"]["application/json"]["schema"]
    assert operation["requestBody"]["required"] is True
    assert found == {key: value for key, value in schema.items() if not key.startswith("$")}
    assert "requestBody" not in app.openapi()["paths"]["/health"]["get"]


def test_other_routes_and_errors_are_left_alone(app):
    with TestClient(app) as client:
        assert client.get("/health").json() == "ok"


def test_the_example():
    result = doctest.testmod(adapter)
    assert result.attempted and not result.failed
