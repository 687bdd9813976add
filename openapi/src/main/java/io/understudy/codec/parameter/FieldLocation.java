package io.understudy.codec.parameter;

import io.understudy.codec.PercentEncoding;
import io.understudy.codec.style.TextParts;
import java.util.List;
import java.util.Optional;

/** Where fields with names are. */
enum FieldLocation {
    QUERY,
    COOKIE,
    /** Cookies, where one value is spread over several that are joined by ampersands, as the style says literally. */
    EXPANDED_COOKIE;

    private static final TextParts FORM = new TextParts(PercentEncoding::decodeForm);
    private static final TextParts ENCODED = new TextParts(PercentEncoding::decode);
    private static final TextParts VERBATIM = new TextParts(Optional::of);

    RawFields fields(RequestParameters request) {
        return switch (this) {
            case QUERY -> request.rawQuery();
            case COOKIE -> request.rawCookies();
            case EXPANDED_COOKIE -> request.rawExpandedCookies();
        };
    }

    /**
     * How these values are encoded. A cookie need not be (RFC 6265, section 4.1.1), so that one with a percent sign that
     * begins no escape is taken as it is.
     */
    TextParts texts(List<String> values) {
        if (this == QUERY) {
            return FORM;
        }
        return ENCODED.areWhole(values) ? ENCODED : VERBATIM;
    }
}
