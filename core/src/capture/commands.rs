//! curl commands in a text: where they begin, and by whose rules their quotes are read.

use alloc::string::String;
use alloc::vec::Vec;

use super::expansion::FIELD;
use super::note::Note;
use super::problem::Problem;
use super::request::{self, CapturedRequest};
use super::response::CapturedResponse;
use super::shell::{self, Input};
use super::{curl, powershell, raw, transcript, windows};
use crate::error::Error;

type Outcome = Result<CapturedRequest, Error>;

/// The requests of one line, lines that continue it with it, and where it ends.
type Read = Result<(Vec<Outcome>, usize), Error>;

/// Whether a curl command begins in this line.
pub(super) fn is_command(line: &str) -> bool {
    place_in(line).is_some()
}

/// Every curl command of the text; what stands between them is passed over, but for an answer with a `responseCode`.
///
/// # Errors
/// `unreadable-capture`, as [`CapturedRequest::read_all`] says.
pub(super) fn read_all(text: &str) -> Result<Vec<CapturedRequest>, Error> {
    let mut all: Vec<Outcome> = Vec::new();
    let mut next = next_command(text);
    while let Some((before, rest)) = next {
        let (mut outcomes, behind) = match read(before, rest) {
            Ok((outcomes, end)) => (outcomes, &rest[end..]),
            // Where it ends is not known.
            Err(error) => (Vec::from([Err(error)]), ""),
        };
        next = next_command(behind);
        let between = next.map_or(behind.len(), |(before, rest)| behind.len() - rest.len() - before.len());
        if let Some(Ok(request)) = outcomes.last_mut() {
            request.response = CapturedResponse::in_messages(&behind[..between]);
            transcript::hold_against(&behind[..between], request);
        }
        all.append(&mut outcomes);
    }
    request::settled(all, || Problem::NoRequest.of(FIELD))
}

/// What stands before the next `curl` on its line, and the text from there on. What is known to be piped into it belongs to it.
fn next_command(text: &str) -> Option<(&str, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').find_map(|line| {
        let found = place_in(line).map(|curl| {
            let at = feeder(&line[..curl]).unwrap_or(curl);
            (&line[..at], &text[start + at..])
        });
        start += line.len();
        found
    })
}

/// Where `curl` is a command's name in a line.
fn place_in(line: &str) -> Option<usize> {
    line.match_indices("curl").map(|(at, _)| at).find(|at| {
        let behind = &line[at + 4..];
        let behind = behind.strip_prefix(".exe").unwrap_or(behind);
        behind.starts_with([' ', '\t', '\\', '^', '`']) && is_prompt(&line[..*at])
    })
}

/// What may stand in front of a command on its line: a prompt, another command's end, a folder, an assignment.
fn is_prompt(before: &str) -> bool {
    const LONGEST: usize = 256;
    let before = before.trim_end();
    let is_prefix = |word: &str| {
        let is_assignment = word.contains('=') && !word.contains(['"', '\'']);
        is_assignment || ["sudo", "time", "exec", "env", "then", "do"].contains(&word)
    };
    before.is_empty()
        || before.trim_start().starts_with(['➜', '❯', 'λ'])
        || before.ends_with(['$', '#', '%', '>', '❯', '➜', ';', '|', '&', '(', '/', '\\'])
        || before.len() <= LONGEST && before.split_ascii_whitespace().all(is_prefix)
}

/// Where the command begins that is piped into what follows, where it is known what it writes.
fn feeder(before: &str) -> Option<usize> {
    let before = before.trim_end().strip_suffix('|')?;
    ["echo ", "printf ", "cat <<"].iter().filter_map(|name| before.find(name)).min()
}

/// Whose rules the quotes follow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rules {
    Posix,
    Cmd,
    PowerShell,
    /// Nothing tells: a POSIX shell, unless that gives no JSON and another one does.
    Untold,
    /// `curl.exe`, and no prompt.
    Windows,
}

fn rules_of(before: &str, line: &str) -> Rules {
    let (prompt, line) = (before.trim(), line.trim_end());
    let is_power_shell = prompt.starts_with("PS ") || prompt.starts_with("PS>") || prompt.contains(") PS ");
    if is_power_shell && prompt.ends_with('>') || line.ends_with(" `") {
        return Rules::PowerShell;
    }
    let has_drive = prompt.contains(":\\") && prompt.ends_with('>');
    if has_drive || windows::has_caret(line) {
        return Rules::Cmd;
    }
    if prompt.ends_with(['$', '#', '%', '❯', '➜', '|', '(', '/']) || line.ends_with('\\') {
        return Rules::Posix;
    }
    if line.starts_with("curl.exe") { Rules::Windows } else { Rules::Untold }
}

fn read(before: &str, text: &str) -> Read {
    let line = text.split('\n').next().unwrap_or_default();
    let rules = rules_of(before, line);
    if is_power_shells_own(line) {
        return Err(Problem::PowerShell.of(FIELD));
    }
    let clean = without_prompts(before, text, rules);
    let typed = clean.as_deref().unwrap_or(text);
    let (outcomes, end) = match rules {
        Rules::Posix => posix(typed),
        Rules::Cmd => cmd(typed),
        Rules::PowerShell => power_shell(typed),
        Rules::Untold => first_with_json(posix, typed, &[noted_cmd, power_shell]),
        Rules::Windows => first_with_json(cmd, typed, &[power_shell]),
    }?;
    // Where each line has lost its prompt, as many lines have been read.
    let end = clean.map_or(end, |clean| behind_lines(text, clean[..end].matches('\n').count()));
    Ok((outcomes, end))
}

fn behind_lines(text: &str, count: usize) -> usize {
    text.match_indices('\n').map(|(at, _)| at + 1).take(count).last().filter(|_| count > 0).unwrap_or(text.len())
}

/// In Windows PowerShell 5.1 `curl` is another name of Invoke-WebRequest.
fn is_power_shells_own(line: &str) -> bool {
    const PARAMETERS: &[&str] =
        &["-Uri", "-Method", "-Headers", "-Body", "-ContentType", "-UseBasicParsing", "-WebSession", "-InFile"];
    let is_parameter = |word: &str| PARAMETERS.iter().any(|known| word.eq_ignore_ascii_case(known));
    line.split_ascii_whitespace().any(is_parameter)
}

/// The lines of a command without the mark that a shell prints before each line after the first.
fn without_prompts(before: &str, text: &str, rules: Rules) -> Option<String> {
    let mark = match rules {
        Rules::PowerShell => ">>",
        Rules::Cmd => "More?",
        _ => ">",
    };
    let (first, rest) = text.split_once('\n')?;
    if before.trim().is_empty() || !rest.starts_with(mark) {
        return None;
    }
    let mut clean = String::from(first);
    clean.push('\n');
    for line in rest.split_inclusive('\n') {
        let Some(typed) = line.strip_prefix(mark) else { break };
        clean.push_str(typed.strip_prefix(' ').unwrap_or(typed));
    }
    Some(clean)
}

/// The first reading, unless it gives no JSON and one of the others does.
fn first_with_json(first: fn(&str) -> Read, text: &str, others: &[fn(&str) -> Read]) -> Read {
    let first = first(text);
    // What has no quote reads the same by all rules, and a request without a body has none that could be spoiled.
    let is_clear = first.as_ref().is_ok_and(|(all, end)| {
        gives_json(all) || all.iter().flatten().all(|request| request.body.is_empty()) || !text[..*end].contains('"')
    });
    if is_clear {
        return first;
    }
    let fits = |read: &Read| read.as_ref().is_ok_and(|(all, _)| gives_json(all));
    others.iter().map(|read| read(text)).find(fits).unwrap_or(first)
}

fn gives_json(outcomes: &[Outcome]) -> bool {
    let is_json = |outcome: &Outcome| {
        outcome.as_ref().is_ok_and(|request| core::str::from_utf8(&request.body).is_ok_and(raw::is_json))
    };
    !outcomes.is_empty() && outcomes.iter().all(is_json)
}

/// By the rules of bash.
fn posix(text: &str) -> Read {
    let line = shell::line(text)?;
    let mut outcomes = Vec::new();
    let (mut piped, mut unknown) = (Input::Unknown, None);
    for mut command in line.commands {
        let input = core::mem::take(&mut command.input);
        let input = if matches!(input, Input::Text(_)) { input } else { core::mem::take(&mut piped) };
        let problem = command.problem.or(unknown.take());
        match command.words.iter().position(|word| is_curl(word)) {
            Some(place) => match problem {
                Some(problem) => outcomes.push(Err(problem)),
                None => outcomes.extend(requests(&command.words[place + 1..], &input)),
            },
            None if command.is_piped => (piped, unknown) = (written_by(&command.words, input), problem),
            None => {}
        }
    }
    Ok((outcomes, line.end))
}

fn is_curl(word: &[u8]) -> bool {
    let name = word.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
    name == b"curl" || name == b"curl.exe"
}

/// What a command writes, where that is plain.
fn written_by(words: &[Vec<u8>], input: Input) -> Input {
    let words: Vec<&[u8]> = words.iter().map(Vec::as_slice).collect();
    match words.as_slice() {
        [b"cat"] => input,
        [b"echo", b"-n", text] | [b"printf", b"%s", text] => Input::Text(text.to_vec()),
        [b"printf", b"%s\\n", text] => Input::Text([*text, b"\n"].concat()),
        // Shells disagree about backslashes.
        [b"echo", text] if !text.starts_with(b"-") && !text.contains(&b'\\') => Input::Text([*text, b"\n"].concat()),
        [b"printf", text] if !text.contains(&b'%') && !text.contains(&b'\\') => Input::Text(text.to_vec()),
        _ => Input::Unknown,
    }
}

/// By the rules of cmd.exe, command after command of a line.
fn cmd(text: &str) -> Read {
    let mut outcomes = Vec::new();
    let mut at = 0;
    loop {
        let command = windows::command(&text[at..])?;
        outcomes.extend(requests(&command.words[1..], &Input::Unknown));
        match next_on_line(text, at + command.end) {
            Ok(next) => at = next,
            Err(end) => return Ok((outcomes, end)),
        }
    }
}

/// Where the next curl of the same line begins, or where the line ends.
fn next_on_line(text: &str, end: usize) -> Result<usize, usize> {
    let behind = text[end..].trim_start_matches([' ', '\t', '&', '|', ';']);
    let at = text.len() - behind.len();
    if at > end && place_in(behind.split('\n').next().unwrap_or_default()) == Some(0) {
        return Ok(at);
    }
    Err(behind.find('\n').map_or(text.len(), |newline| at + newline + 1))
}

fn noted_cmd(text: &str) -> Read {
    let (mut outcomes, end) = cmd(text)?;
    for request in outcomes.iter_mut().flatten() {
        request.note(Note::Cmd);
    }
    Ok((outcomes, end))
}

/// By the rules of PowerShell, command after command of a line.
fn power_shell(text: &str) -> Read {
    let mut outcomes = Vec::new();
    let mut at = 0;
    loop {
        let command = powershell::command(&text[at..])?;
        outcomes.append(&mut passed(&command)?);
        match next_on_line(text, at + command.end) {
            Ok(next) => at = next,
            Err(end) => return Ok((outcomes, end)),
        }
    }
}

/// As PowerShell 7.3 and Windows PowerShell 5.1 hand the words to curl: where they differ, the one that gives JSON, and a note.
fn passed(command: &powershell::Command) -> Result<Vec<Outcome>, Error> {
    let of = |words: Vec<Vec<u8>>| requests(words.get(1..).unwrap_or_default(), &Input::Unknown);
    let (mut new, old) = (of(command.as_words()?), command.as_line().map(of));
    // A quote that the C runtime does not find closed spoils what follows it.
    let mut old = old.unwrap_or_default();
    if are_same(&new, &old) {
        return Ok(new);
    }
    match (gives_json(&new), gives_json(&old)) {
        (true, false) => {
            new.iter_mut().flatten().for_each(|request| request.note(Note::PowerShell7));
            Ok(new)
        }
        (false, true) => {
            old.iter_mut().flatten().for_each(|request| request.note(Note::PowerShell5));
            Ok(old)
        }
        _ => Err(new.into_iter().find_map(Result::err).unwrap_or_else(|| Problem::PowerShellQuotes.of(FIELD))),
    }
}

fn are_same(new: &[Outcome], old: &[Outcome]) -> bool {
    let same = |(new, old): (&Outcome, &Outcome)| match (new, old) {
        (Ok(new), Ok(old)) => {
            new.method == old.method && new.url == old.url && new.headers == old.headers && new.body == old.body
        }
        (Err(new), Err(old)) => new == old,
        _ => false,
    };
    new.len() == old.len() && new.iter().zip(old).all(same)
}

/// The requests of a command's arguments: several where `--next` stands between them.
fn requests(words: &[Vec<u8>], input: &Input) -> Vec<Outcome> {
    words.split(|word| word == b"--next" || word == b"-:").map(|arguments| curl::read(arguments, input)).collect()
}
