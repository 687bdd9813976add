package io.understudy.mock.proxy;

import io.understudy.mock.response.HeaderField;
import java.util.List;

/** The values of headers by their name. */
final class HeaderValues {
    private HeaderValues() {}

    /** The values of all headers with this name, whatever its case, in their order. */
    static List<String> of(List<HeaderField> headers, String name) {
        return headers.stream()
                .filter(header -> header.isNamed(name))
                .map(HeaderField::value)
                .toList();
    }
}
