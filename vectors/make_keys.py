#!/usr/bin/env python3
"""Make the test keys of vectors/keys/ once: a key that is there already is kept, so the vectors stay as they are."""

import subprocess
import sys
import tempfile

from generator.material import VECTORS

KEYS = VECTORS / "keys"
PASSWORD = "pass:paraf-test"
SUBJECT = ["-subj", "/CN=paraf test vectors"]


def rsa(bits, exponent=65537, kind="RSA"):
    return ["genpkey", "-algorithm", kind, "-pkeyopt", "rsa_keygen_bits:%d" % bits,
            "-pkeyopt", "rsa_keygen_pubexp:%d" % exponent]


def certificate(name):
    return ["req", "-new", "-x509", "-key", str(KEYS / (name + ".pem")), *SUBJECT, "-days", "36500"]


def of(command, name, *options):
    return [command, "-in", str(KEYS / (name + ".pem")), *options]


# In this order: the later ones are made from the earlier ones.
COMMANDS = {
    "rsa-512": rsa(512),
    "rsa-1024": rsa(1024),
    "rsa-2047": rsa(2047),
    "rsa-2048": rsa(2048),
    "rsa-2048-second": rsa(2048),
    "rsa-2048-exponent-3": rsa(2048, exponent=3),
    "rsa-3072": rsa(3072),
    "rsa-4096": rsa(4096),
    "rsa-8192": rsa(8192),
    "rsa-pss-2048": rsa(2048, kind="RSA-PSS"),
    "ec-p256": ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
    "ed25519": ["genpkey", "-algorithm", "ED25519"],
    "x25519": ["genpkey", "-algorithm", "X25519"],
    "ec-p256-sec1": of("ec", "ec-p256"),
    "ec-p256-public": of("pkey", "ec-p256", "-pubout"),
    "ed25519-public": of("pkey", "ed25519", "-pubout"),
    "rsa-2048-encrypted-pkcs8": of("pkcs8", "rsa-2048", "-topk8", "-v2", "aes-256-cbc", "-passout", PASSWORD),
    "rsa-2048-encrypted-pkcs1": of("rsa", "rsa-2048", "-aes256", "-traditional", "-passout", PASSWORD),
    "rsa-2048-certificate": certificate("rsa-2048"),
    "rsa-1024-certificate": certificate("rsa-1024"),
    "ec-p256-certificate": certificate("ec-p256"),
    "rsa-2048-request": ["req", "-new", "-key", str(KEYS / "rsa-2048.pem"), *SUBJECT],
    "rsa-2048-pkcs7": ["crl2pkcs7", "-nocrl", "-certfile", str(KEYS / "rsa-2048-certificate.pem")],
}


def quietly(command):
    subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def make_openssh(path):
    quietly(["ssh-keygen", "-q", "-t", "rsa", "-b", "2048", "-N", "", "-C", "paraf test vectors", "-f", str(path)])
    path.with_name(path.name + ".pub").unlink()


def make_pgp(path):
    with tempfile.TemporaryDirectory() as home:
        gpg = ["gpg", "--homedir", home, "--batch", "--quiet"]
        quietly(gpg + ["--passphrase", "", "--quick-gen-key", "paraf test vectors", "rsa2048", "default", "never"])
        quietly(gpg + ["--armor", "--output", str(path), "--export-secret-keys"])
        quietly(["gpgconf", "--homedir", home, "--kill", "all"])


def make_pkcs12(path):
    quietly(["openssl", "pkcs12", "-export", "-inkey", str(KEYS / "rsa-2048.pem"), "-in", str(KEYS / "rsa-2048-certificate.pem"),
             "-passout", PASSWORD, "-out", str(path)])


def make_java_key_store(path):
    """A key store of Java 8 and before; newer ones are PKCS#12."""
    quietly(["keytool", "-genkeypair", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=paraf test vectors", "-alias", "paraf",
             "-validity", "36500", "-storetype", "JKS", "-storepass", "paraf-test", "-keypass", "paraf-test", "-keystore", str(path)])


def main():
    KEYS.mkdir(exist_ok=True)
    for name, command in COMMANDS.items():
        path = KEYS / (name + ".pem")
        if not path.exists():
            quietly(["openssl", *command, "-out", str(path)])
            print("made %s" % path.name)
    for name, make in (("rsa-2048-openssh.pem", make_openssh), ("pgp-rsa-2048.pem", make_pgp), ("rsa-2048.p12", make_pkcs12),
                       ("java.jks", make_java_key_store)):
        path = KEYS / name
        if not path.exists():
            make(path)
            print("made %s" % path.name)


if __name__ == "__main__":
    sys.exit(main())
