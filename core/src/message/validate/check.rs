//! The rules that a message can break.

enumeration! {
    /// The rule that a value breaks. Its text never changes its meaning.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Check: "The rule as text, for example `duplicate-key`." {
        /// Not JSON, not UTF-8, nested too deep, or not an object at its root.
        MalformedJson = "malformed-json",
        /// A key stands twice in one object: which value counts differs by reader.
        DuplicateKey = "duplicate-key",
        /// A mandatory field is absent, null or empty.
        Missing = "missing",
        /// Another JSON type than the table's.
        Type = "type",
        /// Too many characters, or another number of them than a fixed one.
        Length = "length",
        /// Not written as the field is written: amount, currency, date, digits, padding.
        Format = "format",
        /// Not one of the values that the table lists.
        Value = "value",
        /// More items in an array than the table allows.
        Items = "items",
        /// `virtualAccountNo` is not `partnerServiceId` and `customerNo` joined.
        VirtualAccountNumber = "virtual-account-number",
        /// A conditional field is absent where another field demands it, or present where another forbids it.
        Condition = "condition",
        /// Two dates in the wrong order, too far apart, or not at midnight in Western Indonesian Time.
        Window = "window",
        /// A response code of another service.
        Service = "service",
        /// The status in the body and the response code contradict each other.
        Status = "status",
        /// An amount that is not what its parts add up to.
        Sum = "sum",
        /// Values that must be the same and are not: currencies, the statuses of bills.
        Same = "same",
        /// Values that must differ from element to element and do not: the sub-companies of settlements.
        Distinct = "distinct",
        /// In strict: a key that the table does not have and nearly has, in another case or a letter away.
        Key = "key",
        /// Not the reference number of the call before it.
        Reference = "reference",
        /// Another reference, account or amount than the request's.
        Echo = "echo",
    }
}
