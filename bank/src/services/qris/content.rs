//! What stands in a code, in the form of EMVCo's Merchant-Presented Mode: tags of two digits, lengths of two digits, values, and a checksum
//! (<https://www.emvco.com/emv-technologies/qr-codes/>). No app can pay it: the merchant account is of a system that does not exist.

use alloc::format;
use alloc::string::{String, ToString};

use crate::world::Merchant;

/// Says that it is for tests.
const SYSTEM: &str = "PARAF.TEST";

pub(super) struct Content<'c> {
    pub(super) merchant: &'c Merchant,
    pub(super) reference_no: &'c str,
    pub(super) terminal_id: &'c str,
    /// With two decimals.
    pub(super) amount: &'c str,
    /// The same of the fee, if there is one.
    pub(super) fee: Option<&'c str>,
}

impl Content<'_> {
    pub(super) fn text(&self) -> String {
        let account = [field("00", SYSTEM), field("01", self.reference_no)].concat();
        let fee = self.fee.map(|fee| [field("55", "02"), field("56", fee)].concat()).unwrap_or_default();
        let text = [
            field("00", "01"),
            // For one payment.
            field("01", "12"),
            field("26", &account),
            field("52", "0000"),
            field("53", "360"),
            field("54", self.amount),
            fee,
            field("58", "ID"),
            field("59", &ascii(&self.merchant.name, 25)),
            field("60", &ascii(&self.merchant.city, 15)),
            field("61", &ascii(&self.merchant.postal_code, 10)),
            field("62", &field("07", self.terminal_id)),
            "6304".to_string(),
        ]
        .concat();
        let checksum = checksum(text.as_bytes());
        format!("{text}{checksum:04X}")
    }
}

fn field(tag: &str, value: &str) -> String {
    format!("{tag}{:02}{value}", value.len())
}

/// A code has no other letters, and no empty values.
fn ascii(text: &str, most: usize) -> String {
    let printable = |letter: char| if letter.is_ascii_graphic() || letter == ' ' { letter } else { '?' };
    let text: String = text.chars().take(most).map(printable).collect();
    if text.is_empty() { "-".into() } else { text }
}

/// CRC-16 with the polynomial 1021 and FFFF to begin with.
fn checksum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xffff, |crc, byte| {
        (0..8).fold(
            crc ^ (u16::from(*byte) << 8),
            |crc, _| {
                if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 }
            },
        )
    })
}
