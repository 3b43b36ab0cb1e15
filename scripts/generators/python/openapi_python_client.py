"""One call with the client that openapi-python-client makes: what goes in is a file, what comes back is printed."""

import json
import sys
from pathlib import Path

from openapi_python_client_bca import AuthenticatedClient
from openapi_python_client_bca.api.information import post_bank_statement
from openapi_python_client_bca.models import BankStatementRequest, PostBankStatementCHANNELID

call = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
headers = call["headers"]
client = AuthenticatedClient(base_url=call["url"], token=call["token"], headers={"Authorization-Customer": call["customerToken"]})
answer = post_bank_statement.sync(
    client=client,
    channel_id=PostBankStatementCHANNELID(headers["CHANNEL-ID"]),
    origin=headers["ORIGIN"],
    x_device_id=headers["X-DEVICE-ID"],
    x_external_id=headers["X-EXTERNAL-ID"],
    x_ip_address=headers["X-IP-ADDRESS"],
    x_partner_id=headers["X-PARTNER-ID"],
    x_signature=headers["X-SIGNATURE"],
    x_timestamp=headers["X-TIMESTAMP"],
    body=BankStatementRequest.from_dict(call["body"]),
)
print(json.dumps(answer.to_dict()))
