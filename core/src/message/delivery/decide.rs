//! What comes next: one table, the first row that fits decides.
//!
//! Source: BCA's virtual-account payment (docs/sources/bca-services-va.md#va-payment): 4042518 with the first status for the same
//! payment under the same X-EXTERNAL-ID, 4092500 for another payment under it, no answer at all counts as a time-out and a refusal without a status as a
//! failed payment. What no page says is ours, and careful: two different things under one ID are never answered for each other.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::finish::{code_of, not_an_answer};
use super::record::{Record, State, Status};
use super::{Delivery, Unidentified};
use crate::canonical::timestamp::Moment;
use crate::error::Error;
use crate::message::codes::{Meaning, refusal};
use crate::message::table::DeliveryKind;
use crate::response_code::ResponseCode;

/// What a store has under the keys of a delivery, looked up in one step with what is then written.
#[derive(Clone, Copy, Debug, Default)]
pub struct DeliveryFound<'a> {
    /// The record under [`Delivery::key`].
    pub record: Option<&'a str>,
    /// The key of the delivery that claimed this [`Delivery::call_key`]: this one's, or another's.
    pub call: Option<&'a str>,
}

/// What no provider publishes, with the careful value as default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaymentSettings {
    /// How long a claim holds, in seconds: longer than your handler ever takes (60).
    pub lease_seconds: u32,
    /// Whether a payment that comes again under the same X-EXTERNAL-ID gets its first answer instead of 404xx18, as BCA's contracts
    /// before 2026 may want it (false).
    pub first_answer_again: bool,
}

impl PaymentSettings {
    /// The settings with a claim that holds so long.
    #[must_use]
    pub const fn lease_seconds(mut self, lease_seconds: u32) -> Self {
        self.lease_seconds = lease_seconds;
        self
    }

    /// The settings with or without the first answer again.
    #[must_use]
    pub const fn first_answer_again(mut self, first_answer_again: bool) -> Self {
        self.first_answer_again = first_answer_again;
        self
    }
}

impl Default for PaymentSettings {
    fn default() -> Self {
        PaymentSettings { lease_seconds: 60, first_answer_again: false }
    }
}

enumeration! {
    /// What to do with a delivery.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Step: "For example `first-answer`." {
        /// It is new: insert the record and both keys, in one step and only if neither key is there, then let the handler book it. Who loses
        /// that race reads again.
        Book = "book",
        /// It was claimed, and never finished: replace that record by this one, then let the handler book it, told that it may have been
        /// booked already.
        Interrupted = "interrupted",
        /// An inquiry: keep its call key, and answer it afresh.
        Answer = "answer",
        /// Another payment has this X-EXTERNAL-ID: book nothing, answer code and status.
        Conflict = "conflict",
        /// The same payment by the same call: book nothing, answer code and status, which is the first one.
        Repeat = "repeat",
        /// The same again by another call: book nothing, send the first answer once more.
        FirstAnswer = "first-answer",
        /// It cannot be booked, and nothing of it was: answer code and status.
        Refuse = "refuse",
        /// What was booked, or is being booked, is something else under the same ID: send no SNAP answer, and tell a person.
        Mismatch = "mismatch",
        /// It is being booked: wait, decide again, and after a few seconds send no SNAP answer.
        Busy = "busy",
        /// Nobody can tell which event this is: send no SNAP answer, and tell a person.
        Person = "person",
    }
}

/// What to do with a delivery, what to write, and what to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    step: Step,
    record: Option<String>,
    response_code: Option<ResponseCode>,
    response_message: Option<Cow<'static, str>>,
    status: Option<&'static str>,
    answer: Option<String>,
    differs: Vec<String>,
}

impl NextStep {
    /// What to do.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// The record to insert (`book`) or to put in the place of the one that was found (`interrupted`).
    #[must_use]
    pub fn record(&self) -> Option<&str> {
        self.record.as_deref()
    }

    /// The code to answer with. None where the handler decides, and where there is no SNAP answer.
    #[must_use]
    pub fn response_code(&self) -> Option<ResponseCode> {
        self.response_code
    }

    /// The provider's message for that code. None where [`answer`](Self::answer) has it.
    #[must_use]
    pub fn response_message(&self) -> Option<&str> {
        self.response_message.as_deref()
    }

    /// The status to answer with, `paymentFlagStatus` or its like: `00` or `01`.
    #[must_use]
    pub fn status(&self) -> Option<&str> {
        self.status
    }

    /// The whole body to answer with, byte for byte: the first answer.
    #[must_use]
    pub fn answer(&self) -> Option<&str> {
        self.answer.as_deref()
    }

    /// Pointers to what is not as it was the first time: for a person where there is no answer, for a report where there is one.
    #[must_use]
    pub fn differs(&self) -> &[String] {
        &self.differs
    }

    fn new(step: Step) -> Self {
        NextStep {
            step,
            record: None,
            response_code: None,
            response_message: None,
            status: None,
            answer: None,
            differs: Vec::new(),
        }
    }

    fn differing(self, differs: Vec<String>) -> Self {
        NextStep { differs, ..self }
    }
}

/// What to do with a payment or a notification, from what is known of it; an inquiry goes to [`decide_inquiry`].
///
/// The thing's own ID is what counts. Under it `flagAdvise`, times, totals and journal numbers are not compared, and what makes it the same
/// payment is: account, amount, bills. `now` is compared with the lease of a claim.
///
#[cfg_attr(feature = "virtual-account", doc = "```")]
#[cfg_attr(not(feature = "virtual-account"), doc = "```ignore")]
/// use paraf::message::{Delivery, DeliveryFound, PaymentSettings, Service, Step, decide_payment};
/// use paraf::{Moment, Profile};
/// let service = Service::find("25", &Profile::named("bca")?)?;
/// let delivery = Delivery::read(service, "bca", Some("call 1"), br#"{"paymentRequestId":"A"}"#)?;
/// let now = Moment::from_epoch_seconds(1_650_537_292);
/// let decide = |found| decide_payment(&delivery, found, now, PaymentSettings::default());
///
/// let claim = decide(DeliveryFound::default())?;
/// assert_eq!(claim.step(), Step::Book);
/// let busy = decide(DeliveryFound { record: claim.record(), call: delivery.key() })?;
/// assert_eq!(busy.step(), Step::Busy);
/// let other = decide(DeliveryFound { record: None, call: Some("another payment") })?;
/// assert_eq!(other.response_code().map(|code| code.to_string()).as_deref(), Some("4092500"));
/// # Ok::<(), paraf::Error>(())
/// ```
///
/// # Errors
/// `invalid-argument`: a record that is none, or not of this delivery, or whose status is none of `00` and `01` or not that of its answer. Send no
/// SNAP answer then.
pub fn decide_payment(
    delivery: &Delivery,
    found: DeliveryFound<'_>,
    now: Moment,
    settings: PaymentSettings,
) -> Result<NextStep, Error> {
    if delivery.rule.kind == DeliveryKind::Inquiry {
        found.record.map(|record| Record::read(record, delivery.key().unwrap_or_default())).transpose()?;
        return decide_inquiry(delivery, found.call);
    }
    let key = match &delivery.key {
        Ok(key) => key,
        Err(unidentified) => return Ok(delivery.unidentified(*unidentified)),
    };
    let lease_ends = now.epoch_seconds().saturating_add(settings.lease_seconds.into());
    let record = found.record.map(|record| Record::read(record, key)).transpose()?;
    Ok(match (record, found.call) {
        (None, Some(call)) if call != key => delivery.refused(Step::Conflict, CONFLICT, ""),
        // A call that was claimed with a payment whose record is gone: nobody knows what became of it.
        (None, Some(_)) => NextStep::new(Step::Mismatch),
        (None, None) => {
            let record = Record::claimed(key, &delivery.terms, &delivery.reported, lease_ends);
            NextStep { record: Some(record.write()?), ..NextStep::new(Step::Book) }
        }
        (Some(record), call) => {
            let same_call = delivery.rule.is_payment() && call == Some(key) && !settings.first_answer_again;
            delivery.again(record, same_call, now, lease_ends)?
        }
    })
}

/// What to do with an inquiry, from what is known of its call: the key of whatever claimed [`Delivery::call_key`], if something did. An inquiry books
/// nothing and leaves no record: a new call of it is answered afresh, however often the same thing is asked.
///
#[cfg_attr(feature = "virtual-account", doc = "```")]
#[cfg_attr(not(feature = "virtual-account"), doc = "```ignore")]
/// use paraf::Profile;
/// use paraf::message::{Delivery, Service, Step, decide_inquiry};
/// let service = Service::find("24", &Profile::named("bca")?)?;
/// let inquiry = Delivery::read(service, "bca", Some("call 1"), br#"{"inquiryRequestId":"A"}"#)?;
/// assert_eq!(decide_inquiry(&inquiry, None)?.step(), Step::Answer);
/// let again = decide_inquiry(&inquiry, inquiry.key())?;
/// assert_eq!((again.step(), again.status()), (Step::Conflict, Some("01")));
/// assert_eq!(again.response_code().map(|code| code.to_string()).as_deref(), Some("4092400"));
/// # Ok::<(), paraf::Error>(())
/// ```
///
/// # Errors
/// `invalid-argument`: a delivery of a service that books, or tells of what was booked: that is [`decide_payment`]'s.
pub fn decide_inquiry(delivery: &Delivery, call: Option<&str>) -> Result<NextStep, Error> {
    if delivery.rule.kind != DeliveryKind::Inquiry {
        return Err(Error::invalid_argument("delivery", "is no inquiry"));
    }
    Ok(match (&delivery.key, call) {
        (Err(unidentified), _) => delivery.unidentified(*unidentified),
        (Ok(_), Some(_)) => delivery.refused(Step::Conflict, CONFLICT, ""),
        (Ok(_), None) => NextStep::new(Step::Answer),
    })
}

const CONFLICT: Meaning = Meaning(409, *b"00");
const INCONSISTENT: Meaning = Meaning(404, *b"18");
const INVALID_AMOUNT: Meaning = Meaning(404, *b"13");

impl Delivery {
    /// What to do where nobody can say which payment, inquiry or event it is.
    fn unidentified(&self, why: Unidentified) -> NextStep {
        let name = self.rule.ids.first().and_then(|id| id.rsplit('/').next()).unwrap_or_default();
        let is_answered = self.rule.kind != DeliveryKind::Notification;
        match why {
            Unidentified::NoJson => self.refused(Step::Refuse, Meaning::BAD_REQUEST, ""),
            Unidentified::NoId if is_answered => self.refused(Step::Refuse, Meaning::MISSING, name),
            Unidentified::NoText if is_answered => self.refused(Step::Refuse, Meaning::FORMAT, name),
            Unidentified::NoId | Unidentified::NoText | Unidentified::Ambiguous => NextStep::new(Step::Person),
        }
    }

    /// What to do where there is a record.
    fn again(&self, record: Record, same_call: bool, now: Moment, lease_ends: i64) -> Result<NextStep, Error> {
        if let State::Finished { status, answer } = &record.state
            && self.verdict(answer).ok() != Some(*status)
        {
            // Sent once more, it would say something else than was decided.
            return Err(Error::invalid_argument("record", "has an answer that is not its verdict"));
        }
        let changed = differing(&record.terms, &self.terms);
        let reported = differing(&record.reported, &self.reported);
        Ok(match record.state {
            State::Finished { status: Status::Refused, .. } if !changed.is_empty() => {
                let is_amount = changed.iter().any(|pointer| self.rule.amounts.contains(&pointer.as_str()));
                let meaning = if is_amount { INVALID_AMOUNT } else { INCONSISTENT };
                self.refused(Step::Refuse, meaning, "").differing(changed)
            }
            _ if !changed.is_empty() => NextStep::new(Step::Mismatch).differing(changed),
            State::Finished { status, .. } if same_call => {
                let repeat = self.refused(Step::Repeat, INCONSISTENT, "");
                NextStep { status: Some(status.as_str()), ..repeat }.differing(reported)
            }
            State::Finished { status, answer } => NextStep {
                response_code: Some(code_of(&answer).ok_or_else(|| not_an_answer("has no response code"))?),
                status: Some(status.as_str()),
                answer: Some(answer),
                ..NextStep::new(Step::FirstAnswer)
            }
            .differing(reported),
            State::Claimed { lease_ends: ends } if now.epoch_seconds() < ends => NextStep::new(Step::Busy),
            State::Claimed { .. } => {
                let record = record.claimed_again(lease_ends);
                NextStep { record: Some(record.write()?), ..NextStep::new(Step::Interrupted) }.differing(reported)
            }
        })
    }

    /// A code by the provider's list, with the status of a refusal.
    fn refused(&self, step: Step, meaning: Meaning, detail: &str) -> NextStep {
        let service = self.service;
        let (code, message) = refusal(service.profile(), service.id(), service.code(), meaning, detail);
        NextStep {
            response_code: Some(code),
            response_message: Some(message),
            status: Some(Status::Refused.as_str()),
            ..NextStep::new(step)
        }
    }
}

/// Where two sets of terms are not equal; what one has and the other has not differs, too.
fn differing(first: &BTreeMap<String, String>, second: &BTreeMap<String, String>) -> Vec<String> {
    let gone = second.keys().filter(|pointer| !first.contains_key(*pointer));
    let changed =
        first.iter().filter(|(pointer, value)| second.get(*pointer) != Some(value)).map(|(pointer, _)| pointer);
    let mut found: Vec<String> = changed.chain(gone).cloned().collect();
    found.sort_unstable();
    found
}
