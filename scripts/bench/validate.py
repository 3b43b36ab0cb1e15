"""A report, no test: a message checked by paraf and by pydantic, in one process, round by round.

The models are what a user writes by hand from BCA's tables of services 17 and 14: the same fields, lengths, formats and values. They stop
where paraf goes on: duplicate keys, ISO 4217 letters of an absent amount, the codes of the answer.
"""

import statistics
import sys
import time
from pathlib import Path
from typing import Annotated, Any, Literal, Optional

import paraf
from pydantic import AwareDatetime, BaseModel, Field, StringConstraints

ROUNDS = 15

Value = Annotated[str, StringConstraints(pattern=r"^\d{1,16}\.\d{2}$")]
Currency = Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]


def text(most, least=0):
    return Annotated[str, StringConstraints(min_length=least, max_length=most)]


class Amount(BaseModel):
    value: Value
    currency: Currency


class Balance(Amount):
    dateTime: AwareDatetime


class Originator(BaseModel):
    originatorCustomerNo: text(34)
    originatorCustomerName: text(100)
    originatorBankCode: text(11)


class Transfer(BaseModel):
    partnerReferenceNo: text(64, 1)
    amount: Amount
    beneficiaryAccountNo: text(34, 1)
    beneficiaryEmail: Optional[text(50)] = None
    currency: Optional[Currency] = None
    customerReference: Optional[text(30)] = None
    feeType: Optional[Literal["OUR", "BEN", "SHA", "1000"]] = None
    remark: Optional[text(50)] = None
    sourceAccountNo: text(19, 1)
    transactionDate: AwareDatetime
    originatorInfos: Optional[list[Originator]] = None
    additionalInfo: Optional[dict[str, Any]] = None


class Balances(BaseModel):
    amount: Balance
    startingBalance: Balance
    endingBalance: Balance


class Entries(BaseModel):
    numberOfEntries: Optional[Annotated[str, StringConstraints(pattern=r"^\d{1,5}$")]] = None
    amount: Optional[Amount] = None


class Row(BaseModel):
    endAmount: Optional[Amount] = None
    amount: Optional[Amount] = None
    originAmount: Optional[Amount] = None
    transactionDate: AwareDatetime
    remark: text(256)
    transactionId: Optional[text(35)] = None
    type: Literal["CREDIT", "DEBIT"]


class Statement(BaseModel):
    responseCode: Annotated[str, StringConstraints(pattern=r"^\d{3}[0-9A-Z]{2}\d{2}$")]
    responseMessage: text(150)
    referenceNo: text(64)
    partnerReferenceNo: Optional[text(64)] = None
    balance: Optional[list[Balances]] = None
    totalCreditEntries: Optional[Entries] = None
    totalDebitEntries: Optional[Entries] = None
    detailData: Optional[list[Row]] = None
    additionalInfo: Optional[dict[str, Any]] = Field(default=None)


def microseconds(call, repeats):
    # Of the processor, as other programs run too.
    start = time.process_time()
    for _ in range(repeats):
        call()
    return (time.process_time() - start) / repeats * 1e6


def compare(name, model, service, direction, body):
    def check():
        return paraf.validate(service, body, direction=direction, profile="bca")

    assert check() == []
    model.model_validate_json(body)
    report(name, body, {"pydantic": lambda: model.model_validate_json(body), "paraf": check})


def report(name, body, calls):
    repeats = max(1, 2_000_000 // len(body))
    rounds = [{which: microseconds(call, repeats) for which, call in calls.items()} for _ in range(ROUNDS)]
    for which in calls:
        ratio = statistics.median(one["pydantic"] / one[which] for one in rounds)
        print("  %-24s %-10s %12.1f us  %6.1fx" % (name, which, statistics.median(one[which] for one in rounds), ratio))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    print("validation, against pydantic's model_validate_json")
    compare("transfer of 1 KiB", Transfer, "17", "request", (folder / "transfer.json").read_bytes())
    compare("statement of 5 MB", Statement, "14", "response", (folder / "statement.json").read_bytes())
