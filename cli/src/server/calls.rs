//! The bank's calls to a partner's server.
//!
//! Each has a connection of its own: what is kept open can be closed by the other side just when the next call is written to it, and then
//! nobody knows whether it arrived. No redirect is followed, as no bank follows one.

use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::{Request, Uri, header};
use hyper_util::rt::TokioIo;
use paraf::Moment;
use paraf_bank::{Call, CallId, Http};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// The most bytes of a partner's answer that are read. Ours.
const MOST: usize = 1 << 20;

/// The most bytes of what another bank of this program tells.
const MOST_TOLD: usize = 256 << 20;

/// Why no answer came, for the log.
pub(super) type Silence = String;

/// Sends a call and waits for its answer, but no longer than this.
pub(super) async fn send(call: &Call, wait: Duration) -> Result<Http, Silence> {
    timeout(wait, exchange(call, MOST)).await.map_err(|_| "no answer came in time".to_string())?
}

/// Reads what a control API tells.
pub(crate) async fn fetch(url: &str) -> Result<Http, Silence> {
    let call = Call {
        id: CallId(0),
        partner: String::new(),
        service: "",
        method: "GET".into(),
        url: url.into(),
        headers: Vec::new(),
        body: Vec::new(),
        deadline: Moment::from_epoch_millis(0),
    };
    exchange(&call, MOST_TOLD).await
}

async fn exchange(call: &Call, most: usize) -> Result<Http, Silence> {
    let failed = |error: hyper::Error| error.to_string();
    let url: Uri = call.url.parse().map_err(|_| "the partner's URL is none".to_string())?;
    let authority = url.authority().ok_or_else(|| "the partner's URL has no host".to_string())?;
    let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_string();
    let stream = TcpStream::connect((host, authority.port_u16().unwrap_or(80))).await;
    let stream = stream.map_err(|error| format!("the partner's server cannot be reached: {error}"))?;
    // Otherwise the body waits until the head is acknowledged.
    let _ = stream.set_nodelay(true);
    let (mut sender, connection) = hyper::client::conn::http1::Builder::new()
        .title_case_headers(true)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(failed)?;
    let driver = tokio::spawn(connection);
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::builder().method(&*call.method).uri(path).header(header::HOST, authority.as_str());
    for (name, value) in &call.headers {
        request = request.header(name, value);
    }
    let request = request.header(header::CONNECTION, "close").body(Full::new(Bytes::from(call.body.clone())));
    let request = request.map_err(|_| "the call cannot be written as HTTP".to_string())?;
    let answer = sender.send_request(request).await.map_err(failed)?;
    let (head, body) = answer.into_parts();
    let text = |value: &header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    let body = Limited::new(body, most).collect().await.map_err(|error| error.to_string());
    driver.abort();
    Ok(Http { status: head.status.as_u16(), headers, body: body?.to_bytes().to_vec() })
}
