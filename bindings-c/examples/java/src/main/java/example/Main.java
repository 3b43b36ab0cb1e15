package example;

import java.util.List;

/** Signs a request as a bank would send it, verifies it as its receiver does, and names the mistake in a refused one. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        String secret = "the secret that you issued to the bank";
        try (var signer = new Paraf.Signer("bca", secret, "12345", "95231");
                var verifier = new Paraf.Verifier("bca", List.of(secret), List.of("12345"))) {
            String body = "{ \"partnerServiceId\": \"   12345\", \"url\": \"https:\\/\\/merchant.id\" }";
            Message sent = signer.sign("POST", "/openapi/v1.0/transfer-va/inquiry", body, "an-access-token");
            Paraf.Verified verified = verifier.verify(sent);
            System.out.println("genuine: " + verified.body());
            System.out.println("replay key: " + verified.replayKey());

            // The same, after some framework has parsed the body and written it anew.
            Message other = sent.withBody("{\"partnerServiceId\":\"   12345\",\"url\":\"https://merchant.id\"}");
            refuse(verifier, other);
            Paraf.Finding finding = Paraf.diagnose("bca", other, secret);
            System.out.println(finding.id() + ": " + finding.title());
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
