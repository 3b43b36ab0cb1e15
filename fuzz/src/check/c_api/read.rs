//! Everything that a handle answers.

use paraf_c::diagnosis::capture::*;
use paraf_c::diagnosis::diagnose::*;
use paraf_c::diagnosis::finding::*;
use paraf_c::diagnosis::trace::*;
use paraf_c::messages::amount::*;
use paraf_c::messages::delivery::*;
use paraf_c::messages::response_code::*;
use paraf_c::messages::service::*;
use paraf_c::messages::statement::*;
use paraf_c::messages::violation::*;
use paraf_c::messages::virtual_account::*;
use paraf_c::profile::*;
use paraf_c::signed_request::*;
use paraf_c::string_to_sign::*;
use paraf_c::strings::*;
use paraf_c::unsigned::*;
use paraf_c::unverified::*;
use paraf_c::verified::*;

use super::Machine;
use super::handle::read;

impl Machine<'_> {
    /// Everything that a handle, or its absence, answers; each list one place beyond its end.
    pub(super) fn read_all(&self) {
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
        let unsigned = self.unsigned.as_deref();
        for part in [paraf_unsigned_request_message, paraf_unsigned_request_digest, paraf_unsigned_request_algorithm] {
            read(part(unsigned));
        }
        let unverified = self.unverified.as_deref();
        for part in [
            paraf_unverified_request_message,
            paraf_unverified_request_digest,
            paraf_unverified_request_signature,
            paraf_unverified_request_algorithm,
            paraf_unverified_request_partner_id,
        ] {
            read(part(unverified));
        }
        for index in 0..=paraf_unverified_request_credential_count(unverified) {
            read(paraf_unverified_request_credential(unverified, index));
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
        self.read_answers();
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
}
