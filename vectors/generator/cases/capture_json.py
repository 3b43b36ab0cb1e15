"""JSON that tells what it is: HAR, Postman collections, objects of a program's log; and `fetch(…)`."""

import base64
import gzip
import json

from generator.suite import OWN

from .capture_base import ANSWER, BODY, TIME, URL, read, refused

HAR = "http://www.softwareishard.com/blog/har-12-spec/"
POSTMAN = "postmanlabs/postman-runtime:lib/requester/core-body-builder.js"
CHROME = "ChromeDevTools/devtools-frontend:front_end/panels/network/NetworkLogView.ts"
JSON_TYPE = ["Content-Type", "application/json"]


def add_to(suite):
    _har(suite)
    _postman(suite)
    _postman_refused(suite)
    _objects(suite)
    _fetch(suite)


def entry(data, headers=(), **request):
    pairs = [{"name": name, "value": value} for name, value in headers]
    return {"request": {"method": "POST", "url": URL, "headers": pairs, **({"postData": data} if data else {}), **request}}


def har(*entries, creator="mitmproxy"):
    return json.dumps({"log": {"version": "1.2", "creator": {"name": creator, "version": "1"}, "entries": list(entries)}})


def _har(suite):
    text, packed = {"mimeType": "application/json", "text": BODY}, gzip.compress(BODY.encode(), mtime=0)
    read(suite, "har-text", har(entry(text, [TIME, [":method", "POST"]])), method="POST", url=URL, header_list=[TIME], source=HAR)
    read(suite, "har-base64", har(entry({"text": base64.b64encode(b"\xff\xfe").decode(), "encoding": "base64"})), b"\xff\xfe", source=HAR)
    read(suite, "har-gzip-base64", har(entry({"text": base64.b64encode(packed).decode(), "encoding": "base64"}, [["Content-Encoding", "gzip"]])), packed, notes=["content-encoded"], source=HAR)
    read(suite, "har-gzip-unpacked", har(entry(text, [["Content-Encoding", "gzip"]])), notes=["content-decoded"], source=HAR)
    read(suite, "har-form", har(entry({"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "a b", "value": "c&d"}, {"name": "e", "value": None}]})), "a+b=c%26d&e=", source=HAR)
    read(suite, "har-answer", har(dict(entry(text), response={"status": 401, "content": {"text": base64.b64encode(ANSWER.encode()).decode(), "encoding": "base64"}})), response_code="4011100", source=HAR)
    read(suite, "har-one-unread", har(entry(text), entry(None, bodySize=5)), requests=1, notes=["others-unread"], source=HAR)
    read(suite, "har-several", har(entry(text), entry(None)), "", requests=2, entry=2, source=HAR)
    read(suite, "har-entry-alone", json.dumps(entry(text)), source=HAR)
    read(suite, "har-list-of-entries", json.dumps([entry(text), entry(text)]), requests=2, source=HAR)
    read(suite, "har-braces-were-sent", har(entry({"text": '{"a":"{{name}}"}'})), '{"a":"{{name}}"}', source=HAR, note="it is a record of what was sent")
    read(suite, "har-sanitized", har(entry(text, [TIME]), creator="WebInspector"), notes=["sanitized-har"], source="Chrome 130")
    read(suite, "har-not-sanitized", har(entry(text, [["authorization", "Bearer t"]]), creator="WebInspector"), source="Chrome 130")
    refused(suite, "har-gzip-lost", har(entry({"text": "\x1f\ufffd\x08"}, [["Content-Encoding", "gzip"]])), "body-lost", HAR)
    refused(suite, "har-no-text", har(entry({"mimeType": "application/json"}, bodySize=17)), "body-not-shown", HAR)
    refused(suite, "har-multipart", har(entry({"mimeType": "multipart/form-data; boundary=x", "params": [{"name": "a", "value": "b"}]})), "multipart", HAR)
    refused(suite, "har-damaged-base64", har(entry({"text": "!", "encoding": "base64"})), "base64", HAR)
    refused(suite, "har-no-entries", har(), "no-entry", HAR)
    refused(suite, "har-cut-off", har(entry(text))[:60], "damaged-json", HAR)


def raw_body(raw, language=None):
    return {"mode": "raw", "raw": raw, **({"options": {"raw": {"language": language}}} if language else {})}


def item(url=URL, header=(), body=None, auth=None, method="POST", name="a", **more):
    request = {"method": method, "header": [dict(zip(("key", "value"), pair)) for pair in header], "url": url}
    if body:
        request["body"] = body
    if auth:
        request["auth"] = auth
    return {"name": name, "request": request, **more}


def collection(*items, **more):
    info = {"name": "SNAP", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}
    return json.dumps({"info": info, "item": list(items), **more}, ensure_ascii=False)


def variables(**values):
    return [{"key": key, "value": value} for key, value in values.items()]


def bearer(token):
    return {"type": "bearer", "bearer": [{"key": "token", "value": token, "type": "string"}]}


def _postman(suite):
    def sent(name, text, body=BODY, **more):
        read(suite, "postman-" + name, text, body, source=POSTMAN, **more)

    body = raw_body(BODY, "json")
    sent("raw", collection(item(header=[TIME], body=body)), method="POST", url=URL, header_list=[TIME, JSON_TYPE])
    sent("raw-is-text-by-default", collection(item(body=raw_body(BODY))), header_list=[["Content-Type", "text/plain"]])
    sent("raw-own-content-type", collection(item(header=[["content-type", "application/json; charset=utf-8"]], body=body)), header_list=[["content-type", "application/json; charset=utf-8"]])
    sent("raw-line-ends", collection(item(body=raw_body('{\r\n  "a": 1\r\n}', "json"))), '{\r\n  "a": 1\r\n}')
    sent("url-in-parts", collection(item({"raw": "ignored", "protocol": "https", "host": ["sandbox", "bca", "co", "id"], "port": "8443", "path": ["openapi", "v1.0", "x"], "query": [{"key": "b", "value": "2"}, {"key": "off", "value": "1", "disabled": True}, {"key": "a", "value": None}]}, body=body)), url="https://sandbox.bca.co.id:8443/openapi/v1.0/x?b=2&a")
    sent("url-raw-alone", collection(item({"raw": URL}, body=body)), url=URL)
    sent("url-encoded", collection(item("https://host.id/a b/{c}?q=\u00e9 \"x\"", method="GET")), "", url="https://host.id/a%20b/%7Bc%7D?q=%C3%A9%20%22x%22")
    sent("url-without-scheme", collection(item("host.id/x", method="GET")), "", url="http://host.id/x")
    sent("path-variable", collection(item({"raw": "https://host.id/:id/x", "protocol": "https", "host": ["host", "id"], "path": [":id", "x"], "variable": [{"key": "id", "value": "12"}]}, method="GET")), "", url="https://host.id/12/x")
    sent("variables", collection(item("{{base}}/openapi/v1.0/balance-inquiry", [["X-TIMESTAMP", "{{time}}"]], raw_body('{"accountNo":"{{account}}"}', "json")), variable=variables(base="https://{{host}}", host="sandbox.bca.co.id", time=TIME[1], account="1")), url=URL, header_list=[TIME, JSON_TYPE])
    sent("variables-of-folder", collection({"name": "f", "item": [item(body=raw_body('{"accountNo":"{{account}}"}', "json"))], "variable": variables(account="1")}, variable=variables(account="2")))
    sent("variable-as-number", collection(item(body=raw_body('{"accountNo":"{{account}}"}', "json")), variable=[{"key": "account", "value": 1}]))
    sent("folders", collection({"name": "f", "item": [{"name": "g", "item": [item(body=body)]}]}, item("https://host.id/second")), requests=2)
    sent("disabled-header", collection({"request": {"method": "POST", "url": URL, "header": [{"key": "X-Old", "value": "1", "disabled": True}, dict(zip(("key", "value"), TIME))], "body": body}}), header_list=[TIME, JSON_TYPE])
    sent("disabled-body", collection(item(body=dict(body, disabled=True))), "")
    sent("get-without-body", collection(item(method="GET", body=body)), "", note="Postman prunes the body of a GET")
    sent("get-with-body", collection(item(method="GET", body=body, protocolProfileBehavior={"disableBodyPruning": True})), method="GET")
    sent("urlencoded", collection(item(body={"mode": "urlencoded", "urlencoded": [{"key": "grant type", "value": "a b&c'(!)*~"}, {"key": "off", "value": "1", "disabled": True}, {"key": "e", "value": "\u00e9"}]})), "grant%20type=a%20b%26c%27%28%21%29%2A~&e=%C3%A9", header_list=[["Content-Type", "application/x-www-form-urlencoded"]])
    sent("urlencoded-overrules", collection(item(header=[JSON_TYPE], body={"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "1"}]})), "a=1", header_list=[["Content-Type", "application/x-www-form-urlencoded"]])
    sent("bearer", collection(item(body=body, auth=bearer("{{token}}"), header=[["Authorization", "Bearer old"]]), variable=variables(token="abc")), header_list=[["Authorization", "Bearer abc"], JSON_TYPE])
    sent("auth-of-collection", collection(item(body=body), auth=bearer("abc")), header_list=[["Authorization", "Bearer abc"], JSON_TYPE])
    sent("auth-of-folder", collection({"name": "f", "item": [item(body=body)], "auth": bearer("f")}, auth=bearer("c")), header_list=[["Authorization", "Bearer f"], JSON_TYPE])
    sent("noauth", collection(item(body=body, auth={"type": "noauth"}), auth=bearer("abc")), header_list=[JSON_TYPE])
    sent("basic", collection(item(body=body, auth={"type": "basic", "basic": [{"key": "username", "value": "me"}, {"key": "password", "value": "pa ss"}]})), header_list=[["Authorization", "Basic bWU6cGEgc3M="], JSON_TYPE])
    sent("apikey", collection(item(body=body, auth={"type": "apikey", "apikey": [{"key": "key", "value": "X-Api"}, {"key": "value", "value": "k"}]})), header_list=[["X-Api", "k"], JSON_TYPE])
    sent("oauth2", collection(item(body=body, auth={"type": "oauth2", "oauth2": [{"key": "accessToken", "value": "t"}, {"key": "headerPrefix", "value": "Token"}]})), header_list=[["Authorization", "Token t"], JSON_TYPE])
    sent("version-2-0", json.dumps({"info": {"name": "x"}, "item": [{"request": {"method": "POST", "url": URL, "header": "%s: %s\n" % tuple(TIME), "auth": {"type": "bearer", "bearer": {"token": "abc"}}, "body": raw_body(BODY, "json")}}]}), header_list=[TIME, ["Authorization", "Bearer abc"], JSON_TYPE])
    sent("request-as-text", collection({"request": URL}), "", method="GET", url=URL)
    sent("wrapped", json.dumps({"collection": json.loads(collection(item(body=body)))}), note="as Postman's API answers")
    sent("item-alone", json.dumps(item(header=[TIME], body=body)))
    sent("request-alone", json.dumps(item(header=[TIME], body=body)["request"]))
    sent("script", collection(item(body=body, event=[{"listen": "prerequest", "script": {"exec": ["pm.request.headers.add({key: 'X-SIGNATURE', value: 'x'})"]}}])), notes=["pre-request-script"])
    sent("script-that-is-empty", collection(item(body=body, event=[{"listen": "prerequest", "script": {"exec": [""]}}, {"listen": "test", "script": {"exec": ["x()"]}}])))
    sent("one-unresolved", collection(item(body=body), item("{{base}}/x")), requests=1, notes=["others-unread"])


def _postman_refused(suite):
    def no(name, text, reason):
        refused(suite, "postman-" + name, text, reason, POSTMAN)

    no("variable", collection(item(header=[["X-SIGNATURE", "{{signature}}"]], body=raw_body(BODY))), "variable")
    no("variable-in-url", collection(item("{{baseUrl}}/x")), "variable")
    no("variable-without-value", collection(item(auth=bearer("{{token}}")), variable=variables(token="")), "variable")
    no("variable-of-postman", collection(item(body=raw_body('{"id":"{{$guid}}"}'))), "variable")
    no("variable-switched-off", collection(item("https://host.id/{{a}}"), variable=[{"key": "a", "value": "1", "disabled": True}]), "variable")
    no("path-variable-unknown", collection(item({"protocol": "https", "host": ["host", "id"], "path": [":id"]})), "variable")
    no("comment", collection(item(body=raw_body('{"a": 1 // the account\n}', "json"))), "comment-in-body")
    read(suite, "postman-no-comment", collection(item(body=raw_body('{"a":"http://x \\\\","b":"/*"}', "json"))), '{"a":"http://x \\\\","b":"/*"}', source=POSTMAN)
    no("formdata", collection(item(body={"mode": "formdata", "formdata": [{"key": "a", "value": "b", "type": "text"}]})), "multipart")
    no("file", collection(item(body={"mode": "file", "file": {"src": "/tmp/body.json"}})), "from-file")
    no("graphql", collection(item(body={"mode": "graphql", "graphql": {"query": "{ a }", "variables": ""}})), "graphql")
    no("digest-auth", collection(item(auth={"type": "digest", "digest": []})), "auth")
    no("no-url", collection({"request": {"method": "GET"}}), "no-url")
    no("empty", collection(), "no-request")
    no("environment", json.dumps({"name": "e", "values": [{"key": "a", "value": "1"}], "_postman_variable_scope": "environment"}), "postman-other")
    no("version-1", json.dumps({"id": "1", "name": "x", "requests": [{"url": URL}]}), "postman-other")


def _objects(suite):
    def logged(name, value, body=BODY, **more):
        text = value if isinstance(value, str) else json.dumps(value)
        read(suite, "object-" + name, text, body, source=OWN, **more)

    plain = {"method": "POST", "url": URL, "headers": {TIME[0]: TIME[1]}, "body": BODY}
    logged("plain", plain, method="POST", url=URL, header_list=[TIME])
    logged("axios", {"message": "Request failed with status code 401", "name": "AxiosError", "config": {"timeout": 0, "transformRequest": [None], "headers": {"Accept": "*/*", TIME[0]: TIME[1]}, "baseURL": "https://sandbox.bca.co.id/", "method": "post", "url": "/openapi/v1.0/balance-inquiry", "data": BODY}, "code": "ERR_BAD_REQUEST", "status": 401}, method="POST", url=URL, header_list=[["Accept", "*/*"], TIME])
    logged("with-answer", dict(plain, response={"status": 401, "data": json.loads(ANSWER)}), response_code="4011100")
    logged("with-answer-as-text", {"request": plain, "response": {"status": 401, "body": ANSWER}}, response_code="4011100")
    logged("laravel-line", "[2026-11-22 10:00:00] local.INFO: SNAP request " + json.dumps(dict(plain, headers={TIME[0]: [TIME[1]]})) + " \n", header_list=[TIME])
    logged("laravel-slashes", json.dumps(plain).replace("/", "\\/"), url=URL)
    logged("headers-as-pairs", dict(plain, headers=[TIME]), header_list=[TIME])
    logged("headers-as-list", dict(plain, headers=[{"name": TIME[0], "value": TIME[1]}]), header_list=[TIME])
    logged("raw-headers", dict(plain, rawHeaders=TIME, headers=None), header_list=[TIME])
    logged("headers-as-lines", dict(plain, headers=": ".join(TIME) + "\r\nX-A: 1"), header_list=[TIME, ["X-A", "1"]])
    logged("numbers", dict(plain, headers={"Content-Length": 17}), header_list=[["Content-Length", "17"]])
    logged("buffer", dict(plain, body={"type": "Buffer", "data": list(BODY.encode())}), note="Node's Buffer")
    logged("base64", dict(plain, body=base64.b64encode(b"\xff{").decode(), isBase64Encoded=True), b"\xff{")
    logged("respelled", json.dumps(dict(plain, body={"accountNo": "1", "n": 1}), indent=2).replace('"n": 1', '"n": 1.50'), '{"accountNo":"1","n":1.50}', notes=["body-respelled"])
    logged("no-body", {"method": "GET", "url": URL, "headers": {}}, "", method="GET")
    logged("several", json.dumps(plain) + "\n" + json.dumps(dict(plain, url="https://host.id/second")) + "\n", requests=2)
    logged("node", "{\n  transitional: { silentJSONParsing: true },\n  adapter: [ 'xhr', 'http', [Function: x] ],\n  transformRequest: [ [Function: transformRequest] ],\n  headers: Object [AxiosHeaders] {\n    'X-TIMESTAMP': '%s',\n    [Symbol(x)]: 1\n  },\n  method: 'post',\n  url: '%s',\n  data: '%s',\n  validateStatus: [Function: validateStatus]\n}" % (TIME[1], URL, BODY), method="POST", url=URL, header_list=[TIME], note="as Node prints an object")
    logged("node-error", "AxiosError: Request failed with status code 401\n    at settle (/app/node_modules/axios/lib/core/settle.js:19:12)\n    at IncomingMessage.handleStreamEnd (/app/http.js:599:11) {\n  code: 'ERR_BAD_REQUEST',\n  config: {\n    env: { FormData: [Function], Blob: [class Blob] },\n    headers: Object [AxiosHeaders] { 'X-TIMESTAMP': '%s' },\n    method: 'post',\n    url: '%s',\n    data: '%s'\n  },\n  request: <ref *1> ClientRequest {\n    _events: [Object: null prototype] { abort: [Function (anonymous)] },\n    _header: 'POST /openapi/v1.0/balance-inquiry HTTP/1.1\\r\\n' +\n      'Host: sandbox.bca.co.id\\r\\n',\n    [Symbol(shapeMode)]: false\n  },\n  response: { status: 401, data: %s }\n}" % (TIME[1], URL, BODY, ANSWER), method="POST", url=URL, header_list=[TIME], response_code="4011100", note="as Node prints an error of axios")
    logged("node-long-text", "{ method: 'POST', url: '%s', headers: {}, data: '{\"account' +\n    'No\":\"1\"}' }" % URL)
    refused(suite, "object-computed-body", "{ method: 'POST', url: '%s', headers: {}, data: JSON.stringify(x) }" % URL, "expression")
    refused(suite, "object-params", json.dumps(dict(plain, params={"a": 1})), "query-apart")
    refused(suite, "object-no-method", json.dumps({"url": URL, "body": BODY}), "no-method")
    refused(suite, "object-wrong-headers", json.dumps(dict(plain, headers={"X-A": {"b": 1}})), "wrong-shape")


def _fetch(suite):
    def copied(name, text, body=BODY, **more):
        read(suite, "fetch-" + name, text, body, source=CHROME, **more)

    options = {"headers": {"accept": "*/*", "content-type": "application/json", "x-timestamp": TIME[1]}, "referrer": "https://host.id/", "body": BODY, "method": "POST", "mode": "cors", "credentials": "include"}
    call = 'fetch("%s", %s);' % (URL, json.dumps(options, indent=2))
    copied("chrome", call, method="POST", url=URL, header_list=[["accept", "*/*"], ["content-type", "application/json"], ["x-timestamp", TIME[1]]])
    copied("firefox", "await " + call)
    copied("assigned", "const response = await " + call + "\nconsole.log(response.status)")
    copied("all", call + " ;\n" + 'fetch("https://host.id/second", {"body": null, "method": "GET"});', requests=2)
    copied("null-body", 'fetch("https://host.id/x", {"headers": {}, "body": null, "method": "GET"});', "", method="GET")
    copied("alone", "fetch('https://host.id/x#part')", "", method="GET", url="https://host.id/x")
    copied("escapes", 'fetch("%s", {"body": "{\\"a\\":\\"\\u00e9 \\ud83d\\ude00 \\\\/\\"}", "method": "POST"})' % URL, '{"a":"\u00e9 \U0001f600 \\/"}')
    copied("javascript", "fetch('%s', {\n  method: 'post', // a comment\n  headers: [['X-A', `b`]],\n  body: '%s',\n})" % (URL, BODY), method="POST", header_list=[["X-A", "b"], ["Content-Type", "text/plain;charset=UTF-8"]])
    refused(suite, "fetch-computed-body", "fetch('%s', { method: 'POST', body: JSON.stringify({ a: 1 }) })" % URL, "expression", CHROME)
    refused(suite, "fetch-computed-url", "fetch(url, { method: 'POST' })", "expression", CHROME)
    refused(suite, "fetch-template", "fetch('%s', { body: `{\"a\":\"${b}\"}` })" % URL, "expression", CHROME)
    refused(suite, "fetch-variable-options", "fetch('%s', options)" % URL, "expression", CHROME)
    refused(suite, "fetch-half-character", 'fetch("%s", {"body": "\\ud83d"})' % URL, "damaged-literal", CHROME)
    refused(suite, "fetch-cut-off", call[:90], "damaged-literal", CHROME)
    refused(suite, "fetch-unresolved", 'fetch("%s", {"body": "{{body}}"})' % URL, "variable", CHROME)
