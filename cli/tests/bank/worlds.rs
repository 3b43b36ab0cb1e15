//! Worlds for parallel tests: found by what a request carries, and deaf to each other.

use serde_json::json;

use crate::client::Client;
use crate::flow::transfer;
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
