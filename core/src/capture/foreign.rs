//! What a text is that is not read: named, so that people know what to copy instead. Nothing of it is quoted: it may hold a secret.

use super::log;
use super::problem::Problem;
use super::raw;
use crate::error::Error;

const FIELD: &str = "request";

/// What this line tells.
pub(super) fn named(line: &str) -> Option<Error> {
    let line = line.trim();
    let command = command_of(line);
    by_beginning(line)
        .or_else(|| by_beginning(command))
        .or_else(|| is_power_shell(command).then(|| Problem::PowerShell.of(FIELD)))
        .or_else(|| (is_httpie(line) || is_httpie(command)).then(|| Problem::Httpie.of(FIELD)))
        .or_else(|| is_access_log(line).then(|| Problem::AccessLog.of(FIELD)))
        .or_else(|| is_error_report(line).then(|| Problem::StackTrace.of(FIELD)))
        .or_else(|| is_string_to_sign(line).then(|| Problem::StringToSignAlone.of(FIELD)))
        .or_else(|| is_signature(line).then(|| Problem::SignatureAlone.of(FIELD)))
        .or_else(|| wire_log(line).map(|tool| Problem::WireLog.naming(FIELD, tool)))
        .or_else(|| code(line).map(|language| Problem::ProgramCode.naming(FIELD, language)))
        .or_else(|| log::has_lost_lines(line).then(log::lines_lost))
}

fn by_beginning(line: &str) -> Option<Error> {
    let starts = |word: &str| line.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    const BEGINNINGS: &[(&str, Problem)] = &[
        ("HTTP/", Problem::ResponseAlone),
        ("-----BEGIN", Problem::Key),
        ("ssh-rsa ", Problem::Key),
        ("<", Problem::Markup),
        ("http://", Problem::UrlAlone),
        ("https://", Problem::UrlAlone),
        ("wget ", Problem::Wget),
    ];
    const TOOLS: &[(&str, &str)] = &[("meta {", "Bruno"), ("=> Send ", "curl --trace"), ("T 127.", "ngrep")];
    let problem = BEGINNINGS.iter().find(|(word, _)| starts(word)).map(|(_, problem)| problem.of(FIELD));
    problem
        .or_else(|| TOOLS.iter().find(|(word, _)| starts(word)).map(|(_, tool)| Problem::OtherTool.naming(FIELD, tool)))
}

/// A command without the prompt before it.
fn command_of(line: &str) -> &str {
    const LONGEST_PROMPT: usize = 128;
    let near = line.char_indices().nth(LONGEST_PROMPT).map_or(line, |(at, _)| &line[..at]);
    // The first one: behind the command, `$ `, `# ` and `> ` are its own.
    let mut marks = near.match_indices(['$', '#', '%', '>', '❯', '➜']).map(|(at, mark)| at + mark.len());
    let prompt = marks.find(|behind| line[*behind..].starts_with(' '));
    prompt.map_or(line, |behind| line[behind..].trim_start())
}

fn is_power_shell(line: &str) -> bool {
    const COMMANDS: &[&str] = &["Invoke-WebRequest", "Invoke-RestMethod", "New-Object"];
    const ALIASES: &[&str] = &["iwr", "irm"];
    let is_alias = |word: &str| ALIASES.iter().any(|alias| word.eq_ignore_ascii_case(alias));
    let mut words = line.split(|c: char| c.is_ascii_whitespace() || "=(|;".contains(c));
    words.any(|word| COMMANDS.iter().any(|command| word.eq_ignore_ascii_case(command)))
        || line.split(['=', '(', '|', ';']).filter_map(|part| part.split_ascii_whitespace().next()).any(is_alias)
}

/// `http POST host/path name=value Header:value`, `https`, and `xh`, which has the same syntax.
fn is_httpie(command: &str) -> bool {
    let mut words = command.split_ascii_whitespace();
    let is_tool = words.next().is_some_and(|word| ["http", "https", "httpie", "xh", "xhs"].contains(&word));
    is_tool
        && words.next().is_some_and(|word| {
            let is_method = raw::short_request_line(&[word, " /"].concat()).is_some();
            is_method || word.starts_with('-') || word.contains(['/', ':', '.', '='])
        })
}

/// Debug output of HTTP clients that escapes what it shows.
fn wire_log(line: &str) -> Option<&'static str> {
    if line.starts_with("send: b") {
        return Some("http.client (Python)");
    }
    let is_apaches = line.contains(" >> \"") && (line.contains("http-outgoing") || line.contains("wire"));
    is_apaches.then_some("Apache HttpClient")
}

/// The form that Apache and nginx share: `"POST /x HTTP/1.1" 401 52 "-" "GuzzleHttp/7"`.
fn is_access_log(line: &str) -> bool {
    line.match_indices(" HTTP/").any(|(at, _)| {
        let (before, behind) = (&line[..at], &line[at + " HTTP/".len()..]);
        let is_request = before.rsplit_once('"').is_some_and(|(_, request)| raw::short_request_line(request).is_some());
        let status = behind.split_once("\" ").map(|(_, status)| status.bytes().take_while(u8::is_ascii_digit).count());
        is_request && status == Some(3)
    })
}

/// `POST:/v1.0/x:token:digest:timestamp`.
fn is_string_to_sign(line: &str) -> bool {
    const METHODS: &[&str] = &["POST", "GET", "PUT", "PATCH", "DELETE"];
    line.split_once(":/").is_some_and(|(method, _)| METHODS.contains(&method))
}

/// As long as an HMAC or a signature by RSA is in Base64 or hexadecimal, and nothing beside it.
fn is_signature(line: &str) -> bool {
    let value = line.strip_prefix("X-SIGNATURE:").unwrap_or(line).trim();
    let is_base64 = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte));
    is_base64 && matches!(value.len(), 88 | 128 | 344 | 512)
}

/// A line of a stack trace, or the exception above it.
fn is_error_report(line: &str) -> bool {
    const MARKS: &[&str] = &[
        "Traceback (most recent call last)",
        "Stack trace:",
        "[stacktrace]",
        "Exception: ",
        "Exception in thread",
        "[object] (",
    ];
    let is_frame_of_php = || {
        let number = line.strip_prefix('#').map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
        number.is_some_and(|rest| rest.len() + 1 < line.len() && rest.starts_with(' '))
    };
    let is_frame_of_python = || line.starts_with("File \"") && line.contains("\", line ");
    let is_frame = || {
        let (inside, end) = (line.strip_prefix("at "), line.trim_end_matches(')').chars().next_back());
        inside.is_some() && end.is_some_and(|end| end.is_ascii_digit() || line.ends_with("Method)"))
    };
    MARKS.iter().any(|mark| line.contains(mark)) || is_frame_of_php() || is_frame_of_python() || is_frame()
}

/// Whether a line reads as code, and not as a log that names what wrote it.
fn is_statement(line: &str) -> bool {
    const BEGINNINGS: &[&str] =
        &["import ", "from ", "use ", "using ", "require ", "const ", "let ", "var ", "await ", "return "];
    let calls = line
        .match_indices('(')
        .any(|(at, _)| line[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '>')));
    calls
        || line.ends_with([';', '{'])
        || BEGINNINGS.iter().any(|word| line.starts_with(word))
        || line.contains(" = ")
        || line.contains(" := ")
}

/// Calls of HTTP clients in program code.
fn code(line: &str) -> Option<&'static str> {
    const CALLS: &[(&str, &str)] = &[
        ("axios", "JavaScript, axios"),
        ("$.ajax(", "JavaScript, jQuery"),
        ("XMLHttpRequest", "JavaScript"),
        ("requests.post(", "Python, requests"),
        ("requests.get(", "Python, requests"),
        ("requests.request(", "Python, requests"),
        ("import requests", "Python, requests"),
        ("httpx.", "Python, httpx"),
        ("http.client", "Python"),
        ("curl_setopt", "PHP, cURL"),
        ("curl_init", "PHP, cURL"),
        ("Http::", "PHP, Laravel"),
        ("GuzzleHttp", "PHP, Guzzle"),
        ("http.NewRequest", "Go"),
        ("http.Post(", "Go"),
        ("HttpClient", "Java or C#"),
        ("Request.Builder(", "Java, OkHttp"),
        ("RestTemplate", "Java, Spring"),
        ("WebClient", "Java or C#"),
        ("HttpRequestMessage", "C#"),
        ("RestRequest", "C#, RestSharp"),
        ("Net::HTTP", "Ruby"),
        ("URLSession", "Swift"),
    ];
    // Behind the name of a product stands its version: `GuzzleHttp/7`.
    let stands = |call: &str| line.match_indices(call).any(|(at, _)| !line[at + call.len()..].starts_with('/'));
    let found = CALLS.iter().find(|(call, _)| stands(call)).map(|(_, language)| *language);
    found.filter(|_| is_statement(line))
}
