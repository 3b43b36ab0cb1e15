"""Logs of HTTP clients: OkHttp (Retrofit), Feign, Guzzle."""

from .capture_base import ANSWER, BODY, PATH, TIME, TIME_LINE, URL, read, refused

OKHTTP = "square/okhttp:okhttp-logging-interceptor/src/main/kotlin/okhttp3/logging/HttpLoggingInterceptor.kt"
FEIGN = "OpenFeign/feign:core/src/main/java/feign/Logger.java"
GUZZLE = "guzzle/guzzle:src/MessageFormatter.php"

SENT = ["--> POST %s" % URL, "Content-Type: application/json; charset=utf-8", "Content-Length: 17", TIME_LINE, "", BODY, "--> END POST (17-byte body)"]
RECEIVED = ["<-- 401 Unauthorized %s (22ms)" % URL, "Content-Type: application/json", "", ANSWER, "<-- END HTTP (78-byte body)"]
NAMES = [["Content-Type", "application/json; charset=utf-8"], ["Content-Length", "17"], TIME]


def add_to(suite):
    _okhttp(suite)
    _guzzle(suite)


def lines(*groups, prefix="", end="\n"):
    return "".join(prefix + line + end for group in groups for line in group)


def replaced(old, *new):
    return [line for found in SENT for line in (new if found == old else [found])]


def _okhttp(suite):
    def logged(name, text, body=BODY, source=OKHTTP, **more):
        read(suite, "okhttp-" + name, text, body, source=source, **more)

    logged("body", lines(SENT, RECEIVED), method="POST", url=URL, header_list=NAMES, response_code="4011100")
    logged("protocol", lines(replaced(SENT[0], SENT[0] + " http/1.1")), url=URL)
    logged("get", lines(["--> GET https://host.id/x", "X-A: 1", "--> END GET"]), "", method="GET", header_list=[["X-A", "1"]])
    logged("pretty", lines(replaced(BODY, '{', '  "accountNo": "1",', "", '  "n": 2', "}")).replace("17", "33"), '{\n  "accountNo": "1",\n\n  "n": 2\n}')
    logged("empty-body", lines(["--> POST https://host.id/x", "Content-Length: 0", "", "", "--> END POST (0-byte body)"]), "")
    logged("crlf-file", lines(SENT, end="\r\n"))
    logged("tag", lines(SENT, RECEIVED, prefix="D/OkHttp: "), response_code="4011100", header_list=NAMES)
    logged("tag-without-blank", "\n".join(line.rstrip() for line in lines(SENT, prefix="D/OkHttp: ").split("\n")), header_list=NAMES)
    logged("logcat", "".join("2026-11-22 10:00:0%d.123  1234-5678  okhttp.OkHttpClient     id.co.app   I  %s\n" % (at, line) for at, line in enumerate(SENT)), header_list=NAMES)
    logged("java-util-logging", "".join("Nov 22, 2026 10:00:00 AM okhttp3.internal.platform.Platform log\nINFO: %s\n" % line for line in SENT + RECEIVED), response_code="4011100", header_list=NAMES)
    logged("several", lines(SENT, RECEIVED, ["--> GET https://host.id/second", "--> END GET"]), requests=2, response_code="4011100")
    logged("gzip", lines(replaced(SENT[-1], "--> END POST (17-byte, 37-gzipped-byte body)")), notes=["content-decoded"])
    logged("redacted", lines(replaced(TIME_LINE, "Authorization: \u2588\u2588", TIME_LINE)), notes=["redacted-header"])
    logged("feign", lines(["---> POST %s HTTP/1.1" % URL, TIME_LINE, "", BODY, "---> END HTTP (17-byte body)"], prefix="[Bca#balance] "), source=FEIGN, url=URL, header_list=[TIME])
    for name, text, reason in (
        ("level-basic", lines(["--> POST %s (17-byte body)" % URL, "<-- 401 %s (22ms, 78-byte body)" % URL]), "body-omitted"),
        ("level-basic-get", lines(["--> GET %s" % URL, "<-- 401 %s (22ms, 78-byte body)" % URL]), "body-omitted"),
        ("level-headers", lines(SENT[:4], ["--> END POST"]), "body-omitted"),
        ("binary", lines(SENT[:5], ["--> END POST (binary 17-byte body omitted)"]), "body-omitted"),
        ("encoded", lines(SENT[:4], ["--> END POST (encoded body omitted)"]), "body-omitted"),
        ("cut", lines(replaced(BODY, BODY[:9])), "wrong-length"),
        ("wrapped", lines(replaced(BODY, BODY[:9], BODY[9:])), "wrong-length"),
        ("without-end", lines(SENT[:-1]), "unclosed"),
    ):
        refused(suite, "okhttp-" + name, text, reason, OKHTTP)


def _guzzle(suite):
    message = "POST %s HTTP/1.1\r\nHost: sandbox.bca.co.id\r\n%s\r\n\r\n" % (PATH, TIME_LINE)
    received = "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n" + ANSWER

    def formatted(body, answer=received):
        return ">>>>>>>>\n%s%s\n<<<<<<<<\n%s\n--------\nNULL" % (message, body, answer)

    def logged(name, text, body=BODY, **more):
        read(suite, "guzzle-" + name, text, body, source=GUZZLE, **more)

    logged("debug", formatted(BODY), method="POST", url=PATH, header_list=[["Host", "sandbox.bca.co.id"], TIME], response_code="4011100")
    logged("lf", formatted(BODY).replace("\r", ""), response_code="4011100")
    logged("line-ends-of-body", formatted('{\n  "a": 1\n}\n'), '{\n  "a": 1\n}\n', response_code="4011100")
    logged("laravel", "[2026-11-22 10:00:00] local.DEBUG: " + formatted(BODY) + "  \n", response_code="4011100")
    logged("no-answer", formatted(BODY, "NULL"))
    logged("several", formatted(BODY) + "\n" + formatted("{}"), requests=2, response_code="4011100")
    logged("empty-body", formatted(""), "", response_code="4011100")
    refused(suite, "guzzle-cut-off", formatted(BODY).split("\n<<<")[0], "unclosed", GUZZLE)
    refused(suite, "guzzle-one-line", formatted(BODY).replace("\r\n", " ").replace("\n", " "), "line-breaks-lost", GUZZLE, "a logger that makes one line of each message")
