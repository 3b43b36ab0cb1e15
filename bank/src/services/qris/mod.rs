//! QRIS, codes that a merchant shows: made (47), paid at the counter, asked for (51), told (52), and given back (78).
//!
//! `record` is what is known of the codes, `content` what stands in one.
//! Codes and amounts are those of docs/sources/bca-services-qris.md#codes-of-qris and docs/sources/bca-services-qris.md#amounts.

mod content;
mod generate;
mod pay;
mod query;
mod record;
mod refund;

pub(crate) use generate::generate;
pub(crate) use pay::{Counter, pay};
pub(crate) use query::query;
pub(crate) use record::Codes;
pub(crate) use refund::refund;

use paraf::message::Amount;

use crate::answer::{INCONSISTENT, INVALID_MERCHANT, Refusal};
use crate::services::{Asked, Desk};
use crate::world::Merchant;

/// The merchant that a request names: one of the partner's.
fn merchant<'d>(asked: &Asked<'_>, desk: &Desk<'d>, id: Option<&str>) -> Result<&'d Merchant, Refusal> {
    let id = id.unwrap_or_default();
    let merchant = desk.merchants.iter().find(|merchant| merchant.merchant_id == id);
    let merchant =
        merchant.ok_or_else(|| asked.decline(desk.profile, INVALID_MERCHANT, "", "the bank has no such merchant"))?;
    // Whoever calls under a merchant ID calls for that merchant; under a partner's name, for all of its merchants.
    let is_other = desk.merchants.iter().any(|other| other.merchant_id == asked.partner_id && other.merchant_id != id);
    if merchant.partner != asked.partner.name || is_other {
        let reason = "X-PARTNER-ID and merchantId do not belong together";
        return Err(asked.decline(desk.profile, INCONSISTENT, "", reason));
    }
    Ok(merchant)
}

/// As messages have it: digits, a point, two decimals.
fn written(hundredths: i64) -> Option<Amount> {
    Amount::from_hundredths(hundredths, "IDR").ok()
}
