//! The one command that makes a key which is read out of one which is not. `FILE` is what was given.

use alloc::format;
use alloc::string::{String, ToString};

use super::form::{Form, Side};
use super::pem::Wrapping;

/// None where nothing can be made of it. `INPUT` is how openssl is told of the file and of what stands in it.
fn template(form: Form, wanted: Side) -> Option<&'static str> {
    use Side::{Private, Public};
    Some(match (form, wanted) {
        (Form::Pkcs8 | Form::Pkcs1Private | Form::EncryptedPrivate, Public) => {
            "openssl pkey INPUT -pubout -out public.pem"
        }
        (Form::EncryptedPrivate, Private) => "openssl pkey INPUT -out key.pem",
        (Form::OpenSshPrivate, Private) => "ssh-keygen -p -N '' -m PKCS8 -f FILE",
        (Form::OpenSshPrivate | Form::SshPublic, Public) => "ssh-keygen -e -m PKCS8 -f FILE > public.pem",
        (Form::Rfc4716Public, Public) => {
            "ssh-keygen -i -m RFC4716 -f FILE > key.pub && ssh-keygen -e -m PKCS8 -f key.pub > public.pem"
        }
        (Form::Putty, Private) => "puttygen FILE -O private-openssh -o key.pem",
        (Form::Putty, Public) => {
            "puttygen FILE -O public-openssh -o key.pub && ssh-keygen -e -m PKCS8 -f key.pub > public.pem"
        }
        (Form::Jwk, Private) => {
            "node -p \"crypto.createPrivateKey({key: JSON.parse(fs.readFileSync('FILE')), format: 'jwk'})\
             .export({type: 'pkcs8', format: 'pem'})\" > key.pem"
        }
        (Form::Jwk, Public) => {
            "node -p \"crypto.createPublicKey({key: JSON.parse(fs.readFileSync('FILE')), format: 'jwk'})\
             .export({type: 'spki', format: 'pem'})\" > public.pem"
        }
        (Form::JwkSet, Private) => {
            "node -p \"crypto.createPrivateKey({key: JSON.parse(fs.readFileSync('FILE')).keys[0], format: 'jwk'})\
             .export({type: 'pkcs8', format: 'pem'})\" > key.pem"
        }
        (Form::JwkSet, Public) => {
            "node -p \"crypto.createPublicKey({key: JSON.parse(fs.readFileSync('FILE')).keys[0], format: 'jwk'})\
             .export({type: 'spki', format: 'pem'})\" > public.pem"
        }
        (Form::Xml, Private) => {
            "pwsh -c '$r=[Security.Cryptography.RSA]::Create(); $r.FromXmlString((Get-Content -Raw FILE)); \
             $r.ExportPkcs8PrivateKeyPem()' > key.pem"
        }
        (Form::Xml, Public) => {
            "pwsh -c '$r=[Security.Cryptography.RSA]::Create(); $r.FromXmlString((Get-Content -Raw FILE)); \
             $r.ExportSubjectPublicKeyInfoPem()' > public.pem"
        }
        (Form::Pkcs12, Private) => "openssl pkcs12 -in FILE -nocerts -nodes -out key.pem",
        (Form::Pkcs12, Public) => "openssl pkcs12 -in FILE -clcerts -nokeys -out certificate.pem",
        (Form::Pkcs7, Public) => "openssl pkcs7 INPUT -print_certs -out certificates.pem",
        (Form::JavaKeyStore, Private) => {
            "keytool -importkeystore -srckeystore FILE -destkeystore key.p12 -deststoretype PKCS12 && \
             openssl pkcs12 -in key.p12 -nocerts -nodes -out key.pem"
        }
        (Form::JavaKeyStore, Public) => "keytool -list -rfc -keystore FILE > certificates.pem",
        (Form::Request, Public) => "openssl req INPUT -noout -pubkey -out public.pem",
        (Form::Utf16, _) => "Get-Content FILE | Set-Content -Encoding Ascii key.pem",
        (Form::Hexadecimal, _) => "xxd -r -p FILE key.der",
        (Form::PercentEncoded, _) => {
            "python3 -c 'import sys, urllib.parse; print(urllib.parse.unquote(sys.stdin.read()))' < FILE > key.pem"
        }
        _ => return None,
    })
}

/// As [`template`], for what came in this wrapping.
pub(crate) fn command(form: Form, wrapping: Wrapping, wanted: Side) -> Option<String> {
    let template = template(form, wanted)?;
    Some(match wrapping {
        Wrapping::Text => template.replace("INPUT", "-in FILE"),
        Wrapping::Der => template.replace("INPUT", "-inform DER -in FILE"),
        Wrapping::Base64 => {
            let of_der = template.replace("INPUT", "-inform DER -in FILE").replace("FILE", "file.der");
            format!("openssl base64 -d -A -in FILE -out file.der && {of_der}").to_string()
        }
    })
}
