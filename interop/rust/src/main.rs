//! kamu-snap-crypto: requests by HMAC and token requests by RSA, both ways. Lines of JSON in, lines of JSON out, as
//! interop/README.md says.

use std::error::Error;
use std::io::{BufRead, stdin};

use http::Method;
use kamu_snap_crypto::snap_bi::{OAuthStringToSign, ServiceStringToSign, sign_oauth, sign_service, verify_oauth};
use kamu_snap_crypto::{
    AccessToken, RsaSigner, RsaVerifier, ServiceRequestParts, ServiceVerificationError, Signature,
    verify_service_request,
};
use serde_json::{Value, json};

type Answer = Result<Value, Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", json!({ "version": version()?, "operations": ["sign", "verify", "sign-token", "verify-token"] }));
    for line in stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line?)?;
        let answer = match text(&request, "operation") {
            "sign" => sign(&request),
            "verify" => verify(&request),
            "sign-token" => sign_token(&request),
            "verify-token" => verify_token(&request),
            other => Err(format!("no operation {other}").into()),
        };
        println!("{}", answer.unwrap_or_else(|error| json!({ "refused": error.to_string() })));
    }
    Ok(())
}

fn sign(request: &Value) -> Answer {
    let method: Method = text(request, "method").parse()?;
    let token = AccessToken::from_credential(text(request, "access_token"))?;
    let body = text(request, "body");
    let parts =
        ServiceStringToSign::new(&method, text(request, "url"), token, body.as_bytes(), text(request, "timestamp"))?;
    Ok(json!({ "signature": sign_service(text(request, "client_secret"), &parts).to_base64(), "body": body }))
}

fn verify(request: &Value) -> Answer {
    let method: Method = text(request, "method").parse()?;
    let authorization = format!("Bearer {}", text(request, "access_token"));
    let (signature, timestamp) = (text(request, "signature"), text(request, "timestamp"));
    let body = text(request, "body").as_bytes();
    let parts = ServiceRequestParts::new(&method, text(request, "url"), &authorization, signature, timestamp, body)?;
    match verify_service_request(text(request, "client_secret"), parts) {
        Ok(()) => Ok(json!({ "valid": true })),
        Err(ServiceVerificationError::SignatureMismatch) => Ok(json!({ "valid": false })),
        Err(error) => Err(error.into()),
    }
}

fn sign_token(request: &Value) -> Answer {
    let signer = RsaSigner::from_pkcs8_pem(text(request, "private_key"))?;
    let parts = OAuthStringToSign::new(text(request, "client_key"), text(request, "timestamp"))?;
    Ok(json!({ "signature": sign_oauth(&signer, &parts).to_base64() }))
}

fn verify_token(request: &Value) -> Answer {
    let verifier = RsaVerifier::from_spki_pem(text(request, "public_key"))?;
    let parts = OAuthStringToSign::new(text(request, "client_key"), text(request, "timestamp"))?;
    let signature = Signature::from_base64(text(request, "signature"))?;
    Ok(json!({ "valid": verify_oauth(&verifier, &parts, &signature).is_ok() }))
}

fn text<'a>(request: &'a Value, name: &str) -> &'a str {
    request[name].as_str().unwrap_or_default()
}

/// The version that Cargo.lock holds.
fn version() -> Result<&'static str, Box<dyn Error>> {
    let (_, after) = include_str!("../Cargo.lock")
        .split_once("name = \"kamu-snap-crypto\"\nversion = \"")
        .ok_or("not in Cargo.lock")?;
    Ok(after.split('"').next().unwrap_or_default())
}
