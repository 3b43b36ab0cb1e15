#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| paraf_fuzz::check::endpoint_url::check(input));
