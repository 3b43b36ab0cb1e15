//! What commands say, and why something cannot be used.

use super::Text;

macro_rules! words {
    ($($name:ident = $en:literal, $id:literal;)*) => {
        $(pub(crate) const $name: Text = Text { en: $en, id: $id };)*
    };
}

// Around every output.
words! {
    NOTE = "note", "catatan";
    USAGE = "Usage", "Penggunaan";
    MORE = "More", "Selengkapnya";
    READING = "reading standard input; end it with Ctrl-D (Ctrl-Z and Enter on Windows)",
        "membaca standard input; akhiri dengan Ctrl-D (Ctrl-Z dan Enter di Windows)";
}

// A wrong command line.
words! {
    COMMAND = "COMMAND", "PERINTAH";
    ARGUMENT = "argument", "argumen";
    IS_NOT_ONE_OF = "is not one of", "bukan salah satu dari";
    IS_NOT_AN_OPTION = "is not an option of this command", "bukan opsi perintah ini";
    IS_GIVEN_TWICE = "is given more than once", "diberikan lebih dari sekali";
    IS_GIVEN_BESIDE = "cannot be given with", "tidak dapat diberikan bersama";
    IS_MISSING = "is missing", "tidak ada";
    NEEDS_A_VALUE = "needs a value", "memerlukan nilai";
    TAKES_NO_VALUE = "takes no value", "tidak memerlukan nilai";
    TAKES_NO_FILE = "takes no file", "tidak memerlukan berkas";
    NOT_A_WHOLE_NUMBER = "is not a whole number", "bukan bilangan bulat";
    CANNOT_BE_READ = "cannot be read", "tidak dapat dibaca";
    CHOOSE = "choose one of {} requests", "pilih salah satu dari {} permintaan";
    BOTH_ARE_INPUT = "and FILE cannot both be standard input", "dan FILE tidak dapat keduanya standard input";
}

// Files and the credential.
words! {
    NO_SUCH_FILE = "no such file or directory", "berkas atau direktori tidak ditemukan";
    NO_PERMISSION = "permission denied", "izin ditolak";
    IS_A_FOLDER = "is a directory", "adalah direktori";
    IS_NOT_A_FOLDER = "not a directory", "bukan direktori";
    EXISTS = "exists already, and is never overwritten", "sudah ada, dan tidak pernah ditimpa";
    NOT_READABLE = "cannot be read or written", "tidak dapat dibaca atau ditulis";
    IS_NOT_UTF_8 = "is not UTF-8", "bukan UTF-8";
    IS_NO_OBJECT = "is not a JSON object", "bukan objek JSON";
    IS_NO_KEY = "is not a key of a credential", "bukan key dari sebuah kredensial";
    IS_NO_TEXT = "is not a text or a list of texts", "bukan teks atau daftar teks";
}

// The store of a bank.
words! {
    IS_NO_STORE = "is not a store of paraf bank; it was not changed",
        "bukan berkas simpanan paraf bank; berkas tidak diubah";
    IS_ONLY_A_JOURNAL = "is not there, but its -journal is: put the file back beside it, or delete the journal",
        "tidak ada, tetapi -journal miliknya ada: kembalikan berkas itu ke sebelahnya, atau hapus journal tersebut";
    IS_OF_ANOTHER_VERSION = "was written by another version of paraf in a form that this version does not read; it was not changed",
        "ditulis oleh versi paraf lain dalam bentuk yang tidak dibaca versi ini; berkas tidak diubah";
    IS_IN_USE = "is in use by another process", "sedang dipakai proses lain";
    IS_DAMAGED = "is damaged: what it contains is not what was written", "rusak: isinya bukan yang ditulis";
    DIFFERS = "was written by paraf {}; this version gets another result at {}; open it with that version, or begin a new file",
        "ditulis oleh paraf {}; versi ini memberi hasil lain di {}; buka dengan versi itu, atau mulai berkas baru";
    IS_UNREADABLE = "was written by paraf {}; this version cannot read {}; open it with that version, or begin a new file",
        "ditulis oleh paraf {}; versi ini tidak dapat membaca {}; buka dengan versi itu, atau mulai berkas baru";
    IS_BROKEN_OFF = "was left at the last event that was answered: paraf came to a defect of its own and has ended; please report it",
        "berhenti pada peristiwa terakhir yang sudah dijawab: paraf menemui cacatnya sendiri dan telah berakhir; mohon laporkan";
    WAS_OPEN_TO_OTHERS = "could be read by others, and contains credentials; from now on, only its owner may read it",
        "dapat dibaca pengguna lain, padahal berisi kredensial; mulai sekarang hanya pemiliknya yang boleh membaca";
    IS_OPEN_TO_OTHERS = "can be read by others, and contains credentials; its permissions could not be changed",
        "dapat dibaca pengguna lain, padahal berisi kredensial; izinnya tidak dapat diubah";
    IS_FULL = "cannot be written: no space is left; the bank has ended, and everything that it answered is in the file",
        "tidak dapat ditulis: ruang disk habis; bank telah berakhir, dan semua yang sudah dijawabnya ada di berkas";
    GOES_ON = "goes on with its worlds; --world, --seed and --partner do not change those",
        "melanjutkan dunianya; --world, --seed, dan --partner tidak mengubahnya";
}

// sign
words! {
    MISSING_HEADERS = "the provider requires headers for which no value was given",
        "penyedia layanan mewajibkan header yang nilainya tidak diberikan";
    ONLY_RAW = "is not UTF-8, and can only be printed as raw HTTP", "bukan UTF-8, dan hanya dapat dicetak sebagai HTTP mentah";
}

// verify
words! {
    GENUINE = "genuine", "asli";
    REJECTED = "rejected", "ditolak";
    ANSWER = "answer", "respons";
}

// keygen
words! {
    IS_NEVER_OVERWRITTEN = "is there already, and is never overwritten", "sudah ada, dan tidak pernah ditimpa";
    KEEP_PKCS8 = "your private key (PKCS#8): keep it secret; paraf and most programs sign with it",
        "kunci privat Anda (PKCS#8): rahasiakan; paraf dan kebanyakan program menandatangani dengannya";
    KEEP_PKCS1 = "the same private key (PKCS#1) for programs that read only this form: keep it secret, or delete it",
        "kunci privat yang sama (PKCS#1) untuk program yang hanya membaca format ini: rahasiakan, atau hapus";
    GIVE_SPKI = "your public key: give it to the bank", "kunci publik Anda: berikan kepada bank";
    GIVE_BASE64 = "The public key on one line, for a form that asks for Base64:",
        "Kunci publik dalam satu baris, untuk formulir yang meminta Base64:";
}

// validate
words! {
    IS_VALID = "valid", "valid";
    HAS_VIOLATIONS = "not valid, violations: {}", "tidak valid, pelanggaran: {}";
    REQUEST = "request", "permintaan";
    RESPONSE = "response", "respons";
    WHICH_SERVICE = "is needed: the path does not tell the service", "diperlukan: path tidak menunjukkan layanannya";
    GET_HAS_NO_BODY = "is empty; give the parameters as a JSON object in FILE, and --service",
        "kosong; berikan parameter sebagai objek JSON dalam FILE, dan --service";
    MARK_IS_LEFT_OUT = "FILE begins with a byte order mark; it is not part of the message, and must not be sent",
        "FILE diawali byte order mark; itu bukan bagian dari pesan, dan tidak boleh dikirim";
}

// code
words! {
    IS_NOT_LISTED = "is not listed", "tidak terdaftar";
    HTTP_STATUS = "HTTP status", "Status HTTP";
    SERVICE = "Service", "Layanan";
    OUTCOME = "The transaction", "Transaksi";
    NEXT = "Next", "Berikutnya";
    STATUS_SERVICE = "Status service", "Layanan status";
}

// services and profiles
words! {
    TO_PROVIDER = "from the partner to the provider", "dari mitra ke penyedia layanan";
    TO_PARTNER = "from the provider to the partner", "dari penyedia layanan ke mitra";
    CHARACTERS = "characters", "karakter";
    RSA_MINIMUM = "RSA keys: {} bits or more", "Kunci RSA: {} bit atau lebih";
    DEVIATIONS = "Differs from its base in:", "Berbeda dari dasarnya dalam:";
    SOURCES = "Sources:", "Sumber:";
}

// report
words! {
    LEFT_OUT = "[left out]", "[tidak disertakan]";
    LEFT_OUT_LENGTH = "[left out, {} characters]", "[tidak disertakan, {} karakter]";
    OF_HEADER = "the value of the header {}", "nilai header {}";
    OF_FIELD = "the value of the body field {}", "nilai field body {}";
    OF_PARAMETER = "the value of the parameter {}", "nilai parameter {}";
    OF_URL = "the user name and password in the URL", "nama pengguna dan kata sandi dalam URL";
    READ_IT_FIRST = "Read the report before you send it: the body is in it, with account numbers, names and amounts.",
        "Baca laporan ini sebelum mengirimnya: body disertakan, termasuk nomor rekening, nama, dan nominal.";
}
