"""What the program prints with --json, against docs/command-line.schema.json: target/debug/paraf, or the program that is named."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs" / "command-line.schema.json").read_text())
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "target" / "debug" / "paraf")
# They serve, or call a server, until they are stopped: their own tests read what they print.
OF_THE_BANK = {"bank", "uat"}
KEYS = ROOT / "vectors" / "keys"
TIMESTAMP = "2022-04-21T17:34:52+07:00"
CREDENTIAL = {
    "client_key": "123",
    "client_secret": "456",
    "access_token": "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57",
    "partner_id": "12345",
    "channel_id": "95051",
    "private_key_file": str(KEYS / "rsa-2048.pem"),
    "public_key_file": str(KEYS / "rsa-2048-certificate.pem"),
}
REQUEST = 'curl https://bank.example%s -d \'{"partnerReferenceNo":"1","accountNo":"2","url":"https://merchant.id"}\''
TRANSACTION = REQUEST % "/openapi/v1.0/balance-inquiry"
TOKEN = REQUEST % "/openapi/v1.0/access-token/b2b"


def printed(*arguments, given=""):
    """The JSON that a command prints, whatever its exit code."""
    result = subprocess.run([PROGRAM, *arguments], input=given.encode(), capture_output=True, env={}, check=False)
    assert result.stdout.count(b"\n") == 1, (arguments, result.stderr)
    return json.loads(result.stdout)


def cases(folder):
    """Pairs of a command and what it printed: of every command, each form."""
    credential = folder / "credential.json"
    credential.write_text(json.dumps(CREDENTIAL))
    known = ("--json", "--credential", str(credential))
    at = ("--timestamp", TIMESTAMP)
    signed, token = (text_of("sign", *known[1:], *at, given=given) for given in (TRANSACTION, TOKEN))
    raw = folder / "raw.json"
    raw.write_text('{"base": "bca", "name": "raw", "request": {"body": "raw"}}')
    slashes = text_of("sign", *known[1:], *at, "--profile", str(raw), given=TRANSACTION.replace("/merchant", "\\/merchant"))
    mistaken = slashes.replace("\\/", "/").replace("Content-Length", "X-Length")
    yield "sign", printed("sign", *known, *at, given=TRANSACTION)
    yield "verify", printed("verify", *known, "--now", TIMESTAMP, given=signed)
    yield "verify", printed("verify", *known, given=signed)
    yield "verify", printed("verify", *known, "--now", TIMESTAMP, given=token)
    for request in (signed, token, mistaken):
        yield "explain", printed("explain", *known, given=request)
        yield "diagnose", printed("diagnose", *known, "--response", "4011100", "--now", TIMESTAMP, given=request)
        yield "report", printed("report", *known, "--response", "4011100", given=request)
    yield "diagnose", printed("diagnose", "--json", given=signed)
    yield "report", printed("report", "--json", given=TRANSACTION)
    yield "validate", printed("validate", "--json", given=signed)
    yield "validate", printed("validate", "--json", "--service", "24", "--message", "response", given="{}")
    for code in ("2002400", "4012400", "5041700", "4082499", "ESB-14-023", "ESB-99-9999"):
        yield "code", printed("code", "--json", code)
    for profile in ("bca", "snap", "bca-legacy"):
        yield "services", printed("services", "--json", "--profile", profile)
    yield "services", printed("services", "--json", "24")
    yield "profiles", printed("profiles", "--json")
    for profile in printed("profiles", "--json")["profiles"]:
        yield "profiles", printed("profiles", "--json", profile["name"])
    # Nobody is there.
    yield "check", printed("check", "http://127.0.0.1:9", *known)
    yield "keygen", printed("keygen", "--json", "--out", str(folder / "keys"))


def text_of(*arguments, given):
    """What a command prints for people."""
    return subprocess.run([PROGRAM, *arguments], input=given, capture_output=True, text=True, env={}, check=True).stdout


def commands():
    """Every command that takes --json, by its help."""
    listed = text_of("--help", given="").partition("Commands:\n")[2].partition("\n\n")[0]
    names = [line.split()[0] for line in listed.splitlines()]
    return {name for name in names if "--json" in text_of(name, "--help", given="")}


def main():
    """Prints each difference, and the count."""
    passed, failed, seen = 0, 0, set()
    with tempfile.TemporaryDirectory() as folder:
        for command, facts in cases(Path(folder)):
            seen.add(command)
            validator = jsonschema.Draft202012Validator({**SCHEMA, "$ref": "#/$defs/" + command})
            errors = [error.message for error in validator.iter_errors(facts)]
            passed, failed = passed + (not errors), failed + bool(errors)
            for error in errors:
                print("%s: %s" % (command, error[:300]))
    for command in sorted((commands() - OF_THE_BANK) ^ seen):
        failed += 1
        print("%s: has --json and no case, or the reverse" % command)
    print("command-line-json: %d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
