//! Where questions may go: a bank that is named by its origin, over TLS, or this machine.

use hyper::Uri;
use paraf::Language;

use crate::client::is_loopback;
use crate::output::Failure;
use crate::texts::words;

/// The origin of a bank.
pub(crate) struct Target {
    origin: String,
    host: String,
}

impl Target {
    /// Takes `https://host`, and `http://` for this machine alone. A path, a query or a name in front of the host is an error, for what is
    /// signed would then not be what the profile says.
    ///
    /// # Errors
    /// What cannot be asked.
    pub(crate) fn parse(url: &str, language: Language) -> Result<Self, Failure> {
        let wrong = |text| Failure::input("URL", text, language);
        let parsed: Uri = url.parse().map_err(|_| wrong(words::IS_NO_ORIGIN))?;
        let (Some(scheme), Some(authority)) = (parsed.scheme_str(), parsed.authority()) else {
            return Err(wrong(words::IS_NO_ORIGIN));
        };
        // Nothing but a host and its port, both as they are used: what is printed and signed for is where it goes.
        let host = authority.host();
        let port = authority.port_u16();
        let whole = port.map_or_else(|| host.to_string(), |port| format!("{host}:{port}"));
        if parsed.path_and_query().is_some_and(|path| path.as_str() != "/") || authority.as_str() != whole {
            return Err(wrong(words::IS_NO_ORIGIN));
        }
        match scheme {
            "https" => {}
            "http" if is_loopback(host) => {}
            "http" => return Err(wrong(words::WANTS_TLS)),
            _ => return Err(wrong(words::IS_NO_ORIGIN)),
        }
        Ok(Target { origin: format!("{scheme}://{whole}"), host: whole })
    }

    /// The host, and its port where the URL has one.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// The URL of a path that was signed.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}
