//! Why the bank refused, and how a payment went on: its reasons, which are English, in Indonesian.

use paraf::{Language, error_text};

/// A reason of the bank's, or of core's behind a field; none where there is no row for it.
pub(crate) fn indonesian(code: &str, reason: &str) -> Option<String> {
    if let Some((_, text)) = ROWS.iter().find(|(english, _)| *english == reason) {
        return Some((*text).into());
    }
    let field = reason.split_once(": ").map_or("", |(field, _)| field);
    Some(error_text(code, field, reason, Language::Indonesian)).filter(|text| text != reason)
}

const ROWS: &[(&str, &str)] = &[
    // Requests.
    ("no service of this bank has this method and path", "tidak ada layanan bank ini dengan method dan path tersebut"),
    ("the address is not among those that the partner named", "alamat IP tidak termasuk yang didaftarkan partner"),
    ("a fault ended the token before its time", "sebuah gangguan mengakhiri token sebelum waktunya"),
    ("a fault answers another code", "sebuah gangguan menjawab dengan kode lain"),
    ("a fault lost the request", "sebuah gangguan menghilangkan permintaan"),
    ("the account is closed", "rekening sudah ditutup"),
    ("an account is closed", "salah satu rekening sudah ditutup"),
    ("the bank has no such account", "bank tidak memiliki rekening itu"),
    ("the bank has no such account to transfer to", "bank tidak memiliki rekening tujuan itu"),
    ("the account has less than that", "saldo rekening kurang dari nominal itu"),
    ("a balance would have no room", "nominal melebihi batas saldo"),
    ("the ledger refused it", "buku besar menolaknya"),
    (
        "the amount has more digits than can be moved",
        "nominal memiliki digit lebih banyak daripada yang dapat dipindahkan",
    ),
    (
        "the amount is zero, or the accounts are kept in another currency",
        "nominal nol, atau mata uang rekening berbeda",
    ),
    ("the reference has moved money already", "referensi itu sudah pernah memindahkan uang"),
    ("the reference has moved money on other terms", "referensi itu sudah memindahkan uang dengan isi yang berbeda"),
    (
        "no transfer of that day and X-EXTERNAL-ID, or one too old",
        "tidak ada transfer pada hari itu dengan X-EXTERNAL-ID tersebut, atau sudah terlalu lama",
    ),
    (
        "no payment of today or yesterday was flagged so",
        "tidak ada pembayaran hari ini atau kemarin dengan ID tersebut",
    ),
    // Payments of virtual accounts.
    ("the customer came to pay", "nasabah datang membayar"),
    ("the partner gave no token", "partner tidak memberikan token"),
    ("the payment could not be reversed", "pembayaran tidak dapat dibalik"),
    ("the partner is asked what is to be paid", "partner ditanya tagihannya"),
    ("the inquiry could not be sent", "inquiry tidak dapat dikirim"),
    ("the partner has no such bill to be paid", "partner tidak memiliki tagihan itu untuk dibayar"),
    ("no answer came", "tidak ada jawaban"),
    ("there is no amount to be paid", "tidak ada nominal yang harus dibayar"),
    ("an account is kept in another currency than the bill", "mata uang rekening berbeda dengan mata uang tagihan"),
    ("the customer has less than that", "saldo nasabah kurang dari nominal itu"),
    ("money has moved, and the partner is told", "uang sudah berpindah, dan partner diberi tahu"),
    ("the partner has taken it", "partner menerimanya"),
    ("the partner refused it", "partner menolaknya"),
    ("no answer came: the partner is told once more", "tidak ada jawaban: partner diberi tahu sekali lagi"),
    ("twice no answer came", "dua kali tidak ada jawaban"),
    ("the partner could not be told", "partner tidak dapat diberi tahu"),
    // Calls to a partner.
    ("no answer came in time", "jawaban tidak datang tepat waktu"),
];
