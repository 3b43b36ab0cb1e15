//! The operations of the suite, each through the public surface.

use paraf::capture::CapturedRequest;
use paraf::key::{PrivateKey, PublicKey};
use paraf::message::{MessageKind, Mode, ResponseCode, Service, ServiceCode};
use paraf::sign::{Credential, CustomerGrant, Field, Request, SignedRequest, Signer};
use paraf::verify::{
    Expected, IncomingRequest, IncomingTokenRequest, TokenVerifier, Verified, VerifiedTokenRequest, Verifier,
    VerifierCredential,
};
use paraf::{Direction, Uncovered, body_digest, endpoint_url, minify};
use serde_json::{Value, json};

use super::case::{Failure, Input, Outcome, compare, profile};
use super::two_steps::{self, Elsewhere};
use super::{explained, money};

pub(crate) type Stages = Result<Vec<(&'static str, Value)>, Outcome>;

pub(crate) fn run(case: &Value) -> Result<(), Failure> {
    let input = Input(&case["input"]);
    let stages = match case["operation"].as_str().unwrap_or_default() {
        "minify" => run_minify(case, &input),
        "endpoint-url" => run_endpoint_url(case, &input),
        "sign-token" => run_sign_token(case, &input),
        "sign-transaction" => run_sign_transaction(case, &input),
        "verify" => run_verify(case, &input),
        "verify-token" => run_verify_token(case, &input),
        "parse-key" => run_parse_key(case, &input),
        "diagnose" => explained::run_diagnose(case, &input),
        "explain" => explained::run_explain(case, &input),
        "validate" => run_validate(case, &input),
        "response-code" => run_response_code(case, &input),
        "capture" => run_capture(&input),
        "decide-payment" => money::run_decide(case, &input),
        "decide-inquiry" => money::run_decide_inquiry(case, &input),
        "answer" => money::run_answer(case, &input),
        "check-answer" => money::run_check_answer(case, &input),
        "finish-payment" => money::run_finish(case, &input),
        "read-response" => money::run_read_response(case, &input),
        unknown => return Err(format!("unknown operation `{unknown}`")),
    };
    compare(&case["expect"], stages.map_or_else(|refused| refused, Outcome::Stages))
}

fn os_random(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}

fn run_minify(case: &Value, input: &Input<'_>) -> Stages {
    let profile = profile(case)?;
    let body = input.bytes("body").unwrap_or_default();
    let minified = minify(&body, &profile)?;
    let digest = body_digest(&body, &profile)?;
    Ok(vec![("minified_body", json!(&*minified)), ("body_digest", json!(digest.to_string()))])
}

fn run_endpoint_url(case: &Value, input: &Input<'_>) -> Stages {
    Ok(vec![("endpoint_url", json!(endpoint_url(input.need("url"), &profile(case)?)?))])
}

fn credential<'c>(input: &Input<'c>) -> Credential<'c> {
    Credential::new()
        .with(Field::ClientKey, input.text("client_key"))
        .client_secret(input.text("client_secret"))
        .private_key(input.text("private_key_pem").map(str::as_bytes))
        .with(Field::PartnerId, None)
        .with(Field::ChannelId, None)
        .with(Field::ApiKey, input.text("api_key"))
        .api_secret(input.text("api_secret"))
}

fn run_sign_token(case: &Value, input: &Input<'_>) -> Stages {
    let signer = Signer::new(profile(case)?, credential(input))?;
    let timestamp = input.need("timestamp");
    let signed = match (input.text("auth_code"), input.text("refresh_token")) {
        (Some(code), _) => signer.customer_token_request(CustomerGrant::AuthCode(code), timestamp, &mut os_random)?,
        (_, Some(token)) => {
            signer.customer_token_request(CustomerGrant::RefreshToken(token), timestamp, &mut os_random)?
        }
        _ => signer.token_request(timestamp, &mut os_random)?,
    };
    Ok(stages_of(&signed))
}

fn run_sign_transaction(case: &Value, input: &Input<'_>) -> Stages {
    let profile = profile(case)?;
    let body = input.bytes("body").unwrap_or_default();
    let signer = Signer::new(profile.clone(), credential(input))?;
    let request = Request::new(input.need("method"), input.need("url"), &body, input.need("timestamp"))
        .with(Field::AccessToken, input.text("access_token"))
        .with(Field::ExternalId, input.text("external_id"))
        .with(Field::PartnerId, input.text("partner_id"))
        .with(Field::ChannelId, input.text("channel_id"))
        .with(Field::CustomerToken, input.text("customer_token"))
        .with(Field::DeviceId, input.text("device_id"))
        .with(Field::IpAddress, input.text("ip_address"))
        .with(Field::Latitude, input.text("latitude"))
        .with(Field::Longitude, input.text("longitude"))
        .with(Field::Origin, input.text("origin"));
    let signed = signer.sign(&request, &mut os_random)?;
    let mut stages = vec![
        ("minified_body", json!(&*minify(&body, &profile)?)),
        ("body_digest", json!(body_digest(&body, &profile)?.to_string())),
        ("endpoint_url", json!(endpoint_url(request.url, &profile)?)),
    ];
    stages.extend(stages_of(&signed));
    Ok(stages)
}

fn stages_of(signed: &SignedRequest) -> Vec<(&'static str, Value)> {
    vec![
        ("string_to_sign", json!(signed.string_to_sign().map(|text| text.reveal()))),
        ("signature", json!(signed.signature())),
        ("headers", signed.headers().map(|(name, value)| json!([name, value])).collect()),
        ("body", json!(signed.body())),
        ("url", json!(signed.url())),
        ("missing_headers", signed.missing_headers().collect()),
    ]
}

fn run_verify(case: &Value, input: &Input<'_>) -> Stages {
    let direction = input.text("direction").map_or(Ok(Direction::ToPartner), Direction::parse)?;
    let accepted = input.texts("accept_uncovered").unwrap_or_default();
    let accepted: Vec<Uncovered> = accepted.into_iter().map(Uncovered::parse).collect::<Result<_, _>>()?;
    let profile = profile(case)?;
    let callers = input.callers("partner_ids");
    let elsewhere = Elsewhere::of(&callers, &profile);
    let names: Vec<_> = callers.iter().map(|caller| elsewhere.names(caller, &profile)).collect();
    let start = || Verifier::builder(profile.clone()).direction(direction).accept_uncovered(&accepted);
    let (mut builder, mut remote) = (start(), start());
    for (caller, names) in callers.iter().zip(&names) {
        let expected = Expected::one_of(&caller.names)?;
        let here = VerifierCredential::new().client_secrets(&caller.secrets).public_keys(&caller.keys);
        builder = builder.partners(expected.clone(), here);
        remote = remote.partners(expected, VerifierCredential::new().elsewhere(names));
    }
    let (verifier, remote) = (builder.build()?, remote.build()?);
    let body = input.bytes("body").unwrap_or_default();
    let headers = input.headers();
    let request = IncomingRequest::new(input.need("method"), input.need("url"), &headers, &body)
        .access_token(input.text("access_token"))
        .service(input.text("service").map(ServiceCode::parse).transpose()?);
    let (now, tolerance) = (input.now(), input.tolerance()?);
    let at_once = verifier.verify(&request, now, tolerance).map(|verified| stages_of_verified(&verified));

    for (verifier, is_length_known) in [(&verifier, true), (&remote, false)] {
        let finished = verifier.begin(&request, now, tolerance).and_then(|unverified| elsewhere.finish(unverified));
        two_steps::assert_same(&at_once, &finished.map(|verified| stages_of_verified(&verified)), is_length_known);
    }
    Ok(at_once?)
}

fn stages_of_verified(verified: &Verified<'_>) -> Vec<(&'static str, Value)> {
    vec![
        ("verified", json!(true)),
        ("string_to_sign", json!(verified.string_to_sign().reveal())),
        ("replay_key", json!(verified.replay_key())),
        ("conflict_key", json!(verified.conflict_key())),
        ("token_checked", json!(verified.token_checked())),
        ("covers_body", json!(verified.covers_body())),
        ("credential_index", json!(verified.credential_index())),
        ("body", json!(verified.body())),
        ("signed_url", json!(verified.signed_url())),
        ("covers_path", json!(verified.covers_path())),
        ("covers_query", json!(verified.covers_query())),
    ]
}

fn run_verify_token(case: &Value, input: &Input<'_>) -> Stages {
    let profile = profile(case)?;
    let callers = input.callers("client_keys");
    let elsewhere = Elsewhere::of(&callers, &profile);
    let names: Vec<_> = callers.iter().map(|caller| elsewhere.names(caller, &profile)).collect();
    let (mut builder, mut remote) = (TokenVerifier::builder(profile.clone()), TokenVerifier::builder(profile));
    for (caller, names) in callers.iter().zip(&names) {
        let expected = Expected::one_of(&caller.names)?;
        builder = builder.clients(expected.clone(), &caller.keys);
        remote = remote.clients_elsewhere(expected, names);
    }
    let (verifier, remote) = (builder.build()?, remote.build()?);
    let body = input.bytes("body");
    let headers = input.headers();
    let request = IncomingTokenRequest::new(&headers, body.as_deref());
    let (now, tolerance) = (input.now(), input.tolerance()?);
    let told = |verified: VerifiedTokenRequest| {
        vec![
            ("verified", json!(true)),
            ("string_to_sign", json!(verified.string_to_sign().reveal())),
            ("replay_key", json!(verified.replay_key())),
            ("credential_index", json!(verified.credential_index())),
        ]
    };
    let at_once = verifier.verify(&request, now, tolerance).map(told);
    for (verifier, is_length_known) in [(&verifier, true), (&remote, false)] {
        let finished = verifier.begin(&request, now, tolerance).and_then(|unverified| elsewhere.finish(unverified));
        two_steps::assert_same(&at_once, &finished.map(told), is_length_known);
    }
    Ok(at_once?)
}

fn run_parse_key(case: &Value, input: &Input<'_>) -> Stages {
    let minimum_bits = profile(case)?.rsa_minimum_bits();
    let key = input.bytes("key").unwrap_or_default();
    let (format, bits) = match input.need("kind") {
        "private" => PrivateKey::parse_from_bits(&key, minimum_bits).map(|key| (key.format(), key.bits()))?,
        _ => PublicKey::parse_from_bits(&key, minimum_bits).map(|key| (key.format(), key.bits()))?,
    };
    Ok(vec![("format", json!(format.as_str())), ("bits", json!(bits))])
}

fn run_validate(case: &Value, input: &Input<'_>) -> Stages {
    let service = Service::find(input.need("service"), &profile(case)?)?;
    let kind = MessageKind::parse(input.text("direction").unwrap_or("request"))?;
    let mode = Mode::parse(input.text("mode").unwrap_or("strict"))?;
    let body = input.bytes("body").unwrap_or_default();
    let violation = |violation: &paraf::message::Violation| {
        let code = violation.response_code().to_string();
        json!({"rule": violation.check().as_str(), "pointer": violation.pointer(), "response_code": code})
    };
    Ok(vec![("violations", service.validate(kind, mode, &body).iter().map(violation).collect())])
}

fn run_capture(input: &Input<'_>) -> Stages {
    let all = CapturedRequest::read_all(input.bytes("text").unwrap_or_default())?;
    let entry = input.0["entry"].as_u64().map_or(0, |entry| usize::try_from(entry).unwrap() - 1);
    let Some(request) = all.get(entry) else { return Ok(vec![("requests", json!(all.len()))]) };
    Ok(vec![
        ("requests", json!(all.len())),
        ("method", json!(request.method())),
        ("url", json!(request.url())),
        ("header_list", request.headers().map(|(name, value)| json!([name, value])).collect()),
        ("body", json!(request.body())),
        ("response_code", json!(request.response().code())),
        ("notes", request.notes().iter().map(|note| json!(note.id())).collect()),
    ])
}

fn run_response_code(case: &Value, input: &Input<'_>) -> Stages {
    let profile = profile(case)?;
    let code = match input.0["http_status"].as_u64() {
        Some(status) => {
            let status = u16::try_from(status).unwrap_or(u16::MAX);
            ResponseCode::new(status, ServiceCode::parse(input.need("service"))?, input.need("case"))?
        }
        None => ResponseCode::parse(input.need("code"))?,
    };
    Ok(vec![
        ("code", json!(code.to_string())),
        ("http_status", json!(code.http_status())),
        ("service_code", json!(code.service().as_str())),
        ("case_code", json!(code.case())),
        ("category", json!(code.category().as_str())),
        ("outcome", json!(code.outcome().as_str())),
        ("advice", json!(code.advice().as_str())),
        ("status_service", json!(code.status_service().map(|service| service.as_str().to_string()))),
        ("message", json!(code.message(input.text("detail").unwrap_or_default(), &profile))),
    ])
}
