"""Messages by the pages of BRI, Faspay and Winpay, against their tables; values are made up."""

from types import SimpleNamespace

RUPIAH = {"value": "25000.00", "currency": "IDR"}
TOO_LONG = "1" * 65
URLS = [{"url": "https://merchant.example/notify", "type": "PAY_NOTIFY", "isDeeplink": "N"}, {"url": "https://merchant.example/return", "type": "PAY_RETURN", "isDeeplink": "N"}]
CONTRACT = {"contractId": "ci302a21c9-bb4b-40c5-880d-e99691ed0af9"}
VA = {"customerNo": "000003212", "virtualAccountName": "Alisha Arunika", "trxId": "INV-000000023212x22", "totalAmount": RUPIAH, "virtualAccountTrxType": "c",
      "expiredDate": "2023-09-01T19:30:14+07:00", "additionalInfo": {"channel": "BRI"}}
WALLET = {"partnerReferenceNo": "000000000050", "amount": RUPIAH, "urlParam": URLS, "validUpTo": "2023-09-04T18:10:11+07:00",
          "additionalInfo": {"channel": "DANA", "customerPhone": "0812000000000", "customerName": "Alisha Arunika"}}
OF_BRI = {"partnerServiceId": "   55888", "customerNo": "8567788863", "virtualAccountNo": "   558888567788863"}

# name, service, kind, message, [(what, place, value or None for gone, rule)]
WINPAY = SimpleNamespace(SDK="Winpay-Integration/Code-Samples@44c7d2a9c11755a9d29b2d146893174ad45892b2", ARRIVING=[], MESSAGES=[
    ("create-va", "27", "request", VA, [
        ("other-type", "/virtualAccountTrxType", "C", "value"), ("without-amount", "/totalAmount", None, "condition"), ("without-end", "/expiredDate", None, "condition"),
        ("long-name", "/virtualAccountName", "a" * 25, "length"), ("long-reference", "/trxId", "1" * 51, "length"), ("long-number", "/customerNo", "1" * 15, "length"), ("without-channel", "/additionalInfo/channel", None, "missing")]),
    ("create-open-va", "27", "request", {"customerNo": "000003212", "virtualAccountName": "Alisha Arunika", "trxId": "INV-1", "virtualAccountTrxType": "o", "additionalInfo": {"channel": "PERMATA"}}, []),
    ("create-va-answer", "27", "response", {"responseCode": "2002700", "responseMessage": "Successful", "virtualAccountData": {"trxId": "1" * 50, "virtualAccountTrxType": "c"}}, [("long-reference", "/virtualAccountData/trxId", TOO_LONG, "length")]),
    ("va", "30", "request", {"trxId": "INV-000000023212x22", "additionalInfo": CONTRACT}, [("without-reference", "/trxId", None, "missing")]),
    ("qris", "47", "request", {"partnerReferenceNo": "ref00000000001", "amount": RUPIAH, "validityPeriod": "2023-09-06T23:08:56+07:00", "additionalInfo": {"isStatic": False}}, [
        ("without-kind", "/additionalInfo/isStatic", None, "missing"), ("kind-as-text", "/additionalInfo/isStatic", "false", "type"), ("long-reference", "/partnerReferenceNo", "1" * 51, "length"), ("without-amount", "/amount", None, "missing")]),
    ("wallet", "54", "request", WALLET, [
        ("without-url", "/urlParam", None, "missing"), ("other-url", "/urlParam/0/type", "NOTIFICATION", "value"), ("without-phone", "/additionalInfo/customerPhone", None, "missing"),
        ("long-name", "/additionalInfo/customerName", "a" * 26, "length"), ("without-end", "/validUpTo", None, "missing")]),
    ("wallet-answer", "54", "response", {"responseCode": "2005400", "responseMessage": "Success", "partnerReferenceNo": "000000000050", "appRedirectUrl": "", "webRedirectUrl": "https://wallet.example/pay", "additionalInfo": {"channel": "DANA"}},
     [("long-reference", "/partnerReferenceNo", TOO_LONG, "length")]),
])
FASPAY = SimpleNamespace(SDK="https://docs.faspay.co.id/merchant-integration/api-reference-1", ARRIVING=[], MESSAGES=[
    ("create-va", "27", "request", {"virtualAccountName": "Alisha Arunika", "trxId": "1" * 32, "totalAmount": RUPIAH, "additionalInfo": {"channelCode": "702", "billDescription": "Order 1"}}, [
        ("long-reference", "/trxId", "1" * 33, "length"), ("long-name", "/virtualAccountName", "a" * 129, "length")]),
    ("qris", "47", "request", {"partnerReferenceNo": "1" * 32, "amount": RUPIAH, "merchantId": "36619", "validityPeriod": "2023-09-06T23:08:56+07:00", "additionalInfo": {"billDate": "2023-09-05T23:08:56+07:00", "channelCode": "711"}}, [
        ("long-reference", "/partnerReferenceNo", "1" * 33, "length"), ("long-merchant", "/merchantId", "366190", "length"), ("date-without-offset", "/additionalInfo/billDate", "2023-09-05T23:08:56", "format"), ("without-amount", "/amount", None, "missing")]),
    ("direct-debit", "54", "request", {"partnerReferenceNo": "1", "bankCardToken": "1" * 560, "merchantId": "36619", "amount": RUPIAH, "validUpTo": "2023-09-06T23:08:56+07:00", "additionalInfo": {"channelCode": "714", "phoneNo": "6281200000000"}}, [
        ("long-token", "/bankCardToken", "1" * 561, "length"), ("long-description", "/additionalInfo/billDescription", "a" * 129, "length"), ("without-reference", "/partnerReferenceNo", None, "missing")]),
])
BRI = SimpleNamespace(SDK="https://developers.bri.co.id/en/snap-bi", ARRIVING=[], MESSAGES=[
    ("balance", "11", "request", {"accountNo": "1231271284141"}, [("without-account", "/accountNo", None, "missing")]),
    ("statement", "14", "request", {"accountNo": "1234567891012348"}, [("without-account", "/accountNo", None, "missing")]),
    ("account", "15", "request", {"beneficiaryAccountNo": "888801000157508"}, [("long-account", "/beneficiaryAccountNo", "8888010001575080", "length")]),
    ("create-va", "27", "request", {**OF_BRI, "virtualAccountName": "John Doe", "trxId": "9ffe26", "totalAmount": RUPIAH, "expiredDate": "2025-04-23T13:37:02+07:00", "additionalInfo": {"description": "test"}}, [
        ("without-number", "/virtualAccountNo", None, "missing"), ("without-account", "/partnerServiceId", None, "missing")]),
    ("va-of-the-bank", "32", "request", OF_BRI, [("without-number", "/virtualAccountNo", None, "missing")]),
    ("transfer-status", "36", "request", {"originalPartnerReferenceNo": "20201029000000000000", "serviceCode": "17"}, [("without-reference", "/originalPartnerReferenceNo", None, "missing"), ("long-reference", "/originalPartnerReferenceNo", "1" * 21, "length")]),
    ("direct-debit", "54", "request", {"partnerReferenceNo": "1", "bankCardToken": "1" * 560, "amount": RUPIAH, "urlParam": [{"url": "https://merchant.example/return"}]}, [("long-token", "/bankCardToken", "1" * 561, "length"), ("url-alone", "/urlParam", "https://merchant.example/return", "type")]),
    ("refund", "58", "request", {"originalPartnerReferenceNo": "1", "originalReferenceNo": "2", "partnerRefundNo": "3", "refundAmount": RUPIAH}, [("without-reference", "/originalReferenceNo", None, "missing")]),
])
