//! Worlds for parallel tests: found by what a request carries, and deaf to each other.

use serde_json::{Value, json};

use crate::client::Client;
use crate::flow::transfer;
use crate::http::Answer;
use crate::program::Program;

#[test]
fn two_worlds_at_the_same_time() {
    let program = Program::quiet(&[]);
    let run = |name: &str, amount: &str| {
        // The same seed, so that only the name tells them apart.
        let world = json!({ "name": name, "clock": "2022-04-21T17:34:52+07:00", "seed": 7 });
        assert_eq!(program.post("worlds", &world).status, 201);
        let mut client = Client::of(&program, name);
        assert_eq!(client.fetch_token().code(), "2007300");
        for number in 0..10 {
            let moved = client.call("17", &transfer(&format!("{number}"), amount)).unwrap();
            assert_eq!(moved.code(), "2001700");
        }
        client.token.clone()
    };
    let tokens = std::thread::scope(|scope| {
        let worlds = [("one", "1000.00"), ("two", "2000.00")];
        let running = worlds.map(|(name, amount)| scope.spawn(move || run(name, amount)));
        running.map(|world| world.join().unwrap())
    });
    assert_ne!(tokens[0], tokens[1]);
    assert_eq!(program.posted("one", "1234567890"), "990000.00");
    assert_eq!(program.posted("two", "1234567890"), "980000.00");
    assert_eq!(program.posted("default", "1234567890"), "1000000.00");
    for world in ["one", "two"] {
        program.assert_sound(world);
    }
}

#[test]
fn the_same_world_and_seed_make_the_same_token() {
    let token = || {
        let program = Program::quiet(&[]);
        let world = json!({ "name": "one", "clock": "2022-04-21T17:34:52+07:00", "seed": 7 });
        program.post("worlds", &world);
        let mut client = Client::of(&program, "one");
        client.fetch_token();
        client.token.clone()
    };
    assert_eq!(token(), token());
}

#[test]
fn a_world_ends_and_the_first_one_stays() {
    let program = Program::quiet(&[]);
    assert_eq!(program.post("worlds", &json!({ "name": "one" })).status, 201);
    assert_eq!(program.post("worlds", &json!({ "name": "one" })).status, 409);
    assert_eq!(program.get("worlds")["worlds"], json!(["default", "one"]));
    assert_eq!(program.control("DELETE", "worlds/one", None).status, 204);
    assert_eq!(program.control("GET", "worlds/one", None).status, 404);
    assert_eq!(program.control("DELETE", "worlds/default", None).status, 409);
    // Its name and its client key are free again.
    assert_eq!(program.post("worlds", &json!({ "name": "one" })).status, 201);
}

#[test]
fn a_world_says_whom_the_bank_calls() {
    let program = Program::quiet(&["--partner", "http://localhost:8000"]);
    let opened = |world: Value| program.post("worlds", &world);
    let url = |answer: Answer| answer.at("/partners/0/bank_calls/url");
    assert_eq!(url(opened(json!({ "name": "one" }))), "http://localhost:8000");
    assert_eq!(url(opened(json!({ "name": "two", "partner_url": "http://localhost:9000/" }))), "http://localhost:9000");
    let both = opened(json!({ "partner_url": "http://localhost:9000", "partners": [{ "name": "a" }] }));
    assert_eq!((both.status, both.at("/error/field").as_str()), (422, "partner_url"));
    let none = opened(json!({ "partner_url": "ftp://localhost" }));
    assert_eq!((none.status, none.at("/error/field").as_str()), (422, "partners[0].url"));
}

#[test]
fn who_brings_a_public_key_has_the_private_one() {
    let program = Program::quiet(&[]);
    let own = json!({ "name": "a", "partner_ids": ["A"], "public_key": crate::partner::bank_key() });
    let world = program.post("worlds", &json!({ "name": "own", "partners": [own], "billers": [] }));
    assert_eq!((world.status, &world.json()["partners"][0]["private_key"]), (201, &Value::Null));
    assert_eq!(
        program.get("worlds/default")["partners"][0]["private_key"],
        "/_bank/worlds/default/keys/partner.pem"
    );
}
