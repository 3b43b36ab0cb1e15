package example;

import static example.LibParaf.LIBRARY;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import example.LibParaf.Size;
import example.LibParaf.Str;
import java.util.ArrayList;
import java.util.List;

/** A thin layer over libparaf: what the example needs of it. */
final class Paraf {
    private Paraf() {}

    /** Signs the requests of one partner. One serves all threads. */
    static final class Signer implements AutoCloseable {
        private final Pointer handle;

        Signer(String profile, String clientSecret, String partnerId, String channelId) {
            var credential = new LibParaf.Credential();
            credential.client_secret.set(clientSecret);
            credential.partner_id.set(partnerId);
            credential.channel_id.set(channelId);
            handle = make((out, error) -> LIBRARY.paraf_signer_new(new Str.Value(profile), credential, out, error));
        }

        /** Signs a transaction; the clock is the operating system's. */
        Message sign(String method, String url, String body, String accessToken) {
            var request = new LibParaf.Request();
            request.method.set(method);
            request.url.set(url);
            request.body.set(body);
            request.access_token.set(accessToken);
            Pointer signed = make((out, error) -> LIBRARY.paraf_signer_sign(handle, request, out, error));
            try {
                List<Message.Header> headers = new ArrayList<>();
                for (int i = 0; i < LIBRARY.paraf_signed_request_header_count(signed).intValue(); i++) {
                    headers.add(new Message.Header(
                            LIBRARY.paraf_signed_request_header_name(signed, new Size(i)).text(),
                            LIBRARY.paraf_signed_request_header_value(signed, new Size(i)).text()));
                }
                return new Message(
                        LIBRARY.paraf_signed_request_method(signed).text(),
                        LIBRARY.paraf_signed_request_url(signed).text(),
                        headers,
                        LIBRARY.paraf_signed_request_body(signed).text());
            } finally {
                LIBRARY.paraf_signed_request_free(signed);
            }
        }

        @Override
        public void close() {
            LIBRARY.paraf_signer_free(handle);
        }
    }

    /** What is known of a genuine request: parse this body, and refuse a replay key that you have seen. */
    record Verified(String body, String replayKey) {}

    /** Verifies the requests of one provider. One serves all threads. */
    static final class Verifier implements AutoCloseable {
        private final Pointer handle;

        Verifier(String profile, List<String> clientSecrets, List<String> partnerIds) {
            var options = new LibParaf.VerifierOptions();
            options.client_secrets = Str.list(clientSecrets);
            options.client_secret_count = new Size(clientSecrets.size());
            options.partner_ids = Str.list(partnerIds);
            options.partner_id_count = new Size(partnerIds.size());
            handle = make((out, error) -> LIBRARY.paraf_verifier_new(new Str.Value(profile), options, out, error));
        }

        Verified verify(Message message) {
            var request = new LibParaf.IncomingRequest();
            request.method.set(message.method());
            request.url.set(message.url());
            request.headers = LibParaf.Header.list(message.headers());
            request.header_count = new Size(message.headers().size());
            request.body.set(message.body());
            Pointer verified = make((out, error) -> LIBRARY.paraf_verifier_verify(handle, request, out, error));
            try {
                return new Verified(
                        LIBRARY.paraf_verified_body(verified).text(),
                        LIBRARY.paraf_verified_replay_key(verified).text());
            } finally {
                LIBRARY.paraf_verified_free(verified);
            }
        }

        @Override
        public void close() {
            LIBRARY.paraf_verifier_free(handle);
        }
    }

    /** The mistake behind a signature, and what to write instead; null where words say it all. */
    record Finding(String id, String title, String code) {}

    /** Why a request that a provider sent was refused; null when nothing explains its signature. */
    static Finding diagnose(String profile, Message message, String clientSecret) {
        var request = new LibParaf.Case();
        request.method.set(message.method());
        request.url.set(message.url());
        request.headers = LibParaf.Header.list(message.headers());
        request.header_count = new Size(message.headers().size());
        request.body.set(message.body());
        request.direction = LibParaf.PARAF_TO_PARTNER;
        var credential = new LibParaf.DiagnosisCredential();
        credential.client_secret.set(clientSecret);
        Pointer diagnosis = make((out, error) -> LIBRARY.paraf_diagnose(
                new Str.Value(profile), request, credential, LibParaf.PARAF_DEFAULT_MAX_HASHED_BYTES, out, error));
        try {
            Pointer finding = LIBRARY.paraf_diagnosis_finding(diagnosis, new Size());
            return finding == null ? null : new Finding(
                    LIBRARY.paraf_finding_id(finding).text(),
                    LIBRARY.paraf_finding_title(finding, LibParaf.PARAF_ENGLISH).text(),
                    LIBRARY.paraf_finding_code(finding, LibParaf.PARAF_JAVA).text());
        } finally {
            LIBRARY.paraf_diagnosis_free(diagnosis);
        }
    }

    @FunctionalInterface
    private interface Call {
        int with(PointerByReference handle, PointerByReference error);
    }

    /** Calls a function with room for its handle and its error. */
    private static Pointer make(Call call) {
        var handle = new PointerByReference();
        var error = new PointerByReference();
        if (call.with(handle, error) == LibParaf.PARAF_OK) return handle.getValue();
        Pointer failure = error.getValue();
        try {
            throw new ParafException(
                    LIBRARY.paraf_error_code_text(failure).text(),
                    LIBRARY.paraf_error_message(failure).text(),
                    LIBRARY.paraf_error_response_body(failure).text());
        } finally {
            LIBRARY.paraf_error_free(failure);
        }
    }
}
