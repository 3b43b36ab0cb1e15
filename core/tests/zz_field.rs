#![allow(clippy::unwrap_used)]
use base64::Engine;
use paraf::{Case, DiagnosisCredential, Direction, Profile, diagnose};
use serde_json::Value;
#[test]
fn field() {
    let mut files: Vec<_> = std::fs::read_dir(std::env::var("FIELD").unwrap_or("/work/shared/field".into()))
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.to_string_lossy().contains("diagnose-"))
        .collect();
    files.sort();
    for file in files {
        let cases: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        for c in cases.as_array().unwrap() {
            let i = &c["input"];
            let t = |k: &str| i[k].as_str();
            let headers: Vec<(&str, &str)> = i["headers"]
                .as_array()
                .unwrap()
                .iter()
                .map(|h| (h[0].as_str().unwrap(), h[1].as_str().unwrap()))
                .collect();
            let body = match t("body_base64") {
                Some(b) => base64::engine::general_purpose::STANDARD.decode(b).unwrap(),
                None => t("body").unwrap_or("").as_bytes().to_vec(),
            };
            let mut case = Case::new(t("method").unwrap(), t("url").unwrap(), &headers, &body);
            if t("direction") == Some("to-partner") {
                case.direction = Direction::ToPartner;
            }
            let keys: Vec<&[u8]> = i["public_keys_pem"]
                .as_array()
                .map(|k| k.iter().map(|k| k.as_str().unwrap().as_bytes()).collect())
                .unwrap_or_default();
            let others: Vec<&str> = i["other_secrets"]
                .as_array()
                .map(|k| k.iter().map(|k| k.as_str().unwrap()).collect())
                .unwrap_or_default();
            let credential = DiagnosisCredential {
                client_secret: t("client_secret"),
                api_secret: t("api_secret"),
                client_key: t("client_key"),
                private_key: t("private_key_pem").map(str::as_bytes),
                public_keys: &keys,
                other_secrets: &others,
                ..Default::default()
            };
            let got = diagnose(&case, &credential, &Profile::named(c["profile"].as_str().unwrap()).unwrap());
            match got {
                Ok(d) => {
                    let f: Vec<String> = d.findings().iter().map(|f| f.id()).collect();
                    let rows: Vec<&str> = d.findings().first().map(|f| f.changes().to_vec()).unwrap_or_default();
                    let a: Vec<&str> = d.advisories().iter().map(|a| a.id()).collect();
                    let want = c["expect"]["finding_row"].as_str().map(|r| {
                        r.split(" or ").any(|r| {
                            if r.len() == 1 {
                                rows.first().is_some_and(|x| x.starts_with(r))
                            } else {
                                rows.first() == Some(&r)
                            }
                        })
                    });
                    let mark = match want {
                        Some(true) => "ok ",
                        Some(false) => "BAD",
                        None => {
                            if c["expect"]["matched"].as_bool() == Some(d.matched()) {
                                "ok?"
                            } else {
                                "BAD"
                            }
                        }
                    };
                    println!(
                        "{mark} {} want {} {} | matched {} {f:?} {rows:?} {a:?} {} {}",
                        c["id"].as_str().unwrap(),
                        c["expect"]["finding_row"],
                        c["expect"]["matched"],
                        d.matched(),
                        d.stopped_early(),
                        d.hashed_bytes()
                    );
                    if std::env::var_os("TELL").is_some() {
                        println!("{}", d.report(paraf::Language::English, None));
                    }
                }
                Err(e) => println!("BAD {} error {e}", c["id"].as_str().unwrap()),
            }
        }
    }
}
