//! What the local bank costs: `cargo bench -p paraf-cli --bench bank`. A report of times and ratios, never a test. Each ratio has both sides in
//! one run, in turns. `-- million` also sends a million events, which takes minutes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a benchmark that cannot go on stops")]

mod caller;
mod machine;
mod program;
mod server;
mod verifying;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [first, secret, token] = arguments.as_slice()
        && first == verifying::ARGUMENT
    {
        return verifying::serve(secret, token);
    }
    println!("bank for tests, in release form; aims in brackets\n");
    program::size();
    server::start_up();
    machine::against_signatures();
    server::against_verifying();
    server::connections();
    server::scenarios();
    if arguments.iter().any(|argument| argument == "million") {
        server::million();
    }
}

/// One line: what, how much, and the aim.
fn line(what: &str, found: &str, aim: &str) {
    println!("{what:<54} {found:>22}   {}", if aim.is_empty() { String::new() } else { format!("[{aim}]") });
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
