package io.understudy.contract;

import java.util.Locale;
import java.util.Optional;

/** The methods for which a path item can hold an operation (OpenAPI 3.1, section 4.8.9). */
public enum HttpMethod {
    GET,
    PUT,
    POST,
    DELETE,
    OPTIONS,
    HEAD,
    PATCH,
    TRACE;

    /** The key of this method in a path item: its name in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The method that a request line names, which is case-sensitive (RFC 9110, section 9.1). */
    public static Optional<HttpMethod> of(String requestMethod) {
        for (HttpMethod method : values()) {
            if (method.name().equals(requestMethod)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
