"""curl in cmd.exe and in PowerShell."""

from .capture_base import ANSWER, BODY, TIME, TIME_LINE, URL, read, refused

CMD = "https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments"
POWERSHELL = "PowerShell/PowerShell:src/System.Management.Automation/engine/NativeCommandParameterBinder.cs"
OLD, NEW = ["read-as-powershell-5.1"], ["read-as-powershell-7.3"]


def add_to(suite):
    _cmd(suite)
    _powershell(suite)
    _refused(suite)


def _cmd(suite):
    start = 'curl -X POST %s -H "%s" ' % (URL, TIME_LINE)
    doubled, escaped = '-d "{""accountNo"":""1""}"', '-d "{\\"accountNo\\":\\"1\\"}"'
    read(suite, "cmd-doubled-quotes", "C:\\Users\\me>" + start + doubled, method="POST", url=URL, source=CMD)
    read(suite, "cmd-doubled-quotes-untold", start + doubled, notes=["read-as-cmd"], source=CMD, note="no prompt: only cmd.exe makes JSON of it")
    read(suite, "cmd-escaped-quotes", "C:\\Users\\me>" + start + escaped, source=CMD)
    read(suite, "cmd-escaped-quotes-untold", start + escaped, source=CMD, note="bash and cmd.exe read it in the same way")
    read(suite, "cmd-exe-suffix", "C:\\>" + start.replace("curl", "curl.exe") + escaped, source=CMD)
    read(suite, "cmd-exe-suffix-untold", start.replace("curl", "curl.exe") + doubled, source=CMD)
    read(suite, "cmd-continued", "C:\\>" + start.replace(" -H", " ^\r\nMore? -H") + escaped + "\r\n" + ANSWER, response_code="4011100", source=CMD)
    read(suite, "cmd-backslashes", 'C:\\>' + start + '-d "{\\"a\\":\\"x\\\\y\\"}"', '{"a":"x\\\\y"}', source=CMD)
    read(suite, "cmd-single-quotes", "C:\\>" + start + "-d '{\"a\":1}'", "'{a:1}'", source=CMD, note="cmd.exe knows no single quotes: this is what is sent")
    read(suite, "cmd-two-commands", "C:\\>" + start + escaped + " & curl https://host.id/second", requests=2, source=CMD)
    read(suite, "cmd-percent-encoded", 'C:\\>curl "https://host.id/x?a=%C3%A9%20b" -d "{}"', "{}", url="https://host.id/x?a=%C3%A9%20b", source=CMD)
    read(suite, "cmd-chrome", "curl ^\"https://host.id/v1.0/x?a=%^20b^\" ^\r\n  -H ^\"content-type: application/json^\" ^\r\n  --data-raw ^\"^{^\\^\"a^\\^\":^\\^\"x ^& y^\\^\"^}^\"", '{"a":"x & y"}', url="https://host.id/v1.0/x?a=%20b", source="ChromeDevTools/devtools-frontend:front_end/panels/network/NetworkLogView.ts")
    spelled = {"in-small-letters": "token", "in-both-cases": "Access_Token", "of-hex-letters": "ACC", "with-a-dash": "access-token", "like-an-escape": "bearer"}
    for how, name in spelled.items():
        refused(suite, "cmd-variable-" + how, "C:\\>" + start + '-H "Authorization: Bearer %' + name + '%" -d "{}"', "variable", CMD)
    read(suite, "cmd-escapes-like-names", 'C:\\>curl "https://host.id/x?a=gr%c3%bcne%20b" -d "{}"', "{}", url="https://host.id/x?a=gr%c3%bcne%20b", source=CMD)
    refused(suite, "cmd-variable", "C:\\>" + start + '-H "Authorization: Bearer %TOKEN%" -d "{}"', "variable", CMD)
    refused(suite, "cmd-open-quote", "C:\\>" + start + '-d "{', "unclosed", CMD)


def _powershell(suite):
    prompt = "PS C:\\Users\\me> "
    start = 'curl.exe -X POST %s -H "%s" ' % (URL, TIME_LINE)
    escaped, plain = "-d '{\\\"accountNo\\\":\\\"1\\\"}'", "-d '%s'" % BODY

    def typed(name, text, body=BODY, **more):
        read(suite, "powershell-" + name, text, body, source=POWERSHELL, **more)

    typed("backslashes", prompt + start + escaped, notes=OLD, method="POST", url=URL)
    typed("backslashes-untold", start + escaped, notes=OLD)
    typed("backslashes-and-blanks", prompt + start + "-d '{\\\"a\\\": \\\"b c\\\"}'", '{"a": "b c"}', notes=OLD)
    typed("plain", prompt + start + plain, notes=NEW, note="Windows PowerShell 5.1 would lose the quotes")
    typed("without-quotes", prompt + start + "-d '{}'", "{}", note="both pass it in the same way")
    typed("double-quotes", prompt + start + '-d "{""accountNo"":""1""}"', notes=NEW)
    typed("back-ticks", prompt + start + '-d "{`"accountNo`":`"1`"}"', notes=NEW)
    typed("both-escapes", prompt + start + '-d "{\\`"accountNo\\`":\\`"1\\`"}"', notes=OLD)
    typed("continued", prompt + start.replace(" -H", " `\n>> -H") + escaped, notes=OLD, header_list=[TIME, ["Content-Type", "application/x-www-form-urlencoded"]])
    typed("continued-untold", start.replace(" -H", " `\n  -H") + escaped, notes=OLD)
    typed("here-string", prompt + start + "-d @'\n{\"accountNo\":\"1\"}\n'@", notes=NEW)
    typed("verbatim", prompt + 'curl.exe --% -X POST ' + URL + ' -d "{\\"accountNo\\":\\"1\\"}"')
    typed("doubled-single-quote", prompt + start + "-d '{\"a\":\"it''s\"}'", '{"a":"it\'s"}', notes=NEW)
    typed("form", prompt + start + "-d 'a=1&b=2'", "a=1&b=2")
    typed("two-commands", prompt + start + plain + "; curl.exe https://host.id/second", requests=2, notes=NEW)


def _refused(suite):
    prompt = "PS C:\\> "
    parts = "-Uri \"%s\" -Method POST -Headers @{\"X-TIMESTAMP\"=\"1\"} -Body '{}'" % URL
    for name, text in {
        "alias": "curl " + parts,
        "alias-with-prompt": prompt + "curl " + parts,
        "alias-continued": "curl -Uri \"%s\" `\n-Method \"POST\" `\n-Headers @{\n\"X-A\"=\"1\"\n} `\n-Body '{}'" % URL,
        "invoke-webrequest": prompt + "Invoke-WebRequest " + parts,
        "invoke-restmethod": "Invoke-RestMethod " + parts,
        "small-letters": "invoke-restmethod " + parts,
        "assigned": "$answer = Invoke-RestMethod " + parts,
        "short": prompt + "irm " + parts,
        "chrome": "$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.UserAgent = \"x\"\nInvoke-WebRequest -UseBasicParsing -Uri \"%s\" `\n-Method \"POST\" `\n-WebSession $session `\n-Headers @{\n\"X-TIMESTAMP\"=\"1\"\n} `\n-Body \"{}\"" % URL,
        "postman": "$headers = New-Object \"System.Collections.Generic.Dictionary[[String],[String]]\"\n$headers.Add(\"X-A\", \"1\")\n\n$body = @\"\n{}\n\"@\n\n$response = Invoke-RestMethod '%s' -Method 'POST' -Headers $headers -Body $body" % URL,
    }.items():
        refused(suite, "powershell-own-" + name, text, "powershell")
    start = "curl.exe %s " % URL
    refused(suite, "powershell-variable", prompt + start + "-d $body", "variable", POWERSHELL)
    refused(suite, "powershell-variable-in-quotes", prompt + start + '-H "Authorization: Bearer $token" -d x', "variable", POWERSHELL)
    refused(suite, "powershell-expression", prompt + start + "-d (Get-Content body.json)", "expression", POWERSHELL)
    refused(suite, "powershell-neither", prompt + start + "-d '{\"a\":b}'", "powershell-quotes", POWERSHELL, "the two send different bytes, and neither is JSON")
