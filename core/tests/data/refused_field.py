"""Writes refused_field.json: requests signed with the mistakes that people really make, each by the program that makes it.

Independent of the Rust code, and of the reference that writes the vectors: bodies are written by PHP, Node, Go, Java, Ruby and Python,
digests and signatures printed by the openssl and sha256sum commands, the rest by Python's own libraries. Run it where all of these are
found: python3 core/tests/data/refused_field.py > core/tests/data/refused_field.json
"""
import base64
import copy
import email.utils
import hashlib
import hmac
import json
import random
import re
import subprocess
import sys
import tempfile
import urllib.parse
from datetime import datetime, timezone
from pathlib import Path
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

ROOT = Path(__file__).resolve().parents[3]
random.seed(20261130)

TIME, TOKEN, CLIENT = "2026-11-29T15:04:09+07:00", "t0kenAbCdEf0123456789", "b66925de-d8ec-476e-a170-6cf06c863b78"
SECRET = "Zx9-secret-4f2a"
KEY = serialization.load_pem_private_key((ROOT / "vectors/keys/rsa-2048.pem").read_bytes(), None)
RAW = {"base": "snap", "name": "raw", "request": {"body": "raw"}}
RSA = {"base": "snap", "name": "rsa", "request": {"algorithm": "rsa-sha256", "string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}"}}

PLAIN = '{"partnerReferenceNo":"2026112900001","amount":{"value":"10000.00","currency":"IDR"},"remark":"Bayar INV/1","transactionDate":"2026-11-29T10:00:00+07:00"}'
RICH = '{"name":"Ibu Siti / Café","fee":2500.50,"flag":true,"note":null,"items":[{"price":12500.75,"quote":"it\'s \\"R&D\\""}],"big":10000000.00}'
DUPLICATES = '{"amount":"1","note":"a","amount":"2","inner":{"b":1,"a":2,"b":3}}'
INTEGERS = '{"note":"a","10":"x","2":"y","inner":{"b":1,"1":2}}'
ESCAPES = r'{"plain":"a\u002Bb \u0026 \u0027c\u0027","memo":"x"}'
PLUS = '{"plain":"a+b & \'c\'","memo":"x"}'
CONTROLS = r'{"line":"a\u000ab","ctrl":"x\u001by","letter":"\u0041"}'
SEPARATORS = '{"remark":"one\u2028two\u2029three","memo":"x"}'
SORTED = '{"CorporateID":"TESTCORP01","Amount":"100000.00","Remark1":"Transfer Test","Remark2":"Online Transfer"}'
TYPED = '{"value":"10000.00","items":[{"a":1,"b":[true,null]}],"z":{"k":"v w"}}'

def run(command, text=None, **how):
    data = text.encode() if isinstance(text, str) else text
    return subprocess.run(command, input=data, capture_output=True, check=True, **how).stdout

def php(code, text):
    return run(["php", "-d", "precision=17", "-d", "serialize_precision=-1", "-r", "$b=stream_get_contents(STDIN);" + code], text)

def node(code, text):
    return run(["node", "-e", "const b=require('fs').readFileSync(0,'utf8');process.stdout.write(String(%s))" % code], text)

def ruby(code, text):
    return run(["ruby", "-rjson", "-e", "b=STDIN.read;STDOUT.write(%s)" % code], text)

def java(code, text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "M.java"
        path.write_text("import java.util.*;import java.math.*;public class M{public static void main(String[] a)throws Exception{%s}}" % code)
        return run(["java", str(path)], text)

def go(code, text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.go"
        path.write_text('package main\nimport ("encoding/json";"fmt";"io";"os")\nfunc main(){b,_:=io.ReadAll(os.Stdin);var v any;json.Unmarshal(b,&v);_=fmt.Sprint;%s}' % code)
        return run(["go", "run", str(path)], text)

# ---- Signing: every part lies open in `how`, and a mistake is a function that changes some of it.

def right(body=PLAIN, **more):
    how = {"method": "POST", "url": "/openapi/v1.0/transfer-va/payment", "sent": body.encode() if isinstance(body, str) else body, "token": TOKEN, "time": TIME,
           "secret": SECRET, "headers": [], "authorization": "Bearer " + TOKEN, "direction": "to-provider", "profile": "snap", "layout": "{method}:{url}:{token}:{digest}:{time}",
           "client": CLIENT, "string": lambda text: text.encode(), "digest": lambda data: hashlib.sha256(data).hexdigest(), "encode": lambda raw: base64.b64encode(raw).decode(),
           "mac": lambda key, text: hmac.digest(key, text, "sha512"), "given": None, "fields": {}}
    how.update(more)
    how["kept_url"] = how.pop("signed_url", how["url"])
    how["hashed"] = minify(how["sent"]) if how["profile"] in ("snap", "bca") or how["profile"] == RSA else how["sent"]
    how["key"] = how["secret"].encode()
    how["signed_url"], how["signed_time"], how["signed_token"] = how["url"], how["time"], how["token"]
    return how

def minify(data):
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return data
    return re.sub(r'"(?:\\.|[^"\\])*"|\s+', lambda m: m[0] if m[0][0] == '"' else "", text).encode()

def signature(how):
    text = how["layout"].format(method=how["fields"].get("method", how["method"]), url=how["signed_url"], token=how["signed_token"], time=how["signed_time"],
                                digest=how["digest"](how["hashed"]), client=how["client"], body=how["hashed"].decode("utf-8", "replace"))
    return how["encode"](how["mac"](how["key"], how["string"](text)))

def put(**changed):
    return lambda how: how.update({name: value(how) if callable(value) and name not in ("string", "digest", "encode", "mac") else value for name, value in changed.items()})

def path(suffix):
    return put(signed_url=suffix)

def secret(text):
    return put(key=text if isinstance(text, bytes) else text.encode())

def mac_by(change):
    return put(mac=change)

def openssl_line(data, *arguments):
    return run(["openssl", "dgst", *arguments], data).decode()

def moment():
    return datetime.fromisoformat(TIME)

def javascript_time(code):
    return node("(d=>%s)(new Date(b))" % code, TIME).decode()

def utc(moment):
    return moment.astimezone(timezone.utc)

hashed = lambda text: put(hashed=text if isinstance(text, bytes) else text.encode())
ALONE = False
# rows, whether it is looked for in pairs, the part that it changes, and the change.
MISTAKES = [
    ("S3", True, "url", path("/transfer-va/payment")), ("S3", True, "url", path("/payment")), ("S3", True, "url", path("/")),
    ("S3", ALONE, "url", path("transfer-va/payment")), ("S3", ALONE, "url", path("payment")),
    ("S3", True, "url", path("/public/openapi/v1.0/transfer-va/payment")), ("S3", True, "url", path("/index.php/openapi/v1.0/transfer-va/payment")),
    ("S3", ALONE, "url", path("undefined")), ("S3", ALONE, "url", path("/openapi/v1.0/transfer-va/payment.php")),
    *[("S2", True, "token", put(signed_token=word)) for word in ("undefined", "null", "None")],
    *[("S2", ALONE, "token", put(signed_token=word)) for word in (node("Promise.resolve(1)", "").decode(), node("({})", "").decode(), "nil", "{{access_token}}", "${ACCESS_TOKEN}")],
    ("S1", ALONE, "token", put(signed_token="Bearer: " + TOKEN)),
    ("S2", ALONE, "token", put(signed_token=base64.b64encode(TOKEN.encode()).decode())),
    ("K5", True, "key", secret("")),
    *[("K5", ALONE, "key", secret(word)) for word in ("undefined", "null", "None", "${CLIENT_SECRET}", "${SNAP_SECRET}", "{{client_secret}}", "{{clientSecret}}", "<client-secret>", "<secret>",
      "your_client_secret", "YOUR_CLIENT_SECRET", "process.env.CLIENT_SECRET", "CLIENT_SECRET", "%CLIENT_SECRET%", "$SECRET_KEY", "changeme", "${X}", "[object Object]")],
    *[("K5", ALONE, "key", secret(text)) for text in (SECRET + "\u00a0", "\u00a0" + SECRET, SECRET + "\u200b", "\ufeff" + SECRET, SECRET.upper(), SECRET.lower(), SECRET[:-1], SECRET[1:],
      SECRET.swapcase(), "'" + SECRET + "'", SECRET.replace("-", "–"), SECRET + "\r", " " + SECRET + " ")],
    *[("K5", True, "key", secret(text)) for text in (SECRET + "\n", '"' + SECRET + '"', SECRET + "\r\n")],
    ("K4", ALONE, "key", secret(hashlib.sha256(SECRET.encode()).hexdigest())), ("K4", ALONE, "key", secret(hashlib.md5(SECRET.encode()).hexdigest())),
    ("K4", ALONE, "key", secret(SECRET.encode("utf-16-le"))),
    ("K11", ALONE, "key", secret(CLIENT + ":" + SECRET)), ("K11", ALONE, "key", secret(SECRET + "&")), ("K11", True, "key", secret(CLIENT)),
    ("K11", True, "mac", mac_by(lambda key, text: hmac.digest(text, key, "sha512"))),
    ("K3", ALONE, "mac", mac_by(lambda key, text: hashlib.sha512(text).digest())), ("K3", ALONE, "mac", mac_by(lambda key, text: hashlib.sha512(key + text).digest())),
    ("K3", ALONE, "mac", mac_by(lambda key, text: hashlib.sha512(text + key).digest())), ("K3", ALONE, "mac", mac_by(lambda key, text: hashlib.sha256(text).digest())),
    *[("K3", True, "mac", mac_by(lambda key, text, name=name: hmac.digest(key, text, name))) for name in ("sha1", "md5", "sha384", "sha256", "sha224")],
    *[("K3", ALONE, "mac", mac_by(lambda key, text, name=name: hmac.digest(key, text, name))) for name in ("sha3_512", "sha3_256", "sha3_384", "sha512_256")],
    ("K3", ALONE, "mac", mac_by(lambda key, text: hashlib.md5(key + text).digest())), ("K3", ALONE, "mac", mac_by(lambda key, text: hashlib.sha3_512(text).digest())),
    ("K7", ALONE, "mac", mac_by(lambda key, text: hmac.digest(key, hashlib.sha256(text).hexdigest().encode(), "sha512"))),
    ("K7", ALONE, "mac", mac_by(lambda key, text: hmac.digest(key, hashlib.sha256(text).digest(), "sha512"))),
    ("K7", ALONE, "mac", mac_by(lambda key, text: hmac.digest(key, hashlib.sha512(text).hexdigest().encode(), "sha512"))),
    ("S11", True, "string", put(string=lambda text: text.lower().encode())), ("S11", ALONE, "string", put(string=lambda text: text.upper().encode())),
    ("S11", ALONE, "string", put(string=lambda text: json.dumps(text).encode())), ("S11", ALONE, "string", put(string=lambda text: php("echo json_encode($b);", text))),
    ("S11", ALONE, "string", put(string=lambda text: text.encode("utf-16-le"))), ("S11", ALONE, "string", put(string=lambda text: text.encode("utf-16"))),
    ("S11", ALONE, "string", put(string=lambda text: base64.b64encode(text.encode()))), ("S11", ALONE, "string", put(string=lambda text: urllib.parse.quote(text, safe="").encode())),
    ("S11", ALONE, "string", put(string=lambda text: str(text.encode()).encode())),
    ("S10", ALONE, "string", put(string=lambda text: b" " + text.encode())), ("S10", ALONE, "string", put(string=lambda text: text.encode() + b" ")),
    ("S10", True, "string", put(string=lambda text: text.encode() + b"\n")),
    ("S7", True, "layout", put(layout="{method}:{url}:{token}:{digest}")), ("S7", ALONE, "layout", put(layout="{method}:{url}:{token}:{digest}:{time}:")),
    ("S7", ALONE, "layout", put(layout="{method}:{token}:{digest}:{time}")), ("S7", ALONE, "layout", put(layout=":{method}:{url}:{token}:{digest}:{time}")),
    ("S7", ALONE, "layout", put(layout="{method}: {url}: {token}: {digest}: {time}")), ("S7", ALONE, "layout", put(layout="{method} : {url} : {token} : {digest} : {time}")),
    ("S7", ALONE, "layout", put(layout="{method}:{url}:{token}::{digest}:{time}")), ("S7", ALONE, "layout", put(layout="{method}:{url}:{token}: {digest}:{time}")),
    ("S7", ALONE, "layout", put(layout="{method}:{url}:{token}:{digest}:")),
    ("T7", True, "time", put(signed_time=moment().strftime("%Y-%m-%dT%I:%M:%S+07:00"))),
    ("T7", ALONE, "time", put(signed_time=moment().strftime("%Y-%M-%dT%H:%M:%S+07:00"))), ("T7", ALONE, "time", put(signed_time=moment().strftime("%Y-%m-%dT%H:%m:%S+07:00"))),
    ("T7", ALONE, "time", put(signed_time=moment().strftime("%Y-%M-%dT%H:%m:%S+07:00"))), ("T7", ALONE, "time", put(signed_time=moment().strftime("%Y-%m-%jT%H:%M:%S+07:00"))),
    ("T7", ALONE, "time", put(signed_time=moment().strftime("%Y-%m-%dT%H.%M.%S+07:00"))),
    ("T8", True, "time", put(signed_time=str(int(moment().timestamp())))), ("T8", ALONE, "time", put(signed_time=javascript_time("d.getTime()"))),
    ("T8", ALONE, "time", put(signed_time=moment().strftime("%Y%m%d%H%M%S"))), ("T8", ALONE, "time", put(signed_time=email.utils.format_datetime(moment()))),
    ("T8", ALONE, "time", put(signed_time=email.utils.format_datetime(utc(moment()), usegmt=True))), ("T8", ALONE, "time", put(signed_time=javascript_time("d.toUTCString()"))),
    ("T8", ALONE, "time", put(signed_time=moment().strftime("%Y-%m-%d %H:%M:%S"))), ("T8", ALONE, "time", put(signed_time=moment().strftime("%d-%m-%Y %H:%M:%S"))),
    ("T8", ALONE, "time", put(signed_time=moment().strftime("%d/%m/%Y %H:%M:%S"))), ("T8", ALONE, "time", put(signed_time=moment().strftime("%Y%m%dT%H%M%S+0700"))),
    ("T8", ALONE, "time", put(signed_time="undefined")), ("T3", ALONE, "time", put(signed_time=str(moment()))),
    ("B16", ALONE, "digest", put(digest=lambda data: openssl_line(data, "-sha256").rstrip("\n"))), ("B16", ALONE, "digest", put(digest=lambda data: openssl_line(data, "-sha256"))),
    ("B16", ALONE, "digest", put(digest=lambda data: run(["sha256sum"], data).decode())), ("B16", ALONE, "digest", put(digest=lambda data: run(["sha256sum"], data).decode().rstrip("\n"))),
    ("B16", ALONE, "digest", put(digest=lambda data: "-".join("%02X" % byte for byte in hashlib.sha256(data).digest()))),
    ("B16", ALONE, "digest", put(digest=lambda data: "-".join("%02x" % byte for byte in hashlib.sha256(data).digest()))),
    ("B16", ALONE, "digest", put(digest=lambda data: hashlib.sha256(data).hexdigest() + "\n")), ("B16", ALONE, "digest", put(digest=lambda data: "0x" + hashlib.sha256(data).hexdigest())),
    ("B16", True, "digest", put(digest=lambda data: hashlib.sha256(hashlib.sha256(data).hexdigest().encode()).hexdigest())),
    ("B16", ALONE, "digest", put(digest=lambda data: hashlib.sha256(hashlib.sha256(data).digest()).hexdigest())),
    ("B16", True, "digest", put(digest=lambda data: hmac.new(SECRET.encode(), data, "sha256").hexdigest())), ("B16", ALONE, "digest", put(digest=lambda data: hmac.new(SECRET.encode(), data, "sha512").hexdigest())),
    ("B16", ALONE, "digest", put(digest=lambda data: base64.b64encode(hashlib.sha256(data).digest()).decode().rstrip("="))),
    ("B16", ALONE, "digest", put(digest=lambda data: base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode())),
    ("B16", ALONE, "digest", put(digest=lambda data: php("echo bin2hex(hash('sha256',$b));", data).decode())), ("B16", ALONE, "digest", put(digest=lambda data: json.dumps(hashlib.sha256(data).hexdigest()))),
    ("B16", ALONE, "digest", put(digest=lambda data: node("crypto.subtle.digest('SHA-256',Buffer.from(b))", data).decode())),
    ("B16", ALONE, "digest", put(digest=lambda data: node("new Uint8Array(require('crypto').createHash('sha256').update(b).digest())", data).decode())),
    ("B18", ALONE, "digest", put(digest=lambda data: hashlib.sha1(data).hexdigest())), ("B18", ALONE, "digest", put(digest=lambda data: hashlib.md5(data).hexdigest())),
    ("B18", ALONE, "digest", put(digest=lambda data: hashlib.sha384(data).hexdigest())), ("B18", ALONE, "digest", put(digest=lambda data: base64.b64encode(hashlib.sha512(data).digest()).decode())),
    ("K2", ALONE, "encode", put(encode=lambda raw: run(["openssl", "base64"], raw).decode().split("\n")[0])), ("K2", ALONE, "encode", put(encode=lambda raw: base64.encodebytes(raw).decode().split("\n")[0])),
    ("K1", True, "encode", put(encode=lambda raw: "-".join("%02X" % byte for byte in raw))), ("K1", True, "encode", put(encode=lambda raw: str(base64.b64encode(raw)))),
    ("K1", True, "encode", put(encode=lambda raw: "HMAC-SHA2-512(stdin)= " + raw.hex())), ("K1", True, "encode", put(encode=lambda raw: "SHA2-512(stdin)= " + raw.hex())),
    ("K1", True, "encode", put(encode=lambda raw: base64.b64encode(b"HMAC-SHA2-512(stdin)= " + raw.hex().encode() + b"\n").decode())),
    ("K1", True, "encode", put(encode=lambda raw: "0x" + raw.hex())), ("K1", True, "encode", put(encode=lambda raw: raw.hex(":"))), ("K1", True, "encode", put(encode=lambda raw: raw.hex().upper())),
    ("K1", True, "encode", put(encode=lambda raw: node("JSON.stringify([...Buffer.from(b,'hex')])", raw.hex()).decode())),
    ("K2", True, "encode", put(encode=lambda raw: urllib.parse.quote(base64.b64encode(raw).decode(), safe=""))), ("K2", True, "encode", put(encode=lambda raw: '"' + base64.b64encode(raw).decode() + '"')),
    ("B3", ALONE, "body", put(hashed=lambda how: how["hashed"].lower())),
    ("B4", True, "body", put(hashed=lambda how: str(json.loads(how["hashed"])).encode())), ("B4", ALONE, "body", put(hashed=lambda how: str(how["hashed"]).encode())),
    ("B22", True, "body", put(hashed=lambda how: node("JSON.parse(b)", how["hashed"]))), ("B22", ALONE, "body", put(hashed=lambda how: php("echo @(string)json_decode($b,true);", how["hashed"]))),
    ("B22", ALONE, "body", put(hashed=lambda how: ruby("JSON.parse(b).to_s", how["hashed"]))), ("B22", ALONE, "body", put(hashed=lambda how: go("fmt.Print(v)", how["hashed"]))),
    ("B11", ALONE, "body", put(hashed=lambda how: php("echo http_build_query(json_decode($b,true));", how["hashed"]))),
]

# Bodies on which one mistake of the body shows alone, and what somebody hashed of it; by rows.
BODIES = [
    ("B20", DUPLICATES, lambda b: node("JSON.stringify(JSON.parse(b))", b)), ("B20", DUPLICATES, lambda b: php("echo json_encode(json_decode($b));", b)),
    ("B20", DUPLICATES, lambda b: json.dumps(json.loads(b), separators=(",", ":")).encode()), ("B20 B8", DUPLICATES, lambda b: go("o,_:=json.Marshal(v);os.Stdout.Write(o)", b)),
    ("B20", DUPLICATES, lambda b: ruby("JSON.generate(JSON.parse(b))", b)), ("B4 B20", DUPLICATES, lambda b: json.dumps(json.loads(b)).encode()),
    ("B8", INTEGERS, lambda b: node("JSON.stringify(JSON.parse(b))", b)),
    ("B7", ESCAPES, lambda b: node("JSON.stringify(JSON.parse(b))", b)), ("B7", ESCAPES, lambda b: php("echo json_encode(json_decode($b));", b)),
    ("B7", ESCAPES, lambda b: json.dumps(json.loads(b), separators=(",", ":")).encode()),
    ("B7", PLUS, lambda b: ESCAPES.encode()), ("B7", PLUS, lambda b: php("echo json_encode(json_decode($b),JSON_HEX_TAG|JSON_HEX_AMP|JSON_HEX_APOS|JSON_HEX_QUOT);", b)),
    ("B7", PLUS, lambda b: go("o,_:=json.Marshal(struct{P string `json:\"plain\"`;M string `json:\"memo\"`}{v.(map[string]any)[\"plain\"].(string),\"x\"});os.Stdout.Write(o)", b)),
    ("B21", CONTROLS, lambda b: node("JSON.stringify(JSON.parse(b))", b)), ("B21", CONTROLS, lambda b: php("echo json_encode(json_decode($b));", b)),
    ("B21", CONTROLS, lambda b: b.replace(rb"\u000a", rb"\n").replace(rb"\u001b", rb"\u001B").replace(rb"\u0041", b"A")),
    ("B6", SEPARATORS, lambda b: php("echo json_encode(json_decode($b),JSON_UNESCAPED_UNICODE|JSON_UNESCAPED_SLASHES);", b)), ("B6", SEPARATORS, lambda b: json.dumps(json.loads(b), separators=(",", ":")).encode()),
    ("B9", '{"a":10000.00,"b":1.50,"c":"x"}', lambda b: java('System.out.print("{\\"a\\":"+new BigDecimal("10000.00").stripTrailingZeros()+",\\"b\\":"+new BigDecimal("1.50").stripTrailingZeros()+",\\"c\\":\\"x\\"}");', b)),
    ("B9", '{"a":12345678.00,"c":"x"}', lambda b: java('System.out.print("{\\"a\\":"+Double.parseDouble("12345678.00")+",\\"c\\":\\"x\\"}");', b)),
    ("B4", RICH.replace("2500.50", "2500.5").replace("10000000.00", "10000000.0"), lambda b: str(json.loads(b)).encode()),
    ("B22", TYPED, lambda b: java('Map<String,Object> m=new LinkedHashMap<>(),i=new LinkedHashMap<>(),z=new LinkedHashMap<>();m.put("value","10000.00");i.put("a",1);i.put("b",Arrays.asList(true,null));m.put("items",Arrays.asList(i));z.put("k","v w");m.put("z",z);System.out.print(m);', b)),
    ("B22", TYPED, lambda b: go("fmt.Print(v)", b)), ("B22", TYPED, lambda b: ruby("JSON.parse(b).inspect", b)),
    ("B11", TYPED, lambda b: php("echo http_build_query(['value'=>'10000.00','items'=>[['a'=>1,'b'=>[1]]],'z'=>['k'=>'v w']]);", b).replace(b"%5B1%5D=1", b"%5B1%5D=") and php("echo http_build_query(json_decode('{\"value\":\"10000.00\",\"z\":{\"k\":\"v w\"}}',true));", b)),
    ("B11", '{"value":"10000.00","name":"v w/é"}', lambda b: node("new URLSearchParams(JSON.parse(b))", b)), ("B11", '{"value":"10000.00","name":"v w/é"}', lambda b: urllib.parse.urlencode(json.loads(b)).encode()),
    ("B11", "value=10000.00&name=v+w%2F%C3%A9", lambda b: b'{"value":"10000.00","name":"v w/\xc3\xa9"}'), ("B11", "value=10000&flag=true&name=v%20w", lambda b: b'{"value":10000,"flag":true,"name":"v w"}'),
    ("B11", urllib.parse.quote_plus("amount[value]") + "=1&" + urllib.parse.quote_plus("amount[currency]") + "=IDR&x=y", lambda b: b'{"amount":{"value":"1","currency":"IDR"},"x":"y"}'),
]
BODIES = [case for case in BODIES if "B11" != case[0] or case[1] != TYPED]

# Profiles that hash the body as it is sent, and a body that has a layout: what drops the layout is named.
PRETTY = json.dumps({"b": 1.0, "a": "x/y", "n": None}, indent=2)
LAID_OUT = [
    ("B1 B9", '{"a": 1.0}', lambda b: node("JSON.stringify(JSON.parse(b))", b)), ("B1", '{ "a": "x" }', lambda b: node("JSON.stringify(JSON.parse(b))", b)),
    ("B1 B9", PRETTY, lambda b: node("JSON.stringify(JSON.parse(b))", b)), ("B1 B5 B9", PRETTY, lambda b: php("echo json_encode(json_decode($b));", b)),
    ("B1 B8", '{ "b": "1", "a": "2" }', lambda b: json.dumps(json.loads(b), sort_keys=True, separators=(",", ":")).encode()),
    ("B1 B10", '{ "b": null, "a": "2" }', lambda b: b'{"a":"2"}'),
]

# What the request itself has wrong, or tells.
def situations():
    for form in ("Bearer Bearer %s", "Bearer: %s", 'Bearer "%s"', "BearerToken %s", "bearer bearer %s", "Bearer '%s'"):
        yield "S1", right(authorization=form % TOKEN)
    for header, value, signed in (
        ("X-Forwarded-Prefix", "/bca-h2h", "/bca-h2h/v1.0/transfer-va/inquiry"), ("X-Original-URI", "/h2h/v1.0/transfer-va/inquiry", "/h2h/v1.0/transfer-va/inquiry"),
        ("X-Original-URL", "https://m.id/api/bca/v1.0/transfer-va/inquiry?x=1", "/api/bca/v1.0/transfer-va/inquiry?x=1"), ("X-Rewrite-URL", "/callback/bca", "/callback/bca"),
    ):
        yield "S5", right(url="/v1.0/transfer-va/inquiry", headers=[[header, value]], direction="to-partner", profile="bca", signed_url=signed, keep=True)
    yield "S5", right(url="/v1.0/transfer-va/inquiry", direction="to-partner", profile="bca", signed_url="/transfer-va/inquiry", keep=True)
    yield "S5", right(url="/v1.0/transfer-va/inquiry", direction="to-partner", profile="bca", signed_url="/", keep=True)
    yield "S5", right(url="/v1.0/transfer-va/inquiry", direction="to-partner", profile="bca", signed_url="/index.php/v1.0/transfer-va/inquiry", keep=True)
    for given, used in (("abc#def$xyz12", "abc"), ("abc$xyz12", "abc"), ("ab${name}cd", "abcd"), ("pa ss", "pa"), ("a;b", "a"), ("a=b", "a"), ("a\\nb", "a\nb"), ("a\\b", "ab"), ("Ab$1cd", "Abcd"),
                        ("p%41q", "pAq"), ("a&amp;b", "a&b"), ("a&b", "a&amp;b"), ("a/b+c=", "a%2Fb%2Bc%3D"), ("\u00a0abc", "abc"), ("abc\u200b", "abc"), ("abc\n", "abc"), ("'abc'", "abc"), ("a$$b", "a$b"), ("Qw\"er", "Qw")):
        rows = "K4" if "&" in given or "%" in given + used else "K5"
        yield rows, right(secret=given, used=used)
    for word in ("1", "true", "undefined"):
        yield "K1", right(fixed=base64.b64encode(word.encode()).decode())
    yield "K1", right(fixed="undefined")
    ksort = php("$a=json_decode($b,true);ksort($a);echo json_encode($a);", SORTED)
    yield "B3 B8", right(SORTED, profile="bca-legacy", url="/banking/corporates/transfers", time="2026-11-29T15:04:09.000+07:00", legacy=ksort)

def rsa():
    public = KEY.public_key().public_numbers()
    size = 256
    def padded(inner, kind=b"\x01"):
        block = b"\x00" + kind + (b"\xff" if kind == b"\x01" else b"\x7a") * (size - 3 - len(inner)) + b"\x00" + inner
        return pow(int.from_bytes(block, "big"), KEY.private_numbers().d, public.n).to_bytes(size, "big")
    sign = lambda text, hashed=hashes.SHA256(), pad=padding.PKCS1v15(): KEY.sign(text, pad, hashed)
    yield "K7", lambda text: padded(hashlib.sha256(text).hexdigest().encode())
    yield "K7", lambda text: padded(hashlib.sha256(text).digest())
    yield "K7", lambda text: padded(base64.b64encode(hashlib.sha256(text).digest()))
    yield "K7", lambda text: padded(text)
    yield "K7", lambda text: padded(hashlib.sha512(text).hexdigest().encode())
    yield "K7", lambda text: padded(hashlib.sha256(text).hexdigest().encode(), b"\x02")
    yield "K7", lambda text: pow(int.from_bytes(hashlib.sha256(text).digest(), "big"), KEY.private_numbers().d, public.n).to_bytes(size, "big")
    yield "K7", lambda text: sign(hashlib.sha256(text).hexdigest().encode())
    yield "K7", lambda text: sign(hashlib.sha256(text).digest())
    yield "K7", lambda text: sign(base64.b64encode(hashlib.sha256(text).digest()))
    for hashed in (hashes.SHA1(), hashes.SHA224(), hashes.SHA384(), hashes.SHA512(), hashes.MD5()):
        yield "K7", lambda text, hashed=hashed: sign(text, hashed)
    for hashed in (hashes.SHA256(), hashes.SHA1(), hashes.SHA512()):
        yield "K7", lambda text, hashed=hashed: sign(text, hashed, padding.PSS(padding.MGF1(hashed), padding.PSS.MAX_LENGTH if hashed.name != "sha256" else 32))

def case(rows, weight, how, signed):
    text = lambda data: {"body": data.decode()} if is_text(data) else {"body_base64": base64.b64encode(data).decode()}
    headers = [["Authorization", how["authorization"]], ["X-TIMESTAMP", how["time"]], ["X-SIGNATURE", signed], *how["headers"]]
    if how["profile"] == "bca-legacy":
        headers = [["Authorization", how["authorization"]], ["X-BCA-Key", "k"], ["X-BCA-Timestamp", how["time"]], ["X-BCA-Signature", signed]]
    return {"rows": rows, "weight": weight, "profile": how["profile"], "method": how["method"], "url": how["url"], "direction": how["direction"], "headers": headers,
            **text(how["sent"]), "secret": how["secret"]}

def is_text(data):
    try:
        return data.decode() is not None
    except UnicodeDecodeError:
        return False

def made(base, *mistakes):
    how = copy.copy(base)
    for mistake in mistakes:
        mistake(how)
    return how

# Two mistakes in different parts that one program makes at once.
COMBINED = [
    ("B16 S2", put(digest=lambda data: openssl_line(data, "-sha256").rstrip("\n"), signed_token="null")),
    ("B16 T7", put(digest=lambda data: run(["sha256sum"], data).decode().rstrip("\n"), signed_time=moment().strftime("%Y-%m-%dT%I:%M:%S+07:00"))),
    ("B16 S3", put(digest=lambda data: "-".join("%02X" % byte for byte in hashlib.sha256(data).digest()), signed_url="/transfer-va/payment")),
    *[("K5 S2", put(key=word.encode(), signed_token=word)) for word in ("undefined", "null", "None")],
    ("S3", put(signed_url="/transfer-va/payment/")), ("S3", put(signed_url="/v1.0/transfer-va/payment/")),
]

def combined():
    for rows, mistake in COMBINED:
        yield case(rows, 2, right(), signature(made(right(), mistake)))
    for header, value, signed in (
        ("X-Forwarded-Prefix", "/gateway, /bca", "/gateway/bca/v1.0/transfer-va/inquiry"), ("X-Forwarded-Prefix", "/bca,/gateway", "/gateway/bca/v1.0/transfer-va/inquiry"),
        ("X-Forwarded-Prefix", "/gateway, /bca", "/bca/v1.0/transfer-va/inquiry"), ("X-Forwarded-Path", "/h2h/v1.0/transfer-va/inquiry", "/h2h/v1.0/transfer-va/inquiry"),
    ):
        how = right(url="/v1.0/transfer-va/inquiry", headers=[[header, value]], direction="to-partner", profile="bca", signed_url=signed)
        yield case("S5", 1, how, signature(made(how, put(signed_url=signed))))

def cases():
    base = right()
    unchanged = signature(base)
    kept = []
    for rows, paired, part, mistake in MISTAKES:
        how = made(base, mistake)
        signed = signature(how)
        if signed == unchanged:
            raise AssertionError(rows + " does not show")
        yield case(rows, 1, how, signed)
        if paired:
            kept.append((rows, part, mistake))
    pairs = [(a, b) for i, a in enumerate(kept) for b in kept[i + 1:] if a[1] != b[1] and not {a[1], b[1]} & EXCLUSIVE[a[1]]]
    for (one, part, first), (other, second_part, second) in random.sample(pairs, min(400, len(pairs))):
        how = made(base, first, second)
        signed = signature(how)
        if signed not in (signature(made(base, first)), signature(made(base, second))):
            yield case(" ".join(sorted({one, other})), 2, how, signed)
    for rows, body, change in BODIES:
        how = right(body)
        yield case(rows, 1, how, signature(made(how, put(hashed=change(how["hashed"])))))
    for rows, body, change in LAID_OUT:
        how = right(body, profile=RAW)
        yield case(rows, 1, how, signature(made(how, put(hashed=change(how["sent"])))))
    for rows, how in situations():
        asked = dict(how)
        if "keep" in how:
            signed = {name: value for name, value in how.items()}
            signed["signed_url"] = how["kept_url"]
            yield case(rows, 1, asked, signature(signed))
        elif "used" in how:
            yield case(rows, 1, asked, signature(made(how, secret(how["used"]))))
        elif "fixed" in how:
            yield case(rows, 1, asked, how["fixed"])
        elif "legacy" in how:
            digest = hashlib.sha256(how["legacy"]).hexdigest()
            text = "%s:%s:%s:%s:%s" % (how["method"], how["url"], how["token"], digest, how["time"])
            yield case(rows, 1, asked, hmac.new(how["key"], text.encode(), "sha256").hexdigest())
        else:
            yield case(rows, 1, asked, signature(how))
    for rows, sign in rsa():
        how = right(profile=RSA, layout="{method}:{url}:{digest}:{time}", mac=lambda key, text, sign=sign: sign(text))
        yield case(rows, 1, how, signature(how))
    yield from combined()

# Parts that are one thing: two of them are not two mistakes.
EXCLUSIVE = {part: {part} for part in ("url", "token", "time")}
EXCLUSIVE.update({part: {"key", "mac", "encode"} - {part} for part in ("key", "mac", "encode")})
EXCLUSIVE.update({part: {"string", "layout"} - {part} for part in ("string", "layout")})
EXCLUSIVE.update({part: {"body", "digest"} - {part} for part in ("body", "digest")})

def main():
    found = list(cases())
    json.dump({"about": "Requests signed with the mistakes of the field, made by core/tests/data/refused_field.py; every name, key and number in them is made up.", "client_key": CLIENT, "cases": found},
              sys.stdout, ensure_ascii=False, indent=0)

main()
