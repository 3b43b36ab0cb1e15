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
        .or_else(|| wire_log(line).map(|tool| Problem::WireLog.naming(FIELD, tool)))
        .or_else(|| is_access_log(line).then(|| Problem::AccessLog.of(FIELD)))
        .or_else(|| is_string_to_sign(line).then(|| Problem::StringToSignAlone.of(FIELD)))
        .or_else(|| is_signature(line).then(|| Problem::SignatureAlone.of(FIELD)))
        .or_else(|| is_error_message(line).then(|| Problem::ErrorMessage.of(FIELD)))
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

/// `"POST /v1.0/x HTTP/1.1" 401 91`, as web servers and proxies write it.
fn is_access_log(line: &str) -> bool {
    let behind = line.rsplit_once("HTTP/").map_or("", |(_, behind)| behind);
    let version = |c: char| c.is_ascii_digit() || c == '.';
    let status = behind.trim_start_matches(version).strip_prefix("\" ");
    status.and_then(|status| status.get(..3)).is_some_and(|status| status.bytes().all(|byte| byte.is_ascii_digit()))
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

/// What a program says of a call that failed: the exception with its message, or where it was thrown.
fn is_error_message(line: &str) -> bool {
    const NAMES: &[&str] = &["Error: ", "Exception: ", "Exception$"];
    let is_named = |name: &&str| {
        line.find(*name).is_some_and(|at| line[..at].chars().next_back().is_none_or(|before| before.is_alphanumeric()))
    };
    line.starts_with("Traceback (most recent call last)") || NAMES.iter().any(is_named)
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
        ("GuzzleHttp\\", "PHP, Guzzle"),
        ("http.NewRequest", "Go"),
        ("http.Post(", "Go"),
        ("HttpClient", "Java or C#"),
        ("Request.Builder(", "Java, OkHttp"),
        ("RestTemplate(", "Java, Spring"),
        ("restTemplate.", "Java, Spring"),
        ("WebClient", "Java or C#"),
        ("HttpRequestMessage", "C#"),
        ("RestRequest", "C#, RestSharp"),
        ("Net::HTTP", "Ruby"),
        ("URLSession", "Swift"),
    ];
    CALLS.iter().find(|(call, _)| line.contains(call)).map(|(_, language)| *language)
}
