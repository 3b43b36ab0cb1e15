"""One library and one profile: each operation on each case, in both directions.

Outcomes. Where the library signs and paraf verifies:
  same     the library's signature is the one that paraf makes of the same body
  own      the library signs its own writing of the body; paraf verifies the message as the library sends it
  differs  paraf refuses the message as the library sends it
Where paraf signs and the library verifies: `same` (it accepts) or `differs` (it does not). `refuses`: the library reports an error.
"""

import profiles
from cases import METHOD, TIMESTAMP, URL, tokens_of

import paraf

SECRET = "interop secret, generated for this test"
TOKEN = "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"
PARTNER = "12345"
EXTERNAL_ID = "20260115100000000001"
CHANNEL = "95051"


class Comparison:
    """`refused` counts the forgeries that paraf refused; `complaints` are failures whatever the outcome."""

    def __init__(self, adapter, library, profile, keys):
        self.adapter, self.profile, self.keys = adapter, profile, keys
        self.url = library.get("url", URL)
        self.minified = library.get("minified", False)
        self.refused = 0
        self.complaints = []

    def run(self, operation, bodies):
        """Case -> (outcome, what is behind it)."""
        if operation.endswith("-token"):
            run = {"sign-token": self.they_sign_token, "verify-token": self.we_sign_token}[operation]
            return {id: run(**given) for id, given in tokens_of(self.profile).items()}
        run = {"sign": self.they_sign, "verify": self.we_sign}[operation]
        return {id: run(body) for id, (body, _) in bodies.items()}

    # ---- Requests

    def they_sign(self, body):
        rules = profiles.resolved(self.profile)["request"]
        if self.minified:
            body = paraf.minify(body).decode()
        ours = self.signed(self.profile, rules, body, TIMESTAMP)
        answer = self.adapter.ask("sign", self.request(rules, body, TIMESTAMP, ours))
        if "refused" in answer:
            return "refuses", answer["refused"]
        timestamp = answer.get("timestamp", TIMESTAMP)  # some libraries have a clock of their own
        if timestamp != TIMESTAMP:
            ours = self.signed(self.profile, rules, body, timestamp)
        sent = answer.get("body", body)
        error = self.verify(rules, sent, timestamp, answer["signature"])
        if error:
            return "differs", "paraf: %s; written as %s" % (error, shown(sent))
        self.forge(rules, sent, timestamp, answer["signature"])
        return ("same", "") if answer["signature"] == ours.signature else ("own", shown(sent))

    def we_sign(self, body):
        rules = profiles.callback_of(profiles.resolved(self.profile))
        # A provider sends one line; under a profile that hashes the body as it is, the whitespace would be signed.
        ours = self.signed(profiles.calling(self.profile), rules, paraf.minify(body).decode(), TIMESTAMP)
        request = self.request(rules, ours.body.decode(), TIMESTAMP, ours)
        answer = self.adapter.ask("verify", {**request, "signature": ours.signature})
        if answer.get("valid"):
            other = self.signed(profiles.calling(self.profile), rules, '{"another":"body"}', TIMESTAMP)
            self.must_reject("verify", {**request, "signature": other.signature, "string_to_sign": ours.string_to_sign.reveal()})
        return accepted(answer)

    def request(self, rules, body, timestamp, ours):
        return {
            "algorithm": rules["algorithm"],
            "string_to_sign": ours.string_to_sign.reveal(),
            "method": METHOD,
            "url": self.url,
            "access_token": TOKEN,
            "timestamp": timestamp,
            "body": body,
            "client_secret": SECRET,
            "private_key": self.keys.private_pkcs8_pem,
            "public_key": self.keys.public_spki_pem,
        }

    def signed(self, profile, rules, body, timestamp):
        """The message as paraf signs it."""
        key = {"private_key": self.keys.private_pkcs8_pem}
        if rules["algorithm"] != "rsa-sha256":
            key = {rules["key"]: SECRET}
        who = {"api_key": PARTNER} if rules["key"] == "api_secret" else {"partner_id": PARTNER}
        token = {"access_token": TOKEN} if rules["headers"].get("Authorization") else {}
        return paraf.Signer(profile, **key, **who, channel_id=CHANNEL).sign(
            METHOD, self.url, body, timestamp=timestamp, external_id=EXTERNAL_ID, **token
        )

    def verify(self, rules, body, timestamp, signature, method=METHOD, url=None, token=TOKEN, secret=SECRET, now=None):
        """None, or the code of paraf's refusal."""
        key = {"public_key": self.keys.public_spki_pem} if rules["algorithm"] == "rsa-sha256" else {"client_secret": secret}
        headers = {
            "Content-Type": "application/json",
            "X-TIMESTAMP": timestamp,
            "X-SIGNATURE": signature,
            "X-PARTNER-ID": PARTNER,
            "X-EXTERNAL-ID": EXTERNAL_ID,
            "CHANNEL-ID": CHANNEL,
        }
        if rules["headers"].get("Authorization"):
            headers["Authorization"] = "Bearer " + token
        verifier = paraf.Verifier(profiles.receiving(self.profile), partner_id=PARTNER, **key)
        try:
            verifier.verify(method, url or self.url, headers, body, now=now or timestamp)
        except paraf.Rejected as rejected:
            return rejected.code
        return None

    def forge(self, rules, body, timestamp, signature):
        """Everything that is signed is changed, one thing at a time; paraf must refuse each."""
        forgeries = {
            "another body": {"body": body + "0"},
            "another method": {"method": "PUT"},
            "another URL": {"url": self.url + "/x"},
            "another time": {"timestamp": timestamp.replace(":00", ":01", 1), "now": timestamp},
            "another signature": {"signature": ("B" if signature[0] == "A" else "A") + signature[1:]},
        }
        if timestamp == forgeries["another time"]["timestamp"]:
            forgeries["another time"]["timestamp"] = timestamp[:17] + ("00" if timestamp[17:19] != "00" else "01") + timestamp[19:]
        if rules["algorithm"] != "rsa-sha256":
            forgeries["another token"] = {"token": TOKEN + "x"}
            forgeries["another secret"] = {"secret": SECRET + "x"}
        for what, change in forgeries.items():
            error = self.verify(rules, **{"body": body, "timestamp": timestamp, "signature": signature, **change})
            self.count_forgery(what, error)

    def count_forgery(self, what, error):
        if error is None:
            self.complaints.append("paraf accepts %s under the signature of %s" % (what, self.profile))
        else:
            self.refused += 1

    # ---- Token requests

    def they_sign_token(self, client_key, timestamp):
        request = self.token_request(client_key, timestamp)
        answer = self.adapter.ask("sign-token", request)
        if "refused" in answer:
            return "refuses", answer["refused"]
        timestamp = answer.get("timestamp", timestamp)
        ours = self.token_request(client_key, timestamp)
        if answer["signature"] != ours["signature"]:
            return "differs", "another signature"
        headers = {"X-CLIENT-KEY": client_key, "X-TIMESTAMP": timestamp, "X-SIGNATURE": answer["signature"]}
        verifier = paraf.TokenVerifier(self.profile, public_key=self.keys.public_spki_pem, client_key=[client_key, "another"])
        verifier.verify(headers, now=timestamp)
        for what, change in {"another client": {"X-CLIENT-KEY": "another"}, "another signature": {"X-SIGNATURE": "A" * 342 + "=="}}.items():
            try:
                verifier.verify({**headers, **change}, now=timestamp)
                self.count_forgery(what, None)
            except paraf.Rejected as rejected:
                self.count_forgery(what, rejected.code)
        return "same", ""

    def we_sign_token(self, client_key, timestamp):
        request = self.token_request(client_key, timestamp)
        answer = self.adapter.ask("verify-token", request)
        if answer.get("valid"):
            other = self.token_request("another", timestamp)
            self.must_reject("verify-token", {**request, "signature": other["signature"]})
        return accepted(answer)

    def token_request(self, client_key, timestamp):
        signed = paraf.Signer(self.profile, client_key=client_key, private_key=self.keys.private_pkcs8_pem).token_request(timestamp)
        return {
            "algorithm": "rsa-sha256",
            "string_to_sign": signed.string_to_sign.reveal(),
            "client_key": client_key,
            "timestamp": timestamp,
            "signature": signed.signature,
            "private_key": self.keys.private_pkcs8_pem,
            "public_key": self.keys.public_spki_pem,
        }

    def must_reject(self, operation, request):
        """An adapter that accepts everything would compare nothing."""
        if self.adapter.ask(operation, request).get("valid"):
            self.complaints.append("%s accepts the signature of another message" % operation)


def accepted(answer):
    if "refused" in answer:
        return "refuses", answer["refused"]
    return ("same", "") if answer["valid"] else ("differs", "does not verify")


def shown(body):
    return body if len(body) < 100 else body[:97] + "..."
