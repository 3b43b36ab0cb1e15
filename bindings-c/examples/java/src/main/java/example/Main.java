package example;

import java.util.List;

/** Signs a request as a bank would send it, verifies it as its receiver does, and says what is wrong with a refused one. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        String secret = "the secret that you issued to the bank";
        try (var signer = new Paraf.Signer("bca", secret, "12345", "95231");
                var verifier = new Paraf.Verifier("bca", List.of(secret), List.of("12345"))) {
            String body = "{ \"partnerServiceId\": \"   12345\" }";
            Message sent = signer.sign("POST", "/openapi/v1.0/transfer-va/inquiry", body, "an-access-token");
            Paraf.Verified verified = verifier.verify(sent);
            System.out.println("genuine: " + verified.body());
            System.out.println("replay key: " + verified.replayKey());

            Message forged = sent.withBody("{\"partnerServiceId\":\"   99999\"}");
            refuse(verifier, forged);
            if (Paraf.diagnose("bca", forged, secret) != null) throw new AssertionError("a forgery has no explanation");

            // PHP's json_encode() wrote the body that was signed, something else the one that was sent.
            String url = "{\"url\":\"https://merchant.id\"}";
            Message escaped = signer.sign("POST", sent.url(), url.replace("/", "\\/"), "an-access-token").withBody(url);
            refuse(verifier, escaped);
            Paraf.Finding finding = Paraf.diagnose("bca", escaped, secret);
            System.out.println(finding.id() + ": " + finding.title());
            if (!finding.id().startsWith("B5-")) throw new AssertionError(finding.id());
        }
    }

    private static void refuse(Paraf.Verifier verifier, Message message) {
        try {
            verifier.verify(message);
        } catch (ParafException refused) {
            System.out.println(refused.code + ", answer " + refused.responseBody);
            return;
        }
        throw new AssertionError("a body that was not signed was taken for genuine");
    }
}
