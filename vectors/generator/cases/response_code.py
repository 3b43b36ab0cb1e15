"""response-code: what a code means for the money and for what to do next. The meanings are written here by hand, from the standard's table."""

from generator.suite import Suite

SOURCE = "https://apidevportal.aspi-indonesia.or.id/api-services/keamanan"

# code of a transfer (17): category, outcome, advice.
TRANSFER = {
    "2001700": ("success", "done", "proceed"),
    "2021700": ("success", "pending", "ask-status"),
    "4001700": ("system", "failed", "stop"),
    "4001701": ("message", "failed", "stop"),
    "4001702": ("message", "failed", "stop"),
    "4011700": ("system", "failed", "stop"),
    "4011701": ("system", "failed", "refresh-token"),
    "4031702": ("business", "failed", "stop"),
    "4031714": ("business", "failed", "stop"),
    "4031718": ("business", "failed", "stop"),
    "4041711": ("business", "failed", "stop"),
    "4041713": ("business", "failed", "stop"),
    "4291700": ("system", "failed", "new-external-id"),
    "5041700": ("system", "unknown", "ask-status"),
    "5001701": ("system", "unknown", "ask-status"),
}

# Where the service decides.
BY_SERVICE = {
    "2007300": ("success", "done", "proceed"),
    "5047300": ("system", "failed", "retry-as-is"),
    "4297300": ("system", "failed", "retry-as-is"),
    "5041100": ("system", "failed", "new-external-id"),
    "4011101": ("system", "failed", "refresh-token"),
    "4041718": ("business", "done", "stop"),
    "4045418": ("business", "failed", "stop"),
    "4991799": ("unlisted", "unknown", "ask-status"),
    "4085400": ("unlisted", "unknown", "ask-status"),
    "4251700": ("unlisted", "unknown", "ask-status"),
    "4041799": ("unlisted", "unknown", "ask-status"),
    "4081100": ("unlisted", "unknown", "ask-status"),
    "4087300": ("unlisted", "unknown", "ask-status"),
    "4980700": ("unlisted", "unknown", "ask-provider"),
    "5040700": ("system", "unknown", "ask-provider"),
    "2025800": ("success", "pending", "ask-provider"),
    "4091700": ("system", "unknown", "ask-status"),
    "4091100": ("system", "failed", "new-external-id"),
    "2991799": ("unlisted", "unknown", "ask-status"),
    "5991799": ("unlisted", "unknown", "ask-status"),
}

MESSAGES = {
    ("4001701", "amount.value"): "Invalid Field Format [amount.value]",
    ("4001702", "partnerReferenceNo"): "Invalid Mandatory Field [partnerReferenceNo]",
    ("4011700", "Signature"): "Unauthorized. [Signature]",
    ("2001700", "ignored"): "Successful",
    ("4001701", ""): "Invalid Field Format",
}

STATUS_SERVICES = {"5041700": "36", "5045400": "55", "5042500": "26", "5044700": "51"}

# Codes that BCA lists with a meaning of their own, and what the standard says of them.
BY_PROVIDER = {
    ("4001101", "accountNo", "bca"): "Invalid Mandatory Field [accountNo]",
    ("4001102", "accountNo", "bca"): "Invalid Field Format [accountNo]",
    ("4001101", "accountNo", "snap"): "Invalid Field Format [accountNo]",
    ("4013200", "", "bca"): "Invalid Token (B2B)",
    ("4013200", "Signature", "snap"): "Unauthorized. [Signature]",
    ("2002500", "", "bca"): "Success",
    ("2002500", "", "snap"): "Successful",
    ("4041802", "", "bca"): "Invalid Routing",
}
PAGE = "https://developer.bca.co.id/id/dokumentasi/"

REFUSED = ("", "200170", "20017000", "200170a", "2O01700", "0991700", "6001700", "200 700", "２００1700", "-200170")


def build():
    suite = Suite("response-code", "Response codes taken apart, and what each means for the money and for what to do next.")
    for code, meaning in {**TRANSFER, **BY_SERVICE}.items():
        expect = dict(parts(code), **dict(zip(("category", "outcome", "advice"), meaning)))
        suite.state("response-code-" + code, "response-code", "snap", {"code": code}, expect, SOURCE)
        given = {"http_status": int(code[:3]), "service": code[3:5], "case": code[5:]}
        suite.state("response-code-built-" + code, "response-code", "snap", given, expect, SOURCE)
    for number, ((code, detail), message) in enumerate(MESSAGES.items()):
        suite.state("response-code-message-%d" % number, "response-code", "snap", {"code": code, "detail": detail}, dict(meant(code), message=message), SOURCE)
    for number, ((code, detail, profile), message) in enumerate(BY_PROVIDER.items()):
        expect = dict(parts(code), message=message)
        suite.state("response-code-message-by-provider-%d" % number, "response-code", profile, {"code": code, "detail": detail}, expect, PAGE if profile == "bca" else SOURCE)
    for code, service in STATUS_SERVICES.items():
        suite.state("response-code-status-" + code, "response-code", "snap", {"code": code}, dict(meant(code), status_service=service), SOURCE)
    for number, code in enumerate(REFUSED):
        suite.state("response-code-refused-%d" % number, "response-code", "snap", {"code": code}, {"error": "invalid-argument"})
    for number, given in enumerate(({"http_status": 99, "service": "17", "case": "00"}, {"http_status": 600, "service": "17", "case": "00"},
                                    {"http_status": 200, "service": "1", "case": "00"}, {"http_status": 200, "service": "17", "case": "0"},
                                    {"http_status": 200, "service": "17", "case": "000"})):
        suite.state("response-code-unbuilt-%d" % number, "response-code", "snap", given, {"error": "invalid-argument"})
    return suite


def parts(code):
    return {"code": code, "http_status": int(code[:3]), "service_code": code[3:5], "case_code": code[5:]}


def meant(code):
    same = TRANSFER.get(code[:3] + "17" + code[5:])
    return dict(parts(code), **dict(zip(("category", "outcome", "advice"), same)))
