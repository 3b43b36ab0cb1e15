# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Every message as a `TypedDict`: plain dicts at run time, with all fields known to the editor and to mypy.

>>> from paraf.messages.bca.transfer import TransferIntrabankRequest
>>> request: TransferIntrabankRequest = {
...     "partnerReferenceNo": "2020102900000000000001",
...     "amount": {"value": "10000.00", "currency": "IDR"},
...     "beneficiaryAccountNo": "8888010001",
...     "sourceAccountNo": "8888010002",
...     "transactionDate": "2022-04-21T17:34:52+07:00",
... }

`paraf.messages.snap` has the standard's messages, `paraf.messages.bca` those that BCA has of its own, one module a family, and
`paraf.messages.bca_legacy` those of BCA's services before SNAP. The types are the tables, strictly read; what arrives may have fields and values that no table has. In a response only the code and the
message are required, because a refusal has nothing else.

Where a table lists the values of a field there is an enum of them. A field takes its members and the plain texts alike:

>>> from paraf.messages.bca.transfer import FeeType
>>> request["feeType"] = FeeType.SENDER
>>> request["feeType"] == "OUR"
True
"""
