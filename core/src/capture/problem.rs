//! Why a capture cannot be read: a stable name for each cause, and what is said of it, in Indonesian in `spec/error-texts.json`. Nothing
//! of the capture is quoted but names of variables, options and headers, and numbers of lines.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Display;

use crate::error::{Error, ErrorCode};

macro_rules! problems {
    ($($variant:ident = $name:literal, $text:literal;)*) => {
        /// A cause of `unreadable-capture`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Problem {
            $($variant,)*
        }

        impl Problem {
            pub(super) const fn name(self) -> &'static str {
                match self { $(Problem::$variant => $name,)* }
            }

            /// `{}` is what the error names.
            const fn text(self) -> &'static str {
                match self { $(Problem::$variant => $text,)* }
            }
        }
    };
}

// The sentence goes on from a field: `curl: has no URL`.
problems! {
    Empty = "empty", "is empty";
    NotText = "not-text",
        "is not UTF-8 text from byte {} on";
    Utf16 = "utf-16",
        "is UTF-16 text that was read in another encoding; give the file itself, or save it as UTF-8";
    Archive = "archive",
        "is a compressed archive; unpack it first";
    PacketCapture = "packet-capture",
        "is a packet capture; in Wireshark choose \"Follow HTTP Stream\" and paste the text";

    // What it looks like, where it is none of what is read.
    Unknown = "unknown",
        "is neither a curl command nor a raw HTTP request nor a HAR, nor any other form that paraf reads";
    ResponseAlone = "response-alone",
        "is a response; the request is needed";
    NoResponse = "no-response",
        "is neither an HTTP response nor JSON with a responseCode nor a code alone";
    UrlAlone = "url-alone",
        "is a URL alone; the method, headers and body are needed too";
    BodyAlone = "body-alone",
        "is JSON, but no HAR, no Postman collection, and no object with a method and a url; a body alone belongs in the field of the body";
    Key = "key",
        "is a key; a curl command, a raw HTTP request or a HAR is needed";
    Markup = "markup",
        "is HTML or XML; a curl command, a raw HTTP request or a HAR is needed";
    PowerShell = "powershell",
        "is a PowerShell command; in the browser choose \"Copy as cURL (bash)\", in Postman the code of \"cURL\", or type curl.exe instead";
    Httpie = "httpie",
        "is an HTTPie command; add --offline --pretty=none to it, and paste the raw HTTP that it prints";
    Wget = "wget",
        "is a wget command; a curl command, a raw HTTP request or a HAR is needed";
    ProgramCode = "program-code",
        "is program code ({}); paste what it sends, from a log of its HTTP client, from a proxy, or from the browser as cURL";
    AccessLog = "access-log",
        "is an access log, which holds neither headers nor body; a curl command, a raw HTTP request or a HAR is needed";
    StackTrace = "stack-trace",
        "is the error report of a program, which does not hold what was sent; a curl command, a raw HTTP request or a HAR is needed";
    WireLog = "wire-log",
        "is the debug output of {}, which escapes bytes and breaks lines; a curl command, a raw HTTP request or a HAR is needed";
    StringToSignAlone = "string-to-sign-alone",
        "is a string to sign alone; the request is needed, with its headers and body";
    SignatureAlone = "signature-alone",
        "is a signature alone; the request is needed, with its headers and body";
    OtherTool = "other-tool",
        "is a file of {}; export the request as cURL or HAR";
    PostmanOther = "postman-other",
        "is a Postman {}; export the collection as v2.1";

    // What is not in the capture.
    Variable = "variable",
        "contains the variable {}, whose value is not in it; paste what was sent";
    VariablesTooLarge = "variables-too-large",
        "contains variables that refer to each other, or grow too large";
    ShellCommand = "shell-command",
        "contains a command whose output the shell inserts; paste what curl was given";
    Expression = "expression",
        "contains an expression that {} computes; paste what was sent";
    FromFile = "from-file",
        "reads {} from a file or from standard input; put the text itself into it";
    BodyNotShown = "body-not-shown",
        "shows no body, though {} bytes were sent; paste the command too";
    BodyOmitted = "body-omitted",
        "leaves headers or the body out; set the log level to BODY (OkHttp) or FULL (Feign), or paste a HAR";
    BodyLost = "body-lost",
        "contains a body that is compressed or binary, which text cannot hold; give a file with its bytes, or a HAR";
    LineBreaksLost = "line-breaks-lost",
        "has lost its newlines; log it with them, or paste a HAR";

    // Damage.
    DamagedJson = "damaged-json",
        "is damaged JSON in line {}";
    DamagedLiteral = "damaged-literal",
        "breaks off at byte {}, or is not a JavaScript literal there";
    Unclosed = "unclosed",
        "contains a {} that is never closed";
    TypographicQuotes = "typographic-quotes",
        "contains typographic quotes, which a word processor puts in; type straight quotes";
    TypographicDashes = "typographic-dashes",
        "contains options with typographic dashes, which a word processor puts in; type hyphens";
    HeaderLine = "header-line",
        "contains a line {} that is not a header (a name and a colon); put a blank line before the body";
    NoMethodOrPath = "no-method-or-path",
        "contains no :method or no :path among its first lines";
    Chunk = "chunk",
        "states a chunked body, and chunk {} is damaged or cut off";
    WrongLength = "wrong-length",
        "states a body of {} bytes and shows one of another length, because it was cut, wrapped or printed again; paste a HAR";
    Base64 = "base64",
        "contains an entry {} whose body is not Base64";

    // What cannot be told, or is no request of SNAP.
    NoUrl = "no-url", "contains no URL";
    NoMethod = "no-method", "contains no method";
    NoRequest = "no-request", "contains no requests";
    NoEntry = "no-entry", "contains no entries";
    ManyUrls = "many-urls", "contains more than one URL";
    NoValue = "no-value", "contains a {} without its value";
    NotUtf8 = "not-utf-8",
        "contains a value that is not UTF-8: {}";
    Multipart = "multipart",
        "sends a multipart form; no SNAP request does";
    GraphQl = "graphql",
        "sends GraphQL; no SNAP request does";
    UrlGlob = "url-glob",
        "contains braces or brackets in its URL, which curl expands to several requests";
    BraceExpansion = "brace-expansion",
        "contains braces with a comma outside quotes, which the shell expands; put the body in single quotes";
    PowerShellQuotes = "powershell-quotes",
        "contains quotes that Windows PowerShell 5.1 and PowerShell 7 pass in different ways, and neither gives JSON";
    CommentInBody = "comment-in-body",
        "contains a comment in its body, which some tools send and others remove; remove it";
    FormLines = "form-lines",
        "contains a form over several lines, which tools join in different ways; write it in one line";
    QueryApart = "query-apart",
        "contains a query apart from its url; write it into the url";
    Auth = "auth",
        "contains an authorization of the kind {}, which is computed when it is sent";
    WrongShape = "wrong-shape",
        "contains a {} that does not have the form of its format";
}

impl Problem {
    /// The error: `field` is what the capture was taken for.
    pub(super) fn of(self, field: &'static str) -> Error {
        Error::new(ErrorCode::UnreadableCapture, field, self.text()).because(self.name())
    }

    /// The error with what it names.
    pub(super) fn naming(self, field: &'static str, named: impl Display) -> Error {
        let text = self.text().replacen("{}", &named.to_string(), 1);
        Error::new(ErrorCode::UnreadableCapture, field, text).because(self.name())
    }
}

/// Names are short: what is longer is none, and nobody wants to read it.
pub(super) fn short(name: &str) -> String {
    const MOST: usize = 64;
    match name.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_string(),
    }
}
