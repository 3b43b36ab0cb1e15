//! A customer scans a code and pays it: the amount and the fee, by one posting, and the merchant is told (52).

use alloc::format;
use alloc::string::{String, ToString};
use paraf::message::Amount;
use paraf::message::types::Money;
use paraf::message::types::bca::qris::{
    QrMpmNotifyRequest, QrMpmNotifyRequestAdditionalInfo, QrMpmNotifyRequestMerchantInfo,
};
use paraf::{Moment, Profile};

use super::record::{Code, Codes, Payment};
use super::written;
use crate::error::{BankError, BankErrorCode};
use crate::ledger::{AccountKind, EntryId, Ledger, Posting};
use crate::services::notices::Told;
use crate::world::Merchant;

/// What the counter works with.
pub(crate) struct Counter<'c> {
    pub(crate) codes: &'c mut Codes,
    pub(crate) ledger: &'c mut Ledger,
    pub(crate) sequence: &'c mut u64,
    pub(crate) merchants: &'c [Merchant],
    pub(crate) profile: &'c Profile,
    pub(crate) now: Moment,
}

/// # Errors
/// `unknown-code`, `code-not-payable`, `unknown-account`, `account-closed`, `insufficient-funds`, `currency-mismatch`.
pub(crate) fn pay(counter: Counter<'_>, from: &str, content: &str) -> Result<(EntryId, Option<Told>), BankError> {
    let Counter { codes, ledger, sequence, merchants, profile, now } = counter;
    let code = codes.scanned(content).ok_or_else(|| BankError::new(BankErrorCode::UnknownCode, "qr_content"))?;
    if code.payment.is_some() || code.is_expired(now) {
        return Err(BankError::new(BankErrorCode::CodeNotPayable, "qr_content"));
    }
    let payer = ledger.account(from)?;
    if payer.kind() == AccountKind::Internal {
        return Err(BankError::new(BankErrorCode::UnknownAccount, from.to_string())
            .with_detail("is the bank's own account, and no customer's"));
    }
    let name = payer.name().chars().take(30).collect();
    let merchant = merchants.iter().find(|merchant| merchant.merchant_id == code.merchant_id);
    let merchant = merchant.ok_or_else(|| BankError::new(BankErrorCode::UnknownCode, "qr_content"))?;
    let total = code.amount.saturating_add(code.fee);
    let posting = Posting::transfer(now, "QRIS", from, &merchant.account(), total);
    let entry = ledger.post(posting.with_reference(&format!("qris:{}", code.reference_no)))?;
    *sequence += 1;
    let digits = |salt: u64| format!("{:012}", (*sequence + salt) % 1_000_000_000_000);
    code.payment = Some(Payment {
        from: from.into(),
        name,
        at: now,
        reference_number: digits(0),
        issuer_reference: digits(500_000_000_000),
        approval_code: format!("{:06}", *sequence % 1_000_000),
        refunded: 0,
        refunds: 0,
    });
    Ok((entry, notice(code, merchant, profile)))
}

fn notice(code: &Code, merchant: &Merchant, profile: &Profile) -> Option<Told> {
    let payment = code.payment.as_ref()?;
    let full_id = merchant.full_id();
    let at_merchant = QrMpmNotifyRequestMerchantInfo {
        terminal_id: Some(code.terminal_id.clone()),
        merchant_id: Some(full_id.clone()),
        city: Some(cut(&merchant.city, 13)),
        postal_code: Some(cut(&merchant.postal_code, 10)),
        country: Some("ID".into()),
        payment_channel_name: Some("Debit".into()),
        ..QrMpmNotifyRequestMerchantInfo::default()
    };
    let info = QrMpmNotifyRequestAdditionalInfo {
        reference_number: Some(payment.reference_number.clone()),
        transaction_date: Some(payment.at.text(profile).ok()?),
        approval_code: Some(payment.approval_code.clone()),
        convenience_fee: Some(value(code.fee)?),
        issuer_reference_number: Some(payment.issuer_reference.clone()),
        payer_name: Some(payment.name.clone()),
        issuer_name: Some("BCA".into()),
        acquirer_name: Some("BCA".into()),
        merchant_info: Some(alloc::vec![at_merchant]),
        ..QrMpmNotifyRequestAdditionalInfo::default()
    };
    let notice = QrMpmNotifyRequest {
        original_reference_no: Some(code.reference_no.clone()),
        original_partner_reference_no: Some(code.reference.clone()),
        latest_transaction_status: Some("00".into()),
        transaction_status_desc: Some("Success (transaction Success)".into()),
        amount: Some(Money::from(written(code.amount)?)),
        additional_info: Some(info),
        ..QrMpmNotifyRequest::default()
    };
    let body = serde_json::to_vec(&notice).ok()?;
    Some(Told { partner: code.partner, service: "52", partner_id: Some(full_id), body })
}

pub(super) fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

pub(super) fn value(hundredths: i64) -> Option<String> {
    written(hundredths).map(|amount: Amount| amount.value().to_string())
}
