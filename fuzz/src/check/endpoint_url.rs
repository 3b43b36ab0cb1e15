//! The endpoint URL against the rule, and what every profile makes of it.

use paraf::message::{Service, ServiceCode};
use paraf::{Profile, endpoint_url};

use crate::input::named;
use crate::plainly;

/// A URL, as text.
pub fn check(url: &[u8]) {
    let Ok(url) = std::str::from_utf8(url) else { return };
    for (profile, sorted_and_encoded) in [("snap", false), ("bca", true)] {
        let profile = named(profile);
        let found = endpoint_url(url, &profile).ok();
        assert_eq!(found, plainly::endpoint_url(url, sorted_and_encoded));
        if let Some(found) = found.filter(|found| found.len() <= 16 * 1024) {
            assert_eq!(endpoint_url(&found, &profile).ok().as_ref(), Some(&found), "signed twice, it is the same");
        }
    }
    for profile in Profile::names().map(named) {
        if let Ok(signed) = endpoint_url(url, &profile) {
            assert!(signed.starts_with('/') && signed.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#'));
            assert!(signed.len() <= 3 * url.len() + 1);
        }
        if let Some(service) = Service::of_request("POST", url, &profile) {
            assert!(!service.id().is_empty());
        }
    }
    let _ = ServiceCode::of_path(url);
}
