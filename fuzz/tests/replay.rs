//! Every input of the corpora, on stable Rust and without a fuzzer.

use std::fs;
use std::path::Path;

use paraf_fuzz::TARGETS;

#[test]
fn no_input_of_the_corpora_is_a_finding() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for (name, check) in TARGETS {
        let mut count = 0;
        for entry in fs::read_dir(corpora.join(name)).expect("every target has a corpus") {
            let path = entry.expect("it can be listed").path();
            println!("{}", path.display());
            check(&fs::read(&path).expect("it can be read"));
            count += 1;
        }
        assert!(count >= 3, "{name} has {count} inputs");
    }
    assert_eq!(fs::read_dir(&corpora).expect("it is there").count(), TARGETS.len(), "a corpus without a target");
}

/// What is built from the table of targets is built from the folder of targets, too.
#[test]
fn every_target_is_in_the_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("targets");
    let mut files: Vec<String> = fs::read_dir(folder)
        .expect("it is there")
        .map(|entry| {
            entry.expect("it can be listed").path().file_stem().expect("a name").to_string_lossy().into_owned()
        })
        .collect();
    files.sort();
    assert_eq!(files, TARGETS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
}

/// A verifier that is never asked accepts nothing wrong.
#[test]
fn the_messages_of_most_profiles_are_changed() {
    let profiles = paraf_fuzz::check::verifier::profiles();
    assert!(profiles.len() >= 20 && profiles.contains(&"bca") && profiles.contains(&"dana"), "{profiles:?}");
}
