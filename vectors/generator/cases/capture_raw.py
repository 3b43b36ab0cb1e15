"""Raw HTTP, and transcripts of `curl -v`, which show its head."""

import gzip

from .capture_base import ANSWER, BODY, PATH, TIME, TIME_LINE, read, refused

RFC = "RFC 9112 section 7.1"
HEAD = "POST %s HTTP/1.1\r\nHost: sandbox.bca.co.id\r\n%s\r\n" % (PATH, TIME_LINE)
CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n"
NAMES = [["Host", "sandbox.bca.co.id"], TIME]


def add_to(suite):
    _bodies(suite)
    _chunked(suite)
    _heads(suite)
    _several(suite)
    _transcripts(suite)


def _bodies(suite):
    read(suite, "raw-crlf", HEAD + "\r\n" + BODY, method="POST", url=PATH, header_list=NAMES)
    read(suite, "raw-lf", HEAD.replace("\r", "") + "\n" + BODY, header_list=NAMES)
    read(suite, "raw-keeps-bytes", HEAD + '\r\n{ "a": "x / y" }\r\n', '{ "a": "x / y" }\r\n')
    read(suite, "raw-length-cuts", HEAD + "Content-Length: 17\r\n\r\n" + BODY + "\n")
    read(suite, "raw-length-counts-bytes", HEAD + 'Content-Length: 13\r\n\r\n{"a":"\u00e9\u20ac"}\nuser@host:~$ ', '{"a":"\u00e9\u20ac"}')
    read(suite, "raw-length-fits-nothing", HEAD + 'Content-Length: 9999\r\n\r\n{}', "{}", notes=["length-differs"])
    read(suite, "raw-length-differs", HEAD + 'Content-Length: 17\r\n\r\n{\n  "accountNo": "1"\n}', '{\n  "accountNo": "1"\n}', notes=["length-differs"],
         note="a page printed it anew: what was sent had another length")
    read(suite, "raw-bytes", (HEAD + "\r\n").encode() + b'{"a":"\xe9\xff"}', b'{"a":"\xe9\xff"}')
    packed = gzip.compress(BODY.encode(), mtime=0)
    read(suite, "raw-gzip", (HEAD + "Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed)).encode() + packed, packed, notes=["content-encoded"])
    read(suite, "raw-gzip-unpacked", HEAD + "Content-Encoding: gzip\r\nContent-Length: 37\r\n\r\n" + BODY, notes=["content-decoded"])
    refused(suite, "raw-gzip-lost", HEAD + "Content-Encoding: gzip\r\n\r\n\x1f\ufffd\x08\ufffd", "body-lost")
    read(suite, "raw-response", HEAD + "\r\n" + BODY + "\r\n\r\nHTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n" + ANSWER, response_code="4011100")
    read(suite, "raw-response-after-continue", HEAD + "Content-Length: 17\r\n\r\n" + BODY + "\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401 X\r\n\r\n" + ANSWER, response_code="4011100")
    refused(suite, "raw-variable", HEAD + "Authorization: Bearer {{access_token}}\r\n\r\n" + BODY, "variable")
    refused(suite, "raw-variable-in-body", HEAD + '\r\n{"accountNo":"{{account}}"}', "variable")
    read(suite, "raw-braces-are-no-variable", HEAD + '\r\n{"a":{"b":{"c":"{{}} {{ 1 }} {{\\"x\\"}}"}}}', '{"a":{"b":{"c":"{{}} {{ 1 }} {{\\"x\\"}}"}}}')


def _chunked(suite):
    read(suite, "chunked", CHUNKED + "11\r\n" + BODY + "\r\n0\r\n\r\n", source=RFC, note="Go's httputil.DumpRequestOut writes this")
    read(suite, "chunked-in-pieces", CHUNKED + '5\r\n{"acc\r\nC\r\nountNo":"1"}\r\n0\r\n\r\n', source=RFC)
    read(suite, "chunked-lf", CHUNKED.replace("\r", "") + "11\n" + BODY + "\n0\n\n", source=RFC, note="an editor took the carriage returns")
    read(suite, "chunked-extension", CHUNKED + '11;name="v"\r\n' + BODY + "\r\n0\r\n\r\n", source=RFC)
    read(suite, "chunked-trailer", CHUNKED + "11\r\n" + BODY + "\r\n0\r\nX-Checksum: 1\r\n\r\n", source=RFC)
    read(suite, "chunked-line-ends", CHUNKED + '8\r\n{\r\n"a":1\r\n1\r\n}\r\n0\r\n\r\n', '{\r\n"a":1}', source=RFC, note="a line end within a chunk belongs to the body")
    read(suite, "chunked-upper-case", CHUNKED.replace("chunked", "Chunked") + "0011\r\n" + BODY + "\r\n000\r\n\r\n", source=RFC)
    read(suite, "chunked-empty", CHUNKED + "0\r\n\r\n", "", source=RFC)
    read(suite, "chunked-response", CHUNKED + "11\r\n" + BODY + "\r\n0\r\n\r\nHTTP/1.1 401 Unauthorized\r\n\r\n" + ANSWER, response_code="4011100", source=RFC)
    read(suite, "chunked-taken-apart", CHUNKED + BODY, source=RFC, note="proxies show the body without its chunks, and leave the header")
    read(suite, "chunked-bytes", CHUNKED.encode() + b'8\r\n{"a":"\xff"\r\n1\r\n}\r\n0\r\n\r\n', b'{"a":"\xff"}', source=RFC)
    refused(suite, "chunked-too-short", CHUNKED + "12\r\n" + BODY + "\r\n0\r\n\r\n", "chunk", RFC)
    refused(suite, "chunked-too-long", CHUNKED + "10\r\n" + BODY + "\r\n0\r\n\r\n", "chunk", RFC)
    refused(suite, "chunked-cut-off", CHUNKED + "11\r\n" + BODY[:9], "chunk", RFC)
    refused(suite, "chunked-without-end", CHUNKED + "11\r\n" + BODY + "\r\n", "chunk", RFC)


def _heads(suite):
    read(suite, "raw-folded", "POST /x HTTP/1.1\r\nX-A: 1\r\n  2\r\n\t3\r\nX-B: 4\r\n\r\n{}", "{}", header_list=[["X-A", "1 2 3"], ["X-B", "4"]], source="RFC 9112 section 5.2")
    read(suite, "raw-pseudo-headers", ":method: POST\n:authority: host.id\n:scheme: https\n:path: /v1.0/x?a=b\nx-a: 1\n\n{}", "{}", method="POST", url="https://host.id/v1.0/x?a=b", header_list=[["x-a", "1"]])
    read(suite, "raw-absolute-target", "PUT https://host.id/v1.0/x HTTP/1.1\n\n{}", "{}", method="PUT", url="https://host.id/v1.0/x")
    read(suite, "raw-http-2", "POST /v1.0/x HTTP/2\nhost: host.id\n\n{}", "{}", url="/v1.0/x")
    read(suite, "raw-indented", "    POST /x HTTP/1.1\n    X-A: 1\n    X-B: 2\n\n    {}", "{}", header_list=[["X-A", "1"], ["X-B", "2"]], note="a block of a document: the indentation is no fold")
    read(suite, "raw-in-fence", "The request:\n\n```http\nPOST /x HTTP/1.1\nX-A: 1\n\n{}\n```\nand so on", "{}")
    read(suite, "raw-behind-prose", "this is refused:\nPOST /x HTTP/1.1\nX-A: 1\n\n{}", "{}")
    read(suite, "raw-behind-log-prefix", "[2026-11-22 10:00:00] local.INFO: POST /v1.0/x HTTP/1.1\nX-A: 1\n\n{}", "{}", url="/v1.0/x", header_list=[["X-A", "1"]])
    read(suite, "raw-redacted", HEAD + "Authorization: Bearer ***\r\nX-SIGNATURE: [REDACTED]\r\n\r\n" + BODY, notes=["redacted-header", "redacted-header"])
    refused(suite, "raw-no-blank-line", HEAD + BODY, "header-line", note="the body must not become a header")
    refused(suite, "raw-no-colon", "POST /x HTTP/1.1\nX-A: 1\nnot a header\n\n{}", "header-line")
    refused(suite, "raw-no-method", ":path: /x\n\n", "no-method-or-path")


def _several(suite):
    two = HEAD + "\r\n" + BODY + "\r\n\r\nHTTP/1.1 401 X\r\n\r\n" + ANSWER + "\r\n\r\nGET /v1.0/second HTTP/1.1\r\nX-A: 1\r\n\r\n"
    read(suite, "raw-several", two, requests=2, response_code="4011100")
    read(suite, "raw-several-second", two, "", requests=2, entry=2, method="GET", url="/v1.0/second")
    pair = HEAD + "\r\n" + BODY + "\n\n" + HEAD + "\r\n{}"
    read(suite, "raw-two-without-answers", pair, requests=2, note="the second is no part of the first's body")


def _transcripts(suite):
    sent = "> POST %s HTTP/1.1\n> Host: sandbox.bca.co.id\n> User-Agent: curl/7.88.1\n> Accept: */*\n> %s\n> Content-Length: 17\n> \n" % (PATH, TIME_LINE)
    received = "* upload completely sent off: 17 out of 17 bytes\n< HTTP/1.1 401 Unauthorized\n< Content-Type: application/json\n< \n* Connection #0 to host sandbox.bca.co.id left intact\n" + ANSWER
    connect = "*   Trying 127.0.0.1:443...\n* Connected to sandbox.bca.co.id (127.0.0.1) port 443 (#0)\n"
    command = "$ curl -v https://sandbox.bca.co.id%s -H '%s' -d '%s'\n" % (PATH, TIME_LINE, BODY)
    source = "curl 7.88.1"
    read(suite, "transcript-with-command", command + connect + sent + received, method="POST", url="https://sandbox.bca.co.id" + PATH, response_code="4011100", source=source)
    whole = sent.replace("> Accept", "> Content-Type: application/x-www-form-urlencoded\n> Accept")
    for name, shown in (
        ("other-header", whole.replace(TIME_LINE, TIME_LINE.split(":")[0] + ": 2022-04-21T17:34:53+07:00")), ("header-not-sent", whole.replace("> %s\n" % TIME_LINE, "")),
        ("other-content-type", whole.replace("x-www-form-urlencoded", "json")), ("other-method", whole.replace("POST", "PUT")),
        ("other-path", whole.replace(PATH, PATH + "x")), ("other-body", whole.replace("Length: 17", "Length: 19")),
    ):
        read(suite, "transcript-of-" + name, command + connect + shown + received, notes=["transcript-differs"], method="POST", response_code="4011100", source=source)
    read(suite, "transcript-of-the-command", command + connect + whole + received, response_code="4011100", source=source)
    read(suite, "transcript-cut-in-its-headers", command + connect + sent[: sent.index("> X-")], source=source, note="what is not shown may have been sent")
    read(suite, "transcript-get", connect + "> GET /v1.0/x?a=1 HTTP/2\n> Host: host.id\n> x-timestamp: 1\n> \n< HTTP/2 200 \n< \n", "", method="GET", url="/v1.0/x?a=1", header_list=[["Host", "host.id"], ["x-timestamp", "1"]], source=source)
    read(suite, "transcript-body-between", connect + sent + BODY + "\n" + received, response_code="4011100", source=source, note="as long as was sent: it is the body")
    refused(suite, "transcript-without-body", connect + sent + received, "body-not-shown", source, "curl -v prints no body")
    refused(suite, "transcript-other-length", connect + sent + '{ "accountNo": "1" }\n' + received, "body-not-shown", source)
