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
