package example;

/** Something was not done. */
final class ParafException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The stable code, for example {@code signature-mismatch}. */
    final String code;

    /** The JSON to answer with, when a message was refused; null otherwise. */
    final String responseBody;

    ParafException(String code, String message, String responseBody) {
        super(message);
        this.code = code;
        this.responseBody = responseBody;
    }
}
