//! Profiles: how each provider reads the standard.

use paraf::Profile;

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::paraf_error;
use crate::strings::paraf_str;

/// A checked profile, to look at. Functions that need a profile take its name or JSON text. Free with
/// paraf_profile_free(). May be used by several threads at once.
pub struct paraf_profile(Profile);

/// How many profiles are built in.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profiles_count() -> usize {
    entry!(0, { Profile::names().count() })
}

/// The name of a built-in profile, from 0. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profiles_name(index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { Profile::names().nth(index).into() })
}

/// Reads a profile: the name of a built-in one, or a JSON object (text that begins with `{`), whole or laid over a
/// built-in one that its key `base` names.
///
/// Fails with unknown-profile, invalid-profile.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_profile_new(
    name_or_json: paraf_str,
    profile: *mut *mut paraf_profile,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(profile, error, |caller| {
        let profile = Profile::resolve(caller.text(name_or_json, "profile")?)?;
        Ok(handle(paraf_profile(profile)))
    })
}

/// Its name, for example `bca`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profile_name(profile: Option<&paraf_profile>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { profile.map(|profile| profile.0.name()).into() })
}

/// Its name for people.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profile_title(profile: Option<&paraf_profile>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { profile.map(|profile| profile.0.title()).into() })
}

/// How many of its rules name their source.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profile_source_count(profile: Option<&paraf_profile>) -> usize {
    entry!(0, { profile.map_or(0, |profile| profile.0.sources().count()) })
}

/// The rule that a source, from 0, is of, for example `request.endpoint_url.query`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profile_source_rule(profile: Option<&paraf_profile>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { source(profile, index).map(|(rule, _)| rule).into() })
}

/// Where that rule is written: a public address, or words.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profile_source_text(profile: Option<&paraf_profile>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { source(profile, index).map(|(_, text)| text).into() })
}

/// Frees a profile; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profile_free(profile: Option<Box<paraf_profile>>) {
    entry!((), { drop(profile) })
}

/// How many rules it says over its base; 0 for a profile without a base.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profile_deviation_count(profile: Option<&paraf_profile>) -> usize {
    entry!(0, { profile.map_or(0, |profile| profile.0.deviations().count()) })
}

/// The rule that a deviation, from 0, is of, for example `request.endpoint_url.query`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profile_deviation_rule(profile: Option<&paraf_profile>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { deviation(profile, index).map(|(rule, _)| rule).into() })
}

/// What that rule is here, for example `dropped`; `null` for what the base has and this profile does not.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_profile_deviation_text(profile: Option<&paraf_profile>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { deviation(profile, index).map(|(_, text)| text).into() })
}

fn deviation(profile: Option<&paraf_profile>, index: usize) -> Option<(&str, &str)> {
    profile?.0.deviations().nth(index)
}

fn source(profile: Option<&paraf_profile>, index: usize) -> Option<(&str, &str)> {
    profile?.0.sources().nth(index)
}
