//! A partner's server: issues tokens, verifies by core's rule for a provider's calls, and keeps bills. How it fails can be told.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::OnceLock;

use paraf::Moment;
use paraf::message::types::{Object, Value};
use paraf::message::{MessageKind, Mode, Service};
use paraf::verify::{
    Expected, IncomingRequest, IncomingTokenRequest, TokenVerifier, Tolerance, Verifier, VerifierCredential,
};
use paraf_bank::{Answering, Call, Http};

use crate::client::{at, bca};
use crate::world::{BANK_KEY, CODE, public_half};

/// How it fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Habit {
    #[default]
    Good,
    /// Books, and its first answer is lost.
    AnswerLostOnce,
    /// As that, and calls the advice a conflict.
    ConflictInstead,
    /// Answers no payment.
    Silent,
    /// Answers a page of HTML.
    Html,
    /// Refuses each payment.
    Reject,
    /// Says success, and no status.
    NoStatus,
    /// Says 02.
    Status02,
    /// Answers a payment under the code of the inquiry.
    WrongService,
    /// Answers nothing but token requests.
    Down,
    /// Gives no token.
    NoToken,
    /// Gives tokens that end at once.
    EndedToken,
    /// Asks for dollars.
    Dollars,
    /// Still books the first delivery while it calls the second a conflict.
    Overtaken,
    /// Takes what core's lenient reading takes.
    Lenient,
    /// Books a payment, and answers for another one.
    OtherRequest,
    /// Refuses, and answers for another one.
    OtherRefused,
    /// Answers an inquiry for another account.
    OtherAccount,
    /// Gives one token, that ends before the payment is told, and no other.
    OneToken,
    /// The same, with a token that lasts until the first answer to a payment is missed.
    OneLongerToken,
    /// Asks for more than an amount has room for.
    Huge,
    /// Knows no token any more.
    Forgetful,
}

#[derive(Clone)]
pub(crate) struct Server(Rc<RefCell<Kept>>);

struct Kept {
    habit: Habit,
    calls: Vec<Call>,
    seen: BTreeMap<String, String>,
    /// What was booked, by paymentRequestId, with its first answer.
    booked: BTreeMap<String, String>,
    /// Every booking.
    bookings: usize,
    answers_lost: usize,
    tokens: usize,
}

const TOKEN: &str = "token-that-the-partner-issued";

impl Server {
    pub(crate) fn new() -> Self {
        Server(Rc::new(RefCell::new(Kept {
            habit: Habit::Good,
            calls: Vec::new(),
            seen: BTreeMap::new(),
            booked: BTreeMap::new(),
            bookings: 0,
            answers_lost: 0,
            tokens: 0,
        })))
    }

    pub(crate) fn has(&self, habit: Habit) {
        self.0.borrow_mut().habit = habit;
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.0.borrow().calls.clone()
    }

    pub(crate) fn bookings(&self) -> usize {
        self.0.borrow().bookings
    }

    pub(crate) fn answer(&self, call: &Call, now: Moment) -> Option<Answering> {
        let mut kept = self.0.borrow_mut();
        kept.calls.push(call.clone());
        let answer = kept.answer(call, now)?;
        let is_booking =
            kept.habit == Habit::Overtaken && kept.bookings == 1 && answer.status == 200 && call.service == "25";
        let is_slow = is_booking || (kept.habit == Habit::OneToken && call.service == "24");
        Some(Answering { after: if is_slow { 2_000 } else { 20 }, answer: Some(answer) })
    }
}

/// Made once: reading keys takes longer than a payment.
fn verifiers() -> &'static (Verifier, TokenVerifier) {
    static MADE: OnceLock<(Verifier, TokenVerifier)> = OnceLock::new();
    MADE.get_or_init(|| {
        let secrets = ["secret-that-the-partner-issued"];
        let credential = VerifierCredential { client_secrets: &secrets, ..Default::default() };
        let expected = Expected::one_of(&[CODE, "KBBABCINDO", "000885123456789"]).unwrap();
        let clients = Expected::one_of(&["the-banks-client-key"]).unwrap();
        let key = public_half(BANK_KEY);
        (Verifier::new(bca(), credential, expected).unwrap(), TokenVerifier::new(bca(), &[&key], clients).unwrap())
    })
}

impl Kept {
    fn answer(&mut self, call: &Call, now: Moment) -> Option<Http> {
        let headers: Vec<(&str, &str)> = call.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        if call.service == "73" {
            let request = IncomingTokenRequest { headers: &headers, body: Some(&call.body) };
            self.tokens += 1;
            let is_spent = matches!(self.habit, Habit::OneToken | Habit::OneLongerToken) && self.tokens > 1;
            return Some(match verifiers().1.verify(&request, now, Tolerance::DEFAULT) {
                _ if self.habit == Habit::NoToken || is_spent => http(500, "sorry".into()),
                Ok(_) => http(
                    200,
                    format!(
                        r#"{{"responseCode":"2007300","responseMessage":"Successful","accessToken":"{TOKEN}","tokenType":"Bearer","expiresIn":"{}"}}"#,
                        match self.habit {
                            Habit::EndedToken => "0",
                            Habit::OneToken => "1",
                            Habit::OneLongerToken => "20",
                            _ => "900",
                        }
                    ),
                ),
                Err(rejection) => http(rejection.http_status(), rejection.response_body()),
            });
        }
        if self.habit == Habit::Down {
            return None;
        }
        let request = IncomingRequest {
            method: &*call.method,
            url: &call.url,
            headers: &headers,
            body: &call.body,
            access_token: Some(if self.habit == Habit::Forgetful { "another" } else { TOKEN }),
            service: None,
        };
        let verified = match verifiers().0.verify(&request, now, Tolerance::DEFAULT) {
            Ok(verified) => verified,
            Err(rejection) => return Some(http(rejection.http_status(), rejection.response_body())),
        };
        let service = Service::find(call.service, &bca()).unwrap();
        let mode = if self.habit == Habit::Lenient { Mode::Lenient } else { Mode::Strict };
        if let Some(violation) = service.validate(MessageKind::Request, mode, &call.body).first() {
            let code = violation.response_code().to_string();
            return Some(refusal(call, &code, violation.response_message()));
        }
        if !matches!(call.service, "24" | "25") {
            let code = format!("200{}00", service.code());
            return Some(http(200, format!(r#"{{"responseCode":"{code}","responseMessage":"Successful"}}"#)));
        }
        let id = if call.service == "24" { "/inquiryRequestId" } else { "/paymentRequestId" };
        let id = at(&call.body, id).unwrap();
        let key = verified.conflict_key().unwrap().to_string();
        let before = self.seen.insert(key, id.clone());
        if call.service == "24" {
            let currency = if self.habit == Habit::Dollars { "USD" } else { "IDR" };
            return Some(match self.habit {
                _ if before.is_some() => refusal(call, "4092400", "Conflict"),
                Habit::OtherAccount => changed(bill(call, currency), "123451", "123459"),
                Habit::Huge => changed(bill(call, currency), "75000.00", "10000000000000.00"),
                _ => bill(call, currency),
            });
        }
        self.paid(call, id, before)
    }

    fn paid(&mut self, call: &Call, id: String, before: Option<String>) -> Option<Http> {
        if before.as_ref().is_some_and(|before| *before != id) {
            return Some(refusal(call, "4092500", "Conflict"));
        }
        if let Some(first) = self.booked.get(&id).cloned() {
            if matches!(self.habit, Habit::ConflictInstead | Habit::Overtaken) {
                return Some(refusal(call, "4092500", "Conflict"));
            }
            let same_call = before.is_some();
            return Some(if same_call {
                flagged(call, 404, "4042518", "Inconsistent Request", Some(&first))
            } else {
                paid_first(call)
            });
        }
        match self.habit {
            Habit::Silent | Habit::OneLongerToken => None,
            Habit::OtherRequest => Some(changed(paid_first(call), &id, "another-request")),
            Habit::OtherRefused => {
                Some(changed(flagged(call, 404, "4042514", "Paid Bill", Some("01")), &id, "another-request"))
            }
            Habit::Html => Some(http(500, "<html>oops</html>".into())),
            Habit::Reject => Some(flagged(call, 404, "4042514", "Paid Bill", Some("01"))),
            Habit::NoStatus => Some(flagged(call, 200, "2002500", "Success", None)),
            Habit::Status02 => Some(flagged(call, 200, "2002500", "Success", Some("02"))),
            Habit::WrongService => Some(flagged(call, 200, "2002400", "Success", Some("00"))),
            _ => {
                self.booked.insert(id, "00".into());
                self.bookings += 1;
                if matches!(self.habit, Habit::AnswerLostOnce | Habit::ConflictInstead) && self.answers_lost == 0 {
                    self.answers_lost += 1;
                    return None;
                }
                Some(paid_first(call))
            }
        }
    }
}

/// An answer with one text instead of another, which is in it.
fn changed(answer: Http, from: &str, to: &str) -> Http {
    let body = String::from_utf8(answer.body).unwrap();
    assert!(body.contains(from), "{from} in {body}");
    Http { body: body.replace(from, to).into_bytes(), ..answer }
}

fn paid_first(call: &Call) -> Http {
    flagged(call, 200, "2002500", "Success", Some("00"))
}

fn http(status: u16, body: String) -> Http {
    Http { status, headers: vec![], body: body.into_bytes() }
}

fn text(value: &str) -> Value {
    Value::from(value)
}

fn both(value: &str) -> Value {
    Object::from_iter([("english", value), ("indonesia", value)]).into()
}

fn numbers(call: &Call) -> Object {
    let copied = ["partnerServiceId", "customerNo", "virtualAccountNo"];
    Object::from_iter(copied.map(|name| (name, text(&at(&call.body, &format!("/{name}")).unwrap_or_default()))))
}

fn container(status: u16, code: &str, message: &str, data: Object) -> Http {
    let body = Object::from_iter([
        ("responseCode", text(code)),
        ("responseMessage", text(message)),
        ("virtualAccountData", data.into()),
    ]);
    http(status, serde_json::to_string(&Value::from(body)).unwrap())
}

fn refusal(call: &Call, code: &str, message: &str) -> Http {
    let mut data = numbers(call);
    let (status, reason) = if call.service == "24" {
        ("inquiryStatus", "inquiryReason")
    } else {
        ("paymentFlagStatus", "paymentFlagReason")
    };
    data.push(status, "01");
    data.push(reason, both(message));
    container(code[..3].parse().unwrap(), code, message, data)
}

/// Customer 1 owes 75,000, 2 has paid, 3 is too late, 5 pays what they like, 6 owes two bills; nobody else is known.
fn bill(call: &Call, currency: &str) -> Http {
    let (total, name) = match at(&call.body, "/customerNo").as_deref() {
        Some("1") => ("75000.00", "Budi"),
        Some("2") => return refusal(call, "4042414", "Paid Bill"),
        Some("3") => return refusal(call, "4042419", "Invalid Bill/Virtual Account"),
        Some("5") => ("0.00", "Siapa saja"),
        Some("6") => ("30000.00", "Sari"),
        _ => return refusal(call, "4042412", "Invalid Bill/Virtual Account [Not Found]"),
    };
    let money = |value: &str| Value::from(Object::from_iter([("value", value), ("currency", currency)]));
    let mut data = Object::from_iter([("inquiryStatus", text("00")), ("inquiryReason", both("Success"))]);
    for (name, value) in numbers(call) {
        data.push(name, value);
    }
    data.push("virtualAccountName", name);
    data.push("inquiryRequestId", at(&call.body, "/inquiryRequestId").unwrap());
    data.push("totalAmount", money(total));
    data.push("subCompany", "00000");
    if name == "Sari" {
        let bill = |number: &str, amount| {
            Value::from(Object::from_iter([
                ("billNo", text(number)),
                ("billDescription", both("Iuran")),
                ("billSubCompany", text("00000")),
                ("billAmount", money(amount)),
            ]))
        };
        data.push("billDetails", vec![bill("1", "10000.00"), bill("2", "20000.00")]);
    }
    container(200, "2002400", "Success", data)
}

fn flagged(call: &Call, status: u16, code: &str, message: &str, flag: Option<&str>) -> Http {
    let mut data = numbers(call);
    data.push("paymentRequestId", at(&call.body, "/paymentRequestId").unwrap());
    if let Some(flag) = flag {
        data.push("paymentFlagStatus", flag);
        data.push("paymentFlagReason", both("x"));
    }
    container(status, code, message, data)
}
