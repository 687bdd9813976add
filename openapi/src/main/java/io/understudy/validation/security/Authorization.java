package io.understudy.validation.security;

import io.understudy.codec.parameter.RequestParameters;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The {@code Authorization} header (RFC 9110, section 11.6.2). */
final class Authorization {
    static final List<String> LOCATION = List.of("header", "authorization");

    private Authorization() {}

    /**
     * What follows the name of a scheme, whose case does not count.
     *
     * @return {@code ""} when nothing follows; empty when the request names no such scheme
     */
    static Optional<String> after(String scheme, RequestParameters request) {
        for (String field : request.header("Authorization")) {
            String text = field.strip();
            int blank = text.indexOf(' ');
            String name = blank < 0 ? text : text.substring(0, blank);
            if (name.toLowerCase(Locale.ROOT).equals(scheme)) {
                return Optional.of(blank < 0 ? "" : text.substring(blank + 1).strip());
            }
        }
        return Optional.empty();
    }

    /** The header is there for the scheme, but not as it must be. */
    static FoundCredential malformed(String phrase) {
        return new FoundCredential.Malformed(new Violation(
                Violation.Kind.SECURITY, LOCATION, "format", "Request header parameter authorization " + phrase));
    }
}
