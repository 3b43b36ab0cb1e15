//! `paraf explain`.

use paraf::{Profile, body_digest};

use crate::shell::{BODY, PRETTY, TIMESTAMP, TOKEN, URL, paraf, raw, sent, signed};

#[test]
fn every_stage_is_shown_and_the_token_only_where_that_is_asked_for() {
    let digest = body_digest(BODY.as_bytes(), &Profile::named("bca").unwrap()).unwrap().to_string();
    let ran = paraf(["explain"]).given(sent("AAAA", PRETTY)).run();
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains(&digest) && !ran.out.contains(TOKEN), "{}", ran.out);

    let ran = paraf(["explain", "--json", "--callback"]).given(signed()).run();
    assert!(ran.json()["endpoint_url"] == URL && !ran.out.contains(TOKEN), "{}", ran.out);

    let ran = paraf(["explain", "--reveal"]).given(signed()).run();
    assert_eq!((ran.status, ran.out), (0, format!("POST:{URL}:{TOKEN}:{digest}:{TIMESTAMP}\n")));
}

#[test]
fn the_report_is_in_both_languages() {
    let run = |language| paraf(["explain", "--lang", language]).given(signed()).run().out;
    assert_ne!(run("en"), run("id"));
}

#[test]
fn a_request_that_is_not_signed_yet_is_explained_too() {
    let unsigned = raw(URL, BODY, &[("Authorization", "Bearer a"), ("X-TIMESTAMP", TIMESTAMP)]);
    assert_eq!(paraf(["explain"]).given(unsigned).run().status, 0);
    assert_eq!(paraf(["explain"]).given(raw(URL, BODY, &[])).refused().0, "missing-header");
}
