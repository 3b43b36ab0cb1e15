"""What is not read says what it looks like; and text in other encodings."""

import base64
import gzip

from .capture_base import BODY, TIME_LINE, URL, read, refused

CURL = "curl %s -H '%s' -d '%s'\r\n" % (URL, TIME_LINE, BODY)


def add_to(suite):
    for name, text, reason in (
        ("nothing", "", "empty"),
        ("blank", " \r\n\t", "empty"),
        ("prose", "it does not work, what can I do?", "unknown"),
        ("response", "HTTP/1.1 401 Unauthorized\n\n{}", "response-alone"),
        ("response-body", '{"responseCode":"4011100","responseMessage":"x"}', "response-alone"),
        ("body", BODY, "body-alone"),
        ("list", "[1, 2]", "body-alone"),
        ("url", URL, "url-alone"),
        ("key", "-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----", "key"),
        ("html", "<!doctype html>\n<html></html>", "markup"),
        ("httpie", "http POST sandbox.bca.co.id/openapi/v1.0/x X-TIMESTAMP:1 accountNo=1", "httpie"),
        ("httpie-prompt", "$ https -v POST sandbox.bca.co.id/x <<< '{}'", "httpie"),
        ("httpie-url", "http https://sandbox.bca.co.id/x", "httpie"),
        ("httpie-raw", "http --raw '{}' POST https://sandbox.bca.co.id/x", "httpie"),
        ("xh", "xh post https://sandbox.bca.co.id/x a=1", "httpie"),
        ("wget", "wget --post-data '{}' " + URL, "wget"),
        ("wget-prompt", "me@host:~$ wget " + URL, "wget"),
        ("python", "import requests\nrequests.post('%s', json={'accountNo': '1'})" % URL, "program-code"),
        ("php", "$ch = curl_init('%s');\ncurl_setopt($ch, CURLOPT_POSTFIELDS, '{}');" % URL, "program-code"),
        ("laravel", "$response = Http::withHeaders(['X-A' => '1'])->post('%s', []);" % URL, "program-code"),
        ("axios-code", "axios.post('%s', { accountNo: '1' })" % URL, "program-code"),
        ("go", 'req, err := http.NewRequest("POST", "%s", body)' % URL, "program-code"),
        ("java", 'HttpClient client = HttpClient.newHttpClient();', "program-code"),
        ("guzzle-code", "use GuzzleHttp\\Client;\n$client = new Client();", "program-code"),
        ("okhttp-code", "Request request = new Request.Builder().url(url).build();", "program-code"),
        ("access-log-of-guzzle", '10.0.0.7 - - [30/Nov/2026:10:11:12 +0700] "POST /openapi/v1.0/x HTTP/1.1" 401 52 "-" "GuzzleHttp/7"', "access-log"),
        ("access-log-of-okhttp", '10.0.0.7 - - [30/Nov/2026:10:11:12 +0700] "POST /v1.0/x HTTP/2.0" 401 52 "-" "okhttp/4.12.0"', "access-log"),
        ("access-log-of-apache", '10.0.0.7 - - [30/Nov/2026:10:11:12 +0700] "GET /v1.0/x?a=1 HTTP/1.1" 200 2 "-" "Apache-HttpClient/4.5.14 (Java/17)"', "access-log"),
        ("access-log-of-axios", 'host 10.0.0.7 - "POST /v1.0/x HTTP/1.1" 401 "-" "axios/1.6.7"', "access-log"),
        ("php-trace", "PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error\nStack trace:\n#0 /app/Http.php(12): GuzzleHttp\\Client->request()",
         "stack-trace"),
        ("laravel-trace", "[2026-11-30 10:11:12] local.ERROR: cURL error 28 {main}\n#0 /app/vendor/guzzlehttp/guzzle/src/Client.php(99): GuzzleHttp\\Client->send()", "stack-trace"),
        ("java-trace", "java.net.SocketTimeoutException: timeout\n\tat okhttp3.internal.http2.Http2Stream.read(Http2Stream.kt:672)\n\tat com.a.HttpClient.post(HttpClient.java:12)",
         "stack-trace"),
        ("python-trace", 'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    requests.post(url, json=body)', "stack-trace"),
        ("node-trace", "AxiosError: Request failed\n    at settle (/app/node_modules/axios/dist/node/axios.cjs:1913:12)", "stack-trace"),
        ("log-that-names-guzzle", "[info] GuzzleHttp/7 was told to wait", "unknown"),
        ("log-that-names-a-client", "10:11:12 INFO HttpClient - retry 1 of 3", "unknown"),
        ("python-debug", "send: b'POST /x HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n'\nsend: b'{}'", "wire-log"),
        ("apache-wire", 'DEBUG org.apache.http.wire - http-outgoing-0 >> "POST /x HTTP/1.1[\\r][\\n]"', "wire-log"),
        ("string-to-sign", "POST:/openapi/v1.0/balance-inquiry:t0ken:%s:2026-11-29T10:00:00+07:00" % ("0" * 64), "string-to-sign-alone"),
        ("signature", base64.b64encode(bytes(64)).decode(), "signature-alone"),
        ("signature-rsa", "X-SIGNATURE: " + base64.b64encode(bytes(256)).decode(), "signature-alone"),
        ("signature-hex", "0" * 128, "signature-alone"),
        ("guzzle-error", "GuzzleHttp\\Exception\\ClientException: Client error: `POST %s` resulted in a `401 Unauthorized` response" % URL, "stack-trace"),
        ("python-error", "Traceback (most recent call last):\n  File \"a.py\", line 1\nrequests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: %s" % URL, "stack-trace"),
        ("axios-error", "AxiosError: Request failed with status code 401\n    at settle (/app/node_modules/axios/lib/core/settle.js:19:12)", "stack-trace"),
        ("curl-trace", "=> Send header, 120 bytes (0x78)\n0000: POST /x HTTP/1.1\n", "other-tool"),
        ("bruno", "meta {\n  name: x\n}\npost {\n  url: %s\n}" % URL, "other-tool"),
        ("insomnia", '{"_type":"export","__export_format":4,"resources":[]}', "other-tool"),
        ("openapi", '{"openapi":"3.0.0","paths":{}}', "other-tool"),
        ("zip", b"PK\x03\x04\x14\x00", "archive"),
        ("gzip", gzip.compress(CURL.encode(), mtime=0), "archive"),
        ("pcap", b"\xd4\xc3\xb2\xa1\x02\x00\x04\x00", "packet-capture"),
        ("not-text", b"curl https://host.id/ -d '\xe9'", "not-text"),
    ):
        refused(suite, "names-" + name, text, reason)
    _encodings(suite)


def _encodings(suite):
    read(suite, "utf-8-bom", "\ufeff" + CURL, url=URL)
    read(suite, "utf-16-le-bom", b"\xff\xfe" + CURL.encode("utf-16-le"), url=URL, note="Windows PowerShell's >")
    read(suite, "utf-16-be-bom", b"\xfe\xff" + CURL.encode("utf-16-be"), url=URL)
    read(suite, "utf-16-le", CURL.encode("utf-16-le"), url=URL)
    read(suite, "utf-16-characters", b"\xff\xfe" + CURL.replace('"1"', '"\u00e9\U0001f600"').encode("utf-16-le"), BODY.replace('"1"', '"\u00e9\U0001f600"'))
    read(suite, "utf-16-har", b"\xff\xfe" + ('{"method":"POST","url":"%s","headers":{},"body":"{}"}' % URL).encode("utf-16-le"), "{}")
    refused(suite, "utf-16-cut-off", b"\xff\xfe" + CURL.encode("utf-16-le")[:-1], "utf-16")
    refused(suite, "utf-16-as-latin-1", "\u00ff\u00fe" + "\0".join(CURL), "utf-16")
    refused(suite, "utf-16-replaced", "\ufffd\ufffd" + "\0".join(CURL), "utf-16")
