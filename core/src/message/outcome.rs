//! What an answer says in one word: of its kind, of the money, and of what to do next.

enumeration! {
    /// The standard's categories of response codes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Category: "For example `business`." {
        /// Done, or in progress.
        Success = "success",
        /// The message is wrong: a field's format, or a missing field.
        Message = "message",
        /// The call did not get through: credentials, limits of the system, a fault.
        System = "system",
        /// The call got through, and the business of it was refused.
        Business = "business",
        /// A code that the standard does not list.
        Unlisted = "unlisted",
    }
}

enumeration! {
    /// What became of the transaction, as far as this answer tells.
    ///
    /// It speaks of the call that was answered, but of a status service it speaks of the transaction that was asked about. Its code alone
    /// then says nothing: "successful" has told a status, which stands in the body and is what [`ReceivedResponse`](crate::message::ReceivedResponse)
    /// reads, and a refusal, "not found" too, leaves the transaction open. In a virtual-account answer the last word is `inquiryStatus` or `paymentFlagStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Outcome: "For example `pending`." {
        /// It happened.
        Done = "done",
        /// It was taken and is on its way.
        Pending = "pending",
        /// It did not happen.
        Failed = "failed",
        /// This response does not tell. Query the status service before sending anything again.
        Unknown = "unknown",
    }
}

enumeration! {
    /// What to do next.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Advice: "For example `new-external-id`." {
        /// Go on: it is done.
        Proceed = "proceed",
        /// Send the same again: a token request has no X-EXTERNAL-ID that could be used up.
        RetryAsIs = "retry-as-is",
        /// Send the same body again under a new X-EXTERNAL-ID, timestamp and signature.
        NewExternalId = "new-external-id",
        /// Fetch a new token, then send again under a new X-EXTERNAL-ID.
        RefreshToken = "refresh-token",
        /// Ask [`ResponseCode::status_service`](crate::message::ResponseCode::status_service) what became of it, and send nothing again before that.
        AskStatus = "ask-status",
        /// No service tells what became of it: read the account statement, or ask the provider's support. Send nothing again.
        AskProvider = "ask-provider",
        /// Do not send this again: it would be refused again, or is done already.
        Stop = "stop",
    }
}
