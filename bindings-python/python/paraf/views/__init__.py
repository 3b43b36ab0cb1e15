# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Every message as a class: one call parses and checks a body, and its attributes are the fields of the table.

>>> from paraf.views.bca.qris import QrMpmNotifyRequest
>>> notification = QrMpmNotifyRequest(
...     '{"originalReferenceNo":"1","latestTransactionStatus":"00","transactionStatusDesc":"Success",'
...     '"amount":{"value":"10000.00","currency":"IDR"},"additionalInfo":{"referenceNumber":"123456789012"}}'
... )
>>> notification.latestTransactionStatus, notification.amount, notification.sessionId
('00', Amount('10000.00', 'IDR'), None)
>>> notification.additionalInfo.referenceNumber
'123456789012'
>>> notification
QrMpmNotifyRequest(originalReferenceNo, latestTransactionStatus, transactionStatusDesc, amount, additionalInfo)

A field is read when it is asked for: amounts as `paraf.Amount`, times as the text that came, objects as views, arrays as tuples. What is
absent is None. What the table does not have is in `others`. A body that breaks its table is a `paraf.InvalidMessage`.

`paraf.views.snap` has the standard's messages, `paraf.views.bca` those that BCA has of its own, one module a family, and
`paraf.views.bca_legacy` those of BCA's services before SNAP. To build a message see `paraf.messages`, which has the same names.
"""

from paraf._view import Bilingual, Field, Request, Response, View

__all__ = ["Bilingual", "Field", "Request", "Response", "View"]
