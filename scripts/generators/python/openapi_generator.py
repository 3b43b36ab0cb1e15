"""One call with the client that openapi-generator makes: what goes in is a file, what comes back is printed."""

import json
import sys
from pathlib import Path

from openapi_generator_bca import ApiClient, BankStatementRequest, Configuration, InformationApi

call = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
headers = call["headers"]
settings = Configuration(host=call["url"], access_token=call["token"], api_key={"B2B2C": call["customerToken"]})
with ApiClient(settings) as client:
    answer = InformationApi(client).post_bank_statement(
        channel_id=headers["CHANNEL-ID"],
        x_external_id=headers["X-EXTERNAL-ID"],
        x_partner_id=headers["X-PARTNER-ID"],
        x_signature=headers["X-SIGNATURE"],
        x_timestamp=headers["X-TIMESTAMP"],
        bank_statement_request=BankStatementRequest.from_dict(call["body"]),
        origin=headers["ORIGIN"],
        x_device_id=headers["X-DEVICE-ID"],
        x_ip_address=headers["X-IP-ADDRESS"],
    )
print(answer.to_json())
