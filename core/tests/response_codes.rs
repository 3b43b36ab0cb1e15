//! Response codes: every row of the table, the code whose outcome differs by service, and BCA's readings.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use paraf::{Advice, Category, Outcome, Profile, ResponseCode};
use serde_json::Value;

fn code(text: &str) -> ResponseCode {
    ResponseCode::parse(text).unwrap()
}

#[test]
fn each_row_of_the_table_is_what_the_code_says() {
    let table: Value = serde_json::from_str(include_str!("../spec/response-codes.json")).unwrap();
    let rows = table["codes"].as_array().unwrap();
    assert_eq!(rows.len(), 63);
    for row in rows {
        let text = |key: &str| row[key].as_str().unwrap();
        let code = code(&format!("{}17{}", row["http"], text("case")));
        let category = format!("{:?}", code.category()).to_lowercase();
        assert_eq!(category, text("category"));
        let outcome = match text("outcome") {
            "success" | "depends-on-service" => Outcome::Done, // 17 is a transfer
            "pending" => Outcome::Pending,
            "failed" => Outcome::Failed,
            _ => Outcome::Unknown,
        };
        assert_eq!(code.outcome(), outcome, "{code}");
        let message = code.message("x").unwrap();
        assert_eq!(message, text("message").replace("{detail}", "x"), "{code}");
        assert!(!code.message("").unwrap().contains(['[', '{']), "{code}");
        // Nothing is sent again while the money may have moved.
        let again = matches!(code.advice(), Advice::RetryAsIs | Advice::RefreshToken);
        assert!(!again || code.outcome() == Outcome::Failed, "{code}");
    }
}

#[test]
fn an_inconsistent_request_differs_by_service() {
    for (text, outcome) in [
        ("4041718", Outcome::Done),
        ("4042518", Outcome::Done),
        ("4045818", Outcome::Done),
        ("4044418", Outcome::Failed),
        ("4046518", Outcome::Failed),
        ("4041118", Outcome::Unknown),
    ] {
        assert_eq!(code(text).outcome(), outcome, "{text}");
    }
    assert_eq!(code("4041118").advice(), Advice::AskStatus);
}

#[test]
fn advice_depends_on_what_a_service_changes() {
    assert_eq!(code("5041700").advice(), Advice::AskStatus);
    assert_eq!(code("5041700").status_service().unwrap().as_str(), "36");
    assert_eq!((code("5041100").outcome(), code("5041100").advice()), (Outcome::Failed, Advice::NewExternalId));
    assert_eq!(code("5007300").advice(), Advice::RetryAsIs);
    assert_eq!(code("4091700").advice(), Advice::NewExternalId);
    assert_eq!(code("4091701").advice(), Advice::Stop);
}

#[test]
fn codes_of_nobody_keep_working() {
    for text in ["200US00", "4099999", "2005501", "403US07", "599ZZ99"] {
        assert_eq!(code(text).to_string(), text);
    }
    assert_eq!((code("2005501").category(), code("2005501").outcome()), (Category::Unlisted, Outcome::Unknown));
    assert_eq!((code("4041799").outcome(), code("4041799").message("")), (Outcome::Failed, None));
    for text in ["", "200", "2oo1700", "20017000", "200170a", "99917000", "2001é0", "200us00", "0001700", "+201700"] {
        assert!(ResponseCode::parse(text).is_err(), "{text}");
    }
}

#[test]
fn both_token_tables_of_bca_say_the_same() {
    let bca = Profile::named("bca").unwrap();
    let meant = |printed: &str, message: &str| code(printed).as_meant(message, &bca).to_string();
    assert_eq!(meant("4007300", "Invalid field format [clientId/clientSecret/grantType]"), "4007301");
    assert_eq!(meant("4007301", "Invalid field format [clientId/clientSecret/grantType]"), "4007301");
    assert_eq!(meant("4007300", "Unauthorized. [Connection not allowed]"), "4017300");
    assert_eq!(meant("4017300", "Unauthorized. [Connection not allowed]"), "4017300");
    assert_eq!(meant("4007300", "Bad Request"), "4007300");
    assert_eq!(meant("4001102", "Invalid Mandatory Field accountNo"), "4001102");
    assert_eq!(meant("4001101", "Invalid Mandatory Field accountNo"), "4001102");
    assert_eq!(meant("4013201", "Unauthorized. [Signature]"), "4013200");
    assert_eq!(code("4013200").as_meant("Invalid token (B2B)", &Profile::named("snap").unwrap()), code("4013200"));
}
