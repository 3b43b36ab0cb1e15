"""What all adapters share: lines of JSON in, lines of JSON out, as interop/README.md says."""

import json
import sys
from importlib import metadata

ANSWERS = sys.stdout
sys.stdout = sys.stderr  # some of the libraries print


def serve(library, operations):
    """Serves the operations of one library until the input ends. An operation that raises is a refusal."""
    write({"version": metadata.version(library), "operations": sorted(operations)})
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = operations[request.pop("operation")](request)
        except Exception as error:
            answer = {"refused": (str(error) or type(error).__name__).splitlines()[0]}
        write(answer)


def object_of(body):
    """The body as a library takes it that wants a dict."""
    if not body:
        raise ValueError("takes a dict, and an empty body is none")
    return json.loads(body)


def write(answer):
    print(json.dumps(answer), file=ANSWERS, flush=True)
