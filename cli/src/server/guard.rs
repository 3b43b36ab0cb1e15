//! Who may use the control API. Any web page can reach loopback, so a foreign Host or Origin is refused; beyond loopback a token is wanted.

use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, HOST, ORIGIN};
use axum::http::{StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::refusal::Refusal;

/// Whom the control API serves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// This machine: by its own names.
    Loopback,
    /// Whoever has the token, from anywhere.
    Token(String),
}

pub(super) async fn check(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    match guard.refuses(&request) {
        Some(refusal) => refusal.into_response(),
        None => next.run(request).await,
    }
}

impl Guard {
    /// The page holds nothing of a world's, so beyond loopback it is given to whoever asks; what it does then needs the token.
    pub(super) fn refuses_page(&self, request: &Request) -> Option<Refusal> {
        match self {
            Guard::Loopback => self.refuses(request),
            Guard::Token(_) => None,
        }
    }

    fn refuses(&self, request: &Request) -> Option<Refusal> {
        let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        match self {
            Guard::Loopback => {
                let hosts = request.headers().get_all(HOST).iter().count();
                let is_own = hosts == 1 && header(HOST).is_some_and(is_loopback);
                if !is_own {
                    return Some(foreign("Host"));
                }
                // The page's own; another port of this machine is somebody else's page.
                let origin =
                    request.headers().get(ORIGIN)?.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
                (origin != header(HOST)).then(|| foreign("Origin"))
            }
            Guard::Token(token) => {
                let given = header(AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
                let message = "is not Bearer and the token that the bank printed when it began";
                (!is_same(given, token))
                    .then(|| Refusal::new(StatusCode::UNAUTHORIZED, "unauthorized", "Authorization", message))
            }
        }
    }
}

fn foreign(field: &str) -> Refusal {
    Refusal::new(
        StatusCode::FORBIDDEN,
        "foreign",
        field,
        "is not this bank's own: only programs and pages of its own may control it",
    )
}

/// `localhost`, 127.0.0.1 or [::1], with or without a port.
fn is_loopback(authority: &str) -> bool {
    let Ok(url) = authority.parse::<Uri>() else { return false };
    let has_user = authority.contains('@');
    !has_user && matches!(url.authority().map(|authority| authority.host()), Some("localhost" | "127.0.0.1" | "[::1]"))
}

/// Without telling by its time how much of it fits.
fn is_same(given: &str, token: &str) -> bool {
    given.len() == token.len() && given.bytes().zip(token.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}
