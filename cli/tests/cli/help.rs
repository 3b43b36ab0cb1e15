//! Help, in both languages, and the version.

use crate::shell::paraf;

const COMMANDS: [&str; 13] = [
    "sign",
    "verify",
    "explain",
    "diagnose",
    "report",
    "validate",
    "code",
    "services",
    "profiles",
    "keygen",
    "bank",
    "uat",
    "completions",
];

#[test]
fn alone_it_shows_help_with_an_example() {
    let ran = paraf::<&str>([]).run();
    assert_eq!((ran.status, ran.err.as_str()), (2, ""));
    assert!(ran.out.contains("\nUsage: paraf [OPTIONS] <COMMAND>\n"), "{}", ran.out);
    assert!(ran.out.contains("\n  paraf diagnose --credential credential.json rejected.txt\n"), "{}", ran.out);
    for command in COMMANDS {
        assert!(ran.out.contains(&format!("\n  {command} ")), "{command}: {}", ran.out);
    }
    assert_eq!(paraf(["--help"]).run().out, ran.out);
    assert_eq!(paraf(["--help"]).run().status, 0);
}

#[test]
fn every_command_has_help_in_both_languages() {
    for command in COMMANDS {
        let [english, indonesian] = ["en", "id"].map(|language| paraf([command, "--help", "--lang", language]).run());
        assert_eq!((english.status, indonesian.status), (0, 0));
        assert!(
            english.out.contains(&format!("\nUsage: paraf {command} [OPTIONS]"))
                && english.out.contains("Exit codes: 0 yes"),
            "{}",
            english.out
        );
        assert!(indonesian.out.contains(&format!("\nPenggunaan: paraf {command} [OPSI]")), "{}", indonesian.out);
        // No text is missing, and none is English in Indonesian.
        let same = english
            .out
            .lines()
            .filter(|line| !line.trim().is_empty() && indonesian.out.lines().any(|other| other == *line));
        assert_eq!(same.collect::<Vec<_>>(), Vec::<&str>::new());
        let bare = |out: &str| {
            out.lines().any(|line| line.trim_start().starts_with('-') && line.trim().split("  ").count() < 2)
        };
        assert!(!bare(&english.out) && !bare(&indonesian.out), "{}", english.out);
    }
}

#[test]
fn the_language_is_the_environments_unless_it_is_told() {
    let usage = |variables: &[(&str, &str)], arguments: &[&str]| {
        let run = variables
            .iter()
            .fold(paraf(["sign", "--help"].iter().chain(arguments)), |run, (name, value)| run.with(name, value));
        if run.run().out.contains("Penggunaan: ") { "id" } else { "en" }
    };
    for (variables, told) in [
        (&[("LANG", "id_ID.UTF-8")][..], "id"),
        (&[("LANG", "id")], "id"),
        (&[("LANG", "en_US.UTF-8")], "en"),
        (&[("LANG", "idx_XX")], "en"),
        (&[("LANG", "C")], "en"),
        (&[("LANG", "id_ID.UTF-8"), ("LC_ALL", "C")], "en"),
        (&[("LANG", "C"), ("LC_MESSAGES", "id_ID")], "id"),
        (&[("LANG", "id_ID.UTF-8"), ("LC_ALL", "")], "id"),
        (&[], "en"),
    ] {
        assert_eq!(usage(variables, &[]), told, "{variables:?}");
    }
    assert_eq!(usage(&[("LANG", "id_ID.UTF-8")], &["--lang", "en"]), "en");
    assert_eq!(usage(&[], &["--lang=id"]), "id");
}

#[test]
fn the_version_is_the_packages() {
    assert_eq!(paraf(["--version"]).run().out, format!("paraf {}\n", env!("CARGO_PKG_VERSION")));
}
