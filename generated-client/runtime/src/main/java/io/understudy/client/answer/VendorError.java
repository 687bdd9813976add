package io.understudy.client.answer;

/**
 * An error as a vendor words it.
 *
 * @param code the vendor's word or number for it, as text; may be empty
 * @param message the vendor's sentence on it; may be empty
 */
public record VendorError(String code, String message) {

    @Override
    public String toString() {
        return code.isEmpty() || message.isEmpty() ? code + message : code + ": " + message;
    }
}
