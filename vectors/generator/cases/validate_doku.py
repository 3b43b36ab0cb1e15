"""Messages of DOKU's software kits, against its tables; values are made up."""

SDK = "PTNUSASATUINTIARTHA-DOKU/doku-nodejs-library@9a12e3d87bf285ee024d64a3e748ab9a340dacae"
RUPIAH = {"value": "12500.00", "currency": "IDR"}
ACCOUNT = {"partnerServiceId": "    1899", "customerNo": "00000000000000000001", "virtualAccountNo": "    189900000000000000000001"}
CHANNEL = {"channel": "VIRTUAL_ACCOUNT_BANK_CIMB"}
CREATE = {
    "partnerServiceId": "    1899", "virtualAccountName": "T_1713754444", "virtualAccountEmail": "test@merchant.example", "trxId": "INV_CIMB_1713754444", "totalAmount": RUPIAH,
    "additionalInfo": {**CHANNEL, "virtualAccountConfig": {"reusableStatus": False}}, "virtualAccountTrxType": "V", "expiredDate": "2024-04-22T09:54:04+07:00",
    "freeText": [{"english": "Free text", "indonesia": "Tulisan bebas"}],
}
URLS = {"successRegistrationUrl": "https://merchant.example/success", "failedRegistrationUrl": "https://merchant.example/failed"}
PAYMENT = {
    "partnerReferenceNo": "INV-0001", "amount": RUPIAH, "payOptionDetails": [{"payMethod": "CASH", "transAmount": RUPIAH, "feeAmount": {"value": "0.00", "currency": "IDR"}}],
    "additionalInfo": {"channel": "DIRECT_DEBIT_CIMB_SNAP", "remarks": "Payment for Order INV-0001", "lineItems": [{"name": "Item 1", "price": "10000.00", "quantity": "1"}]},
}
JUMP = {
    "partnerReferenceNo": "INV-0001", "amount": RUPIAH, "validUpTo": "2024-07-10T11:54:04+07:00", "pointOfInitiation": "app", "additionalInfo": {"channel": "EMONEY_DANA_SNAP", "orderTitle": "your-order-title"},
    "urlParam": [{"url": "https://merchant.example/return", "type": "PAY_RETURN", "isDeepLink": "N"}],
}
REFUND = {"originalPartnerReferenceNo": "INV-0001", "originalExternalId": "INV-0001", "refundAmount": RUPIAH, "reason": "request by customer", "partnerRefundNo": "INV-REF-0001",
          "additionalInfo": {"channel": "DIRECT_DEBIT_CIMB_SNAP"}}
NOTICE = {"originalPartnerReferenceNo": "INV-0001", "originalReferenceNo": "2020102977770000000009", "originalExternalId": "1" * 64, "latestTransactionStatus": "00", "transactionStatusDesc": "success",
          "amount": RUPIAH, "additionalInfo": {"channelId": "DIRECT_DEBIT_CIMB_SNAP", "acquirerId": "CIMB", "custIdMerchant": "cust-001", "accountType": "DIRECT_DEBIT"}}

# name, service, kind, message, [(what, place, value or None for gone, rule)]
MESSAGES = [
    ("create-va", "27", "request", CREATE, [("without-account", "/partnerServiceId", None, "missing"), ("without-channel", "/additionalInfo/channel", None, "missing"), ("without-type", "/virtualAccountTrxType", None, "missing"),
                                            ("without-amount", "/totalAmount", None, "missing"), ("long-channel", "/additionalInfo/channel", "V" * 31, "length"), ("long-text", "/freeText/0/english", "a" * 65, "length"),
                                            ("reusable-as-text", "/additionalInfo/virtualAccountConfig/reusableStatus", "false", "type")]),
    ("create-va-answer", "27", "response", {"responseCode": "2002700", "responseMessage": "Successful", "virtualAccountData": {**ACCOUNT, "trxId": "1" * 64, "virtualAccountTrxType": "V"}},
     [("long-reference", "/virtualAccountData/trxId", "1" * 65, "length"), ("without-data", "/virtualAccountData", None, "missing")]),
    ("update-va", "28", "request", {**ACCOUNT, "trxId": "INV_CIMB_1", "totalAmount": RUPIAH, "virtualAccountTrxType": "1", "additionalInfo": CHANNEL}, [("without-channel", "/additionalInfo/channel", None, "missing"), ("without-type", "/virtualAccountTrxType", None, "missing")]),
    ("delete-va", "31", "request", {**ACCOUNT, "trxId": "INV_CIMB_1", "additionalInfo": CHANNEL}, [("without-channel", "/additionalInfo/channel", None, "missing"), ("without-reference", "/trxId", None, "missing")]),
    ("va-status", "26", "request", ACCOUNT, [("without-number", "/virtualAccountNo", None, "missing")]),
    ("card-binding", "01", "request", {"cardData": "encrypted", "custIdMerchant": "cust001", "phoneNo": "6281200000000", "additionalInfo": {"channel": "DIRECT_DEBIT_BRI_SNAP", **URLS, "customerName": "Jokul Doe"}},
     [("without-url", "/additionalInfo/successRegistrationUrl", None, "missing"), ("long-customer", "/custIdMerchant", "1" * 65, "length")]),
    ("card-unbinding", "05", "request", {"tokenId": "1" * 2048, "additionalInfo": {"channel": "DIRECT_DEBIT_BRI_SNAP"}}, [("without-token", "/tokenId", None, "missing"), ("long-token", "/tokenId", "1" * 2049, "length")]),
    ("binding", "07", "request", {"phoneNo": "6281200000000", "additionalInfo": {"channel": "DIRECT_DEBIT_ALLO_SNAP", "custIdMerchant": "cust-001", **URLS}},
     [("without-phone", "/phoneNo", None, "missing"), ("without-customer", "/additionalInfo/custIdMerchant", None, "missing"), ("without-url", "/additionalInfo/failedRegistrationUrl", None, "missing")]),
    ("unbinding", "09", "request", {"tokenId": "1" * 900, "additionalInfo": {"channel": "DIRECT_DEBIT_ALLO_SNAP"}}, [("without-token", "/tokenId", None, "missing")]),
    ("payment", "54", "request", PAYMENT, [("without-amount", "/amount", None, "missing"), ("without-more", "/additionalInfo", None, "missing")]),
    ("payment-in-a-wallet", "54", "request", JUMP, [("other-url", "/urlParam/0/type", "PAY_NOTIFY", "value"), ("without-url", "/urlParam/0/url", None, "missing")]),
    ("payment-answer", "54", "response", {"responseCode": "2005400", "responseMessage": "Successful", "webRedirectUrl": "https://app.doku.example/link"}, [("long-url", "/webRedirectUrl", "1" * 2049, "length")]),
    ("status", "55", "request", {"originalPartnerReferenceNo": "INV-0001", "originalExternalId": "1" * 64, "serviceCode": "55"}, [("without-service", "/serviceCode", None, "missing"), ("long-external-id", "/originalExternalId", "1" * 65, "length")]),
    ("refund", "58", "request", REFUND, [("without-channel", "/additionalInfo/channel", None, "missing"), ("without-amount", "/refundAmount", None, "missing"), ("long-external-id", "/originalExternalId", "1" * 37, "length")]),
    ("notice", "56", "request", NOTICE, [("without-amount", "/amount", None, "missing"), ("long-external-id", "/originalExternalId", "1" * 65, "length")]),
]
ARRIVING = []
