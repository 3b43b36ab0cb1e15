"""Never run: `mypy --strict` reads it, to see that the attributes of the views have the types of the table."""

from collections.abc import Mapping
from typing import Any, Optional

import paraf
from paraf.views import Bilingual
from paraf.views.bca.qris import QrMpmNotifyRequest, QrMpmQueryResponse
from paraf.views.bca.virtual_account import TransferVaPaymentRequest


def right(body: bytes) -> Optional[paraf.Amount]:
    payment = TransferVaPaymentRequest(body, mode="strict")
    account: str = payment.virtualAccountNo
    paid: paraf.Amount = payment.paidAmount
    about: Optional[Bilingual] = payment.billDetails[0].billDescription if payment.billDetails else None
    english: Optional[str] = about.english if about else None
    other: Mapping[str, Any] = payment.others
    told = QrMpmQueryResponse(body)
    code: str = told.responseCode
    status: Optional[str] = told.latestTransactionStatus
    notified = QrMpmNotifyRequest(body)
    cities = [merchant.city for merchant in notified.additionalInfo.merchantInfo or ()] if notified.additionalInfo else []
    schema: "dict[str, Any]" = QrMpmNotifyRequest.json_schema()
    return paid if account and english and other and code and status and cities and schema else notified.amount


def wrong(payment: TransferVaPaymentRequest, told: QrMpmQueryResponse) -> None:
    payment.virtualAccountNumber  # type: ignore[attr-defined]
    payment.virtualAccountNo = "1"  # type: ignore[assignment]
    number: int = payment.virtualAccountNo  # type: ignore[assignment]
    amount: paraf.Amount = told.amount  # type: ignore[assignment]
    told.amount.value  # type: ignore[union-attr]
    told.json_schema()  # type: ignore[attr-defined]
    TransferVaPaymentRequest({"virtualAccountNo": "1"})  # type: ignore[arg-type]
    TransferVaPaymentRequest(b"", mode="loose")  # type: ignore[arg-type]
