//! From the core's errors to JavaScript exceptions.

use std::borrow::Cow;
use std::error::Error as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use napi::{Env, Status, Unknown};
use paraf::ErrorCode;
use paraf::verify::Rejection;

use crate::glue::{self, Class};

/// Why a call does not return.
pub enum Failure {
    /// Becomes a `ParafError`.
    Error {
        /// The stable code.
        code: ErrorCode,
        /// The argument, header or setting at fault.
        field: Cow<'static, str>,
        /// The sentence, field included.
        message: String,
        /// Where in the body or URL, in bytes.
        offset: Option<usize>,
        /// The stable name of the cause, where the code has several.
        reason: Option<&'static str>,
        /// What the caller's own code threw, or the operating system said.
        cause: Option<Box<Cause>>,
    },
    /// Becomes a `Rejected`.
    Rejected(Box<Rejection>),
    /// JavaScript threw while its values were read; that exception goes on.
    Thrown(napi::Error),
}

/// The cause of an error, on its way to JavaScript.
pub enum Cause {
    /// As it was thrown.
    Thrown(napi::Error),
    /// Becomes an `Error`.
    Said(String),
}

impl Failure {
    /// Something that cannot even be handed to the core.
    pub(crate) fn new(code: ErrorCode, field: impl Into<Cow<'static, str>>, detail: &str) -> Self {
        let field = field.into();
        Failure::Error { code, message: format!("{field}: {detail}"), field, offset: None, reason: None, cause: None }
    }

    /// An argument of a wrong kind.
    pub(crate) fn argument(field: impl Into<Cow<'static, str>>, detail: &str) -> Self {
        Failure::new(ErrorCode::InvalidArgument, field, detail)
    }

    /// The JavaScript error that it is.
    fn error<'e>(self, env: &'e Env) -> Result<Unknown<'e>, napi::Error> {
        match self {
            Failure::Thrown(error) => Err(error),
            Failure::Error { code, field, message, offset, reason, cause } => {
                let offset = offset.map(|offset| offset as f64);
                let cause = cause.map(|cause| match *cause {
                    Cause::Thrown(thrown) => thrown,
                    Cause::Said(text) => napi::Error::from_reason(text),
                });
                // Without a cause there is no argument, so that the error has no such property.
                let mut arguments = vec![
                    glue::value(env, message.as_str())?,
                    glue::value(env, code.as_str())?,
                    glue::value(env, &*field)?,
                    glue::value_or_undefined(env, offset)?,
                    glue::value_or_undefined(env, reason)?,
                ];
                if let Some(cause) = cause {
                    arguments.push(glue::value(env, cause)?);
                }
                glue::construct(env, Class::ParafError, &arguments)
            }
            Failure::Rejected(rejection) => {
                let error = rejection.error();
                let arguments = [
                    glue::value(env, rejection.to_string())?,
                    glue::value(env, error.code().as_str())?,
                    glue::value(env, error.field())?,
                    glue::value_or_undefined(env, error.offset().map(|offset| offset as f64))?,
                    glue::value(env, u32::from(rejection.http_status()))?,
                    glue::value(env, rejection.response_code().to_string())?,
                    glue::value(env, rejection.response_message())?,
                    glue::value(env, rejection.response_body())?,
                ];
                glue::construct(env, Class::Rejected, &arguments)
            }
        }
    }

    /// Throws it, and gives back what tells Node-API that something was thrown.
    fn throw(self, env: &Env) -> napi::Error {
        let thrown = self.error(env).and_then(|error| env.throw(error));
        thrown.err().unwrap_or_else(|| napi::Error::from_status(Status::PendingException))
    }

    /// What a promise is rejected with.
    pub(crate) fn rejection(self, env: &Env) -> napi::Error {
        self.error(env).map_or_else(|error| error, napi::Error::from)
    }
}

impl From<paraf::Error> for Failure {
    fn from(error: paraf::Error) -> Self {
        Failure::Error {
            code: error.code(),
            field: Cow::Owned(error.field().to_owned()),
            message: error.to_string(),
            offset: error.offset(),
            reason: error.reason(),
            cause: error.source().map(|source| {
                Box::new(match source.downcast_ref::<napi::Error>().map(napi::Error::try_clone) {
                    Some(Ok(thrown)) => Cause::Thrown(thrown),
                    _ => Cause::Said(source.to_string()),
                })
            }),
        }
    }
}

impl From<Rejection> for Failure {
    fn from(rejection: Rejection) -> Self {
        Failure::Rejected(Box::new(rejection))
    }
}

impl From<napi::Error> for Failure {
    fn from(error: napi::Error) -> Self {
        Failure::Thrown(error)
    }
}

/// The body of every exported function: throws a failure as the JavaScript error that it is, and a panic as `internal`.
pub(crate) fn call<T>(env: &Env, act: impl FnOnce() -> Result<T, Failure>) -> napi::Result<T> {
    quietly(act).map_err(|failure| failure.throw(env))
}

/// Makes a failure of a panic. Nothing that a panic could leave half done is used again: values are immutable, a hasher is given
/// up.
pub(crate) fn quietly<T>(act: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(act))
        .unwrap_or_else(|_| Err(Failure::new(ErrorCode::Internal, "paraf", "internal error; please report it")))
}
