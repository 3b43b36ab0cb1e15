"""The command line, as a shell runs it: ``python -m paraf``."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import BODY, KEYS, SECRET, SIGNATURE, TIMESTAMP, TOKEN, URL

import paraf

BANK = "https://sandbox.bca.co.id"
PRETTY = b'{\n  "partnerReferenceNo": "2020102900000000000001",\n  "accountNo": "1234567890"\n}\n'
CREDENTIAL = {
    "client_key": "123",
    "client_secret": SECRET,
    "access_token": TOKEN,
    "partner_id": "12345",
    "channel_id": "95051",
    "private_key_file": str(KEYS / "rsa-2048.pem"),
    "public_key_file": str(KEYS / "rsa-2048-certificate.pem"),
}


def run(*arguments, given=b"", command=(sys.executable, "-m", "paraf"), **environment):
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PARAF_")}
    text = given if isinstance(given, bytes) else given.encode()
    result = subprocess.run([*command, *map(str, arguments)], input=text, capture_output=True, env={**clean, **environment}, check=False)
    assert b"Traceback" not in result.stderr
    return result.returncode, result.stdout.decode(), result.stderr.decode()


def refused(*arguments, **options):
    """The code and message of the one line that a command ends with when it cannot be done."""
    status, out, err = run(*arguments, **options)
    assert (status, out) == (2, "") and err.count("\n") == 1
    return re.fullmatch(r"paraf: ([a-z-]+): (.+)\n", err).groups()


def raw(url=URL, body=PRETTY, **headers):
    lines = ["POST %s HTTP/1.1" % url, "Host: sandbox.bca.co.id", "Content-Type: application/json"]
    lines += ["%s: %s" % (name.replace("_", "-"), value) for name, value in headers.items()]
    return "\r\n".join([*lines, "Content-Length: %d" % len(body), "", ""]).encode() + body


def sent(signature=SIGNATURE, body=BODY):
    """A request as it went to the bank."""
    return raw(body=body, Authorization="Bearer " + TOKEN, X_TIMESTAMP=TIMESTAMP, X_PARTNER_ID="12345", X_EXTERNAL_ID="1", CHANNEL_ID="95051", X_SIGNATURE=signature)  # fmt: skip


@pytest.fixture
def credential(tmp_path):
    path = tmp_path / "credential.json"
    path.write_text(json.dumps(CREDENTIAL))
    return path


def test_sign_then_verify(credential):
    status, out, err = run("sign", "--credential", credential, "--timestamp", TIMESTAMP, "--external-id", "1", given=raw())
    assert (status, err) == (0, "")
    head, _, body = out.partition("\n\n")
    assert head.startswith("POST %s HTTP/1.1\nHost: sandbox.bca.co.id\n" % URL)
    assert "X-SIGNATURE: " + SIGNATURE in head and "Content-Length: %d" % len(BODY) in head and body == BODY.decode() + "\n"
    status, out, err = run("verify", "--credential", credential, "--now", TIMESTAMP, given=out)
    assert (status, err) == (0, "") and out.startswith("genuine\nservice: 11\npartner_id: 12345\n")
    assert re.search("^replay_key: [0-9a-f]{64}$", out, re.MULTILINE)


def test_a_signed_request_is_sent_by_a_shell(credential, tmp_path):
    body = b"""{ "remark": "it's $HOME and `ls`" }"""
    status, out, _ = run("sign", "--curl", "--credential", credential, given=raw(url=BANK + URL + "?b=2&a=1", body=body))
    assert status == 0 and "-H 'X-SIGNATURE: " in out
    shown = subprocess.run(["sh", "-c", "curl() { printf '%s\\n' \"$@\"; }; " + out], capture_output=True, check=True).stdout.decode()
    assert shown.splitlines()[:3] == ["-X", "POST", BANK + URL + "?a=1&b=2"]
    assert shown.splitlines()[-1] == """{"remark":"it's $HOME and `ls`"}"""
    status, verdict, _ = run("verify", "--credential", credential, given=out)
    assert status == 0 and verdict.startswith("genuine")
    assert run("sign", "--curl", "--credential", credential, given=raw())[1].startswith("curl -X POST %s%s " % (BANK, URL))


def test_a_capture_as_windows_powershell_writes_it(credential, tmp_path):
    saved = tmp_path / "request.txt"
    saved.write_bytes(sent().decode().encode("utf-16"))
    status, out, err = run("verify", "--credential", credential, "--now", TIMESTAMP, saved)
    assert (status, err) == (0, "") and out.startswith("genuine")


def test_how_a_capture_was_read_is_said(credential):
    typed = r"""PS C:\> curl.exe %s%s -d '{\"a\":\"1\"}'""" % (BANK, URL)
    status, _, err = run("sign", "--credential", credential, given=typed)
    assert status == 0 and err.startswith("paraf: note: ") and "Windows PowerShell 5.1" in err
    _, message = refused("explain", "--language", "id", given="http POST %s%s" % (BANK, URL))
    assert "berupa perintah HTTPie" in message


def test_a_token_request(credential):
    paste = raw(url="/openapi/v1.0/access-token/b2b", body=b'{"grantType":"client_credentials"}')
    status, out, _ = run("sign", "--credential", credential, "--timestamp", TIMESTAMP, given=paste)
    assert status == 0 and "X-CLIENT-KEY: 123\n" in out and "Host: sandbox.bca.co.id\n" in out
    status, verdict, _ = run("verify", "--credential", credential, "--now", TIMESTAMP, given=out)
    assert status == 0 and verdict.startswith("genuine\nclient_key: 123\n")


def test_a_forged_request_is_answered(credential):
    forged = sent(body=BODY.replace(b"1234567890", b"1234567891"))
    status, out, _ = run("verify", "--callback", "--credential", credential, "--now", TIMESTAMP, given=forged)
    assert status == 1
    assert out.splitlines()[0].startswith("rejected: signature-mismatch: X-SIGNATURE: ")
    assert out.splitlines()[1] == 'answer: {"responseCode":"4011100","responseMessage":"Unauthorized. [Signature]"}'
    status, out, _ = run("verify", "--json", "--credential", credential, given=sent())
    facts = json.loads(out)
    assert (status, facts["verified"], facts["code"], facts["response_code"]) == (1, False, "stale-timestamp", "4001102")
    _, out, _ = run("verify", "--json", "--credential", credential, "--now", TIMESTAMP, given=sent())
    assert json.loads(out)["verified"] is True
    # As JSON.stringify writes it: a script that reads one command line reads the other.
    assert out.startswith('{"verified":true,"service":"11",')


def test_what_a_partner_sent_is_verified_as_the_provider_does(credential):
    body = b"{}"
    paste = raw(url="/v1.0/debit/status", body=body)
    status, out, _ = run("sign", "--profile", "midtrans", "--credential", credential, given=paste)
    assert status == 0
    status, verdict, _ = run("verify", "--profile", "midtrans", "--to-provider", "--json", "--credential", credential, given=out)
    assert status == 0
    facts = json.loads(verdict)
    assert (facts["verified"], facts["credential_index"], facts["partner_id"]) == (True, 0, "12345")
    # To the partner Midtrans signs by RSA.
    assert run("verify", "--profile", "midtrans", "--credential", credential, given=out)[0] == 1
    assert refused("verify", "--to-provider", "--callback", "--credential", credential, given=out)[0] == "invalid-argument"


def test_a_paste_gets_its_finding(credential):
    body = b'{"url":"https://merchant.id/notify"}'
    wrong = paraf.Signer({"base": "bca", "name": "raw", "request": {"body": "raw"}}, client_secret=SECRET).sign(
        "POST", URL, body.replace(b"/", b"\\/"), access_token=TOKEN, timestamp=TIMESTAMP
    )
    paste = sent(signature=wrong.signature, body=body)
    status, out, _ = run("diagnose", "--credential", credential, "--code", "php", given=paste)
    assert status == 1 and "JSON_UNESCAPED_SLASHES" in out
    _, indonesian, _ = run("diagnose", "--credential", credential, "--language", "id", given=paste)
    assert indonesian != out
    status, out, _ = run("diagnose", "--credential", credential, "--json", given=paste)
    assert status == 1 and json.loads(out)["findings"][0]["changes"] == ["B5"]
    status, out, _ = run("diagnose", "--credential", credential, "--json", given=sent())
    assert status == 0 and json.loads(out)["matched"] is True


def test_what_cannot_be_checked_is_not_called_wrong(tmp_path):
    nothing = tmp_path / "nothing.json"
    nothing.write_text("{}")
    status, out, _ = run("diagnose", "--credential", nothing, given=sent())
    assert status == 2 and out.startswith("The signature was not checked. Missing: the client secret.")
    status, out, _ = run("diagnose", "--json", "--credential", nothing, given=sent())
    assert (status, json.loads(out)["answer"]) == (2, "not-checked")
    key = tmp_path / "key.json"
    key.write_text(json.dumps({"public_key_file": str(KEYS / "rsa-2048.pem")}))
    assert run("diagnose", "--credential", key, given=sent())[0] == 2
    another = tmp_path / "another.json"
    another.write_text(json.dumps({"client_secret": "another"}))
    status, out, _ = run("diagnose", "--credential", another, given=sent())
    assert status == 1 and out.startswith("The signature is wrong")


def test_errors_are_in_the_language_of_the_command(credential):
    for language, text in (("en", "paraf: missing-header: X-SIGNATURE: is missing or empty\n"),
                           ("id", "paraf: missing-header: X-SIGNATURE: tidak ada atau kosong\n")):
        status, _, err = run("diagnose", "--credential", credential, "--language", language, given=raw(X_TIMESTAMP=TIMESTAMP))
        assert (status, err) == (2, text)
    late = ("verify", "--credential", credential, "--now", "2022-04-22T17:34:52+07:00", "--language", "id")
    assert run(*late, given=sent())[1].startswith("rejected: stale-timestamp: X-TIMESTAMP: berselisih lebih dari 300 detik dari sekarang (")


def test_an_answer_and_a_clock(credential, tmp_path):
    answer = tmp_path / "answer.json"
    answer.write_text('{"responseCode":"4091100","responseMessage":"Conflict"}')

    def advisories(*options):
        _, out, _ = run("diagnose", "--json", "--credential", credential, *options, given=sent())
        return [advisory["id"] for advisory in json.loads(out)["advisories"]]

    assert advisories("--response", answer) == advisories("--response", "4091100") != advisories()
    assert any(id.startswith("T5") for id in advisories("--now", "2022-04-22T17:34:52+07:00"))
    assert refused("diagnose", "--response", "no idea", given=sent())[0] == "unreadable-capture"


def test_every_stage(credential):
    status, out, _ = run("explain", "--credential", credential, given=sent(body=PRETTY))
    assert status == 0 and paraf.body_digest(BODY) in out and TOKEN not in out
    status, out, _ = run("explain", "--json", given=sent())
    assert status == 0 and json.loads(out)["endpoint_url"] == URL
    status, out, _ = run("explain", "--reveal", given=sent())
    assert (status, out) == (0, "POST:%s:%s:%s:%s\n" % (URL, TOKEN, paraf.body_digest(BODY), TIMESTAMP))


def test_secrets_come_from_the_environment_too():
    status, out, _ = run("diagnose", given=sent(), PARAF_CLIENT_SECRET=SECRET)
    assert status == 0 and out
    key = str(KEYS / "rsa-2048.pem")
    paste = raw(url="/openapi/v1.0/access-token/b2b", body=b"{}")
    status, out, _ = run("sign", given=paste, PARAF_PRIVATE_KEY_FILE=key, PARAF_CLIENT_KEY="123")
    assert status == 0 and "X-SIGNATURE: " in out
    status, _, _ = run("sign", given=paste, PARAF_PRIVATE_KEY=Path(key).read_text().replace("\n", "\\n"), PARAF_CLIENT_KEY="123")
    assert status == 0


def test_the_file_comes_before_the_environment(credential):
    status, _, _ = run("diagnose", "--credential", credential, given=sent(), PARAF_CLIENT_SECRET="another")
    assert status == 0


def test_secrets_in_rotation(tmp_path):
    file = tmp_path / "c.json"
    file.write_text(json.dumps({"client_secret": ["new", SECRET]}))
    assert run("verify", "--credential", file, "--now", TIMESTAMP, given=sent())[0] == 0
    status, out, _ = run("diagnose", "--json", "--credential", file, given=sent())
    assert status == 1 and json.loads(out)["findings"][0]["part"] == "key"


def test_a_profile_of_ones_own(tmp_path):
    profile = tmp_path / "mine.json"
    profile.write_text(json.dumps({"base": "snap", "name": "mine", "request": {"endpoint_url": {"query": "dropped"}}}))
    status, out, _ = run("explain", "--json", "--profile", profile, given=raw(url=URL + "?x=1", Authorization="Bearer a", X_TIMESTAMP=TIMESTAMP, X_SIGNATURE="a"))  # fmt: skip
    assert status == 0 and json.loads(out)["endpoint_url"] == URL
    assert refused("explain", "--profile", "nobody", given=sent())[0] == "unknown-profile"


def test_one_entry_of_a_har(tmp_path, credential):
    headers = [{"name": name, "value": value} for name, value in (("X-TIMESTAMP", TIMESTAMP), ("X-SIGNATURE", SIGNATURE), ("Authorization", "Bearer " + TOKEN))]  # fmt: skip
    entry = {"request": {"method": "POST", "url": BANK + URL + "?token=hidden", "headers": headers, "postData": {"text": BODY.decode()}}}
    other = {"request": {"method": "GET", "url": BANK + "/", "headers": []}}
    har = tmp_path / "bank.har"
    har.write_text(json.dumps({"log": {"entries": [other, entry]}}))
    code, message = refused("explain", har)
    assert code == "invalid-argument" and message.startswith("--entry: ") and "2 POST " + BANK + URL in message and "hidden" not in message
    assert refused("explain", har, "--entry", "3") == (code, message)
    assert run("explain", har, "--entry", "2")[0] == 0


@pytest.mark.parametrize(
    "arguments, told",
    [
        ((), "COMMAND"),
        (("fly",), "COMMAND"),
        (("sign", "--fly"), "--fly"),
        (("sign", "a", "b"), "FILE"),
        (("verify", "--tolerance", "soon"), "--tolerance"),
        (("diagnose", "--language", "ms"), "--language"),
        (("explain", "--ver"), "--ver"),
        (("explain", "/nowhere/at/all"), "/nowhere/at/all: no such file"),
        (("explain", "--credential", "/nowhere/at/all"), "/nowhere/at/all"),
        (("explain", "."), ".: is a directory"),
    ],
)
def test_a_wrong_command_line(arguments, told):
    code, message = refused(*arguments, given=sent())
    assert code == "invalid-argument" and told in message


@pytest.mark.parametrize(
    "text",
    ["[]", "{", "no json", '{"client_secret": 1}', '{"client_secrets": "x"}', '{"private_key_file": "nowhere.pem"}', "[" * 100_000],
    ids=lambda text: text[:20],
)
def test_a_wrong_credential_file(tmp_path, text):
    file = tmp_path / "c.json"
    file.write_text(text)
    assert refused("sign", "--credential", file, given=raw())[0] == "invalid-argument"


def test_a_wrong_paste(tmp_path):
    assert refused("explain", given="hello")[0] == "unreadable-capture"
    assert refused("explain", given=b"\xff")[1] == "request: is not UTF-8 text from byte 0 on"
    assert refused("explain", given=raw(body=b"{}"))[0] == "missing-header"


def test_a_missing_credential(tmp_path):
    assert refused("sign", given=raw())[0] == "missing-credential"
    assert refused("verify", given=sent())[0] == "missing-credential"


def test_no_output_shows_a_secret(credential, tmp_path, private_key):
    """Not even when it is put where none belongs."""
    material = ["hunter2", private_key.splitlines()[3]]
    secret = tmp_path / "secret.json"
    secret.write_text(json.dumps({**CREDENTIAL, "client_secret": "hunter2"}))
    broken = tmp_path / "broken.json"
    broken.write_text('{"client_secret": "hunter2"')
    calls = [
        ("sign", "--credential", secret),
        ("sign", "--credential", secret, "--curl"),
        ("sign", "--credential", secret, "--json"),
        ("verify", "--credential", secret),
        ("explain", "--credential", secret),
        ("diagnose", "--credential", secret),
        ("diagnose", "--credential", secret, "--json"),
        ("sign", "--credential", broken),
        ("sign", "--client-secret=hunter2"),
        ("sign", "--client-secret", "hunter2"),
        ("sign", "-s", "hunter2", "--credential", secret),
    ]
    for call in calls:
        _, out, err = run(*call, given=sent())
        assert out or err
        for secret_text in material:
            assert secret_text not in out + err, call
        if call[0] != "sign":
            assert TOKEN not in out + err, call


def test_in_a_pipe_nothing_is_coloured_and_who_reads_may_stop(credential):
    status, out, err = run("--help")
    assert (status, err) == (0, "") and "\x1b" not in out and "Exit codes" in out
    _, out, _ = run("diagnose", "--credential", credential, given=sent())
    assert "\x1b" not in out
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as nobody:
        result = subprocess.run([sys.executable, "-m", "paraf", "explain"], input=sent(), stdout=nobody, stderr=subprocess.PIPE, check=False)
    assert (result.returncode, result.stderr) == (2, b"")


def test_every_command_has_help():
    for command in ("sign", "verify", "explain", "diagnose", "keygen"):
        status, out, _ = run(command, "--help")
        assert status == 0 and "Exit codes" in out and out.startswith("usage: paraf " + command)
    assert run("--version")[1] == "paraf %s\n" % paraf.__version__


def test_the_installed_script_is_the_same(credential):
    script = Path(sys.executable).with_name("paraf")
    arguments = ("diagnose", "--credential", credential)
    assert run(*arguments, given=sent(), command=(script,)) == run(*arguments, given=sent())


def test_a_new_key_pair(tmp_path):
    folder = tmp_path / "keys" / "new"
    status, out, err = run("keygen", "--out", folder)
    assert (status, err) == (0, "") and out.count("\n") == 1
    assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()} == {
        "private-key.pem": 0o600,
        "private-key-pkcs1.pem": 0o600,
        "public-key.pem": 0o644,
    }
    assert paraf.parse_key(out.strip(), "public") == paraf.parse_key((folder / "public-key.pem").read_text(), "public")
    formats = [paraf.parse_key((folder / name).read_text(), "private").format for name in ("private-key.pem", "private-key-pkcs1.pem")]
    assert formats == ["pkcs8", "pkcs1"]
    request = paraf.Signer("bca", client_key="1", private_key=(folder / "private-key-pkcs1.pem").read_bytes()).token_request()
    assert paraf.TokenVerifier("bca", public_key=out.strip(), client_key="1").verify(request.headers, request.body)


@pytest.mark.parametrize("there", ["private-key.pem", "private-key-pkcs1.pem", "public-key.pem"])
def test_no_key_is_ever_overwritten(tmp_path, there):
    (tmp_path / there).write_text("the old one")
    code, message = refused("keygen", "--out", tmp_path)
    assert code == "invalid-argument" and there in message
    assert [path.name for path in tmp_path.iterdir()] == [there] and (tmp_path / there).read_text() == "the old one"


def test_a_key_pair_that_cannot_be_made(tmp_path):
    assert refused("keygen", "--bits", "512", "--out", tmp_path)[0] == "invalid-argument"
    assert refused("keygen", "--bits", "many")[0] == "invalid-argument"
    (tmp_path / "file").write_text("")
    assert refused("keygen", "--out", tmp_path / "file" / "below")[0] == "invalid-argument"
    # A folder whose name is no UTF-8 is printed as the system has it.
    strange = os.path.join(os.fsencode(tmp_path), b"\xff")
    made = subprocess.run([sys.executable, "-m", "paraf", "keygen", "--json", "--out", strange], capture_output=True, check=True)
    assert strange in made.stdout
    _, out, _ = run("keygen", "--json", "--out", tmp_path / "a")
    assert set(json.loads(out)) == {"public_base64", "files"}
