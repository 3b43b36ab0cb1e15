"""One call with the models that datamodel-codegen makes, by httpx: what goes in is a file, what comes back is printed."""

import json
import sys
from pathlib import Path

import httpx
from datamodel_codegen_bca import BankStatementRequest, BankStatementResponse

call = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
tokens = {"Authorization": "Bearer " + call["token"], "Authorization-Customer": call["customerToken"]}
answer = httpx.post(
    call["url"] + "/openapi/v1.0/bank-statement",
    content=BankStatementRequest.model_validate(call["body"]).model_dump_json(exclude_unset=True),
    headers={**call["headers"], **tokens, "Content-Type": "application/json"},
)
print(BankStatementResponse.model_validate(answer.json()).model_dump_json(exclude_unset=True))
