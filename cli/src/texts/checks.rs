//! The rules of messages in Indonesian; in English the core says more of each.

use paraf::message::Check;

/// What a violation of a rule is.
pub(crate) fn told(check: Check) -> Option<&'static str> {
    Some(match check {
        Check::MalformedJson => "bukan JSON yang utuh",
        Check::DuplicateKey => "key muncul lebih dari sekali dalam satu objek",
        Check::Missing => "field wajib tidak ada atau kosong",
        Check::Type => "jenis nilai JSON salah",
        Check::Length => "jumlah karakter salah",
        Check::Format => "format nilai salah",
        Check::Value => "bukan salah satu nilai yang diizinkan",
        Check::Items => "terlalu banyak elemen dalam array",
        Check::VirtualAccountNumber => "nomor virtual account bukan gabungan kode perusahaan dan nomor pelanggan",
        Check::Condition => "tidak sesuai dengan field lain: wajib ada, atau tidak boleh ada",
        Check::Window => "rentang tanggal salah",
        Check::Service => "kode respons milik layanan lain",
        Check::Status => "status dalam body bertentangan dengan kode respons",
        Check::Sum => "jumlahnya bukan jumlah dari bagian-bagiannya",
        Check::Same => "tidak sama dengan nilai yang seharusnya sama",
        Check::Distinct => "nilai yang harus berbeda muncul lebih dari sekali",
        Check::Key => "nama key hampir sama dengan field pada tabel: periksa ejaannya",
        Check::Reference => "bukan nomor referensi dari permintaan sebelumnya",
        _ => return None,
    })
}
