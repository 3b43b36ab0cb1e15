//! Profiles of strangers: what is taken verifies what it signs, and nothing that is changed where it says that it looks.

use paraf::Profile;

use crate::message::{Genuine, Message};

/// A profile's JSON.
pub fn check(json: &[u8]) {
    let Ok(json) = std::str::from_utf8(json) else { return };
    let Ok(profile) = Profile::from_json(json) else { return };
    assert!(!profile.name().is_empty());
    assert!(profile.deviations().all(|(rule, _)| !rule.is_empty()));
    let Some(genuine) = Genuine::of(profile) else { return };
    let verified = genuine.verify(&genuine.message, 0).expect("it is genuine");
    assert_eq!(verified.string_to_sign().reveal(), genuine.string_to_sign);
    let message = &genuine.message;
    let body = |body: &str| Message { body: body.into(), ..message.clone() };
    let url = |url: &str| Message { url: url.into(), ..message.clone() };
    for changed in [
        body(""),
        body("{}"),
        body("{\"a\":1}"),
        body("[\n]"),
        url("/"),
        url("/v1.0/other?b=2&a=1"),
        url("/openapi/v1.0/transfer-va/payment"),
    ] {
        genuine.judge(&changed, 0);
        let taken = genuine.verify(&changed, 0).is_ok();
        assert!(!taken || changed.body == message.body || !verified.covers_body(), "another body");
    }
    genuine.judge(&Message { method: b"PUT".to_vec(), ..message.clone() }, 0);
    // What is signed moved from one place to its neighbor.
    for (name, value) in &message.headers {
        for cut in 0..value.len().min(8) {
            let mut moved = message.clone();
            moved.drop_header(name);
            moved.headers.push((name.clone(), value[cut + 1..].into()));
            genuine.judge(&moved, 0);
        }
    }
}
