"""Messages of DANA's own tests and software kits, against its tables; values are made up where the published ones could be somebody's."""

SDK = "dana-id/dana-python@ae033224f2d486fbee01a2a49e415b20c3caa55b"
TESTS = "dana-id/uat-script@05d21698e7ee25bf49e0f09e9a920a77593ce075"
RUPIAH = {"value": "50000.00", "currency": "IDR"}
FUND = {"fundType": "AGENT_TOPUP_FOR_USER_SETTLE"}
WITHDRAWAL = {"fundType": "MERCHANT_WITHDRAW_FOR_CORPORATE"}
DEVICE = {"accessToken": "test-customer-token", "deviceId": "deviceid123"}
ENVIRONMENT = {"sourcePlatform": "IPG", "terminalType": "SYSTEM", "orderTerminalType": "WEB"}
ORIGINAL = {"originalPartnerReferenceNo": "2020102900000000000001", "originalReferenceNo": "2020102977770000000009", "merchantId": "23489182303312"}
REFUND = {"merchantId": "23489182303312", "originalPartnerReferenceNo": "2020102900000000000001", "partnerRefundNo": "2020102900000000000002",
          "refundAmount": RUPIAH, "reason": "Customer complain", "additionalInfo": {"envInfo": {}}}
URLS = [{"url": "https://merchant.example/return", "type": "PAY_RETURN", "isDeeplink": "Y"}, {"url": "https://merchant.example/notify", "type": "NOTIFICATION"}]
ORDER = {
    "partnerReferenceNo": "2020102900000000000001", "merchantId": "23489182303312", "amount": RUPIAH, "externalStoreId": "", "urlParams": URLS,
    "validUpTo": "2030-05-01T00:46:43+07:00", "payOptionDetails": [{"payMethod": "BALANCE", "payOption": "", "transAmount": RUPIAH}],
    "additionalInfo": {"order": {"orderTitle": "Payment Gateway Order", "scenario": "API", "merchantTransType": "SPECIAL_MOVIE", "buyer": {}}, "mcc": "5732",
                       "envInfo": ENVIRONMENT, "extendInfo": "{\"key\":\"value\"}"},
}
WIDGET = {
    "partnerReferenceNo": "2020102900000000000001", "merchantId": "23489182303312", "amount": RUPIAH,
    "additionalInfo": {"envInfo": ENVIRONMENT, "mcc": "5732", "order": {"orderTitle": "DANA Widget Test Order"}, "productCode": "51051000100000000001"},
}
NOTICE = {
    **ORIGINAL, "originalExternalId": "30443786930722726463280097920912", "amount": RUPIAH, "latestTransactionStatus": "00", "transactionStatusDesc": "success",
    "createdTime": "2020-12-21T17:07:18+07:00", "finishedTime": "2020-12-21T17:07:20+07:00", "externalStoreId": "91863213913112",
    "additionalInfo": {"paymentInfo": {"paidTime": "2022-01-04T19:13:54+07:00", "payOptionInfos": [{"payMethod": "NETWORK_PAY", "payOption": "NETWORK_PAY_PG_OVO", "payAmount": RUPIAH}]}},
}
STATUS = {"responseCode": "2003900", "responseMessage": "Successful", "originalPartnerReferenceNo": "2020102900000000000001", "serviceCode": "38", "amount": RUPIAH,
          "latestTransactionStatus": "00", "transactionStatusDesc": "Success", "additionalInfo": {}}
LONG = "1" * 37

# name, service, kind, message, [(what, place, value or None for gone, rule)]
MESSAGES = [
    ("topup", "38", "request", {"partnerReferenceNo": "1", "customerNumber": "6281200000000", "amount": RUPIAH, "feeAmount": RUPIAH, "transactionDate": "2030-05-01T00:46:43+07:00", "additionalInfo": FUND},
     [("without-fee", "/feeAmount", None, "missing"), ("without-fund-type", "/additionalInfo/fundType", None, "missing"),
      ("other-account-type", "/additionalInfo/accountType", "SAVINGS", "value"), ("other-charge-target", "/additionalInfo/chargeTarget", "PARTNER", "value"),
      ("division-without-its-id", "/additionalInfo/chargeTarget", "DIVISION", "condition:/additionalInfo/externalDivisionId")]),
    ("topup-answer", "38", "response", {"responseCode": "2003800", "responseMessage": "Successful", "partnerReferenceNo": "1", "amount": RUPIAH},
     [("without-amount", "/amount", None, "missing"), ("without-reference", "/partnerReferenceNo", None, "missing")]),
    ("topup-status", "39", "request", {"originalPartnerReferenceNo": "1", "serviceCode": "38"}, [("without-reference", "/originalPartnerReferenceNo", None, "missing")]),
    ("topup-status-answer", "39", "response", STATUS, [("without-description", "/transactionStatusDesc", None, "missing")]),
    ("customer", "37", "request", {"customerNumber": "6281200000000", "amount": RUPIAH, "additionalInfo": FUND}, [("without-fund-type", "/additionalInfo/fundType", None, "missing")]),
    ("bank-account", "42", "request", {"customerNumber": "6281200000000", "beneficiaryAccountNumber": "1234567890", "amount": RUPIAH, "additionalInfo": {**WITHDRAWAL, "beneficiaryBankCode": "014"}},
     [("without-account", "/beneficiaryAccountNumber", None, "missing"), ("without-bank", "/additionalInfo/beneficiaryBankCode", None, "missing"),
      ("long-bank", "/additionalInfo/beneficiaryBankCode", "014014014", "length")]),
    ("bank-transfer", "43", "request", {"customerNumber": "6281200000000", "beneficiaryAccountNumber": "1234567890", "beneficiaryBankCode": "014", "amount": RUPIAH, "additionalInfo": {**WITHDRAWAL, "needNotify": False}},
     [("without-bank", "/beneficiaryBankCode", None, "missing"), ("long-bank", "/beneficiaryBankCode", "014014014", "length"), ("notify-as-text", "/additionalInfo/needNotify", "true", "type"),
      ("other-account-type", "/accountType", "SAVINGS", "value")]),
    ("bank-transfer-answer", "43", "response", {"responseCode": "2004300", "responseMessage": "Success"}, [("long-reference", "/referenceNo", "1" * 65, "length")]),
    ("unbinding", "09", "request", {"merchantId": "23489182303312", "additionalInfo": DEVICE}, [("without-token", "/additionalInfo/accessToken", None, "missing"), ("without-device", "/additionalInfo/deviceId", None, "missing")]),
    ("one-time-token", "49", "request", {"userResources": ["OTT"], "additionalInfo": DEVICE}, [("without-token", "/additionalInfo/accessToken", None, "missing")]),
    ("one-time-token-answer", "49", "response", {"responseCode": "2004900", "responseMessage": "Successful", "userResources": [{"resourceType": "OTT", "value": "1" * 128}]},
     [("long-token", "/userResources/0/value", "1" * 129, "length")]),
    ("balance", "11", "request", {"balanceTypes": ["BALANCE"], "additionalInfo": DEVICE}, [("without-token", "/additionalInfo/accessToken", None, "missing")]),
    ("customer-token-answer", "74", "response", {"responseCode": "2007400", "responseMessage": "Successful", "accessToken": "test-customer-token"}, [("without-token", "/accessToken", None, "missing")]),
    ("widget-payment", "54", "request", WIDGET, [("without-product", "/additionalInfo/productCode", None, "missing"), ("without-title", "/additionalInfo/order/orderTitle", None, "missing"),
                                                 ("other-terminal", "/additionalInfo/envInfo/terminalType", "POS", "value"), ("without-merchant", "/merchantId", None, "missing")]),
    ("gateway-payment", "54-payment-gateway", "request", ORDER, [("without-urls", "/urlParams", None, "missing"), ("other-url", "/urlParams/1/type", "PAY_NOTIFY", "value"),
                                                                  ("without-end", "/validUpTo", None, "missing"), ("without-category", "/additionalInfo/mcc", None, "missing")]),
    ("gateway-payment-answer", "54-payment-gateway", "response", {"responseCode": "2005400", "responseMessage": "Successful", "partnerReferenceNo": "1"}, [("without-reference", "/partnerReferenceNo", None, "missing")]),
    ("status", "55", "request", {**ORIGINAL, "originalExternalId": LONG[:36], "serviceCode": "54"}, [("without-merchant", "/merchantId", None, "missing"), ("long-external-id", "/originalExternalId", LONG, "length")]),
    ("gateway-status", "55-payment-gateway", "request", {**ORIGINAL, "serviceCode": "54"}, [("without-merchant", "/merchantId", None, "missing")]),
    ("cancel", "57", "request", {**ORIGINAL, "reason": "Network timeout", "amount": RUPIAH, "additionalInfo": {}}, [("without-merchant", "/merchantId", None, "missing"), ("long-external-id", "/originalExternalId", LONG, "length")]),
    ("gateway-cancel", "57-payment-gateway", "request", {**ORIGINAL, "reason": "Network timeout"}, [("without-merchant", "/merchantId", None, "missing")]),
    ("refund", "58", "request", REFUND, [("without-amount", "/refundAmount", None, "missing"), ("without-environment", "/additionalInfo/envInfo", None, "missing")]),
    ("gateway-refund", "58-payment-gateway", "request", {**REFUND, "additionalInfo": {}}, [("without-amount", "/refundAmount", None, "missing"), ("long-applied", "/additionalInfo/asyncRefund", "falsch", "length")]),
    ("gateway-refund-answer", "58-payment-gateway", "response", {"responseCode": "2005800", "responseMessage": "Successful", "originalPartnerReferenceNo": "1", "partnerRefundNo": "2", "refundAmount": RUPIAH},
     [("without-amount", "/refundAmount", None, "missing")]),
    ("notice", "56", "request", NOTICE, [("without-reference", "/originalPartnerReferenceNo", None, "missing"), ("without-end", "/finishedTime", None, "missing"), ("long-external-id", "/originalExternalId", LONG, "length")]),
]
# As DANA's tests send them: strict has no place for null, and lenient reads it as no value.
ARRIVING = [
    ("topup-with-nulls", "38", "request", {"partnerReferenceNo": "1", "customerNumber": "6281200000000", "amount": RUPIAH, "feeAmount": RUPIAH, "transactionDate": "2030-05-01T00:46:43+07:00",
                                           "sessionId": None, "categoryId": None, "notes": None, "additionalInfo": {**FUND, "extendInfo": None, "accountType": None, "chargeTarget": None}}),
    ("topup-status-with-nulls", "39", "request", {"originalPartnerReferenceNo": "1", "originalReferenceNo": None, "originalExternalId": None, "serviceCode": "38", "additionalInfo": None}),
]
