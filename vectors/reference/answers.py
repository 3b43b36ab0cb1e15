"""Answers to virtual-account calls and notices, and answers held against their request.

Source: https://developer.bca.co.id/id/dokumentasi/ (virtual account, inquiry and payment; notice of a payment from an account).
"""

import json

from . import delivery
from .errors import Refused

VA = "virtualAccountData"
SAME = ["partnerServiceId", "customerNo", "virtualAccountNo"]
STATUS = {"24": "inquiryStatus", "25": "paymentFlagStatus"}
REASON = {"24": "inquiryReason", "25": "paymentFlagReason"}
# What is repeated, and what is taken over where the partner says nothing else.
ECHO = {"24": SAME + ["inquiryRequestId"], "25": SAME + ["paymentRequestId", "paidAmount", "referenceNo", "trxId"], "34": ["virtualAccountNo", "partnerReferenceNo"]}
COPIES = {"24": [], "25": ["virtualAccountName", "totalAmount", "trxDateTime"], "34": []}
BILL = {"billerReferenceId": "billReferenceNo", "billNo": "billNo"}
BILL_COPIES = ["billDescription", "billSubCompany", "billAmount"]
BILL_COUNTS = list(BILL.values()) + BILL_COPIES
ORIGINAL = ["originalPartnerReferenceNo", "originalReferenceNo", "originalExternalId"]
# What the answer to one's own call repeats, at its top level; 27 has it in its data.
CALLS = {
    "17": ["partnerReferenceNo", "amount", "beneficiaryAccountNo", "sourceAccountNo"], "36": ORIGINAL + ["serviceCode"], "38": ["partnerReferenceNo", "customerNumber", "amount"],
    "47": ["partnerReferenceNo"], "54": ["partnerReferenceNo"], "55": ORIGINAL + ["serviceCode"], "58": ORIGINAL + ["partnerRefundNo", "refundAmount"],
}
CREATED = SAME + ["trxId", "totalAmount"]
MESSAGES = {
    "20000": ("Successful", "Sukses"), "40000": ("Bad Request", "Permintaan tidak dapat dibaca"), "40001": ("Invalid Field Format", "Format field tidak sah"),
    "40002": ("Invalid Mandatory Field", "Field wajib tidak ada"), "40100": ("Unauthorized.", "Tidak diizinkan"), "40101": ("Invalid Token (B2B)", "Token B2B tidak sah"),
    "40401": ("Transaction Not Found", "Transaksi tidak ditemukan"), "40412": ("Invalid Bill/Virtual Account", "Tagihan/virtual account tidak sah"),
    "40413": ("Invalid Amount", "Nominal tidak sah"), "40414": ("Paid Bill", "Tagihan sudah dibayar"), "40418": ("Inconsistent Request", "Permintaan tidak konsisten"),
    "40419": ("Invalid Bill/Virtual Account", "Tagihan/virtual account kedaluwarsa"), "40900": ("Conflict", "Konflik"), "50000": ("General Error", "Kesalahan umum"),
}
WITH_DETAIL = ("40001", "40002", "40100", "40412")
AT_BCA = {("24", "20000"): "Success", ("25", "20000"): "Success"}
REFUSALS = {("bca", "24"): (400, 404, 409), ("bca", "25"): (400, 404, 409), ("bca", "34"): (400, 401, 403, 404, 405, 409, 429, 500, 504)}


def build(profile, given):
    service, bca = given["service"], profile["name"] == "bca"
    case = given["case"]
    if len(case) == 7 and case[3:5] == service:
        case = case[:3] + case[5:]
    if case not in MESSAGES:
        raise Refused("invalid-argument")
    http, code = int(case[:3]), case[:3] + service + case[3:]
    message, indonesian = MESSAGES[case]
    message = AT_BCA.get((service, case), message) if bca else message
    detail = given.get("detail", "")
    body = {"responseCode": code, "responseMessage": message + (" [%s]" % named(detail) if detail and case in WITH_DETAIL else "")}
    reason = {"english": message, "indonesia": indonesian}
    carries = http == 200 or http in REFUSALS.get((profile["name"], service), ())
    status = None
    over = given.get("data", {})
    if service in STATUS and carries:
        said = status_in(over, service)
        if said and given.get("status", said) != said:
            raise Refused("invalid-argument")
        status = given.get("status") or said or refuse_repeat(service, case, given) or ("00" if http == 200 else "01")
        allowed = ("00", "01", "02") if bca and service == "25" else ("00", "01")
        if status not in allowed:
            raise Refused("invalid-argument")
    elif given.get("status") not in (None, "00" if http == 200 else "01"):
        raise Refused("invalid-argument")
    if carries and service in ECHO:
        data = body[VA] = {}
        request = plain(given.get("request", ""))
        if request is not None:
            repeat(data, service, request)
        if http != 200 and service == "34":
            data.update(virtualAccountNo="", partnerReferenceNo="")
        if service in STATUS:
            if http == 200 and status != "00" and not over.get(VA, {}).get(REASON[service]):
                raise Refused("invalid-argument")
            data[STATUS[service]], data[REASON[service]] = status, dict(reason)
    body = laid(body, over)
    for bill in body.get(VA, {}).get("billDetails", []) if service == "25" else []:
        bill.setdefault("status", status)
        bill.setdefault("reason", dict(reason))
    if carries and service in ECHO:
        fits(profile, given, service, body)
    sound(service, http, case, body)
    return {"http_status": http, "response_code": code, "body": body}


def status_in(over, service):
    """The status that the data says; at another place it would not be read."""
    if STATUS[service] in over:
        raise Refused("invalid-argument")
    return over.get(VA, {}).get(STATUS[service])


def fits(profile, given, service, body):
    """What was decided does not change what was asked, and each bill is the payment's."""
    request = plain(given.get("request", ""))
    if request is None:
        return
    answer = json.dumps(body)
    if check(profile, {"service": service, "request": given["request"], "answer": answer})["pointers"]:
        raise Refused("invalid-argument")
    if service != "25":
        return
    asked = [bill for bill in request.get("billDetails") or [] if isinstance(bill, dict) and any(has_room(bill, of, request) for of in BILL_COUNTS)]
    told = body.get(VA, {}).get("billDetails")
    if asked and told is not None and len(list(filter(None, told))) != len(asked):
        raise Refused("invalid-argument")


def has_room(bill, name, request):
    return fitting(name, bill.get(name), request) is not None


def refuse_repeat(service, case, given):
    """What repeats a verdict says which."""
    if service == "25" and case == "40418":
        raise Refused("invalid-argument")


def sound(service, http, case, body):
    """The faults that the cases make."""
    if body["responseCode"] != "%d%s%s" % (http, service, case[3:]):
        raise Refused("invalid-argument")
    data = body.get(VA, {})
    needed = {"24": {"virtualAccountNo", "totalAmount"}, "25": {"virtualAccountNo"}}.get(service, set())
    if http == 200 and not needed <= set(data):
        raise Refused("invalid-argument")
    if http != 200 and case != "40418" and data.get(STATUS.get(service)) == "00":
        raise Refused("invalid-argument")
    if service == "25" and any(bill.get("status") != data.get(STATUS["25"]) for bill in data.get("billDetails", [])):
        raise Refused("invalid-argument")


def named(detail):
    return detail[1:].replace("/", ".") if detail.startswith("/") else detail


def plain(text):
    """A request as it is read; None for what is no JSON object."""
    try:
        message = delivery.parse(text.encode())
    except ValueError:
        return None
    return members(message)


def members(value):
    if isinstance(value, delivery.Pairs):
        return {name: members(inner) for name, inner in value}
    return [members(item) for item in value] if isinstance(value, list) else value


def repeat(data, service, request):
    for name in ECHO[service] + COPIES[service]:
        put(data, name, request.get(name), request)
    bills = request.get("billDetails") if service == "25" else None
    found = []
    for bill in bills if isinstance(bills, list) else []:
        if isinstance(bill, dict):
            answered = {}
            for name, of in list(BILL.items()) + [(name, name) for name in BILL_COPIES]:
                put(answered, name, bill.get(of), request)
            if answered:
                found.append(answered)
    if found:
        data["billDetails"] = found


def put(data, name, value, request):
    value = fitting(name, value, request)
    if value is not None:
        data[name] = value


def fitting(name, value, request):
    """In the form of the answer: amounts with two decimals, accounts with their padding, texts for numbers."""
    if value in (None, "", [], {}, [None]):
        return None
    if isinstance(value, dict):
        if "value" in value:
            amount = delivery.amount(delivery.Pairs(value.items()))
            number, currency = amount.split(" ")
            return {"value": "%d.%02d" % divmod(int(number), 100), "currency": currency}
        return {key: str(inner) for key, inner in value.items()}
    value = str(value)
    company = str(request.get("partnerServiceId", "")).strip(" ")
    if name == "partnerServiceId":
        return company.rjust(8)
    if name == "virtualAccountNo" and company:
        return joined(company, str(request.get("customerNo") or "").strip(" "), value.strip(" "))
    if name == "customerNo" and not value.isdigit():
        return None
    return value


def joined(company, customer, number):
    """The number of its parts, whatever its padding; None for the number of other parts. A customer that is no number says nothing."""
    bare = company.lstrip(" 0")
    readings = [number[len(company):]] if number.startswith(company) else []
    readings += [number.lstrip(" 0")[len(bare):]] if bare and number.lstrip(" 0").startswith(bare) else []
    fitting_ones = [rest for rest in readings if rest == customer or not (customer.isdigit() and len(customer) <= 18)]
    return company.rjust(8) + fitting_ones[0] if fitting_ones else None


def laid(body, over):
    for name, value in over.items():
        if value is None:
            body.pop(name, None)
        elif isinstance(value, dict):
            body[name] = laid(body[name] if isinstance(body.get(name), dict) else {}, value)
        else:
            body[name] = json.loads(json.dumps(value))
    return body


def check(profile, given):
    request, answer = plain(given["request"]), plain(given["answer"])
    if request is None:
        raise Refused("invalid-argument")
    if answer is None:
        return {"pointers": [""]}
    service = given["service"]
    if service == "27":
        return {"pointers": ["/%s/%s" % (VA, name) for name in CREATED if differ(name, request, answer.get(VA, {}), request)]}
    if service not in ECHO:
        return {"pointers": ["/" + name for name in CALLS[service.partition("-")[0]] if differ(name, request, answer, request)]}
    data = answer.get(VA, {})
    found = ["/%s/%s" % (VA, name) for name in ECHO[service] if differ(name, request, data, request)]
    told = data.get("billDetails", [])
    bills = [bill for bill in request.get("billDetails") or [] if isinstance(bill, dict)]
    for index, bill in enumerate(told):
        before = sum(all(other.get(name) == bill.get(name) for name in BILL) for other in told[:index])
        fits = sum(same(bill, asked) for asked in bills)
        if not fits or fits <= before:
            nearest = next(("/" + name for name, of in BILL.items() if bill.get(name) != bills[index].get(of)), "")
            found.append("/%s/billDetails/%d%s" % (VA, index, nearest))
    return {"pointers": found}


def same(bill, asked):
    return all(bill.get(name) == asked.get(of) for name, of in BILL.items())


def differ(name, request, answer, context):
    pair = [comparable(name, message.get(name), context) for message in (request, answer)]
    return None not in pair and pair[0] != pair[1]


def comparable(name, value, context):
    """In the answer's form where it has one, else as it is written."""
    fit = fitting(name, value, context)
    return value if fit is None and isinstance(value, str) and value else fit
