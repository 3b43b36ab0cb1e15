//! The page at `/_bank/`: one HTML answer with its style and its script, and no data. What it shows and does goes through the control API.
//!
//! A browser asks for HTML and gets the page; every other caller gets the API's own answer. Tokens of style and the base sheet are the
//! debugger's, word for word.

use std::sync::LazyLock;

use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, REFERRER_POLICY, VARY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::guard::Guard;

const STYLE: &str = concat!(
    include_str!("../../../../debugger/styles/tokens.css"),
    include_str!("../../../../debugger/styles/base.css"),
    include_str!("controls.css"),
    include_str!("layout.css"),
    include_str!("feed.css"),
);

const SCRIPT: &str = concat!(
    "'use strict';\n",
    include_str!("english.js"),
    include_str!("indonesian.js"),
    include_str!("dom.js"),
    include_str!("api.js"),
    include_str!("money.js"),
    include_str!("bills.js"),
    include_str!("faults.js"),
    include_str!("feed.js"),
    include_str!("clock.js"),
    include_str!("world.js"),
    include_str!("main.js"),
);

struct Page {
    html: String,
    policy: String,
}

static PAGE: LazyLock<Page> = LazyLock::new(|| {
    let markup = include_str!("index.html");
    let html = markup.replacen("{style}", STYLE, 1).replacen("{script}", SCRIPT, 1);
    Page { html, policy: policy() }
});

/// Nothing but this style and this script, connections to this bank alone, no frame around it, and no markup made of text.
fn policy() -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text.as_bytes()));
    let (script, style) = (hash(SCRIPT), hash(STYLE));
    format!(
        "default-src 'none'; script-src 'sha256-{script}'; style-src 'sha256-{style}'; connect-src 'self'; img-src data:; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'; trusted-types 'none'; require-trusted-types-for 'script'"
    )
}

/// Answers who wants the page; lets everything else through.
pub(super) async fn first(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let is_here =
        matches!(request.uri().path(), "/_bank" | "/_bank/") && [Method::GET, Method::HEAD].contains(request.method());
    let accepted = request.headers().get(ACCEPT).and_then(|accepted| accepted.to_str().ok()).unwrap_or_default();
    if !is_here || !accepted.contains("text/html") {
        return next.run(request).await;
    }
    match guard.refuses_page(&request) {
        Some(refusal) => refusal.into_response(),
        None => page(),
    }
}

fn page() -> Response {
    let fixed: [(HeaderName, &str); 8] = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
        (VARY, "Accept"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    let mut response = PAGE.html.as_str().into_response();
    let headers = response.headers_mut();
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&PAGE.policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}
