"""A report, no test: a message parsed, checked and read by attributes, with paraf's views and with pydantic's models, round by round.

Both read the same fields: those of a transfer that a program books by, or the amount of each row of a statement.
"""

import sys
from pathlib import Path

from paraf.views.bca.information import BankStatementResponse
from paraf.views.bca.transfer import TransferIntrabankRequest
from validate import Statement, Transfer, report


def book(transfer):
    return (transfer.partnerReferenceNo, transfer.amount.value, transfer.beneficiaryAccountNo, transfer.sourceAccountNo,
            transfer.transactionDate, transfer.remark, transfer.originatorInfos[0].originatorCustomerName)  # fmt: skip


def every(transfer):
    origin = transfer.originatorInfos[0]
    others = transfer.beneficiaryEmail, transfer.currency, transfer.customerReference, transfer.feeType, bool(transfer.additionalInfo)
    return book(transfer), others, transfer.amount.currency, origin.originatorCustomerNo, origin.originatorBankCode


def rows(statement):
    return [row.amount.value for row in statement.detailData]


def compare(name, model, view, body, look):
    seen = look(view(body)), look(model.model_validate_json(body))
    assert len(seen[0]) == len(seen[1])
    report(name, body, {"pydantic": lambda: look(model.model_validate_json(body)), "paraf": lambda: look(view(body))})


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    transfer, statement = ((folder / name).read_bytes() for name in ("transfer.json", "statement.json"))
    print("parsed, checked and read by attributes, against pydantic's models")
    compare("transfer, seven fields", Transfer, TransferIntrabankRequest, transfer, book)
    compare("transfer, every field", Transfer, TransferIntrabankRequest, transfer, every)
    compare("statement, each amount", Statement, BankStatementResponse, statement, rows)
