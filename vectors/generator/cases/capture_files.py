"""`.http` files: of VS Code's REST Client and of JetBrains' HTTP client."""

from .capture_base import BODY, TIME, TIME_LINE, URL, read, refused

REST_CLIENT = "Huachao/vscode-restclient:src/utils/httpRequestParser.ts"
JETBRAINS = "https://www.jetbrains.com/help/idea/exploring-http-syntax.html"
POST = "POST %s\n%s\nContent-Type: application/json\n\n%s\n" % (URL, TIME_LINE, BODY)


def add_to(suite):
    read(suite, "file-separator-behind", POST + "\n###\n", method="POST", url=URL, header_list=[TIME, ["Content-Type", "application/json"]], source=REST_CLIENT)
    read(suite, "file-separator-before", "### Balance\n" + POST, source=REST_CLIENT)
    read(suite, "file-crlf", (POST + "\n###\n").replace("\n", "\r\n"), source=REST_CLIENT)
    read(suite, "file-version", POST.replace(URL, URL + " HTTP/1.1") + "###\n", url=URL, source=REST_CLIENT)
    read(suite, "file-several", POST + "\n###\n\nGET https://host.id/v1.0/x\nX-A: 1\n\n### third\nDELETE https://host.id/y\n", requests=3, source=REST_CLIENT)
    read(suite, "file-second", POST + "\n###\n\nGET https://host.id/v1.0/x\nX-A: 1\n\n### third\nDELETE https://host.id/y\n", "", requests=3, entry=2, method="GET", url="https://host.id/v1.0/x", source=REST_CLIENT)
    read(suite, "file-comments", "# @name balance\n// the token is in the vault\n" + POST.replace("Content-Type", "# X-Old: 1\nContent-Type") + "# the end\n\n###", header_list=[TIME, ["Content-Type", "application/json"]], source=REST_CLIENT)
    read(suite, "file-pretty-body", POST.replace(BODY, '{\n  "accountNo": "1"\n}') + "\n###", '{\n  "accountNo": "1"\n}', source=REST_CLIENT)
    read(suite, "file-query-lines", "GET https://host.id/v1.0/x\n    ?b=2\n    &a=1\nX-A: 1\n\n###", "", url="https://host.id/v1.0/x?b=2&a=1", header_list=[["X-A", "1"]], source=REST_CLIENT)
    read(suite, "file-path-lines", "GET https://host.id\n    /v1.0\n    /x\n    ?a=1\nX-A: 1\n\n###", "", url="https://host.id/v1.0/x?a=1", source=JETBRAINS)
    read(suite, "file-method-in-small-letters", "post https://host.id/x\n\n{}\n###", "{}", method="POST", source=REST_CLIENT)
    read(suite, "file-url-alone", "### a\nhttps://host.id/x\nX-A: 1\n", "", method="GET", url="https://host.id/x", source=REST_CLIENT)
    read(suite, "file-form", "POST https://host.id/x\nContent-Type: application/x-www-form-urlencoded\n\na=1\n&b=2\n\n###", "a=1&b=2", source=REST_CLIENT)
    read(suite, "file-response-handler", POST + "\n> {%\n client.test('x', () => {});\n%}\n\n###\n", source=JETBRAINS)
    read(suite, "file-response-script", POST + "\n> ./check.js\n\n<> 2026-11-22T100000.401.json\n\n###\n", source=JETBRAINS)
    read(suite, "file-response-redirect", POST + "\n>> answer.json\n\n###\n", source=JETBRAINS)
    read(suite, "file-script-before", "### a\n< {%\n request.variables.set('x', '1')\n%}\n" + POST, source=JETBRAINS)
    read(suite, "file-curl", "### a\ncurl %s -H '%s' -d '%s'\n\n###\n" % (URL, TIME_LINE, BODY), url=URL, source=REST_CLIENT)
    _variables(suite)
    _refused(suite)


def _variables(suite):
    named = "@host = https://sandbox.bca.co.id\n@account = 1\n@token = abc\n\n"
    request = 'POST {{host}}/openapi/v1.0/balance-inquiry\nAuthorization: Bearer {{token}}\n\n{"accountNo":"{{account}}"}\n\n###\n'
    read(suite, "file-variables", named + request, url=URL, header_list=[["Authorization", "Bearer abc"]], source=REST_CLIENT)
    read(suite, "file-variables-with-blanks", named + request.replace("{{token}}", "{{ token }}"), header_list=[["Authorization", "Bearer abc"]], source=REST_CLIENT)
    read(suite, "file-variables-in-variables", named.replace("abc", "{{account}}-x") + request, header_list=[["Authorization", "Bearer 1-x"]], source=REST_CLIENT)
    read(suite, "file-variables-behind", request + "\n" + named, header_list=[["Authorization", "Bearer abc"]], source=REST_CLIENT, note="a definition counts for the whole file")
    read(suite, "file-variable-last-wins", named + "@token = def\n" + request, header_list=[["Authorization", "Bearer def"]], source=REST_CLIENT)
    read(suite, "file-variable-escapes", named.replace("abc", "a\\\\b") + request, header_list=[["Authorization", "Bearer a\\b"]], source=REST_CLIENT)
    read(suite, "file-variable-encoded", "@q = a b/c\nGET https://host.id/x?q={{%q}}\n", "", url="https://host.id/x?q=a%20b%2Fc", source=REST_CLIENT)
    read(suite, "file-one-unresolved", POST + "\n###\nGET https://host.id/x\nX-A: {{other}}\n", requests=1, notes=["others-unread"], source=REST_CLIENT)
    refused(suite, "file-variable-unknown", request, "variable", REST_CLIENT)
    refused(suite, "file-variable-of-system", POST.replace('"1"', '"{{$guid}}"'), "variable", REST_CLIENT)
    refused(suite, "file-variable-of-answer", POST.replace(TIME_LINE, "Authorization: Bearer {{login.response.body.accessToken}}"), "variable", REST_CLIENT)
    refused(suite, "file-variables-in-a-circle", "@a = {{b}}\n@b = {{a}}\nGET https://host.id/{{a}}\n", "variables-too-large", REST_CLIENT)


def _refused(suite):
    refused(suite, "file-body-in-file", POST.replace(BODY, "< ./body.json") + "###", "from-file", REST_CLIENT)
    refused(suite, "file-body-in-file-with-variables", POST.replace(BODY, "<@ ./body.json") + "###", "from-file", REST_CLIENT)
    refused(suite, "file-comment-in-body", POST.replace(BODY, '{\n// the account\n"accountNo":"1"\n}') + "###", "comment-in-body", REST_CLIENT, "REST Client takes it out, JetBrains' client sends it")
    refused(suite, "file-form-lines", "POST https://host.id/x\nContent-Type: application/x-www-form-urlencoded\n\na=1\nb=2\n\n###", "form-lines", REST_CLIENT)
    refused(suite, "file-graphql", "POST https://host.id/x\nX-REQUEST-TYPE: GraphQL\n\nquery { a }\n\n###", "graphql", REST_CLIENT)
    refused(suite, "file-without-requests", "### a\n\n@x = 1\n###\n# b\n", "unknown", REST_CLIENT)
