//! Four calls, again and again, in Rust: signs, verifies, rejects, minifies. Prints the resident memory after each tenth.

use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
use paraf::{Moment, Profile, minify};

const TIME: &str = "2026-11-22T10:00:00+07:00";
const URL: &str = "/openapi/v1.0/transfer-va/payment";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let rounds = std::env::args().nth(1).ok_or("how many calls?")?.parse::<usize>()? / 4;
    let bca = Profile::named("bca")?;
    let credential =
        Credential::new().client_secret("secret").with(Field::PartnerId, "12345").with(Field::ChannelId, "95231");
    let signer = Signer::new(bca.clone(), credential)?;
    let credential = VerifierCredential::new().client_secrets(&["secret"]);
    let verifier = Verifier::new(bca.clone(), credential, Expected::one_of(&["12345"])?)?;
    let now = Moment::parse(TIME)?;
    for round in 1..=rounds {
        let body = format!("{{ \"partnerServiceId\": \"   12345\", \"trxId\": \"{round}\" }}");
        let id = round.to_string();
        let request = Request::new("POST", URL, body.as_bytes(), TIME)
            .with(Field::AccessToken, "token")
            .with(Field::ExternalId, &id);
        let signed = signer.sign(&request, &mut |bytes: &mut [u8]| getrandom::fill(bytes))?;
        let headers: Vec<_> = signed.headers().collect();
        let mut incoming = IncomingRequest::new("POST", URL, &headers, signed.body());
        let verified =
            verifier.verify(&incoming, now, Tolerance::DEFAULT).map_err(|rejection| rejection.to_string())?;
        assert_eq!(&*minify(body.as_bytes(), &bca)?, verified.body());
        incoming.method = "PUT";
        assert!(verifier.verify(&incoming, now, Tolerance::DEFAULT).is_err(), "a forgery is accepted");
        if round % (rounds / 10) == 0 {
            let pages = std::fs::read_to_string("/proc/self/statm")?;
            println!("{}", pages.split(' ').nth(1).ok_or("no statm")?.parse::<usize>()? * 4);
        }
    }
    Ok(())
}
