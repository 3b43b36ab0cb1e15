//! What a server cannot do without: axum, a verifier and a fixed answer. It runs as a process of its own, as the bank does.

use std::io::Read;
use std::sync::Arc;

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
use paraf::{Direction, Moment, Profile};

use super::caller::TIME;

/// Before the secret and the token.
pub(crate) const ARGUMENT: &str = "only-verifying";

/// As long as the bank's answer.
const ANSWER: &str = r#"{"responseCode":"2001100","responseMessage":"Successful","partnerReferenceNo":"1","accountNo":"1234567890","name":"PT Contoh","accountInfos":{"amount":{"value":"1000000.00","currency":"IDR"},"availableBalance":{"value":"1000000.00","currency":"IDR"},"holdAmount":{"value":"0.00","currency":"IDR"}}}"#;

struct Checks {
    verifier: Verifier,
    token: String,
    now: Moment,
}

pub(crate) fn serve(secret: &str, token: &str) {
    let verifier = Verifier::builder(Profile::named("bca").unwrap())
        .direction(Direction::ToProvider)
        .partners(Expected::anyone(), VerifierCredential::new().client_secrets(&[secret]))
        .build()
        .unwrap();
    let checks = Arc::new(Checks { verifier, token: token.into(), now: Moment::parse(TIME).unwrap() });
    // It ends with its input.
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{{\"port\":{}}}", listener.local_addr().unwrap().port());
        axum::serve(listener, Router::new().fallback(answer).with_state(checks)).await.unwrap();
    });
}

async fn answer(
    State(checks): State<Arc<Checks>>,
    request: Request,
) -> (StatusCode, [(&'static str, &'static str); 1], Bytes) {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let headers: Vec<(&str, &str)> =
        head.headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    let incoming =
        IncomingRequest::new(head.method.as_str(), head.uri.path(), &headers, &body).access_token(&checks.token);
    let status = match checks.verifier.verify(&incoming, checks.now, Tolerance::DEFAULT) {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::UNAUTHORIZED,
    };
    (status, [("content-type", "application/json")], Bytes::from_static(ANSWER.as_bytes()))
}
