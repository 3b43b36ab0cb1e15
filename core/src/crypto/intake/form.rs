//! The names of what people give for a key.

/// Which half of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Private,
    Public,
}

macro_rules! forms {
    ($($(#[$doc:meta])* $variant:ident $side:expr, $name:literal;)*) => {
        /// What was given.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Form { $($(#[$doc])* $variant,)* }

        impl Form {
            /// What it is, as it stands behind "is".
            pub(crate) fn name(self) -> &'static str {
                match self { $(Form::$variant => $name,)* }
            }

            /// Which half of a pair it holds, where it holds but one.
            pub(crate) fn side(self) -> Option<Side> {
                match self { $(Form::$variant => $side,)* }
            }
        }
    };
}

const PRIVATE: Option<Side> = Some(Side::Private);
const PUBLIC: Option<Side> = Some(Side::Public);

forms! {
    // What is read.
    Pkcs8 PRIVATE, "a PKCS#8 private key";
    Pkcs1Private PRIVATE, "a PKCS#1 private key";
    Spki PUBLIC, "an SPKI public key";
    Pkcs1Public PUBLIC, "a PKCS#1 public key";
    Certificate PUBLIC, "an X.509 certificate";

    // What holds a key, and is not read.
    EncryptedPrivate PRIVATE, "a private key that is encrypted with a passphrase";
    OpenSshPrivate PRIVATE, "a private key in OpenSSH's own form";
    SshPublic PUBLIC, "an OpenSSH public key";
    Rfc4716Public PUBLIC, "an SSH2 public key (RFC 4716)";
    Putty PRIVATE, "a PuTTY key (.ppk)";
    OtherSshPrivate PRIVATE, "an SSH private key of another algorithm than RSA";
    OtherSshPublic PUBLIC, "an OpenSSH public key of another algorithm than RSA";
    Jwk None, "a JWK (JSON Web Key)";
    PublicJwk PUBLIC, "a JWK (JSON Web Key) of a public key";
    /// The first key of a set decides.
    JwkSet None, "a set of JWK (JSON Web Keys)";
    PublicJwkSet PUBLIC, "a set of JWK (JSON Web Keys) of public keys";
    OtherJwk None, "a JWK (JSON Web Key) of another algorithm than RSA";
    Xml None, "an XML key of .NET (RSAKeyValue)";
    PublicXml PUBLIC, "an XML key of .NET (RSAKeyValue) of a public key";
    Pkcs12 None, "a PKCS#12 file (.p12, .pfx)";
    /// Certificates alone, as far as people use it.
    Pkcs7 PUBLIC, "a PKCS#7 file (.p7b)";
    JavaKeyStore None, "a Java key store (JKS)";
    Request None, "a certificate request (CSR)";
    EcPrivate PRIVATE, "an EC key";
    DsaPrivate PRIVATE, "a DSA key";
    Pgp None, "a PGP key";
    OtherPem None, "PEM of another kind than a key or a certificate";
    /// Hexadecimal digits of DER or PEM.
    Hexadecimal None, "a key in hexadecimal";
    PercentEncoded None, "a percent-encoded (URL-encoded) PEM";
    /// Typesetting made dashes of the hyphens, or something took them or the spaces away.
    BrokenFrame None, "a PEM whose BEGIN line is not `-----BEGIN …-----` any more";
    WithoutBegin None, "a PEM without its BEGIN line";

    // What holds none.
    Empty None, "empty: a file without content, or a variable that is not set";
    Utf16 None, "UTF-16 text, as `>` in Windows PowerShell writes it";
    Path None, "a path, not a key: give what stands in the file";
    Url None, "a URL, not a key: give what it leads to";
    Placeholder None, "a placeholder whose value was never put in";
    Json None, "JSON without a key that is read";
    Markup None, "HTML or XML without a key that is read";
    OtherBase64 None, "Base64 of something that is no key, or of a part of one";
    Unknown None, "neither PEM nor Base64 nor DER";
}

impl Form {
    /// Whether it is a key, whole or damaged: what may never be a shared secret, since a public one is known to everybody.
    pub(crate) fn is_key(self) -> bool {
        use Form::*;
        !matches!(self, Empty | Utf16 | Path | Url | Placeholder | Json | Markup | OtherBase64 | Unknown)
    }
}
