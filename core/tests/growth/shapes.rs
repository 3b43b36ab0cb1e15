//! Texts of any size that lead a reader to look again at what it has looked at: one a rule that could be written so.

/// A name, and the text of about so many bytes.
pub(crate) type Shape = (&'static str, fn(usize) -> String);

/// A beginning, a piece as often as it fits, an end.
fn filled(begin: &str, piece: &str, end: &str, size: usize) -> String {
    [begin, &piece.repeat(size / piece.len()), end].concat()
}

macro_rules! shapes {
    ($($name:literal: $begin:expr, $piece:expr, $end:expr;)*) => {
        pub(crate) const SHAPES: &[Shape] = &[$(($name, |size| filled($begin, $piece, $end, size)),)*];
    };
}

const CURL: &str = "curl https://host.id/x ";
const POST: &str = "POST /x HTTP/1.1\n";

shapes! {
    "dollars in quotes": "curl https://host.id/ -d \"", "$", "\"";
    "dollars and braces": "curl https://host.id/ -d \"", "${", "\"";
    "dollars and blanks": "curl https://host.id/ -d \"", "$ ", "\"";
    "back-ticks": "curl https://host.id/ -d \"", "`", "\"";
    "open quotes": "", "curl https://host.id/ -d '\n", "";
    "a word of quotes": CURL, "''\"\"", "";
    "ansi-c escapes": "curl https://host.id/ -d $'", "\\u0021", "'";
    "half characters": "curl https://host.id/ -d $'", "\\ud83d", "'";
    "continued lines": CURL, "\\\n -s ", "";
    "braces": CURL, "{,", "";
    "curl words in a line": "echo ", "curl ", "";
    "curl words behind pipes": "", "x | curl ", "";
    "curl commands in a line": "", "curl a; ", "";
    "curl commands in lines": "", "curl https://host.id/x -d '{}'\n", "";
    "curl commands with braces behind": "", "curl a\n{ {\"a\":{ \n", "";
    "cat in quotes": "curl https://host.id/ -d \"", "$(cat <<A\n", "\"";
    "cat in quotes of many commands": "", "curl a -d \"$(cat <<A\n\"\n", "A\nx";
    "here-documents without end": "", "curl a <<A\n", "";
    "here-documents": "", "curl a -d @- <<A\n{}\nA\n", "";
    "here-documents of one command": "curl a ", "<<A ", "\n";
    "echo before curl": "", "echo x | ", "curl a -d @-";
    "prompts of lines": "$ curl a \\\n", "> -s \\\n", "";
    "prompts of many commands": "", "$ curl a\n> b\n> c\n", "";
    "options": CURL, "-H 'A: b' ", "";
    "data": CURL, "-d a ", "";
    "header names that options set": CURL, "-u a:b -H c:d ", "";
    "glob brackets": "curl https://host.id/", "[", "";
    "dot segments": "curl https://host.id", "/..", "";
    "carets": "curl ^\"https://host.id/x^\" ", "^^", "";
    "cmd commands in a line": "C:\\>", "curl a & ", "";
    "cmd commands and prompts": "", "C:\\>curl a ^\nMore? b & curl c\nMore? d\n", "";
    "percent signs": "C:\\>curl https://host.id/", "%", "";
    "percent names": "C:\\>curl https://host.id/", "%ABCDEFGH", "";
    "backslashes before quotes": "C:\\>curl https://host.id/ -d \"", "\\\\\\\"", "\"";
    "powershell commands in a line": "PS C:\\> ", "curl.exe a; ", "";
    "powershell dollars": "PS C:\\> curl.exe a -d \"", "$ ", "\"";
    "powershell here-strings": "PS C:\\> curl.exe a -d ", "@'\n", "";
    "powershell quotes": "PS C:\\> curl.exe a ", "'\\\"' ", "";
    "untold quotes": "", "curl a -d \"{\"\"a\"\":x}\"\n", "";
    "transcripts": "", "> POST /x HTTP/1.1\n> A: b\n> \n< HTTP/1.1 401 X\n< \n{}\n", "";
    "transcripts without body": "", "> POST /x HTTP/1.1\n> Content-Length: 9\n> \n", "";
    "folded lines": "POST /x HTTP/1.1\nA: b\n", " c\n", "\n{}";
    "headers": POST, "A: b\n", "\n{}";
    "raw requests": "", "POST /x HTTP/1.1\nA: b\n\n{}\n\n", "";
    "raw requests with a far length": "", "POST /x HTTP/1.1\nContent-Length: 8000\n\n", "\n\n\n";
    "raw requests before blank lines": "POST /x HTTP/1.1\nContent-Length: 1\n\nx", "\n\n\n\nPOST /x HTTP/1.1\nContent-Length: 1\n\nx\n\n\n", "";
    "raw responses": "POST /x HTTP/1.1\n\n{}\n\n", "HTTP/1.1 100 C\n\n", "";
    "chunks": "POST /x HTTP/1.1\nTransfer-Encoding: chunked\n\n", "1\nx\n", "0\n\n";
    "trailers": "POST /x HTTP/1.1\nTransfer-Encoding: chunked\n\n0\n", "A: b\n", "\n";
    "indented lines": "  POST /x HTTP/1.1\n", "  A: b\n", "";
    "fences": "", "```\n", "POST /x HTTP/1.1\n\n{}";
    "file sections": "", "###\nGET https://host.id/x\nA: b\n\n", "";
    "file separators": "GET https://host.id/x\n", "###\n", "";
    "file comments": "", "# a\n", "GET https://host.id/x\n";
    "file scripts": "### a\n", "< {%\n", "GET https://host.id/x\n";
    "file variables": "@a = b\nPOST https://host.id/x\n\n", "{{a}} ", "\n###";
    "file variables that are empty": "@a =\n@b = {{a}}{{a}}{{a}}{{a}}\nPOST https://host.id/x\n\n", "{{b}}", "\n###";
    "file definitions": "", "@a = {{a}}\n", "GET https://host.id/{{a}}\n";
    "open braces": "POST /x HTTP/1.1\n\n", "{{a", "";
    "many braces": "POST /x HTTP/1.1\n\n", "{", "";
    "json braces": "{\"a\":\"", "{{", "\"}";
    "json depth": "", "[", "";
    "json values": "", "{\"method\":\"POST\",\"url\":\"/x\",\"body\":\"{}\"}\n", "";
    "json members": "{\"method\":\"POST\",\"url\":\"/x\",\"headers\":{\"a\":\"b\"", ",\"c\":\"d\"", "}}";
    "json in a log": "", "x {\"a\" ", "";
    "postman folders": "{\"item\":[", "{\"item\":[],\"variable\":[{\"key\":\"a\",\"value\":\"b\"}]},", "{\"request\":\"https://host.id/\"}]}";
    "postman requests": "{\"variable\":[{\"key\":\"a\",\"value\":\"b\"}],\"item\":[", "{\"request\":\"https://host.id/{{a}}\"},", "{\"request\":\"https://host.id/\"}]}";
    "postman unresolved": "{\"item\":[", "{\"request\":\"https://host.id/{{a}}\"},", "{\"request\":\"https://host.id/\"}]}";
    "har entries": "{\"log\":{\"entries\":[", "{\"request\":{\"method\":\"GET\",\"url\":\"/\"}},", "{\"request\":{\"method\":\"GET\",\"url\":\"/\"}}]}}";
    "har answers": "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"/\"},\"response\":{\"content\":{\"text\":\"", "{\\\"a\\\":", "\"}}}]}}";
    "fetch calls": "", "fetch('/x', {body: 'y'});\n", "";
    "fetch calls that break off": "", "fetch('/x', {", "";
    "fetch expressions": "fetch('/x', {body: ", "f(", "";
    "fetch templates": "fetch('/x', {body: ", "`${` + ", "``})";
    "words before brackets": "fetch(", "a [", "";
    "comments of JavaScript": "fetch(", "/* ", "";
    "okhttp entries": "", "--> GET https://host.id/x\n--> END GET\n<-- 200 https://host.id/x (1ms)\n", "";
    "okhttp entries without end": "", "--> GET https://host.id/x\nA: b\n", "";
    "arrows": "", "--> ", "";
    "guzzle entries": "", ">>>>>>>>\nPOST /x HTTP/1.1\nA: b\n\n{}\n<<<<<<<<\nHTTP/1.1 200 OK\n\n{}\n--------\nNULL\n", "";
    "guzzle beginnings": "", ">>>>>>>>\nPOST /x HTTP/1.1\n", "";
    "prose": "", "it is refused: POST why? https://host.id/x ", "";
    "lines of prose": "", "it is refused, why?\n", "";
    "answers": "HTTP/1.1 401 X\n\n", "{\"a\":[", "";
}
