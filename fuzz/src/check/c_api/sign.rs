//! Signing, verifying, and the functions of a body, a URL and a key.

use std::mem::zeroed;
use std::ptr;

use paraf_c::body::*;
use paraf_c::key::{paraf_parse_private_key, paraf_parse_public_key};
use paraf_c::profile::*;
use paraf_c::sign::*;
use paraf_c::signed_request::*;
use paraf_c::strings::*;
use paraf_c::unsigned::*;
use paraf_c::unverified::*;
use paraf_c::verified::*;
use paraf_c::verifier::*;

use super::Machine;
use super::handle::{at, filled, init, made, put, settled, text};
use crate::message::{PARTNER, SECONDS, SECRET, TOKEN};

impl Machine<'_> {
    pub(super) fn sign_and_verify(&mut self, call: u8) {
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
            1 | 2 | 30 => {
                let mut request = init!(paraf_request);
                request.method = self.known("POST");
                request.url = self.known("/openapi/v1.0/transfer-va/payment");
                request.body = self.text();
                request.timestamp = at(SECONDS);
                request.access_token = self.known(TOKEN);
                request.external_id = self.known("1");
                match call {
                    1 => put!(self.signed, paraf_signed_request_free, |out, error| unsafe {
                        paraf_signer_sign(self.signer.as_deref(), &raw const request, out, error)
                    }),
                    2 => put!(self.prepared, paraf_prepared_signer_free, |out, error| unsafe {
                        paraf_signer_prepare(self.signer.as_deref(), &raw const request, out, error)
                    }),
                    _ => put!(self.unsigned, paraf_unsigned_request_free, |out, error| unsafe {
                        paraf_signer_begin(self.signer.as_deref(), &raw const request, out, error)
                    }),
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
            31 => {
                let signature = self.text();
                put!(self.signed, paraf_signed_request_free, |out, error| unsafe {
                    paraf_unsigned_request_finish(self.unsigned.as_deref(), signature, out, error)
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
            5 | 40 => {
                let headers = self.signed_headers();
                let mut request = init!(paraf_incoming_request);
                request.method = self.known("POST");
                request.url = self.known("/openapi/v1.0/transfer-va/payment");
                request.headers = headers.as_ptr();
                request.header_count = headers.len();
                request.body =
                    self.signed.as_deref().map_or_else(|| text(b""), |signed| paraf_signed_request_body(Some(signed)));
                request.now = at(SECONDS);
                if call == 5 {
                    put!(self.verified, paraf_verified_free, |out, error| unsafe {
                        paraf_verifier_verify(self.verifier.as_deref(), &raw const request, out, error)
                    });
                } else {
                    put!(self.unverified, paraf_unverified_request_free, |out, error| unsafe {
                        paraf_verifier_begin(self.verifier.as_deref(), &raw const request, out, error)
                    });
                }
            }
            41 => {
                // Yes by the first, then by one that is not there, then no.
                self.next += 1;
                let (genuine, index) = [(1, 0), (1, 9), (-1, 0)][self.next % 3];
                put!(self.verified, paraf_verified_free, |out, error| unsafe {
                    paraf_unverified_request_finish(self.unverified.as_deref(), genuine, index, out, error)
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

    /// Lent by the signed request, which is not freed before they are used.
    pub(super) fn signed_headers(&self) -> Vec<paraf_header> {
        let signed = self.signed.as_deref();
        let header = |index| paraf_header {
            name: paraf_signed_request_header_name(signed, index),
            value: paraf_signed_request_header_value(signed, index),
        };
        (0..paraf_signed_request_header_count(signed)).map(header).collect()
    }
}
