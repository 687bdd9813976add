package io.understudy.client.udesk;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.client.answer.Failure;
import io.understudy.client.answer.VendorError;
import io.understudy.client.answer.VendorException;
import java.io.Serial;
import java.util.Optional;

/**
 * A call to Udesk that failed; its {@link #code} is a word such as {@code record_not_found}, or a number such as {@code
 * 2015}, as text either way (U04).
 */
public final class UdeskException extends VendorException {

    @Serial
    private static final long serialVersionUID = 1;

    UdeskException(Failure failure) {
        super(failure);
    }

    /** The error in a body. */
    static Optional<VendorError> error(JsonNode body) {
        return body.hasNonNull("code") || body.hasNonNull("message")
                ? Optional.of(new VendorError(
                        body.path("code").asText(""), body.path("message").asText("")))
                : Optional.empty();
    }
}
