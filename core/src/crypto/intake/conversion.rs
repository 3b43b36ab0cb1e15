//! The one command that makes a key which is read out of one which is not. `FILE` is what was given.

use alloc::format;
use alloc::string::String;

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
        // On a copy: `-p` writes where it reads, and no program takes a private key that others may read.
        (Form::OpenSshPrivate, Private) => {
            "cp FILE key.pem && chmod 600 key.pem && ssh-keygen -p -N '' -m PKCS8 -f key.pem"
        }
        (Form::OpenSshPrivate, Public) => {
            "cp FILE key.copy && chmod 600 key.copy && ssh-keygen -e -m PKCS8 -f key.copy > public.pem"
        }
        (Form::SshPublic, Public) => "ssh-keygen -e -m PKCS8 -f FILE > public.pem",
        (Form::Rfc4716Public, Public) => {
            "ssh-keygen -i -m RFC4716 -f FILE > key.pub && ssh-keygen -e -m PKCS8 -f key.pub > public.pem"
        }
        (Form::Putty, Private) => "puttygen FILE -O private-openssh -o key.pem",
        (Form::Putty, Public) => {
            "puttygen FILE -O public-openssh -o key.pub && ssh-keygen -e -m PKCS8 -f key.pub > public.pem"
        }
        (Form::Jwk, Private) => {
            "node -p \"crypto.createPrivateKey({key: JSON.parse(TEXT), format: 'jwk'})\
             .export({type: 'pkcs8', format: 'pem'})\" > key.pem"
        }
        (Form::Jwk | Form::PublicJwk, Public) => {
            "node -p \"crypto.createPublicKey({key: JSON.parse(TEXT), format: 'jwk'})\
             .export({type: 'spki', format: 'pem'})\" > public.pem"
        }
        (Form::JwkSet, Private) => {
            "node -p \"crypto.createPrivateKey({key: JSON.parse(TEXT).keys[0], format: 'jwk'})\
             .export({type: 'pkcs8', format: 'pem'})\" > key.pem"
        }
        (Form::JwkSet | Form::PublicJwkSet, Public) => {
            "node -p \"crypto.createPublicKey({key: JSON.parse(TEXT).keys[0], format: 'jwk'})\
             .export({type: 'spki', format: 'pem'})\" > public.pem"
        }
        (Form::Xml, Private) => {
            "pwsh -c '$r=[Security.Cryptography.RSA]::Create(); $r.FromXmlString((Get-Content -Raw FILE)); \
             $r.ExportPkcs8PrivateKeyPem()' > key.pem"
        }
        (Form::Xml | Form::PublicXml, Public) => {
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

/// What a JWK file has from its first brace to its last, without the backslashes that a JSON text in JSON has.
const JSON_TEXT: &str = r"fs.readFileSync('FILE', 'utf8').replace(/\\\\/g, '').match(/[{[].*[}\]]/s)[0]";

/// Writes the blocks of a text, each in lines of its own, to file.pem.
const MEND: &str = concat!(
    r#"python3 -c 'import re; t=open("FILE",errors="replace").read(); "#,
    r#"t=re.sub(r"\\+u(....)",lambda m:chr(int(m[1],16)),t).replace("\xa0"," "); "#,
    r#"t=re.sub(r"\\|[^ -~\n]","",re.sub(r"(\\+r)?\\+n","\n",t)); "#,
    r#"w=lambda b:[x for l in (b.split("\n") if "\n" in b.strip() else b.split()) "#,
    r#"for x in re.findall(".{1,64}",l.strip()) or [""]*(":" in b)]; "#,
    r#"open("file.pem","w").write("".join("-----BEGIN %s-----\n%s\n-----END %s-----\n"%(l,"\n".join(w(b)).strip(),l) "#,
    r#"for l,b in re.findall("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END",t,re.S)))' && "#,
);

/// Decodes Base64 on one line and in the usual alphabet.
const DECODE: &str = "openssl base64 -d -A -in FILE -out TO && ";

/// Decodes Base64 in quotes, on many lines, in the other alphabet, or without its padding.
const DECODE_ODD: &str = concat!(
    r#"python3 -c 'import base64,re; t=open("FILE",errors="replace").read(); "#,
    r#"t=re.sub(r"\\+u(....)",lambda m:chr(int(m[1],16)),t); t=re.sub(r"\\+[nrt]|[^A-Za-z0-9+/_-]","",t); "#,
    r#"open("TO","wb").write(base64.urlsafe_b64decode(t.replace("+","-").replace("/","_")+"=="))' && "#,
);

/// As [`template`], for what came in this wrapping.
pub(crate) fn command(form: Form, wrapping: Wrapping, wanted: Side) -> Option<String> {
    let template = template(form, wanted)?.replace("TEXT", JSON_TEXT);
    let of = |input: &str, file: &str| template.replace("INPUT", input).replace("FILE", file);
    Some(match wrapping {
        Wrapping::Text => of("-in FILE", "FILE"),
        Wrapping::Der => of("-inform DER -in FILE", "FILE"),
        Wrapping::MangledText => [MEND, &of("-in FILE", "file.pem")].concat(),
        Wrapping::Base64 { is_plain, of_der } => {
            let (input, to) = if of_der { ("-inform DER -in FILE", "file.der") } else { ("-in FILE", "file.pem") };
            let decode = if is_plain { DECODE } else { DECODE_ODD }.replace("TO", to);
            format!("{decode}{}", of(input, to))
        }
        Wrapping::Nested => return None,
    })
}
