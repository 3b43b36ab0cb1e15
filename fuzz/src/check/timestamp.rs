//! Timestamps against a calendar that counts days, and back.

use paraf::sign::{Field, Request};
use paraf::{Moment, Profile};

use crate::input::named;
use crate::{message, plainly};

/// A timestamp, as text.
pub fn check(text: &[u8]) {
    let Ok(text) = std::str::from_utf8(text) else { return };
    let moment = Moment::parse(text).ok();
    assert_eq!(moment.map(Moment::epoch_millis), plainly::epoch_millis(text));
    if let Some(moment) = moment {
        there_and_back(moment);
    }
    // What is signed is a moment, in the profile's own shape, byte by byte.
    for profile in ["snap", "bca", "bri"] {
        let request =
            Request::new("POST", "/v1.0/x", b"{}", text).with(Field::AccessToken, "token").with(Field::ExternalId, "1");
        let signer = message::signer(&named(profile)).expect("a built-in profile");
        if let Ok(signed) = signer.sign(&request, &mut message::numbers()) {
            assert!(moment.is_some(), "{text} is no moment");
            let sent = signed.headers().find(|(name, _)| *name == "X-TIMESTAMP").map(|(_, value)| value);
            assert_eq!(sent, Some(text));
        }
    }
}

fn there_and_back(moment: Moment) {
    for profile in Profile::names().map(named) {
        match moment.text(&profile) {
            Ok(text) => {
                let again = Moment::parse(&text).expect("what is written can be read");
                let lost = moment.epoch_millis() - again.epoch_millis();
                assert!((0..1000).contains(&lost), "{text} is {lost} ms away");
            }
            // In another zone, the first and the last days are in years of other lengths.
            Err(_) => assert!(!(-62_167_000_000_000..253_402_200_000_000).contains(&moment.epoch_millis())),
        }
    }
}
