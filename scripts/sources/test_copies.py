"""Tests of what reads a copy of BCA's page, on small texts in the forms that a print and a Markdown copy have. Last line: "copies: N passed, M failed"."""

import sys
import tempfile
from pathlib import Path

import copies
import refresh

PRINT = """\
[page 7]
            3. SNAP Banking Internal Account Inquiry

            POST /openapi/v1.0/account-inquiry-internal

            Payload:

                  Field                Data        Length     Mandatory    Format          Description
             partnerReferenceNo    String       Max      Y        Numeric       1. Used again in the transfer
                                   (64)
             beneficiaryAcc        String       Max      N        Numeric       Mandatory
             ountNo                (10)                                         in BCA.

            Note: at most
            2. one inquiry a day and partner is allowed

            Result of the request will contains following information:

            Response:
             responseCode          String (7)   Fixed    Y        -             4001501 is a format
[page 8]
                                   String       Max      C        Alphanumeric  Name
             beneficiaryAccountName (100)
             additionalInfo        Object
               value               String       Max      Y        Decimal       13.2
                                   (13.2)

             400        4001500       Bad request
             404        4041511       Invalid Account
             6    "responseCode": "2001500",
"""

MARKDOWN = """\
##### 3\\. SNAP Banking Internal Account Inquiry

https://sandbox.bca.co.id/openapi/v1.0/account-inquiry-internal

**Payload:**

FieldData TypeLength Type**Mandatory**DescriptionpartnerReferenceNoString (32)MaxYNumber of the partnerbeneficiaryAccountNoString (10)MaxNMandatory in BCA. Account

**Response:**

FieldData Type**Mandatory**DescriptionresponseCodeString (7)FixedYCode

HTTP Code**Error Code**Message4004001500Bad request404 4041611Gone
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        text, markdown = Path(folder, "print.txt"), Path(folder, "copy.md")
        text.write_text(PRINT, encoding="utf-8")
        markdown.write_text(MARKDOWN, encoding="utf-8")
        new, old = copies.read(text), copies.read(markdown)
    service, before = (copy["SNAP Banking Internal Account Inquiry"] for copy in (new, old))
    cases = {
        "a numbered note is no title": (list(new), ["SNAP Banking Internal Account Inquiry"]),
        "pages": (service["pages"], "7-8"),
        "the service by its path": (copies.id_of(service), "15"),
        "codes of a list, not of a sample": (service["codes"], ["4001500", "4001501", "4041511"]),
        "a length below": (service["request"][0], ["partnerReferenceNo", "string", "64", "M"]),
        "a broken name, and mandatory in BCA": (service["request"][1], ["beneficiaryAccountNo", "string", "10", "M in BCA"]),
        "a fixed length": (service["response"][0], ["responseCode", "string", "7f", "M"]),
        "a name below its type, on another page": (service["response"][1], ["beneficiaryAccountName", "string", "100", "C"]),
        "a container without a mark": (service["response"][2], ["additionalInfo", "object", "", "-"]),
        "rows without columns": (before["request"], [["partnerReferenceNo", "string", "32", "M"], ["beneficiaryAccountNo", "string", "10", "M in BCA"]]),
        "codes without columns": (before["codes"], ["4001500", "4041611"]),
        "what changed": (
            list(refresh.changes(before, service)),
            [
                "- request partnerReferenceNo: string 32 M, now string 64 M",
                "- response beneficiaryAccountName: new (string 100 C)",
                "- response additionalInfo: new (object -)",
                "- response value: new (string 13.2 M)",
                "- codes: +4001501, +4041511, -4041611",
            ],
        ),
        "pointers in order, a name alone where there is none": (
            copies.pointers([["value"], ["value"], ["new"]], ["/a", "/a/value", "/b/value"]),
            [["/a/value"], ["/b/value"], ["?/new"]],
        ),
        "the same service under another title": (refresh.paired({"old title": service}, {"new title": service}), {"new title": "old title"}),
    }
    failed = [name for name, (found, wanted) in cases.items() if found != wanted]
    for name in failed:
        print("%s: %r, not %r" % (name, *cases[name]))
    print("copies: %d passed, %d failed" % (len(cases) - len(failed), len(failed)))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
