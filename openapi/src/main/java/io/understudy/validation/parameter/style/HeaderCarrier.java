package io.understudy.validation.parameter.style;

import io.understudy.validation.parameter.style.Carried.Present;
import io.understudy.validation.parameter.style.WrittenText.Layout;
import io.understudy.validation.request.RequestParameters;
import java.util.List;
import java.util.Optional;

/**
 * A header parameter. Its text is not percent-encoded, and fields of the same name are one list (RFC 9110, section 5.3).
 *
 * @param name the name, in any case
 * @param layout how arrays and objects are laid out
 */
record HeaderCarrier(String name, Layout layout) implements Carrier {
    private static final Texts TEXTS = new Texts(Optional::of);

    @Override
    public Carried find(RequestParameters request) {
        List<String> fields = request.header(name);
        return fields.isEmpty()
                ? Carried.ABSENT
                : new Present(new WrittenText(String.join(", ", fields).strip(), layout, TEXTS));
    }
}
