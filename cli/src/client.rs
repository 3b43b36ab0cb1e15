//! One request over HTTP or HTTPS, on a connection of its own: what is kept open can be closed by the other side just when the next request
//! is written to it, and then nobody knows whether it arrived. No redirect is followed, as no bank follows one.

use std::net::IpAddr;
use std::sync::{Arc, OnceLock};

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::{Request, Uri, header};
use hyper_util::rt::TokioIo;
use paraf_bank::Http;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Why no answer came, for people.
pub(crate) type Silence = String;

/// What is sent.
pub(crate) struct Outgoing<'r> {
    pub(crate) method: &'r str,
    pub(crate) url: &'r str,
    pub(crate) headers: &'r [(String, String)],
    pub(crate) body: &'r [u8],
}

/// Sends a request and reads its answer, but no more than so many bytes of its body.
pub(crate) async fn exchange(outgoing: &Outgoing<'_>, most: usize) -> Result<Http, Silence> {
    let url: Uri = outgoing.url.parse().map_err(|_| "the URL is malformed".to_string())?;
    let authority = url.authority().ok_or_else(|| "the URL has no host".to_string())?;
    let is_tls = url.scheme_str() == Some("https");
    let host = bare_host(authority.host()).to_string();
    let port = authority.port_u16().unwrap_or(if is_tls { 443 } else { 80 });
    let stream = TcpStream::connect((&*host, port)).await;
    let stream = stream.map_err(|error| format!("the server cannot be reached: {error}"))?;
    // Otherwise the body waits until the head is acknowledged.
    let _ = stream.set_nodelay(true);
    if !is_tls {
        return over(stream, &url, outgoing, most).await;
    }
    let name = ServerName::try_from(host).map_err(|_| "the host is no name for TLS".to_string())?;
    let stream = tls()?.connect(name, stream).await.map_err(|error| format!("TLS: {error}"))?;
    over(stream, &url, outgoing, most).await
}

async fn over<S>(stream: S, url: &Uri, outgoing: &Outgoing<'_>, most: usize) -> Result<Http, Silence>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let failed = |error: hyper::Error| error.to_string();
    let (mut sender, connection) = hyper::client::conn::http1::Builder::new()
        .title_case_headers(true)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(failed)?;
    let driver = tokio::spawn(connection);
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    let host = url.authority().map_or("", |authority| authority.as_str());
    let mut request = Request::builder().method(outgoing.method).uri(path).header(header::HOST, host);
    for (name, value) in outgoing.headers {
        request = request.header(name, value);
    }
    let request = request.header(header::CONNECTION, "close").body(Full::new(Bytes::copy_from_slice(outgoing.body)));
    let request = request.map_err(|_| "the request cannot be written as HTTP".to_string())?;
    let answer = sender.send_request(request).await.map_err(failed)?;
    let (head, body) = answer.into_parts();
    let text = |value: &header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    let body = Limited::new(body, most).collect().await.map_err(|error| error.to_string());
    driver.abort();
    Ok(Http { status: head.status.as_u16(), headers, body: body?.to_bytes().to_vec() })
}

/// Whether a host is this machine, by its name or its address alone: nothing is looked up.
pub(crate) fn is_loopback(host: &str) -> bool {
    let host = bare_host(host);
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Without the brackets of an IPv6 address.
fn bare_host(host: &str) -> &str {
    host.trim_start_matches('[').trim_end_matches(']')
}

/// TLS 1.2 and 1.3, with the certificate authorities that this machine trusts (`SSL_CERT_FILE` names others).
fn tls() -> Result<TlsConnector, Silence> {
    static CONFIGURED: OnceLock<Result<Arc<ClientConfig>, Silence>> = OnceLock::new();
    CONFIGURED.get_or_init(configured).clone().map(TlsConnector::from)
}

fn configured() -> Result<Arc<ClientConfig>, Silence> {
    let mut trusted = RootCertStore::empty();
    let found = rustls_native_certs::load_native_certs();
    trusted.add_parsable_certificates(found.certs);
    if trusted.is_empty() {
        return Err(
            "TLS: no certificate authority is known on this machine (SSL_CERT_FILE names a file of them)".into()
        );
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("TLS: {error}"))?;
    Ok(Arc::new(config.with_root_certificates(trusted).with_no_client_auth()))
}
