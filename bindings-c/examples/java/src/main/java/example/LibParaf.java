package example;

import com.sun.jna.IntegerType;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;

/** What the example needs of paraf.h, in the spelling of paraf.h. JNA wants all of it public. */
public interface LibParaf extends Library {
    LibParaf LIBRARY = Native.load("paraf", LibParaf.class);

    int PARAF_OK = 7000;
    int PARAF_TO_PARTNER = 2;
    int PARAF_ENGLISH = 1;
    int PARAF_JAVA = 4;
    int PARAF_DEFAULT_TOLERANCE = 300;
    long PARAF_DEFAULT_MAX_HASHED_BYTES = 192 << 20;

    int paraf_signer_new(Str.Value profile, Credential credential, PointerByReference signer, PointerByReference error);

    int paraf_signer_sign(Pointer signer, Request request, PointerByReference signed, PointerByReference error);

    void paraf_signer_free(Pointer signer);

    Str.Value paraf_signed_request_method(Pointer signed);

    Str.Value paraf_signed_request_url(Pointer signed);

    Size paraf_signed_request_header_count(Pointer signed);

    Str.Value paraf_signed_request_header_name(Pointer signed, Size index);

    Str.Value paraf_signed_request_header_value(Pointer signed, Size index);

    Str.Value paraf_signed_request_body(Pointer signed);

    void paraf_signed_request_free(Pointer signed);

    int paraf_verifier_new(
            Str.Value profile, VerifierOptions options, PointerByReference verifier, PointerByReference error);

    int paraf_verifier_verify(
            Pointer verifier, IncomingRequest request, PointerByReference verified, PointerByReference error);

    void paraf_verifier_free(Pointer verifier);

    Str.Value paraf_verified_body(Pointer verified);

    Str.Value paraf_verified_replay_key(Pointer verified);

    void paraf_verified_free(Pointer verified);

    int paraf_diagnose(
            Str.Value profile,
            Case request,
            DiagnosisCredential credential,
            long hashedBytes,
            PointerByReference diagnosis,
            PointerByReference error);

    Pointer paraf_diagnosis_finding(Pointer diagnosis, Size index);

    void paraf_diagnosis_free(Pointer diagnosis);

    Str.Value paraf_finding_id(Pointer finding);

    Str.Value paraf_finding_title(Pointer finding, int language);

    Str.Value paraf_finding_code(Pointer finding, int programmingLanguage);

    Str.Value paraf_error_code_text(Pointer error);

    Str.Value paraf_error_message(Pointer error);

    Str.Value paraf_error_response_body(Pointer error);

    void paraf_error_free(Pointer error);

    /** {@code size_t}. */
    final class Size extends IntegerType {
        private static final long serialVersionUID = 1;

        public Size() {
            this(0);
        }

        Size(long value) {
            super(Native.SIZE_T_SIZE, value, true);
        }
    }

    /** {@code paraf_str}; a new one is "not given". */
    @FieldOrder({"data", "len"})
    class Str extends Structure {
        public Pointer data;
        public Size len;

        /** As an argument or a result. */
        public static final class Value extends Str implements Structure.ByValue {
            public Value() {}

            Value(String text) {
                set(text);
            }
        }

        /** As the first of a list. */
        public static final class List extends Str implements Structure.ByReference {}

        /** The bytes live as long as this object does. */
        final void set(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Memory memory = new Memory(bytes.length + 1L);
            memory.write(0, bytes, 0, bytes.length);
            data = memory;
            len = new Size(bytes.length);
        }

        /** A copy; null where there is no value. */
        final String text() {
            return data == null ? null : new String(data.getByteArray(0, len.intValue()), StandardCharsets.UTF_8);
        }

        static List list(java.util.List<String> texts) {
            Structure[] places = new List().toArray(Math.max(1, texts.size()));
            for (int i = 0; i < texts.size(); i++) ((Str) places[i]).set(texts.get(i));
            return (List) places[0];
        }
    }

    /** {@code paraf_header}. */
    @FieldOrder({"name", "value"})
    class Header extends Structure {
        public Str name;
        public Str value;

        /** As the first of a list. */
        public static final class List extends Header implements Structure.ByReference {}

        static List list(java.util.List<Message.Header> headers) {
            Structure[] places = new List().toArray(Math.max(1, headers.size()));
            for (int i = 0; i < headers.size(); i++) {
                ((Header) places[i]).name.set(headers.get(i).name());
                ((Header) places[i]).value.set(headers.get(i).value());
            }
            return (List) places[0];
        }
    }

    /** {@code paraf_time}; a new one is "not given". */
    @FieldOrder({"kind", "epoch", "text"})
    class Time extends Structure {
        public int kind;
        public long epoch;
        public Str text;
    }

    /** A structure that begins with its size: what the _init() functions of paraf.h do. */
    abstract class Sized extends Structure {
        public Size size;

        Sized() {
            size = new Size(size());
        }
    }

    /** {@code paraf_credential}. */
    @FieldOrder({
        "size", "client_key", "client_secret", "private_key", "partner_id", "channel_id", "api_key", "api_secret"
    })
    final class Credential extends Sized {
        public Str client_key;
        public Str client_secret;
        public Str private_key;
        public Str partner_id;
        public Str channel_id;
        public Str api_key;
        public Str api_secret;
    }

    /** {@code paraf_request}. */
    @FieldOrder({
        "size", "method", "url", "body", "timestamp", "access_token", "external_id", "partner_id", "channel_id",
        "customer_token", "device_id", "ip_address", "latitude", "longitude", "origin"
    })
    final class Request extends Sized {
        public Str method;
        public Str url;
        public Str body;
        public Time timestamp;
        public Str access_token;
        public Str external_id;
        public Str partner_id;
        public Str channel_id;
        public Str customer_token;
        public Str device_id;
        public Str ip_address;
        public Str latitude;
        public Str longitude;
        public Str origin;
    }

    /** {@code paraf_verifier_options}. */
    @FieldOrder({
        "size", "client_secrets", "client_secret_count", "public_keys", "public_key_count", "partner_ids",
        "partner_id_count", "accept_uncovered"
    })
    final class VerifierOptions extends Sized {
        public Str.List client_secrets;
        public Size client_secret_count;
        public Str.List public_keys;
        public Size public_key_count;
        public Str.List partner_ids;
        public Size partner_id_count;
        public int accept_uncovered;
    }

    /** {@code paraf_incoming_request}. */
    @FieldOrder({
        "size", "method", "url", "headers", "header_count", "body", "access_token", "service", "now", "tolerance"
    })
    final class IncomingRequest extends Sized {
        public Str method;
        public Str url;
        public Header.List headers;
        public Size header_count;
        public Str body;
        public Str access_token;
        public Str service;
        public Time now;
        public int tolerance = PARAF_DEFAULT_TOLERANCE;
    }

    /** {@code paraf_case}. */
    @FieldOrder({
        "size", "method", "url", "headers", "header_count", "body", "direction", "hashed_body", "now",
        "token_issued_at", "response_code", "response_message"
    })
    final class Case extends Sized {
        public Str method;
        public Str url;
        public Header.List headers;
        public Size header_count;
        public Str body;
        public int direction;
        public Str hashed_body;
        public Time now;
        public Time token_issued_at;
        public Str response_code;
        public Str response_message;
    }

    /** {@code paraf_diagnosis_credential}. */
    @FieldOrder({
        "size", "client_key", "client_secret", "other_secrets", "other_secret_count", "api_key", "api_secret",
        "private_key", "public_keys", "public_key_count", "access_token"
    })
    final class DiagnosisCredential extends Sized {
        public Str client_key;
        public Str client_secret;
        public Str.List other_secrets;
        public Size other_secret_count;
        public Str api_key;
        public Str api_secret;
        public Str private_key;
        public Str.List public_keys;
        public Size public_key_count;
        public Str access_token;
    }
}
