//! Connections: what is read, for how long, and what is done with it. Whatever arrives gets the bank's answer or a plain 4xx.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONNECTION, CONTENT_TYPE, SERVER};
use axum::http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming as Arriving;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use paraf_bank::{Http, Incoming, Reply};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use super::worlds::Worlds;

/// How long the head of a request may take, and then its body. Ours.
const PATIENCE: Duration = Duration::from_secs(10);

/// The most bytes of a body that are taken. Ours.
const MOST: usize = 1 << 20;

/// The most bytes of what the control API takes: a snapshot. Ours.
const MOST_OF_CONTROL: usize = 128 << 20;

/// The most bytes that are read and dropped, so that who sends too much still gets the answer.
const MOST_DROPPED: usize = 256 << 20;

/// Where the control API is; everything else is the bank.
const CONTROL: &str = "/_bank";

/// A connection that is to be reset.
#[derive(Debug)]
struct Reset;

impl std::fmt::Display for Reset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection is reset")
    }
}

impl std::error::Error for Reset {}

/// Takes connections until the program ends.
pub(crate) async fn serve(listener: TcpListener, worlds: Arc<Worlds>, control: Router) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                tokio::spawn(connection(stream, peer, worlds.clone(), control.clone()));
            }
            // As many files are open as may be: some will be closed.
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn connection(stream: TcpStream, peer: SocketAddr, worlds: Arc<Worlds>, control: Router) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Arriving>| {
        let (worlds, control) = (worlds.clone(), control.clone());
        Box::pin(async move {
            let is_control =
                request.uri().path().strip_prefix(CONTROL).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            let answer = if is_control {
                controlled(request, control, &worlds).await
            } else {
                banked(request, peer, &worlds).await
            };
            answer.map(branded)
        }) as Pin<Box<dyn Future<Output = Result<Response<Body>, Reset>> + Send>>
    });
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service);
    let ended = Pin::new(&mut connection).await;
    let is_reset = ended.as_ref().err().and_then(std::error::Error::source).is_some_and(|source| source.is::<Reset>());
    if is_reset {
        // Closed without the handshake of an end: the other side sees a reset.
        let _ = connection.into_parts().io.into_inner().set_zero_linger();
    }
}

/// A request to the bank.
async fn banked(request: Request<Arriving>, peer: SocketAddr, worlds: &Worlds) -> Result<Response<Body>, Reset> {
    let (head, body) = request.into_parts();
    let body = match read(body, MOST).await {
        Ok(body) => body,
        Err(status) => return Ok(refused(status)),
    };
    let incoming = Incoming {
        request: 0,
        method: head.method.as_str().into(),
        url: head.uri.path_and_query().map_or("/", |path| path.as_str()).into(),
        headers: head.headers.iter().map(|(name, value)| (name.as_str().into(), value.as_bytes().into())).collect(),
        body,
        address: peer.ip().to_string(),
    };
    match worlds.request(incoming).await {
        Reply::Answer(http) => Ok(answered(http)),
        Reply::Reset => Err(Reset),
    }
}

async fn controlled(request: Request<Arriving>, control: Router, worlds: &Worlds) -> Result<Response<Body>, Reset> {
    use hyper::service::Service;
    let (head, body) = request.into_parts();
    let body = match read(body, MOST_OF_CONTROL).await {
        Ok(body) => body,
        Err(status) => return Ok(refused(status)),
    };
    let request = Request::from_parts(head, Body::from(body));
    let answer = TowerToHyperService::new(control).call(request).await.map_err(|never| match never {});
    // What was seen or done by it is there after a crash, too.
    worlds.written().await;
    answer
}

/// The body; or why it is not taken, when as much of it as can be was read.
async fn read(body: Arriving, most: usize) -> Result<Vec<u8>, StatusCode> {
    let mut body = Limited::new(body, MOST_DROPPED);
    let mut read = Vec::new();
    let mut length = 0;
    let reading = async {
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame.map_err(|_| StatusCode::BAD_REQUEST)?.into_data() else { continue };
            length += data.len();
            if length <= most {
                read.extend_from_slice(&data);
            }
        }
        Ok::<(), StatusCode>(())
    };
    timeout(PATIENCE, reading).await.map_err(|_| StatusCode::REQUEST_TIMEOUT)??;
    if length > most { Err(StatusCode::PAYLOAD_TOO_LARGE) } else { Ok(read) }
}

/// A plain answer, behind which the connection ends.
fn refused(status: StatusCode) -> Response<Body> {
    let text = status.canonical_reason().unwrap_or_default();
    let mut response = Response::new(Body::from(format!("{text}\n")));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

fn answered(http: Http) -> Response<Body> {
    let mut response = Response::builder().status(http.status);
    for (name, value) in &http.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(http.body)).unwrap_or_else(|_| refused(StatusCode::INTERNAL_SERVER_ERROR))
}

/// Every answer says whose it is not.
fn branded(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(SERVER, HeaderValue::from_static("paraf bank (not BCA)"));
    response
}
