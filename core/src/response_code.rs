//! The seven characters of a SNAP response code.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::fmt;
use once_cell::race::OnceBox;

use crate::error::Error;

/// The two characters that name a service in a response code: `24` for a virtual-account inquiry, letters for some of BCA's own.
///
/// ```
/// use paraf::message::ServiceCode;
/// assert_eq!(ServiceCode::of_path("/openapi/v1.0/transfer-va/inquiry").as_str(), "24");
/// assert_eq!(ServiceCode::parse("US")?.as_str(), "US");
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ServiceCode([u8; 2]);

impl ServiceCode {
    /// The code of a path that belongs to no service of the standard.
    pub const UNKNOWN: ServiceCode = ServiceCode(*b"00");
    pub(crate) const ACCESS_TOKEN_B2B: ServiceCode = ServiceCode(*b"73");

    /// Takes two digits or capital letters.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(code: &str) -> Result<Self, Error> {
        match code.as_bytes() {
            [first, second] if [first, second].iter().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase()) => {
                Ok(ServiceCode([*first, *second]))
            }
            _ => Err(Error::invalid_argument("service", "is not a service code of two digits or capital letters")),
        }
    }

    /// The service whose path is the longest end of this path or URL; [`UNKNOWN`](Self::UNKNOWN) when none is.
    pub fn of_path(url: &str) -> Self {
        static PATHS: OnceBox<Paths> = OnceBox::new();
        let paths = PATHS.get_or_init(|| Box::new(read_paths()));
        let path = url.split('?').next().unwrap_or(url);
        let rows = paths.get(last_segment(path)).into_iter().flatten();
        let ends = rows.filter(|(end, _)| path.len() >= end.len() && is_end(end, path));
        ends.max_by_key(|(end, _)| end.len()).map_or(ServiceCode::UNKNOWN, |(_, code)| *code)
    }

    /// The two characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("00")
    }
}

/// Paths and their codes, by the last segment of the path.
type Paths = BTreeMap<&'static str, Vec<(&'static str, ServiceCode)>>;

fn read_paths() -> Paths {
    let mut paths = Paths::new();
    let lines = include_str!("../spec/service-paths.txt").lines().filter_map(|line| line.split_once(' '));
    // A comment's first word is no service code.
    for (path, code) in lines.filter_map(|(code, path)| Some((path, ServiceCode::parse(code).ok()?))) {
        paths.entry(last_segment(path)).or_default().push((path, code));
    }
    paths
}

fn last_segment(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// Whether a path ends in a service's, segment by segment; a segment in braces is any one.
pub(crate) fn is_end(service: &str, path: &str) -> bool {
    let mut segments = path.rsplit('/');
    let mut wanted = service.rsplit('/').filter(|segment| !segment.is_empty());
    wanted.all(|want| segments.next().is_some_and(|have| have == want || (want.starts_with('{') && !have.is_empty())))
}

impl fmt::Debug for ServiceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ServiceCode({})", self.as_str())
    }
}

/// A SNAP response code: HTTP status (3), service (2), case (2). Its `Display` is the seven characters.
///
/// ```
/// use paraf::message::{ResponseCode, ServiceCode};
/// let code = ResponseCode::parse("4012400")?;
/// assert_eq!((code.http_status(), code.service().as_str(), code.case()), (401, "24", "00"));
/// assert_eq!(ResponseCode::new(200, ServiceCode::parse("US")?, "00")?.to_string(), "200US00");
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ResponseCode {
    http_status: u16,
    service: ServiceCode,
    case: [u8; 2],
}

impl ResponseCode {
    /// Takes seven characters: three digits of an HTTP status, a service (digits or capital letters), two digits of a case.
    /// Whether the standard knows the code plays no part: providers have their own.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let wrong = || Error::invalid_argument("response_code", "is not three digits, a service code and two digits");
        let (status, rest) = text.split_at_checked(3).ok_or_else(wrong)?;
        let (service, case) = rest.split_at_checked(2).ok_or_else(wrong)?;
        if !status.bytes().all(|c| c.is_ascii_digit()) {
            return Err(wrong());
        }
        let status = status.parse().map_err(|_| wrong())?;
        ResponseCode::new(status, ServiceCode::parse(service).map_err(|_| wrong())?, case).map_err(|_| wrong())
    }

    /// Builds a code from its parts.
    ///
    /// # Errors
    /// `invalid-argument`: not an HTTP status, or a case that is not two digits.
    pub fn new(http_status: u16, service: ServiceCode, case: &str) -> Result<Self, Error> {
        match case.as_bytes() {
            [first, second]
                if first.is_ascii_digit() && second.is_ascii_digit() && (100..600).contains(&http_status) =>
            {
                Ok(ResponseCode { http_status, service, case: [*first, *second] })
            }
            _ => Err(Error::invalid_argument("response_code", "has no HTTP status or no case of two digits")),
        }
    }

    /// For the tables' own cases, which are two digits.
    pub(crate) fn of_table(http_status: u16, service: ServiceCode, case: [u8; 2]) -> Self {
        ResponseCode { http_status, service, case }
    }

    /// The HTTP status, which the answer itself has too.
    #[must_use]
    pub fn http_status(&self) -> u16 {
        self.http_status
    }

    /// The service that answered.
    #[must_use]
    pub fn service(&self) -> ServiceCode {
        self.service
    }

    /// The two digits of the case.
    #[must_use]
    pub fn case(&self) -> &str {
        core::str::from_utf8(&self.case).unwrap_or("00")
    }
}

impl fmt::Display for ResponseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.http_status, self.service.as_str(), self.case())
    }
}

impl fmt::Debug for ResponseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResponseCode({self})")
    }
}
