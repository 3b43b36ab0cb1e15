"""Twenty more profiles, transcribed by hand from the published rules: what each provider does differently from its base.

The sources stand beside each provider; "third-party code" means that no page of the provider was found.
"""

# The standard's asymmetric scheme without a token, as it stands for a request or for a callback.
RSA = {
    "algorithm": "rsa-sha256",
    "string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}",
}
NO_TOKEN = {"Authorization": None, "Authorization-Customer": None}
SECONDS = {"fraction": "none", "zone": "offset"}
ANY_ID = {"X-EXTERNAL-ID": {"charset": "visible"}}


def provider(name, base="snap", **parts):
    return name, dict({"base": base, "name": name}, **parts)


def rsa(headers=(), **rule):
    """The asymmetric scheme: no token is sent, none is signed."""
    return dict(RSA, headers=dict(NO_TOKEN, **dict(headers)), **rule)


PROVIDERS = dict([
    # https://developers.bri.co.id/en/snap-bi/apidocs-oauth-snap-bi
    provider(
        "bri",
        token_request={"path": "/snap/v1.0/access-token/b2b", "customer_path": None,
                       "timestamp": {"fraction": "milliseconds", "zone": "any"}},
        request={"endpoint_url": {"query": "dropped"}, "timestamp": {"fraction": "milliseconds", "zone": "any"}}),
    # bri-oss/bridex-api-php-sdk:src/Signature/Signature.php
    provider("bri-hex", base="bri", request={"encoding": "hex"}, callback={"encoding": "base64"}),
    # katikunsri1960/briapi-push-notif:app/Http/Controllers/AccessTokenController.php, Fahmi20/bricallback (third-party code)
    provider("bri-push", base="bri", callback={"timestamp": {"fraction": "optional"}}),
    provider("bri-push-hex", base="bri-push", callback={"encoding": "hex"}),
    # https://developers.bri.co.id/docs/briva
    provider(
        "bri-legacy", token_request=None, callback=None,
        request={
            "algorithm": "hmac-sha256",
            "string_to_sign":
                "path={endpoint_url}&verb={method}&token=Bearer {access_token}&timestamp={timestamp}&body={body}",
            "body": "raw",
            "endpoint_url": {"query": "dropped"},
            "timestamp": {"fraction": "milliseconds", "zone": "utc"},
            "headers": {
                "Authorization-Customer": None, "CHANNEL-ID": None, "ORIGIN": None, "X-DEVICE-ID": None,
                "X-EXTERNAL-ID": None, "X-IP-ADDRESS": None, "X-LATITUDE": None, "X-LONGITUDE": None,
                "X-PARTNER-ID": None, "X-SIGNATURE": None, "X-TIMESTAMP": None,
                "BRI-Signature": {"value": "{signature}"}, "BRI-Timestamp": {"value": "{timestamp}"},
            },
        }),
    # bni-api/bni-nodejs, bni-api/bni-python
    provider(
        "bni", callback=None,
        token_request={"path": "/snap/v1/access-token/b2b", "customer_path": None},
        request={"key": "api_secret", "timestamp": {"fraction": "optional", "zone": "offset"},
                 "headers": {"X-PARTNER-ID": {"value": "{api_key}"}}}),
    # dana-id/dana-python:dana/utils/snap_header.py, dana-id/dana-python:dana/webhook/webhook.py
    provider(
        "dana",
        token_request={"path": "/v1.0/access-token/b2b.htm", "customer_path": "/v1.0/access-token/b2b2c.htm",
                       "timestamp": SECONDS},
        # Authorization-Customer stays: the SDK sends it for apply-ott, unbinding and balance inquiry.
        request=dict(RSA, timestamp=SECONDS, headers=dict(ANY_ID, Authorization=None)),
        callback={"body": "raw", "headers": {"Authorization-Customer": None}}),
    # Midtrans/SNAP-BI-Signature-Demo, https://docs.midtrans.com/reference/payment-notification-api;
    # X-EXTERNAL-ID is a UUID in Midtrans/midtrans-nodejs-client:examples/SnapBi/snapBiRefund.js
    provider("midtrans", request={"headers": ANY_ID}, callback=rsa(ANY_ID)),
    # https://developers.doku.com/get-started-with-doku-api/signature-component/snap; b2b2c: DOKU's SDKs;
    # notifications with milliseconds:
    # https://developers.doku.com/get-started-with-doku-api/notification/http-notification-sample-for-snap
    provider(
        "doku",
        token_request={"path": "/authorization/v1/access-token/b2b",
                       "customer_path": "/authorization/v1/access-token/b2b2c",
                       "timestamp": {"fraction": "none", "zone": "utc"}},
        request={"timestamp": {"fraction": "none", "zone": "any"}},
        callback={"timestamp": {"fraction": "optional"}}),
    # https://docs.nicepay.co.id/en/nicepay-api-snap-testing, nicepay-dev/php-nicepay, nicepay-dev/python-nicepay,
    # https://docs.nicepay.co.id/en/nicepay-api-snap-notification-virtual-account
    provider(
        "nicepay", rsa_minimum_bits=1024,
        token_request={"path": "/nicepay/v1.0/access-token/b2b", "customer_path": None, "timestamp": SECONDS},
        request={"body": "raw", "endpoint_url": {"strip_prefix": "/nicepay"}, "timestamp": SECONDS,
                 "headers": dict(ANY_ID, Authorization={"charset": "padded-b64token"})},
        # Four headers only: Content-Type, X-TIMESTAMP, X-SIGNATURE, and X-CLIENT-KEY with the partner's ID.
        callback={
            "algorithm": "rsa-sha256", "string_to_sign": "{partner_id}|{timestamp}",
            "headers": dict(NO_TOKEN, **{
                "X-EXTERNAL-ID": None, "X-PARTNER-ID": None,
                "X-CLIENT-KEY": {"value": "{partner_id}", "charset": "client-key"},
            }),
        }),
    # https://docs.faspay.co.id/merchant-integration/api-reference-1/snap/signature-snap
    provider("faspay", token_request=None, request=rsa(ANY_ID, timestamp=SECONDS),
             callback={"endpoint_url": {"path": "from-version"}}),
    # https://docs.winpay.id/docs/payments/snap-api/signature-generation; callback: heirro/winpay-snapapi-sdk
    provider(
        "winpay", token_request=None,
        request=rsa(dict(ANY_ID, **{"CHANNEL-ID": {"charset": "printable", "max_length": 36}}), timestamp=SECONDS)),
    # https://docs.espay.id/?p=44678
    provider("espay", token_request=None, callback=None, request=rsa(timestamp=SECONDS)),
    # https://docs.payermax.com/en/202606-version/developer/SNAP.html
    provider(
        "payermax",
        request={"endpoint_url": {"query": "dropped"}, "timestamp": {"fraction": "optional", "zone": "offset"}},
        callback=rsa()),
    # https://www.astrapay.com/docs/api/ ("Snap Keamanan")
    provider(
        "astrapay", callback=None,
        token_request={"path": "/snap-service/snap/v1.0/access-token/b2b", "customer_path": None},
        request={"empty_body": "digest-of-empty-object", "timestamp": SECONDS}),
    # https://docs.durianpay.id/integration/snap/authentication/generate-signature/
    provider("durianpay", callback=None, request={"timestamp": SECONDS}),
    # https://developers.bankneo.co.id/api-docs/article/direct-debit-get-access-token
    provider(
        "bankneo", callback=None,
        request=dict(RSA, timestamp=SECONDS,
                     headers={"X-CLIENT-KEY": {"value": "{client_key}", "charset": "client-key"}})),
    # otnansirk/php-snap-bi:src/Services/Mandiri (third-party code)
    provider(
        "mandiri", callback=None,
        token_request={"path": "/openapi/auth/v2.0/access-token/b2b", "customer_path": None},
        request={"endpoint_url": {"query": "dropped"}, "timestamp": {"fraction": "optional", "zone": "offset"}}),
    # third-party code
    provider(
        "btn", token_request={"path": "/snap/v1/access-token/b2b", "customer_path": None},
        request={"timestamp": SECONDS, "headers": ANY_ID}, callback=rsa()),
    # third-party code
    provider("bayarind", token_request=None, request=rsa(ANY_ID, timestamp=SECONDS),
             callback={"endpoint_url": {"path": "from-version"}}),
])
