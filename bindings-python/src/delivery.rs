//! Money in: deliveries, and what to do with them.

use paraf::message::{DeliveryFound, PaymentSettings};
use pyo3::prelude::*;
use pyo3::types::{PyInt, PyString};

use crate::convert::{Body, optional_text, text, whole, work};
use crate::errors::Result;
use crate::moment::Time;
use crate::profile::ProfileLike;
use crate::service::ServiceLike;

/// A verified call to you, in the form in which two of them are compared. Look up what you keep under both of its keys, in one
/// transaction with what you then write, and ask `decide_payment`.
///
/// What is wrong with the body is no error here: `decide_payment` says what to answer.
///
/// Args:
///     service: the ID of the service, as `service` takes it, or a `Service`: ``verified.service``.
///     body: the body that was verified: ``verified.body``.
///     partner: your own name for whose credential that was. Of the headers none is signed.
///     call_key: ``verified.conflict_key``.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-argument``: no partner, or a service whose table does not say how its deliveries are told apart.
///
/// Example:
///     >>> import paraf
///     >>> body = '{"partnerServiceId":"   12345","paymentRequestId":"202202111031031234500001136962"}'
///     >>> delivery = paraf.Delivery("25", body, partner="bca", call_key="2022-02-11:25:12345:1", profile="bca")
///     >>> delivery.key
///     'bca:25:12345:202202111031031234500001136962'
#[pyclass(frozen, module = "paraf")]
pub(crate) struct Delivery {
    inner: paraf::message::Delivery,
}

#[pymethods]
impl Delivery {
    #[new]
    #[pyo3(
        signature = (service, body, *, partner, call_key=None, profile=ProfileLike::Named("snap")),
        text_signature = "(service, body, *, partner, call_key=None, profile='snap')"
    )]
    fn new(
        py: Python<'_>,
        service: ServiceLike,
        body: Body,
        partner: &Bound<'_, PyString>,
        call_key: Option<&Bound<'_, PyString>>,
        profile: ProfileLike,
    ) -> Result<Self> {
        let service = service.resolve(&profile.resolve()?)?;
        let (partner, call_key) = (text("partner", partner)?, optional_text("call_key", call_key)?);
        let read = || paraf::message::Delivery::read(service, &partner, call_key.as_deref(), &body.0);
        Ok(Delivery { inner: work(py, body.0.len(), read)? })
    }

    /// The payment, or the event that a notification tells: the same each time it is sent, whatever its headers are. Keep it for
    /// ever. None where the body does not say which it is.
    #[getter]
    fn key(&self) -> Option<&str> {
        self.inner.key()
    }

    /// The call: partner, service, X-EXTERNAL-ID and day, where the service sends them. It may belong to one payment only.
    #[getter]
    fn call_key(&self) -> Option<&str> {
        self.inner.call_key()
    }

    /// Whether the caller says that it asks again (``flagAdvise``). Nothing is decided by it.
    #[getter]
    fn is_advice(&self) -> bool {
        self.inner.is_advice()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }
}

/// What to do with a delivery, what to write, and what to answer: made by `decide_payment`.
#[pyclass(frozen, eq, module = "paraf")]
#[derive(PartialEq)]
pub(crate) struct NextStep {
    inner: paraf::message::NextStep,
}

#[pymethods]
impl NextStep {
    /// What to do.
    ///
    /// - ``book``: it is new. Insert ``record`` and both keys, only if neither is there, then book it; who loses that race reads again.
    /// - ``interrupted``: it was claimed, and never finished. Put ``record`` in the place of the one that was found, then book it, if it
    ///   is not booked already.
    /// - ``answer``: an inquiry. Keep its call key, and answer it afresh.
    /// - ``conflict``: another payment has this X-EXTERNAL-ID. Book nothing, answer code and status.
    /// - ``repeat``: the same payment by the same call. Book nothing, answer code and status, which is the first one.
    /// - ``first-answer``: the same by another call. Book nothing, send ``answer`` once more.
    /// - ``refuse``: it cannot be booked, and nothing of it was. Answer code and status.
    /// - ``mismatch``: what was booked, or is being booked, is something else under the same ID. No SNAP answer; tell a person.
    /// - ``busy``: it is being booked. Wait, decide again, and after a few seconds send no SNAP answer.
    /// - ``person``: nobody can tell which event this is. No SNAP answer; tell a person.
    #[getter]
    fn step(&self) -> &'static str {
        self.inner.step().as_str()
    }

    /// What to write, as JSON text; None where nothing is written.
    #[getter]
    fn record(&self) -> Option<&str> {
        self.inner.record()
    }

    /// The code to answer with, for example ``4042518``. None where the handler decides, and where there is no SNAP answer.
    #[getter]
    fn response_code(&self) -> Option<String> {
        self.inner.response_code().map(|code| code.to_string())
    }

    /// The provider's message for that code. None where ``answer`` has it.
    #[getter]
    fn response_message(&self) -> Option<&str> {
        self.inner.response_message()
    }

    /// The status to answer with, ``paymentFlagStatus`` or its like: ``00`` or ``01``.
    #[getter]
    fn status(&self) -> Option<&str> {
        self.inner.status()
    }

    /// The whole body to answer with: the first answer.
    #[getter]
    fn answer(&self) -> Option<&str> {
        self.inner.answer()
    }

    /// Pointers to what is not as it was the first time.
    #[getter]
    fn differs(&self) -> Vec<String> {
        self.inner.differs().to_vec()
    }

    fn __repr__(&self) -> String {
        format!("NextStep('{}')", self.inner.step().as_str())
    }
}

/// What to do with a payment or a notification, from what you keep of it; an inquiry goes to `decide_inquiry`. The thing's own ID is what counts: under it
/// ``flagAdvise``, times, totals and journal numbers are not compared; account, amount and bills are.
///
/// Args:
///     delivery: what arrived.
///     record: what you keep under ``delivery.key``, or None.
///     call: the key of the delivery that claimed ``delivery.call_key``, this one's or another's, or None.
///     now: RFC 3339 text, an aware datetime, epoch seconds, or None for the clock: it is compared with the lease of a claim.
///     lease_seconds: how long a claim holds: longer than your handler ever takes.
///     first_answer_again: whether a payment that comes again under the same X-EXTERNAL-ID gets its first answer instead of 404xx18,
///         as a contract with BCA from before 2026 may want it.
///
/// Raises:
///     RequestError: ``invalid-argument``: a record that is none, or not of this delivery. Send no SNAP answer then.
///
/// Example:
///     >>> import paraf
///     >>> first = paraf.Delivery("25", '{"paymentRequestId":"A"}', partner="bca", call_key="call 1", profile="bca")
///     >>> claim = paraf.decide_payment(first)
///     >>> claim.step
///     'book'
///     >>> paraf.decide_payment(first, record=claim.record, call=first.key).step
///     'busy'
///     >>> other = paraf.decide_payment(first, call="another payment")
///     >>> other.step, other.response_code, other.status
///     ('conflict', '4092500', '01')
#[pyfunction]
#[pyo3(
    signature = (delivery, *, record=None, call=None, now=None, lease_seconds=None, first_answer_again=false),
    text_signature = "(delivery, *, record=None, call=None, now=None, lease_seconds=60, first_answer_again=False)"
)]
pub(crate) fn decide_payment(
    delivery: &Bound<'_, Delivery>,
    record: Option<&Bound<'_, PyString>>,
    call: Option<&Bound<'_, PyString>>,
    now: Option<&Bound<'_, PyAny>>,
    lease_seconds: Option<&Bound<'_, PyInt>>,
    first_answer_again: bool,
) -> Result<NextStep> {
    let (record, call) = (optional_text("record", record)?, optional_text("call", call)?);
    let now = Time::read("now", now)?.moment()?;
    let lease_seconds = lease_seconds.map(|seconds| whole("lease_seconds", seconds)).transpose()?;
    let mut settings = PaymentSettings::default().first_answer_again(first_answer_again);
    settings.lease_seconds = lease_seconds.unwrap_or(settings.lease_seconds);
    let found = DeliveryFound { record: record.as_deref(), call: call.as_deref() };
    Ok(NextStep { inner: paraf::message::decide_payment(&delivery.get().inner, found, now, settings)? })
}

/// What to do with an inquiry: answer it, or refuse it because its X-EXTERNAL-ID was used before. An inquiry books nothing and leaves no
/// record: a new call of it is answered afresh, however often the same thing is asked.
///
/// Args:
///     delivery: what arrived.
///     call: the key of whatever claimed ``delivery.call_key``, this inquiry's or another's, or None.
///
/// Raises:
///     RequestError: ``invalid-argument``: a delivery that is no inquiry.
///
/// Example:
///     >>> import paraf
///     >>> inquiry = paraf.Delivery("24", '{"inquiryRequestId":"A"}', partner="bca", call_key="call 1", profile="bca")
///     >>> paraf.decide_inquiry(inquiry).step
///     'answer'
///     >>> again = paraf.decide_inquiry(inquiry, call=inquiry.key)
///     >>> again.step, again.response_code, again.status
///     ('conflict', '4092400', '01')
#[pyfunction]
#[pyo3(signature = (delivery, *, call=None))]
pub(crate) fn decide_inquiry(delivery: &Bound<'_, Delivery>, call: Option<&Bound<'_, PyString>>) -> Result<NextStep> {
    let call = optional_text("call", call)?;
    Ok(NextStep { inner: paraf::message::decide_inquiry(&delivery.get().inner, call.as_deref())? })
}

/// The record of a delivery that you decided. Put it in the place of the claim, only while that is still there, and send the answer only
/// when it was. What is finished never changes.
///
/// Args:
///     delivery: what arrived.
///     record: the claim that `decide_payment` gave.
///     answer: the body that you send: its code and status are the verdict. A technical failure is no verdict: it finishes nothing, and
///         gets no SNAP answer.
///
/// Raises:
///     RequestError: ``invalid-argument``: a record that is no claim of this delivery, or an answer that is no verdict of its service.
///
/// Example:
///     >>> import paraf
///     >>> first = paraf.Delivery("25", '{"paymentRequestId":"A"}', partner="bca", call_key="call 1", profile="bca")
///     >>> answer = '{"responseCode":"2002500","virtualAccountData":{"paymentFlagStatus":"00"}}'
///     >>> done = paraf.finish_payment(first, paraf.decide_payment(first).record, answer)
///     >>> again = paraf.decide_payment(first, record=done, call=first.key)
///     >>> again.step, again.response_code, again.status
///     ('repeat', '4042518', '00')
///     >>> paraf.decide_payment(first, record=done).answer == answer
///     True
#[pyfunction]
#[pyo3(signature = (delivery, record, answer))]
pub(crate) fn finish_payment(
    delivery: &Bound<'_, Delivery>,
    record: &Bound<'_, PyString>,
    answer: Body,
) -> Result<String> {
    Ok(paraf::message::finish_payment(&delivery.get().inner, &text("record", record)?, &answer.0)?)
}
