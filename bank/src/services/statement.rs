//! What went in and out of an account (14): newest first, at most 9000 rows (docs/sources/bca-services-accounts.md#bank-statement).
//!
//! The table checks both ends of the window. That the day of `toDateTime` is in it is the sample's, which asks for one day by naming it
//! twice. Ours: every day is a working day; the totals are those of the window, also where it has more rows; `balance.amount` is the last
//! balance.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use paraf::message::Amount;
use paraf::message::types::Money;
use paraf::message::types::bca::information::{
    Amount as Last, Balance, BankStatementRequest, BankStatementResponse, DetailData, EndingBalance, StartingBalance,
    TotalCreditEntries, TotalDebitEntries,
};
use paraf::{Moment, Profile};

use super::information::own_account;
use super::{Asked, Desk};
use crate::answer::{INTERNAL, INVALID_ACCOUNT, Refusal, done};
use crate::ledger::{Account, Ledger};

const MOST_ROWS: usize = 9_000;

/// Two parts of 18.
const REMARK: usize = 36;

pub(crate) fn statement(asked: &Asked<'_>, desk: &mut Desk<'_>) -> Result<Vec<u8>, Refusal> {
    let request: BankStatementRequest = asked.read(desk.profile)?;
    let account = own_account(asked, desk, request.account_no.as_deref().unwrap_or_default())?;
    let wrong = |reason| asked.decline(desk.profile, INTERNAL, "", reason);
    if account.is_closed() {
        return Err(asked.decline(desk.profile, INVALID_ACCOUNT, "accountNo", "the account is closed"));
    }
    let day = |text: &Option<String>| Moment::parse(text.as_deref()?).ok().map(Moment::wib_epoch_day);
    let (from, to) =
        day(&request.from_date_time).zip(day(&request.to_date_time)).ok_or_else(|| wrong("the window has no days"))?;
    let window = Window::of(desk.ledger, &account, from, to);
    let (code, message) = done(asked.service, desk.profile).ok_or_else(|| wrong("success has no code"))?;
    let written = Written { account: &account, profile: desk.profile };
    let body = written.body(&window, desk.now).ok_or_else(|| wrong("a balance is no amount"))?;
    let response = BankStatementResponse {
        response_code: Some(code.to_string()),
        response_message: Some(message),
        reference_no: Some(desk.reference_no()),
        partner_reference_no: request.partner_reference_no,
        ..body
    };
    asked.answer(desk.profile, &response)
}

/// What an entry did to the account.
struct Row<'l> {
    at: Moment,
    text: &'l str,
    hundredths: i64,
    after: i64,
}

/// The days that are asked for.
struct Window<'l> {
    from: Moment,
    /// The first moment behind it.
    until: Moment,
    before: i64,
    /// The oldest first.
    rows: Vec<Row<'l>>,
}

impl<'l> Window<'l> {
    fn of(ledger: &'l Ledger, account: &Account, from: i64, to: i64) -> Self {
        let until = Moment::from_wib_epoch_day(to.saturating_add(1));
        let mut window = Window { from: Moment::from_wib_epoch_day(from), until, before: 0, rows: Vec::new() };
        let mut balance = 0;
        for entry in ledger.entries() {
            let legs = entry.legs().iter().filter(|leg| leg.account == account.number());
            let hundredths: i64 = legs.map(|leg| leg.hundredths).sum();
            balance += hundredths;
            if entry.at() < window.from {
                window.before = balance;
            } else if entry.at() < window.until && hundredths != 0 {
                window.rows.push(Row { at: entry.at(), text: entry.text(), hundredths, after: balance });
            }
        }
        window
    }

    fn after(&self) -> i64 {
        self.rows.last().map_or(self.before, |row| row.after)
    }

    /// How many rows, and how much by all of them, of those that go one way.
    fn total(&self, is_meant: impl Fn(i64) -> bool) -> (usize, i64) {
        let meant = self.rows.iter().filter(|row| is_meant(row.hundredths));
        meant.fold((0, 0), |(count, sum), row| (count + 1, row.hundredths.saturating_add(sum)))
    }
}

/// How a window is written.
struct Written<'w> {
    account: &'w Account,
    profile: &'w Profile,
}

impl Written<'_> {
    fn body(&self, window: &Window<'_>, now: Moment) -> Option<BankStatementResponse> {
        // A day that is not over has a balance until now.
        let end = self.time(now.min(Moment::from_epoch_millis(window.until.epoch_millis().saturating_sub(1_000))))?;
        let (starting, ending) = (self.money(window.before)?, self.money(window.after())?);
        let (credits, credited) = window.total(|hundredths| hundredths > 0);
        let (debits, debited) = window.total(|hundredths| hundredths < 0);
        let balance = Balance {
            amount: Some(Last {
                value: ending.value.clone(),
                currency: ending.currency.clone(),
                date_time: Some(end.clone()),
                ..Last::default()
            }),
            starting_balance: Some(StartingBalance {
                value: starting.value,
                currency: starting.currency,
                date_time: Some(self.time(window.from)?),
                ..StartingBalance::default()
            }),
            ending_balance: Some(EndingBalance {
                value: ending.value,
                currency: ending.currency,
                date_time: Some(end),
                ..EndingBalance::default()
            }),
            ..Balance::default()
        };
        let rows = window.rows.iter().rev().take(MOST_ROWS).map(|row| self.row(row));
        Some(BankStatementResponse {
            balance: Some(vec![balance]),
            total_credit_entries: Some(TotalCreditEntries {
                number_of_entries: Some(credits.to_string().into()),
                amount: Some(self.money(credited)?),
                ..TotalCreditEntries::default()
            }),
            total_debit_entries: Some(TotalDebitEntries {
                number_of_entries: Some(debits.to_string().into()),
                amount: Some(self.money(debited.saturating_neg())?),
                ..TotalDebitEntries::default()
            }),
            detail_data: Some(rows.collect::<Option<_>>()?),
            ..BankStatementResponse::default()
        })
    }

    fn row(&self, row: &Row<'_>) -> Option<DetailData> {
        Some(DetailData {
            end_amount: Some(self.money(row.after)?),
            amount: Some(self.money(row.hundredths.saturating_abs())?),
            transaction_date: Some(self.time(row.at)?),
            remark: Some(row.text.chars().take(REMARK).collect()),
            r#type: Some(if row.hundredths > 0 { "CREDIT" } else { "DEBIT" }.into()),
            ..DetailData::default()
        })
    }

    fn money(&self, hundredths: i64) -> Option<Money> {
        Amount::from_hundredths(hundredths, self.account.currency()).ok().map(Money::from)
    }

    fn time(&self, at: Moment) -> Option<String> {
        at.text(self.profile).ok()
    }
}
