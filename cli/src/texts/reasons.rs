//! Why the bank refused, and how a payment went on: its reasons, which are English, in Indonesian.

use paraf::{Language, error_text};

/// A reason of the bank's, or of core's behind a field; none where there is no row for it.
pub(crate) fn indonesian(code: &str, reason: &str) -> Option<String> {
    let row = |rows: &[(&str, &'static str)], text: &str| {
        rows.iter().find(|(english, _)| *english == text).map(|(_, indonesian)| *indonesian)
    };
    if let Some(text) = row(ROWS, reason) {
        return Some(text.into());
    }
    let (field, detail) = reason.split_once(": ").unwrap_or(("", reason));
    // Of a field that breaks its table: behind the detail is what was answered.
    let (detail, answer) = detail.split_once(" (").unwrap_or((detail, ""));
    if let Some(text) = row(FIELDS, detail) {
        let answer = if answer.is_empty() { String::new() } else { format!(" ({answer}") };
        return Some(format!("{field}: {text}{answer}"));
    }
    Some(error_text(code, field, reason, Language::Indonesian)).filter(|text| text != reason)
}

/// What a field of a request can break of its table.
const FIELDS: &[(&str, &str)] = &[
    ("has more items than the table allows", "memiliki elemen lebih banyak daripada yang diizinkan tabel"),
    ("has other characters than digits", "memuat karakter selain angka"),
    ("is longer than the table allows", "lebih panjang daripada yang diizinkan tabel"),
    ("is required but missing", "wajib ada, tetapi tidak ada"),
    ("is mandatory and empty", "wajib diisi, tetapi kosong"),
    ("is not one of the listed values", "bukan salah satu nilai dalam tabel"),
    ("is not a date, such as 2022-04-21", "bukan tanggal seperti 2022-04-21"),
    (
        "is not a date and time with an offset, such as 2022-04-21T17:34:52+07:00",
        "bukan tanggal dan waktu dengan zona waktu, seperti 2022-04-21T17:34:52+07:00",
    ),
    ("is not a number", "bukan angka"),
    ("is not a string", "bukan string"),
    ("must be an amount with two decimals, such as 10000.00", "bukan nominal dengan 2 desimal, seperti 10000.00"),
    ("is not an array", "bukan array"),
    ("is not an object", "bukan objek"),
    ("is not more than zero", "tidak lebih dari nol"),
    ("is shorter than the table's fixed length", "lebih pendek daripada panjang tetap dalam tabel"),
    ("is a duplicate key", "muncul dua kali dalam objeknya"),
];

const ROWS: &[(&str, &str)] = &[
    // Requests.
    ("no service of this bank has this method and path", "tidak ada layanan bank ini dengan method dan path tersebut"),
    ("the address is not among those that the partner named", "alamat IP tidak termasuk yang didaftarkan partner"),
    ("a fault ended the token before its time", "sebuah gangguan mengakhiri token sebelum waktunya"),
    ("a fault answers another code", "sebuah gangguan menjawab dengan kode lain"),
    ("a fault lost the request", "sebuah gangguan menghilangkan permintaan"),
    ("the account is closed", "rekening sudah ditutup"),
    ("an account is closed", "salah satu rekening sudah ditutup"),
    ("the account is none of the partner's", "rekening itu bukan milik partner"),
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
    ("a fault closed the other bank", "sebuah gangguan menutup bank lain"),
    ("a fault cut the line to the switcher", "sebuah gangguan memutus jalur ke switcher"),
    ("a fault took the other bank out of BI-FAST", "sebuah gangguan mengeluarkan bank lain dari BI-FAST"),
    ("it is past the cut-off", "sudah melewati batas waktu (cut-off)"),
    ("the amount is zero, or is not in rupiah", "nominal nol, atau bukan rupiah"),
    ("the amount is zero, or more than is left", "nominal nol, atau melebihi sisanya"),
    ("the amount is zero, too long, or not in rupiah", "nominal nol, terlalu panjang, atau bukan rupiah"),
    ("the bank has no such merchant", "bank tidak memiliki merchant itu"),
    ("the code is not paid", "kode belum dibayar"),
    ("the customer's account cannot pay that", "rekening nasabah tidak dapat membayar itu"),
    ("the customer's account takes nothing", "rekening nasabah tidak dapat menerima dana"),
    ("the merchant has no code with these numbers", "merchant tidak memiliki kode dengan nomor-nomor ini"),
    ("the merchant has no code with this number", "merchant tidak memiliki kode dengan nomor ini"),
    ("the other bank has no such account", "bank lain tidak memiliki rekening itu"),
    ("the other bank has not decided yet", "bank lain belum memutuskan"),
    ("the reference has a code already", "referensi itu sudah memiliki kode"),
    ("the window has no days", "rentang tanggal tidak memuat satu hari pun"),
    (
        "there were nine refunds, and the counter has one digit",
        "sudah ada sembilan refund, dan penghitungnya satu digit",
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
