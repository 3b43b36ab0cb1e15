//! What a check of a message costs, against `serde_json` that reads the same bytes and keeps nothing. A report of ratios, never a test.
//!
//! With a folder as its argument it leaves the messages there, for the reports of the other languages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark that cannot go on fails")]

use std::hint::black_box;
use std::time::Instant;

use paraf::Profile;
use paraf::message::{MessageKind, Mode, Service};
use serde::de::IgnoredAny;

fn main() {
    let bca = Profile::named("bca").unwrap();
    let transfer = Service::find("17", &bca).unwrap();
    let statement = Service::find("14", &bca).unwrap();
    let messages = [
        ("transfer of 1 KiB", "transfer.json", transfer, MessageKind::Request, transfer_body()),
        ("statement of 5 MB", "statement.json", statement, MessageKind::Response, statement_body()),
    ];
    if let Some(folder) = std::env::args().skip(1).find(|argument| !argument.starts_with('-')) {
        for (_, file, _, _, body) in &messages {
            std::fs::write(std::path::Path::new(&folder).join(file), body).unwrap();
        }
    }
    println!("ratio = time of serde_json::from_slice::<IgnoredAny> / time of paraf");
    for (name, _, service, kind, body) in &messages {
        assert_eq!(service.validate(*kind, Mode::Strict, body.as_bytes()), [], "{name}");
        let [floor, strict, lenient] = medians([
            &mut || drop(black_box(serde_json::from_slice::<IgnoredAny>(black_box(body.as_bytes())))),
            &mut || drop(black_box(service.validate(*kind, Mode::Strict, black_box(body.as_bytes())))),
            &mut || drop(black_box(service.validate(*kind, Mode::Lenient, black_box(body.as_bytes())))),
        ]);
        for (mode, ours) in [("strict", strict), ("lenient", lenient)] {
            let speed = body.len() as f64 / ours;
            println!(
                "  {name}, {mode:<8} {ours:>12.0} ns ({speed:.2} GB/s)  floor {floor:>12.0} ns  ratio {:.2}",
                floor / ours
            );
        }
    }
}

/// Median nanoseconds of each, sampled in turn.
fn medians<const N: usize>(mut runs: [&mut dyn FnMut(); N]) -> [f64; N] {
    let mut samples = [const { Vec::new() }; N];
    let repeats = runs.each_mut().map(|run| {
        let started = Instant::now();
        let mut repeats = 0_u32;
        while started.elapsed().as_millis() < 5 || repeats == 0 {
            run();
            repeats += 1;
        }
        repeats
    });
    for _ in 0..41 {
        for ((run, repeats), samples) in runs.iter_mut().zip(repeats).zip(&mut samples) {
            let started = Instant::now();
            (0..repeats).for_each(|_| run());
            samples.push(started.elapsed().as_nanos() as f64 / f64::from(repeats));
        }
    }
    samples.map(|mut samples: Vec<f64>| {
        samples.sort_by(f64::total_cmp);
        samples[samples.len() / 2]
    })
}

/// A transfer as it is sent: every field that BCA's table has, and the partner's own below additionalInfo.
fn transfer_body() -> String {
    let own: String =
        (0..8).map(|n| format!(r#","order{n}":"INV/2026/11/000{n}, arisan RT 05 bulan November""#)).collect();
    format!(
        concat!(
            r#"{{"partnerReferenceNo":"2020102900000000000001","amount":{{"value":"12345678.00","currency":"IDR"}},"#,
            r#""beneficiaryAccountNo":"8888010001","beneficiaryEmail":"penerima@contoh.co.id","#,
            r#""currency":"IDR","customerReference":"10052031","feeType":"OUR","remark":"pembayaran tagihan","#,
            r#""sourceAccountNo":"8888010002","transactionDate":"2026-11-22T10:00:00+07:00","#,
            r#""originatorInfos":[{{"originatorCustomerNo":"999901000003300","originatorCustomerName":"PT Contoh Sejahtera","#,
            r#""originatorBankCode":"002"}}],"additionalInfo":{{"economicActivity":"Biaya Hidup Pihak Asing","transactionPurpose":"01"{}}}}}"#
        ),
        own
    )
}

fn statement_body() -> String {
    let amount = |value: usize| format!(r#"{{"value":"{value}.00","currency":"IDR"}}"#);
    let row = |n: usize| {
        format!(
            concat!(
                r#"{{"endAmount":{},"amount":{},"originAmount":{},"transactionDate":"2026-11-22T00:00:00+07:00","#,
                r#""remark":"TRSF E-BANKING CR {n:08} pembayaran pesanan","transactionId":"{n:016}","type":"CREDIT"}}"#
            ),
            amount(1_000_000 + n),
            amount(10_000 + n),
            amount(10_000 + n),
            n = n
        )
    };
    let balance = r#"{"value":"12345.00","currency":"IDR","dateTime":"2026-11-22T00:00:00+07:00"}"#;
    let balances = format!(r#"{{"amount":{balance},"startingBalance":{balance},"endingBalance":{balance}}}"#);
    let mut body = format!(
        concat!(
            r#"{{"responseCode":"2001400","responseMessage":"Successful","referenceNo":"2020102977770000000009","#,
            r#""partnerReferenceNo":"2020102900000000000001","balance":[{balances}],"#,
            r#""totalCreditEntries":{{"numberOfEntries":"9000","amount":{total}}},"#,
            r#""totalDebitEntries":{{"numberOfEntries":"0","amount":{total}}},"detailData":["#
        ),
        balances = balances,
        total = amount(90_000_000)
    );
    let mut n = 0;
    while body.len() < 5_000_000 {
        if n > 0 {
            body.push(',');
        }
        body.push_str(&row(n));
        n += 1;
    }
    body + "]}"
}
