package io.understudy.validation.body;

import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How the body of a request is packed for its way (RFC 9110, section 8.4). */
final class RequestCoding {
    /** What whoever takes bodies in unpacks. */
    private static final Set<String> UNPACKED = Set.of("gzip", "x-gzip");

    private RequestCoding() {}

    /** Why a body cannot be read for the way in which it is packed, if so. */
    static Optional<Violation> fault(Message request) {
        List<String> headers = request.header("Content-Encoding");
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        List<String> codings = headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
        return codings.size() < 2 && UNPACKED.containsAll(codings)
                ? Optional.empty()
                : Optional.of(new Violation(
                        Violation.Kind.MEDIA_TYPE,
                        List.of("header", "Content-Encoding"),
                        "content-encoding",
                        "Request body is packed by " + abridged(String.join(", ", codings))
                                + ", which is not read; send it as it is, or packed by gzip"));
    }

    private static String abridged(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }
}
