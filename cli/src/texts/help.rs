//! What `--help` says: one row for each command, and one for each of its arguments.

use clap::Command;
use paraf::Language;

use super::Text;

/// By the names of command and argument: `sign`, `sign.timestamp`; `.json` is for every command that has no row of its own.
static ROWS: &[(&str, Text)] = &[
    (
        "",
        Text {
            en: "Signs, verifies, explains and debugs SNAP payment API requests",
            id: "Menandatangani, memverifikasi, menjelaskan, dan melacak kesalahan permintaan API pembayaran SNAP",
        },
    ),
    (".help", Text { en: "Print help", id: "Cetak bantuan" }),
    (".version", Text { en: "Print the version", id: "Cetak versi" }),
    (
        ".lang",
        Text {
            en: "Language of all output (default: by LC_ALL, LC_MESSAGES or LANG)",
            id: "Bahasa semua keluaran (default: dari LC_ALL, LC_MESSAGES, atau LANG)",
        },
    ),
    (".json", Text { en: "Print JSON", id: "Cetak JSON" }),
    (".file", Text { en: "The request (default: standard input)", id: "Permintaan (default: standard input)" }),
    (".entry", Text { en: "Which request of several, from 1", id: "Permintaan keberapa, mulai dari 1" }),
    (
        ".profile",
        Text {
            en: "Whose rules apply: a built-in profile or a file (default: bca)",
            id: "Aturan siapa yang berlaku: profil bawaan atau berkas (default: bca)",
        },
    ),
    (
        ".credential",
        Text { en: "Keys and secrets; with -, standard input", id: "Kunci dan data rahasia; dengan -, standard input" },
    ),
    (
        ".callback",
        Text { en: "The provider sent the request to the partner", id: "Permintaan dikirim penyedia layanan ke mitra" },
    ),
    (
        ".response",
        Text {
            en: "The response: a file, or its responseCode (default: the one in the capture)",
            id: "Respons: berkas, atau responseCode-nya (default: yang ada dalam rekaman)",
        },
    ),
    (
        ".now",
        Text {
            en: "Time of arrival; without it the clock is not checked",
            id: "Waktu permintaan diterima; tanpanya jam tidak diperiksa",
        },
    ),
    (
        "sign",
        Text { en: "Sign a request and print it ready to be sent", id: "Tandatangani permintaan dan cetak siap kirim" },
    ),
    ("sign.timestamp", Text { en: "Time of sending (default: now)", id: "Waktu pengiriman (default: sekarang)" }),
    (
        "sign.external_id",
        Text { en: "X-EXTERNAL-ID (default: random digits)", id: "X-EXTERNAL-ID (default: angka acak)" },
    ),
    (
        "sign.curl",
        Text { en: "Print a curl command instead of raw HTTP", id: "Cetak perintah curl, bukan HTTP mentah" },
    ),
    (
        "verify",
        Text {
            en: "Verify a received request; print the response to send if it is rejected",
            id: "Verifikasi permintaan yang diterima; cetak respons yang harus dikirim jika ditolak",
        },
    ),
    (
        "verify.callback",
        Text { en: "The provider sent it to the partner (default)", id: "Dikirim penyedia layanan ke mitra (default)" },
    ),
    (
        "verify.to_provider",
        Text {
            en: "A partner sent it: verify as the provider does",
            id: "Dikirim mitra: verifikasi seperti penyedia layanan",
        },
    ),
    ("verify.now", Text { en: "Time of arrival (default: now)", id: "Waktu permintaan diterima (default: sekarang)" }),
    (
        "verify.tolerance",
        Text {
            en: "How far its timestamp may be from that (default: 300)",
            id: "Selisih timestamp yang diizinkan (default: 300)",
        },
    ),
    ("explain", Text { en: "Show every stage of a signature", id: "Tampilkan setiap tahap pembuatan signature" }),
    (
        "explain.reveal",
        Text {
            en: "Print the exact string to sign, with the access token",
            id: "Cetak string to sign persis, beserta access token",
        },
    ),
    (
        "diagnose",
        Text {
            en: "Find the mistake behind a rejected signature",
            id: "Temukan kesalahan di balik signature yang ditolak",
        },
    ),
    (
        "diagnose.code",
        Text {
            en: "Show the fix in php, javascript, python, java, go or csharp",
            id: "Tampilkan perbaikan dalam php, javascript, python, java, go, atau csharp",
        },
    ),
    (
        "report",
        Text {
            en: "Write a report on a request for the bank, without secrets and tokens",
            id: "Tulis laporan permintaan untuk bank, tanpa data rahasia dan token",
        },
    ),
    (
        "report.out",
        Text {
            en: "Where to write it; an existing file is never overwritten (default: standard output)",
            id: "Tujuan penulisan; berkas yang ada tidak pernah ditimpa (default: standard output)",
        },
    ),
    (
        "validate",
        Text { en: "Check a message against the table of its service", id: "Periksa pesan terhadap tabel layanannya" },
    ),
    (
        "validate.file",
        Text {
            en: "A captured request, or, with --service, the message itself (default: standard input)",
            id: "Rekaman permintaan, atau, dengan --service, pesannya sendiri (default: standard input)",
        },
    ),
    (
        "validate.service",
        Text {
            en: "The service of the message in FILE (see paraf services)",
            id: "Layanan dari pesan dalam FILE (lihat paraf services)",
        },
    ),
    (
        "validate.message",
        Text {
            en: "Which message of the service FILE is (default: request)",
            id: "Pesan layanan yang mana FILE itu (default: request)",
        },
    ),
    (
        "validate.lenient",
        Text {
            en: "Accept what providers do in practice: for messages that you receive",
            id: "Terima kebiasaan penyedia layanan: untuk pesan yang Anda terima",
        },
    ),
    (
        "validate.now",
        Text {
            en: "The day that rules on dates count from; without it they are not checked",
            id: "Hari acuan aturan tanggal; tanpanya aturan itu tidak diperiksa",
        },
    ),
    (
        "code",
        Text {
            en: "Explain a response code: what became of the transaction, and what to do next",
            id: "Jelaskan kode respons: hasil transaksi, dan langkah berikutnya",
        },
    ),
    (
        "code.code",
        Text {
            en: "A response code of SNAP (4012400) or of BCA before SNAP (ESB-14-023)",
            id: "Kode respons SNAP (4012400) atau BCA sebelum SNAP (ESB-14-023)",
        },
    ),
    ("services", Text { en: "List the services of a profile, or show one", id: "Tampilkan layanan sebuah profil" }),
    ("services.service", Text { en: "One service by its ID", id: "Satu layanan menurut ID-nya" }),
    ("profiles", Text { en: "List the built-in profiles, or show one", id: "Tampilkan profil bawaan" }),
    (
        "profiles.profile",
        Text {
            en: "One profile: how it differs from its base, and the sources",
            id: "Satu profil: perbedaan dari dasarnya, dan sumbernya",
        },
    ),
    (
        "keygen",
        Text {
            en: "Generate an RSA key pair in the forms that banks ask for",
            id: "Buat pasangan kunci RSA dalam format yang diminta bank",
        },
    ),
    ("keygen.bits", Text { en: "From 2048 to 8192 (default: 2048)", id: "Dari 2048 sampai 8192 (default: 2048)" }),
    (
        "keygen.out",
        Text {
            en: "Where private-key.pem, private-key-pkcs1.pem and public-key.pem are written; existing files are never overwritten (default: here)",
            id: "Tujuan private-key.pem, private-key-pkcs1.pem, dan public-key.pem; berkas yang ada tidak pernah ditimpa (default: di sini)",
        },
    ),
    (
        "completions",
        Text { en: "Print a script that completes command lines", id: "Cetak skrip pelengkap baris perintah" },
    ),
    (
        "completions.shell",
        Text { en: "bash, elvish, fish, powershell or zsh", id: "bash, elvish, fish, powershell, atau zsh" },
    ),
    (
        "bank",
        Text {
            en: "Run a bank for tests on this machine: BCA's side of API BCA. It is not BCA",
            id: "Jalankan bank untuk pengujian di komputer ini: sisi BCA dari API BCA. Ini bukan BCA",
        },
    ),
    (
        "bank.port",
        Text {
            en: "Port; 0 takes a free one and prints it as JSON",
            id: "Porta; 0 memilih yang bebas dan mencetaknya sebagai JSON",
        },
    ),
    (
        "bank.host",
        Text {
            en: "Address to listen on; beyond loopback the control API wants the token that is printed",
            id: "Alamat yang didengarkan; di luar loopback API kendali meminta token yang dicetak",
        },
    ),
    (
        "bank.partner",
        Text {
            en: "Your own server, which the bank calls: http://localhost:8000",
            id: "Server Anda sendiri, yang dipanggil bank: http://localhost:8000",
        },
    ),
    (
        "bank.world",
        Text { en: "Describe the first world by a JSON file", id: "Uraikan dunia pertama dengan berkas JSON" },
    ),
    (
        "bank.seed",
        Text {
            en: "Decide every number that the bank makes up (default: by chance)",
            id: "Tentukan semua angka yang dibuat bank (default: acak)",
        },
    ),
    (
        "bank.store",
        Text {
            en: "Keep everything in this file, and go on from it; created if it is not there (default: in memory)",
            id: "Simpan semuanya di berkas ini, dan lanjutkan darinya; dibuat bila belum ada (default: di memori)",
        },
    ),
    ("bank.history", Text { en: "Keep so many records of a world", id: "Simpan sekian catatan per dunia" }),
    ("bank.log", Text { en: "Form of the log on standard error", id: "Bentuk log pada standard error" }),
    (
        "bank.until_eof",
        Text {
            en: "End when standard input ends, for the program that starts it",
            id: "Berakhir saat standard input berakhir, bagi program yang menjalankannya",
        },
    ),
    (
        "check",
        Text {
            en: "Ask a bank with your own credentials, and compare its responses with what paraf says of it",
            id: "Tanya bank dengan kredensial Anda sendiri, dan bandingkan responsnya dengan data paraf",
        },
    ),
    ("check.url", Text { en: "The bank: https:// and its host", id: "Bank: https:// dan host-nya" }),
    (
        "check.ask",
        Text {
            en: "Also ask this service, with the body in FILE.json; it must be one that only reads",
            id: "Tanya juga layanan ini, dengan body dalam FILE.json; harus layanan yang hanya membaca",
        },
    ),
    (
        "uat",
        Text {
            en: "Run the scenarios of API BCA, and write the report. It is not BCA's",
            id: "Jalankan skenario API BCA, dan tulis laporannya. Laporan ini bukan dari BCA",
        },
    ),
    ("uat.partner", Text { en: "Your own server: the bank calls it", id: "Server Anda sendiri: bank memanggilnya" }),
    (
        "uat.bills",
        Text {
            en: "JSON file of the customers that your server knows: unpaid, paid, expired, open",
            id: "Berkas JSON pelanggan yang dikenal server Anda: unpaid, paid, expired, open",
        },
    ),
    (
        "uat.workbook",
        Text {
            en: "Your own workbook in the form of ASPI's functional test: fill the rows that were run",
            id: "Buku kerja Anda dalam bentuk functional test ASPI: isi baris yang dijalankan",
        },
    ),
    ("uat.seed", Text { en: "Seed of the credentials, as of paraf bank", id: "Benih kredensial, seperti paraf bank" }),
    (
        "uat.world",
        Text {
            en: "World file with credentials, as of paraf bank",
            id: "Berkas dunia dengan kredensial, seperti paraf bank",
        },
    ),
    (
        "uat.bank",
        Text {
            en: "A bank that runs: your client's traffic is checked off",
            id: "Bank yang sedang berjalan: lalu lintas klien Anda dicocokkan",
        },
    ),
    ("uat.name", Text { en: "Its world", id: "Dunianya" }),
    (
        "uat.scenarios",
        Text {
            en: "Files of scenarios, instead of the built-in ones",
            id: "Berkas skenario, sebagai ganti yang bawaan",
        },
    ),
    ("uat.html", Text { en: "Write the report as HTML", id: "Tulis laporan sebagai HTML" }),
    ("uat.junit", Text { en: "Write the report as JUnit XML", id: "Tulis laporan sebagai XML JUnit" }),
];

const EXAMPLE: Text = Text {
    en: "Example: the bank rejected a request that you saved from a log or copied as a curl command
  paraf diagnose --credential credential.json rejected.txt",
    id: "Contoh: bank menolak permintaan yang Anda simpan dari log atau salin sebagai perintah curl
  paraf diagnose --credential credential.json rejected.txt",
};

const REQUEST: Text = Text {
    en: "FILE contains a curl command, raw HTTP, a HAR, a Postman collection or another form of docs/captures.md.

The credential file is JSON with the keys client_key, client_secret, private_key or private_key_file, public_key or public_key_file,
access_token, customer_token, partner_id, channel_id, api_key, api_secret; each a text, or a list of texts. What it leaves out is
taken from the environment: PARAF_CLIENT_KEY, PARAF_CLIENT_SECRET, PARAF_PRIVATE_KEY or PARAF_PRIVATE_KEY_FILE, and so on.
No option takes a secret: other users of the machine can see the arguments of a command.",
    id: "FILE berisi perintah curl, HTTP mentah, HAR, koleksi Postman, atau bentuk lain dalam docs/captures.md.

Berkas kredensial adalah JSON dengan key client_key, client_secret, private_key atau private_key_file, public_key atau public_key_file,
access_token, customer_token, partner_id, channel_id, api_key, api_secret; masing-masing teks, atau daftar teks. Yang tidak ada di dalamnya
diambil dari environment: PARAF_CLIENT_KEY, PARAF_CLIENT_SECRET, PARAF_PRIVATE_KEY atau PARAF_PRIVATE_KEY_FILE, dan seterusnya.
Tidak ada opsi untuk data rahasia: pengguna lain di mesin yang sama dapat melihat argumen perintah.",
};

const EXIT_CODES: Text = Text {
    en: "Exit codes: 0 yes (signed, genuine, correct, valid), 1 no, 2 not possible or not checked.",
    id: "Kode keluar: 0 ya (ditandatangani, asli, benar, valid), 1 tidak, 2 tidak dapat dilakukan atau tidak diperiksa.",
};

const COMMANDS: Text = Text { en: "Commands", id: "Perintah" };
const ARGUMENTS: Text = Text { en: "Arguments", id: "Argumen" };
const OPTIONS: Text = Text { en: "Options", id: "Opsi" };
const OPTIONS_PLACE: Text = Text { en: "[OPTIONS]", id: "[OPSI]" };
const COMMAND_PLACE: Text = Text { en: "<COMMAND>", id: "<PERINTAH>" };

/// The whole command line with its texts.
pub(crate) fn put_into(command: Command, language: Language) -> Command {
    let texts = [EXAMPLE, EXIT_CODES].map(|text| text.get(language));
    put(command, "", "", language).after_help(texts.join("\n\n"))
}

/// `paraf sign [OPTIONS] [FILE]`.
pub(crate) fn usage(command: &Command, path: &str, language: Language) -> String {
    let mut words = vec![path.to_owned(), OPTIONS_PLACE.get(language).to_owned()];
    for argument in command.get_positionals() {
        let name = argument.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
        words.push(if argument.is_required_set() { format!("<{name}>") } else { format!("[{name}]") });
    }
    if command.has_subcommands() {
        words.push(COMMAND_PLACE.get(language).to_owned());
    }
    words.join(" ")
}

/// `key` is the command's in `ROWS`, `before` the words before its name.
fn put(command: Command, key: &str, before: &str, language: Language) -> Command {
    let path = format!("{before}{}", command.get_name());
    let usage = usage(&command, &path, language);
    let about = row(key).map_or("", |text| text.get(language));
    let command = command
        .mut_args(|argument| {
            let id = argument.get_id().as_str();
            let help = row(&format!("{key}.{id}")).or_else(|| row(&format!(".{id}")));
            let heading = if argument.is_positional() { ARGUMENTS } else { OPTIONS };
            let argument =
                argument.help_heading(heading.get(language)).help(help.map_or("", |text| text.get(language)));
            // What they are is part of the text, in its language.
            let takes_values = argument.get_action().takes_values();
            if takes_values { argument.hide_default_value(true).hide_possible_values(true) } else { argument }
        })
        .about(about)
        .override_usage(usage)
        .help_template(format!(
            "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
            super::words::USAGE.get(language)
        ))
        .subcommand_help_heading(COMMANDS.get(language));
    let is_about_a_request = command.get_arguments().any(|argument| argument.get_id() == "credential");
    let after = if is_about_a_request { vec![REQUEST, EXIT_CODES] } else { vec![EXIT_CODES] };
    let after: Vec<&str> = after.into_iter().map(|text| text.get(language)).collect();
    command.after_help(after.join("\n\n")).mut_subcommands(|command| {
        let key = if key.is_empty() { command.get_name().to_owned() } else { format!("{key} {}", command.get_name()) };
        put(command, &key, &format!("{path} "), language)
    })
}

fn row(key: &str) -> Option<Text> {
    ROWS.iter().find(|(known, _)| *known == key).map(|(_, text)| *text)
}
