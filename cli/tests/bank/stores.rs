//! A bank with a store: what comes back, and which files are none.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use rusqlite::{Connection, params};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::client::Client;
use crate::files::File;
use crate::flow::transfer;
use crate::program::{Program, until};
use crate::snapshots::{busy, replayed, taken};

const PARTS: [&str; 6] = ["", "/ledger", "/faults", "/clock", "/exchanges", "/payments"];

fn open(store: &str) -> Program {
    Program::quiet(&["--store", store])
}

fn opens(program: &Program, world: &Value) {
    let opened = program.post("worlds", world);
    assert_eq!(opened.status, 201, "{opened:?}");
}

/// A store in which something has happened.
fn used(files: &File) -> Program {
    let program = open(&files.store());
    opens(&program, &json!({ "name": "samples", "clock": "2022-04-21T17:34:52+07:00", "seed": 7 }));
    busy(&program);
    program
}

/// A bank that may start or not, and ends with its input.
fn begun(store: &str, language: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_paraf"))
        .args(["--lang", language, "bank", "--log", "off", "--port", "0", "--until-eof", "--store", store])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What it says when it starts; nothing, where it does not.
fn line_of(child: &mut Child) -> String {
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    line
}

/// Why it does not start.
fn refused(store: &str, language: &str) -> String {
    let mut child = begun(store, language);
    let line = line_of(&mut child);
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!((&*line, ended.status.code()), ("", Some(2)), "{said}");
    said
}

fn assert_refused(store: &str, english: &str, indonesian: &str) {
    for (language, why) in [("en", english), ("id", indonesian)] {
        let said = refused(store, language);
        assert!(said.starts_with(&format!("paraf: invalid-argument: {store}: {why}")), "{said}");
    }
}

#[test]
fn everything_comes_back() {
    let files = File::new("back");
    let mut program = used(&files);
    let snapshot = taken(&program, "samples");
    opens(&program, &json!({ "name": "copy", "snapshot": snapshot }));
    for world in ["closed", "reset"] {
        opens(&program, &json!({ "name": world, "seed": 9 }));
        let hold = json!({ "hold": { "account": "5550001111", "amount": "1000.00", "days": 1 } });
        assert_eq!(program.post(&format!("worlds/{world}/counter"), &hold).status, 200);
    }
    assert_eq!(program.control("DELETE", "worlds/closed", None).status, 204);
    assert_eq!(program.control("POST", "worlds/reset/reset", None).status, 204);
    assert_eq!(program.post("worlds/reset/clock", &json!({ "freeze": null })).status, 200);
    opens(&program, &json!({}));
    let added = json!({ "rotate": { "partner": "contoh", "client_keys": ["a-new-key"] } });
    assert_eq!(program.post("worlds/copy/counter", &added).status, 200);
    let mut client = Client::of(&program, "copy");
    client.fetch_token();
    assert_eq!(client.call_with("17", "501", &transfer("4", "50000.00"), |_| {}).unwrap().code(), "2001700");
    let token = client.token.clone();

    let worlds = program.get("worlds");
    assert_eq!(worlds["worlds"], json!(["copy", "default", "reset", "samples", "world-1"]));
    let all = |program: &Program| {
        let look = |world: &str, part: &str| {
            let mut seen = program.get(&format!("worlds/{world}{part}"));
            // It counts resets, of which the store knows the last.
            seen.as_object_mut().unwrap().remove("revision");
            seen
        };
        let looked = ["copy", "reset", "samples"].map(|world| PARTS.map(|part| look(world, part)).to_vec());
        (looked, program.get("worlds/default"), program.get("worlds/world-1"), replayed(program, "copy"))
    };
    let before = all(&program);
    program.kill();
    let mut program = open(&files.store());
    assert_eq!(program.get("worlds"), worlds);
    assert_eq!(all(&program), before);
    assert_eq!((&program.facts["world"], &program.facts["store"]), (&before.1, &json!(files.store())));

    // The token leads to its world; names are not given twice; a copy still begins where its snapshot was taken.
    let mut client = Client::of(&program, "copy");
    client.token = token;
    assert_eq!(client.call_with("17", "501", &transfer("4", "50000.00"), |_| {}).unwrap().code(), "4091700");
    opens(&program, &json!({}));
    assert_eq!(program.control("POST", "worlds/copy/reset", None).status, 204);
    program.kill();
    let program = open(&files.store());
    assert_eq!(program.posted("copy", "1234567890"), "749998.00");
    assert_eq!(program.posted("samples", "1234567890"), "749998.00");
    assert_eq!(program.get("worlds")["worlds"], json!(["copy", "default", "reset", "samples", "world-1", "world-2"]));
    for world in ["copy", "default", "reset", "samples", "world-1"] {
        program.assert_sound(world);
        assert_eq!(replayed(&program, world)["is_same"], true);
    }
}

/// A clock that runs goes on with the machine's, as far ahead as it was.
#[test]
fn a_clock_that_was_moved_stays_ahead() {
    let files = File::new("clock");
    let mut program = open(&files.store());
    let today = Client::of(&program, "default").now();
    assert_eq!(program.post("worlds/default/clock", &json!({ "advance": 86_400 })).status, 200);
    program.kill();
    let program = open(&files.store());
    let ahead = Client::of(&program, "default").now().epoch_millis() - today.epoch_millis();
    assert!((86_400_000..90_000_000).contains(&ahead), "{ahead}");
}

#[test]
fn in_memory_nothing_is_kept() {
    let files = File::new("memory");
    let ended = Command::new(env!("CARGO_BIN_EXE_paraf"))
        .args(["bank", "--log", "off", "--port", "0", "--until-eof"])
        .current_dir(files.at(""))
        .stdin(Stdio::null())
        .output();
    assert_eq!(ended.unwrap().status.code(), Some(0));
    assert_eq!(std::fs::read_dir(files.at("")).unwrap().count(), 0);
}

#[test]
fn a_command_line_for_another_world_says_that_it_has_no_effect() {
    let files = File::new("note");
    drop(open(&files.store()));
    let program = Program::start(&["--store", &files.store(), "--seed", "7", "--log", "off"]);
    assert!(program.end().contains("--world, --seed and --partner do not change those"));
    assert_eq!(Program::start(&["--store", &files.store(), "--log", "off"]).end(), "");
}

#[test]
fn one_process_has_it() {
    let files = File::new("lock");
    let mut program = open(&files.store());
    assert_refused(&files.store(), "is in use by another process", "sedang dipakai proses lain");
    // Nobody looks into it meanwhile.
    assert!(Connection::open(files.store()).unwrap().execute("DELETE FROM events", []).is_err());
    program.kill();
    drop(open(&files.store()));
}

#[test]
fn of_those_that_create_it_at_once_one_has_it() {
    let files = File::new("create");
    let mut children: Vec<Child> = (0..4).map(|_| begun(&files.store(), "en")).collect();
    let started: Vec<String> = children.iter_mut().map(line_of).filter(|line| !line.is_empty()).collect();
    assert_eq!(started.len(), 1, "{started:?}");
    children.into_iter().for_each(|child| drop(child.wait_with_output().unwrap()));
    // Its world is there, and nothing is left of the making of the others.
    let world = serde_json::from_str::<Value>(&started[0]).unwrap()["world"].clone();
    assert_eq!(open(&files.store()).facts["world"], world);
    let mut names: Vec<_> = std::fs::read_dir(files.at("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["bank.db", "bank.db-journal"]);
}

#[test]
fn what_is_no_store_is_refused_and_stays_as_it_is() {
    let files = File::new("none");
    let path = files.at("other");
    Connection::open(files.at("database"))
        .unwrap()
        .execute_batch("CREATE TABLE t (a); PRAGMA user_version = 1;")
        .unwrap();
    let database = std::fs::read(files.at("database")).unwrap();
    for bytes in [&b""[..], b"a diary, and no store\n", &[0xff; 70_000], &database, &database[..100]] {
        std::fs::write(&path, bytes).unwrap();
        assert_refused(&path, "is not a store of paraf bank", "bukan berkas simpanan paraf bank");
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
    }
    assert_refused(&files.at(""), "is a directory", "adalah direktori");
    let nowhere = files.at("nowhere/bank.db");
    assert_refused(&nowhere, "no such file or directory", "berkas atau direktori tidak ditemukan");
    assert_eq!(std::fs::read_dir(files.at("")).unwrap().count(), 2);
}

/// Left by a store that was killed in the middle of a transaction: it belongs to that one, and to no new one.
#[test]
fn a_journal_without_its_store_is_not_played_back() {
    let files = File::new("journal");
    let journal = format!("{}-journal", files.store());
    std::fs::write(&journal, b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7\0\0\0\x01").unwrap();
    assert_refused(&files.store(), "is not there, but its -journal is", "tidak ada, tetapi -journal miliknya ada");
    std::fs::write(&journal, [0; 512]).unwrap();
    open(&files.store()).assert_sound("default");
}

#[test]
fn what_was_written_in_another_form_is_refused() {
    let files = File::new("newer");
    used(&files).kill();
    Connection::open(files.store()).unwrap().execute_batch("PRAGMA user_version = 3").unwrap();
    assert_refused(&files.store(), "was written by another version of paraf", "ditulis oleh versi paraf lain");
}

#[test]
fn what_is_not_as_it_was_written_is_refused() {
    let files = File::new("damaged");
    used(&files).kill();
    let (store, sound) = (files.store(), std::fs::read(files.store()).unwrap());
    let damaged = || assert_refused(&store, "is damaged", "rusak");
    for statement in [
        "DELETE FROM events WHERE number = 2",
        "UPDATE events SET at = at + 1 WHERE number = 3",
        "UPDATE events SET event = replace(event, '250000.00', '150000.00')",
        "UPDATE events SET clock = NULL",
        "UPDATE events SET number = number + 1000 WHERE number > 3",
        "UPDATE worlds SET beginning = replace(beginning, 'PT Contoh', 'PT Conto1')",
        "UPDATE worlds SET opened_at = opened_at + 1",
        "DROP TABLE events",
        "DELETE FROM worlds",
        // Rows that are gone from the end.
        "DELETE FROM events WHERE world = 2 AND number = (SELECT max(number) FROM events WHERE world = 2)",
        "DELETE FROM events WHERE world = 2",
        "DELETE FROM ends WHERE world = 2",
        "DELETE FROM events WHERE world = 2; DELETE FROM worlds WHERE id = 2",
        "UPDATE ends SET number = number - 1 WHERE world = 2",
    ] {
        std::fs::write(&store, &sound).unwrap();
        Connection::open(&store).unwrap().execute_batch(statement).unwrap();
        damaged();
    }
    // A byte of an event, and a file that was cut off.
    let place = sound.windows(9).position(|bytes| bytes == b"250000.00").unwrap();
    let mut changed = sound.clone();
    changed[place] = b'3';
    for bytes in [&changed, &sound[..sound.len() / 2], &sound[..sound.len() - 4096], &sound[..5000]] {
        std::fs::write(&store, bytes).unwrap();
        damaged();
    }
    std::fs::write(&store, &sound).unwrap();
    assert_eq!(replayed(&open(&store), "samples")["is_same"], true);
}

/// Seals the rows of a world again, as another version would have written them.
fn sealed(connection: &Connection, world: i64) {
    let seal = |parts: &[&[u8]]| {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hash.finalize().to_vec()
    };
    let row = "SELECT opened_at, beginning FROM worlds WHERE id = ?";
    let (opened_at, beginning): (i64, String) =
        connection.query_one(row, [world], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let mut last = seal(&[&world.to_be_bytes(), &opened_at.to_be_bytes(), beginning.as_bytes()]);
    connection.execute("UPDATE worlds SET seal = ? WHERE id = ?", params![last, world]).unwrap();
    let rows = "SELECT number, at, event, effects, coalesce(clock, '') FROM events WHERE world = ? ORDER BY number";
    let mut statement = connection.prepare(rows).unwrap();
    let rows = statement.query_map([world], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, [row.get(2)?, row.get(3)?, row.get::<_, String>(4)?]))
    });
    let rows: Vec<_> = rows.unwrap().map(Result::unwrap).collect();
    for (number, at, [event, effects, clock]) in &rows {
        last = seal(&[
            &last,
            &number.to_be_bytes(),
            &at.to_be_bytes(),
            event.as_bytes(),
            effects.as_bytes(),
            clock.as_bytes(),
        ]);
        let update = "UPDATE events SET seal = ? WHERE world = ? AND number = ?";
        connection.execute(update, params![last, world, number]).unwrap();
    }
    let update = "UPDATE ends SET number = ?, seal = ? WHERE world = ?";
    connection.execute(update, params![rows.len() as i64, last, world]).unwrap();
}

/// A store that another version has written to: this one says which, and where it cannot go on, and calls nothing damaged.
#[test]
fn what_another_version_wrote_is_refused_with_its_name() {
    let files = File::new("versions");
    used(&files).kill();
    let (store, sound) = (files.store(), std::fs::read(files.store()).unwrap());
    let number = 3;
    let row = format!("WHERE world = 2 AND number = {number}");
    let (cannot_read, tidak_dapat) = ("this version cannot read", "versi ini tidak dapat membaca");
    let (differs, lain) = ("this version gets another result at", "versi ini memberi hasil lain di");
    let (world, event) = ("worlds[2]".to_string(), format!("worlds[2].events[{number}]"));
    let later =
        r#"UPDATE worlds SET beginning = replace(beginning, '{"format":2,', '{"format":3,"more":[],') WHERE id = 2"#;
    let unknown_world =
        "UPDATE worlds SET beginning = replace(beginning, '\"settings\":{', '\"settings\":{\"new\":1,') WHERE id = 2";
    let unknown_event = format!(r#"UPDATE events SET event = '{{"counter":{{"teleport":1}}}}' {row}"#);
    let unknown_clock = format!(r#"UPDATE events SET clock = '"sundial"' {row}"#);
    let other = format!("UPDATE events SET effects = '00' {row}");
    let cannot_open =
        "UPDATE worlds SET beginning = replace(beginning, '\"currency\":\"IDR\"', '\"currency\":\"\"') WHERE id = 2";
    for (statement, english, indonesian, place) in [
        (later, cannot_read, tidak_dapat, &world),
        (unknown_world, cannot_read, tidak_dapat, &world),
        (&unknown_event, cannot_read, tidak_dapat, &event),
        (&unknown_clock, cannot_read, tidak_dapat, &event),
        (&other, differs, lain, &event),
        (cannot_open, differs, lain, &world),
    ] {
        std::fs::write(&store, &sound).unwrap();
        let connection = Connection::open(&store).unwrap();
        assert_eq!(connection.execute(statement, []).unwrap(), 1, "{statement}");
        sealed(&connection, 2);
        connection.execute("UPDATE program SET version = '0.0.9' || char(27) || '[31m'", []).unwrap();
        drop(connection);
        assert_refused(
            &store,
            &format!("was written by paraf 0.0.931m; {english} {place}"),
            &format!("ditulis oleh paraf 0.0.931m; {indonesian} {place}"),
        );
    }
    // Sealed again and otherwise as it was, it is the same store.
    std::fs::write(&store, &sound).unwrap();
    sealed(&Connection::open(&store).unwrap(), 2);
    assert_eq!(std::fs::read(&store).unwrap(), sound);
}

/// Nothing of what happened in it stands in the file or beside it any more.
#[test]
fn what_a_world_forgets_is_overwritten() {
    let files = File::new("forgotten");
    let mut program = open(&files.store());
    let secret = "d3ad-reference-beef";
    for world in ["closed", "reset"] {
        opens(&program, &json!({ "name": world, "seed": 9 }));
        let mut client = Client::of(&program, world);
        client.fetch_token();
        for number in 0..40 {
            client.call("17", &transfer(&format!("{secret}-{number}"), "1.00")).unwrap();
        }
    }
    let found = || {
        let beside = std::fs::read(files.store() + "-journal").unwrap_or_default();
        let all = [std::fs::read(files.store()).unwrap(), beside].concat();
        all.windows(secret.len()).filter(|bytes| *bytes == secret.as_bytes()).count()
    };
    assert!(found() >= 80, "{}", found());
    assert_eq!(program.control("DELETE", "worlds/closed", None).status, 204);
    assert_eq!(program.control("POST", "worlds/reset/reset", None).status, 204);
    assert_eq!(found(), 0);
    program.kill();
    assert_eq!(found(), 0);
    assert_eq!(open(&files.store()).get("worlds")["worlds"], json!(["default", "reset"]));
}

/// Who waits in a world that is closed gets no answer: what happens in it is in no file.
#[test]
fn a_world_that_is_closed_answers_nobody() {
    let files = File::new("closing");
    let program = open(&files.store());
    opens(&program, &json!({ "name": "samples", "clock": "2022-04-21T17:34:52+07:00", "seed": 7 }));
    let mut client = Client::of(&program, "samples");
    client.fetch_token();
    let late = json!({ "fault": "late", "millis": 3_600_000, "service": "17" });
    assert_eq!(program.post("worlds/samples/faults", &late).status, 201);
    let call = client.signed("17", "1", &transfer("1", "1.00"));
    let port = program.port;
    std::thread::scope(|scope| {
        let waiting = scope.spawn(move || call.send(port));
        until("the transfer", || program.posted("samples", "1234567890") == "999999.00");
        assert_eq!(program.control("DELETE", "worlds/samples", None).status, 204);
        assert!(waiting.join().unwrap().is_none());
    });
    program.assert_sound("default");
}

/// It was copied or unpacked so that others can read it: that ends, and is said.
#[cfg(unix)]
#[test]
fn only_its_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let files = File::new("mode");
    let mode = || std::fs::metadata(files.store()).unwrap().permissions().mode() & 0o777;
    let journal = || files.store() + "-journal";
    let quiet = || Program::start(&["--store", &files.store(), "--log", "off"]);
    assert_eq!((quiet().end(), mode()), (String::new(), 0o600));
    for open_to in [0o640, 0o604, 0o666] {
        std::fs::set_permissions(files.store(), std::fs::Permissions::from_mode(open_to)).unwrap();
        std::fs::set_permissions(journal(), std::fs::Permissions::from_mode(open_to)).unwrap();
        assert!(quiet().end().contains("could be read by others"), "{open_to:o}");
        assert_eq!((mode(), std::fs::metadata(journal()).unwrap().permissions().mode() & 0o777), (0o600, 0o600));
    }
    assert_eq!(quiet().end(), "");
}

/// A burst on a disk without space: the bank ends and says why, and what it had answered is there.
#[cfg(unix)]
#[test]
fn what_cannot_be_written_is_not_answered() {
    let files = File::new("full");
    drop(open(&files.store()));
    let script = r#"trap '' XFSZ; ulimit -f 100; exec "$0" bank --log off --port 0 --until-eof --store "$1""#;
    let mut child = Command::new("bash")
        .args(["-c", script, env!("CARGO_BIN_EXE_paraf"), &files.store()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let port =
        serde_json::from_str::<Value>(&line_of(&mut child)).unwrap()["port"].as_u64().unwrap().try_into().unwrap();
    let hold = json!({ "hold": { "account": "5550001111", "amount": "1.00", "days": 1 } }).to_string();
    let headers = [("Content-Type".to_string(), "application/json".to_string())];
    let path = "/_bank/worlds/default/counter";
    let answered = || crate::http::send(port, "POST", path, &headers, hold.as_bytes()).is_some();
    let count = (0..10_000).take_while(|_| answered()).count();
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(2));
    assert!(String::from_utf8(ended.stderr).unwrap().contains(&files.store()));
    let program = open(&files.store());
    let holds = program.get("worlds/default/ledger")["holds"].as_array().unwrap().len();
    assert!(count > 10 && (holds == count || holds == count + 1), "{holds} of {count}");
    program.assert_sound("default");
}
