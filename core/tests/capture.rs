//! What people paste, read through the public surface.

#![cfg(feature = "diagnose")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use paraf::capture::{CapturedRequest, CapturedResponse};
use paraf::{ErrorCode, Language};

fn one(text: &str) -> CapturedRequest {
    let mut all = CapturedRequest::read_all(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(all.len(), 1, "{text}");
    all.remove(0)
}

fn header<'r>(request: &'r CapturedRequest, name: &str) -> Option<&'r str> {
    request.headers().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

fn body(request: &CapturedRequest) -> &str {
    core::str::from_utf8(request.body()).unwrap()
}

#[track_caller]
fn refused(text: &str, says: &str) {
    let error = CapturedRequest::read_all(text).expect_err(text);
    assert_eq!(error.code(), ErrorCode::UnreadableCapture);
    assert!(error.to_string().contains(says), "{error}");
}

const RAW: &str = "POST /openapi/v1.0/transfer-va/inquiry?b=2&a=1 HTTP/1.1\r\nHost: devapi.bca.co.id\r\nX-TIMESTAMP: 2022-04-21T17:34:52+07:00\r\n\r\n{ \"a\": \"x / y\" }\r\n";

#[test]
fn a_raw_request_keeps_the_bytes_of_its_body() {
    let request = one(RAW);
    assert_eq!((request.method(), request.url()), ("POST", "/openapi/v1.0/transfer-va/inquiry?b=2&a=1"));
    assert_eq!(header(&request, "host"), Some("devapi.bca.co.id"));
    assert_eq!(body(&request), "{ \"a\": \"x / y\" }\r\n");
    let unix = one(&RAW.replace("\r\n", "\n"));
    assert_eq!(header(&unix, "X-TIMESTAMP"), Some("2022-04-21T17:34:52+07:00"));
    assert_eq!(body(&unix), "{ \"a\": \"x / y\" }\n");
}

#[test]
fn what_stands_around_a_raw_request_does_no_harm() {
    for text in [format!("\u{feff}\n\n{RAW}"), format!("```http\n{RAW}```\n"), format!("  {RAW}")] {
        let request = one(&text);
        assert_eq!(request.method(), "POST");
        assert!(body(&request).starts_with("{ \"a\": \"x / y\" }"), "{text}");
    }
    let without_body = one("GET https://host.id/v1.0/qr/query?x=1\nX-A:  b \n");
    assert_eq!(without_body.url(), "https://host.id/v1.0/qr/query?x=1");
    assert_eq!(header(&without_body, "x-a"), Some("b"));
    assert_eq!(body(&without_body), "");
}

#[test]
fn the_length_ends_the_body_where_it_fits() {
    let with = |length: &str, body: &str| {
        let text = format!("POST /x HTTP/1.1\nContent-Length: {length}\n\n{body}");
        String::from_utf8(one(&text).body().to_vec()).unwrap()
    };
    assert_eq!(with("7", "{\"a\":1}\n"), "{\"a\":1}");
    assert_eq!(with("8", "{\"a\":1}\n"), "{\"a\":1}\n");
    assert_eq!(with("7", "{\"a\":1}\nuser@host:~$ "), "{\"a\":1}");
    // The body was pasted from a page that prints it anew: the length is of another spelling.
    assert_eq!(with("7", "{\n  \"a\": 1\n}"), "{\n  \"a\": 1\n}");
    assert_eq!(with("9999", "{}"), "{}");
    assert_eq!(with("3", "\"é\"\n"), "\"é\"\n");
}

#[test]
fn requests_of_http_2_have_no_version_or_pseudo_headers() {
    let plain = one("DELETE /v1.0/x\nx-a: 1\n\n");
    assert_eq!((plain.method(), plain.url()), ("DELETE", "/v1.0/x"));
    let pseudo = one(":method: POST\n:authority: host.id\n:scheme: https\n:path: /v1.0/x?a=b\nx-a: 1\n\n{}");
    assert_eq!((pseudo.method(), pseudo.url()), ("POST", "https://host.id/v1.0/x?a=b"));
    assert_eq!(pseudo.headers().count(), 1);
    refused(":path: /x\n\n", ":method");
}

#[test]
fn an_answer_behind_a_raw_request_is_told_apart() {
    let text = format!(
        "{}\r\n\r\nHTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{}",
        RAW.trim_end(),
        r#"{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}"#
    );
    let request = one(&text);
    assert_eq!(body(&request), "{ \"a\": \"x / y\" }");
    assert_eq!(request.response().status(), Some(401));
    assert_eq!(request.response().code(), Some("4012400"));
    assert_eq!(request.response().message(), Some("Unauthorized. [Signature]"));
}

#[test]
fn a_line_that_is_no_header_is_named_by_its_number() {
    refused("POST /x HTTP/1.1\nX-A: 1\nsecret without colon\n\n{}", "line 3");
    let folded = one("POST /x HTTP/1.1\nX-A: 1\n  2\n\n");
    assert_eq!(header(&folded, "X-A"), Some("1 2"));
}

#[test]
fn curl_in_bash_is_read_with_all_its_quotes() {
    let request = one(r#"$ curl -sSLX PUT "https://host.id/v1.0/x?a=b" \
        -H 'X-TIMESTAMP: 2022-04-21T17:34:52+07:00' \  
        --header "Authorization: Bearer \"tok\$en" -H"X-Joined: yes" \
        --data-binary '{"name":"Budi'"'"'s / toko","n": 1.50}'
        user@host:~$ "#);
    assert_eq!((request.method(), request.url()), ("PUT", "https://host.id/v1.0/x?a=b"));
    assert_eq!(header(&request, "x-timestamp"), Some("2022-04-21T17:34:52+07:00"));
    assert_eq!(header(&request, "authorization"), Some("Bearer \"tok$en"));
    assert_eq!(header(&request, "x-joined"), Some("yes"));
    assert_eq!(body(&request), r#"{"name":"Budi's / toko","n": 1.50}"#);
}

#[test]
fn ansi_c_quotes_give_bytes() {
    let request = one(r"curl https://host.id/ --data-raw $'{\n\t\u0022a\u0022:\u0021\'\\n\x41\101\ud83d\ude00é}'");
    assert_eq!(body(&request), "{\n\t\"a\":!'\\nAA😀é}");
    let bytes = one(r"curl https://host.id/ --data-raw $'\xe9\377'");
    assert_eq!(bytes.body(), [0xe9, 0xff]);
}

#[test]
fn what_chrome_and_firefox_copy() {
    let text = "curl 'https://host.id/v1.0/transfer-va/payment' \\
  -H 'accept: */*' \\
  -H 'x-signature: AbC+/==' \\
  -b 'sid=1' \\
  --data-raw $'{\"a\":\"it\\'s \\u0021\"}' \\
  --compressed ;
curl 'https://host.id/second' --compressed --next https://host.id/third -d x";
    let all = CapturedRequest::read_all(text).unwrap();
    let urls: Vec<&str> = all.iter().map(CapturedRequest::url).collect();
    assert_eq!(urls, ["https://host.id/v1.0/transfer-va/payment", "https://host.id/second", "https://host.id/third"]);
    assert_eq!(body(&all[0]), r#"{"a":"it's !"}"#);
    assert_eq!(header(&all[0], "X-SIGNATURE"), Some("AbC+/=="));
    assert_eq!(header(&all[0], "Cookie"), Some("sid=1"));
    assert_eq!((all[1].method(), all[2].method()), ("GET", "POST"));
}

#[test]
fn what_browsers_copy_for_windows() {
    let request = one(
        "curl ^\"https://host.id/v1.0/x?a=%^20b^\" ^\r\n  -H ^\"content-type: application/json^\" ^\r\n  --data-raw ^\"^{^\\^\"a^\\^\":^\\^\"x ^& y ^% ^^ /^\\^\"^}^\"\r\n\r\nC:\\>",
    );
    assert_eq!(request.url(), "https://host.id/v1.0/x?a=%20b");
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    assert_eq!(body(&request), r#"{"a":"x & y % ^ /"}"#);
    let older = one(
        "curl \"https://host.id/x\" ^\n  -H \"x-a: 1\" ^\n  --data-raw \"{\\\"a\\\":\\\"b \"\"c\"\"\\\",\"^\n\n\"\\\"d\\\":\"%\"20}\" ^\n  --compressed",
    );
    assert_eq!(body(&older), "{\"a\":\"b \"c\"\",\n\"d\":%20}");
    assert_eq!(header(&older, "x-a"), Some("1"));
}

#[test]
fn the_options_that_make_the_request() {
    assert_eq!(one("curl host.id/a").url(), "http://host.id/a");
    assert_eq!(one("curl -I https://host.id/a").method(), "HEAD");
    let form = one("curl https://host.id/a -d a=1 -d 'b=2 3' --data-urlencode 'c=x y/é' --data-urlencode '=z&'");
    assert_eq!(form.method(), "POST");
    assert_eq!(body(&form), "a=1&b=2 3&c=x+y%2F%C3%A9&z%26");
    assert_eq!(header(&form, "content-type"), Some("application/x-www-form-urlencoded"));
    let query = one("curl -G 'https://host.id/a?z=1' -d b=2 --data-urlencode 'c=x y'");
    assert_eq!((query.method(), query.url()), ("GET", "https://host.id/a?z=1&b=2&c=x+y"));
    assert_eq!(body(&query), "");
    let json = one("curl https://host.id/a --json '{\"a\":' --json '1}' -u user:pass -A agent -e https://r.id");
    assert_eq!(body(&json), "{\"a\":1}");
    assert_eq!(header(&json, "content-type"), Some("application/json"));
    assert_eq!(header(&json, "accept"), Some("application/json"));
    assert_eq!(header(&json, "authorization"), Some("Basic dXNlcjpwYXNz"));
    assert_eq!(header(&json, "user-agent"), Some("agent"));
    let headers = one("curl https://host.id/a -d '' -H 'Content-Type: application/json' -H 'X-Empty;' -H 'Accept:'");
    assert_eq!(header(&headers, "content-type"), Some("application/json"));
    assert_eq!(header(&headers, "x-empty"), Some(""));
    assert_eq!(header(&headers, "accept"), None);
    assert_eq!(headers.method(), "POST");
    let raw = one("curl https://host.id/a --data-raw @literal");
    assert_eq!(body(&raw), "@literal");
}

#[test]
fn other_options_are_passed_over_with_their_values() {
    let request = one(
        "curl -k --connect-timeout 5 -o out.json --max-time 9 -w '%{http_code}' --http2 -x proxy.id:1 --url https://host.id/a \
         --cacert ca.pem --retry 3 -vs -m 3 > answer.json 2>/dev/null",
    );
    assert_eq!((request.method(), request.url()), ("GET", "https://host.id/a"));
    assert_eq!(request.headers().count(), 0);
}

#[test]
fn an_answer_printed_behind_a_command_is_kept() {
    let text =
        "$ curl https://host.id/a -d '{}'\n{\"responseCode\":\"4012400\",\"responseMessage\":\"it's wrong\"}\n$ ";
    assert_eq!(one(text).response().code(), Some("4012400"));
}

#[test]
fn what_is_not_in_the_command_is_said() {
    refused("curl https://host.id/a -d @body.json", "from a file");
    refused("curl https://host.id/a --data-binary @-", "from a file or from standard input");
    refused("curl https://host.id/a --data-urlencode name@file", "from a file");
    refused("curl https://host.id/a -H @headers", "from a file");
    refused("curl https://host.id/a -T file", "from a file");
    refused("curl https://host.id/a -F a=b", "multipart");
    refused("curl https://host.id/a -H \"X-TIMESTAMP: $TIMESTAMP\"", "$TIMESTAMP");
    refused("curl https://host.id/a -H \"X-TIMESTAMP: ${TS}\"", "$TS");
    refused("curl https://host.id/a -d \"$(cat body)\"", "shell inserts");
    refused("curl https://host.id/a -d '{", "never closed");
    refused("curl https://host.id/a -d \"{", "never closed");
    refused("curl https://host.id/a -d $'{", "never closed");
    refused("curl https://host.id/a -d ^\"{", "never closed");
    refused("curl “https://host.id/a”", "typographic");
    refused("curl https://host.id/a -H", "-H without its value");
    refused("curl -X POST", "no URL");
    refused("curl https://host.id/a https://host.id/b", "more than one URL");
    assert_eq!(body(&one("curl https://host.id/a -d \"price $ 5 $\"")), "price $ 5 $");
}

const HAR: &str = r#"{"log":{"version":"1.2","entries":[
    {"request":{"method":"POST","url":"https://host.id/v1.0/x","headers":[{"name":":method","value":"POST"},{"name":"X-A","value":"1"}],
        "postData":{"mimeType":"application/json","text":"{ \"a\": \"\u00e9\\/\" }"}},
     "response":{"status":401,"content":{"encoding":"base64","text":"eyJyZXNwb25zZUNvZGUiOiI0MDEyNDAwIiwicmVzcG9uc2VNZXNzYWdlIjoieCJ9"}}},
    {"request":{"method":"POST","url":"/y","headers":[],"postData":{"encoding":"base64","text":"//4="}},"response":{"status":0}},
    {"request":{"method":"POST","url":"/z","headers":[],"postData":{"params":[{"name":"a b","value":"c&d"},{"name":"e"}]}}}]}}"#;

#[test]
fn every_entry_of_a_har_is_read() {
    let all = CapturedRequest::read_all(HAR).unwrap();
    assert_eq!(all.len(), 3);
    assert_eq!(body(&all[0]), "{ \"a\": \"é\\/\" }");
    assert_eq!(all[0].headers().collect::<Vec<_>>(), [("X-A", "1")]);
    assert_eq!(all[0].response().status(), Some(401));
    assert_eq!(all[0].response().code(), Some("4012400"));
    assert_eq!(all[1].body(), [0xff, 0xfe]);
    assert_eq!(*all[1].response(), CapturedResponse::default());
    assert_eq!(body(&all[2]), "a+b=c%26d&e=");
    let entry = r#"{"request":{"method":"GET","url":"/v1.0/x","headers":[]},"response":null}"#;
    assert_eq!(one(entry).url(), "/v1.0/x");
    assert_eq!(one(&format!("[{entry}]")).method(), "GET");
}

#[test]
fn json_that_is_no_har_is_said() {
    refused("{\"accountNo\":\"1\"}", "no HAR");
    refused("{\"log\":{\"entries\":[]}}", "no entries");
    refused("{\"log\":\n{\"entries\":[", "line 2");
    refused(
        r#"[{"request":{"method":"POST","url":"/y","postData":{"encoding":"base64","text":"!"}}}]"#,
        "entry 1 whose body is not Base64",
    );
}

#[test]
fn what_is_no_request_is_named() {
    refused("", "is empty");
    refused(" \n", "is empty");
    refused("HTTP/1.1 401 Unauthorized\n\n{}", "is a response");
    refused("fetch(url, options)", "JavaScript computes");
    refused("Invoke-WebRequest -Uri x", "PowerShell");
    refused("<html>", "HTML");
    refused("-----BEGIN PRIVATE KEY-----", "is a key");
    refused("https://host.id/a", "URL alone");
    refused("something s3cret", "neither a curl command");
}

#[test]
fn an_answer_is_read_from_what_people_have_of_it() {
    let read = |text| CapturedResponse::read(text).unwrap();
    assert_eq!(read("ESB-14-003").code(), Some("ESB-14-003"));
    let legacy = read(r#"{"ErrorCode":"ESB-14-009","ErrorMessage":{"Indonesian":"a","English":"HMAC Mismatch"}}"#);
    assert_eq!((legacy.code(), legacy.message()), (Some("ESB-14-009"), Some("HMAC Mismatch")));
    assert_eq!(read("HTTP/2 504\r\n\r\n").status(), Some(504));
    assert_eq!(read("{\"responseCode\":4012400}").code(), Some("4012400"));
    for text in ["", "what", "{}", "<html>{}</html>"] {
        assert_eq!(CapturedResponse::read(text).unwrap_err().code(), ErrorCode::UnreadableCapture, "{text}");
    }
}

#[test]
fn nothing_secret_is_shown() {
    let text =
        "curl 'https://host.id/x?token=hush' -H 'Authorization: Bearer hush' -u hush:hush -d '{\"pin\":\"hush\"}'";
    assert!(!format!("{:?}", CapturedRequest::read_all(text).unwrap()).contains("hush"));
    let unread = [
        "POST /x\nhush\n\n",
        "{\"hush\"",
        "{\"hush\":1}",
        "curl -d 'hush",
        "hush",
        "fetch('hush', hush)",
        "POST https://x\n\n{\n# hush\n}",
        "--> POST https://hush\nhush",
        "http POST hush",
        "POST /x HTTP/1.1\nTransfer-Encoding: chunked\n\n9\nhush",
        "> POST /hush HTTP/1.1\n> Content-Length: 9\n> \nhush",
    ];
    for text in unread {
        assert!(!format!("{:?}", CapturedRequest::read_all(text).unwrap_err()).contains("hush"), "{text}");
    }
}

/// The notes and reasons that `docs/captures.md` lists, with their texts.
fn documented() -> Vec<(String, String)> {
    let docs = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/captures.md")).unwrap();
    let (_, tables) = docs.split_once("## Notes").unwrap();
    let rows = tables.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |")?.split_once("` | "));
    rows.map(|(name, text)| (name.to_string(), text.to_string())).collect()
}

/// Whether a text is a documented one with something in the place of its `…`.
fn says(documented: &str, text: &str) -> bool {
    match documented.split_once('…') {
        Some((before, behind)) => text.starts_with(before) && text.ends_with(behind),
        None => text == documented,
    }
}

#[test]
fn every_reason_and_note_is_documented_and_has_a_case() {
    let suite = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/capture.json")).unwrap();
    let suite: serde_json::Value = serde_json::from_str(&suite).unwrap();
    let documented = documented();
    let mut seen = std::collections::BTreeSet::from(["no-response"]);
    let check = |name: &str, english: &str, indonesian: &str| {
        let known = documented.iter().any(|(known, text)| known == name && says(text, english));
        assert!(known, "docs/captures.md: {name}: {english}");
        assert!(!indonesian.is_empty() && english != indonesian, "{name}: {indonesian}");
    };
    for case in suite["cases"].as_array().unwrap() {
        let text = match case["input"]["text_base64"].as_str() {
            Some(base64) => base64::Engine::decode(&base64::engine::general_purpose::STANDARD, base64).unwrap(),
            None => case["input"]["text"].as_str().unwrap().into(),
        };
        match CapturedRequest::read_all(text) {
            Err(error) => {
                let indonesian = error.text(Language::Indonesian);
                check(error.reason().unwrap(), error.detail(), &indonesian[error.field().len() + 2..]);
                seen.insert(error.reason().unwrap());
            }
            Ok(requests) => {
                for note in requests.iter().flat_map(CapturedRequest::notes) {
                    check(note.id(), note.text(Language::English), note.text(Language::Indonesian));
                    seen.insert(note.id());
                }
            }
        }
    }
    for (name, _) in &documented {
        assert!(seen.contains(name.as_str()), "docs/captures.md: no case shows {name}");
    }
}

proptest::proptest! {
    #[test]
    fn nothing_that_is_pasted_panics(text in "(curl |POST /|[{]|GET /x\n|fetch[(]|### |> POST /x HTTP/1.1\n|--> POST http://x\n|PS C:> curl.exe |C:\\\\>curl |@a=b\n|[{]\"item\":)?[a-z'\"\\\\$^{}&@:/ \n\r=u0-9é😀`#>-]{0,60}") {
        let _ = CapturedRequest::read_all(&text);
        let _ = CapturedResponse::read(&text);
    }
}

/// A number that is none is left out, and what the answer says besides is read.
#[test]
fn a_status_of_http_has_three_digits() {
    let status = |text: &str| CapturedResponse::read(text).map(|response| response.status());
    assert_eq!(status("HTTP/1.1 401 Unauthorized").unwrap(), Some(401));
    for line in ["HTTP/1.1 17", "HTTP/1.1 0", "HTTP/1.1 65535", "HTTP/2 1000"] {
        assert!(status(line).is_err(), "{line}");
        let with_body = format!("{line}\n\n{{\"responseCode\":\"4012400\"}}");
        assert_eq!(status(&with_body).unwrap(), None, "{line}");
    }
    let blocked = r#"{"log":{"entries":[{"request":{"method":"GET","url":"https://h/v1.0/x","headers":[]},"response":{"status":0}}]}}"#;
    let requests = CapturedRequest::read_all(blocked.as_bytes()).unwrap();
    assert_eq!(requests[0].response().status(), None);
}
