"""Never run: `mypy --strict` reads it, to see that the types of the messages allow what is right and refuse what is wrong."""

from typing import Optional

from paraf.messages.bca.direct_debit import BdcUpdateStatusRequest
from paraf.messages.bca.transfer import FeeType, FeeTypeValue, TransferInterbankRequest, TransferStatusResponse, TransferType
from paraf.messages.bca.transfer import TransferStatusResponseLatestTransactionStatus as Status
from paraf.messages.bca.virtual_account import (
    TransferVaInquiryRefusal,
    TransferVaInquiryRequest,
    TransferVaInquiryResponse,
    TransferVaInquirySuccess,
    TransferVaPaymentResponse,
)
from paraf.messages.shared import Bilingual, Money, Open
from paraf.messages.snap.information import BalanceInquiryResponse
from paraf.messages.snap.registration import RegistrationCardBindRequest


def right(inquiry: TransferVaInquiryRequest) -> TransferVaInquiryResponse:
    amount: Money = {"value": "10000.00", "currency": "IDR"}
    reason: Bilingual = {"english": "Success", "indonesia": "Sukses"}
    fee: FeeTypeValue = "OUR"
    transfer: TransferInterbankRequest = {
        "partnerReferenceNo": "1",
        "amount": amount,
        "beneficiaryAccountName": "Siti",
        "beneficiaryAccountNo": "1",
        "beneficiaryBankCode": "014",
        "sourceAccountNo": "2",
        "transactionDate": "2022-04-21T17:34:52+07:00",
        "feeType": fee,
        "additionalInfo": {"transferType": TransferType.BI_FAST, "purposeCode": "99"},
    }
    transfer["feeType"] = FeeType.SHARED
    transfer["customerReference"] = inquiry["customerNo"]
    card: RegistrationCardBindRequest = {"custIdMerchant": "1", "limit": 1000000}
    card["limit"] = "1000000.00"
    status: BdcUpdateStatusRequest = {"blockType": "H", "cardNumber": "1", "reasonCode": "H"}
    return {
        "responseCode": "2002400",
        "responseMessage": "Successful",
        "virtualAccountData": {
            "inquiryStatus": "00",
            "inquiryReason": reason,
            "partnerServiceId": inquiry["partnerServiceId"],
            "customerNo": inquiry["customerNo"],
            "virtualAccountNo": inquiry["virtualAccountNo"],
            "virtualAccountName": "Budi",
            "inquiryRequestId": inquiry["inquiryRequestId"],
            "totalAmount": amount,
            "billDetails": [{"billNo": status.get("cardNumber", "")}],
        },
    }


def refused(balance: BalanceInquiryResponse) -> Optional[str]:
    answer: TransferVaInquiryResponse = {"responseCode": "4012400", "responseMessage": "Unauthorized. [Signature]"}
    paid: TransferVaInquiryResponse = {
        "responseCode": "4042414",
        "responseMessage": "Paid Bill",
        "virtualAccountData": {"inquiryStatus": "01", "inquiryReason": {"english": "Paid", "indonesia": "Lunas"}},
    }
    conflict: TransferVaPaymentResponse = {
        "responseCode": "4092500",
        "responseMessage": "Conflict",
        "virtualAccountData": {"paymentFlagStatus": "01"},
    }
    answer = answer or paid or {"responseCode": conflict["responseCode"], "responseMessage": ""}
    infos = balance.get("accountInfos", [])
    info: Open = answer.get("virtualAccountData", {}).get("additionalInfo", {})
    return infos[0]["balanceType"] if infos else str(info)


def settled(answer: TransferStatusResponse, arrived: str) -> bool:
    status = answer.get("latestTransactionStatus")
    if status == Status.SUCCESS or status == "00":
        return True
    text: str = Status.FAILED
    return arrived == Status.SUCCESS or arrived in list(Status) or arrived != text


def wrong(inquiry: TransferVaInquiryRequest) -> None:
    found: TransferVaInquirySuccess = {"responseCode": "2002400", "responseMessage": "Success"}  # type: ignore[typeddict-item]
    silent: TransferVaInquiryRefusal = {
        "responseCode": "4042414",
        "responseMessage": "Paid Bill",
        "virtualAccountData": {"customerNo": "1"},  # type: ignore[typeddict-item]
    }
    absent: Money = {"value": "10000.00"}  # type: ignore[typeddict-item]
    number: Money = {"value": 10000.0, "currency": "IDR"}  # type: ignore[typeddict-item]
    misspelled: Bilingual = {"indonesian": "Sukses"}  # type: ignore[typeddict-unknown-key]
    block: BdcUpdateStatusRequest = {"blockType": "X", "cardNumber": "1", "reasonCode": "H"}  # type: ignore[typeddict-item]
    fee: FeeTypeValue = TransferType.BI_FAST  # type: ignore[assignment]
    payer: FeeTypeValue = "ALL"  # type: ignore[assignment]
    FeeType.NOBODY  # type: ignore[attr-defined]
    inquiry["customerNumber"]  # type: ignore[typeddict-item]
    inquiry["customerNo"] = 1  # type: ignore[typeddict-item]
