"""BCA's worked examples, and derived ones by the same rules."""

import base64

from generator.material import pem, without
from generator.suite import OWN, Suite

PAGE = "https://developer.bca.co.id/id/dokumentasi/"
PHP = "odenktools/php-bca:test/unit/bcaConstructorTest.php"
LEGACY_SECRET = "22a2d25e-765d-41e1-8d29-da68dcb5698b"
LEGACY_TOKEN = "lIWOt2p29grUo59bedBUrBY3pnzqQX544LzYPohcGHOuwn8AUEdUKS"
LEGACY_TIME = "2016-02-03T10:00:00.000+07:00"
TRANSFER = (
    '{"CorporateID":"BCAAPI2016","SourceAccountNumber":"0201245680","TransactionID":"00000001",'
    '"TransactionDate":"2016-01-30","ReferenceID":"12345/PO/2016","CurrencyCode":"IDR","Amount":"100000.00",'
    '"BeneficiaryAccountNumber":"0201245681","Remark1":"Transfer Test","Remark2":"Online Transfer"}')
STATEMENTS = "corporates/BCAAPI2016/accounts/0201245680/statements?StartDate=2016-09-01&EndDate=2016-09-01"
SNAP_SECRET = "456"
SNAP_TOKEN = "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"
SNAP_TIME = "2022-04-21T17:34:52+07:00"
V5_SIGNATURE = (
    "cjCDSRIf8FIXGs28uVFhxBuRhgV/xEnMOxargNqkTwvgMqDMdyEfwqQ2PIFz891K0LE81dgNb2CEsJrGAG7tRTur68A0YEHpx8iXXWHD40+iSCgBa8o3"
    "QsVBB1ryP1d8FV+dMEeixUKw08fhQCsN1vqIJhPyZFkg2r3Sr8h+dzG4t7ldr7fTkO7wvEFT4LG9kTAEDqPNPW1P8bZqdHZUe6VDzqlUWO12Zu2wHofu"
    "zRjvXXVYDm1/lwhDmdJqVrvi9g8L5/PmLnzGkjcniJlpBGYYkGE0eA25bOdJEWdaklQjQDrFg+G8Pl4EnY3PXW1/u7ZwGU131mVy1kvUw801Yw==")
V5_SPKI = (
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAroD08oxYa+AQjhik/VguGFfiUf7Ga3Nxf/jOlNHy5qhyIKr56j9lTVD8yKx9Qm0sceMfp7ly"
    "C6PNyQnyp3jZj14F59FsIC4Sm1dtETZ21ODV9/No+YzVj0eo/1zMtSim9HW6ukVUSPoXa2618XBbtwFN4qqOkjdcZLGsn5KYdr7SGnjZKe/KDyZsGHPQ"
    "SZXATXKDUpcqU56zx2ku+Adlv/vdOrem60mWg6PSy8i3FOI1NXgoNJodD9hVfHZu8SwkepBAfKCqDfkHL2CuVKvzOVSHjpD6HbACwZ/lmavEF89S/nhd"
    "xN7sVL122jzlssbEx+6/Id/DR2QS66z8c6QWWwIDAQAB")
V5_PAGE_KEY = (
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAomV+Vm1xlRXanmh108Kusls7SSKec0oCejtc9QGObpd4RnQ+7gihm2k6etnSNP7b+XrpY+fB"
    "kiQNaBInii9M10kW9Bhf/M9GH/edL3IqnzDNSi7tcoQgnO7h8xmzLNWHTjtR6bkrsdBS5dry6htotaF5KXomuoYgztCdGDOa0W20aeLzYSXIoW7s/Ay5"
    "yIXt0xaXTll3/bmezleguFPnwQZq5EqZFWlUZvutDi+f2l9rTRY0Fb64y+VAf+mnIbEovGqsPEeF/p97YWxcY7CWm8NsT0lwBVOtkmEl967Brz5yvEOb"
    "F5bJgVodi6mNVsN1ki0MCitIhYO8shcE7eUilQIDAQAB")


def legacy(method, url, body="", **changes):
    given = {"method": method, "url": url, "body": body, "timestamp": LEGACY_TIME, "access_token": LEGACY_TOKEN,
             "api_secret": LEGACY_SECRET}
    given.update(changes)
    return given


def snap(method, url, body=""):
    return {"method": method, "url": url, "body": body, "timestamp": SNAP_TIME, "access_token": SNAP_TOKEN,
            "client_secret": SNAP_SECRET}


def token_headers(client_key="123", timestamp=SNAP_TIME, signature=V5_SIGNATURE):
    return [["Content-Type", "application/json"], ["X-CLIENT-KEY", client_key], ["X-SIGNATURE", signature],
            ["X-TIMESTAMP", timestamp]]


def from_base64(text):
    return pem("PUBLIC KEY", base64.b64decode(text))


def build():
    suite = Suite("bca", "BCA's worked examples (V1 to V5) and examples derived by the same rules (D1 to D5).",
                  keys={"bca-v5": from_base64(V5_SPKI)})
    _published_legacy(suite)
    _published_token(suite)
    _derived(suite)
    return suite


def _signed(suite, case_id, profile, given, signature, source, note=None):
    """The published signature must come out of the reference."""
    expect = suite.add(case_id, "sign-transaction", profile, given, source=source, note=note)
    assert expect["signature"] == signature, case_id


def _published_legacy(suite):
    v1 = "69ad66589ade078a30922a0848725cf153aecfcca82eba94e3270285b4a9c604"
    transfer = legacy("POST", "/banking/corporates/transfers", TRANSFER)
    _signed(suite, "bca-v1-legacy-transfer", "bca-legacy", transfer, v1, PAGE,
            "reproduces only with whitespace removed inside strings, too")
    callback = {"base": "bca-legacy", "name": "bca-legacy-as-callback", "callback": {}}
    received = {
        "method": "POST", "url": "/banking/corporates/transfers", "body": TRANSFER,
        "headers": [["Authorization", "Bearer " + LEGACY_TOKEN], ["X-BCA-Timestamp", LEGACY_TIME], ["X-BCA-Signature", v1]],
        "client_secrets": [LEGACY_SECRET], "partner_ids": ["*"], "now": LEGACY_TIME,
    }
    suite.add("bca-v1-legacy-transfer-received", "verify", callback, received, source=PAGE)
    only_outside = dict(callback, callback={"body": "minify"})
    suite.add("bca-v1-legacy-transfer-minified-as-snap", "verify", only_outside, received, "signature-mismatch", source=PAGE,
              note="a minifier that keeps spaces inside strings gives another digest")

    v2 = "3ac124303746d222387d4398dddf33201a384aa22137aa08f4d9843c6f467a48"
    _signed(suite, "bca-v2-legacy-statements", "bca-legacy", legacy("GET", "/banking/v2/" + STATEMENTS), v2, PAGE,
            "the page lists /banking/v3 as its input, but signs /banking/v2")
    statements = dict(received, method="GET", url="/banking/v3/" + STATEMENTS, body="")
    statements["headers"] = received["headers"][:2] + [["X-BCA-Signature", v2]]
    suite.add("bca-v2-legacy-statements-v3-path", "verify", callback, statements, "signature-mismatch", source=PAGE)
    unsorted = {"base": "bca-legacy", "name": "bca-legacy-unsorted", "callback": {"endpoint_url": {"query": "as-given"}}}
    suite.add("bca-v2-legacy-statements-unsorted", "verify", unsorted,
              dict(statements, url="/banking/v2/" + STATEMENTS), "signature-mismatch", source=PAGE)

    php = {"api_secret": "9db65b91-01ff-46ec-9274-3f234b677450",
           "access_token": "NopUsBuSbT3eNrQTfcEZN2aAL52JT1SlRgoL1MIslsX5gGIgv4YUf"}
    account = "/banking/v2/corporates/corpid/accounts/0063001004"
    v3 = legacy("GET", account, timestamp="2017-09-30T22:03:35.800+07:00", **php)
    _signed(suite, "bca-v3-legacy-get", "bca-legacy", v3,
            "761eaec0e544c9cf5010b406ade39228ab182401e57f17fc54b9daa5ad99d0d6", PHP)

    _v4(suite, callback, received, php, account)


def _v4(suite, callback, received, php, account):
    impossible = "2019-02-30T22:03:35.800+07:00"
    # That SDK strips and lower-cases most values before hashing: this is the text that it hashed.
    body = (
        '{"Amount":"100000.00","BeneficiaryAccountNumber":"8329389","CorporateID":"8293489283499","CurrencyCode":"idr",'
        '"ReferenceID":"","Remark1":"iniadalahremark1","Remark2":"iniadalahremark2","SourceAccountNumber":"09202990",'
        '"TransactionDate":"%s","TransactionID":"0020292"}' % impossible)
    v4 = "1878f0eedcd93ff53054c8fc9ea271a29c99ea2f752f636c1cc765948009a90b"
    given = legacy("GET", account, body, timestamp=impossible, **php)
    _signed(suite, "bca-v4-legacy-impossible-date-signs", "bca-legacy", given, v4, PHP,
            "this profile checks the shape of a timestamp only; 30 February has the right shape")
    verifying = dict(received, method="GET", url=account, body=body, client_secrets=[php["api_secret"]],
                     now="2019-03-02T22:03:35+07:00")
    verifying["headers"] = [["Authorization", "Bearer " + php["access_token"]], ["X-BCA-Timestamp", impossible],
                            ["X-BCA-Signature", v4]]
    suite.add("bca-v4-legacy-impossible-date-does-not-verify", "verify", callback, verifying, "malformed-timestamp",
              source=PHP)


def _published_token(suite):
    given = {"headers": token_headers(), "body": '{"grantType":"client_credentials"}', "client_keys": ["123"],
             "public_keys_pem": [from_base64(V5_SPKI)], "now": SNAP_TIME}
    suite.add("bca-v5-token", "verify-token", "bca", given, source=PAGE,
              note="PKCS#1 v1.5 is deterministic, so verifying equals signing again")
    suite.add("bca-v5-token-body-not-given", "verify-token", "bca", without(given, "body"), source=PAGE)
    page_key = dict(given, public_keys_pem=[from_base64(V5_PAGE_KEY)])
    suite.add("bca-v5-token-with-the-page-s-own-key", "verify-token", "bca", page_key, "signature-mismatch", source=PAGE,
              note="the public key printed on the same page belongs to another pair")
    suite.add("bca-v5-token-both-keys", "verify-token", "bca",
              dict(given, public_keys_pem=[from_base64(V5_PAGE_KEY), from_base64(V5_SPKI)]), source=PAGE)
    lowered = dict(given, headers=token_headers(signature=V5_SIGNATURE.lower()))
    suite.add("bca-v5-token-lower-cased-base64", "verify-token", "bca", lowered, "signature-mismatch", source=PAGE,
              note="the page speaks of lower-case Base64; its own signature is in mixed case")
    dummy = dict(given, headers=token_headers(signature="85be817c55b2c135157c7e89f52499bf0c25ad6eeebe04a986e8c862561b19a5"))
    suite.add("bca-token-placeholder-signature", "verify-token", "bca", dummy, "malformed-signature", source=PAGE,
              note="printed as X-SIGNATURE in every sample: 64 hexadecimal characters, no signature at all")
    suite.add("bca-v5-token-later-today", "verify-token", "bca", dict(given, now="2022-04-21T18:34:52+07:00"),
              "stale-timestamp", source=PAGE)


def _derived(suite):
    balance = '{"partnerReferenceNo":"2020102900000000000001","accountNo":"1234567890"}'
    _signed(suite, "bca-d1-balance-inquiry", "bca", snap("POST", "/openapi/v1.0/balance-inquiry", balance),
            "zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA==", OWN)
    inquiry = (
        '{"partnerServiceId":"   12345","customerNo":"123456789012345678","virtualAccountNo":"   12345123456789012345678",'
        '"trxDateInit":"2022-02-12T17:29:57+07:00","channelCode":6011,"additionalInfo":{},'
        '"inquiryRequestId":"202202110909311234500001136962"}')
    _signed(suite, "bca-d2-va-inquiry-padded", "bca", snap("POST", "/openapi/v1.0/transfer-va/inquiry", inquiry),
            "YCQkFnSduzfzk3/q510CprNG62xNnmrKLvk9iPSuJmPSmjzHOA63aQcEEwCwf2E4Tx1P05I+LDL83lFWWk5NNw==", OWN)
    _signed(suite, "bca-d3-sorted-query", "bca",
            snap("GET", "/api/v2/sample?A-param=value1&Z-param=value2&B-param=value3"),
            "hfZ1PdOofBFGtXTKeOcT6K2slCHHYerPs3Rjw6+4kwzi5FnyQd01MM3DXTWZlqu1hWGI3shQnn54PzNTQu4IRQ==", OWN)
    # A space is no URL character, so the input spells it %20; the comma may stand plain.
    _signed(suite, "bca-d4-comma-and-space", "bca",
            snap("GET", "/banking/v3/corporates/BCAAPI2016/accounts/0201245680,0063001004?a=x,z&a=x%20y"),
            "lhyyjim6UP8KUtiO6giBSgUulX5ELahpY9F+/5uZ4TcyuCq4hbLS3t8lSncA/A0J4/GAxlAX28nfJA1N7k6kWQ==", OWN)
    payment = (
        '{"CompanyCode":"80173","PrimaryID":"1111222233334445","TransactionID":"TRX9876543210","ReferenceID":"111222333444",'
        '"RequestDate":"2016-02-03T10:00:00.000+07:00","Amount":"10000.00","CurrencyCode":"IDR"}')
    _signed(suite, "bca-d5-legacy-payment", "bca-legacy", legacy("POST", "/ewallet/payments", payment),
            "038fd4d5afcbd42abd206e89f6207d74a3d03e0e2660dc41e84a100b1fb84c06", OWN)
    _how_to(suite)


def _how_to(suite):
    """The inputs of BCA's "How to" pages; the results are ours, because the pages' own were not seen."""
    given = {"timestamp": "2017-03-17T09:44:18+07:00", "client_secret": "efc71ced-b0e7-4b47-8270-3c24829764aa",
             "access_token": "gp9HjjEj813Y9JGoqwOeOPWbnt4CUpvIJbU1mMU4a11MNDZ7Sg5u9a"}
    transfer = (
        '{"CorporateID":"H2HAUTO009","SourceAccountNumber":"0611104625","TransactionID":"00177914",'
        '"TransactionDate":"2017-03-17","ReferenceID":"1234567890098765","CurrencyCode":"IDR","Amount":"175000000",'
        '"BeneficiaryAccountNumber":"0613106704","Remark1":"Pencairan Kredit","Remark2":"1234567890098765"}')
    _signed(suite, "bca-v6-transfer", "bca", dict(given, method="POST", url="/banking/corporates/transfers", body=transfer),
            "rGQ5wohaC6m7euLMfmEIwgFzJFtIKNMDPVmavxT+6lpmu56nSf65AcXa2lkfOcOTndIz0OCP93zSl1/ZGyBUCw==", OWN)
    statements = "/banking/v2/corporates/h2hauto009/accounts/0611104625/statements?StartDate=2017-03-01&EndDate=2017-03-17"
    _signed(suite, "bca-v6-statements", "bca", dict(given, method="GET", url=statements, body=""),
            "16GkUFRpLaWbdAsM1MkfiSmloomjKczCvZJtnoxrGKT3vcmQLbctn5kT1TMGZpiUTM71cQUxhyTUf0r2VDW4iQ==", OWN)
