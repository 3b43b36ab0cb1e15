//! Signs one request for BCA and prints the signature: `sign URL BODY_FILE`.

use std::env;

use paraf::Profile;
use paraf::sign::{Credential, Field, Request, Signer};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let url = arguments.next().ok_or("which URL?")?;
    let body = std::fs::read(arguments.next().ok_or("which body?")?)?;
    let client_secret = env::var("CLIENT_SECRET")?;
    let access_token = env::var("ACCESS_TOKEN")?;
    let timestamp = env::var("TIMESTAMP")?;

    let signer = Signer::new(Profile::named("bca")?, Credential::new().client_secret(&client_secret))?;
    let request = Request::new("POST", &url, &body, &timestamp).with(Field::AccessToken, &access_token);
    let signed = signer.sign(&request, &mut |bytes: &mut [u8]| getrandom::fill(bytes))?;
    println!("{}", signed.signature().unwrap_or_default());
    Ok(())
}
