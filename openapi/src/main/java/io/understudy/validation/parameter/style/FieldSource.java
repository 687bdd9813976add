package io.understudy.validation.parameter.style;

import io.understudy.uri.PercentEncoding;
import io.understudy.validation.request.NamedTexts;
import io.understudy.validation.request.RequestParameters;
import java.util.List;
import java.util.Optional;

/** Where fields with names are. */
enum FieldSource {
    QUERY,
    COOKIE,
    /** Cookies, where one value is spread over several that are joined by ampersands, as the style says literally. */
    EXPANDED_COOKIE;

    private static final Texts FORM = new Texts(PercentEncoding::decodeForm);
    private static final Texts ENCODED = new Texts(PercentEncoding::decode);
    private static final Texts VERBATIM = new Texts(Optional::of);

    NamedTexts fields(RequestParameters request) {
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
    Texts texts(List<String> values) {
        if (this == QUERY) {
            return FORM;
        }
        return ENCODED.areWhole(values) ? ENCODED : VERBATIM;
    }
}
