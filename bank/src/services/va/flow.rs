//! A payment of a virtual account, from stage to stage: token, inquiry, posting, flag, and at most one advice.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use paraf::message::types::bca::access_token::AccessTokenB2bResponse;
use paraf::message::types::bca::virtual_account::TransferVaInquiryResponseVirtualAccountData;
use paraf::message::{Amount, ResponseCode, Service, VirtualAccountNumber};

use super::message;
use super::outcome::{Asked, Told, of_inquiry, of_payment};
use super::record::{Payment, Payments};
use crate::calls::{Line, Purpose, Sent};
use crate::error::{BankError, BankErrorCode};
use crate::event::{Effect, Http, Note, PaymentId, Stage};
use crate::later::later;
use crate::ledger::{AccountKind, EntryId, Ledger, Posting};
use crate::world::{AdviceId, Biller};

/// The longest that the bank keeps a partner's token, whatever the partner says: BCA's live as long.
const TOKEN_SECONDS: u32 = 900;

/// The 13 digits and two decimals beyond which a payment fails (docs/sources/bca-services-va.md#va-inquiry).
const MOST: i64 = 999_999_999_999_999;

/// Where virtual accounts are paid.
pub(crate) struct Till<'t, 'l> {
    pub(crate) line: &'t mut Line<'l>,
    pub(crate) ledger: &'t mut Ledger,
    pub(crate) payments: &'t mut Payments,
    pub(crate) sequence: &'t mut u64,
    pub(crate) inquiry: Service,
    pub(crate) payment: Service,
}

/// A customer comes to pay.
///
/// # Errors
/// `unknown-biller`, `no-callback`, `unknown-account`, `account-closed`, `invalid-amount`, `invalid-argument`.
pub(crate) fn begin(
    till: &mut Till<'_, '_>,
    billers: &[Biller],
    from: &str,
    (company_code, customer_no): (&str, &str),
    wanted: Option<i64>,
) -> Result<PaymentId, BankError> {
    let biller = billers.iter().find(|biller| biller.company_code == company_code);
    let biller = biller.ok_or_else(|| BankError::new(BankErrorCode::UnknownBiller, company_code.to_string()))?;
    let partner = till.line.partners.iter().position(|partner| partner.name == biller.partner);
    let partner = partner.filter(|place| till.line.doors.signer(*place).is_some());
    let partner = partner.ok_or_else(|| BankError::new(BankErrorCode::NoCallback, biller.partner.clone()))?;
    let payer = till.ledger.account(from)?;
    if payer.kind() == AccountKind::Internal {
        // It may be below zero: money would come from nowhere.
        return Err(BankError::new(BankErrorCode::UnknownAccount, from.to_string())
            .with_detail("is the bank's own account, and no customer's"));
    }
    if payer.is_closed() {
        return Err(BankError::new(BankErrorCode::AccountClosed, from.to_string()));
    }
    if wanted.is_some_and(|hundredths| !(1..=MOST).contains(&hundredths)) {
        return Err(BankError::new(BankErrorCode::InvalidAmount, "amount"));
    }
    let number = VirtualAccountNumber::new(company_code, customer_no).map_err(|error| {
        BankError::new(BankErrorCode::InvalidArgument, "customer_no").with_detail(error.to_string())
    })?;
    let (id, request_id) = (till.payments.next_id(), till.request_id(company_code));
    till.payments.add(Payment {
        id,
        partner,
        from: from.to_string(),
        to: biller.account(),
        number,
        wanted,
        stage: Stage::Token,
        waits: false,
        response_code: None,
        request_id,
        external_id: None,
        paid: None,
        flag: None,
        entry: None,
        paid_at: None,
    });
    till.tell(id, Stage::Token, None, "the customer came to pay");
    till.go_on(id);
    Ok(id)
}

/// The partner's answer to a token request: every payment that waited for it goes on.
pub(crate) fn token_answered(till: &mut Till<'_, '_>, partner: usize, answer: Option<&Http>) {
    let read = answer.and_then(|answer| serde_json::from_slice::<AccessTokenB2bResponse>(&answer.body).ok());
    let is_given = answer.is_some_and(|answer| answer.status == 200);
    let seconds = read.as_ref().and_then(|read| read.expires_in.as_ref()?.parse::<u32>().ok()).unwrap_or(TOKEN_SECONDS);
    let token = read.as_ref().and_then(|read| read.access_token.clone());
    // One that ends at once would be asked for again without end.
    let token = token.filter(|token| is_given && seconds > 0 && !token.is_empty());
    let waiting = till.payments.iter().filter(|payment| payment.partner == partner && payment.waits);
    let waiting: Vec<PaymentId> = waiting.map(Payment::id).collect();
    let Some(token) = token else {
        // The other delivery may bring one.
        if till.line.pending.has(Purpose::Token { partner }) {
            return;
        }
        let code = read.and_then(|read| ResponseCode::parse(&read.response_code?).ok());
        waiting.into_iter().for_each(|id| till.give_up(id, code));
        return;
    };
    let expires_at = later(till.line.now, i64::from(seconds.min(TOKEN_SECONDS)) * 1_000);
    till.line.pending.set_token(partner, Some((token, expires_at)));
    waiting.into_iter().for_each(|id| till.go_on(id));
}

/// The partner's answer to an inquiry or a payment, or that none came.
pub(crate) fn answered(till: &mut Till<'_, '_>, purpose: Purpose, answer: Option<&Http>) {
    let (Purpose::Inquiry(id) | Purpose::Flag(id)) = purpose else { return };
    let Some(stage) = till.payments.get(id).map(Payment::stage) else { return };
    match (purpose, stage) {
        (Purpose::Inquiry(_), Stage::Inquiry) => till.inquired(id, answer),
        (Purpose::Flag(_), Stage::Flag | Stage::Advice) => till.flagged(id, answer),
        // The second of two deliveries, when the first has decided.
        _ => {}
    }
}

impl Till<'_, '_> {
    /// Sends what comes next, or asks for the token that it needs.
    fn go_on(&mut self, id: PaymentId) {
        let Some((partner, stage)) = self.payments.get(id).map(|payment| (payment.partner, payment.stage)) else {
            return;
        };
        let has_token = self.line.pending.token(partner, self.line.now).is_some();
        if let Some(payment) = self.payments.get_mut(id) {
            payment.waits = !has_token;
        }
        if !has_token {
            if !self.line.pending.has(Purpose::Token { partner }) && !self.line.ask_for_token(partner) {
                self.give_up(id, None);
            }
            return;
        }
        match stage {
            Stage::Token => self.inquire(id),
            Stage::Flag | Stage::Advice => self.send_flag(id),
            _ => {}
        }
    }

    /// Without a token nothing can be asked or told.
    fn give_up(&mut self, id: PaymentId, code: Option<ResponseCode>) {
        if let Some(payment) = self.payments.get_mut(id) {
            payment.waits = false;
        }
        self.end_untold(id, code, "the partner gave no token");
    }

    /// The partner could not be told what it has to be told next. Where money has moved and no flag ever left the bank, the partner cannot
    /// have booked it, and it goes back: keeping it would take a customer's money for a bill that stays open. Where a flag went out
    /// without an answer, the partner may have booked it: BCA's table calls that a time-out, and people decide. That the table is
    /// read so for a flag that could not be sent is ours.
    fn end_untold(&mut self, id: PaymentId, code: Option<ResponseCode>, reason: &'static str) {
        let Some((stage, entry)) = self.payments.get(id).map(|payment| (payment.stage, payment.entry)) else { return };
        match (stage, entry) {
            (_, None) => self.tell(id, Stage::Refused, code, reason),
            (Stage::Flag, Some(entry)) => self.take_back(id, entry, code, reason),
            (_, Some(_)) => self.tell(id, Stage::Suspended, code, reason),
        }
    }

    fn take_back(&mut self, id: PaymentId, entry: EntryId, code: Option<ResponseCode>, reason: &'static str) {
        match self.ledger.reverse(entry, self.line.now, "virtual account, refused") {
            Ok(_) => self.tell(id, Stage::Reversed, code, reason),
            Err(_) => self.tell(id, Stage::Suspended, code, "the payment could not be reversed"),
        }
    }

    fn inquire(&mut self, id: PaymentId) {
        let Some(payment) = self.payments.get(id).cloned() else { return };
        self.tell(id, Stage::Inquiry, None, "the partner is asked what is to be paid");
        let request = message::inquiry(&payment, self.now_text());
        let sent = Sent {
            service: self.inquiry,
            partner_id: payment.number.partner_service_id().trim_start(),
            body: serde_json::to_vec(&request).unwrap_or_default(),
            external_id: None,
        };
        if self.line.send_signed(payment.partner, sent, Purpose::Inquiry(id)).is_none() {
            self.tell(id, Stage::Refused, None, "the inquiry could not be sent");
        }
    }

    fn inquired(&mut self, id: PaymentId, answer: Option<&Http>) {
        let Some(payment) = self.payments.get(id).cloned() else { return };
        let (code, found) = match of_inquiry(self.inquiry, &payment, answer) {
            Asked::Found(code, found) => (code, *found),
            Asked::Refused(code) if self.is_awaited(Purpose::Inquiry(id)) => {
                return self.note_code(id, code);
            }
            Asked::Refused(code) => {
                self.forget_token(id, code);
                let reason =
                    if answer.is_some() { "the partner has no such bill to be paid" } else { "no answer came" };
                return self.tell(id, Stage::Refused, code, reason);
            }
        };
        let Some(paid) = amount_to_pay(&payment, &found) else {
            return self.tell(id, Stage::Refused, code, "there is no amount to be paid");
        };
        let is_kept_in =
            |number: &str| self.ledger.account(number).is_ok_and(|kept| kept.currency() == paid.currency());
        if !is_kept_in(&payment.from) || !is_kept_in(&payment.to) {
            return self.tell(id, Stage::Refused, code, "an account is kept in another currency than the bill");
        }
        let reference = alloc::format!("va:{}", payment.request_id);
        let posting =
            Posting::transfer(self.line.now, "virtual account", &payment.from, &payment.to, paid.hundredths());
        let entry = match self.ledger.post(posting.with_reference(&reference)) {
            Ok(entry) => entry,
            Err(error) if error.code() == BankErrorCode::InsufficientFunds => {
                return self.tell(id, Stage::Refused, code, "the customer has less than that");
            }
            Err(_) => return self.tell(id, Stage::Refused, code, "the customer's account cannot pay that"),
        };
        let now = self.now_text();
        let sequence = &mut *self.sequence;
        let flag = message::flag(&payment, found, paid, now, || {
            *sequence += 1;
            alloc::format!("{:011}", *sequence)
        });
        if let Some(payment) = self.payments.get_mut(id) {
            payment.entry = Some(entry);
            payment.paid = Some(paid);
            payment.paid_at = Some(self.line.now);
            payment.flag = Some(flag);
        }
        self.tell(id, Stage::Flag, code, "money has moved, and the partner is told");
        self.go_on(id);
    }

    fn flagged(&mut self, id: PaymentId, answer: Option<&Http>) {
        let Some(payment) = self.payments.get(id) else { return };
        let (stage, entry) = (payment.stage, payment.entry);
        match of_payment(self.payment, payment, answer) {
            Told::Paid(code) => self.tell(id, Stage::Paid, code, "the partner has taken it"),
            // The other delivery may be the one that was booked.
            Told::Refused(code) if self.is_awaited(Purpose::Flag(id)) => self.note_code(id, code),
            Told::Refused(code) => {
                self.forget_token(id, code);
                if let Some(entry) = entry {
                    self.take_back(id, entry, code, "the partner refused it");
                }
            }
            // The other delivery may still be answered.
            Told::TimedOut(code) if self.is_awaited(Purpose::Flag(id)) => self.note_code(id, code),
            Told::TimedOut(code) if stage == Stage::Flag => {
                if let Some(flag) = self.payments.get_mut(id).and_then(|payment| payment.flag.as_mut()) {
                    flag.flag_advise = Some("Y".into());
                }
                self.tell(id, Stage::Advice, code, "no answer came: the partner is told once more");
                self.advise(id);
            }
            Told::TimedOut(code) => self.tell(id, Stage::Suspended, code, "twice no answer came"),
        }
    }

    fn advise(&mut self, id: PaymentId) {
        if self.line.settings.advice == AdviceId::New
            && let Some(payment) = self.payments.get_mut(id)
        {
            payment.external_id = None;
        }
        self.go_on(id);
    }

    fn send_flag(&mut self, id: PaymentId) {
        let Some(payment) = self.payments.get(id).cloned() else { return };
        let Some(flag) = payment.flag else { return };
        let sent = Sent {
            service: self.payment,
            partner_id: payment.number.partner_service_id().trim_start(),
            body: serde_json::to_vec(&flag).unwrap_or_default(),
            external_id: payment.external_id,
        };
        match self.line.send_signed(payment.partner, sent, Purpose::Flag(id)) {
            Some(external_id) => {
                if let Some(payment) = self.payments.get_mut(id) {
                    payment.external_id = Some(external_id);
                }
            }
            None => self.end_untold(id, None, "the partner could not be told"),
        }
    }

    /// Whether another delivery of the same is still out.
    fn is_awaited(&self, purpose: Purpose) -> bool {
        self.line.pending.has(purpose)
    }

    fn note_code(&mut self, id: PaymentId, code: Option<ResponseCode>) {
        if let Some(payment) = self.payments.get_mut(id) {
            payment.response_code = code.or(payment.response_code);
        }
    }

    /// What the partner calls no token of its own is not used again.
    fn forget_token(&mut self, id: PaymentId, code: Option<ResponseCode>) {
        let is_refused = code.is_some_and(|code| code.http_status() == 401 && code.case() == "01");
        if let Some(partner) = self.payments.get(id).map(|payment| payment.partner).filter(|_| is_refused) {
            self.line.pending.set_token(partner, None);
        }
    }

    fn tell(&mut self, id: PaymentId, stage: Stage, code: Option<ResponseCode>, reason: &'static str) {
        if let Some(payment) = self.payments.get_mut(id) {
            (payment.stage, payment.response_code) = (stage, code);
            let note = Note::Payment { payment: id, stage, response_code: code, reason };
            self.line.effects.push(Effect::Note(note));
        }
    }

    fn now_text(&self) -> String {
        self.line.now.text(self.line.profile).unwrap_or_default()
    }

    /// Thirty digits, as BCA's are in practice: the time, the company code, a sequence.
    fn request_id(&mut self, company_code: &str) -> String {
        *self.sequence += 1;
        let time: String = self.now_text().chars().filter(char::is_ascii_digit).take(14).collect();
        let width = 16_usize.saturating_sub(company_code.len());
        alloc::format!("{time}{company_code}{:0width$}", *self.sequence)
    }
}

/// What the customer said, else what the partner asks for.
fn amount_to_pay(payment: &Payment, found: &TransferVaInquiryResponseVirtualAccountData) -> Option<Amount> {
    let total = found.total_amount.as_ref();
    let currency = total.and_then(|total| total.currency.as_deref()).filter(|code| !code.is_empty()).unwrap_or("IDR");
    let asked = total.and_then(|total| Amount::parse_lenient(total.value.as_deref()?, currency).ok());
    let amount = match payment.wanted {
        Some(hundredths) => Amount::from_hundredths(hundredths, currency).ok(),
        None => asked,
    };
    amount.filter(|amount| (1..=MOST).contains(&amount.hundredths()))
}
