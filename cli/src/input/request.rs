//! The request that a command is about.

use std::path::{Path, PathBuf};

use clap::Args;
use paraf::capture::{CapturedRequest, CapturedResponse};
use paraf::diagnose::{DiagnosisCredential, ObservedRequest};
use paraf::message::Service;
use paraf::{Direction, Language, Profile};

use super::credential::{Credential, Item};
use super::files;
use crate::arguments::whole;
use crate::output::{Failure, note};
use crate::texts::words;

/// Whose rules apply.
#[derive(Args)]
pub(crate) struct ProfileOption {
    #[arg(long, value_name = "NAME|FILE.json", default_value = "bca")]
    profile: PathBuf,
}

impl ProfileOption {
    /// The profile.
    ///
    /// # Errors
    /// As [`profile`].
    pub(crate) fn read(&self, language: Language) -> Result<Profile, Failure> {
        profile(&self.profile, language)
    }
}

/// A built-in profile by its name, or the file of a custom one.
///
/// # Errors
/// A file that cannot be read, and what [`Profile::resolve`] says.
pub(crate) fn profile(named: &Path, language: Language) -> Result<Profile, Failure> {
    let is_file = named.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    Ok(match is_file {
        true => Profile::from_json(&files::text(named, language)?)?,
        false => Profile::resolve(&files::shown(named))?,
    })
}

/// Where a captured request is.
#[derive(Args)]
pub(crate) struct CaptureOptions {
    #[arg(value_name = "FILE", default_value = "-")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "N", value_parser = whole)]
    entry: Option<u32>,
}

impl CaptureOptions {
    /// The request that FILE and `--entry` name. How it was read is printed to standard error.
    ///
    /// # Errors
    /// `unreadable-capture`; several requests of which none was chosen.
    pub(crate) fn read(&self, language: Language) -> Result<CapturedRequest, Failure> {
        let request = self.chosen(CapturedRequest::read_all(files::bytes(&self.file, language)?)?, language)?;
        request.notes().iter().for_each(|each| note(each.text(language), language));
        Ok(request)
    }

    fn chosen(&self, mut requests: Vec<CapturedRequest>, language: Language) -> Result<CapturedRequest, Failure> {
        let at = match self.entry {
            None if requests.len() == 1 => Some(0),
            entry => entry.and_then(|entry| usize::try_from(entry).ok()?.checked_sub(1)),
        };
        if let Some(at) = at.filter(|at| *at < requests.len()) {
            return Ok(requests.swap_remove(at));
        }
        // Without their queries, which may hold what is nobody's business.
        let listed = requests.iter().zip(1..).map(|(request, number)| {
            format!("{number} {} {}", request.method(), request.url().split('?').next().unwrap_or_default())
        });
        let listed = listed.collect::<Vec<_>>().join(", ");
        let choose = words::CHOOSE.get(language).replace("{}", &requests.len().to_string());
        Err(Failure::Input { subject: "--entry".to_owned(), text: format!("{choose}: {listed}") })
    }
}

/// What every command takes that is about a request and a credential.
#[derive(Args)]
pub(crate) struct SubjectOptions {
    #[command(flatten)]
    capture: CaptureOptions,
    #[command(flatten)]
    profile: ProfileOption,
    #[arg(long, value_name = "FILE.json")]
    credential: Option<PathBuf>,
}

impl SubjectOptions {
    /// Reads what the options name.
    ///
    /// # Errors
    /// Whatever cannot be read.
    pub(crate) fn read(&self, language: Language) -> Result<Subject, Failure> {
        let is_input = |path: &Path| path.as_os_str() == "-";
        if self.credential.as_deref().is_some_and(is_input) && is_input(&self.capture.file) {
            return Err(Failure::input("--credential", words::BOTH_ARE_INPUT, language));
        }
        let profile = self.profile.read(language)?;
        let credential = Credential::read(self.credential.as_deref(), language)?;
        Ok(Subject { profile, credential, request: self.capture.read(language)? })
    }
}

/// The request, and what is known about it.
pub(crate) struct Subject {
    pub(crate) profile: Profile,
    pub(crate) credential: Credential,
    pub(crate) request: CapturedRequest,
}

impl Subject {
    /// The service that is called.
    pub(crate) fn service(&self) -> Option<Service> {
        Service::of_request(self.request.method(), self.request.url(), &self.profile)
    }

    /// `73` or `74` for a request for an access token, which is signed in another way than all others.
    pub(crate) fn token_service(&self) -> Option<&'static str> {
        self.service().map(|service| service.id()).filter(|id| ["73", "74"].contains(id))
    }

    pub(crate) fn headers(&self) -> Vec<(&str, &str)> {
        self.request.headers().collect()
    }
}

/// What [`paraf::diagnose::explain`] and [`paraf::diagnose::diagnose`] are asked, with the lists that they borrow.
pub(crate) struct Question<'s> {
    subject: &'s Subject,
    headers: Vec<(&'s str, &'s str)>,
    secrets: Vec<&'s str>,
    public_keys: Vec<&'s [u8]>,
    direction: Direction,
}

impl<'s> Question<'s> {
    pub(crate) fn new(subject: &'s Subject, is_callback: bool) -> Self {
        Question {
            subject,
            headers: subject.headers(),
            secrets: subject.credential.all(Item::ClientSecret),
            public_keys: subject.credential.bytes(Item::PublicKey),
            direction: if is_callback { Direction::ToPartner } else { Direction::ToProvider },
        }
    }

    pub(crate) fn case(&self) -> ObservedRequest<'_> {
        let request = &self.subject.request;
        let case = ObservedRequest::new(request.method(), request.url(), &self.headers, request.body());
        case.direction(self.direction)
    }

    pub(crate) fn credential(&self) -> DiagnosisCredential<'_> {
        let credential = &self.subject.credential;
        DiagnosisCredential::new()
            .client_key(credential.one(Item::ClientKey))
            .client_secret(self.secrets.first().copied())
            .other_secrets(self.secrets.get(1..).unwrap_or_default())
            .api_key(credential.one(Item::ApiKey))
            .api_secret(credential.one(Item::ApiSecret))
            .private_key(credential.bytes(Item::PrivateKey).into_iter().next())
            .public_keys(&self.public_keys)
            .access_token(credential.one(Item::AccessToken))
    }
}

/// The response: of `--response`, which names a file or is a response code, or else of the capture.
///
/// # Errors
/// A file that cannot be read, `unreadable-capture`.
pub(crate) fn response(
    given: Option<&Path>,
    request: &CapturedRequest,
    language: Language,
) -> Result<CapturedResponse, Failure> {
    Ok(match given {
        None => request.response().clone(),
        Some(file) if file.exists() => CapturedResponse::read(&files::text(file, language)?)?,
        Some(text) => CapturedResponse::read(&files::shown(text))?,
    })
}
