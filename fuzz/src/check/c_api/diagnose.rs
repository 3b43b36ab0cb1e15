//! Captures, diagnosis, and what they print.

use std::mem::zeroed;

use paraf_c::diagnosis::capture::*;
use paraf_c::diagnosis::case::{paraf_case, paraf_diagnosis_credential};
use paraf_c::diagnosis::diagnose::*;
use paraf_c::diagnosis::trace::*;
use paraf_c::strings::*;

use super::Machine;
use super::handle::{init, made, put};
use crate::message::SECRET;

impl Machine<'_> {
    pub(super) fn diagnose(&mut self, call: u8) {
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
}
