package example;

import java.util.List;

/** A request: what to send, byte for byte, or what arrived. */
record Message(String method, String url, List<Header> headers, String body) {
    record Header(String name, String value) {}

    Message withBody(String other) {
        return new Message(method, url, headers, other);
    }
}
