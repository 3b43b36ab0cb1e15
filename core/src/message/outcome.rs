//! What an answer says in one word: of its kind, of the money, and of what to do next.

/// The standard's categories of response codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// Done, or in progress.
    Success,
    /// The message is wrong: a field's format, or a missing field.
    Message,
    /// The call did not get through: credentials, limits of the system, a fault.
    System,
    /// The call got through, and the business of it was refused.
    Business,
    /// A code that the standard does not list.
    Unlisted,
}

impl Category {
    /// For example `business`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Category::Success => "success",
            Category::Message => "message",
            Category::System => "system",
            Category::Business => "business",
            Category::Unlisted => "unlisted",
        }
    }
}

/// What became of the transaction, as far as this answer tells.
///
/// It speaks of the call that was answered, but of a status service it speaks of the transaction that was asked about. Its code alone
/// then says nothing: "successful" has told a status, which stands in the body and is what [`ReceivedResponse`](crate::message::ReceivedResponse)
/// reads, and a refusal, "not found" too, leaves the transaction open. In a virtual-account answer the last word is `inquiryStatus` or `paymentFlagStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It happened.
    Done,
    /// It was taken and is on its way.
    Pending,
    /// It did not happen.
    Failed,
    /// This response does not tell. Query the status service before sending anything again.
    Unknown,
}

impl Outcome {
    /// For example `pending`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Pending => "pending",
            Outcome::Failed => "failed",
            Outcome::Unknown => "unknown",
        }
    }
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Advice {
    /// Go on: it is done.
    Proceed,
    /// Send the same again: a token request has no X-EXTERNAL-ID that could be used up.
    RetryAsIs,
    /// Send the same body again under a new X-EXTERNAL-ID, timestamp and signature.
    NewExternalId,
    /// Fetch a new token, then send again under a new X-EXTERNAL-ID.
    RefreshToken,
    /// Ask [`ResponseCode::status_service`](crate::message::ResponseCode::status_service) what became of it, and send nothing again before that.
    AskStatus,
    /// No service tells what became of it: read the account statement, or ask the provider's support. Send nothing again.
    AskProvider,
    /// Do not send this again: it would be refused again, or is done already.
    Stop,
}

impl Advice {
    /// For example `new-external-id`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Advice::Proceed => "proceed",
            Advice::RetryAsIs => "retry-as-is",
            Advice::NewExternalId => "new-external-id",
            Advice::RefreshToken => "refresh-token",
            Advice::AskStatus => "ask-status",
            Advice::AskProvider => "ask-provider",
            Advice::Stop => "stop",
        }
    }
}
