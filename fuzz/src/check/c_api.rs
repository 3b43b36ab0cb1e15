//! The C functions in any order, on handles that are there, are not, or come from something that is freed already.
//!
//! The first line is a program, one call a byte; the other lines are the texts that it gives.

use std::mem::{MaybeUninit, zeroed};
use std::{ptr, slice};

use paraf_c::body::*;
use paraf_c::code::paraf_code::{self, PARAF_INTERNAL, PARAF_OK, PARAF_PANIC};
use paraf_c::diagnosis::capture::*;
use paraf_c::diagnosis::case::{paraf_case, paraf_diagnosis_credential};
use paraf_c::diagnosis::diagnose::*;
use paraf_c::diagnosis::finding::*;
use paraf_c::diagnosis::trace::*;
use paraf_c::error::*;
use paraf_c::key::{paraf_parse_private_key, paraf_parse_public_key};
use paraf_c::messages::amount::*;
use paraf_c::messages::delivery::*;
use paraf_c::messages::response_code::*;
use paraf_c::messages::service::*;
use paraf_c::messages::statement::*;
use paraf_c::messages::violation::*;
use paraf_c::messages::virtual_account::*;
use paraf_c::profile::*;
use paraf_c::sign::*;
use paraf_c::signed_request::*;
use paraf_c::string_to_sign::*;
use paraf_c::strings::*;
use paraf_c::time::paraf_time;
use paraf_c::verified::*;
use paraf_c::verifier::*;

use crate::input::Input;
use crate::message::{PARTNER, SECONDS, SECRET, TOKEN};

/// What a call is given where the input has no text for it.
const TEXTS: [&str; 16] = [
    "bca",
    "snap",
    "POST",
    "/openapi/v1.0/transfer-va/payment",
    "{ \"a\": \"b c\" }",
    "12345",
    SECRET,
    TOKEN,
    "25",
    "4012500",
    "10000.00",
    "IDR",
    "2022-04-21",
    "2022-04-29",
    "",
    "curl -d '{}' https://h/v1.0/x",
];
/// Calls of one program at most.
const LONGEST: usize = 64;

/// See above.
pub fn check(input: &[u8]) {
    let mut input = Input::new(input);
    let program = input.line().unwrap_or_default();
    let mut texts: Vec<&[u8]> = Vec::new();
    while let Some(line) = input.line() {
        texts.push(line);
    }
    let mut machine = Machine { given: texts, next: 0, ..Machine::default() };
    for call in program.iter().take(LONGEST) {
        machine.call(*call);
    }
    machine.free();
}

/// At most one handle of each kind.
#[derive(Default)]
struct Machine<'i> {
    given: Vec<&'i [u8]>,
    next: usize,
    amount: Option<Box<paraf_amount>>,
    buffer: Option<Box<paraf_buffer>>,
    captured: Option<Box<paraf_captured_requests>>,
    delivery: Option<Box<paraf_delivery>>,
    diagnosis: Option<Box<paraf_diagnosis>>,
    hasher: Option<Box<paraf_body_hasher>>,
    next_step: Option<Box<paraf_next_step>>,
    number: Option<Box<paraf_virtual_account_number>>,
    prepared: Option<Box<paraf_prepared_signer>>,
    profile: Option<Box<paraf_profile>>,
    response_code: Option<Box<paraf_response_code>>,
    service: Option<Box<paraf_service>>,
    services: Option<Box<paraf_services>>,
    signed: Option<Box<paraf_signed_request>>,
    signer: Option<Box<paraf_signer>>,
    trace: Option<Box<paraf_trace>>,
    verified: Option<Box<paraf_verified>>,
    verifier: Option<Box<paraf_verifier>>,
    violations: Option<Box<paraf_violations>>,
    windows: Option<Box<paraf_statement_windows>>,
}

/// Reads every byte that the library lends, so that a sanitizer sees where it points.
fn read(lent: paraf_str) -> u64 {
    if lent.data.is_null() {
        assert_eq!(lent.len, 0);
        return 0;
    }
    // SAFETY: the library's own, and its owner is not freed yet.
    unsafe { slice::from_raw_parts(lent.data.cast::<u8>(), lent.len) }.iter().map(|byte| u64::from(*byte)).sum()
}

fn text(bytes: &[u8]) -> paraf_str {
    paraf_str { data: bytes.as_ptr().cast(), len: bytes.len() }
}

/// What is not PARAF_OK has an error with a text, and is no fault of the library.
fn settled(code: paraf_code, error: *mut paraf_error) -> bool {
    if code == PARAF_OK {
        assert!(error.is_null());
        return true;
    }
    assert!(code != PARAF_PANIC && code != PARAF_INTERNAL, "the library found a fault in itself");
    // SAFETY: not NULL on failure, and ours to free.
    let error = unsafe { Box::from_raw(error) };
    assert_eq!(paraf_error_code(Some(&error)), code);
    assert!(read(paraf_error_message(Some(&error))) > 0);
    for language in 0..3 {
        read(paraf_error_text(Some(&error), language));
    }
    read(paraf_error_field(Some(&error)));
    read(paraf_error_reason(Some(&error)));
    read(paraf_error_response_body(Some(&error)));
    paraf_error_free(Some(error));
    false
}

/// The handle that a call makes; none where it fails.
fn made<T>(call: impl FnOnce(*mut *mut T, *mut *mut paraf_error) -> paraf_code) -> Option<Box<T>> {
    let (mut out, mut error) = (ptr::null_mut(), ptr::null_mut());
    let code = call(&raw mut out, &raw mut error);
    // SAFETY: written on success, and ours to free.
    settled(code, error).then(|| unsafe { Box::from_raw(out) })
}

/// Whether a call that writes a plain value succeeds.
fn filled<T>(call: impl FnOnce(*mut T, *mut *mut paraf_error) -> paraf_code) -> bool {
    let (mut out, mut error) = (MaybeUninit::uninit(), ptr::null_mut());
    let code = call(out.as_mut_ptr(), &raw mut error);
    settled(code, error)
}

/// Zero bytes and the size, as the _init functions of paraf.h make them.
macro_rules! init {
    ($type:ty) => {{
        // SAFETY: numbers and pointers, which may be zero.
        let mut made: $type = unsafe { zeroed() };
        made.size = size_of::<$type>();
        made
    }};
}

/// Puts what a call makes in the place of what was there, which is freed: `put!(self.place, free, |out, error| call)`.
macro_rules! put {
    ($place:expr, $free:path, $call:expr) => {{
        // SAFETY: every pointer that the call is given outlives it.
        let made = made($call);
        $free(std::mem::replace(&mut $place, made));
    }};
}

impl<'i> Machine<'i> {
    /// The next text: of the input, then of the table.
    fn text(&mut self) -> paraf_str {
        self.next += 1;
        let known = || TEXTS[self.next % TEXTS.len()].as_bytes();
        text(self.given.get(self.next - 1).copied().unwrap_or_else(known))
    }

    /// A text of the table, or, once in a while, of the input.
    fn known(&mut self, usual: &'static str) -> paraf_str {
        self.next += 1;
        let other = self.next.is_multiple_of(5).then(|| self.given.get(self.next / 5).copied()).flatten();
        text(other.unwrap_or(usual.as_bytes()))
    }

    fn call(&mut self, call: u8) {
        match call % 32 {
            0..12 => self.sign_and_verify(call % 32),
            12..20 => self.diagnose(call % 32),
            20..30 => self.messages(call % 32),
            _ => self.read_all(),
        }
    }

    fn sign_and_verify(&mut self, call: u8) {
        match call {
            0 => {
                let profile = self.known("bca");
                let mut credential = init!(paraf_credential);
                credential.client_secret = self.known(SECRET);
                credential.partner_id = self.known(PARTNER);
                credential.channel_id = self.known("95231");
                put!(self.signer, paraf_signer_free, |out, error| unsafe {
                    paraf_signer_new(profile, &raw const credential, out, error)
                });
            }
            1 | 2 => {
                let mut request = init!(paraf_request);
                request.method = self.known("POST");
                request.url = self.known("/openapi/v1.0/transfer-va/payment");
                request.body = self.text();
                request.timestamp = at(SECONDS);
                request.access_token = self.known(TOKEN);
                request.external_id = self.known("1");
                if call == 1 {
                    put!(self.signed, paraf_signed_request_free, |out, error| unsafe {
                        paraf_signer_sign(self.signer.as_deref(), &raw const request, out, error)
                    });
                } else {
                    put!(self.prepared, paraf_prepared_signer_free, |out, error| unsafe {
                        paraf_signer_prepare(self.signer.as_deref(), &raw const request, out, error)
                    });
                }
            }
            3 => {
                let mut call = init!(paraf_call);
                call.body = self.text();
                call.timestamp = at(SECONDS);
                put!(self.signed, paraf_signed_request_free, |out, error| unsafe {
                    paraf_prepared_signer_sign(self.prepared.as_deref(), &raw const call, out, error)
                });
            }
            4 => {
                let profile = self.known("bca");
                let (secrets, partners) = ([self.known(SECRET), self.text()], [self.known(PARTNER)]);
                let mut options = init!(paraf_verifier_options);
                options.client_secrets = secrets.as_ptr();
                options.client_secret_count = secrets.len();
                options.partner_ids = partners.as_ptr();
                options.partner_id_count = partners.len();
                put!(self.verifier, paraf_verifier_free, |out, error| unsafe {
                    paraf_verifier_new(profile, &raw const options, out, error)
                });
            }
            5 => {
                let headers = self.signed_headers();
                let mut request = init!(paraf_incoming_request);
                request.method = self.known("POST");
                request.url = self.known("/openapi/v1.0/transfer-va/payment");
                request.headers = headers.as_ptr();
                request.header_count = headers.len();
                request.body =
                    self.signed.as_deref().map_or_else(|| text(b""), |signed| paraf_signed_request_body(Some(signed)));
                request.now = at(SECONDS);
                put!(self.verified, paraf_verified_free, |out, error| unsafe {
                    paraf_verifier_verify(self.verifier.as_deref(), &raw const request, out, error)
                });
            }
            6 => {
                let profile = self.known("snap");
                put!(self.hasher, paraf_body_hasher_free, |out, error| unsafe {
                    paraf_body_hasher_new(profile, out, error)
                });
            }
            7 => {
                let (piece, mut error) = (self.text(), ptr::null_mut());
                // SAFETY: the piece outlives the call.
                settled(unsafe { paraf_body_hasher_update(self.hasher.as_deref_mut(), piece, &raw mut error) }, error);
            }
            8 => {
                // SAFETY: the digest is written on success.
                filled(|out, error| unsafe { paraf_body_hasher_finish(self.hasher.as_deref_mut(), out, error) });
            }
            9 => {
                let (body, profile) = (self.text(), self.known("bca"));
                put!(self.buffer, paraf_buffer_free, |out, error| unsafe { paraf_minify(body, profile, out, error) });
                // SAFETY: as above.
                filled(|out, error| unsafe { paraf_body_digest(body, profile, out, error) });
                put!(self.buffer, paraf_buffer_free, |out, error| unsafe {
                    paraf_endpoint_url(body, profile, out, error)
                });
            }
            10 => {
                let (key, profile) = (self.text(), self.known("snap"));
                // SAFETY: as above.
                filled(|out, error| unsafe { paraf_parse_private_key(key, profile, out, error) });
                // SAFETY: as above.
                filled(|out, error| unsafe { paraf_parse_public_key(key, profile, out, error) });
            }
            _ => {
                let name = self.text();
                put!(self.profile, paraf_profile_free, |out, error| unsafe { paraf_profile_new(name, out, error) });
                // What was made from them lives on.
                paraf_signer_free(self.signer.take());
                paraf_verifier_free(self.verifier.take());
            }
        }
    }

    fn diagnose(&mut self, call: u8) {
        match call {
            12..16 => {
                let headers = self.signed_headers();
                let profile = self.known("bca");
                let mut case = init!(paraf_case);
                case.method = self.known("POST");
                case.url = self.text();
                case.headers = headers.as_ptr();
                case.header_count = headers.len();
                case.body = self.text();
                case.direction = u32::from(call - 12);
                let mut credential = init!(paraf_diagnosis_credential);
                credential.client_secret = self.known(SECRET);
                if call.is_multiple_of(2) {
                    put!(self.diagnosis, paraf_diagnosis_free, |out, error| unsafe {
                        paraf_diagnose(profile, &raw const case, &raw const credential, 1 << 16, out, error)
                    });
                } else {
                    put!(self.trace, paraf_trace_free, |out, error| unsafe {
                        paraf_explain(profile, &raw const case, &raw const credential, out, error)
                    });
                }
            }
            16 => put!(self.buffer, paraf_buffer_free, |out, error| unsafe {
                paraf_diagnosis_report(self.diagnosis.as_deref(), u32::from(call % 3), 0, out, error)
            }),
            17 => put!(self.buffer, paraf_buffer_free, |out, error| unsafe {
                paraf_diagnosis_to_json(self.diagnosis.as_deref(), out, error)
            }),
            18 => put!(self.buffer, paraf_buffer_free, |out, error| unsafe {
                paraf_trace_to_json(self.trace.as_deref(), out, error)
            }),
            _ => {
                let capture = self.text();
                put!(self.captured, paraf_captured_requests_free, |out, error| unsafe {
                    paraf_captured_requests_new(capture, out, error)
                });
            }
        }
    }

    fn messages(&mut self, call: u8) {
        match call {
            20 => {
                let (id, profile) = (self.known("25"), self.known("bca"));
                put!(self.service, paraf_service_free, |out, error| unsafe {
                    paraf_service_new(id, profile, out, error)
                });
                put!(self.services, paraf_services_free, |out, error| unsafe {
                    paraf_services_new(profile, out, error)
                });
            }
            21 => {
                let body = self.text();
                put!(self.violations, paraf_violations_free, |out, error| unsafe {
                    paraf_validate(self.service.as_deref(), u32::from(call % 3), 1, body, None, out, error)
                });
            }
            22 => {
                let (value, currency) = (self.text(), self.known("IDR"));
                put!(self.amount, paraf_amount_free, |out, error| unsafe {
                    paraf_amount_new_lenient(value, currency, out, error)
                });
            }
            23 => {
                let (one, other) = (self.amount.take(), self.amount.as_deref());
                put!(self.amount, paraf_amount_free, |out, error| unsafe {
                    paraf_amount_add(one.as_deref(), other.or(one.as_deref()), out, error)
                });
                paraf_amount_free(one);
            }
            24 => {
                let (body, partner, key) = (self.text(), self.known(PARTNER), self.known("2026-11-22:25:12345:1"));
                put!(self.delivery, paraf_delivery_free, |out, error| unsafe {
                    paraf_delivery_new(self.service.as_deref(), body, partner, key, out, error)
                });
            }
            25 => {
                let mut known = init!(paraf_known_delivery);
                known.record = self.text();
                known.now = at(SECONDS);
                put!(self.next_step, paraf_next_step_free, |out, error| unsafe {
                    paraf_decide_payment(self.delivery.as_deref(), &raw const known, out, error)
                });
            }
            26 => {
                let code = self.text();
                put!(self.response_code, paraf_response_code_free, |out, error| unsafe {
                    paraf_response_code_new(code, out, error)
                });
            }
            27 => {
                let number = self.text();
                put!(self.number, paraf_virtual_account_number_free, |out, error| unsafe {
                    paraf_virtual_account_number_split(number, out, error)
                });
            }
            28 => {
                let (first, last) = (self.known("2022-04-01"), self.text());
                put!(self.windows, paraf_statement_windows_free, |out, error| unsafe {
                    paraf_statement_windows_new(first, last, out, error)
                });
            }
            _ => put!(self.windows, paraf_statement_windows_free, |out, error| unsafe {
                paraf_statement_windows_halves(self.windows.as_deref(), 0, out, error)
            }),
        }
    }

    /// Lent by the signed request, which is not freed before they are used.
    fn signed_headers(&self) -> Vec<paraf_header> {
        let signed = self.signed.as_deref();
        let header = |index| paraf_header {
            name: paraf_signed_request_header_name(signed, index),
            value: paraf_signed_request_header_value(signed, index),
        };
        (0..paraf_signed_request_header_count(signed)).map(header).collect()
    }

    /// Everything that a handle, or its absence, answers; each list one place beyond its end.
    fn read_all(&self) {
        let signed = self.signed.as_deref();
        for part in [
            paraf_signed_request_method,
            paraf_signed_request_url,
            paraf_signed_request_body,
            paraf_signed_request_signature,
        ] {
            read(part(signed));
        }
        for index in 0..=paraf_signed_request_missing_header_count(signed) {
            read(paraf_signed_request_missing_header_name(signed, index));
        }
        let verified = self.verified.as_deref();
        for part in
            [paraf_verified_body, paraf_verified_replay_key, paraf_verified_conflict_key, paraf_verified_signed_url]
        {
            read(part(verified));
        }
        for string in [paraf_signed_request_string_to_sign(signed), paraf_verified_string_to_sign(verified)] {
            for index in 0..=paraf_string_to_sign_segment_count(string) {
                paraf_string_to_sign_segment(string, index);
            }
        }
        let diagnosis = self.diagnosis.as_deref();
        for index in 0..=paraf_diagnosis_finding_count(diagnosis) {
            let finding = paraf_diagnosis_finding(diagnosis, index);
            read(paraf_finding_id(finding));
            read(paraf_finding_title(finding, 1));
        }
        for index in 0..=paraf_diagnosis_missing_count(diagnosis) {
            read(paraf_diagnosis_missing(diagnosis, index));
        }
        let trace = self.trace.as_deref();
        for index in 0..=paraf_trace_header_count(trace) {
            read(paraf_trace_header_name(trace, index));
            read(paraf_trace_header_value(trace, index));
        }
        read(paraf_trace_reveal_string_to_sign(trace));
        let captured = self.captured.as_deref();
        for index in 0..=paraf_captured_requests_count(captured) {
            let request = paraf_captured_requests_at(captured, index);
            read(paraf_captured_request_url(request));
            read(paraf_captured_request_body(request));
            for note in 0..=paraf_captured_request_note_count(request) {
                read(paraf_captured_request_note_text(request, note, 2));
            }
            read(paraf_captured_response_message(paraf_captured_request_response(request)));
        }
        self.read_messages();
    }

    fn read_messages(&self) {
        let violations = self.violations.as_deref();
        for index in 0..=paraf_violations_count(violations) {
            read(paraf_violations_pointer(violations, index));
            read(paraf_violations_message(violations, index));
        }
        let services = self.services.as_deref();
        for index in 0..=paraf_services_count(services) {
            read(paraf_service_name(paraf_services_at(services, index)));
        }
        let windows = self.windows.as_deref();
        for index in 0..=paraf_statement_windows_count(windows) {
            read(paraf_statement_windows_from(windows, index));
        }
        read(paraf_amount_value(self.amount.as_deref()));
        read(paraf_buffer_bytes(self.buffer.as_deref()));
        read(paraf_delivery_key(self.delivery.as_deref()));
        read(paraf_next_step_record(self.next_step.as_deref()));
        read(paraf_profile_title(self.profile.as_deref()));
        read(paraf_response_code_text(self.response_code.as_deref()));
        read(paraf_virtual_account_number_text(self.number.as_deref()));
    }

    fn free(self) {
        paraf_amount_free(self.amount);
        paraf_body_hasher_free(self.hasher);
        paraf_buffer_free(self.buffer);
        paraf_captured_requests_free(self.captured);
        paraf_delivery_free(self.delivery);
        paraf_diagnosis_free(self.diagnosis);
        paraf_next_step_free(self.next_step);
        paraf_prepared_signer_free(self.prepared);
        paraf_profile_free(self.profile);
        paraf_response_code_free(self.response_code);
        paraf_service_free(self.service);
        paraf_services_free(self.services);
        paraf_signed_request_free(self.signed);
        paraf_signer_free(self.signer);
        paraf_statement_windows_free(self.windows);
        paraf_trace_free(self.trace);
        paraf_verified_free(self.verified);
        paraf_verifier_free(self.verifier);
        paraf_violations_free(self.violations);
        paraf_virtual_account_number_free(self.number);
    }
}

fn at(seconds: i64) -> paraf_time {
    paraf_time {
        kind: paraf_c::time::paraf_time_kind::PARAF_TIME_EPOCH_SECONDS as u32,
        epoch: seconds,
        text: paraf_str::NOT_GIVEN,
    }
}
