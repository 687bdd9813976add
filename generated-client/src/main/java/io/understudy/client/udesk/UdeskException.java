package io.understudy.client.udesk;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.client.answer.Failure;
import io.understudy.client.answer.VendorError;
import io.understudy.client.answer.VendorErrors;
import io.understudy.client.answer.VendorException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call to Udesk that failed; its {@link #code} is a word such as {@code record_not_found}, or a number such as {@code
 * 2015}, as text either way (U04).
 */
public final class UdeskException extends VendorException {

    @Serial
    private static final long serialVersionUID = 2;

    UdeskException(Failure failure) {
        super(failure);
    }

    /** Codes that neighbouring interfaces of the vendor write where there is no error. */
    private static final Set<String> SUCCESS = Set.of("0", "200", "1000");

    /** How errors are told. */
    static final VendorErrors ERRORS = new VendorErrors(List.of("code", "message"), UdeskException::error);

    /** The error in a body. */
    private static Optional<VendorError> error(JsonNode body) {
        boolean success = SUCCESS.contains(body.path("code").asText(""));
        return !success && (body.hasNonNull("code") || body.hasNonNull("message"))
                ? Optional.of(new VendorError(
                        body.path("code").asText(""), body.path("message").asText("")))
                : Optional.empty();
    }
}
