"""curl in a POSIX shell and bash. `reference/capture.py` has bash itself read the words of these cases."""

from .capture_base import ANSWER, BODY, TIME, TIME_LINE, URL, read, refused

SOURCE = "bash 5.2, curl 7.88.1"
START = "curl %s -H '%s' " % (URL, TIME_LINE)
FORM = ["Content-Type", "application/x-www-form-urlencoded"]


def add_to(suite):
    _words(suite)
    _options(suite)
    _here_documents(suite)
    _prompts(suite)
    _refused(suite)


def _words(suite):
    def quoted(name, word, body=BODY, **more):
        read(suite, "bash-" + name, START + "-d " + word, body, source=SOURCE, **more)

    quoted("single-quotes", "'%s'" % BODY, method="POST", url=URL, header_list=[TIME, FORM])
    quoted("double-quotes", '"{\\"accountNo\\":\\"1\\"}"')
    quoted("quote-in-quotes", "'{\"a\":\"it'\"'\"'s\"}'", '{"a":"it\'s"}')
    quoted("escaped-quote", "'{\"a\":\"it'\\''s\"}'", '{"a":"it\'s"}')
    quoted("ansi-c", "$'{\"a\":\"\\u0021 it\\'s\\n\\x41\\101\"}'", '{"a":"! it\'s\nAA"}')
    quoted("bytes", "$'\\xe9\\377'", b"\xe9\xff")
    quoted("backslashes", '"a\\\\b\\nc\\$d\\`e"', "a\\b\\nc$d`e")
    quoted("dollar-alone", '"price $ 5$"', "price $ 5$")
    quoted("unquoted", '{\\"a\\":1}', '{"a":1}')
    quoted("continued", "\\\n '%s' \\\n  -s" % BODY)
    quoted("continued-with-blanks", "'%s' \\  \n  -s" % BODY, note="in bash the command would end here; pages and chats put such blanks in")
    quoted("escaped-blank-ends-word", "{\\\"a\\\":1}\\ \nnot a word of it", '{"a":1} ')
    quoted("comment", "'%s' # the account" % BODY)
    quoted("redirections", "'%s' 2>/dev/null >out.json" % BODY)
    quoted("pipe", "'%s' | jq '.x | \"$y\"'" % BODY)
    quoted("list", "'%s'; echo done" % BODY)
    read(suite, "bash-substituted", "answer=$(%s-d '%s')\necho $answer\n" % (START, BODY), url=URL, source=SOURCE)


def _options(suite):
    read(suite, "bash-json-pieces", START + "--json '{\"a\":' --json '1}'", '{"a":1}', header_list=[TIME, ["Content-Type", "application/json"], ["Accept", "application/json"]], source=SOURCE)
    read(suite, "bash-data-joined", START + "-d a=1 --data-raw @b --data-urlencode 'c=x y'", "a=1&@b&c=x+y", source=SOURCE)
    read(suite, "bash-get", "curl -G 'https://host.id/a?z=1' -d b=2", "", method="GET", url="https://host.id/a?z=1&b=2", source=SOURCE)
    read(suite, "bash-explicit-header-wins", START + "-u me:pass --oauth2-bearer t -A agent -H 'Authorization: Bearer own' -H 'User-Agent: mine' -d '{}'", "{}", header_list=[TIME, ["Authorization", "Bearer own"], ["User-Agent", "mine"], FORM], source=SOURCE)
    read(suite, "bash-user", "curl https://host.id/ -u 'me:pa ss'", "", header_list=[["Authorization", "Basic bWU6cGEgc3M="]], source=SOURCE)
    read(suite, "bash-fragment", "curl 'https://host.id/a?b=1#part'", "", url="https://host.id/a?b=1", source=SOURCE)
    read(suite, "bash-dot-segments", "curl 'https://host.id/a/../b/./c?x=/../y'", "", url="https://host.id/b/c?x=/../y", source=SOURCE)
    read(suite, "bash-path-as-is", "curl --path-as-is 'https://host.id/a/../b'", "", url="https://host.id/a/../b", source=SOURCE)
    read(suite, "bash-next", START + "-d '%s' --next https://host.id/second" % BODY, requests=2, source=SOURCE)
    read(suite, "bash-two-commands", START + "-d '%s' && curl https://host.id/second\n" % BODY, requests=2, source=SOURCE)
    read(suite, "bash-answer", "$ " + START + "-d '%s'\n%s\n$ " % (BODY, ANSWER), response_code="4011100", source=SOURCE)
    refused(suite, "bash-glob", "curl 'https://host.id/{a,b}/[1-3]'", "url-glob", SOURCE)
    read(suite, "bash-glob-off", "curl -g 'https://host.id/{a}'", "", url="https://host.id/{a}", source=SOURCE)


def _here_documents(suite):
    def document(name, text, body=BODY, **more):
        read(suite, "heredoc-" + name, text, body, source=SOURCE, **more)

    document("quoted", START + "-d @- <<'EOF'\n%s\nEOF\n" % BODY, method="POST", url=URL)
    document("data-takes-line-ends", START + "-d @- <<'EOF'\n{\n  \"a\": 1\n}\nEOF\n", '{  "a": 1}', note="curl takes line ends out of what -d reads")
    document("data-binary-keeps-them", START + "--data-binary @- <<'EOF'\n{\n  \"a\": 1\n}\nEOF\n", '{\n  "a": 1\n}\n')
    document("json-keeps-them", START + "--json @- <<'EOF'\n{\n  \"a\": 1\n}\nEOF\n", '{\n  "a": 1\n}\n')
    document("options-behind", START + "-d @- <<'EOF' -s \\\n  -k\n%s\nEOF\n" % BODY)
    document("unquoted", START + "-d @- <<EOF\n{\"a\":\"\\$5 \\\\ \\` \\\" \\n\"}\nEOF\n", '{"a":"$5 \\ ` \\" \\n"}')
    document("tabs", START + "-d @- <<-EOF\n\t%s\n\tEOF\n" % BODY)
    document("escaped-delimiter", START + "-d @- <<\\EOF\n{\"a\":\"$b\"}\nEOF\n", '{"a":"$b"}')
    document("piped-on", START + "-d @- <<'EOF' | jq .\n%s\nEOF\n" % BODY)
    document("then-another", START + "-d @- <<'EOF'\n%s\nEOF\ncurl https://host.id/second\n" % BODY, requests=2)
    document("string", START + "-d @- <<< '%s'" % BODY)
    document("string-keeps-its-end", START + "--data-binary @- <<< '%s'" % BODY, BODY + "\n")
    document("by-cat", START + "-d \"$(cat <<'EOF'\n%s\nEOF\n)\"" % BODY)
    document("by-cat-unquoted", START + "-d \"$(cat <<EOF\n{\"a\":\"it's \\$5\"}\nEOF\n)\" -s", '{"a":"it\'s $5"}')
    document("through-cat", "cat <<'EOF' | " + START + "-d @-\n%s\nEOF\n" % BODY)
    document("through-echo", "echo '%s' | " % BODY + START + "-d @-")
    document("through-printf", "printf '%%s' '%s' | " % BODY + START + "--data-binary @-")
    document("upload", "curl -X POST -T - %s <<'EOF'\n%s\nEOF\n" % (URL, BODY), BODY + "\n", method="POST")
    refused(suite, "heredoc-variable", START + "-d @- <<EOF\n{\"a\":\"$ACCOUNT\"}\nEOF\n", "variable", SOURCE)
    refused(suite, "heredoc-command", START + "-d @- <<EOF\n{\"a\":\"$(date)\"}\nEOF\n", "shell-command", SOURCE)
    refused(suite, "heredoc-by-cat-variable", START + "-d \"$(cat <<EOF\n{\"a\":\"$ACCOUNT\"}\nEOF\n)\"", "variable", SOURCE)
    refused(suite, "heredoc-without-end", START + "-d @- <<'EOF'\n%s\n" % BODY, "unclosed", SOURCE)


def _prompts(suite):
    for name, prompt in {"dollar": "$ ", "root": "root@host:/# ", "mac": "me@mac ~ % ", "zsh": "➜  ~ ", "folder": "[me@host dir]$ ", "path": "/usr/bin/"}.items():
        read(suite, "prompt-" + name, prompt + START + "-d '%s'" % BODY, url=URL, source=SOURCE)
    continued = "$ curl %s \\\n> -H '%s' \\\n> -d '{\n>  \"a\": 1\n> }'\n%s" % (URL, TIME_LINE, ANSWER)
    read(suite, "prompt-of-continued-lines", continued, '{\n "a": 1\n}', url=URL, header_list=[TIME, FORM], response_code="4011100", source=SOURCE, note="the `> ` is bash's, and no redirection")
    read(suite, "prompt-of-here-document", "$ " + START + "-d @- <<'EOF'\n> %s\n> EOF\n" % BODY, source=SOURCE)
    read(suite, "assignment-before", "LANG=C " + START + "-d '%s'" % BODY, source=SOURCE)


def _refused(suite):
    for name, rest, reason in (
        ("variable", '-H "X-TIMESTAMP: $TIMESTAMP" -d x', "variable"),
        ("variable-in-braces", '-d "{\\"a\\":\\"${ACCOUNT}\\"}"', "variable"),
        ("positional", '-d "price $5"', "variable"),
        ("command", '-d "$(cat body.json)"', "shell-command"),
        ("back-ticks", "-d `cat body.json`", "shell-command"),
        ("process", "-d @<(cat body.json)", "shell-command"),
        ("file", "-d @body.json", "from-file"),
        ("standard-input", "-d @-", "from-file"),
        ("header-file", "-H @headers.txt", "from-file"),
        ("braces-taken-apart", '-d {"a":1,"b":2}', "brace-expansion"),
        ("open-quote", "-d '{", "unclosed"),
        ("multipart", "-F a=b", "multipart"),
        ("curl-variable", "--variable a=1 --expand-data '{{a}}'", "expression"),
        ("unresolved", "-H 'Authorization: Bearer {{access_token}}' -d x", "variable"),
        ("bytes-in-header", "-H $'X-A: \\xff' -d x", "not-utf-8"),
        ("no-value", "-H", "no-value"),
        ("two-urls", "https://host.id/b", "many-urls"),
    ):
        refused(suite, "bash-" + name, "$ " + START + rest, reason, SOURCE)
    refused(suite, "bash-typographic", "curl “%s”" % URL, "typographic-quotes", SOURCE)
    for name, dash in (("en", "–"), ("em", "—")):
        refused(suite, "bash-typographic-%s-dash" % name, START + "-H 'X-A: b' %sd x" % dash, "typographic-dashes", SOURCE)
    read(suite, "bash-one-unread", START + "-d \"$BODY\"\ncurl https://host.id/second -d x\n", "x", url="https://host.id/second", notes=["others-unread"], source=SOURCE)
