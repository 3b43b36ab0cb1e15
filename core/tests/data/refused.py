"""Writes refused.json: requests signed with one or two mistakes, by the languages that make them.

Independent of the Rust code: bodies are written by PHP, Node, Go and Python themselves, signatures by Python's hmac and by
`cryptography`. Run it where php, node, go and python3 are found: python3 core/tests/data/refused.py > core/tests/data/refused.json
"""
import base64
import hashlib
import hmac
import json
import random
import re
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
random.seed(20261122)

SECRET, TOKEN, CLIENT = "efc71ced-b0e7-4b47-8270-3c24829764aa", "gp9HjjEj813Y9JGoqwOeOPWbnt4CUpvIJbU1mMU4a11MNDZ7Sg5u9a", "b66925de-d8ec-476e-a170-6cf06c863b78"
BASE64_SECRET = "c2VjcmV0LW9mLXRoZS1zYW5kYm94LTEyMw=="
KEY = serialization.load_pem_private_key((ROOT / "vectors/keys/rsa-2048.pem").read_bytes(), None)
OTHER = serialization.load_pem_private_key((ROOT / "vectors/keys/rsa-2048-second.pem").read_bytes(), None)
TIME = "2026-11-22T17:03:09+07:00"

RICH = [
    '{"partnerServiceId":"   12345","customerNo":"1234567890","virtualAccountNo":"   123451234567890","virtualAccountName":"Ibu Siti Nurhaliza / Toko Kopi","trxDateInit":"2026-11-22T17:03:00+07:00","channelCode":6011,"additionalInfo":{}}',
    '{"url":"https://merchant.co.id/notify?a=1&b=2","remark":"Café — Jl. Sudirman 1/2","amount":{"value":"10000.00","currency":"IDR"},"fee":2500.50,"note":null}',
    '{"zeta":"1","amount":1.50,"alpha":{"y":"<b>R&D</b>","b":10000.00},"items":[{"price":12500.75,"name":"Kopi Tubruk é"}],"empty":"","list":[]}',
    '{"partnerReferenceNo":"2026/11/22/0001","extendInfo":"{\\"promo\\":[],\\"path\\":\\"a/b\\"}","merchantName":"PT  Maju Jaya Tbk","quantity":3,"isTest":false,"memo":null}',
    '{ "rate": 3.140, "big": 9007199254740993, "name": "Bánh mì 🍜", "urlParam": [ { "url": "https://a.id/x", "type": "PAY_RETURN" } ] }',
]

def bodies():
    samples = json.loads((Path(__file__).parent / "samples.json").read_text("utf-8"))["samples"]
    texts = [s["body"] for s in samples if s["kind"] == "request" and is_json(s["body"])]
    chosen = random.sample(sorted(set(texts)), 25)
    return RICH + [b for b in sorted(set(texts)) if "/" in b] + chosen

def is_json(text):
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False

def run(command, text):
    return subprocess.run(command, input=text, capture_output=True, check=True, text=True).stdout

PHP = r'''$out=[];foreach(json_decode(stream_get_contents(STDIN)) as $b){$o=json_decode($b);$a=json_decode($b,true);
$k=$a;if(is_array($k))ksort($k);$out[]=[
"B5 B6 B9"=>json_encode($o),"B6 B9"=>json_encode($o,JSON_UNESCAPED_SLASHES),"B5 B9"=>json_encode($o,JSON_UNESCAPED_UNICODE),
"B9"=>json_encode($o,JSON_UNESCAPED_SLASHES|JSON_UNESCAPED_UNICODE),"B5 B6 B9 B10"=>json_encode($a),
"ksort"=>json_encode($k,JSON_UNESCAPED_SLASHES|JSON_UNESCAPED_UNICODE),
"pretty"=>json_encode($o,JSON_UNESCAPED_SLASHES|JSON_UNESCAPED_UNICODE|JSON_PRETTY_PRINT)];}echo json_encode($out);'''
NODE = r'''const b=JSON.parse(require("fs").readFileSync(0));console.log(JSON.stringify(b.map(t=>({round:JSON.stringify(JSON.parse(t)),pretty:JSON.stringify(JSON.parse(t),null,2),quoted:JSON.stringify(JSON.stringify(JSON.parse(t)))}))))'''
GO = r'''package main
import ("bytes";"encoding/json";"io";"os")
func main(){in,_:=io.ReadAll(os.Stdin);var b []string;json.Unmarshal(in,&b);out:=[]map[string]string{}
for _,t:=range b{var v any;json.Unmarshal([]byte(t),&v);m,_:=json.Marshal(v);var h bytes.Buffer;json.HTMLEscape(&h,[]byte(t));out=append(out,map[string]string{"map":string(m),"html":h.String()})}
json.NewEncoder(os.Stdout).Encode(out)}'''

def minify(text):
    return re.sub(r'"(?:\\.|[^"\\])*"|\s+', lambda m: m[0] if m[0][0] == '"' else "", text)

def forms(texts):
    with tempfile.NamedTemporaryFile("w", suffix=".go", delete=False) as go:
        go.write(GO)
    packed = json.dumps(texts)
    php, node = json.loads(run(["php", "-r", PHP], packed)), json.loads(run(["node", "-e", NODE], packed))
    golang = json.loads(run(["go", "run", go.name], packed))
    for text, p, n, g in zip(texts, php, node, golang):
        small = minify(text)
        escape = lambda t: re.sub(r"[^\x00-\x7f]", lambda m: json.dumps(m[0])[1:-1], t)
        load = lambda t: json.loads(t, parse_float=lambda x: float(x))
        kept = KeptNumbers()
        drop = lambda v, bad: {k: drop(x, bad) for k, x in v.items() if not bad(x)} if isinstance(v, dict) else [drop(x, bad) for x in v] if isinstance(v, list) else v
        listed = [
            ("B1", text), ("B1", n["pretty"] if has_same_numbers(small, n["round"]) else None), ("B1", small and p["pretty"] if p["B9"] == small else None),
            ("B2", small + "\n"), ("B2", small + "\r\n"),
            ("B3", re.sub(r"\s+", "", text)),
            ("B4", kept.dumps(small, separators=(", ", ": "), ensure_ascii=False)),
            ("B4 B6", kept.dumps(small)), ("B4 B6 B9", json.dumps(load(small))),
            ("B5", re.sub(r"(?<!\\)/", r"\\/", small)), ("B6", escape(small)),
            ("B5 B6", escape(re.sub(r"(?<!\\)/", r"\\/", small))),
            *[(name, body) for name, body in p.items() if name[0] == "B"],
            ("B8", p["ksort"] if p["B9"] == small and "{}" not in small else None),
            ("B8", kept.dumps(small, sort_keys=True, separators=(",", ":"), ensure_ascii=False)),
            ("B9", n["round"] if "\\u" not in small and "\\/" not in small else None),
            ("B9", json.dumps(load(small), separators=(",", ":"), ensure_ascii=False)),
            ("B7", g["html"] and minify(g["html"])),
            ("B7 B8 B9", g["map"] if "\\u" not in small else None),
            ("B10", kept.dumps(small, lambda v: drop(v, lambda x: x is None), separators=(",", ":"), ensure_ascii=False)),
            ("B10", kept.dumps(small, lambda v: drop(v, lambda x: x in (None, "")), separators=(",", ":"), ensure_ascii=False)),
            ("B13", small.replace('\\"', '"')), ("B13", small.replace("\\", "\\\\")),
            ("B15", json.dumps(small, ensure_ascii=False)),
            ("B19", "\ufeff" + small),
        ]
        yield text, small, [(visible(rows, small), body) for rows, body in listed if body is not None and body != small]

def visible(rows, small):
    """The rows of a habit that show on this body."""
    if " " not in rows:
        return rows
    data, shows = json.loads(small), {"B4": True, "B5": "/" in small, "B6": not small.isascii(), "B7": bool(re.search("[<>&]", small)), "B10": "{}" in small}
    shows["B8"] = json.dumps(data) != json.dumps(data, sort_keys=True)
    numbers = re.findall(r"[:\[,](-?[0-9][^,\]}]*)", re.sub(r'"(?:\\.|[^"\\])*"', '""', small))
    shows["B9"] = any("." in n or abs(int(n)) > 2**53 and "B7" in rows for n in numbers)
    return " ".join(row for row in rows.split() if shows[row])

def has_same_numbers(small, printed):
    return re.findall(r"[:\[,](-?[0-9][^,\]}]*)", small) == re.findall(r"[:\[,](-?[0-9][^,\]}]*)", printed)

class KeptNumbers:
    """json.dumps that leaves the spelling of numbers alone."""
    def dumps(self, text, change=lambda v: v, **how):
        mark = lambda n: f"\x00{n}\x00"
        value = change(json.loads(text, parse_float=mark, parse_int=mark))
        return re.sub(r'"\\u0000(.*?)\\u0000"', r"\1", json.dumps(value, **how))

def moved(seconds, zone, shown):
    return (datetime.fromisoformat(TIME) + timedelta(seconds=seconds)).astimezone(timezone(timedelta(hours=zone))).strftime("%Y-%m-%dT%H:%M:%S") + shown

URLS = ["/openapi/v1.0/transfer-va/inquiry", "https://api.bank.co.id/snap/v1.0/balance-inquiry?b=2&a=x%2Cy", "/v1.0/debit/payment-host-to-host?page=1", "/api/v1.0/qr/qr-mpm-generate"]

def relative(url):
    return re.sub(r"^https://[^/]*", "", url)

def parts(url):
    """(rows, part, value): everything but the body."""
    path, _, query = relative(url).partition("?")
    q = "?" + query if query else ""
    yield "S1", "token", "Bearer " + TOKEN
    yield "S2", "token", ""
    yield "S2", "layout", "{method}:{url}:{digest}:{time}"
    if url.startswith("http"):
        yield "S3", "url", url
        yield "S3", "url", url.removeprefix("https://")
    yield "S3", "url", relative(url)[1:]
    yield "S3", "url", path + "/" + q
    yield "S3", "url", "/" + relative(url)
    if not path.startswith("/v1"):
        yield "S3", "url", path[path.index("/", 1):] + q
    yield "S3", "url", "/nicepay" + relative(url)
    yield "S3", "url", relative(url).replace("v1.0", "v1.1")
    if query:
        yield "S4", "url", path
    if "&" in query:
        yield "S4", "url", path + "?" + "&".join(sorted(query.split("&")))
        yield "S4", "url", path + "?" + query.replace("%2C", ",")
        yield "S4", "url", path + "?" + query.lower()
    yield "S6", "method", "post"
    yield "S6", "method", "GET"
    yield "S7", "layout", "{method}:{url}:{token}:{time}:{digest}"
    yield "S7", "layout", "{method}|{url}|{token}|{digest}|{time}"
    yield "S7", "layout", "{method}\n{url}\n{token}\n{digest}\n{time}"
    yield "S7", "layout", "{time}:{method}:{url}:{token}:{digest}"
    yield "S8", "layout", "{client}|{time}"
    yield "S10", "layout", "{method}:{url}:{token}:{digest}:{time}\n"
    yield "T1", "time", moved(1, 7, "+07:00")
    yield "T1", "time", moved(-1, 7, "+07:00")
    yield "T2", "time", moved(0, 7, "+0700")
    yield "T3", "time", moved(0, 0, "Z")
    yield "T3", "time", moved(0, 7, "Z")
    yield "T3", "time", moved(0, 0, "+07:00")
    yield "T4", "time", moved(0, 7, ".000+07:00")
    yield "T4", "time", moved(0, 7, ".417+07:00")
    yield "T6", "time", TIME.replace("+", " ")
    yield "B12", "digest_of", b"{}"
    yield "B12", "digest_of", b""
    yield "B16", "spelling", "base64"
    yield "B16", "spelling", "upper"
    yield "B17", "spelling", "stripped"
    yield "B18", "spelling", "sha512"
    yield "K1", "encoding", "hex"
    yield "K1", "encoding", "base64 of hex"
    yield "K2", "encoding", "unpadded"
    yield "K2", "encoding", "url-safe"
    yield "K3", "hash", "sha256"
    yield "K4", "key", base64.b64decode(BASE64_SECRET)
    yield "K5", "key", BASE64_SECRET.encode() + b"\n"
    yield "K11", "key", TOKEN.encode()
    yield "K11", "key", CLIENT.encode()
    yield "K10", "rsa", KEY

RIGHT = {"method": "POST", "token": TOKEN, "time": TIME, "layout": "{method}:{url}:{token}:{digest}:{time}", "client": CLIENT,
         "spelling": "hex", "encoding": "base64", "hash": "sha512", "key": BASE64_SECRET.encode(), "digest_of": None, "rsa": None}

def string_of(how):
    data = how["digest_of"] if how["digest_of"] is not None else how["body"]
    digest = hashlib.sha256(data)
    digest = {"hex": digest.hexdigest(), "upper": digest.hexdigest().upper(), "base64": base64.b64encode(digest.digest()).decode(),
              "stripped": digest.hexdigest().lstrip("0"), "sha512": hashlib.sha512(data).hexdigest()}[how["spelling"]]
    layout = "{method}:{url}:{digest}:{time}" if how["rsa"] and how.get("asymmetric") is None and how["layout"] == RIGHT["layout"] else how["layout"]
    return layout.format(digest=digest, **{k: how[k] for k in ("method", "url", "token", "time", "client")}).encode()

def sign(how):
    if how["rsa"]:
        raw = how["rsa"].sign(string_of(how), how.get("pad", padding.PKCS1v15()), how.get("with", hashes.SHA256()))
    else:
        raw = hmac.new(how["key"], string_of(how), how["hash"]).digest()
    text = base64.b64encode(raw).decode()
    return {"base64": text, "hex": raw.hex(), "base64 of hex": base64.b64encode(raw.hex().encode()).decode(),
            "unpadded": text.rstrip("="), "url-safe": text.replace("+", "-").replace("/", "_")}[how["encoding"]]

def fresh(how):
    return (string_of(how), how["key"], how["hash"], how["encoding"], bool(how["rsa"]))

def cases_of(index, text, small, body_forms):
    url = URLS[index % len(URLS)]
    right = {**RIGHT, "url": relative(url), "body": small.encode()}
    changes = [(rows, "body", body.encode()) for rows, body in body_forms] + list(parts(url))
    seen, found = {fresh(right)}, []
    for rows, part, value in sorted(changes, key=lambda change: len(change[0].split())):
        how = {**right, part: value}
        if fresh(how) not in seen and (part != "encoding" or sign(how) != sign(right)):
            seen.add(fresh(how))
            found.append((rows, part, value))
            yield rows, 1, sign(how), url
    pairs = [(a, b) for i, a in enumerate(found) for b in found[i + 1:] if a[1] != b[1] and a[0] != b[0]]
    for a, b in random.sample(pairs, 45):
        if {a[0], b[0]} & {"S8"} or ({a[0], b[0]} & {"B12", "K10"} and {a[1], b[1]} & {"body", "layout", "spelling", "key", "hash", "token", "digest_of"}):
            continue
        if ".417" in str(a[2]) + str(b[2]) or {a[0], b[0]} == {"K4", "K5"}:
            continue
        how = {**right, a[1]: a[2], b[1]: b[2]}
        plain = {**how, "encoding": "base64"}
        if fresh(how) not in seen and (how["encoding"] == "base64" or sign(how) != sign(plain)):
            seen.add(fresh(how))
            yield " ".join(sorted(set((a[0] + " " + b[0]).split()))), 2, sign(how), url

def main():
    cases = []
    for index, (text, small, body_forms) in enumerate(forms(bodies())):
        signed = [[rows, weight, signature] for rows, weight, signature, _ in cases_of(index, text, small, body_forms)]
        cases.append({"url": URLS[index % len(URLS)], "body": text, "signed": signed})
    rsa = []
    for index, (text, small, body_forms) in enumerate(forms(bodies()[:12])):
        right = {**RIGHT, "url": "/v1.0/transfer-va/payment", "body": small.encode(), "rsa": KEY, "asymmetric": True, "layout": "{method}:{url}:{digest}:{time}"}
        def add(rows, **how):
            how = {**right, **how}
            if rows[:1] not in ("B", "S", "T") or string_of(how) != string_of(right):
                rsa.append({"body": text, "changes": rows, "signature": sign(how)})
        add("")
        seen = set()
        for rows, body in sorted(body_forms, key=lambda form: len(form[0].split())):
            if body not in seen:
                add(rows, body=body.encode())
            seen.add(body)
        add("K6", rsa=OTHER)
        add("K7", pad=padding.PSS(padding.MGF1(hashes.SHA256()), 32))
        add("K7", **{"with": hashes.SHA512()})
        add("K7", **{"with": hashes.SHA1()})
        add("S2", layout="{method}:{url}:{token}:{digest}:{time}")
        add("S7", layout="{method}:{url}:{time}:{digest}")
        add("T4", time=TIME.replace("+", ".000+"))
        add("B12", digest_of=b"")
        add("S3 T1", url="/api/v1.0/transfer-va/payment", time=moved(1, 7, "+07:00"))
        add("K7 S6", method="post", pad=padding.PSS(padding.MGF1(hashes.SHA256()), 32))
    json.dump({"about": "Requests signed with mistakes, made by core/tests/data/refused.py; bodies from the samples that ASPI and BCA publish (source in samples.json) and five of our own.",
               "secret": BASE64_SECRET, "token": TOKEN, "client_key": CLIENT, "time": TIME, "cases": cases, "rsa": rsa}, sys.stdout, ensure_ascii=False, indent=0)

main()
