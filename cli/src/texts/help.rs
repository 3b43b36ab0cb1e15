//! What `--help` says: one row a command, and one an option.

use clap::Command;
use paraf::Language;

use super::Text;

/// By the name of the command, or of command and option: `sign`, `sign.timestamp`; `.lang` is an option of all.
static ROWS: &[(&str, Text)] = &[
    (
        "",
        Text {
            en: "Signs, verifies and explains SNAP requests",
            id: "Menandatangani, memverifikasi, dan menjelaskan permintaan SNAP",
        },
    ),
    (
        ".lang",
        Text { en: "Language of all output (default: from LANG)", id: "Bahasa semua keluaran (default: dari LANG)" },
    ),
    (".json", Text { en: "Print JSON", id: "Cetak JSON" }),
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
    ("bank.history", Text { en: "Keep so many records of a world", id: "Simpan sekian catatan per dunia" }),
    ("bank.log", Text { en: "Form of the log on standard error", id: "Bentuk log pada standard error" }),
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
    ("profiles", Text { en: "List the profiles", id: "Tampilkan daftar profil" }),
];

/// The command with its texts.
pub(crate) fn put_into(command: Command, language: Language) -> Command {
    let name = if command.get_name() == "paraf" { String::new() } else { command.get_name().to_owned() };
    let command = match row(&name) {
        Some(text) => command.about(text.get(language)),
        None => command,
    };
    let command = command.mut_args(|argument| {
        let own = row(&format!("{name}.{}", argument.get_id())).or_else(|| row(&format!(".{}", argument.get_id())));
        match own {
            Some(text) => argument.help(text.get(language)),
            None => argument,
        }
    });
    command.mut_subcommands(|command| put_into(command, language))
}

fn row(name: &str) -> Option<Text> {
    ROWS.iter().find(|(row, _)| *row == name).map(|(_, text)| *text)
}
