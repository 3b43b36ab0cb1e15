//! A server behind TLS, whose authority only these tests know.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What a client must trust, as `SSL_CERT_FILE`.
pub(crate) const AUTHORITY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bank/tls/authority.pem");

/// An authority that did not sign the server's certificate.
pub(crate) const OTHER_AUTHORITY: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/keys/ec-p256-certificate.pem");

/// A connection, encrypted or not.
pub(crate) trait Connection: Read + Write {}

impl<T: Read + Write> Connection for T {}

/// The server's side of a connection.
pub(crate) fn behind_tls(stream: TcpStream) -> impl Connection {
    let certificate = CertificateDer::from_pem_slice(include_bytes!("tls/server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("tls/server-key.pem")).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    StreamOwned::new(ServerConnection::new(Arc::new(config)).unwrap(), stream)
}
