"""Messages that keep to the rules that span fields, and that break one: by BCA's page as printed on 2026-08-06."""

import copy

REASON = {"english": "Success", "indonesia": "Sukses"}
NUMBER = {"partnerServiceId": "   12345", "customerNo": "123456789012345678", "virtualAccountNo": "   12345123456789012345678"}


def amount(value, currency="IDR"):
    return {"value": value, "currency": currency}


def bill(number, value, company, **more):
    return {"billNo": number, "billDescription": {"english": "Water", "indonesia": "Air"}, "billSubCompany": company, "billAmount": amount(value), **more}


FOUND = {"responseCode": "2002400", "responseMessage": "Success", "virtualAccountData": {
    "inquiryStatus": "00", "inquiryReason": REASON, **NUMBER, "virtualAccountName": "Budi Santoso", "inquiryRequestId": "202202110909311234500001136962",
    "totalAmount": amount("100000.00"), "subCompany": "", "billDetails": [bill("1", "60000.00", "00001"), bill("2", "40000.00", "00002")]}}
PAYMENT = {**NUMBER, "virtualAccountName": "Budi Santoso", "paymentRequestId": "202202111031031234500001136962", "channelCode": 6011, "paidAmount": amount("100000.00"),
           "totalAmount": amount("100000.00"), "trxDateTime": "2022-02-12T17:29:57+07:00", "flagAdvise": "N",
           "billDetails": [bill("1", "60000.00", "00001", billReferenceNo="00113696201"), bill("2", "40000.00", "00002", billReferenceNo="00213696201")]}
PAID = {"responseCode": "2002500", "responseMessage": "Success", "virtualAccountData": {
    "paymentFlagReason": REASON, "paymentFlagStatus": "00", **NUMBER, "virtualAccountName": "Budi Santoso", "paymentRequestId": "202202111031031234500001136962",
    "paidAmount": amount("100000.00"), "totalAmount": amount("100000.00"), "trxDateTime": "2022-02-12T17:29:57+07:00",
    "billDetails": [bill("1", "60000.00", "00001", status="00", reason=REASON), bill("2", "40000.00", "00002", status="00", reason=REASON)]}}
ONEKLIK = {
    "partnerReferenceNo": "202010290000000001", "merchantId": "61123",
    "payOptionDetails": [{"payMethod": "ONEKLIK", "payOption": "ONEKLIK_BCA", "transAmount": amount("100000.00"), "feeAmount": amount("1000.00")}],
    "additionalInfo": {"userId": "customer01", "customerName": "Budi", "description": "Water", "paymentType": "FULL", "transactionTime": "2020-10-29T00:00:01+07:00",
                       "xcoId": "a6fe3266cafd4cddbe3d77e1a9855634",
                       "billDetails": [{"subCompanyCode": "00000", "subBillAmount": "50000.00"}, {"subCompanyCode": "12345", "subBillAmount": "49000.00"}]},
}
TILL = {"partnerReferenceNo": "1", "merchantId": "1", "terminalId": "1", "transType": "35", "additionalInfo": {"amount1": "1.00", "originalDate": "01022024", "originalRrn": "1"}}
LIMIT = {"transactionId": "12345600098765", "effectiveDate": "01022024", "accountNumber": "1234567890", "cardType": "P", "recurringType": "N", "recurringPeriod": "000",
         "cardNumber": "1234567890123456", "expiryLimit": "10022024", "limitAmount": "1", "uniqueKey": "1", "processType": "S"}
SET = {"responseCode": "404SL11", "responseMessage": "Invalid Card", "responseData": {"transactionId": "-", "updateDateTime": "-", "cardNumber": "-"}}
CONSENT = {"additionalInfo": {"merchantId": "61123", "requestIds": ["a6fe3266cafd4cddbe3d77e1a9855634"]}}
INQUIRY = {"partnerReferenceNo": "1", "beneficiaryBankCode": "002", "beneficiaryAccountNo": "1",
           "additionalInfo": {"inquiryService": "2", "sourceAccountNo": "1234567890", "amount": amount("1.00"), "purposeCode": "01"}}
TRANSFER = {"partnerReferenceNo": "1", "amount": amount("10000.00"), "beneficiaryAccountNo": "1234567890", "sourceAccountNo": "0011223344", "transactionDate": "2026-11-22T10:00:00+07:00"}
BALANCE = {"responseCode": "2001100", "responseMessage": "Successful", "referenceNo": "1", "partnerReferenceNo": "1", "accountNo": "1234567890", "name": "Budi",
           "accountInfos": {"amount": amount("-1.00"), "availableBalance": amount("-1.00")}}
BILLS = "/virtualAccountData/billDetails"
GONE = object()

# name, service, kind, message, [(what, {place: value}, [(rule, place)])]; strict, and what arrives in lenient too.
STRICT = [
    ("inquiry-bills", "24", "response", FOUND, [
        ("another-currency", {BILLS + "/1/billAmount/currency": "USD"}, [("same", BILLS + "/1/billAmount/currency")]),
        ("euros", {"/virtualAccountData/totalAmount/currency": "EUR", BILLS + "/0/billAmount/currency": "EUR", BILLS + "/1/billAmount/currency": "EUR"}, [("same", "/virtualAccountData/totalAmount/currency")]),
        ("one-company-twice", {BILLS + "/1/billSubCompany": "00001"}, [("distinct", BILLS + "/1/billSubCompany")]),
        ("no-company", {BILLS + "/0/billSubCompany": GONE}, [("condition", BILLS + "/0/billSubCompany")]),
        ("no-amount", {BILLS + "/1/billAmount": GONE}, [("condition", BILLS + "/1/billAmount")]),
        ("of-one-company", {"/virtualAccountData/subCompany": "00001", BILLS + "/1/billSubCompany": "00001"}, []),
        ("not-the-company", {"/virtualAccountData/subCompany": "00001"}, [("same", BILLS + "/1/billSubCompany")]),
        ("no-reason", {"/virtualAccountData/inquiryReason": {"english": "", "indonesia": ""}}, [("condition", "/virtualAccountData/inquiryReason/english")]),
        ("reason-in-one-language", {"/virtualAccountData/inquiryReason": {"indonesia": "Sukses"}}, []),
    ]),
    ("payment-bills", "25", "response", PAID, [
        ("too-much", {BILLS + "/0/billAmount/value": "60000.01"}, [("sum", "/virtualAccountData/paidAmount/value")]),
        ("too-little", {BILLS + "/1/billAmount/value": "0.00"}, [("sum", "/virtualAccountData/paidAmount/value")]),
        ("another-status", {BILLS + "/1/status": "01"}, [("same", BILLS + "/1/status")]),
        ("another-currency", {BILLS + "/0/billAmount/currency": "SGD"}, [("same", BILLS + "/0/billAmount/currency")]),
        ("divided-otherwise", {BILLS + "/0/billAmount/value": "1.00", BILLS + "/1/billAmount/value": "99999.00"}, []),
    ]),
    ("oneklik-payment", "54", "request", ONEKLIK, [
        ("without-the-fee", {"/payOptionDetails/0/feeAmount/value": "0.00"}, [("sum", "/payOptionDetails/0/transAmount/value")]),
        ("bill-too-large", {"/additionalInfo/billDetails/0/subBillAmount": "50000.01"}, [("sum", "/payOptionDetails/0/transAmount/value")]),
        ("otp-without-token", {"/otp": "123456"}, [("condition", "/chargeToken")]),
        ("otp-with-token", {"/otp": "123456", "/chargeToken": "1a6418f60dad46b9bdb2216d1a641186"}, []),
    ]),
    ("till-refund", "RP", "request", TILL, [
        ("without-amount", {"/additionalInfo/amount1": GONE}, [("condition", "/additionalInfo/amount1")]),
        ("without-its-number", {"/additionalInfo/originalRrn": GONE}, [("condition", "/additionalInfo/originalRrn")]),
        ("date-of-a-release", {"/additionalInfo/originalDate": "0102"}, [("format", "/additionalInfo/originalDate")]),
        ("as-a-release", {"/transType": "04", "/additionalInfo/originalDate": "0102"}, []),
        ("as-a-void", {"/transType": "08"}, [("condition", "/additionalInfo/originalPartnerReferenceNo")]),
        ("as-a-settlement", {"/transType": "10", "/additionalInfo": GONE}, []),
        ("with-a-card", {"/additionalInfo/pan": "1"}, [("condition", "/additionalInfo/expiryDate")]),
    ]),
    ("card-limit", "SL", "request", LIMIT, [
        ("by-day", {"/recurringType": "X", "/recurringPeriod": "007"}, []),
        ("loyalty-by-day", {"/cardType": "L", "/recurringType": "X", "/recurringPeriod": "007"}, [("value", "/recurringType")]),
        ("no-reset-on-a-day", {"/recurringPeriod": "001"}, [("value", "/recurringPeriod")]),
    ]),
    ("card-limit-refused", "SL", "response", SET, [
        ("as-a-success", {"/responseCode": "200SL00", "/responseData/updateDateTime": "10022024"}, [("missing", "/responseData/transactionId"), ("missing", "/responseData/cardNumber")]),
    ]),
    ("consent", "08", "request", CONSENT, [
        ("of-nobody", {"/additionalInfo/requestIds": GONE}, [("condition", "/additionalInfo/requestIds")]),
        ("of-two-kinds", {"/additionalInfo/userId": "customer01"}, [("condition", "/additionalInfo/userId")]),
        ("of-a-user", {"/additionalInfo/requestIds": GONE, "/additionalInfo/userId": "customer01"}, []),
    ]),
    ("bi-fast-inquiry", "16", "request", INQUIRY, [
        ("in-dollars", {"/additionalInfo/amount/currency": "USD"}, [("value", "/additionalInfo/amount/currency")]),
        ("without-purpose", {"/additionalInfo/purposeCode": GONE}, [("condition", "/additionalInfo/purposeCode")]),
    ]),
    ("transfer-keys", "17", "request", TRANSFER, [
        ("in-another-case", {"/Remark": "a"}, [("key", "/Remark")]), ("a-letter-away", {"/remarks": "a"}, [("key", "/remarks")]), ("exchanged", {"/remrak": "a"}, [("key", "/remrak")]),
        ("unknown", {"/anything": "a"}, []), ("beside-the-field", {"/remark": "a", "/remarks": "a"}, []),
    ]),
]
LENIENT = [
    ("payment", "25", "request", PAYMENT, [
        ("another-currency", {"/billDetails/1/billAmount/currency": "USD"}, [("same", "/billDetails/1/billAmount/currency")]),
        # BCA promises it since the print: a payment is not refused for it.
        ("one-reference-twice", {"/billDetails/1/billReferenceNo": "00113696201"}, []),
        ("less-than-nothing", {"/paidAmount/value": "-100000.00"}, [("format", "/paidAmount/value")]),
    ]),
    ("paid", "25", "response", PAID, [("too-much", {BILLS + "/0/billAmount/value": "60000.01"}, [])]),
    ("transfer", "17", "request", TRANSFER, [("less-than-nothing", {"/amount/value": "-10000.00"}, [("format", "/amount/value")]), ("nearly-a-key", {"/remarks": "a"}, [])]),
    ("balance-overdrawn", "11", "response", BALANCE, []),
]


def cases():
    """name, service, kind, mode, message, violations"""
    for mode, messages in (("strict", STRICT), ("lenient", LENIENT)):
        for name, service, kind, message, broken in messages:
            yield "rules-%s-%s" % (mode, name), service, kind, mode, message, []
            for what, changes, violations in broken:
                yield "rules-%s-%s-%s" % (mode, name, what), service, kind, mode, changed(message, changes), violations


def changed(message, changes):
    message = copy.deepcopy(message)
    for place, value in changes.items():
        *parents, name = place.split("/")[1:]
        inner = message
        for parent in parents:
            inner = inner[int(parent) if parent.isdigit() else parent]
        if value is GONE:
            del inner[name]
        else:
            inner[name] = value
    return message
