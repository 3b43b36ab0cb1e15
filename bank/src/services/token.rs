//! Access tokens (73): BCA's live 900 seconds, and say so as text (docs/sources/bca.md#token).

use alloc::string::ToString;
use alloc::vec::Vec;
use paraf::message::types::bca::access_token::AccessTokenB2bResponse;

use super::{Asked, Desk};
use crate::answer::{INTERNAL, Refusal, done};
use crate::checks::Tokens;

pub(crate) fn issue(asked: &Asked<'_>, desk: &mut Desk<'_>, tokens: &mut Tokens) -> Result<Vec<u8>, Refusal> {
    let (code, message) = done(asked.service, desk.profile)
        .ok_or_else(|| asked.decline(desk.profile, INTERNAL, "", "success has no code"))?;
    let seconds = desk.settings.token_seconds;
    let response = AccessTokenB2bResponse {
        response_code: Some(code.to_string()),
        response_message: Some(message),
        access_token: Some(tokens.issue(asked.place, desk.now, seconds, desk.generator)),
        token_type: Some("bearer".into()),
        expires_in: Some(seconds.to_string()),
        ..AccessTokenB2bResponse::default()
    };
    asked.answer(desk.profile, &response)
}
